import type {Figure, Text} from './model.js';
import {escapeText} from '../markup/escape.js';

/** The longest quoted phrase, in characters, that is set in bold; longer ones are speech. */
const longestPhrase = 14;

/** What of a text is emphasised. */
export interface Emphasis {
  figures?: readonly Pick<Figure, 'text' | 'at'>[];
  /** Of these figures the whole is set in ink, its part in the brand colour. */
  wholes?: readonly Figure[];
  /** “两个确立” */
  quotes?: boolean;
  /** 《…》 as titles. */
  titles?: boolean;
  em?: Text;
}

/** A text as HTML: escaped, its figures and phrases emphasised. */
export function words(
  {text}: Pick<Text, 'text'>,
  {figures = [], wholes = [], quotes, titles, em}: Emphasis = {},
): string {
  const marks: {start: number; end: number; tag: string}[] = [];
  const add = (start: number, end: number, tag: string): void => {
    if (start >= 0 && end > start) marks.push({start, end, tag});
  };
  let from = 0;
  for (const figure of figures) {
    const start = text.indexOf(figure.text, from);
    if (start < 0) continue;
    from = start + figure.text.length;
    add(start, from, wholes.some(({at}) => at === figure.at) ? 'strong' : 'b');
  }
  if (quotes)
    for (const match of text.matchAll(/“([^“”]{1,60})”/g)) {
      if (match[1]!.length <= longestPhrase) add(match.index + 1, match.index + 1 + match[1]!.length, 'b');
    }
  if (titles)
    for (const match of text.matchAll(/《[^《》]{1,120}》/g))
      add(match.index, match.index + match[0].length, 'cite');
  if (em) add(text.indexOf(em.text), text.indexOf(em.text) + em.text.length, 'em');

  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  let output = '';
  let at = 0;
  for (const {start, end, tag} of marks) {
    if (start < at) continue;
    output += `${escapeText(text.slice(at, start))}<${tag}>${escapeText(text.slice(start, end))}</${tag}>`;
    at = end;
  }
  return output + escapeText(text.slice(at));
}

/** Pieces that the source holds apart, with a place for a line break between them. */
export function joined(pieces: readonly Text[], {figures = [], ...emphasis}: Emphasis = {}): string {
  return pieces
    .map((piece) => words(piece, {...emphasis, figures: figuresIn(piece, figures)}))
    .join('<wbr />');
}

/** The figures that stand in a text. @param figures in the order of the source */
export function figuresIn<F extends {at: number}>({at, length}: Text, figures: readonly F[]): F[] {
  return figures.slice(firstFrom(at, figures), firstFrom(at + length, figures));
}

/** The index of the first figure at or behind a place of the source. */
function firstFrom(place: number, figures: readonly {at: number}[]): number {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (figures[middle]!.at < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
