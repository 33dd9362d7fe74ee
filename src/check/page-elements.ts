import type {HtmlElement} from './read-html.js';
import type {Role, Statement} from './statement.js';

/** Elements that do not part words. */
export const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q ruby s samp small span strong sub sup time tspan u var'.split(
    ' ',
  ),
);
/** Elements whose words nobody reads. */
export const SKIPPED = new Set([
  'wr-icon',
  'wr-toolbar',
  'rt',
  'rp',
  'title-page',
  'head',
  'desc',
  'button',
  'select',
]);

/** Attributes that are shown as words, in the order they are read. */
export const SHOWN: Readonly<Record<string, readonly [name: string, role: Role][]>> = {
  'wr-cover': [['heading', 'prose']],
  'wr-part': [['heading', 'prose']],
  'wr-section': [['heading', 'prose']],
  'wr-group': [
    ['lead', 'prose'],
    ['heading', 'prose'],
  ],
  'wr-card': [
    ['lead', 'prose'],
    ['keyword', 'prose'],
    ['heading', 'prose'],
  ],
  'wr-flow-step': [['lead', 'label']],
  // Told with the first of its figures.
  'wr-compare': [],
  'wr-trend': [['heading', 'label']],
  'wr-share': [['heading', 'label']],
  'wr-ranking': [['heading', 'label']],
  'wr-goal': [['heading', 'label']],
  'wr-act': [
    ['heading', 'label'],
    ['outcome', 'label'],
  ],
  img: [['alt', 'prose']],
};

/** Elements that a figure is looked for under. */
export const SECTIONS = new Set(['wr-part', 'wr-section', 'wr-goal-tier']);
/** The unit of a column, in brackets behind its head: 增加值（亿元）. */
export const HEAD_UNIT = /[(（]([^()（）\d]{1,8})[)）]$/;
/** Elements whose heading says what all their figures are about. */
export const CHARTS = new Set(['wr-trend', 'wr-share', 'wr-ranking']);
/** Elements whose phrases stand side by side. */
export const PARALLEL = new Set(['wr-goal', 'wr-act']);

/** Words that a page brings itself. */
export const UI_WORDS = new Set(
  (
    '一图读懂 一图看懂 一图速览 一图了解 图解 图说 速览 速读 数读 数说 看点 划重点 来源 整理 制图 编辑 责编 责任编辑 初审 复审 终审 审核 校对 ' +
    '记者 摄影 出品 监制 策划 设计 统筹 年份 年度 指标 数值 数量 总量 增速 增幅 单位 时间 地区 县区 区县 市县 序号 位次 备注 项目 类别 名称 目标 实际 完成 进度 占比 合计 其他 其余 排名 名次 目录 上一页 下一页'
  ).split(' '),
);

/** What the words in an element are, inside words that are `outer`. */
export function roleIn({tag, attributes}: HtmlElement, outer: Role): Role {
  if (tag === 'wr-credits' || outer === 'credits') return 'credits';
  const slot = attributes.get('slot');
  if ((slot === 'note' || slot === 'actual') && tag !== 'wr-tally') return 'note';
  if (tag === 'wr-metric-tile') return attributes.has('value') ? 'label' : 'prose';
  if (tag === 'wr-tally') return outer === 'label' ? 'note' : 'prose';
  if (tag === 'wr-goal') return 'label';
  return outer === 'note' || outer === 'label' ? outer : 'prose';
}

/** Whether all words inside speak of one thing. */
export function holds(element: HtmlElement): boolean {
  const {tag, attributes} = element;
  return (
    tag === 'wr-metric-tile' ||
    tag === 'wr-check-item' ||
    (tag === 'wr-tally' && attributes.has('value') && hasWords(element))
  );
}

export function hasSlottedHeading(element: HtmlElement): boolean {
  return element.children.some((child) => 'tag' in child && child.attributes.get('slot') === 'heading');
}

export function hasWords(element: HtmlElement): boolean {
  return textOf(element) !== '';
}

const COUNTED = new Set(['wr-act', 'wr-goal', 'wr-card', 'wr-check-item', 'wr-metric-tile', 'li']);

/** The children that a heading counts, if they are of one kind. */
export function countChildren(element: HtmlElement): Statement['counted'] {
  const counts = new Map<string, number>();
  for (const child of element.children) {
    if (!('tag' in child)) continue;
    const items = COUNTED.has(child.tag) ? [child] : child.children.filter((item) => 'tag' in item);
    for (const item of items) {
      if ('tag' in item && COUNTED.has(item.tag)) counts.set(item.tag, (counts.get(item.tag) ?? 0) + 1);
    }
  }
  const [only] = counts;
  return counts.size === 1 && only ? {tag: only[0], count: only[1]} : undefined;
}

/** The words of a tile itself, without what stands in its slots. */
export function ownWords(element: HtmlElement): string {
  const own = element.children.filter((child) => !('tag' in child && child.attributes.has('slot')));
  return textOf({...element, children: own});
}

/** All words of an element, white space collapsed; `soft` stands for each soft line break. */
export function textOf(element: HtmlElement, soft = ''): string {
  let text = '';
  for (const child of element.children) {
    if ('text' in child) text += child.text;
    else if (child.tag === 'br') text += ' ';
    else if (child.tag === 'wbr') text += soft;
    else if (!SKIPPED.has(child.tag)) text += textOf(child, soft);
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** The elements of one tag inside another, those of inner tables apart. */
export function collect(element: HtmlElement, tag: string, into: HtmlElement[]): void {
  for (const child of element.children) {
    if (!('tag' in child)) continue;
    if (child.tag === tag) into.push(child);
    else if (child.tag !== 'table') collect(child, tag, into);
  }
}
