// Parts of a whole: a ring with its data sheet, and beside it what each part is.
import {seriesOf, figureText} from '../../../elements/shared/table/series.js';
import {noTable, readTable} from '../../../elements/shared/table/table.js';
import {compositionsOf, tableOfTiles, type Composition} from '../../../elements/share/read.js';
import {round} from '../../../geometry/round.js';
import type {ColorRole} from '../../../themes/tokens.js';
import type {Form} from '../deck-builder.js';
import {textHeight} from '../layout/measure.js';
import {columnBox, content, textShape, type Piece} from '../layout/piece.js';
import type {Chart, Paragraph} from '../model.js';
import {addChart, chartPiece, chartSeries, colorAt, cornerOf, factorOf, namePiece} from './charts.js';
import {paragraph} from './prose.js';
import {figureRuns} from './tiles.js';

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
  const cells = rows.map(({cell}) => cell);
  const drawn = chartSeries([{name: heading || title || '数值', cells}], factorOf(cells))[0]!;
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
