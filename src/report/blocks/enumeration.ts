import {chineseNumber} from '../../text/numerals.js';
import type {Block, ListItem} from '../model.js';
import {readParagraph} from '../paragraph.js';
import {concat, mapParsed, type Parsed} from '../parsed.js';
import {cut, slicePassage, type Passage} from '../passage.js';
import {tilesOf} from '../tiles.js';

/** Items longer than this, in characters, are paragraphs. */
const longestItem = 120;

/**
 * A list hidden in a paragraph: 一是…；二是…；三是…. or 1.…；2.…. At least three, numbered from one without a gap.
 */
export function readEnumeration(passage: Passage): Parsed<Block[]> | undefined {
  const {text} = passage;
  if (text.length > 6000) return undefined;
  const starts =
    findStarts(text, (n) => `${chineseNumber(n + 1)}是`) ??
    findStarts(text, (n) => `${n + 1}.`) ??
    findStarts(text, (n) => `（${n + 1}）`);
  if (!starts) return undefined;
  const pieces = starts.map((start, i) => slicePassage(passage, start, starts[i + 1] ?? text.length));
  const items = pieces.map((piece): ListItem => ({text: cut(piece)}));
  if (items.reduce((sum, item) => sum + item.text.text.length, 0) > items.length * longestItem)
    return undefined;
  const list = mapParsed(concat(pieces.map((piece) => readParagraph(piece))), (blocks): Block[] => [
    {kind: 'list', ordered: false, items, tiles: tilesOf(blocks)},
  ]);
  return starts[0]! > 0 ? concat([readParagraph(slicePassage(passage, 0, starts[0])), list]) : list;
}

/** Where the marks stand, each at the beginning of a clause. */
function findStarts(text: string, markOf: (n: number) => string): number[] | undefined {
  const starts: number[] = [];
  for (let n = 0; n < 10; n++) {
    const mark = markOf(n);
    let at = text.indexOf(mark, starts.at(-1) ?? 0);
    while (at > 0 && !/[，。；：！？、]\s*$/.test(text.slice(Math.max(0, at - 2), at)))
      at = text.indexOf(mark, at + 1);
    if (at < 0) break;
    starts.push(at);
  }
  return starts.length >= 3 ? starts : undefined;
}
