import type {ReadPiece} from './read-piece.js';
import {sentenceAround, type Source} from './source.js';
import type {Located} from './texts.js';

const numbers = /\d+(?:\.\d+)?/g;

/** The words of a note may begin so many characters before the end of its tile's figure. */
const overlap = 4;

/** The figure of the source that lies in a stretch, or -1. */
export function figureIn({figureAt}: Source, {start, end}: {start: number; end: number}): number {
  for (let i = start; i < Math.max(end, start + 1); i++) if (figureAt[i]! >= 0) return figureAt[i]!;
  return -1;
}

/**
 * A note whose words the source has as they are, but elsewhere (从全省第17位升至第12位 of trade), while behind the tile's
 * own figure it has the same words with another number: where that number stands.
 *
 * @param tileEnd where the tile's figure ends in the source; -1: it has none
 * @param from of the figure in the note
 */
export function figureAtTile(
  source: Source,
  tileEnd: number,
  {piece, normal}: ReadPiece,
  from: number,
  located: Located,
): number | undefined {
  const {chars} = source.normal;
  const start = located.start - from;
  if (piece.role !== 'note' || tileEnd < 0 || located.changed) return undefined;
  if (start >= tileEnd - overlap && start < sentenceAround(source, tileEnd - 1)[1]) return undefined;
  // The sentence may stand twice: then the tile's figure stands before both.
  const figure = figureIn(source, {start: tileEnd - 1, end: tileEnd});
  const before = figure < 0 ? '' : chars.slice(source.figures[figure]!.start, tileEnd);
  if (chars.slice(0, start).endsWith(before)) return undefined;
  const words = normal.chars.split(numbers).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const twin = new RegExp(`^.{0,2}?${words.join('(\\d+(?:\\.\\d+)?)')}`, 'd').exec(
    chars.slice(tileEnd, tileEnd + normal.chars.length + 16),
  );
  const at = [...normal.chars.slice(0, from).matchAll(numbers)].length + 1;
  const own = [...normal.chars.matchAll(numbers)][at - 1];
  return twin?.indices?.[at] && own && twin[at] !== own[0] ? tileEnd + twin.indices[at][0] : undefined;
}
