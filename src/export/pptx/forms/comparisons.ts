// Then and now, target and result: figures beside each other.
import {joinText} from '../../../text/join-text.js';
import {figureText} from '../../../elements/shared/table/series.js';
import {readTable} from '../../../elements/shared/table/table.js';
import {readFigure} from '../../../elements/shared/quantity.js';
import type {DeckBuilder, Form} from '../deck-builder.js';
import {insetHeight, columnBox, content, paragraphPieces, textShape, type Piece} from '../layout/piece.js';
import type {Box, ChartSeries, Paragraph, Run, Shape} from '../model.js';
import {setFor} from '../layout/scale.js';
import {readWritten} from '../parts/number-format.js';
import {type Tile} from '../read/reader.js';
import {figureRuns, tileParagraphs} from './tiles.js';
import {headingPiece, paragraph, sizes} from './prose.js';
import {tablePieces, type TableRow} from './table.js';

/** From one figure to another: both large, and columns from zero where they are amounts of one thing. */
export const compare: Form = (element, deck) => {
  const {reader} = deck;
  const title = reader.heading(element);
  const all = reader.elementsIn(element).filter(({localName}) => localName === 'wr-metric-tile');
  const tiles = all.map((each) => reader.tile(each));
  const notes = reader.slotted(element, 'note').map((each) => reader.allRuns(each));
  const isDrawn = (node: Node) =>
    node instanceof Element && (all.includes(node) || node.getAttribute('slot') === 'note');
  deck.keepTogether(() => {
    if (title) deck.addHead([headingPiece([{text: title}])]);
    const bars = element.shadowRoot?.querySelector('[part=bars]')?.getAttribute('aria-label') ?? '';
    if (tiles.length > 0) deck.add([comparePiece({title, tiles, notes, difference: bars})]);
    deck.drawInside(
      element,
      reader.nodesIn(element).filter((node) => !isDrawn(node)),
    );
  });
};

interface Comparison {
  title: string;
  tiles: readonly Tile[];
  notes: Run[][];
  /** What the bars of the page are called. */
  difference: string;
}

function comparePiece(comparison: Comparison, factor = 1): Piece {
  const {title, tiles, notes, difference} = comparison;
  const series = columnsOf(title, tiles);
  const share = series ? 0.6 : 1;
  const room = content.width * share;
  const gap = 40;
  const width = (room - gap * (tiles.length - 1)) / tiles.length;
  const words = tiles.map((tile) => setFor(tileParagraphs(tile, {align: 'center'}), width - 32, factor));
  const said: Paragraph[] = notes.map((runs) =>
    paragraph(runs, {size: sizes.small, color: 'ink-2', align: 'center'}),
  );
  const below = said.length > 0 ? insetHeight(said, room, 4) : 0;
  const height = Math.max(...words.map((each) => insetHeight(each, width, 16)), 110) + below;
  const draw = (box: Box): Shape[] => {
    const left: Box = {...box, width: room, height: box.height - below};
    const cards = words.map((each, i) =>
      textShape(joinText(tiles[i]!.label) || title, columnBox(left, i, words.length, gap), each, {
        fill: i === words.length - 1 ? 'brand-tint' : 'paper-2',
        line: 'rule',
        geometry: 'roundRect',
        inset: 16,
        anchor: 'middle',
      }),
    );
    const arrows = words.slice(1).map((_, i) => {
      const before = columnBox(left, i, words.length, gap);
      const at: Box = {
        x: before.x + before.width + 6,
        y: left.y + left.height / 2 - 12,
        width: gap - 12,
        height: 24,
      };
      return textShape('箭头', at, [], {fill: 'gold', geometry: 'rightArrow'});
    });
    const foot = {...left, y: left.y + left.height, height: below};
    return [
      ...cards,
      ...arrows,
      ...(said.length > 0 ? [textShape('说明', foot, said, {inset: 4})] : []),
      ...(series
        ? [
            chartShape(title, difference, tiles, series, {
              ...box,
              x: box.x + room + 24,
              width: content.width - room - 24,
            }),
          ]
        : []),
    ];
  };
  const enlarged = (larger: number): Piece => comparePiece(comparison, larger);
  return {height, most: Math.max(height, 260), before: 12, draw, enlarged};
}

function chartShape(
  title: string,
  difference: string,
  tiles: readonly Tile[],
  series: ChartSeries,
  box: Box,
): Shape {
  const categories = tiles.map(({label}, i) => joinText(label) || String(i + 1));
  const ends = tiles.map(({label, value, unit}) => `${joinText(label)} ${value}${unit}`).join('，');
  const alternative = `${title}：${[ends, difference].filter(Boolean).join('；')}`;
  return {
    kind: 'chart',
    name: `${title} 图`,
    box,
    alternative,
    chart: {kind: 'column', corner: '', categories, series: [series]},
  };
}

/** The figures of tiles as columns; undefined for places, unlike units, and what is no number. */
function columnsOf(title: string, tiles: readonly Tile[]): ChartSeries | undefined {
  const quantities = tiles.map(({value, unit}) => readFigure(value, unit).quantity);
  const written = tiles.map(({value, unit}) => readWritten(value + unit));
  const [first] = quantities;
  const isOne = quantities.every(
    (quantity, i) =>
      quantity &&
      written[i] &&
      quantity.unit === first!.unit &&
      quantity.before[0] !== '第' &&
      Math.abs((quantity.value * written[0]!.value) / (first!.value * written[i].value) - 1) < 1e-9,
  );
  if (tiles.length < 2 || !isOne) return undefined;
  return {
    name: title || tiles[0]!.unit,
    values: written.map((each) => each!.value),
    labels: tiles.map(({value, unit}) => value + unit),
    color: 'rule-2',
    colors: tiles.map((_, i) => (i === tiles.length - 1 ? 'brand' : 'rule-2')),
  };
}

const figure = (text: string): Run[] => figureRuns(text, '', 24);

/** Several figures then and now, a row each. */
export const beforeAfter: Form = (element, deck) => {
  const {reader} = deck;
  const table = readTable(element, 'items');
  const title = reader.heading(element) || table.caption;
  if (title) deck.addHead([headingPiece([{text: title}])]);
  if (table.columns.length < 2) return deck.drawInside(element);
  const head: TableRow = {
    isHead: true,
    cells: [[{text: ''}], ...table.columns.map(({heading}) => [{text: heading}])],
  };
  const rows = table.rows.map(({name, cells}): TableRow => ({
    cells: [
      [{text: name}],
      ...cells.map((cell, i) =>
        i === cells.length - 1
          ? figure(figureText(cell))
          : [{text: figureText(cell), color: 'ink-2' as const}],
      ),
    ],
  }));
  deck.add(tablePieces(title || '前后对比', [head, ...rows]));
  deck.drawInside(element, reader.nodesBesideTable(element));
  const notes = table.notes.map((note) => paragraph([{text: note}], {size: sizes.note, color: 'ink-2'}));
  deck.add(paragraphPieces('图注', notes));
};

/** Targets, a row each: what, how much, what was reached the year before. */
export const targets: Form = (element, deck) => {
  const {reader} = deck;
  const all = reader.elementsIn(element).filter(({localName}) => localName === 'wr-metric-tile');
  const tiles = all.map((each) => reader.tile(each));
  const [to, from] = [reader.attribute(element, 'to'), reader.attribute(element, 'from')];
  const hasActual = tiles.some(({actual}) => actual.length > 0);
  const rows = tiles.map((tile) => targetRow(tile, hasActual));
  const head: TableRow[] =
    to || from
      ? [{isHead: true, cells: [[{text: ''}], [{text: to}], ...(hasActual ? [[{text: from}]] : [])]}]
      : [];
  deck.add(tablePieces('目标', [...head, ...rows]));
  deck.drawInside(
    element,
    reader.nodesIn(element).filter((node) => !all.includes(node as Element)),
  );
};

function targetRow({label, value, unit, notes, actual, subject}: Tile, hasActual: boolean): TableRow {
  const words = [
    ...label,
    ...notes.flatMap((runs) => [{text: '\n'}, ...runs.map((run) => ({...run, size: sizes.note}))]),
  ];
  return {cells: [words, figureRuns(value, unit, 26, subject), ...(hasActual ? [actual] : [])]};
}

/** Issues and what became of them. */
export const issues: Form = (element, deck) => {
  const {reader} = deck;
  const all = reader.elementsIn(element).filter(({localName}) => localName === 'wr-issue');
  const head: TableRow = {
    isHead: true,
    cells: ['from', 'to'].map((name) => [{text: reader.attribute(element, name)}]),
  };
  const isHeaded = head.cells.some((runs) => joinText(runs));
  deck.add(
    tablePieces('议题与成果', [...(isHeaded ? [head] : []), ...all.map((each) => issueRow(each, deck))]),
  );
  deck.drawInside(
    element,
    reader.nodesIn(element).filter((node) => !all.includes(node as Element)),
  );
};

export const issue: Form = (element, deck) => deck.add(tablePieces('议题与成果', [issueRow(element, deck)]));

const issueRow = (element: Element, {reader}: DeckBuilder): TableRow => ({
  cells: [
    [{text: reader.attribute(element, 'topic'), bold: true, color: reader.subject(element)}],
    reader.allRuns(element),
  ],
});
