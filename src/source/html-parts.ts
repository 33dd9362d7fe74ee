// What the elements of a page are: paragraphs, items, notes, rows, by their names, classes and styles.
import {LIST_NUMERALS} from '../text/numerals.js';
import {bulletOf} from './blocks.js';
import {formatNumber} from './docx/number-format.js';
import type {LeftOutKind} from './issues.js';
import {isNode, textOf, within, type TreeNode} from './tree.js';

/** What is no text of a page: code, and what a reader presses. */
export const unread =
  /^(?:head|script|style|template|noscript|nav|button|select|textarea|datalist|colgroup|col|wbr|o:p_|xml)$/;
/** What begins a paragraph of its own. */
export const blocks: ReadonlySet<string> = new Set(
  'html body p div section article main header footer aside center blockquote figure figcaption pre address dl dt dd ul ol li h1 h2 h3 h4 h5 h6 hr form fieldset details summary caption'.split(
    ' ',
  ),
);
export const pictures: ReadonlyMap<string, LeftOutKind> = new Map([
  ['img', 'picture'],
  ['svg', 'picture'],
  ['canvas', 'chart'],
  ['math', 'equation'],
  ['video', 'object'],
  ['audio', 'object'],
  ['object', 'object'],
  ['embed', 'object'],
  ['iframe', 'object'],
]);

/** What Windows puts before HTML on the clipboard. */
export const clipboardHead = /^Version:\d[^<]*/i;

/** Where a list stands: the number of its next item, how numbers are written. */
export interface List {
  ordered: boolean;
  next: number;
  format: string;
  /** In how many other lists it stands. */
  depth: number;
}

export const style = ({attributes}: TreeNode): string =>
  (attributes.style ?? '').toLowerCase().replace(/\s*([:;])\s*/g, '$1');
export const has = (node: TreeNode, declaration: string): boolean => style(node).includes(declaration);

/** Whether the words of an element are bold, by its name and style or by what stands around it. */
export function boldIn(node: TreeNode, around: boolean | undefined): boolean | undefined {
  const weight = /(?:^|;)font-weight:(\w+)/.exec(style(node))?.[1];
  if (weight !== undefined) return /^(?:bold|bolder|[6-9]00)$/.test(weight);
  return around || node.name === 'b' || node.name === 'strong';
}

/** A link to a note, or back from one. */
export const noteLink =
  /^[^#]*#_?(?:ftn|edn|fn|sdfootnote|sdendnote|footnote|endnote|cite_note|cite_ref|note)/i;

export function* rowsOf(table: TreeNode): Generator<TreeNode> {
  for (const child of table.children) {
    if (!isNode(child)) continue;
    if (child.name === 'tr') yield child;
    else if (/^(?:thead|tbody|tfoot)$/.test(child.name)) yield* rowsOf(child);
  }
}

export const cellsOf = (row: TreeNode): TreeNode[] =>
  row.children.filter((child): child is TreeNode => isNode(child) && /^t[dh]$/.test(child.name));

/** Whether a table only lays a page out: one column, or tables and headings in its cells. */
export const isLayout = (rows: readonly TreeNode[]): boolean =>
  rows.every((row) => cellsOf(row).length <= 1) ||
  rows.some((row) =>
    cellsOf(row).some((cell) => !within(cell, 'table').next().done || !within(cell, 'h1').next().done),
  );

/** The text of an article of WeChat, which is hidden until its script runs. */
export const isArticle = ({attributes}: TreeNode): boolean =>
  /(?:^|\s)rich_media_content(?:\s|$)/.test(attributes.class ?? '');

const aroundArticle = /(?:^|\s)rich_media_(?:meta_list|tool|area_extra)(?:\s|$)/;
const siteOwner = /ICP备|公网安备|网站标识码|版权所有|主办(?:单位)?[:：]/;

/** What stands around the text of a page: who runs the site; account, time and buttons of WeChat. */
export const isFurniture = (node: TreeNode): boolean =>
  aroundArticle.test(node.attributes.class ?? '') || (node.name === 'footer' && siteOwner.test(textOf(node)));

/** The list of notes at the end of a page. */
export const isNotes = (node: TreeNode): boolean =>
  has(node, 'mso-element:footnote-list') ||
  has(node, 'mso-element:endnote-list') ||
  (/^(?:section|div|ol|aside)$/.test(node.name) &&
    (/^sd(?:foot|end)note\d+$/.test(node.attributes.id ?? '') ||
      /(?:^|\s)(?:footnotes|endnotes|references)(?:\s|$)/i.test(node.attributes.class ?? '') ||
      /^doc-(?:endnotes|footnotes)$/.test(node.attributes.role ?? '')));

export function headingLevel(node: TreeNode): number | undefined {
  const {name, attributes} = node;
  if (/^h[1-6]$/.test(name)) return Number(name[1]);
  if (/(?:^|\s)MsoTitle(?:\s|$)/.test(attributes.class ?? '')) return 0;
  const outline = /mso-outline-level:([1-6])/.exec(style(node))?.[1];
  return outline ? Number(outline) : undefined;
}

/** How lists of HTML and CSS number their items, by the names of Word. */
export const cssFormats: [RegExp, string][] = [
  [/^a;|lower-(?:alpha|latin)/, 'lowerLetter'],
  [/^A;|upper-(?:alpha|latin)/, 'upperLetter'],
  [/^i;|lower-roman/, 'lowerRoman'],
  [/^I;|upper-roman/, 'upperRoman'],
  [/cjk-ideographic|(?:simp|trad)-chinese|cjk-decimal/, 'chineseCounting'],
];

export function itemMarker({attributes}: TreeNode, list: List | undefined): string {
  if (!list?.ordered) return '-';
  const given = Number(attributes.value);
  if (Number.isInteger(given) && given > 0) list.next = given;
  const number = formatNumber(list.next++, list.format);
  return list.format === 'chineseCounting' ? `${number}、` : `${number}.`;
}

/** How deep a list stands; Google writes lists within lists beside each other, with the level in a class. */
export function listDepth({attributes}: TreeNode, outer: List | undefined): number {
  const level = /(?:^|\s)lst-kix_\w+-(\d)(?:\s|$)/.exec(attributes.class ?? '')?.[1];
  return Math.max(outer ? outer.depth + 1 : 0, Number(level ?? 0));
}

/** How deep an item stands; editors of web pages keep all items in one list, with the level in a class. */
export function itemDepth({attributes}: TreeNode, list: List | undefined): number {
  const level = /(?:^|\s)ql-indent-(\d)(?:\s|$)/.exec(attributes.class ?? '')?.[1];
  return (list?.depth ?? 0) + Number(level ?? 0);
}

/** The level, from 0, at which Word put a paragraph of a list into the page. */
export function wordLevel(node: TreeNode): number | undefined {
  const level = /(?:^|;)mso-list:[^;]*\blevel([1-9])/.exec(style(node))?.[1];
  return level === undefined ? undefined : Number(level) - 1;
}

/** The number of a list as Word wrote it into the page: 一、, or a character of a font of symbols. */
export function wordMarker(node: TreeNode): string {
  const text = textOf(node).replace(/\s+/g, '');
  const isSymbol = /font-family:[^;]*(?:wingdings|symbol)/i.test(
    [node, ...within(node, 'span')].map(style).join(';'),
  );
  if (!isSymbol) return /^[·•o§]$/.test(text) ? '-' : text;
  return text.length === 1 && text.charCodeAt(0) < 0x100
    ? bulletOf(String.fromCharCode(0xf000 + text.charCodeAt(0)))
    : bulletOf(text);
}

/** What a link to a note, or back from one, shows. */
export const noteMark =
  /^[[［(（〔]?(?:注?\d{1,3}|[①-⑳*†‡a-z]|[ivx]{1,4})[\]］)）〕]?$|^(?:[↑↩^⏎\s]|\ufe0e)*$/i;

/** The text of a note without its number and the arrow back. */
export const noteText = (text: string): string =>
  text
    .replace(/^(?:[-–]\s+)?(?:[[［(（]?\d{1,3}[\]］)）.．、]?\s+|[[［]\d{1,3}[\]］])/, '')
    .replace(/(?:[↑↩]|\ufe0e)+/g, '')
    .trim();

/** A number that an item of a list without numbers has itself. */
export const ownNumber = new RegExp(
  `^(?:[${LIST_NUMERALS}]{1,3}、|[（(][${LIST_NUMERALS}\\d]{1,3}[)）]|\\d{1,2}[.、．]|[①-⑳●■◆✓])`,
);

/** The columns that a table hides, from 0: `<col style="display:none">`, as Excel writes those that its user hid. */
export function hiddenColumns(table: TreeNode): ReadonlySet<number> {
  const hidden = new Set<number>();
  let at = 0;
  const isHidden = (node: TreeNode): boolean =>
    /(?:^|;)(?:display:none|visibility:(?:collapse|hidden)|width:0(?:px|pt)?(?:;|$))/.test(style(node)) ||
    'hidden' in node.attributes ||
    node.attributes.width === '0';
  const take = (node: TreeNode, inside: boolean): void => {
    const cols = node.children.filter((child): child is TreeNode => isNode(child) && child.name === 'col');
    if (node.name === 'colgroup' && cols.length > 0)
      return cols.forEach((col) => take(col, inside || isHidden(node)));
    const span = Math.min(Math.max(Math.trunc(Number(node.attributes.span)) || 1, 1), 200);
    for (let i = 0; i < span && at < 200; i++, at++) if (inside || isHidden(node)) hidden.add(at);
  };
  for (const child of table.children)
    if (isNode(child) && /^col(?:group)?$/.test(child.name)) take(child, false);
  return hidden;
}
