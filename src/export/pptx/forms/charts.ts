// Native charts from the tables that the page's charts read, with the figures as they are written.
import {joinText} from '../../../text/join-text.js';
import {seriesOf, figureText, type Series} from '../../../elements/shared/table/series.js';
import {noTable, readTable, type TableData} from '../../../elements/shared/table/table.js';
import {placeMeasure, type Cell} from '../../../elements/shared/table/cell.js';
import {compositionsOf, tableOfTiles, type Composition} from '../../../elements/share/read.js';
import {panelsOf} from '../../../elements/trend/panels.js';
import {inTimeOrder} from '../../../elements/trend/times.js';
import {round} from '../../../geometry/round.js';
import type {ColorRole} from '../../../themes/tokens.js';
import type {DeckBuilder, Form} from '../deck-builder.js';
import {columnBox, content, paragraphPieces, textShape, type Piece} from '../layout/piece.js';
import type {Chart, ChartSeries, Paragraph} from '../model.js';
import {readWritten} from '../parts/number-format.js';
import {figureRuns} from './tiles.js';
import {headingPiece, paragraph, sizes, tablePieces} from './prose.js';
import {textHeight} from '../layout/measure.js';

const colors: readonly ColorRole[] = [
  'brand',
  'gold',
  'brand-2',
  'subject-innovation',
  'subject-ecology',
  'ink-2',
  'subject-opening',
  'rule-2',
];
export const colorAt = (index: number): ColorRole => colors[index % colors.length]!;

/** A chart with room for itself. */
function chartPiece(name: string, chart: Chart): Piece {
  const alternative = `${name}：${chart.series
    .flatMap((series) => chart.categories.map((category, i) => `${category} ${series.labels[i] || '—'}`))
    .join('，')}`;
  return {
    height: 220,
    most: 360,
    alone: true,
    before: 6,
    draw: (box) => [{kind: 'chart', name: name || '图表', box, chart, alternative}],
  };
}

/** The numbers of cells as they are drawn, with what is written at them. One scale for all: 万 and 亿 are never mixed. */
function seriesFrom(name: string, cells: readonly (Cell | undefined)[], color: ColorRole): ChartSeries {
  const written = cells.map((cell) => (cell?.value === undefined ? undefined : readWritten(cell.text)));
  const ratios = cells.map((cell, i) =>
    cell?.value && written[i] ? cell.value / written[i].value : undefined,
  );
  const [first] = ratios.filter((ratio) => ratio !== undefined);
  const isOneScale = cells.every(
    (cell, i) =>
      cell?.value === undefined ||
      (written[i] !== undefined && (ratios[i] === undefined || Math.abs(ratios[i] / first! - 1) < 1e-9)),
  );
  return {
    name,
    values: cells.map((cell, i) => (isOneScale ? written[i]?.value : cell?.value)),
    labels: cells.map((cell) => (cell?.value === undefined ? '' : cell.text)),
    color,
  };
}

/** Heading, charts and notes of one element; where nothing can be drawn, its words. */
function addChart(
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
function cornerOf(element: Element, {reader}: DeckBuilder): string {
  const [row] = reader.find(element, 'tr');
  const cells = row ? reader.elementsIn(row) : [];
  return cells[0] && cells.every(({localName}) => localName === 'th')
    ? joinText(reader.allRuns(cells[0]))
    : '';
}

/** The unit that stands for a whole series, above its chart. */
const namePiece = (text: string): Piece[] =>
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
  const categories = table.rows.map(({heading}) => heading);
  addChart(element, deck, table, (title) =>
    panelsOf(seriesOf(table), isColumn).map(({name, series}) => [
      ...namePiece(title.includes(name) ? '' : name),
      chartPiece(title || name, {
        kind: isColumn ? 'column' : 'line',
        corner: cornerOf(element, deck),
        categories,
        series: series.map((each, i) => seriesFrom(each.heading || each.name, each.cells, colorAt(i))),
      }),
    ]),
  );
};

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
  return Array.from({length: Math.ceil(rows.length / perSlide)}, (_, page) => {
    const some = rows.slice(page * perSlide, (page + 1) * perSlide);
    const drawn = seriesFrom(
      series.heading || title || '数值',
      some.map(({cell}) => cell),
      'brand',
    );
    const subject = some.some(({strong}) => strong);
    const colors = subject ? some.map(({strong}): ColorRole => (strong ? 'brand' : 'rule-2')) : undefined;
    return [
      ...head,
      chartPiece(title || series.name, {
        kind: 'bar',
        corner,
        categories: some.map(({name}) => name),
        series: [{...drawn, colors}],
      }),
    ];
  });
}

export const share: Form = (element, deck) => {
  const tiles = deck.reader.elementsIn(element).filter(({localName}) => localName === 'wr-metric-tile');
  const table = tiles.length > 0 ? tableOfTiles(tiles) : readTable(element, 'items');
  const total = element.getAttribute('total') ?? '';
  addChart(element, deck, table.rows.length > 0 ? table : noTable, (title) =>
    compositionsOf(table, total).map((composition, i) => [
      ...namePiece(composition.name && !title.includes(composition.name) ? composition.name : ''),
      sharePiece(composition, {
        title: title || composition.name,
        heading: seriesOf(table)[i]?.heading ?? '',
        corner: cornerOf(element, deck),
      }),
    ]),
  );
};

/** The words of a rest that no part has. */
const restWord = '其余';

interface ShareWords {
  title: string;
  /** The head of the column. */
  heading: string;
  corner: string;
}

/** A ring, and beside it what each of its parts is. */
function sharePiece({rows, parts, rest, total}: Composition, {title, heading, corner}: ShareWords): Piece {
  const drawn = seriesFrom(
    heading || title || '数值',
    rows.map(({cell}) => cell),
    'brand',
  );
  // What is left of the whole is drawn, as on the page; its number is only in the data sheet.
  const sum = drawn.values.reduce<number>((all, value) => all + (value ?? 0), 0);
  const last = Math.max(0, ...parts.map((part) => part?.end ?? 0));
  const others = rest && last > 0 ? [round((sum * (1 - last)) / last, 6)] : [];
  const colors = [...rows.map((_, i) => colorAt(i)), ...others.map((): ColorRole => 'rule')];
  const chart: Chart = {
    kind: 'ring',
    corner,
    categories: [...rows.map(({label}) => label), ...others.map(() => restWord)],
    series: [
      {
        ...drawn,
        values: [...drawn.values, ...others],
        labels: [...drawn.labels, ...others.map(() => '')],
        colors,
      },
    ],
  };
  const lines: Paragraph[] = rows.map(({label, cell, strong}, i) =>
    paragraph(
      [
        {text: '■ ', color: colorAt(i)},
        {text: `${label}　`, bold: strong},
        ...figureRuns(figureText(cell), '', 24),
      ],
      {before: 4, leading: 1.25},
    ),
  );
  if (others.length > 0) lines.push(paragraph([{text: '■ ', color: 'rule'}, {text: restWord}], {before: 4}));
  if (total)
    lines.push(
      paragraph([{text: '合计　', color: 'ink-2'}, ...figureRuns(figureText(total), '', 24, 'ink-2')], {
        before: 8,
        leading: 1.25,
      }),
    );
  const needed = textHeight(lines, content.width / 2 - 20);
  const piece = chartPiece(title, chart);
  return {
    ...piece,
    height: Math.max(piece.height, needed),
    draw: (box) => [
      ...piece.draw({...columnBox(box, 0, 2, 20)}),
      textShape('图例与数字', columnBox(box, 1, 2, 20), lines, {anchor: 'middle'}),
    ],
  };
}
