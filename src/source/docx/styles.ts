// Styles of a Word file, each with what it inherits.
import {childOf, childrenOf, valueOf, type TreeNode} from '../tree.js';

/** What a paragraph or a run is by its properties; undefined where they do not say. */
export interface Properties {
  /** 0 for the first level of headings; 9 for body text. */
  outline?: number;
  /** The list that a paragraph belongs to; '0' takes it out of one. */
  list?: {id?: string; level?: number};
  /** How far a paragraph is set in, in twips. */
  left?: number;
  hidden?: boolean;
  struck?: boolean;
  bold?: boolean;
  raised?: 'super' | 'sub' | 'none';
}

export interface Style extends Properties {
  id: string;
  name: string;
}

const isOn = (node: TreeNode | undefined): boolean | undefined =>
  node && !/^(?:0|false|off|none)$/.test(node.attributes.val ?? '');

const raisedAs = {superscript: 'super', subscript: 'sub', baseline: 'none'} as const;

/** Letters so small for how far they are moved up or down are powers and indices, as LibreOffice writes those of a web page. */
const leastShift = 1 / 3;

function shifted(node: TreeNode): 'super' | 'sub' | undefined {
  const shift = Number(valueOf(node, 'w:position') ?? 0);
  const size = Number(valueOf(node, 'w:sz') ?? Infinity);
  if (!(Math.abs(shift) >= leastShift * size)) return undefined;
  return shift > 0 ? 'super' : 'sub';
}

/** What the properties of a run say: `w:rPr`. */
export function runProperties(node: TreeNode | undefined): Properties {
  if (!node || node.children.length === 0) return {};
  const raised = raisedAs[valueOf(node, 'w:vertAlign') as keyof typeof raisedAs] ?? shifted(node);
  const hidden = isOn(childOf(node, 'w:vanish'));
  const bold = isOn(childOf(node, 'w:b'));
  const struck = isOn(childOf(node, 'w:strike')) ?? isOn(childOf(node, 'w:dstrike'));
  return {
    ...(raised && {raised}),
    ...(hidden !== undefined && {hidden}),
    ...(struck !== undefined && {struck}),
    ...(bold !== undefined && {bold}),
  };
}

/** How far properties set a paragraph in, in twips. */
export function leftOf(properties: TreeNode | undefined): number | undefined {
  const {left, start} = childOf(properties, 'w:ind')?.attributes ?? {};
  const twips = Number.parseInt(left ?? start ?? '', 10);
  return Number.isNaN(twips) ? undefined : twips;
}

/** What the properties of a paragraph say: `w:pPr`. */
export function paragraphProperties(node: TreeNode | undefined): Properties {
  const outline = valueOf(node, 'w:outlineLvl');
  const list = childOf(node, 'w:numPr');
  const id = valueOf(list, 'w:numId');
  const level = valueOf(list, 'w:ilvl');
  const left = leftOf(node);
  return {
    ...(left !== undefined && {left}),
    ...(outline !== undefined && {outline: Number(outline)}),
    ...(list && {list: {...(id !== undefined && {id}), ...(level !== undefined && {level: Number(level)})}}),
  };
}

/** The styles of a document. */
export class Styles {
  readonly #nodes = new Map<string, TreeNode>();
  readonly #read = new Map<string, Style>();
  /** The style of paragraphs that name none. */
  readonly standard: string | undefined;

  constructor(root: TreeNode | undefined) {
    for (const node of childrenOf(root, 'w:style')) {
      const {styleId, type, default: isDefault} = node.attributes;
      if (styleId === undefined) continue;
      this.#nodes.set(styleId, node);
      if (type === 'paragraph' && /^(?:1|true|on)$/.test(isDefault ?? '')) this.standard = styleId;
    }
  }

  /** A style with all that it inherits. */
  get(id: string | undefined): Style | undefined {
    if (id === undefined) return undefined;
    const known = this.#read.get(id);
    if (known) return known;
    const node = this.#nodes.get(id);
    if (!node) return undefined;
    // Put there before its base is asked for: a style may name itself.
    const style: Style = {id, name: valueOf(node, 'w:name') ?? id};
    this.#read.set(id, style);
    const base = this.get(valueOf(node, 'w:basedOn'));
    const own = {...paragraphProperties(childOf(node, 'w:pPr')), ...runProperties(childOf(node, 'w:rPr'))};
    const list = own.list && {...base?.list, ...own.list};
    Object.assign(style, {...base, ...own, ...(list && {list}), id, name: style.name});
    return style;
  }
}

/** The level of a heading by the name of its style: 0 the title, 1 to 9; undefined for others. */
export function headingByName(name: string): number | undefined {
  const number = /^(?:heading|标题|標題)\s*([1-9])$/i.exec(name)?.[1];
  if (number) return Number(number);
  // Pages calls its first level so.
  if (/^heading$/i.test(name)) return 1;
  return /^(?:title|标题|標題|(?:文档|文章|公文|报告)标题)$/i.test(name) ? 0 : undefined;
}

/** Whether a style is that of entries of a table of contents. */
export const isContentsStyle = (name: string): boolean =>
  /^(?:toc|目录|目錄|contents)\s*(?:\d|heading|标题)$/i.test(name);
