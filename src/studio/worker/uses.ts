// What of the source is on the page.
import {decodeEntities} from '../../markup/entities.js';
import type {Examination} from '../../report/index.js';
import type {Sentence, Use} from './protocol.js';

/** For each sentence whether it is on the page: by its figures where it has any, else by its words. */
export function usesOf(
  text: string,
  sentences: readonly Sentence[],
  html: string,
  {shown}: Pick<Examination, 'shown'>,
): Use[] {
  const page = wordsOf(pageText(html));
  const places = shown.flatMap(({source}) => (source ? [source.at] : [])).sort((a, b) => a - b);
  return sentences.map(({at, length, figures}) => {
    const words = text.slice(at, at + length);
    const placed = figures.filter((figure) => isAmong(places, figure.at, figure.length)).length;
    if (figures.length > 0 && placed > 0) return placed === figures.length ? 'used' : 'part';
    const clauses = words
      .split(/[，。；：！？、\n|]/)
      .map(wordsOf)
      .filter((clause) => clause.length > 1);
    const there = clauses.filter((clause) => page.includes(clause)).length;
    // Figures that are not there are missing, whatever the words around them.
    if (there === 0 || figures.length > 0) return 'unused';
    return there === clauses.length ? 'used' : 'part';
  });
}

/** Whether a sorted list has a number from `at` up to the end of the stretch. */
function isAmong(sorted: readonly number[], at: number, length: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < at) low = middle + 1;
    else high = middle;
  }
  const found = sorted[low];
  return found !== undefined && found < at + length;
}

/** Texts and the values of attributes. */
const pageText = (html: string): string =>
  decodeEntities(
    html
      .replace(/<!--[^]*?-->/g, '')
      .replace(/<[^>]*>/g, (tag) => [...tag.matchAll(/="([^"]*)"/g)].map(([, value]) => value).join('|')),
  );

/** Only what is read: no spaces and marks. */
const wordsOf = (text: string): string => text.replace(/[^\p{L}\p{N}.%]+/gu, '');
