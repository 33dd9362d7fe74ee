// The tools that read text, from a page of it to a book: microseconds a kB, and how they grow.
import {readFile} from 'node:fs/promises';
import {checkReport, composeHtml, findNumbers, parseReport} from '../../dist/index.js';
import {growth} from './numbers.mjs';

const tools = {
  findNumbers: (text) => findNumbers(text),
  parseReport: (text) => parseReport(text),
  checkReport: (text, page) => checkReport(page, text),
};

/**
 * @param largest the most text, in kB of UTF-8
 * @returns by tool: `perKb`, microseconds a kB by the size of the text in kB, and `growth`, the power by which the time
 *   grows over the last three sizes
 */
export async function measureTextTools({largest = 10_000} = {}) {
  const piece = await readFile(new URL('../../examples/youyang.txt', import.meta.url), 'utf8');
  const page = composeHtml(parseReport(piece).report);
  const results = {};
  for (const [name, run] of Object.entries(tools)) {
    const perKb = {};
    const points = [];
    for (let size = 1; size <= largest; size *= 10) {
      const text = textOf(piece, size * 1000);
      let best = Infinity;
      for (let round = 0; round < (size > 1000 ? 2 : 5); round++) {
        const start = performance.now();
        run(text, page);
        best = Math.min(best, performance.now() - start);
      }
      perKb[size] = (best * 1000) / size;
      points.push([size, best]);
    }
    results[name] = {perKb, growth: growth(points.slice(-3))};
  }
  return results;
}

/** Text of so many bytes of UTF-8, near enough: a Chinese character has three. */
function textOf(piece, bytes) {
  const length = Math.ceil(bytes / 3);
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}
