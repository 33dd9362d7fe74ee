import {findListItems} from '../list-marks.js';
import type {Block, ListItem} from '../model.js';
import {readParagraph} from '../paragraph.js';
import {concat, mapParsed, type Parsed} from '../parsed.js';
import {cut, slicePassage, type Passage} from '../passage.js';
import {tilesOf} from '../tiles.js';

/** Items longer than this, in characters, are paragraphs. */
const longestItem = 120;

/**
 * A list hidden in a paragraph: 一是…；二是…；三是…. or 1.…；2.…. Numbered from one without a gap, at least three; two where the
 * paragraph begins with the first.
 */
export function readEnumeration(passage: Passage): Parsed<Block[]> | undefined {
  const {text} = passage;
  if (text.length > 6000) return undefined;
  const found = findListItems(text);
  if (!found) return undefined;
  const [first] = found as [{start: number; mark: number}];
  const pieces = found.map(({start, mark}, i) =>
    slicePassage(passage, start + mark, found[i + 1]?.start ?? text.length),
  );
  const items = pieces.map((piece): ListItem => ({text: cut(piece)}));
  if (items.reduce((sum, item) => sum + item.text.text.length, 0) > items.length * longestItem)
    return undefined;
  const list = mapParsed(concat(pieces.map((piece) => readParagraph(piece))), (blocks): Block[] => [
    {kind: 'list', ordered: first.mark > 0, items, tiles: tilesOf(blocks)},
  ]);
  return first.start > 0 ? concat([readParagraph(slicePassage(passage, 0, first.start)), list]) : list;
}
