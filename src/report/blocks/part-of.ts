import {exactValue} from '../figures.js';
import {cut} from '../passage.js';
import {mostMarks, type Paragraph, type SentenceItem, type TileItem} from '../sentence-reading.js';

const chosen = /^(?:遴选|选送|选报|报送|入选|获奖|评选|推荐|推选|评出|其中[^，]{0,12})$/;

/**
 * Finds the named part of a small count, 14 篇，遴选 5 篇报市政协，其中…: the part and what came of it go to the tile of
 * the whole.
 */
export function readPart(paragraph: Paragraph, items: readonly SentenceItem[]): SentenceItem[] {
  const result: SentenceItem[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    const whole = result.at(-1);
    if (item.kind === 'tile' && whole?.kind === 'tile' && isPart(whole, item) && !hasSibling(items, i)) {
      const {passage} = paragraph;
      const figure = item.tile.figure!;
      const note = items[i + 1];
      const hasNote = note?.kind === 'text' && /^\s*其中/.test(passage.text.slice(note.start, note.end));
      const text = cut(passage, item.start, item.end + (hasNote ? item.stop.length : 0));
      whole.tile.part = {figure, text};
      whole.end = item.end;
      whole.stop = item.stop;
      if (hasNote) {
        whole.tile.part.note = cut(passage, note.start, note.end);
        whole.end = note.end;
        whole.stop = note.stop;
        i++;
      }
    } else result.push(item);
  }
  return result;
}

/** 其中甲类41件、乙类25件: one of several parts, which are all alike. */
export function hasSibling(items: readonly SentenceItem[], index: number): boolean {
  const part = items[index]!;
  const next = items[index + 1];
  return part.kind === 'tile' && part.stop !== '；' && next?.kind === 'tile' && next.unit === part.unit;
}

function isPart(whole: TileItem, part: TileItem): boolean {
  const total = exactValue(whole.tile.figure);
  const some = exactValue(part.tile.figure);
  return (
    whole.stop === '，' &&
    whole.unit === part.unit &&
    whole.unit !== '%' &&
    !whole.tile.part &&
    total <= mostMarks &&
    Number.isInteger(total) &&
    Number.isInteger(some) &&
    some < total &&
    chosen.test(part.left.trim())
  );
}
