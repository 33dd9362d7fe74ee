import type {Block, ListItem, Tile} from '../model.js';
import {readParagraph, type Reader} from '../paragraph.js';
import {cut, slicePassage, type Passage} from '../passage.js';
import {append} from '../parallel.js';

const numerals = '一二三四五六七八九十';

/** Items longer than this, in characters, are paragraphs. */
const longestItem = 120;

/**
 * A list hidden in a paragraph: 一是…；二是…；三是…. or 1.…；2.…. At least three, numbered from one without a gap.
 */
export function readEnumeration(passage: Passage, reader: Reader): Block[] | undefined {
  const {text} = passage;
  if (text.length > 6000) return undefined;
  const starts =
    findStarts(text, (n) => `${numerals[n]}是`) ??
    findStarts(text, (n) => `${n + 1}.`) ??
    findStarts(text, (n) => `（${n + 1}）`);
  if (!starts) return undefined;
  const items: ListItem[] = [];
  const tiles: Tile[] = [];
  const trial: Reader = {issues: [], figures: 0};
  starts.forEach((start, i) => {
    const end = starts[i + 1] ?? text.length;
    const piece = slicePassage(passage, start, end);
    for (const block of readParagraph(piece, trial))
      if (block.kind === 'prose' || block.kind === 'grid' || block.kind === 'list')
        append(tiles, block.tiles);
    items.push({text: cut(piece)});
  });
  if (items.reduce((sum, item) => sum + item.text.text.length, 0) > items.length * longestItem)
    return undefined;
  reader.figures += trial.figures;
  append(reader.issues, trial.issues);
  const lead = starts[0]! > 0 ? readParagraph(slicePassage(passage, 0, starts[0]), reader) : [];
  return [...lead, {kind: 'list', ordered: false, items, tiles}];
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
