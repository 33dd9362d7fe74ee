// The texts of a block as an editor changes them: each the whole of an attribute, or of what stands between two blocks.
import {isInline, isWordAttribute} from '../../markup/drawn-runs.js';
import type {HtmlPlace, HtmlStretch} from '../../markup/write-html.js';
import {changes} from './changes.js';

/** One text of a block. */
export interface BlockText {
  element: Element;
  /** Undefined for what stands in the element itself. */
  attribute?: string;
  /** What it is written in: bold figures are texts of their own. */
  nodes: readonly Text[];
}

/** The texts of a block that are being changed. */
export interface TextEdit {
  owner: Element;
  texts: readonly BlockText[];
  /** What is written in the box of each now. */
  words: string[];
  /** The box that the editor came for. */
  first: number;
}

/** A character as it is read, and where it is written. */
interface Written {
  char: string;
  node: Text;
  at: number;
}

/** The block whose texts are changed together: that of a tile's note is the tile. */
export function ownerOf(element: Element): Element {
  let owner = element;
  while (owner.parentElement && (isInline(owner) || isSlotted(owner))) owner = owner.parentElement;
  return owner;
}

const isSlotted = (element: Element): boolean =>
  element.slot !== '' && element.parentElement!.localName.startsWith('wr-');

/** The texts of a block, in the order in which an editor goes through them: the figure first. */
export function textsOf(owner: Element): BlockText[] {
  const attributes = [...owner.attributes]
    .filter(({name, value}) => isWordAttribute(name) && value.trim())
    .map(({name}): BlockText => ({element: owner, attribute: name, nodes: []}));
  const slotted = [...owner.children].filter((child) => isSlotted(child) && !isInline(child));
  return [...attributes, ...runsOf(owner), ...slotted.flatMap(textsOf)];
}

/** What stands in an element, parted where a block does. */
function runsOf(element: Element): BlockText[] {
  const runs: Text[][] = [[]];
  const collect = (node: Node): void => {
    for (const child of node.childNodes)
      if (child.nodeType === Node.TEXT_NODE) runs.at(-1)!.push(child as Text);
      else if (child.nodeType === Node.ELEMENT_NODE && isInline(child as Element)) collect(child);
      else if (child.nodeType === Node.ELEMENT_NODE) runs.push([]);
  };
  collect(element);
  return runs.filter((nodes) => nodes.some(({data}) => data.trim())).map((nodes) => ({element, nodes}));
}

/** Whether something of the page stands in a text. */
export const holds = ({element, attribute, nodes}: BlockText, place: HtmlPlace): boolean =>
  'text' in place ? nodes.includes(place.text) : place.element === element && place.attribute === attribute;

/** All of a text, as stretches of the page. */
export const stretchesOf = ({element, attribute, nodes}: BlockText): HtmlStretch[] =>
  attribute === undefined
    ? nodes.map((text) => ({element: text.parentElement!, text, at: 0, length: text.length}))
    : [{element, attribute, at: 0, length: element.getAttribute(attribute)?.length ?? 0}];

/** A text as it is read. */
export const readText = (text: BlockText): string =>
  text.attribute === undefined
    ? charsOf(text)
        .map(({char}) => char)
        .join('')
    : (text.element.getAttribute(text.attribute) ?? '');

/** Writes a text, and leaves what did not change of it as it was: bold figures stay bold. @returns whether anything changed */
export function writeText(text: BlockText, words: string): boolean {
  const old = readText(text);
  if (words === old) return false;
  const {element, attribute} = text;
  if (attribute === undefined) writeNodes(charsOf(text), old, words);
  else if (words) element.setAttribute(attribute, words);
  else element.removeAttribute(attribute);
  return true;
}

function writeNodes(chars: readonly Written[], old: string, words: string): void {
  // From the end: what is written into a text moves what stands behind it.
  for (const {at, length, by} of changes(old, words).reverse()) {
    for (const {node, at: offset} of chars.slice(at, at + length).reverse()) node.deleteData(offset, 1);
    const first = chars[at];
    if (length > 0 && first) first.node.insertData(first.at, by);
    else if (by) insert(chars[at - 1], first, by);
  }
  for (const {node} of chars) {
    const {parentElement} = node;
    if (!node.data && parentElement && isInline(parentElement) && !parentElement.textContent)
      parentElement.remove();
  }
}

/** Writes words between two characters: beside a bold figure only what belongs to that is bold. */
function insert(before: Written | undefined, behind: Written | undefined, by: string): void {
  const isFigure = (words: string): boolean => /^[\d.%‰]+$/.test(words);
  const bold = before && inlineAround(before.node);
  const boldBehind = behind && inlineAround(behind.node);
  if (before && (before.node === behind?.node || (!bold && !isFigure(by)) || isFigure(before.char + by)))
    before.node.insertData(before.at + 1, by);
  else if (behind && (!boldBehind || isFigure(by + behind.char))) behind.node.insertData(behind.at, by);
  else if (bold) bold.after(by);
  else if (before) before.node.insertData(before.at + 1, by);
  else boldBehind?.before(by);
}

/** The outermost inline element around a text. */
function inlineAround(node: Text): Element | undefined {
  let found: Element | undefined;
  for (let element = node.parentElement; element && isInline(element); element = element.parentElement)
    found = element;
  return found;
}

/** The characters of a text: white space as one space, none at either end. */
function charsOf({nodes}: BlockText): Written[] {
  const chars: Written[] = [];
  for (const node of nodes)
    for (let at = 0; at < node.length; at++) {
      const isSpace = /[ \t\r\n\f]/.test(node.data[at]!);
      if (isSpace && (chars.length === 0 || chars.at(-1)!.char === ' ')) continue;
      chars.push({char: isSpace ? ' ' : node.data[at]!, node, at});
    }
  if (chars.at(-1)?.char === ' ') chars.pop();
  return chars;
}
