import {downs, ups} from '../text/signed-change.js';
import {say} from './messages.js';
import type {Form} from './quantity.js';
import type {SourceIndex} from './source-index.js';

/** How many figures on either side of the place that the words name are computed with. */
const reach = 4;

/**
 * How a figure that is not in the source can be computed of the figures where its words stand: 立案率95.7% of 立案225件 and
 * 提案235件, 合计14期 of 7期 and 7期. Undefined: it cannot.
 */
export function howComputed(
  form: Form,
  label: string,
  nearest: number,
  {forms, links}: SourceIndex,
): string | undefined {
  const first = Math.max(0, nearest - reach);
  const near = forms.slice(first, nearest + reach + 1);
  const counts = near.filter(
    (each): each is Form =>
      each !== undefined && each.bound === 'exact' && each.unit !== '%' && each.value > 0,
  );
  const stated = forms[nearest]?.unit === form.unit;
  if (form.unit === '%' && !stated && /[率占比]|完成|达标/.test(label)) return asRatio(form, counts);
  if (/合计|共计|总计/.test(label)) return asSum(form, counts);
  // 3个百分点 in place of another change that the source states is no difference of whatever stands near.
  const isChange = form.unit === '个百分点' && !stated && CHANGE.test(label);
  if (isChange || DIFFERENCE.test(label)) return asDifference(form, near);
  // 由72个增加到86个 of 86个 and 比上年增加14个.
  if (START.test(label)) return asDifference(form, forms.slice(Math.max(0, nearest - 1), nearest + 2));
  // 增加21座 of 由40座增加到61座.
  const ends = near.filter((_, at) => [-1, 1].some((step) => links.sharing(first + at, first + at + step)));
  return BY.test(label) ? asDifference(form, ends) : undefined;
}

/** Words for how far two figures are apart. */
const DIFFERENCE = /比[^，。；]*\d[^，。；]*[多少高低]|相差|差距/;
const BY = new RegExp(`(?:${ups}|${downs}|净增|新增|多|少)了?(?:…|$)`);
const START = new RegExp(`[由从](?:去年|上年|\\d+年)?的?…(?:${ups}|${downs}|升|降|增|减)[到至]`);
const CHANGE = new RegExp(`${ups}|${downs}`);

/** 提高4.5个百分点 of 53.2% and 57.7%, 比立案225件多10件 of 235件. */
function asDifference(form: Form, near: readonly (Form | undefined)[]): string | undefined {
  const unit = form.unit === '个百分点' ? '%' : form.unit;
  const ends = near.filter(
    (each): each is Form => each?.unit === unit && each.bound === 'exact' && each.upper === undefined,
  );
  if (form.unit === '%') return undefined;
  for (const more of ends) {
    for (const less of ends) {
      const difference = more.value - less.value;
      if (difference > 0 && Math.abs(difference - form.value) <= form.step * 0.5000001)
        return say.difference(more.text, less.text);
    }
  }
  return undefined;
}

function asRatio(form: Form, counts: readonly Form[]): string | undefined {
  for (const part of counts) {
    for (const whole of counts) {
      if (part === whole || part.unit !== whole.unit || part.value >= whole.value) continue;
      const computed = (100 * part.value) / whole.value;
      if (Math.abs(computed - form.value) <= form.step * 0.5000001) return say.ratio(part.text, whole.text);
    }
  }
  return undefined;
}

function asSum(form: Form, counts: readonly Form[]): string | undefined {
  for (let from = 0; from < counts.length; from++) {
    let sum = counts[from]!.value;
    for (let to = from + 1; to < counts.length && counts[to]!.unit === form.unit; to++) {
      if (counts[from]!.unit !== form.unit) break;
      sum += counts[to]!.value;
      if (sum === form.value) return say.sum(counts.slice(from, to + 1).map(({text}) => text));
    }
  }
  return undefined;
}
