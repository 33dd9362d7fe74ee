// How the time to draft a report grows with its length: from 1 kB to 10 MB of prose and of hostile text.
//   node --import tsx bench/report.mjs [largest size in kB]
import {readFileSync} from 'node:fs';
import {composeHtml, parseReport} from '../src/report/index.ts';

const largest = Number(process.argv[2] ?? 10_000) * 1000;
const report = readFileSync(new URL('../examples/youyang.txt', import.meta.url), 'utf8');
const cases = {
  prose: `${report}\n`,
  'one line': report.replace(/\s+/g, ''),
  digits: '1234567890',
  brackets: '（“《',
  commas: '增长5%，',
  pairs: '甲、乙分别增长4.8%、7.2%，',
  marks: '一、',
};

/** Bytes of a Chinese character in UTF-8: sizes are told as an editor sees them. */
const bytesPerCharacter = 3;

console.log(['text'.padEnd(10), 'kB'.padStart(7), 'ms'.padStart(8), 'µs/kB'.padStart(8)].join(' '));
for (const [name, piece] of Object.entries(cases)) {
  const points = [];
  for (let size = 1000; size <= largest; size *= 10) {
    const length = Math.ceil(size / bytesPerCharacter);
    const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    const rounds = size <= 100_000 ? 5 : 1;
    let best = Infinity;
    for (let i = 0; i < rounds; i++) {
      const start = performance.now();
      composeHtml(parseReport(text).report);
      best = Math.min(best, performance.now() - start);
    }
    points.push([Math.log(size), Math.log(best)]);
    const columns = [
      String(size / 1000).padStart(7),
      best.toFixed(1).padStart(8),
      ((best / size) * 1e6).toFixed(0).padStart(8),
    ];
    console.log([name.padEnd(10), ...columns].join(' '));
  }
  console.log(`${name.padEnd(10)} time grows with length to the power ${slope(points.slice(-3)).toFixed(2)}`);
}

/** Slope of the line through points of logarithms: 1 is linear. */
function slope(points) {
  const mean = (axis) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return over / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}
