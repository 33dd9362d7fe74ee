// Rates of the source that follow from two counts beside them, and changes since last year.
import {scaleOf} from '../text/last-digit.js';
import {say} from './messages.js';
import {isClose, isCount, isPercent, shown, type Inconsistency, type Item} from './sum-items.js';

/** What is done with things, and what its rate is called: of 承办建议152件 and 办结140件 the 办结率 is 92.11%. */
const RATE = /(?!增长|贡献|化解?)([\p{Script=Han}]{2})率(?:为|是|达到?)?$/u;
/** Words before a count that say how many there are in all. */
const WHOLE =
  /(?:收到|受理|承办|交办|提出|提交|受办|接收|收受|共有|共|列出|确定|查处|发现|转交|安排|计划|应|总数)[^，。；]{0,14}$/;
/** So many figures before a rate are looked at, over sentences and paragraphs. */
const reach = 6;

/** 140 of 152 given as 92.12 %. Only where the part is named as the rate is, and one whole alone comes into question. */
export function inconsistentRates(items: readonly Item[]): Inconsistency[] {
  return items.flatMap((rate, i) => {
    const said = RATE.exec(wordsBefore(rate));
    const name = said?.[1];
    if (!said || !name || !isPercent(rate)) return [];
    const before = items.slice(Math.max(0, i - reach), i);
    const parts = before.filter((each) => isCount(each) && isDone(wordsBefore(each), name));
    const [part] = parts;
    if (!part || parts.length > 1) return [];
    const wholes = before.filter(
      (each) =>
        each !== part && isCount(each) && each.form.unit === part.form.unit && each.index < part.index,
    );
    const [whole] = wholes;
    if (!whole || wholes.length > 1 || whole.form.value < part.form.value || !WHOLE.test(wordsBefore(whole)))
      return [];
    // 按期办结率, 法定审限内结案率: a rate of only some of them.
    const ofWhat = wordsBefore(rate).slice(0, said.index);
    if (
      ofWhat &&
      !/^(?:总体?|综合)$/.test(ofWhat) &&
      ![whole, part].some(({label}) => label.includes(ofWhat))
    )
      return [];
    const computed = (100 * part.form.value) / whole.form.value;
    // Far from it, the rate is one of something else, unless the three stand one behind the other.
    const areNeighbours = items[i - 1] === part && items[i - 2] === whole;
    if (holds(computed, rate) || (!areNeighbours && Math.abs(computed - rate.form.value) > 3)) return [];
    return [otherRate(rate, part, whole)];
  });
}

/** Between a part and its share, where the share is one of the whole just named: 其中通硬化路179个，**占**96.2%. */
const SHARE = /^(?:约?占|占比为?|占总数的)$/;
/** Between a part and the whole that its share is of: 开工48个，**占年度计划**60个**的**80%. */
const SHARE_OF = /^占[^，。；]{0,12}$/;
/** A share farther from what the two counts make is one of something else. */
const far = 12;

/** A share of the one whole that stands right before its part, or is named with its number behind it. */
export function inconsistentShareOfWhole(items: readonly Item[]): Inconsistency[] {
  return items.flatMap((share, i) => {
    const [first, second] = [items[i - 2], items[i - 1]];
    if (!first || !second || !isPercent(share) || ![first, second].every(isCount)) return [];
    const ofNumber = share.between === '的' && SHARE_OF.test(second.between);
    const ofWhole = /^其中/.test(second.between) && SHARE.test(share.between) && !isAmong(items, i - 2);
    if (first.form.unit !== second.form.unit || !(ofNumber || ofWhole)) return [];
    const [part, whole] = ofNumber ? [first, second] : [second, first];
    const computed = (100 * part.form.value) / whole.form.value;
    if (holds(computed, share, errorOf(part, whole)) || Math.abs(computed - share.form.value) > far)
      return [];
    return [otherRate(share, part, whole)];
  });
}

/** Whether the count before another one of its sentence may be the whole as well: 收到312件，立案268件，其中… */
function isAmong(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return !!before && !before.endsSentence && isCount(before) && before.form.unit === items[at]!.form.unit;
}

/** How far a share may be off because both of its counts are rounded: 98亿元 of 120亿元; counts in full are not. */
function errorOf(part: Item, whole: Item): number {
  const error = ({form: {step, value}}: Item) => (step > 1 || step % 1 !== 0 ? step / 2 / value : 0);
  return (100 * part.form.value * (error(part) + error(whole))) / whole.form.value;
}

/** A source may cut digits off as well as round them. */
function holds(computed: number, rate: Item, error = 0): boolean {
  return (
    Math.abs(computed - rate.form.value) <= rate.form.step * 0.5000001 + error || isCutOff(computed, rate)
  );
}

function otherRate(rate: Item, part: Item, whole: Item): Inconsistency {
  const computed = `${shown((100 * part.form.value) / whole.form.value, rate.form.step)}%`;
  const message = say.rateDiffers(rate.form.text, part.form.text, whole.form.text, computed);
  return {figure: rate.index, message};
}

/** Whether words before a count say what the rate says; 应参训420人 is what the rate is of. */
const isDone = (words: string, name: string): boolean => words.includes(name) && !words.includes(`应${name}`);

function isCutOff(computed: number, {form: {value, step}}: Item): boolean {
  return Math.abs(Math.floor(computed / step + 1e-7) * step - value) < step / 1e3;
}

const wordsBefore = ({label}: Item): string => label.replace(/[\s，。；：、]/g, '');

/** Between what there is and what there was: 286万千瓦，**比上年末的**214万千瓦增加72万千瓦. */
const LAST =
  /^[比较](?:上年末?|去年末?|去年同期|上年同期|(?:\d{4}|[一二三]?十[一二三四五]五)年?(?:末|底)?)的?$/;
/** Before the difference of two counts, where 多 and 少 say so as well; 增长 is a share of the earlier one. */
const BY = /^(?:累计|共|净)?(?:(增加?|提高|上升|扩大|多)|(?:减少?|下降|降低|缩小|少))了?$/;

/** 286万千瓦，比上年末的214万千瓦增加82万千瓦. */
export function inconsistentSince(items: readonly Item[]): Inconsistency[] {
  return items.flatMap((change, i) => {
    const [now, last] = [items[i - 2], items[i - 1]];
    const by = BY.exec(change.between);
    if (!now || !last || !by || !LAST.test(last.between)) return [];
    const all = [now, last, change];
    if (all.some((each) => !isCount(each) || each.form.unit !== now.form.unit)) return [];
    const difference = (by[1] ? 1 : -1) * (now.form.value - last.form.value);
    if (isClose(change.form, difference)) return [];
    const {digits, text, value} = change.form;
    const computed = `${shown(Math.abs(difference) / scaleOf(digits, value), 1)}${text.replace(/^[\d.,]+/, '')}`;
    const message = say.changeDiffers(last.form.text, now.form.text, change.form.text, computed);
    return [{figure: change.index, message}];
  });
}
