// How time and memory grow with the length of a Word file: paragraphs with automatic numbers, and a table.
//   node --import tsx bench/source.mjs
import {readSource} from '../src/source/index.ts';
import {definition, item, level, list, p, run, table, wordFile} from '../test/support/source/word.ts';

const numbering = definition(0, level(0, 'chineseCounting', '%1、'), level(1, 'decimal', '%2.')) + list(1, 0);
const looks = '<w:rFonts w:ascii="仿宋" w:hint="eastAsia"/><w:sz w:val="32"/><w:lang w:eastAsia="zh-CN"/>';

/** As verbose as Word writes: every run with its font. */
const words = (i) => run(`全县完成任务${i}项，增长${i % 9}.${i % 7}%，惠及群众${i * 3}人。`, looks);

const file = (paragraphs, rows) =>
  wordFile({
    body:
      Array.from({length: paragraphs}, (_, i) =>
        i % 10 ? p(words(i)) : item(1, i % 20 ? 1 : 0, words(i)),
      ).join('') +
      table(
        ['乡镇', '指标', '数值', '增速'],
        ...Array.from({length: rows}, (_, i) => [`乡镇${i}`, '收入', p(run(String(i), looks)), `${i % 9}%`]),
      ),
    numbering,
  });

console.log(['paragraphs', 'rows', 'kB', 'ms', 'MB'].map((name) => name.padStart(10)).join(' '));
for (const scale of [1 / 8, 1 / 4, 1 / 2, 1]) {
  const [paragraphs, rows] = [5000 * scale, 20_000 * scale];
  const bytes = file(paragraphs, rows);
  globalThis.gc?.();
  const start = performance.now();
  const {text} = await readSource(bytes);
  const time = performance.now() - start;
  const memory = process.memoryUsage().rss / 1e6;
  const cells = [paragraphs, rows, Math.round(text.length / 1000), Math.round(time), Math.round(memory)];
  console.log(cells.map((cell) => String(cell).padStart(10)).join(' '));
}
