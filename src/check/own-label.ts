import {BOUND_BEFORE} from '../text/bounds.js';
import {bigramsOf} from './contexts.js';
import {isMeasure} from './links.js';
import type {SourceIndex} from './source-index.js';

/** Words that lead over to the very next figure: 由, 从2020年的, 提高到. */
const LEADING =
  /(?:^|[^地])[从由到至为]$|^[从由](?:去年|上年|\d*年)的$|[到至](?:去年|上年|\d*年)的$|[降升增]至$/;
/** A change leads up to the figure that was reached, in the words of a label, and starts from another, in those of the source. */
const REACHED = /(?:提高|提升|增加|上升|增长|扩大|下降|降低|减少|压缩|缩短|回落|[升降增减])[到至]$/;
const FROM = /[由从](?:(?:去年|上年|\d+年底?)的?)?$/;
/** What bounds a figure belongs to it, not to the words before. */
const BOUND = new RegExp(`(?:${BOUND_BEFORE}|第)$`);
/** Below this a label shares no words with what stands around the figure. */
const leastShared = 0.2;

/**
 * Whether the words right before a figure on the page cannot be those of the figure of the source it was found to be:
 * 提高到 before the figure that the source has 由 before; words that stand nowhere near it.
 *
 * @param label normalised
 * @param index of the figure of the source
 * @param isOfTwo whether it is one of the two figures of a comparison
 */
export function isForeign(
  label: string,
  index: number,
  {beside, contexts}: SourceIndex,
  isOfTwo: boolean,
): boolean {
  const own = beside[index]!.before.replace(BOUND, '');
  if (REACHED.test(label) && FROM.test(own)) return true;
  if (isOfTwo ? LEADING.test(label) : /^[从由]$/.test(label)) return !own.endsWith(label.slice(-12));
  const words = bigramsOf(label);
  return isOfTwo && words.size >= 2 && contexts.score(words)[index]! < leastShared;
}

const SINCE = /^[比较](?:上年|去年|同期|上年同期)/;

/** Fewer characters than this may stand before many figures. */
const leastOwn = 4;

/**
 * The figure of the source that has the very words which stand right before a figure on the page, where the one it was
 * found to be has others: 县级留成2.6亿元, where 2.6 is 市级留成.
 *
 * @param left the words before the figure, normalised
 */
export function belongsTo(
  left: string,
  index: number,
  {beside, forms, source}: SourceIndex,
): number | undefined {
  const words = (/[^\d.%]*$/.exec(left)?.[0] ?? '').replace(BOUND, '').replace(/^(?:其中|和|及|与)/, '');
  const own = beside[index];
  // 较上年提高 is said of any figure.
  if (words.replace(SINCE, '').length < leastOwn || !own) return undefined;
  const stands = (at: number) => beside[at]!.before.replace(BOUND, '').endsWith(words);
  const near = own.before + own.label + beside[own.lead]!.before;
  if (near.includes(words) || stands(index) || words.endsWith(own.label.slice(-6))) return undefined;
  const other = beside.findIndex(
    (_, at) => forms[at] && isMeasure(source.figures[at]!.mention.kind) && stands(at),
  );
  return other < 0 ? undefined : other;
}
