// What was reached of a target, where the page says another number for it: 2025年实际7.3% beside 规模以上工业增加值增长7.5%.
import type {Form} from './quantity.js';
import type {Resolution} from './resolve.js';
import type {SourceIndex} from './source-index.js';
import {fit} from './weights.js';

/** Words of a label, and of the clause of a result, that do not name what is counted. */
const lead = /^(?:力争|确保|完成|实现|全[年省市县区国]|20\d\d年)+/;
const tail = /(?:力争|确保|(?:预算)?安排|增长|增速|涨幅|上涨)+$/;
/** What may stand between the name and the figure, and before the name. */
const between = /^(?:分别|平均|均值|稳定在|保持在|达到?|完成|实现|为|增长|上涨)*$/;
const begins = /(?:^|[^\u3400-\u9fff]|全[年省市县区国]|完成|实现)$/;
/** So far back the clause of a figure is read; a shorter name could be of anything. */
const [reach, shortest] = [40, 4];

/**
 * A figure that is not in the source, with the one that is to stand there: the only one before the target whose clause begins
 * with its name, in its unit.
 */
export function withReached(
  resolved: Resolution,
  form: Form,
  {label, before}: {label: string; before: number},
  {source, forms}: SourceIndex,
): Resolution {
  const name = label.replace(lead, '').replace(tail, '');
  if (resolved.match !== undefined || resolved.elsewhere !== undefined || name.length < shortest)
    return resolved;
  const {chars} = source.normal;
  const found = source.figures.flatMap(({start}, i) => {
    const words = chars.slice(Math.max(0, start - reach), start);
    const at = words.lastIndexOf(name);
    const isIts = at >= 0 && between.test(words.slice(at + name.length)) && begins.test(words.slice(0, at));
    return i < before && forms[i]?.unit === form.unit && isIts ? [i] : [];
  });
  const [nearest] = found;
  return found.length === 1 ? {nearest, isSure: true, relation: 'value', fit: fit.least} : resolved;
}
