// Text in a larger size where a slide has room for it, and figures that stay in one line.
import {smallest, type Paragraph, type Run} from '../model.js';
import {phrased, runsWidth} from './measure.js';

/** How much larger words may be set, the largest first. */
export const factors: readonly number[] = [1.4, 1.3, 1.2, 1.1];

/** Paragraphs for a width: so much larger, figures in one line, labels broken between words. */
export const setFor = (paragraphs: readonly Paragraph[], width: number, factor = 1): Paragraph[] =>
  paragraphs.map((paragraph) => setOne(paragraph, width, factor));

function setOne(paragraph: Paragraph, width: number, factor: number): Paragraph {
  const needed = ({runs, size}: Paragraph): number => runsWidth(runs, size);
  const larger = sized(paragraph, factor);
  // Words that are one line as they are stay one, less large.
  const stays = paragraph.isLine || (paragraph.isPhrase && needed(paragraph) <= width);
  if (stays && needed(larger) > width) return sized(larger, width / needed(larger));
  const [run] = larger.runs;
  if (!paragraph.isPhrase || larger.runs.length !== 1 || !run) return larger;
  return {...larger, runs: [{...run, text: phrased(run.text, run.size ?? larger.size, width)}]};
}

/** A paragraph in other sizes, none too small. */
export function sized(paragraph: Paragraph, factor: number): Paragraph {
  if (factor === 1) return paragraph;
  const of = (size: number): number => Math.max(smallest, Math.floor(size * factor));
  const runs = paragraph.runs.map((run): Run =>
    run.size === undefined ? run : {...run, size: of(run.size)},
  );
  const before = paragraph.before && Math.round(paragraph.before * Math.max(1, factor));
  return {...paragraph, runs, size: of(paragraph.size), before};
}
