// Puts pieces onto slides: as many as fit, what belongs together on one slide where that is possible.
import type {Box, Shape, Slide, TextShape} from '../model.js';
import {content, heightOf, type Piece} from './piece.js';
import {factors} from './scale.js';
import {titleShapes, type Titled} from './title.js';
import {balanced, titledPages, type Flow} from './pages.js';

/** The slides of a flow; where nothing is in it one of its title, or none where that stands elsewhere. */
export function slidesOf(flow: Flow): Slide[] {
  const pages: Piece[][] = [];
  let page: Piece[] = [];
  const end = () => {
    if (page.length > 0) pages.push(page);
    page = [];
  };
  for (const block of flow.blocks) {
    const whole = heightOf(block);
    const isBetterBelow = heightOf([...page, ...block]) > content.height && whole <= content.height;
    if (isBetterBelow && heightOf(page) > content.height * 0.3) end();
    const limit = page.length === 0 ? evenly(block, whole) : content.height;
    for (const [i, piece] of block.entries()) {
      const group = block.slice(i, endOfGroup(block, i));
      const headings = trailingHeadings(page);
      const isFull = page.length > 0 && heightOf([...page, ...group]) > limit;
      const isCrowded = (piece.alone || page.at(-1)?.alone) && page.length > headings;
      if (isFull || (isCrowded && !isSmallTalk(page, piece))) {
        const kept = headings > 0 && headings < page.length ? page.splice(page.length - headings) : [];
        end();
        page = kept.length > 0 || !piece.headedBy ? kept : [piece.headedBy];
      }
      page.push(piece);
    }
  }
  end();
  if (pages.length === 0 && flow.isMore === false) pages.push([]);
  return titledPages(flow, balanced(pages, flow.blocks)).map(({titled, pieces}) => slideOf(titled, pieces));
}

/** How tall the slides of a block may be, so that the last of them is about as full as the others. */
function evenly(block: readonly Piece[], whole: number): number {
  if (whole <= content.height || block.some(({alone}) => alone)) return content.height;
  const slides = Math.ceil(whole / content.height);
  const tallest = Math.max(...block.map(({height, before = 0}) => height + before));
  return Math.min(content.height, whole / slides + tallest * 0.7);
}

/** Behind what a piece stands together with. */
function endOfGroup(block: readonly Piece[], from: number): number {
  const last = block.findIndex(({keep}, i) => i >= from && !keep);
  return last < 0 ? block.length : last + 1;
}

/** How many headings stand at the end of a page, waiting for what they head. */
function trailingHeadings(page: readonly Piece[]): number {
  const at = [...page].reverse().findIndex(({keep}) => !keep);
  return at < 0 ? page.length : at;
}

/** A line or two of words above a drawing, or below it, that has room enough beside them. */
function isSmallTalk(page: readonly Piece[], piece: Piece): boolean {
  if (heightOf([...page, piece]) > content.height) return false;
  if (piece.alone) return heightOf(page) <= 100 && !page.some(({alone, most}) => alone ?? most);
  const at = page.findIndex(({alone}) => alone);
  return !piece.most && !piece.keep && heightOf([...page.slice(at + 1), piece]) <= 80;
}

/** Words as large as the slide has room for, where it would look empty. */
function enlarged(pieces: readonly Piece[]): readonly Piece[] {
  if (heightOf(pieces) > content.height * 0.8) return pieces;
  for (const factor of factors) {
    const larger = pieces.map((piece) => piece.enlarged?.(factor) ?? piece);
    if (heightOf(larger) <= content.height * 0.95) return larger;
  }
  return pieces;
}

function slideOf(titled: Titled, written: readonly Piece[]): Slide {
  const pieces = enlarged(written);
  const heights = grown(pieces);
  const used = heights.reduce((sum, height, i) => sum + height + (i > 0 ? (pieces[i]!.before ?? 0) : 0), 0);
  // What is left stands below rather than above.
  let y = content.y + Math.min(40, Math.max(0, (content.height - used) / 3));
  const shapes = pieces.flatMap((piece, i) => {
    if (i > 0) y += piece.before ?? 0;
    const box: Box = {...content, y, height: heights[i]!};
    y += heights[i]!;
    return piece.draw(box);
  });
  return {
    layout: 'content',
    title: titled.title,
    shapes: [...titleShapes(titled), ...joined(shapes)],
    notes: [],
  };
}

/** The heights of pieces where those that may grow share what is left. */
function grown(pieces: readonly Piece[]): number[] {
  const heights = pieces.map(({height}) => height);
  let left = content.height - heightOf(pieces);
  let growing = pieces.map((_, i) => i).filter((i) => pieces[i]!.most !== undefined);
  while (left > 0.5 && growing.length > 0) {
    const share = left / growing.length;
    for (const i of growing) {
      const more = Math.max(0, Math.min(share, pieces[i]!.most! - heights[i]!));
      heights[i]! += more;
      left -= more;
    }
    growing = growing.filter((i) => pieces[i]!.most! - heights[i]! > 0.5);
  }
  return heights;
}

/** Rows of one table as one table, texts of one name that follow each other as one text. */
function joined(shapes: readonly Shape[]): Shape[] {
  const all: Shape[] = [];
  for (const shape of shapes) {
    const before = all.at(-1);
    if (before?.kind === 'table' && shape.kind === 'table' && before.columns === shape.columns) {
      const height = shape.box.y + shape.box.height - before.box.y;
      all[all.length - 1] = {...before, box: {...before.box, height}, rows: [...before.rows, ...shape.rows]};
    } else if (before && isProse(before) && isProse(shape) && before.name === shape.name) {
      const height = shape.box.y + shape.box.height - before.box.y;
      all[all.length - 1] = {
        ...before,
        box: {...before.box, height},
        paragraphs: [...before.paragraphs, ...shape.paragraphs],
      };
    } else all.push(shape);
  }
  return all;
}

/** A text without ground that is as wide as the slide's text. */
const isProse = (shape: Shape): shape is TextShape =>
  shape.kind === 'text' &&
  !shape.fill &&
  !shape.line &&
  !shape.points &&
  shape.name === '正文' &&
  shape.box.width === content.width;
