// The words that elements bring themselves, each in Chinese and English: those in a drawing, and what a page's author is
// written to the console. Each is an export of its own, so that an element alone carries only what it says.
import type {CheckState} from '../check-item/mark.js';
import type {Mark} from '../tally/marks.js';
import {isEnglish} from '../../markup/language.js';

/** What an element says, in two languages. */
export type Words = readonly [chinese: string, english: string];

/** What an element says, in its language. */
export const inLanguageOf = (element: Element, [chinese, english]: Words): string =>
  isEnglish(element) ? english : chinese;

// For readers.

export const goals: Words = ['目标金字塔', 'Goals'];

export const plan: Words = ['目标', 'Goals'];

export const rest: Words = ['其余', 'Rest'];

export const total: Words = ['合计', 'Total'];

export const ranking: Words = ['排名', 'Ranking'];

export const share: Words = ['构成', 'Shares'];

export const trend: Words = ['走势', 'Trend'];

/** Above an axis that does not begin at zero. */
export const brokenAxis: Words = ['纵轴不从零起', 'axis not from zero'];

/** Below a row of places. */
export const firstPlace: Words = ['右端为第1位', 'the first is at the right'];

export const unlikeUnits: Words = ['计量单位不同，不画在同一比例上', 'unlike units, no common scale'];

export const states: Record<CheckState, Words> = {
  done: ['已完成', 'done'],
  doing: ['进行中', 'in progress'],
  todo: ['未开始', 'not begun'],
};

export const difference = (amount: string): Words => [
  `按所示数值计算，相差${amount}`,
  `computed difference: ${amount}`,
];

export const newScale = (unit?: string): Words => [
  `换计量单位${unit ? `：${unit}` : ''}，另起比例`,
  `new scale${unit ? `: ${unit}` : ''}`,
];

const classifiers = new Map<Mark, string>([
  ['book', '本'],
  ['document', '份'],
  ['dot', '点'],
]);

export const perMark = (mark: Mark, count: number, unit: string): Words => [
  `每${classifiers.get(mark) ?? '格'}代表 ${count} ${unit}`,
  `each mark stands for ${count} ${unit}`,
];

export const overWhole = (whole: string): Words => [
  `各项之和超过${whole}，图按各项之和绘制`,
  `the parts exceed ${whole}; drawn by their sum`,
];

/** `words`: a part, or its figure. */
export const belowZero = (words: string): Words => [
  `${words}为负值，未入图`,
  `${words} is below zero and not drawn`,
];

// For authors.

export const unknown = (name: string, value: string, known: readonly string[]): Words => [
  `${name} 没有“${value}”这种写法，可写 ${known.join('、')}`,
  `unknown ${name} "${value}"; write one of ${known.join(', ')}`,
];

const tags = (names: readonly string[], joint: string): string =>
  names.map((name) => `<${name}>`).join(joint);

export const unexpected = (tag: string, expected: readonly string[]): Words => [
  `里面有 <${tag}>，请写 ${tags(expected, ' 或 ')}`,
  `holds <${tag}>; write ${tags(expected, ' or ')}`,
];

export const noSlot = (slot: string): Words => [
  `没有 slot="${slot}" 这个位置，里面的内容不会显示；请改写或删去 slot`,
  `has no slot "${slot}": what stands there is not shown; name another, or none`,
];

export const empty = (tag: string): Words => [`是空的，请放 <${tag}>`, `is empty; write <${tag}>`];

export const figureCount = (count: number): Words => [
  `里面有 ${count} 个数，应为两个`,
  `holds ${count} figures; write two`,
];

/** Of a value, a column, a cell. */
export const noNumber = (text: string): Words => [`“${text}”里没有数`, `"${text}" holds no number`];

export const notCountable = (value: string): Words => [
  `value“${value}”不是整数`,
  `value "${value}" is no whole number`,
];

export const outOfRange = (name: string, value: string | number, least: number, most: number): Words => [
  `${name}“${value}”不是 ${least} 到 ${most} 的数`,
  `${name} "${value}" is no number from ${least} to ${most}`,
];

export const notDefined = (tag: string): Words => [`<${tag}> 没有加载`, `<${tag}> is not loaded`];

export const alone = (parent: string): Words => [`请放进 <${parent}>`, `put it into a <${parent}>`];

export const noReport = (id: string): Words => [
  `for“${id}”不是任何 wr-report 的 id`,
  `for "${id}" is the id of no wr-report`,
];

export const noTable: Words = ['里面没有带数的 <table>', 'holds no <table> with figures'];

export const tooManyColumns = (most: number): Words => [
  `表格只画前 ${most} 列`,
  `only ${most} columns of the table are drawn`,
];

export const noWhole = (total: string): Words => [
  `total“${total}”不是这些部分的总数`,
  `total "${total}" is no whole of these parts`,
];

export const notSummed = (heading: string): Words => [
  `“${heading}”各部分之和不等于上一步的数，不画成条`,
  `the parts of "${heading}" do not add up to the step before them and are no bar`,
];

export const incomplete = (tag: string): Words => [
  `有一个 <${tag}> 没有文字`,
  `holds a <${tag}> without words`,
];

export const noName: Words = ['没有写 name', 'has no name'];

/** An icon or a scene that is not registered. */
export const unknownArt = (kind: string, name: string, module: string, register: string): Words => [
  `${kind} 没有“${name}”，请引入 ${module}，或调用 ${register}`,
  `unknown ${kind} "${name}"; import ${module}, or call ${register}`,
];

export const noPicture: Words = [
  '没有图片，不画；请放入 <img slot="picture" src="…" alt="…">',
  'has no picture and draws nothing; put <img slot="picture" src="…" alt="…"> inside',
];

export const badRatio = (ratio: string): Words => [
  `ratio“${ratio}”读不懂，可写 16:9`,
  `ratio "${ratio}" cannot be read; write it as 16:9`,
];

export const pictureBroken = (address: string): Words => [
  `图片打不开，请检查文件名，或换一张完好的：${address}`,
  `the picture cannot be shown; look at its name, or take one that is whole: ${address}`,
];

export const pictureSmall = (width: number, least: number): Words => [
  `图片只有 ${width} 像素宽，会模糊；请用 ${least} 像素以上的原图`,
  `the picture is only ${width} pixels wide and will look blurred; use one of ${least} or more`,
];

export const noSign = (change: string): Words => [
  `change“${change}”没有正负，可写 +4.1%、-1.6%、增长4.1%`,
  `change "${change}" has no sign; write +4.1%, -1.6% or 增长4.1%`,
];

export const noColumn = (name: string, columns: readonly string[]): Words => [
  `没有“${name}”这一列，可写 ${columns.join('、')}`,
  `has no column "${name}"; write one of ${columns.join(', ')}`,
];

export const oneColumn: Words = ['只有一列数，应为两列', 'has one column of figures; write two'];

export const mixedUnits = (units: readonly string[]): Words => [
  `计量单位不同（${units.join('、')}），没有共同的比例`,
  `has figures of several units (${units.join(', ')}), which have no common scale`,
];

export const tooManyBesideHero = (count: number): Words => [
  `最大的数旁边有 ${count} 个数，只放得下三个`,
  `has ${count} figures beside its hero; three have room`,
];

/** What is wrong with an element inside. */
export const inside = (tag: string, [chinese, english]: Words): Words => [
  `其中的 <${tag}>：${chinese}`,
  `a <${tag}> in it ${english}`,
];
