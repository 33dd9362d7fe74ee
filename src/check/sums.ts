import {downs, ups} from '../text/signed-change.js';
import {say} from './messages.js';
import {inconsistentRates, inconsistentShareOfWhole, inconsistentSince} from './rates.js';
import {isClose, isCount, isPercent, paragraphs, shown, type Inconsistency, type Item} from './sum-items.js';
import type {SourceIndex} from './source-index.js';

export type {Inconsistency};

/**
 * Finds what does not add up in a source: shares of a stated total, parts that exceed their whole, changes that are not
 * the difference of their ends, shares of a whole that are not 100 %. Rounding by one in the last digit is no inconsistency, nor is what
 * fits any total of its paragraph. Nothing is computed with approximate figures.
 */
export function findInconsistencies(sourceIndex: SourceIndex): Inconsistency[] {
  const found: Inconsistency[] = [];
  const all = paragraphs(sourceIndex);
  for (const paragraph of all) {
    found.push(
      ...inconsistentShares(paragraph),
      ...inconsistentParts(paragraph),
      ...inconsistentChanges(paragraph),
      ...inconsistentRatios(paragraph),
      ...inconsistentShareOfWhole(paragraph),
      ...inconsistentSince(paragraph),
      ...missingParts(paragraph),
    );
  }
  found.push(...inconsistentRates(all.flat()));
  const seen = new Set<number>();
  return found
    .filter(({figure}) => !seen.has(figure) && seen.add(figure))
    .sort((a, b) => a.figure - b.figure);
}

/** A part with the share it is said to be: 15件，占6.7%. */
interface Share {
  part: Item;
  share: Item;
  /** Totals of the paragraph that it fits. */
  fits: Item[];
}

function inconsistentShares(items: readonly Item[]): Inconsistency[] {
  const shares: Share[] = [];
  items.forEach((share, i) => {
    const part = items[i - 1];
    if (!part || !isPercent(share) || !isCount(part) || !/^[^%]{0,4}(?:约?占|占比)/.test(share.between))
      return;
    if (share.between.length > 16) return;
    const totals = items.filter(
      (item) =>
        item !== part &&
        isCount(item) &&
        item.form.unit === part.form.unit &&
        item.form.value >= part.form.value,
    );
    shares.push({part, share, fits: totals.filter((total) => isShare(part, total, share))});
  });
  const base = commonTotal(shares);
  if (!base) return [];
  return shares.flatMap(({part, share, fits}) => {
    if (fits.includes(base) || part.form.unit !== base.form.unit || part.form.value > base.form.value)
      return [];
    const computed = (100 * part.form.value) / base.form.value;
    // Far from it, the share is one of something else.
    if (Math.abs(computed - share.form.value) > 3) return [];
    const message = say.baseDiffers(
      share.form.text,
      part.form.text,
      base.form.text,
      `${shown(computed, share.form.step)}%`,
    );
    return [{figure: share.index, message}];
  });
}

function isShare(part: Item, total: Item, share: Item): boolean {
  return isClose(share.form, (100 * part.form.value) / total.form.value);
}

/** The total that most of at least two shares are taken of. */
function commonTotal(shares: readonly Share[]): Item | undefined {
  const counts = new Map<Item, number>();
  for (const {fits} of shares) for (const total of fits) counts.set(total, (counts.get(total) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= 2 && most[1] * 2 >= shares.length ? most[0] : undefined;
}

/**
 * Parts behind 其中 that are more than their whole. Parts are grouped by the last words of their labels:
 * 会议期间收到提案87件 … 闭会期间收到提案64件 are parts of 提案151件, the 立案 among them are not.
 */
function inconsistentParts(items: readonly Item[]): Inconsistency[] {
  const found: Inconsistency[] = [];
  const at = items.findIndex(({label, between}) => /其中/.test(label) || /其中/.test(between));
  if (at <= 0) return [];
  const totals = items.slice(Math.max(0, at - 3), at).filter(isCount);
  const groups = new Map<string, Item[]>();
  for (const item of items.slice(at)) {
    if (!isCount(item)) continue;
    const key = `${labelEnd(item, 4)} ${item.form.unit}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  for (const group of groups.values()) {
    if (group.length < 3) continue;
    const sum = group.reduce((total, {form}) => total + form.value, 0);
    const kin = totals.filter(
      ({form, label}) => form.unit === group[0]!.form.unit && labelEnd({label}, 2) === labelEnd(group[0]!, 2),
    );
    const total = kin.at(-1);
    if (!total || kin.some(({form}) => form.value >= sum)) continue;
    // 其中 may go back to several totals.
    if (totals.reduce((all, {form}) => all + form.value, 0) === sum) continue;
    const message = say.sumDiffers(total.form.text, `${group.length} 项 ${shown(sum, 1)}${total.form.unit}`);
    found.push({figure: total.index, message});
  }
  return found;
}

/** What may stand between the parts of a whole that are counted out: 其中产业类**9个、民生类**8个. */
const NAME_OF_PART = /^[^\d。；]{1,8}$/;
/** Before the first part: 其中, and a colon or bracket where the parts are of classes of one name, 产业类9个、民生类8个. */
const OPENS_PARTS = /^[，,、。；（(]?\s*(?:其中|包括|包含)/;
const OPENS_CLASSES = /^[：:（(]/;
const CLASS = /[类型级]$/;
const leastNamed = 2;
/** Parts that make less than this of their whole are not all of them. */
const nearly = 0.9;

/**
 * Parts behind 其中 that are all of a kind, three at least to the end of the sentence, and nearly make their whole: what is
 * missing is said. Where the parts say of what they are, some may have been left out on purpose; far from the whole they were.
 */
function missingParts(items: readonly Item[]): Inconsistency[] {
  return items.flatMap((first, i) => {
    const areClasses = OPENS_CLASSES.test(first.written);
    if (!OPENS_PARTS.test(first.written) && !areClasses) return [];
    const total = wholeBefore(items, i);
    const parts = partsFrom(items, i);
    if (!total || parts.length < 3 || !parts.at(-1)!.endsSentence) return [];
    if (areClasses && !parts.every(({written}) => CLASS.test(written))) return [];
    const sum = parts.reduce((all, {form}) => all + form.value, 0);
    const missing = total.form.value - sum;
    if (missing === 0 || sum < nearly * total.form.value || sum * nearly > total.form.value) return [];
    const message = say.partsDiffer(
      total.form.text,
      `${parts.length} 项 ${shown(sum, 1)}${total.form.unit}`,
      missing > 0,
    );
    return [{figure: total.index, message}];
  });
}

/** What the parts from an item on are of; undefined where several things counted before them come into question. */
function wholeBefore(items: readonly Item[], first: number): Item | undefined {
  const before: Item[] = [];
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    if (at < first - 1 && items[at]!.endsSentence) break;
    if (isCount(items[at]!) && items[at]!.form.unit === items[first]!.form.unit) before.push(items[at]!);
  }
  return before.length === 1 ? before[0] : undefined;
}

function partsFrom(items: readonly Item[], first: number): Item[] {
  const parts: Item[] = [];
  for (const item of items.slice(first)) {
    const name = item.between.replace(/^(?:其中|包括|包含)/, '');
    if (!isCount(item) || item.form.unit !== items[first]!.form.unit || !NAME_OF_PART.test(name)) break;
    if (name.replace(/[和及与]/g, '').length < leastNamed) return [];
    parts.push(item);
    if (item.endsSentence) break;
  }
  return parts;
}

function labelEnd({label}: {label: string}, length: number): string {
  return label.replace(/[\s，。；：、]/g, '').slice(-length);
}

/** Before the second end of a change, and before the difference of its ends; a 增长 is a share, no difference. */
const CHANGE_TO = new RegExp(`(?:${ups}|${downs})到$`);
const CHANGE_BY = /^(?:累计|共|净)?(?:提高|提升|增加|上升|下降|降低|减少|扩大|缩小)了?$/;

const COUNTED = /^(?:[天个人户件项家所名起]|人次)$/;

/** 由53.2%提高到57.7%，提高4.5个百分点. */
function inconsistentChanges(items: readonly Item[]): Inconsistency[] {
  return items.flatMap((change, i) => {
    const [from, to] = [items[i - 2], items[i - 1]];
    if (!from || !to || !CHANGE_BY.test(change.between) || !CHANGE_TO.test(to.between)) return [];
    if (!/[由从]/.test(from.label) || [from, to, change].some(({form}) => form.bound !== 'exact')) return [];
    const points = to.form.unit === '%' && change.form.unit === '个百分点';
    if (from.form.unit !== to.form.unit || !(points || change.form.unit === to.form.unit)) return [];
    const difference = Math.abs(to.form.value - from.form.value);
    // What is counted in full is not rounded.
    const areCounted = [from, to, change].every(({form}) => form.step === 1 && COUNTED.test(form.unit));
    if (areCounted ? change.form.value === difference : isClose(change.form, difference)) return [];
    const computed = `${shown(difference, change.form.step)}${change.form.unit}`;
    return [
      {
        figure: change.index,
        message: say.changeDiffers(from.form.text, to.form.text, change.form.text, computed),
      },
    ];
  });
}

/** 三次产业比11.8∶48.3∶39.9: what is nearly 100 has to be 100. */
function inconsistentRatios(items: readonly Item[]): Inconsistency[] {
  return items.flatMap(({index, form}) => {
    const parts = form.digits.split(':').map(Number);
    if (parts.length < 3 || parts.some(Number.isNaN)) return [];
    const sum = parts.reduce((total, part) => total + part, 0);
    const tolerance = 0.1 * parts.length + 1e-9;
    if (Math.abs(sum - 100) <= tolerance || Math.abs(sum - 100) > 5) return [];
    return [{figure: index, message: say.sharesTotal(form.text, `${shown(sum, 0.1)}%`)}];
  });
}
