import {nothing, svg, type SVGTemplateResult} from 'lit';
import {
  blockRows,
  bookSpines,
  tallyLayout,
  thingsPerMark,
  waffleRows,
  type TallyLayout,
} from '../../geometry/tally.js';
import {round} from '../../geometry/round.js';

export type Mark = 'tick' | 'square' | 'document' | 'book' | 'dot' | 'rate';

/** How many things there are, and what one mark stands for. */
export interface Count {
  value: number;
  /** 余, 多, 超: there are more than the marks show. */
  open: boolean;
  perMark: number;
  marks: number;
  filled: number;
}

/** Up to here squares keep their full size; more of them make a waffle. */
const longestRow = 12;
/** So many of them stand side by side: as many as the column of days is wide. */
const rowLength = 5;
const mostMarks = 200;
const mostBooks = 40;

/**
 * Decides how many marks stand for how many things.
 *
 * @param value how many things: a non-negative integer
 * @param open whether there are a few more, as 余 says
 * @param filled how many of the things are marked; without it all
 */
export function countMarks(mark: Mark, value: number, open: boolean, filled = value): Count {
  const perMark = mark === 'book' ? booksPerSpine(value) : thingsPerMark(value, mostMarks);
  const part = Math.min(Math.max(filled, 0), value);
  return {value, open, perMark, marks: Math.floor(value / perMark), filled: Math.round(part / perMark)};
}

/** Whether the marks are a short row of squares, as days are: these never scale, so that rows can be compared. */
export function isShortRow(mark: Mark, {marks}: Count): boolean {
  return mark === 'square' && marks <= longestRow;
}

/**
 * Draws the marks.
 *
 * @param isNote whether it stands in a tile: in one row, as wide as its things
 * @param domain ticks only: how many ticks fill the width, where this tally is not the largest of its neighbours
 */
export function drawMarks(mark: Mark, count: Count, domain: number, isNote = false): Drawing {
  if (count.marks === 0) return nothingDrawn;
  switch (mark) {
    case 'book':
      return bookshelf(count, isNote);
    case 'document':
      return documents(count);
    case 'dot':
      return dots(count);
    case 'square':
      return isShortRow(mark, count) ? squares(count, isNote) : waffle(count);
    default:
      return ticks(count, Math.max(domain, count.marks));
  }
}

/** A picture of marks in user units of 1u; `stretch` fills the width at a fixed height, `fixed` never scales. */
export interface Drawing {
  picture: SVGTemplateResult | SVGTemplateResult[];
  width: number;
  height: number;
  stretch?: boolean;
  fixed?: boolean;
}

/** Of no things. */
const nothingDrawn: Drawing = {picture: [], width: 1, height: 1, fixed: true};

const tickPitch = 10.16;
const tickWidth = 3.4;
const tickHeight = 12;
const sheetSize: [number, number] = [25, 33];
const sheetPitch = 34;

function ticks({marks: count, filled}: Count, domain: number): Drawing {
  const perRow = Math.min(domain, 46);
  const layout = tallyLayout(count, {columns: perRow, cell: [tickWidth, tickHeight], pitch: [tickPitch, 18]});
  const width = (perRow - 1) * tickPitch + tickWidth;
  const picture = each(
    layout,
    ([x, y], i) =>
      svg`<rect class=${on(i < filled)} x=${x} y=${y} width=${tickWidth} height=${tickHeight}></rect>`,
  );
  return {picture, width, height: layout.height, stretch: true};
}

function documents({marks: count, filled, value}: Count): Drawing {
  const perRow = Math.ceil(count / Math.ceil(count / 14));
  const layout = tallyLayout(count, {columns: perRow, cell: sheetSize, pitch: [sheetPitch, 42]});
  const sheets = each(
    layout,
    ([x, y], i) => svg`<g class="sheet ${on(i < filled)}" transform="translate(${x} ${y})">
      <path d="M0 0H17L25 8V33H0Z"></path><path class="fold" d="M17 0V8H25Z"></path>
      <path class="lines" d="M5 14.5H17M5 20H20M5 25.5H13"></path></g>`,
  );
  if (filled === 0 || filled === count || layout.rows > 1 || value !== count) {
    return {picture: sheets, width: layout.width, height: layout.height};
  }
  // The bracket under the marked sheets points at the words that say what they are.
  const end = filled * sheetPitch - (sheetPitch - sheetSize[0]);
  const bracket = svg`<path class="bracket" d="M0 39V45H${end}V39M${end / 2} 45V53"></path>`;
  return {picture: [...sheets, bracket], width: layout.width, height: 54};
}

function dots({marks: count, filled, open}: Count): Drawing {
  const layout = tallyLayout(count + (open ? 1 : 0), {columns: 17, cell: [12, 12], pitch: [18.6, 18.6]});
  const picture = each(layout, ([x, y], i) =>
    i < count
      ? svg`<circle class=${on(i < filled)} cx=${x + 6} cy=${y + 6} r="6"></circle>`
      : svg`<circle class="open" cx=${x + 6} cy=${y + 6} r="5.3"></circle>`,
  );
  return {picture, width: layout.width, height: layout.height};
}

function squares({marks: count, filled}: Count, isNote: boolean): Drawing {
  const layout = tallyLayout(count, {
    columns: isNote ? longestRow : rowLength,
    cell: [14.6, 14.6],
    pitch: [17.8, 17.8],
  });
  return {picture: cells(layout, filled, 14.6), width: layout.width, height: layout.height, fixed: true};
}

/** A bar of its own from 0 to 100 %, the rest pale. */
export function drawRate(share: number): Drawing {
  const [width, height] = [1000, 14];
  const picture = svg`<rect class="off" width=${width} height=${height}></rect>
    <rect width=${round(share * width)} height=${height}></rect>`;
  return {picture, width, height, stretch: true};
}

/**
 * Squares in full rows beside a large number, where the count allows it.
 *
 * @param isLast whether those that are marked are the last ones
 */
export function drawBlock({marks: count, filled}: Count, isLast = false): Drawing {
  if (count === 0) return nothingDrawn;
  const columns = Math.ceil(count / blockRows(count));
  const layout = tallyLayout(count, {columns, cell: [19, 19], pitch: [24, 24], order: 'columns'});
  const from = isLast ? count - filled : 0;
  return {picture: cells(layout, filled, 19, from), width: layout.width, height: layout.height};
}

function waffle({marks: count, filled}: Count): Drawing {
  const rows = Math.max(waffleRows(count, filled), Math.ceil(count / 40));
  const columns = Math.ceil(count / rows);
  const layout = tallyLayout(count, {columns, cell: [14, 14], pitch: [18, 18], order: 'columns'});
  return {picture: cells(layout, filled, 14), width: layout.width, height: layout.height};
}

function cells(layout: TallyLayout, filled: number, size: number, from = 0): SVGTemplateResult[] {
  return each(
    layout,
    ([x, y], i) =>
      svg`<rect class=${on(i >= from && i < from + filled)} x=${x} y=${y} width=${size} height=${size} rx="1.5"></rect>`,
  );
}

function bookshelf({marks: count, open, value, perMark}: Count, isNote: boolean): Drawing {
  const spines = bookSpines(count);
  const ghost = open || value % perMark > 0;
  const last = spines.at(-1);
  const end = last ? last.x + last.width : 0;
  const width = Math.max(end + (ghost ? 46 : 0), isNote ? 0 : 468);
  const floor = 95;
  const picture = svg`
    ${spines.map(
      ({x, width: w, height, color, labelled}) => svg`<g transform="translate(${round(x)} ${floor - height})">
        <rect class="spine-${color}" width=${w} height=${height} rx="1"></rect>
        <path class="bands" d="M3.3 10H11.3M3.3 ${height - 13}H11.3"></path>
        ${labelled ? svg`<rect class="paper" x="4.6" y="18" width="5.4" height="20"></rect>` : nothing}</g>`,
    )}
    ${ghost ? svg`<path class="ghost" d="M${round(end + 6)} ${floor}L${round(end + 25)} ${floor - 80}L${round(end + 39)} ${floor - 76}L${round(end + 21)} ${floor}Z"></path>` : nothing}
    <rect class="plank" y=${floor} width=${width} height="5"></rect>`;
  return {picture, width, height: floor + 5};
}

/** One spine stands for 100 books, or for as many more as keep the shelf at 40 spines. */
function booksPerSpine(value: number): number {
  if (value <= mostBooks) return 1;
  return value / 100 <= mostBooks ? 100 : thingsPerMark(value / 1000, mostBooks) * 1000;
}

function each(
  layout: TallyLayout,
  draw: (point: [number, number], index: number) => SVGTemplateResult,
): SVGTemplateResult[] {
  return layout.points.map(([x, y], i) => draw([round(x), round(y)], i));
}

const on = (filled: boolean): string => (filled ? '' : 'off');
