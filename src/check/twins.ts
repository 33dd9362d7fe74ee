import {bigramsOf} from './contexts.js';
import {normalise} from './normal.js';
import {compare, valueKey} from './quantity.js';
import type {SourceIndex} from './source-index.js';
import {fit} from './weights.js';

/** So many figures of one value are looked at. */
const most = 50;

/** A figure of the source and those of its value that a label fits as well: said twice, it may be either. */
export function twinsOf(index: number, label: string, {forms, byValue, contexts}: SourceIndex): number[] {
  const form = forms[index];
  const others = (form ? (byValue.get(valueKey(form)) ?? []) : [])
    .slice(0, most)
    .filter((at) => at !== index && ['same', 'form'].includes(compare(form!, forms[at]!)));
  if (others.length === 0) return [index];
  const scores = contexts.score(bigramsOf(normalise(label).chars));
  return [index, ...others.filter((at) => scores[at]! >= scores[index]! - fit.margin)];
}
