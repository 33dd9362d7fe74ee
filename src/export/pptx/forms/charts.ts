// Native charts from the tables that the page's charts read, with the figures as they are written.
import {joinText} from '../../../text/join-text.js';
import {seriesOf, figureText, type Series} from '../../../elements/shared/table/series.js';
import {readTable, type TableData} from '../../../elements/shared/table/table.js';
import {placeMeasure, type Cell} from '../../../elements/shared/table/cell.js';
import {panelsOf, type Panel} from '../../../elements/trend/panels.js';
import {inTimeOrder} from '../../../elements/trend/times.js';
import {brokenAxis, inLanguageOf} from '../../../elements/shared/words.js';
import type {ColorRole} from '../../../themes/tokens.js';
import type {DeckBuilder, Form} from '../deck-builder.js';
import {paragraphPieces, type Piece} from '../layout/piece.js';
import type {Chart, ChartSeries} from '../model.js';
import {readWritten} from '../parts/number-format.js';
import {categoryStep, labelSides} from './chart-labels.js';
import {headingPiece, paragraph, sizes} from './prose.js';
import {tablePieces} from './table.js';

const colors: readonly ColorRole[] = [
  'brand',
  'gold',
  'subject-innovation',
  'subject-ecology',
  'brand-2',
  'ink-2',
  'subject-opening',
  'rule-2',
];
export const colorAt = (index: number): ColorRole => colors[index % colors.length]!;

/** A chart with room for itself. */
export function chartPiece(name: string, chart: Chart, note = ''): Piece {
  const said = chart.series.map((series) => {
    const points = chart.categories.map((category, i) => `${category} ${series.labels[i] || '—'}`).join('，');
    return chart.series.length > 1 ? `${series.name} ${points}` : points;
  });
  const alternative = [`${name}：${said.join('；')}`, note].filter(Boolean).join('；');
  return {
    height: 220,
    most: 360,
    alone: true,
    before: 6,
    draw: (box) => [{kind: 'chart', name: name || '图表', box, chart, alternative}],
  };
}

interface NamedCells {
  name: string;
  cells: readonly (Cell | undefined)[];
}

/** What a number of the cells' text is multiplied with to be their value; 0 where they differ: 万 and 亿 are never mixed. */
export function factorOf(cells: readonly (Cell | undefined)[]): number {
  let factor = 0;
  for (const cell of cells) {
    if (cell?.value === undefined) continue;
    const written = readWritten(cell.text)?.value;
    if (written === undefined) return 0;
    if (written === 0) continue;
    const own = cell.value / written;
    if (factor && Math.abs(own / factor - 1) > 1e-9) return 0;
    factor = own;
  }
  return Math.max(0, factor);
}

/** Series in one scale, with what is written at their points. @param factor of all of them, see `factorOf` */
export const chartSeries = (all: readonly NamedCells[], factor: number): ChartSeries[] =>
  all.map(({name, cells}, i) => ({
    name,
    values: cells.map((cell) =>
      cell?.value === undefined || !factor ? cell?.value : readWritten(cell.text)!.value,
    ),
    labels: cells.map((cell) => cell?.text ?? ''),
    color: colorAt(i),
  }));

/** Heading, charts and notes of one element; where nothing can be drawn, its words. */
export function addChart(
  element: Element,
  deck: DeckBuilder,
  table: TableData,
  pieces: (title: string) => Piece[][],
): void {
  const {reader} = deck;
  const title = reader.heading(element) || table.caption;
  const rest = reader.nodesBesideTable(element);
  const made = pieces(title);
  if (made.length === 0) {
    if (title) deck.addHead([headingPiece([{text: title}])]);
    return deck.drawInside(element);
  }
  const isTiled = rest.some((node) => node instanceof Element && node.localName === 'wr-metric-tile');
  const caption = table.caption === title ? '' : table.caption;
  made.forEach((group) => {
    if (title) deck.addHead([headingPiece([{text: title}])]);
    deck.addHead(namePiece(caption));
    deck.add(group);
  });
  const notes = table.notes.map((note) => paragraph([{text: note}], {size: sizes.note, color: 'ink-2'}));
  if (notes.length > 0) deck.add(paragraphPieces('图注', notes));
  deck.drawInside(
    element,
    isTiled ? rest.filter((node) => !(node instanceof Element && node.localName === 'wr-metric-tile')) : rest,
  );
}

/** The head of a table's first column; '' where its first row is none. */
export function cornerOf(element: Element, {reader}: DeckBuilder): string {
  const [row] = reader.find(element, 'tr');
  const cells = row ? reader.elementsIn(row) : [];
  return cells[0] && cells.every(({localName}) => localName === 'th')
    ? joinText(reader.allRuns(cells[0]))
    : '';
}

/** The unit that stands for a whole series, above its chart. */
export const namePiece = (text: string): Piece[] =>
  text
    ? [
        {
          ...paragraphPieces('图名', [
            paragraph([{text}], {size: sizes.small, color: 'ink-2', before: 0}),
          ])[0]!,
          keep: true,
          enlarged: undefined,
        },
      ]
    : [];

export const trend: Form = (element, deck) => {
  const table = inTimeOrder(readTable(element, 'periods'));
  const isColumn = element.getAttribute('kind') === 'column';
  const axisWords = inLanguageOf(element, brokenAxis);
  addChart(element, deck, table, (title) =>
    panelsOf(seriesOf(table), isColumn).map((panel) => {
      const {name, series, domain} = panel;
      const note = domain.broken ? axisWords : '';
      const above = [title.includes(name) ? '' : name, note].filter(Boolean).join('　');
      const bare: Chart = {
        kind: isColumn ? 'column' : 'line',
        corner: cornerOf(element, deck),
        categories: table.rows.map(({heading}) => heading),
        ...trendValues(panel),
      };
      const chart = {...bare, categoryStep: categoryStep(bare), labelSides: labelSides(bare)};
      return [...namePiece(above), chartPiece(title || name || series[0]!.name, chart, note)];
    }),
  );
};

/** The series of a panel, and its axis: the foot of a broken one is below the least value, of every other at zero. */
function trendValues({series, domain}: Panel): Pick<Chart, 'series' | 'axis'> {
  const factor = factorOf(series.flatMap(({cells}) => cells));
  const drawn = chartSeries(
    series.map(({heading, name, cells}) => ({name: heading || name, cells})),
    factor,
  );
  const [low, high] = [domain.low / (factor || 1), domain.high / (factor || 1)];
  const span = high - low;
  if (domain.broken)
    return {series: drawn, axis: {min: rounded(low - span / 4), max: rounded(high + span / 6)}};
  // Columns of one unit in frames of their own have one scale.
  return {series: drawn, ...(low < 0 ? {} : {axis: {min: 0, max: rounded(high * 1.15)}})};
}

/** A round number for the end of an axis. */
const rounded = (value: number): number => Number(value.toPrecision(4));

export const ranking: Form = (element, deck) => {
  const table = readTable(element, 'items');
  addChart(element, deck, table, (title) =>
    seriesOf(table).flatMap((series) =>
      rankingPieces({table, series, title, corner: cornerOf(element, deck)}),
    ),
  );
};

/** Ranked bars; places in an order of merit have no bars and are a table. */
function rankingPieces({
  table,
  series,
  title,
  corner,
}: {
  table: TableData;
  series: Series;
  title: string;
  corner: string;
}): Piece[][] {
  const rows = table.rows
    .map((line, i) => ({
      name: [line.rank, line.heading].filter(Boolean).join(' '),
      cell: series.cells[i],
      strong: line.strong,
    }))
    .filter(({cell}) => cell)
    .sort((a, b) => (b.cell!.value ?? -Infinity) - (a.cell!.value ?? -Infinity));
  const head = namePiece(title.includes(series.heading) ? '' : series.heading);
  if (series.measure === placeMeasure) {
    const cells = rows.map(({name, cell}) => ({
      cells: [[{text: name}], [{text: figureText(cell!), bold: true, color: 'brand' as const}]],
    }));
    return [[...head, ...tablePieces(title || '排名', cells)]];
  }
  const perSlide = 12;
  const cells = rows.map(({cell}) => cell);
  const [drawn] = chartSeries([{name: series.heading || title || '数值', cells}], factorOf(cells));
  const most = Math.max(...drawn!.values.map((value) => value ?? 0));
  // Bars on further slides are as long as their figures are beside those of the first.
  const axis = rows.length > perSlide && most > 0 ? {axis: {max: rounded(most * 1.15)}} : {};
  return Array.from({length: Math.ceil(rows.length / perSlide)}, (_, page) => {
    const [from, to] = [page * perSlide, (page + 1) * perSlide];
    const some = rows.slice(from, to);
    const subject = some.some(({strong}) => strong);
    const colors = subject ? some.map(({strong}): ColorRole => (strong ? 'brand' : 'rule-2')) : undefined;
    const {values, labels} = drawn!;
    return [
      ...head,
      chartPiece(title || series.name, {
        kind: 'bar',
        corner,
        categories: some.map(({name}) => name),
        series: [{...drawn!, values: values.slice(from, to), labels: labels.slice(from, to), colors}],
        ...axis,
      }),
    ];
  });
}
