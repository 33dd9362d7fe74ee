import {slotUse, tagOf} from '../tags/index.js';
import type {HtmlElement} from '../markup/read-html.js';
import type {PieceRole, PieceGroup} from './statement.js';
import {foldSpaces} from '../text/white-space.js';

/** Elements that do not part words. */
export const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q ruby s samp small span strong sub sup time tspan u var'.split(
    ' ',
  ),
);
/** Elements and attributes that name what stands below or in them: an editor may word them. */
export const HEADINGS = new Set('h1 h2 h3 h4 h5 h6 caption figcaption title desc button summary'.split(' '));
export const HEADING_ATTRIBUTES = new Set([
  'heading',
  'keyword',
  'lead',
  'alt',
  'kicker',
  'label',
  'title',
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'aria-roledescription',
  'placeholder',
]);
/** Elements whose words nobody reads, ours apart. */
const UNREAD = new Set([
  'rt',
  'rp',
  'title-page',
  'head',
  'select',
  'script',
  'noscript',
  'template',
  'textarea',
  'iframe',
]);

/** Whether nobody reads what stands inside: an element of ours without slots shows none of it. */
export function isUnread(tag: string): boolean {
  const row = tagOf(tag);
  return UNREAD.has(tag) || (row !== undefined && Object.keys(row.slots).length === 0);
}

/** Words that a page brings itself. */
export const UI_WORDS = new Set(
  (
    '一图读懂 一图看懂 一图速览 一图了解 图解 图说 速览 速读 数读 数说 看点 划重点 来源 数据来源 资料来源 整理 制图 编辑 责编 责任编辑 初审 复审 终审 审核 校对 ' +
    '记者 摄影 出品 监制 策划 设计 统筹 年份 年度 指标 数值 数量 总量 增速 增幅 单位 时间 地区 县区 区县 市县 序号 位次 备注 项目 类别 名称 目标 实际 完成 进度 占比 合计 其他 其余 排名 名次 目录 上一页 下一页'
  ).split(' '),
);

/** What the words in an element are, inside words that are `outer`, where it stands in the slots of `parent`. */
export function roleIn(element: HtmlElement, outer: PieceRole, parent: string): PieceRole {
  const {tag, attributes} = element;
  // Of figures the labels are no editor's own but where these are marked themselves.
  const isFigure = isStatement(element) && !isOwn(element);
  if (outer === 'credits' || (outer === 'own' && !isFigure)) return outer;
  const own = tagOf(tag)?.slots[''] ?? 'inherit';
  if (own === 'aside') return outer === 'label' ? 'note' : 'prose';
  const slot = attributes.get('slot');
  const given = slot ? (slotUse(parent, slot) ?? 'inherit') : 'inherit';
  if (given !== 'inherit' && given !== 'aside') return given;
  if (own === 'inherit') return outer === 'own' ? 'prose' : outer;
  // Without a figure its words are no label of one.
  return own === 'label' && figureAttributes(tag).some((name) => !attributes.has(name)) ? 'prose' : own;
}

/** The attributes of a tag that show a figure. */
export function figureAttributes(tag: string): string[] {
  return Object.entries(tagOf(tag)?.attributes ?? {}).flatMap(([name, use]) =>
    use === 'figure' ? [name] : [],
  );
}

/** Whether all words inside speak of one thing. */
export function isStatement(element: HtmlElement): boolean {
  const {tag, attributes} = element;
  const kind = tagOf(tag)?.isStatement;
  return kind === 'always' || (kind === 'with-figure' && attributes.has('value') && hasWords(element));
}

export function hasSlottedHeading(element: HtmlElement): boolean {
  return element.children.some((child) => 'tag' in child && child.attributes.get('slot') === 'heading');
}

export function hasWords(element: HtmlElement): boolean {
  return textOf(element) !== '';
}

const isItem = (tag: string): boolean => tag === 'li' || tagOf(tag)?.isItem !== undefined;

/** The children that a heading counts, if they are of one kind. */
export function countChildren(element: HtmlElement): PieceGroup['counted'] {
  const counts = new Map<string, number>();
  for (const child of element.children) {
    if (!('tag' in child)) continue;
    const items = isItem(child.tag) ? [child] : child.children.filter((item) => 'tag' in item);
    for (const item of items) {
      if ('tag' in item && isItem(item.tag)) counts.set(item.tag, (counts.get(item.tag) ?? 0) + 1);
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
    else if (!isUnread(child.tag)) text += textOf(child, soft);
  }
  return foldSpaces(text);
}

/** The elements of one tag inside another, those of inner tables apart. */
export function collect(element: HtmlElement, tag: string, into: HtmlElement[]): void {
  for (const child of element.children) {
    if (!('tag' in child)) continue;
    if (child.tag === tag) into.push(child);
    else if (child.tag !== 'table') collect(child, tag, into);
  }
}

/** Where the value of an attribute stands; of one that it does not have, the tag. */
export function placeOfAttribute(
  {places, at, openEnd}: HtmlElement,
  name: string,
): readonly [number, number] {
  const place = places.get(name);
  return place ? [place.valueAt, place.end] : [at, openEnd];
}

/** What stands right above a table and may say the unit of its figures: 单位：万元. */
export function wordsAbove(table: HtmlElement, parent: HtmlElement | undefined): string[] {
  const blocks = parent?.children.filter((child): child is HtmlElement => 'tag' in child) ?? [];
  const at = blocks.findIndex((block) => block.at === table.at);
  const near = blocks
    .slice(Math.max(0, at - 2), Math.max(0, at))
    .filter(({tag}) => /^(?:p|h\d|div)$/.test(tag));
  return [...near.map((block) => textOf(block)), parent?.attributes.get('heading') ?? ''];
}

/** Whether a figure stands beside another one, as a statement of its own. */
export const isBeside = ({attributes}: HtmlElement): boolean => attributes.get('slot') === 'aside';

/** Whether an editor marked the wording of an element as their own: figures in it are checked all the same. */
export function isOwn({attributes}: HtmlElement): boolean {
  return attributes.get('data-check') === 'own';
}

/** Figures that no single one is made of: 8.7%和8.6%. */
export function isFigures(text: string): boolean {
  return text.length <= 20 && /^[\d０-９][\d０-９.%％、和及—～~-]*$/.test(text);
}

/** Whether an element shows what it holds as done. */
export const isTicked = ({tag, attributes}: HtmlElement): boolean =>
  tag === 'wr-check-item' &&
  (attributes.get('state') ?? (/^100\b/.test(attributes.get('progress') ?? '') ? 'done' : '')) === 'done';
