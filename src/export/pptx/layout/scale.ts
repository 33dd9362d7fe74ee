// Text in a larger size where a slide has room for it, and figures that stay in one line.
import {smallest, type Paragraph, type Run} from '../model.js';
import {runsWidth} from './measure.js';

/** How much larger words may be set, the largest first. */
export const factors: readonly number[] = [1.4, 1.3, 1.2, 1.1];

/** Paragraphs for a width: so much larger, those that are one line no wider than it. */
export const setFor = (paragraphs: readonly Paragraph[], width: number, factor = 1): Paragraph[] =>
  paragraphs.map((paragraph) => {
    const larger = sized(paragraph, factor);
    const needed = paragraph.isLine ? runsWidth(larger.runs, larger.size) : 0;
    return needed > width ? sized(larger, width / needed) : larger;
  });

function sized(paragraph: Paragraph, factor: number): Paragraph {
  if (factor === 1) return paragraph;
  const of = (size: number): number => Math.max(smallest, Math.floor(size * factor));
  const runs = paragraph.runs.map((run): Run =>
    run.size === undefined ? run : {...run, size: of(run.size)},
  );
  const before = paragraph.before && Math.round(paragraph.before * Math.max(1, factor));
  return {...paragraph, runs, size: of(paragraph.size), before};
}
