// Tables that nobody wrote: any number of rows, figures of any size and kind, missing ones, words. Same seed, same table.
import fc from 'fast-check';

const words = fc.constantFrom(
  '第一产业',
  '某某省某某市经济技术开发区管理委员会',
  '甲',
  'GDP',
  'Rindfleischetikettierungsgesetz',
  '高技术制造业增加值',
);
const figure = fc.oneof(
  {weight: 6, arbitrary: fc.integer({min: -500, max: 20000}).map(String)},
  {weight: 3, arbitrary: fc.double({min: -20, max: 90, noNaN: true}).map((n) => n.toFixed(1))},
  fc.constantFrom('0', '0.0001', '-0.00001', '9'.repeat(21), '-123456789012', '1,013,567', '390余万', '约5'),
  fc.constantFrom('5.2%', '-0.3%', '3个百分点', '1.2万亿元', '第3位', '3%—5%'),
  fc.constantFrom('', '—', 'NaN', 'Infinity', '不详', '<script>', '若干'),
);
const heading = fc.constantFrom('总量（亿元）', '增速（%）', '占比/%', '', '拉动（个百分点）', '人数');

/** A table as text; `labels` makes the first cell of each row. */
function table(labels: (i: number) => fc.Arbitrary<string>, mostRows: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.integer({min: 0, max: mostRows}), fc.integer({min: 1, max: 4}), fc.nat(9))
    .chain(([rows, columns, dice]) =>
      fc.tuple(
        fc.array(heading, {minLength: columns, maxLength: columns}),
        fc.tuple(...Array.from({length: rows}, (_, i) => labels(i))),
        dice === 0
          ? fc.constant(Array.from({length: rows}, () => Array.from({length: columns}, () => '7')))
          : fc.array(fc.array(figure, {minLength: columns, maxLength: columns}), {
              minLength: rows,
              maxLength: rows,
            }),
      ),
    )
    .map(([headings, names, cells]) => {
      const row = (texts: string[]) =>
        `<tr>${texts.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`;
      return `<table>${row(['项目', ...headings])}${names.map((name, i) => row([name, ...cells[i]!])).join('')}</table>`;
    });
}

const escaped = (text: string): string => text.replaceAll('<', '&lt;');

/** A table whose rows are named by `names`. */
export const tableOf = (names: fc.Arbitrary<string>, mostRows: number): fc.Arbitrary<string> =>
  table(() => names, mostRows);

/** A table of things. */
export const tableOfItems = (mostRows: number): fc.Arbitrary<string> => tableOf(words, mostRows);

/** A table of years. */
export const tableOfYears = (mostRows: number): fc.Arbitrary<string> =>
  table((i) => fc.constantFrom(`${1985 + i}年`, `${1985 + i}`), mostRows);

/** Tables of things, up to 40 rows. */
export const tablesOfItems = (count: number, seed: number): string[] =>
  fc.sample(tableOfItems(40), {numRuns: count, seed});

/** Tables of years, up to 40. */
export const tablesOfYears = (count: number, seed: number): string[] =>
  fc.sample(tableOfYears(40), {numRuns: count, seed});
