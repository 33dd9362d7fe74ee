import {foldSpaces} from '../../text/white-space.js';

const isEnd = /[，。；;！!？?\n]/;
/** So few words before a figure name nothing: 达到309亿元, 年均增长12.1%. */
const fewest = 7;

/** Where the clause begins that goes on before an offset. */
function startOf(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isEnd.test(text[start - 1]!)) start--;
  return start;
}

/**
 * The words around a figure, from one mark of punctuation to the next, on one line; with the clause before them where
 * that alone says what they are about.
 */
export function clauseAround(text: string, at: number, length: number): string {
  let start = startOf(text, at);
  if (at - start < fewest && text[start - 1] === '，') start = startOf(text, start - 1);
  let end = at + length;
  while (end < text.length && !isEnd.test(text[end]!)) end++;
  return foldSpaces(text.slice(start, end));
}
