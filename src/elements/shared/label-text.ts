import type {Breaks} from '../../geometry/label.js';
import {linePieces} from '../../text/line-breaks.js';
import {emWidth} from './widths.js';

/** A text and the ways it can be broken into lines: `lines[i]` are the lines when there are i + 1 of them. */
export interface LabelText {
  text: string;
  lines: string[][];
  /** How wide they are, in em. */
  breaks: Breaks;
}

const mostLines = 6;
/** A line of less than two characters is no line, in em. */
const shortest = 1.9;
/** Longer texts are sentences: they stand in bars and lists, where they wrap by themselves. */
const longest = 60;

/**
 * Finds the lines a label can be set in, without measuring: for each number of lines the break that leaves the longest
 * line shortest, upper lines shorter than lower ones where it is all the same.
 *
 * Words and figures are never parted, nor a figure from the character after it; marks do not begin a line.
 */
export function labelText(text: string): LabelText {
  const pieces = text.length > longest ? [text.trim()] : linePieces(text.trim());
  const widths = pieces.map(emWidth);
  const lines: string[][] = [];
  const most = Math.min(mostLines, pieces.length);
  for (let count = 1; count <= most; count++) {
    const broken = balanced(pieces, widths, count);
    if (count > 1 && broken.some((line) => emWidth(line) < shortest)) break;
    lines.push(broken);
  }
  return {text, lines, breaks: lines.map((line) => line.map(emWidth))};
}

/** The lines of a name in a narrow place, each of at most so many characters; undefined where its words are longer. */
export const narrowLines = (name: string, most: number): string[] | undefined =>
  labelText(name).lines.find((broken) => broken.every((line) => emWidth(line) <= most));

/** Breaks pieces into exactly `count` lines with the longest line as short as can be. */
function balanced(pieces: readonly string[], widths: readonly number[], count: number): string[] {
  const total = widths.length;
  // longestLine[l][i]: the best longest line of the first i pieces in l lines; cut[l][i]: where its last line begins.
  const longestLine: number[][] = [[0]];
  const cut: number[][] = [[0]];
  for (let l = 1; l <= count; l++) {
    const row: number[] = [];
    const cuts: number[] = [];
    for (let i = l; i <= total - (count - l); i++) {
      let best = Infinity;
      let width = 0;
      for (let j = i - 1; j >= l - 1; j--) {
        width += widths[j] as number;
        const longer = Math.max(longestLine[l - 1]?.[j] ?? Infinity, width);
        // Not `<`: among equals the last line is the longest, as the cells widen downwards.
        if (longer <= best + 1e-9) {
          best = Math.min(best, longer);
          cuts[i] = j;
        }
        if (width > best) break;
      }
      row[i] = best;
    }
    longestLine[l] = row;
    cut[l] = cuts;
  }
  const lines: string[] = [];
  for (let l = count, end = total; l >= 1; l--) {
    const start = cut[l]?.[end] ?? 0;
    lines.unshift(pieces.slice(start, end).join('').trim());
    end = start;
  }
  return lines;
}
