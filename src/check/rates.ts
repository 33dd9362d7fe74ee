// Rates of the source that follow from two counts beside them, and changes since last year.
import {scaleOf} from '../text/last-digit.js';
import {say} from './messages.js';
import {isClose, isCount, isPercent, shown, type Inconsistency, type Item} from './sum-items.js';

/** What is done with things, and what its rate is called: of 承办建议152件 and 办结140件 the 办结率 is 92.11%. */
const RATE =
  /(立案|办结|办复|采纳|答复|整改|完成|见面|面商|落实|结案|调解|执结|审结|化解|签约|开工|竣工|投产|参与|出勤|就业|合格|达标|覆盖)率$/;
/** Words before a count that say how many there are in all. */
const WHOLE =
  /(?:收到|受理|承办|交办|提出|提交|受办|接收|收受|共有|共|列出|确定|查处|发现|转交|安排|计划|应|总数)[^，。；]{0,14}$/;
/** So many figures before a rate are looked at, over sentences and paragraphs. */
const reach = 6;

/** 140 of 152 given as 92.12 %. Only where the part is named as the rate is, and one whole alone comes into question. */
export function inconsistentRates(items: readonly Item[]): Inconsistency[] {
  return items.flatMap((rate, i) => {
    const name = RATE.exec(wordsBefore(rate))?.[1];
    if (!name || !isPercent(rate)) return [];
    const before = items.slice(Math.max(0, i - reach), i);
    const parts = before.filter((each) => isCount(each) && wordsBefore(each).includes(name));
    const [part] = parts;
    if (!part || parts.length > 1) return [];
    const wholes = before.filter(
      (each) =>
        each !== part && isCount(each) && each.form.unit === part.form.unit && each.index < part.index,
    );
    const [whole] = wholes;
    if (!whole || wholes.length > 1 || whole.form.value < part.form.value || !WHOLE.test(wordsBefore(whole)))
      return [];
    const computed = (100 * part.form.value) / whole.form.value;
    // Far from it, the rate is one of something else; a source may cut digits off as well as round them.
    const difference = Math.abs(computed - rate.form.value);
    if (difference <= rate.form.step * 0.5000001 || isCutOff(computed, rate) || difference > 3) return [];
    const message = say.rateDiffers(
      rate.form.text,
      part.form.text,
      whole.form.text,
      `${shown(computed, rate.form.step)}%`,
    );
    return [{figure: rate.index, message}];
  });
}

function isCutOff(computed: number, {form: {value, step}}: Item): boolean {
  return Math.abs(Math.floor(computed / step + 1e-7) * step - value) < step / 1e3;
}

const wordsBefore = ({label}: Item): string => label.replace(/[\s，。；：、]/g, '');

const LAST = /[比较](?:上年末?|去年末?|去年同期|上年同期|\d{4}年末?)的$/;
/** Before the difference of two counts, where 多 and 少 say so as well; 增长 is a share of the earlier one. */
const BY = /^(?:累计|共|净)?(?:(增加|提高|上升|扩大|多)|(?:减少|下降|降低|缩小|少))了?$/;

/** 286万千瓦，比上年末的214万千瓦增加82万千瓦. */
export function inconsistentSince(items: readonly Item[]): Inconsistency[] {
  return items.flatMap((change, i) => {
    const [now, last] = [items[i - 2], items[i - 1]];
    const by = BY.exec(change.between);
    if (!now || !last || !by || !LAST.test(wordsBefore(last)) || last.between.length > 12) return [];
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
