import {say} from './messages.js';
import {gap} from './normal.js';
import {isMeasure} from './links.js';
import type {Form} from './quantity.js';
import {quote} from './source.js';
import type {SourceIndex} from './source-index.js';

/** Something in the source that does not add up. */
export interface Inconsistency {
  /** Index of the figure it shows in. */
  figure: number;
  message: string;
}

/** A figure with its value and the words of its clause before it. */
interface Item {
  index: number;
  form: Form;
  start: number;
  end: number;
  /** The words of the clause up to the figure. */
  label: string;
  /** What stands between the figure before it and this one, marks left out. */
  between: string;
}

/**
 * Finds what does not add up in a source: shares of a stated total, parts that exceed their whole, changes that are not
 * the difference of their ends, shares of a whole that are not 100 %. Rounding by one in the last digit is no inconsistency, nor is what
 * fits any total of its paragraph. Nothing is computed with approximate figures.
 */
export function findInconsistencies(sourceIndex: SourceIndex): Inconsistency[] {
  const found: Inconsistency[] = [];
  for (const paragraph of paragraphs(sourceIndex)) {
    found.push(
      ...inconsistentShares(paragraph),
      ...inconsistentParts(paragraph),
      ...inconsistentChanges(paragraph),
      ...inconsistentRatios(paragraph),
    );
  }
  const seen = new Set<number>();
  return found
    .filter(({figure}) => !seen.has(figure) && seen.add(figure))
    .sort((a, b) => a.figure - b.figure);
}

function paragraphs({source, forms}: SourceIndex): Item[][] {
  const {figures, normal, text} = source;
  const result: Item[][] = [];
  let current: Item[] = [];
  let lastEnd = -1;
  figures.forEach(({mention, start, end}, index) => {
    const form = forms[index];
    if (!form || !isMeasure(mention.kind)) return;
    const broken = lastEnd >= 0 && /[\n\r]/.test(text.slice(normal.at[lastEnd - 1], normal.at[start]));
    if (broken) {
      result.push(current);
      current = [];
    }
    let from = start;
    while (from > 0 && normal.gaps[from]! < gap.clause && start - from < 40 && source.figureAt[from - 1]! < 0)
      from--;
    current.push({
      index,
      form,
      start,
      end,
      label: quote(source, from, start),
      between: current.length > 0 ? normal.chars.slice(lastEnd, start) : '',
    });
    lastEnd = end;
  });
  result.push(current);
  return result.filter((items) => items.length > 0);
}

const isCount = ({form}: Item) =>
  form.bound === 'exact' &&
  form.upper === undefined &&
  !/[%‰]|百分点|倍|成$/.test(form.unit) &&
  !form.digits.includes(':');

const isPercent = ({form}: Item) => form.unit === '%' && form.bound === 'exact' && form.upper === undefined;

/** Whether a stated number is the computed one within one of its last shown digit. */
function isClose(stated: Form, computed: number): boolean {
  return Math.abs(stated.value - computed) <= stated.step * 1.0000001;
}

function shown(value: number, step: number): string {
  const decimals = Math.max(0, Math.min(4, Math.round(-Math.log10(step)) + 1));
  return String(Number(value.toFixed(decimals)));
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
 * 受理委员提案195件 … 受理委员提案183件 are parts of 提案1386件, the 立案 among them are not.
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

function labelEnd({label}: {label: string}, length: number): string {
  return label.replace(/[\s，。；：、]/g, '').slice(-length);
}

const CHANGE_TO = /(?:提高|增加|增长|上升|提升|下降|降低|减少|扩大|缩小)到$/;
const CHANGE_BY = /^(?:累计|共|净)?(?:提高|提升|增加|上升|下降|降低|减少|扩大|缩小)了?$/;

/** 由53.2%提高到57.7%，提高4.5个百分点. */
function inconsistentChanges(items: readonly Item[]): Inconsistency[] {
  return items.flatMap((change, i) => {
    const [from, to] = [items[i - 2], items[i - 1]];
    if (!from || !to || !CHANGE_BY.test(change.between) || !CHANGE_TO.test(to.between)) return [];
    if (!/[由从]/.test(from.label) || [from, to, change].some(({form}) => form.bound !== 'exact')) return [];
    const points = to.form.unit === '%' && change.form.unit === '个百分点';
    if (from.form.unit !== to.form.unit || !(points || change.form.unit === to.form.unit)) return [];
    const difference = Math.abs(to.form.value - from.form.value);
    if (isClose(change.form, difference)) return [];
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
