// What a message quotes is whole: it begins and ends where words of the page or of the source do.
//   WR_QUOTES=all   every text, more changes of each kind
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {examine} from '../../src/check/check.js';
import {indexSource} from '../../src/check/source-index.js';
import {composeHtml, parseReport} from '../../src/report/index.js';
import {linePieces} from '../../src/text/line-breaks.js';
import {honestEdits} from '../support/check/honest.js';
import {contextMutants} from '../support/check/mutate-context.js';
import {mutantsOf} from '../support/check/mutate.js';
import {corpusOwn, invented, reference} from '../support/report/corpus.js';

const all = process.env.WR_QUOTES === 'all';
const samples = [reference, ...invented, ...corpusOwn].filter((_, i) => all || i % 4 === 0);
/** Of each kind of change on each page. */
const most = all ? 6 : 1;
const every = all ? 7 : 31;

const icu = new Intl.Segmenter('zh', {granularity: 'word'});

/** Whether a word ends before a character of a text: by a mark, a figure, our words or a browser's dictionary. */
function isEdge(text: string, at: number): boolean {
  const [before = '', behind = ''] = [text[at - 1], text[at]];
  if (!/[\p{L}\p{N}]/u.test(before) || !/[\p{L}\p{N}]/u.test(behind)) return true;
  const [isDigit, isNextDigit] = [before, behind].map((char) => /\p{N}/u.test(char));
  if (isDigit || isNextDigit) return isDigit !== isNextDigit;
  const start = at - /[\p{L}\p{N}]*$/u.exec(text.slice(0, at))![0].length;
  const stretch = /^[\p{L}\p{N}]*/u.exec(text.slice(start))![0];
  const ends = (words: readonly string[]): boolean => {
    let end = start;
    return words.some((word) => (end += word.length) === at);
  };
  return ends(linePieces(stretch)) || ends([...icu.segment(stretch)].map(({segment}) => segment));
}

/** Whether a word begins where some words do, in one of the texts, and one ends where they end, in one of them. */
function isWhole(words: string, texts: readonly string[]): boolean {
  let [begins, ends] = [false, false];
  for (const text of texts)
    for (let at = text.indexOf(words); at >= 0 && !(begins && ends); at = text.indexOf(words, at + 1)) {
      begins ||= isEdge(text, at);
      ends ||= isEdge(text, at + words.length);
    }
  return begins && ends;
}

const plainMarks = (text: string): string =>
  text
    .replace(/[“”‘’]/g, '"')
    .replace(/\n/g, '。')
    .replace(/\s+/g, '');

/** What readers see of a page, each text by itself; words and figures of one line together. */
const wordsOn = (page: string): string =>
  plainMarks(
    page
      .replace(/<wbr \/>|<\/?(?:b|strong|em)>/g, '')
      .replace(/="([^"]*)"/g, '>。$1。<')
      .replace(/<[^>]*>/g, '。'),
  );

/** The quoted stretches of a message, each without what stands for words left out. */
const quotesOf = (message: string): string[] =>
  [...message.matchAll(/(?<!是|写明)“([^”]*)”/g)].flatMap(([, words]) => words!.split(/…|(?<=\P{N}) /u));

describe('what the messages of the check quote', () => {
  it('begins and ends with whole words', () => {
    let [messages, quotes] = [0, 0];
    const torn = new Set<string>();
    const look = (page: string, index: ReturnType<typeof indexSource>): void => {
      const texts = [wordsOn(page), plainMarks(index.source.text)];
      for (const {severity, message, shown} of examine(page, index).findings) {
        if (severity === 'info') continue;
        messages++;
        for (const quote of quotesOf(message).map(plainMarks).filter(Boolean)) {
          quotes++;
          // A figure may be put together of value and unit.
          if (quote !== plainMarks(shown) && !isWhole(quote, texts)) torn.add(`${quote} in ${message}`);
        }
      }
    };
    for (const [i, {text}] of samples.entries()) {
      const index = indexSource(text);
      const page = composeHtml(parseReport(text).report, {detail: 'digest'});
      const tried = new Map<string, number>();
      for (const mutant of mutantsOf(page, i + 1)) {
        const count = tried.get(mutant.kind) ?? 0;
        tried.set(mutant.kind, count + 1);
        if (count < most) look(mutant.page, index);
      }
      for (const [m, mutant] of contextMutants(page, text, true).entries())
        if (m % every === i) look(mutant.page, index);
      for (const [e, {edit}] of honestEdits.entries()) if (all || e % 5 === i) look(edit(page), index);
    }
    console.log(`messages: ${messages}, quotes: ${quotes}, torn: ${torn.size}`);
    assert.deepEqual([...torn], []);
  });
});
