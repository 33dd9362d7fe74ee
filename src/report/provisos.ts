// What a clause in front says of all figures behind it: 除涉密事项外，公开文件326件; 28项指标中，19项优于全省; 五年来，共立法41件.
import {isGoodLabel} from './labels.js';
import type {Figure, Text} from './model.js';
import {cut, type Passage} from './passage.js';
import {labelText, type SentenceItem} from './sentence-reading.js';

import type {Clause} from './sentences.js';

const except = '[^，除]{0,8}(?<![扣剔免清排消拆解破废铲根切删革])除[^，]{2,40}外';
const without = '(?:若|如)?(?:[剔扣]除|不含|不计|不包括|不考虑)[^，]{2,24}';
const comparable = '按?(?:同|可比)口径(?:计算|比较)?';
/** 除涉密事项外, 全县除高寒乡镇外, 剔除政策因素后, 同口径. */
const proviso = new RegExp(`^\\s*(?:${except}|${without}|${comparable})\\s*$`);
/** 除完成改造外，还建成12个: besides, which leaves nothing out. */
const besides = /^\s*[^，]{0,4}(?:还|也|又|另|再|更)/;

/** Whether a clause says what is left out of those behind it. */
export function isProviso(text: string, {start, end, stop}: Pick<Clause, 'start' | 'end' | 'stop'>): boolean {
  return stop === '，' && proviso.test(text.slice(start, end)) && !besides.test(text.slice(end + 1));
}

const counted =
  '案件|指标|项目|部门|单位|测评|评议|提案|建议|议案|企业|人员|代表|委员|学生|干部|产品|样品|线索|事项|问题';
const ofNumber = '[^，]{0,16}\\d[余多万千百]{0,2}(?:[批件人项户]次|[^，])([^，\\d]{2,16}[之当]?中)';
const ofNoun = `([^，\\d]{0,16}(?:${counted})[之当]?中)`;
/** 28项**质效指标中**, 在**不起诉案件中**: of which the figures behind it are part. */
const among = new RegExp(`^\\s*在?(?:${ofNumber}|${ofNoun})\\s*$`);
/** Words that say nothing of what has them: 未达标, 优于全省均值, 已报告的. */
const ofThem = /^(?:[未不已尚仍没]|优于|高于|低于|好于|达到|部门|为)|的$|^[^，]{0,4}(?:办[结复]|整改|销号)$/;
const isOfThem = (item: SentenceItem): boolean =>
  item.kind === 'tile' && (item.tile.figure?.labelFrom === 'after' || ofThem.test(labelText(item)));
/** 关于文化建设的: of what papers? */
const about = /^关于.*的$/;
/** 到2027年: when what follows is to be reached. */
const goalYear = /^\s*((?:力争)?到(?:20\d\d年|“十[四五六]五”)[底末]?)\s*$/;
/** 五年来, “十四五”以来, 2021年以来: a time of more than a year. */
const period =
  /^\s*((?:(?:过去|这|近)的?)?[两三四五六七八九十]+年[来间]?|(?:“?十[三四五]五”?|20\d\d年|[^，]{0,6}换届|本届[^，]{0,6})(?:以来|期间|时期))\s*$/;

/** 2025年快递业务量, 累计建成, 年均植树: it has a time of its own. */
const hasTime = /\d{4}年|[今去当全每]年|年均|累计|目前|现有|年[末底初]|[三四五十]年/;

/** A clause whose words belong before labels, and before which of them. */
interface Scope {
  text: Text;
  says: (label: string, figure: Figure) => boolean;
  /** Whether it is said of the next figure alone. */
  isOfNext: boolean;
  /** Whether a figure does without it where its label would be too long; else it stays in its sentence. */
  mayDo: boolean;
  /** Whether it may be said of other words alone: figures stay in their sentence. */
  isUnclear?: boolean;
}

/** What a clause of words says of the figures behind it. */
function scopeOf(passage: Passage, item: SentenceItem, behind: readonly SentenceItem[]): Scope | undefined {
  const {start, end} = item;
  const words = passage.text.slice(start, end);
  const part = (found: RegExpExecArray): Text => {
    const said = found.slice(1).find(Boolean)!;
    const from = start + found[0].lastIndexOf(said);
    return cut(passage, from, from + said.length);
  };
  const whole = cut(passage, start, end);
  if (isProviso(passage.text, item)) {
    // 除高山村外，各村通了硬化路，新增线路9条: is it said of the second, too?
    const isClear = behind[0]?.kind === 'tile';
    return {text: whole, says: () => true, isOfNext: false, mayDo: false, isUnclear: !isClear};
  }
  if (item.stop !== '，') return undefined;
  const ofSet = among.exec(words);
  const last = behind.findIndex(({stop}) => stop === '；');
  // Of all of them, if of one: both 达标的 and 未达标的.
  if (ofSet && behind.slice(0, last < 0 ? undefined : last + 1).some(isOfThem))
    // 未通过验收的4个项目中 says which.
    return {
      text: /[未不没]/.test(words) ? whole : part(ofSet),
      says: () => true,
      isOfNext: false,
      mayDo: false,
    };
  const goal = goalYear.exec(words);
  if (goal) return {text: part(goal), says: (label) => !hasTime.test(label), isOfNext: false, mayDo: true};
  const time = period.exec(words);
  const says = (label: string, {role}: Figure): boolean => role === 'count' && !hasTime.test(label);
  return time ? {text: part(time), says, isOfNext: true, mayDo: true} : undefined;
}

/** The items of a sentence, each label behind what holds for it; where it would be too long the words stay in the sentence. */
export function withProvisos(passage: Passage, items: readonly SentenceItem[]): SentenceItem[] {
  let scope: Scope | undefined;
  return items.map((item, i): SentenceItem => {
    const {start, end, stop} = item;
    const said = scope;
    if (item.kind === 'text') scope = scopeOf(passage, item, items.slice(i + 1)) ?? scope;
    // 提案中，关于科教的有31件；关于民生的有42件
    const next = items[i + 1];
    const goesOn = item.kind === 'tile' && next?.kind === 'tile' && /^关于/.test(labelText(next));
    if ((stop === '；' && !goesOn) || (item.kind === 'tile' && scope?.isOfNext)) scope = undefined;
    if (item.kind === 'text') return item;
    const {figure} = item.tile;
    const label = labelText(item);
    if (!said || !figure || !said.says(label, figure))
      return about.test(label) ? {kind: 'text', start, end, stop} : item;
    if (said.isUnclear || !isGoodLabel(said.text.text + label))
      return said.mayDo ? item : {kind: 'text', start, end, stop};
    return {...item, tile: {...item.tile, figure: {...figure, label: [said.text, ...figure.label]}}};
  });
}
