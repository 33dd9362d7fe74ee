import {joinText} from '../text/join-text.js';
import {isCounter, type FigureSpan} from './figures.js';
import {isAmongWords, isTelling, trimLabel} from './labels.js';
import type {LabelFrom, Text} from './model.js';
import {cut, type Passage} from './passage.js';
import type {SentenceItem} from './sentence-reading.js';

/** The words that say what a figure counts: those before it, behind it, or both. */
export function findLabel(
  passage: Passage,
  start: number,
  leftEnd: number,
  right: string,
  rightStart: number,
  end: number,
): {label: Text[]; from: LabelFrom} {
  const {text} = passage;
  const left = trimLabel(text, start, leftEnd);
  const hasLeft = isTelling(text.slice(left.start, left.end).trim());
  const noun = right.trim();
  // 覆盖3.2万人等等
  if (!noun || /^等+$/.test(noun))
    return {label: hasLeft ? [cut(passage, left.start, left.end)] : [], from: 'before'};
  if (/^[的以之内外左右上]|（[^）]*(?:其中|[0-9。；，])/.test(noun)) return {label: [], from: 'after'};
  // 以化解三个1万户难题为抓手, 在40个乡镇试点: the figure is no subject.
  if (isAmongWords(text.slice(start, leftEnd).trim(), noun)) return {label: [], from: 'around'};
  if (isOfLast(text.slice(start, leftEnd), noun)) return {label: [], from: 'around'};
  if (isReference(text.slice(start, leftEnd), noun)) return {label: [], from: 'around'};
  const after = cut(passage, rightStart, end);
  return hasLeft
    ? {label: [cut(passage, left.start, left.end), after], from: 'around'}
    : {label: [after], from: 'after'};
}

/** 获批中心A和12个中心B, 落实市委八项规定、本县19条配套规定: the figure counts only the last of what stands before it. */
function isOfLast(left: string, noun: string): boolean {
  if (/(?:[和与]|(?<![惠普涉波触])及)\s*$/.test(left)) return true;
  const joint = left.lastIndexOf('、');
  return joint >= 2 && noun.length >= 2 && left.slice(joint - 2, joint) === noun.slice(-2);
}

/** 落实本县19条配套规定, 贯彻省委6项措施: the number is part of the name of what is carried out, and counts no deed. */
function isReference(left: string, noun: string): boolean {
  const [, rest] =
    /(?:贯彻|落实|执行|遵守|遵循|恪守|严守|践行|对照|依照|按照|学习|传达)了?(.*)$/.exec(left) ?? [];
  if (rest === undefined) return false;
  return rules.test(noun) || (/(?:政策|措施|举措)$/.test(noun) && issuer.test(rest));
}

const rules =
  /(?:规定|要求|纪律|禁令|准则|守则|原则|条例|制度|细则|意见|决定|决议|办法|部署|指示|精神|公约|标准)$/;
/** Who issued it: of one's own measures it is said that they were issued, not carried out. */
const issuer = /中央|国家|国务院|上级|[省市州区县][委政级里]|[本全]?[省市州区县]$|部委|人大/;

/** A label that begins a sentence without saying whose it is, with the industry that the sentences before speak of. */
export function withIndustry(passage: Passage, at: number, label: readonly Text[]): Text[] {
  const from = Math.max(0, at - farthestSubject);
  const subject = [...passage.text.slice(from, at).matchAll(industry)].at(-1);
  if (!subject) return [];
  const start = from + subject.index;
  return [cut(passage, start, start + subject[0].length), ...label];
}

/** 实施换新补贴政策，拉动消费3亿元: what did it stands in the clause before; nothing where a sentence begins. */
export function withMeans(
  passage: Passage,
  before: SentenceItem | undefined,
  label: readonly Text[],
): Text[] | undefined {
  if (!before) return undefined;
  const means = cut(passage, before.start, before.end);
  const isMeans = before.kind === 'text' && before.stop === '，' && meansOf.test(means.text);
  return isMeans && deedOf.test(joinText(label)) ? [means, ...label] : [];
}

const meansOf = /(?:政策|资金|补贴|补助|消费券|活动)$/;
const deedOf = /^(?:拉动|带动|撬动)(?:消费|投资|销售额?)$/;

/** An industry at the beginning of a sentence. */
const industry = /(?<=[。；]|^)[^，。；]{2,8}?(?:产业|行业|经济)(?=[^，。；化链园带区集社])/g;

/** How far before its measure, in characters, an industry is named. */
const farthestSubject = 300;

/** Whether what follows a figure is what it counts: 152项审批事项, and not 300万吨露天矿, 16兆瓦级机组. */
export function isNounAfter(right: string, {mention, end}: FigureSpan): boolean {
  if (!isCounter(mention.unit) || right.length > 16) return false;
  if (
    /^(?:级|方面|以|次会议)|[被获]|台阶|关口|大关|成为|认定|发展成|升级|中(?=[不未有已占共，]|$)/.test(right)
  )
    return false;
  // 20户以上自然村 describes villages; 60个以上县重点项目 counts projects.
  return end === mention.at + mention.text.length || /^[个项家所条]$/.test(mention.unit ?? '');
}
