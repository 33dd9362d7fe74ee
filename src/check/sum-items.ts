// The figures of a source as its sums see them: paragraph by paragraph, each with the words of its clause.
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
export interface Item {
  index: number;
  form: Form;
  start: number;
  end: number;
  /** The words of the clause up to the figure. */
  label: string;
  /** What stands between the figure before it and this one, marks left out. */
  between: string;
  /** The same as it is written. */
  written: string;
  /** Whether its sentence ends right behind it. */
  endsSentence: boolean;
}

/** The figures of each paragraph of a source. */
export function paragraphs({source, forms}: SourceIndex): Item[][] {
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
      endsSentence: normal.gaps[end] === gap.stop,
      between: current.length > 0 ? normal.chars.slice(lastEnd, start) : '',
      written: current.length > 0 ? text.slice(normal.at[lastEnd - 1]! + 1, normal.at[start]) : '',
    });
    lastEnd = end;
  });
  result.push(current);
  return result.filter((items) => items.length > 0);
}

export const isCount = ({form}: Item) =>
  form.bound === 'exact' &&
  form.upper === undefined &&
  !/[%‰]|百分点|倍|成$/.test(form.unit) &&
  !form.digits.includes(':');

export const isPercent = ({form}: Item) =>
  form.unit === '%' && form.bound === 'exact' && form.upper === undefined;

/** Whether a stated number is the computed one within one of its last shown digit. */
export function isClose(stated: Form, computed: number): boolean {
  return Math.abs(stated.value - computed) <= stated.step * 1.0000001;
}

/** A computed number with one digit more than a stated one. */
export function shown(value: number, step: number): string {
  const decimals = Math.max(0, Math.min(4, Math.round(-Math.log10(step)) + 1));
  return String(Number(value.toFixed(decimals)));
}
