// 1.1, 2.3.1: numbers of levels, as Word writes those of its lists. A figure at the beginning of a line is none.
import type {MarkedLine, Rank} from './line-markers.js';
import {foldProse} from '../text/fold.js';
import {SCALES} from '../text/numerals.js';
import {unitEnd} from '../text/units.js';
import {slicePassage} from './passage.js';

const dotted = /^(\d{1,2}(?:[.．]\d{1,2}){1,3})[.．、]?(?:[ \t\u3000]+|(?=[\u3400-\u9fff“《（【]))/;
/**
 * 1.2万亩, 3.5 亿元, 1.1% begin with a figure. So does 1.2公里长的, but not 1.1社区治理: units are also first words of
 * headings, which are no sentence.
 */
function beginsWithFigure(rest: string, gap: boolean): boolean {
  if (SCALES.has(rest[0] ?? '') || /^[%％‰℃]/.test(rest)) return true;
  return !gap && /[，。；]/.test(rest) && unitEnd(foldProse(rest.slice(0, 24)), 0) > 0;
}

/** The steps of a dotted number: 2.3.1 has three. */
function stepsOf({kind, passage}: MarkedLine): {steps: number[]; length: number} | undefined {
  const [all = '', number] = kind === 'plain' ? (dotted.exec(passage.text.slice(0, 24)) ?? []) : [];
  if (number === undefined || beginsWithFigure(passage.text.slice(all.length), /\s$/.test(all)))
    return undefined;
  return {steps: number.split(/[.．]/).map(Number), length: all.length};
}

/** Marks the lines of a text that begin with the numbers 1.1, 1.2, …, none of them left out, as headings. */
export function markDotted(lines: readonly MarkedLine[]): MarkedLine[] {
  const found = lines.map(stepsOf);
  const numbers = new Set(found.map((own) => own?.steps.join('.')));
  /** The chapters, 1. and 2., as far as they are read. */
  const chapters = new Set<string>();
  const reached = new Set<string>();
  return lines.map((line, i) => {
    if (line.kind === 'heading' && /^\d{1,2}$/.test(line.mark ?? '')) chapters.add(line.mark!);
    const own = found[i];
    if (!own) return line;
    const {steps, length} = own;
    const above = steps.slice(0, -1).join('.');
    const beside = (by: number): string => [above, steps.at(-1)! + by].join('.');
    const isFirst =
      steps.at(-1) === 1 && (chapters.has(above) || reached.has(above) || numbers.has(beside(1)));
    if (!isFirst && !reached.has(beside(-1))) return line;
    const mark = steps.join('.');
    reached.add(mark);
    const rank = Math.min(steps.length + 2, 5) as Rank;
    return {...line, kind: 'heading', rank, mark, passage: slicePassage(line.passage, length)};
  });
}
