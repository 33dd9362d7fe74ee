import type {Text} from './model.js';

/**
 * Text put together from pieces of the source, each character still knowing where it came from.
 *
 * `pieces` are in order; the characters of `text` from `from` to the next piece's `from` stand in the source from `at`.
 */
export interface Passage {
  text: string;
  pieces: {from: number; at: number}[];
}

/** A passage that is one unbroken stretch of the source. */
export function passageAt(text: string, at: number): Passage {
  return {text, pieces: [{from: 0, at}]};
}

/** The passages one after the other, with nothing between them. */
export function joinPassages(passages: readonly Passage[]): Passage {
  const pieces: Passage['pieces'] = [];
  const texts: string[] = [];
  let length = 0;
  for (const passage of passages) {
    for (const {from, at} of passage.pieces) pieces.push({from: from + length, at});
    texts.push(passage.text);
    length += passage.text.length;
  }
  return {text: texts.join(''), pieces};
}

/** Where the character at `index` stands in the source. */
export function sourceOffset(passage: Passage, index: number): number {
  const piece = passage.pieces[pieceIndex(passage, index)];
  return piece ? piece.at + index - piece.from : 0;
}

function pieceIndex({pieces}: Passage, index: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.from <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The part of a passage between two offsets, as a passage. */
export function slicePassage(passage: Passage, start: number, end = passage.text.length): Passage {
  const pieces = [{from: 0, at: sourceOffset(passage, start)}];
  for (let i = pieceIndex(passage, start) + 1; i < passage.pieces.length; i++) {
    const {from, at} = passage.pieces[i]!;
    if (from >= end) break;
    pieces.push({from: from - start, at});
  }
  return {text: passage.text.slice(start, end), pieces};
}

/** The part of a passage between two offsets, white space at its ends left out. */
export function cut(passage: Passage, start = 0, end = passage.text.length): Text {
  const {text} = passage;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  const at = sourceOffset(passage, start);
  const last = end > start ? sourceOffset(passage, end - 1) + 1 : at;
  return {at, length: last - at, text: text.slice(start, end)};
}

/** The same for words that are set as a heading: without the stop behind a single clause. */
export function cutHeading(passage: Passage, start = 0, end = passage.text.length): Text {
  if (/，.*[^，\s]/.test(passage.text.slice(start, end - 1))) return cut(passage, start, end);
  while (end > start + 1 && /[\s。；：，]/.test(passage.text[end - 1]!)) end--;
  return cut(passage, start, end);
}

/** Several ranges of a passage, without those of white space alone. */
export function cutAll(passage: Passage, ...ranges: [number, number][]): Text[] {
  return ranges.map(([start, end]) => cut(passage, start, end)).filter(({text}) => text !== '');
}
