import {joinText} from '../text/join-text.js';
import {hasSibling} from './blocks/part-of.js';
import {exactValue} from './figures.js';
import type {Figure} from './model.js';
import {append} from './parallel.js';
import {cut, type Passage} from './passage.js';
import type {Clause} from './sentences.js';
import {labelText, mostMarks, type SentenceItem, type TileItem} from './sentence-reading.js';
import {exceeds, hang, isOneOfSeveral} from './settle.js';

/** Hangs a single part, 其中市中院2.8万件, on its whole; several parts (其中甲41件、乙25件) stay side by side. */
export function withPartsHung(passage: Passage, items: readonly SentenceItem[]): SentenceItem[] {
  const hung = [...items];
  const labels = hung.map((item) => (item.kind === 'tile' ? labelText(item) : ''));
  // 一次会议受理提案195件，立案187件；二次会议受理提案183件，立案178件: 立案 twice is nobody's.
  const repeated = new Set(
    labels.filter((label, i) => label && label.length <= 4 && labels.indexOf(label) < i),
  );
  for (let i = 1; i < hung.length; i++) {
    const item = hung[i]!;
    const whole = hung[i - 1]!;
    if (item.kind !== 'tile' || whole.kind !== 'tile' || whole.stop === '；') continue;
    const unclear = repeated.has(labelText(item));
    if (!item.nested && !unclear) continue;
    if (isOneOfSeveral(hung.slice(0, i)) || exceeds(item, whole)) continue;
    const apart = whole.unit !== item.unit || canBeShare(whole) || flowVerb.test(whole.left);
    if (!unclear && (apart || hasSibling(hung, i))) continue;
    hang(passage, whole, item);
    hung.splice(i--, 1);
  }
  return hung;
}

/** Verbs of a process that a count goes through: parts named after them are drawn as steps of a flow. */
const flowVerb =
  /(?:收到|受理|提出|征集|收集|提交|立案|并案|办结|办复|整理|编辑|编发|编印|报送|采用|采纳|批示|转化|转办|交办|答复|审结|执结|结案)/;

/** A count small enough that its parts can be marked one by one. */
function canBeShare({tile, unit}: TileItem): boolean {
  const count = exactValue(tile.figure);
  return unit !== '%' && Number.isInteger(count) && count <= mostMarks;
}

/** A place in an order of merit, without what has it. */
const standing = /^\s*(?:[稳跃]?居|位[居列]|列|排|占|创)/;
/** A note that names what it measures. */
const ofOwn = /^\s*(?:总|新增|年)?(?:里程|产值|产量|销量|规模|总量|数量|面积|总额|收入|投资|利润)/;

/** Hangs a clause on the tile whose subject it speaks of. */
export function hangNote(passage: Passage, item: TileItem, clause: Clause, noted: readonly Figure[]): void {
  const {tile} = item;
  const last = tile.notes.at(-1);
  const words = passage.text.slice(clause.start, clause.end);
  // 总里程达128公里、居全市首位: the place is of what the note before measures.
  const isOfNote = last && standing.test(words) && ofOwn.test(joinText(last));
  const length = isOfNote ? last.reduce((sum, {text}) => sum + text.length, 0) : 0;
  const start = isOfNote ? item.end - length : clause.start;
  if (isOfNote) tile.notes.pop();
  tile.notes.push([cut(passage, start, clause.end)]);
  append(
    tile.noted,
    noted.map((figure) => ({...figure, label: tile.figure?.label ?? []})),
  );
  item.end = clause.end;
  item.stop = clause.stop;
}
