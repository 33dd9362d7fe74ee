import {foldSpaces} from '../../text/white-space.js';

/** The words around a figure, from one mark of punctuation to the next, on one line. */
export function clauseAround(text: string, at: number, length: number): string {
  const isEnd = /[，。；！？\n]/;
  let start = at;
  while (start > 0 && !isEnd.test(text[start - 1]!)) start--;
  let end = at + length;
  while (end < text.length && !isEnd.test(text[end]!)) end++;
  return foldSpaces(text.slice(start, end));
}
