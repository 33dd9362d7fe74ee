// The report's text below the sheet, on screen only: every figure that the page shows leads to its row, and back.
import {escapeText} from '../markup/escape.js';
import type {ExaminedFigure} from '../check/index.js';

/** Where the row of a figure stands in the sheet; `number` from 1. */
export const rowId = (number: number): string => `figure-${number}`;

/** Where a figure of the source stands in its text; `at`: its offset there. */
export const sourceId = (at: number): string => `source-${at}`;

/** The text, line by line, with a link at each figure that a row of the sheet stands for: to the first such row. */
export function sourceText(text: string, figures: readonly ExaminedFigure[]): string {
  const numbers = new Map<number, {number: number; length: number}>();
  figures.forEach(({source}, i) => {
    if (source && !numbers.has(source.at))
      numbers.set(source.at, {number: i + 1, length: source.text.length});
  });
  let html = '';
  let from = 0;
  for (const [at, {number, length}] of [...numbers].sort(([a], [b]) => a - b)) {
    if (at < from) continue;
    const figure = escapeText(text.slice(at, at + length));
    html += `${escapeText(text.slice(from, at))}<a id="${sourceId(at)}" href="#${rowId(number)}">${figure}</a>`;
    from = at + length;
  }
  return `<section class="text">
<h2>原文</h2>
<pre>${html}${escapeText(text.slice(from))}</pre>
</section>`;
}
