// Which way a figure went, by what stands beside it on the page and in the source.
import {downs, ups} from '../text/signed-change.js';
import type {Matched, Shown} from './figure-log.js';
import {seriesStart} from './links.js';
import {say} from './messages.js';
import {readForm} from './quantity.js';
import {around} from './source.js';
import type {SourceIndex} from './source-index.js';

export type Direction = 'up' | 'down';

/** Of the words of a direction those that cannot be part of another: 降 is one of 降水. */
const whole = (words: string): string =>
  words
    .split('|')
    .filter(({length}) => length > 1)
    .join('|');
const UPS = `${whole(ups)}|高于|多于|延长|拉长|拓宽|拓展|上调|调高|攀升|跃升|前移|推迟|推后|上浮|升级`;
const DOWNS = `${whole(downs)}|低于|少于|缩短|压缩|精简|缩减|削减|压降|下滑|下调|调低|后移|提前|下浮`;
/** Words for up, or for down; 增加值 is neither. */
const WAYS = new RegExp(`((?:${UPS})(?!值))|(?:${DOWNS})`, 'g');
/** What may stand between such a word and its figure. */
const TO_FIGURE = /^[^，。；]{0,4}$/;
/** One character right before the figure: 增6%, 降至3天. */
const SHORT = /(?:([增升涨])|[降减跌缩])了?[到至]?$/;

/** Which way the last words before a figure say that it went. */
export function directionOf(words: string): Direction | undefined {
  const end = words.slice(-8);
  const last = [...end.matchAll(WAYS)].at(-1);
  if (last && TO_FIGURE.test(end.slice(last.index + last[0].length))) return last[1] ? 'up' : 'down';
  const short = SHORT.exec(end);
  return short ? (short[1] ? 'up' : 'down') : undefined;
}

/** Which way the source says that a figure went. */
const inSource = ({source}: SourceIndex, index: number): Direction | undefined => {
  const start = seriesStart(source, index);
  return directionOf(source.normal.chars.slice(Math.max(0, start - 8), start));
};

/** Whether the words of the page point another way than those of the source. */
export function isAgainst(direction: Direction, index: number, sourceIndex: SourceIndex): boolean {
  const source = inSource(sourceIndex, index);
  return source !== undefined && source !== direction;
}

const ARROW_BEFORE = /([↑▲⬆↓▼⬇])\s?$/;
const ARROW_BEHIND = /^\s?([↑▲⬆↓▼⬇])(?!\s?\d)/;

/** Which way the page says that a figure went: by an arrow, a sign, or words. */
function onPage({piece, text, label, span}: Shown): Direction | undefined {
  if (!span) return readForm(text)?.arrow ?? directionOf(label.replace(/[\u200b\s]/g, ''));
  const before = piece.text.slice(Math.max(0, span[0] - 12), span[0]);
  const arrow = ARROW_BEFORE.exec(before)?.[1] ?? ARROW_BEHIND.exec(piece.text.slice(span[1]))?.[1];
  if (arrow) return /[↑▲⬆]/.test(arrow) ? 'up' : 'down';
  if (/[+＋]\s?$/.test(before)) return 'up';
  if (/(?:^|[^\d\p{L}])[-−–－]\s?$/u.test(before)) return 'down';
  return directionOf(before.replace(/[\u200b\s]/g, ''));
}

/** Any word or sign by which readers see that something fell. */
const FELL = new RegExp(`${DOWNS}|[降减跌缩少负短↓▼⬇−–－-]`);

/** A figure that the page says rose and the source that it fell, or the other way; or of whose fall the page says nothing. */
export function otherDirection({shown, index}: Matched, sourceIndex: SourceIndex): string | undefined {
  const {source, forms} = sourceIndex;
  const direction = onPage(shown);
  const own = inSource(sourceIndex, index);
  if (own === undefined || direction === own) return undefined;
  const {start, end} = source.figures[index]!;
  const written = around(source, start, end, 8).text;
  if (direction !== undefined) return say.direction(shown.text, written);
  const {piece, label, statement} = shown;
  // 下降到33.2% is a level, and no change.
  const isLevel = /[到至为达]$/.test(source.normal.chars[seriesStart(source, index) - 1] ?? '');
  const isChange = !isLevel && /^(?:%|个百分点)$/.test(forms[index]?.unit ?? '');
  if (own === 'up' || !isChange || (piece.role !== 'note' && piece.role !== 'figure')) return undefined;
  const {pieces = [], heading = '', about = ''} = statement ?? {};
  const said = [label, heading, about, ...pieces.filter(({role}) => role !== 'prose').map(({text}) => text)];
  return said.some((words) => FELL.test(words)) ? undefined : say.fallCut(shown.text, written);
}
