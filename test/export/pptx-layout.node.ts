// Whatever words there are, slides hold all of them, inside their boxes and none too small.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {boardPieces} from '../../src/export/pptx/forms/board.js';
import {columnsFor, gridPieces, type Card} from '../../src/export/pptx/forms/grid.js';
import {headingPiece, paragraph} from '../../src/export/pptx/forms/prose.js';
import {tablePieces} from '../../src/export/pptx/forms/table.js';
import {categoryStep, labelSides} from '../../src/export/pptx/forms/chart-labels.js';
import {checkRow} from '../../src/export/pptx/forms/rows.js';
import {tileCard} from '../../src/export/pptx/forms/tiles.js';
import {slidesOf} from '../../src/export/pptx/layout/flow.js';
import {
  countLines,
  longestWord,
  paragraphHeight,
  phrased,
  textHeight,
  widthOf,
} from '../../src/export/pptx/layout/measure.js';
import {paragraphPieces, type Piece} from '../../src/export/pptx/layout/piece.js';
import {
  slideSize,
  smallest,
  type Chart,
  type Paragraph,
  type Shape,
  type Slide,
} from '../../src/export/pptx/model.js';
import {formatOf, readWritten} from '../../src/export/pptx/parts/number-format.js';
import {shown} from '../support/deck.js';

const runs = Number(process.env.WR_RUNS ?? 60);
const letters = [...'山水新区民生实事建成通车一二三，。、（）“”《》', '2026', '35.7%', 'GDP', ' ', 'km'];
const words = (most: number) =>
  fc
    .array(fc.constantFrom(...letters), {minLength: 1, maxLength: most})
    .map((some) => some.join('').trim() || '字');
/** Mostly short, now and then longer than a slide. */
const text = fc.oneof(
  {weight: 6, arbitrary: words(12)},
  {weight: 3, arbitrary: words(60)},
  {weight: 1, arbitrary: words(900)},
);
const card = fc
  .record({head: words(8), body: fc.array(text, {minLength: 1, maxLength: 3}), plaque: fc.boolean()})
  .map(({head, body, plaque}): Card => {
    const title = paragraph([{text: head, bold: true}], {size: 20});
    const paragraphs = body.map((each) => paragraph([{text: each}], {size: 16}));
    return plaque
      ? {name: head, paragraphs, head: {paragraphs: [title], fill: 'brand'}}
      : {name: head, paragraphs: [title, ...paragraphs]};
  });
const tile = fc.record({
  label: words(14),
  value: fc.constantFrom('22', '390余', '1234567.8', '5%左右'),
  unit: fc.constantFrom('', '亿元', '场次'),
});
const tileOf = ({label, value, unit}: {label: string; value: string; unit: string}): Card =>
  tileCard({label: [{text: label}], value, unit, notes: [], actual: [], isHero: false, subject: 'brand'});

const block: fc.Arbitrary<Piece[]> = fc.oneof(
  fc.array(text, {minLength: 1, maxLength: 5}).map((some) =>
    paragraphPieces(
      '正文',
      some.map((each) => paragraph([{text: each}])),
    ),
  ),
  fc
    .array(card, {minLength: 1, maxLength: 9})
    .map((cards) => gridPieces(cards, {columns: columnsFor(cards.length)})),
  fc
    .array(tile, {minLength: 1, maxLength: 9})
    .map((tiles) => gridPieces(tiles.map(tileOf), {columns: columnsFor(tiles.length)})),
  fc
    .array(tile, {minLength: 3, maxLength: 12})
    .map(([first, ...rest]) => boardPieces([{...tileOf(first!), fill: 'deep'}], rest.map(tileOf))),
  fc
    .array(fc.tuple(text, words(20)), {minLength: 1, maxLength: 16})
    .map((rows) =>
      tablePieces('表', [
        {isHead: true, cells: [[{text: '项目'}], [{text: '数值'}]]},
        ...rows.map((row) => ({cells: row.map((each) => [{text: each}])})),
      ]),
    ),
  fc
    .array(words(60), {minLength: 1, maxLength: 6})
    .map((some) => some.map((each) => checkRow('√', [{text: each}]))),
  words(20).map((each) => [{...headingPiece([{text: each}]), keep: true}]),
);

const flat = (shapes: readonly Shape[]): Shape[] =>
  shapes.flatMap((shape) => (shape.kind === 'group' ? flat(shape.shapes) : [shape]));
const said = (paragraphs: readonly Paragraph[]): string =>
  paragraphs.map(({runs: some}) => some.map((run) => run.text).join('')).join('');

/** What is wrong with where the words of a slide stand. */
function faults({shapes}: Slide): string[] {
  return flat(shapes).flatMap((shape) => {
    const {box} = shape;
    const found: string[] = [];
    const isInside =
      box.x >= 0 &&
      box.y >= 0 &&
      box.x + box.width <= slideSize.width + 0.1 &&
      box.y + box.height <= slideSize.height + 0.1;
    if (!isInside) found.push(`${shape.name}: off the slide: ${JSON.stringify(box)}`);
    const cells =
      shape.kind === 'table'
        ? shape.rows.flatMap(({height, cells: row}) =>
            row.map((paragraphs, x) => ({paragraphs, width: shape.columns[x]! - 12, height})),
          )
        : [];
    if (shape.kind === 'text') {
      const {inset = 0, insetTop = inset, paragraphs} = shape;
      cells.push({paragraphs, width: box.width - 2 * inset, height: box.height - inset - insetTop});
    }
    for (const {paragraphs, width, height} of cells) {
      if (textHeight(paragraphs, width) > height + 0.5)
        found.push(`${said(paragraphs).slice(0, 20)}: taller than ${height}`);
      for (const {runs: some, size} of paragraphs)
        for (const run of some)
          if ((run.size ?? size) < smallest) found.push(`${run.text}: ${run.size ?? size} points`);
    }
    return found;
  });
}

describe('the layout of slides', () => {
  it('keeps all words, in their boxes, at 14 points and more', () => {
    fc.assert(
      fc.property(fc.array(block, {minLength: 1, maxLength: 4}), words(50), (blocks, title) => {
        const slides = slidesOf({title, kicker: '', numeral: '一', blocks});
        assert.deepEqual(slides.flatMap(faults), []);
      }),
      {numRuns: runs},
    );
  });

  it('loses no sentence where a paragraph goes on on further slides', () => {
    fc.assert(
      fc.property(fc.array(words(400), {minLength: 1, maxLength: 6}), (all) => {
        const pieces = paragraphPieces(
          '正文',
          all.map((each) => paragraph([{text: each}])),
        );
        const slides = slidesOf({title: '题', kicker: '', numeral: '', blocks: [pieces]});
        const texts = slides
          .flatMap(({shapes}) => flat(shapes))
          .map((shape) => (shape.kind === 'text' && shape.name === '正文' ? said(shape.paragraphs) : ''));
        assert.equal(texts.join(''), all.join(''));
      }),
      {numRuns: runs},
    );
  });

  it('leaves no slide with a heading alone at its foot', () => {
    const heading = [{...headingPiece([{text: '小标题'}]), keep: true}];
    for (let lines = 1; lines < 30; lines++) {
      const prose = paragraphPieces(
        '正文',
        Array.from({length: lines}, (_, i) => paragraph([{text: `第${i}段`}])),
      );
      const slides = slidesOf({
        title: '题',
        kicker: '',
        numeral: '',
        blocks: [prose, [...heading, ...prose.slice(0, 2)]],
      });
      for (const {shapes} of slides) assert.notEqual(shapes.at(-1)!.name, '小标题线', `${lines} lines`);
    }
  });

  it('keeps what stands together on one slide, however full the one before is', () => {
    const row = (name: string, keep: boolean): Piece => ({
      height: 40,
      keep,
      draw: (box) => [{kind: 'text', name, box, paragraphs: []}],
    });
    for (let before = 0; before < 20; before++)
      for (let count = 1; count <= 5; count++) {
        const some = Array.from({length: before}, (_, i) => row('前', i % 3 > 0));
        const run = Array.from({length: count}, (_, i) => row('比', i < count - 1));
        const slides = slidesOf({title: '题', kicker: '', numeral: '', blocks: [[...some, ...run]]});
        const shown = slides.map(({shapes}) => shapes.filter(({name}) => name === '比').length);
        assert.deepEqual(
          shown.filter((found) => found > 0),
          [count],
          `${before} before ${count}`,
        );
      }
  });

  it('sets five short cards abreast rather than leave a slide to the last of them', () => {
    const short = (i: number): Card => ({
      name: `${i}`,
      paragraphs: [
        paragraph([{text: '老有所养'}], {size: 20}),
        paragraph([{text: '新建社区食堂，办好老年大学，照看独居老人，发放助餐券'}], {size: 16}),
      ],
    });
    for (const [count, slides] of [
      [8, 1],
      [9, 1],
      [10, 1],
    ]) {
      const pieces = gridPieces(
        Array.from({length: count!}, (_, i) => short(i)),
        {columns: columnsFor(count!), most: 260},
      );
      const flow = {title: '题', kicker: '', numeral: '', blocks: [pieces]};
      assert.equal(slidesOf(flow).length, slides, `${count} cards`);
    }
  });

  it('breaks titles between words into lines that fit', () => {
    for (const title of [
      '全面推进城乡融合发展，让现代化建设成果更多更公平惠及全体人民',
      '聚焦高质量发展首要任务',
    ])
      for (const width of [200, 330, 480]) {
        const lines = phrased(title, 24, width).split('\n');
        assert.equal(lines.join(''), title);
        for (const line of lines) assert.ok(widthOf(line, 24) <= width || lines.length === 1, line);
      }
    const marks = {runs: [{text: '（一）稳增长、促改革。'}], size: 20};
    assert.equal(countLines(marks.runs, 20, 1000), 1);
    assert.equal(countLines([{text: '山水林'}], 20, -5), 3, 'no room at all');
    assert.ok(paragraphHeight(marks, 60) > paragraphHeight(marks, 1000));
  });

  it('gives figures the number and the format that writes them', () => {
    const cases: [string, number, string][] = [
      ['13.70', 13.7, '0.00'],
      ['1,256', 1256, '#,##0'],
      ['约5.6亿元', 5.6, '"约"0.0"亿元"'],
      ['-3.2', -3.2, '0.0'],
      ['−3.2', -3.2, '0.0;"−"0.0'],
    ];
    for (const [written, value, format] of cases) assert.deepEqual(readWritten(written), {value, format});
    for (const none of ['—', '3—5', '第一', '', '007', '-0.0', '12345678901234567'])
      assert.equal(readWritten(none), undefined, none);
  });

  it('writes every figure at its point as it is written, whatever words are at its bounds', () => {
    const figure = fc
      .tuple(
        fc.constantFrom('', '近', '约', '超过', '不低于', '+', '同比下降', '"', '±'),
        fc.constantFrom('', '-', '−'),
        fc.oneof(
          fc.integer({min: 0, max: 99_999}).map(String),
          fc.constantFrom('13.70', '1,043.7', '0.5', '007', '-0.0'),
        ),
        fc.constantFrom('', '余', '多', '%', '亿元', '%左右', '万元以上', '人以内', '个"示范"', '‰'),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(figure, fc.option(fc.double({min: -1e6, max: 1e6, noNaN: true})), (label, other) => {
        // Drawn by its own number, or by that of another scale.
        for (const value of [readWritten(label)?.value, other ?? undefined])
          if (value !== undefined) assert.equal(shown(value, formatOf(label, value)), label);
      }),
      {numRuns: 5 * runs},
    );
  });

  it('breaks no number in a table, however many columns it has', () => {
    const cell = fc.constantFrom('12345678.5', '1,234,567,890.12', '3', '近30亿元', '云溪镇', '2031年1—11月');
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 16}),
        fc.array(cell, {minLength: 16, maxLength: 48}),
        (count, all) => {
          const rows = Array.from({length: Math.ceil(all.length / count)}, (_, y) => ({
            isHead: y === 0,
            cells: all.slice(y * count, (y + 1) * count).map((text) => [{text}]),
          }));
          const slides = slidesOf({title: '题', kicker: '', numeral: '', blocks: [tablePieces('表', rows)]});
          const tables = slides
            .flatMap(({shapes}) => shapes)
            .flatMap((shape) => (shape.kind === 'table' ? [shape] : []));
          const words = tables.flatMap((each) => each.rows.flatMap(({cells}) => cells.map(said)));
          for (const text of all) assert.ok(words.includes(text), text);
          for (const {columns, rows: lines} of tables)
            for (const {cells} of lines)
              for (const [x, [words]] of cells.entries())
                assert.ok(longestWord(words!.runs, words!.size) <= columns[x]! - 12, said([words!]));
        },
      ),
      {numRuns: runs},
    );
  });

  it('calls further slides by their headings, and says of those that go on that they do', () => {
    const group = (name: string, rows: number): Piece[] => [
      {...headingPiece([{text: name}]), keep: true},
      ...Array.from({length: rows}, (): Piece => ({height: 90, draw: () => []})),
    ];
    const blocks = [group('兴产业。', 3), group('惠民生。', 9), group('优生态。', 2), group('强基础。', 1)];
    const slides = slidesOf({title: '全年工作', kicker: '回顾', numeral: '二', blocks});
    assert.deepEqual(
      slides.map(({title}) => title),
      ['全年工作', '惠民生', '惠民生（续）', '惠民生（续）', '优生态 · 强基础'],
    );
    const kicker = flat(slides[1]!.shapes).find(({name}) => name === '所属部分');
    assert.equal(kicker?.kind === 'text' && said(kicker.paragraphs), '回顾 · 二、全年工作');
    const bare = slidesOf({title: '空', kicker: '', numeral: '', blocks: [], isMore: false});
    assert.deepEqual(
      bare.map(({title}) => title),
      ['空'],
      'a title with nothing below it',
    );
  });

  it('leaves no slide to the last row of what goes on', () => {
    for (let count = 5; count <= 13; count++) {
      const rows = Array.from({length: count}, (): Piece => ({
        height: 80,
        draw: (box) => [{kind: 'text', name: '行', box, paragraphs: []}],
      }));
      const slides = slidesOf({title: '题', kicker: '', numeral: '', blocks: [rows]});
      const shown = slides.map(({shapes}) => shapes.filter(({name}) => name === '行').length);
      assert.equal(
        shown.reduce((sum, each) => sum + each, 0),
        count,
      );
      assert.ok(Math.min(...shown) >= 2, `${count}: ${shown.join()}`);
    }
  });

  it('sets no figure of a chart over another, and keeps the first, last and extremes of many', () => {
    const chart = (series: number[][]): Chart => ({
      kind: 'line',
      corner: '',
      categories: series[0]!.map((_, i) => `${1990 + i}年`),
      series: series.map((values, i) => ({
        name: `列${i}`,
        values,
        labels: values.map(String),
        color: 'brand',
      })),
    });
    const years = Array.from({length: 30}, (_, i) => 1000.5 + i * 13.5 - (i === 11 ? 700 : 0));
    const [sides] = labelSides(chart([years]));
    assert.deepEqual(
      sides!.flatMap((side, i) => (side ? [i] : [])),
      [0, 11, 29],
    );
    assert.ok(categoryStep(chart([years])) > 1);
    assert.deepEqual(
      labelSides(
        chart([
          [41.2, 41.5],
          [40, 41],
        ]),
      ),
      [
        ['t', 't'],
        ['b', 'b'],
      ],
    );
    assert.deepEqual(labelSides(chart([[3, 9, 4]])), [['t', 't', 't']]);
  });
});
