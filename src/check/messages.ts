import type {Bound} from '../text/index.js';
import {foldSpaces} from '../text/white-space.js';
import {firstWords} from './whole-words.js';

/** With the bracket that closes what the words open. */
const balanced = (text: string): string =>
  text.lastIndexOf('（') > text.lastIndexOf('）') ? `${text}）` : text;

/** The whole words that a text begins with, on one line; `…` stands for the rest. */
function shorten(text: string): string {
  const line = foldSpaces(text);
  const words = firstWords(line, 36);
  return words.length < line.length ? `${words}…` : words;
}

/** Words in quotation marks, long ones cut behind a word. */
export const cited = (text: string) =>
  `“${balanced(shorten(text)).replace(/[“”]/g, (mark) => (mark === '“' ? '‘' : '’'))}”`;

const BOUND_WORDS: Record<Bound, string> = {
  exact: '确数',
  about: '约数（约、左右）',
  over: '“超过”之意（超、余、多）',
  under: '“不到”之意（近、不足）',
  atLeast: '“不低于”之意（以上、不低于）',
  atMost: '“不超过”之意（以内、不超过）',
};

/** All sentences of the check, in one place. Written for editors: what the page says, what the source says. */
const zh = {
  writtenDifferently: (shown: string, source: string) =>
    `${cited(shown)}与原文的${cited(source)}数值相同，写法不同。`,
  boundLost: (shown: string, bound: Bound, source: string, sourceBound: Bound) =>
    `原文${cited(source)}是${BOUND_WORDS[sourceBound]}，页面上的${cited(shown)}是${BOUND_WORDS[bound]}。`,
  rounded: (shown: string, source: string) => `${cited(shown)}是原文${cited(source)}四舍五入后的数。`,
  unitDiffers: (shown: string, source: string) => `单位不同：页面写${cited(shown)}，原文是${cited(source)}。`,
  unitShortened: (shown: string, source: string) =>
    `单位写短了：页面写${cited(shown)}，原文是${cited(source)}。`,
  labelDiffers: (shown: string, label: string, nearest?: string) =>
    nearest && !label
      ? `${cited(shown)}在原文中有，但不在此处；原文此处是${cited(nearest)}。`
      : nearest
        ? `${cited(shown)}在原文中有，但说的不是${cited(label)}；原文此处是${cited(nearest)}。`
        : `${cited(shown)}在原文中有，但不是与${cited(label)}连在一起说的。`,
  notInSource: (shown: string, nearest?: string) =>
    nearest ? `原文没有${cited(shown)}；原文此处是${cited(nearest)}。` : `原文没有${cited(shown)}这个数。`,
  noteOfOther: (shown: string, label: string, source: string) =>
    `${cited(shown)}在原文中说的不是${cited(label)}；原文是${cited(source)}，请改正或移到相应的数下面。`,
  unreadable: (shown: string) => `${cited(shown)}不是能读出的数，原文也没有这几个字。`,
  direction: (shown: string, nearest: string) => `${cited(shown)}的升降方向与原文${cited(nearest)}相反。`,
  fallCut: (shown: string, nearest: string) =>
    `${cited(shown)}在原文中是下降（${cited(nearest)}），页面没有写明升降；请补上“下降”。`,
  noLabel: (shown: string, count: number) =>
    `${cited(shown)}旁边没有说明文字，原文有 ${count} 处相同的数，无法判断是哪一处。`,
  ownCount: (shown: string, count: number) => `原文没有${cited(shown)}，下面正好是 ${count} 条；请确认。`,
  computed: (shown: string, how: string) =>
    `原文没有${cited(shown)}，它可由原文的 ${how} 算得；请确认，并注明是计算所得。`,
  picture: (shown: string) => `图中画的数${cited(shown)}与旁边文字里的数不一致。`,

  textDiffers: (shown: string, source: string, differences: readonly string[]) =>
    `${cited(shown)}与原文不一致：${differences.join('，')}；原文为${cited(source)}。`,
  missing: (words: string) => `少了${cited(words)}`,
  extra: (words: string) => `多了${cited(words)}`,
  changed: (shown: string, source: string) => `${cited(shown)}原文为${cited(source)}`,
  textCut: (shown: string, missing: string, atStart: boolean) =>
    `${cited(shown)}${atStart ? '前面' : '后面'}与原文相比少了${cited(missing)}。`,
  cutInWord: (shown: string, torn: string, whole: string) =>
    shown === torn
      ? `${cited(torn)}在原文中是${cited(whole)}，请确认没有少字。`
      : `${cited(shown)}与原文不一致：${cited(torn)}原文为${cited(whole)}。`,
  abbreviated: (shown: string, source: string) => `${cited(shown)}是原文${cited(source)}的简写。`,
  own: (shown: string) => `${cited(shown)}是编者自拟的文字，原文没有；请签字确认。`,
  labelOwn: (shown: string, label: string, nearest: string) =>
    !label
      ? `原文有${cited(shown)}，但不在此处；原文是${cited(nearest)}，请确认。`
      : `原文有${cited(shown)}，但旁边的${cited(label)}不是原文的说法；原文是${cited(nearest)}，请确认说的是同一件事。`,
  otherPart: (shown: string, part: string, isPlan: boolean) =>
    isPlan
      ? `${cited(shown)}在原文中是目标或计划，不是已有的成绩，页面却放在${cited(part)}下面；请移到计划部分，或写明“目标”。`
      : `${cited(shown)}在原文中是已有的成绩，不是目标或计划，页面却放在${cited(part)}下面；请移到回顾部分，或写明年份。`,
  otherHeading: (shown: string, source: string) =>
    `标题${cited(shown)}在原文中是${cited(source)}，把目标和成绩颠倒了；请改正。`,
  reportYear: (shown: string, year: number) =>
    `这份报告是 ${year} 年作的，页面上写的是${cited(shown)}；请改为“${year}年”，或核对。`,
  lostHope: (shown: string, word: string) =>
    `原文在${cited(shown)}前有${cited(word)}，页面没有；请确认只留数字是否合适。`,
  otherYear: (shown: string, part: string, year: string) =>
    `${cited(shown)}在原文中是 ${year} 年的数，页面却放在${cited(part)}下面；请移到相应部分，或写明年份。`,
  wrongYear: (shown: string, named: number, year: number) =>
    `${cited(shown)}在原文中是 ${year} 年的数，页面写的是 ${named} 年；请改正年份。`,
  lostMode: (shown: string, word: string) =>
    `原文在${cited(shown)}前有${cited(word)}，页面没有，意思变了；请补上${cited(word)}。`,
  addedMode: (shown: string, word: string) =>
    `页面在${cited(shown)}前写了${cited(word)}，原文没有，意思变了。`,
  turnedMode: (shown: string, own: string, source: string) =>
    `原文在${cited(shown)}前是${cited(source)}，页面写成了${cited(own)}，把计划说成了结果；请改回${cited(source)}。`,
  doneInPlan: (shown: string) =>
    `${cited(shown)}在原文中是目标或计划，页面写成了“已”，把计划说成了结果；请去掉“已”。`,
  tickedPlan: (shown: string) =>
    `${cited(shown)}在原文中是目标或计划，页面上打了“已完成”的勾；请改为 state="todo"，或去掉 state。`,
  otherArea: (shown: string, own: string, source: string) =>
    `${cited(shown)}在原文中是${cited(source)}的数，页面写成了${cited(own)}。`,
  unitLeftOff: (shown: string, unit: string) =>
    `${cited(shown)}没有写单位；原文的单位是${cited(unit)}，请补上。`,
  repeated: (shown: string) => `${cited(shown)}在页面上出现了两次；请删去一处。`,
  noteOnContainer: (tag: string) => `data-check-note 要写在显示这个数的元素上，写在 <${tag}> 上无效。`,
  noteUnreadable: (text: string) =>
    `data-check-note 写作“页面上的数｜原文的数｜理由”，三项缺一不可；${cited(text)}无效。`,
  noteVoid: (shown: string, source: string) =>
    `data-check-note 已失效：这里没有“页面写${cited(shown)}、原文写${cited(source)}”的问题；请删去，或重新确认。`,
  textMissing: (shown: string) => `原文中找不到${cited(shown)}这几个字。`,
  labelShortened: (shown: string, source: string) =>
    `标签${cited(shown)}比原文${cited(source)}少了字，请确认意思未变。`,
  nameDiffers: (shown: string, source?: string) =>
    source ? `名称${shown}与原文不一致，原文是${source}。` : `原文没有${shown}这个名称。`,
  numberDiffers: (shown: string, source: string) => `序号${cited(shown)}与原文的${cited(source)}不一致。`,

  countDiffers: (shown: string, said: number, found: number) =>
    `${cited(shown)}下面列出的是 ${found} 项，不是 ${said} 项。`,
  sumDiffers: (total: string, sum: string) =>
    `原文所列各项合计为 ${sum}，超过所写的${cited(total)}；这是原文的问题，请核对原文。`,
  partsDiffer: (total: string, sum: string, isLess: boolean) =>
    `原文所列各项合计为 ${sum}，${isLess ? '少于' : '超过'}所写的${cited(total)}；如未列全可不改，否则请核对原文。`,
  rateDiffers: (rate: string, part: string, whole: string, computed: string) =>
    `原文${cited(part)}占${cited(whole)}的 ${computed}，不是${cited(rate)}；这是原文的问题，请核对原文。`,
  baseDiffers: (share: string, part: string, whole: string, computed: string) =>
    `原文同一段的其他占比都以${cited(whole)}为总数，${cited(part)}按此应占 ${computed}，不是${cited(share)}；这是原文的问题，请核对原文。`,
  sharesTotal: (list: string, sum: string) =>
    `原文${cited(list)}合计 ${sum}，不是 100%；这是原文的问题，请核对原文。`,
  changeDiffers: (from: string, to: string, change: string, computed: string) =>
    `原文从${cited(from)}到${cited(to)}相差 ${computed}，不是${cited(change)}；这是原文的问题，请核对原文。`,
  ratio: (part: string, whole: string) => `${part} ÷ ${whole}`,
  difference: (more: string, less: string) => `${more} − ${less}`,
  sum: (parts: readonly string[]) => parts.join(' + '),
  unknownTag: (tag: string, value: string) =>
    `没有 <${tag}> 这个标签${value ? `，它的属性里的${cited(value)}没有核对` : ''}；请改成本组件库的标签，或自行核对。`,
  unknownAttribute: (tag: string, attribute: string, value: string) =>
    `<${tag}> 没有 ${attribute} 这个属性${value ? `，其中的${cited(value)}没有核对` : ''}；请改正名称，或自行核对。`,
  notShown: (shown: string) => `原文的${cited(shown)}没有放到页面上。`,
};

/** The sentences of the check in a language. */
export type CheckWords = typeof zh;
export let say: CheckWords = zh;

/** From here on the check speaks so, until it is told otherwise. Without words: in Chinese. */
export const speakCheck = (words: CheckWords = zh): void => void (say = words);
