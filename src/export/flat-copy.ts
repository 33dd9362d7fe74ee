import {deliveryOf} from '../tags/index.js';
import {flatChildren, isVisible} from './flat-tree.js';
import type {Classes} from './flat-classes.js';
import type {Ids} from './flat-ids.js';
import type {Resources} from './resources.js';
import {isDrawingAttribute} from './svg-attributes.js';

/** Elements that show something from elsewhere, run something or ask for something. */
const unwanted = new Set(
  (
    'style script link meta base template noscript iframe frame object embed form input button select textarea ' +
    'audio video math foreignobject animate animatemotion animatetransform animatecolor set'
  ).split(' '),
);

/** Whether an element has no place in a copy. */
export const isUnwanted = ({localName}: Element): boolean =>
  deliveryOf(localName)?.isControl === true || unwanted.has(localName.toLowerCase());

const keptAttributes = new Set(
  (
    'role lang dir title alt width height colspan rowspan scope headers start value reversed datetime cite open ' +
    'span data-wr-head'
  ).split(' '),
);

/** Tags that end an open `<p>` when read from a file. */
const paragraphEnds = new Set(
  (
    'address article aside blockquote details div dl fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr ' +
    'main nav ol p pre section table ul'
  ).split(' '),
);

/** Attributes that are lists of ids. */
const references = [
  'headers',
  'aria-labelledby',
  'aria-describedby',
  'aria-details',
  'aria-owns',
  'aria-controls',
];

/** Where `href` belongs in older drawings. */
const xlink = 'http://www.w3.org/1999/xlink';

/** Builds the copy, node by node. */
export class Copier {
  constructor(
    private readonly target: Document,
    private readonly classes: Classes,
    private readonly absent: ReadonlySet<Element>,
    private readonly resources: Resources,
    private readonly ids: Ids,
  ) {}

  /** The copies of a node: a slot has those of what stands in it. */
  copy(node: Node): Node[] {
    if (node.nodeType === Node.TEXT_NODE)
      return isVisible(node) ? [this.target.createTextNode(foldSpace(node))] : [];
    if (!(node instanceof Element) || isUnwanted(node) || this.absent.has(node)) return [];
    if (node instanceof HTMLSlotElement) return flatChildren(node).flatMap((child) => this.copy(child));
    const copy = this.shell(node);
    for (const child of flatChildren(node)) copy.append(...this.copy(child));
    copy.normalize();
    // A file's reader would end a paragraph at a block inside it, where the live tree does not.
    const holdsBlock = [...copy.querySelectorAll('*')].some(({localName}) => paragraphEnds.has(localName));
    if (copy.localName === 'p' && holdsBlock) return [asDivision(copy as HTMLElement)];
    return [copy];
  }

  private shell(element: Element): Element {
    const isDrawing = element instanceof SVGElement;
    const tag = element.localName.includes('-') && !isDrawing ? 'div' : element.localName;
    const copy = isDrawing
      ? this.target.createElementNS(element.namespaceURI, tag)
      : this.target.createElement(tag);
    const isSeen = getComputedStyle(element).visibility === 'visible';
    for (const {name, value} of element.attributes) {
      const isWords = /^(alt|title|aria-.*)$/.test(name);
      if (isWords ? !isSeen : !keptAttributes.has(name) && !(isDrawing && isDrawingAttribute(name))) continue;
      copy.setAttribute(name, isDrawing && !isWords ? this.inStyles(element, value) : value);
    }
    if (isSeen) this.setAddress(element, copy);
    if (element.id) copy.id = this.ids.of(element);
    for (const name of references) {
      const ids = copy.getAttribute(name)?.split(/\s+/);
      if (ids) copy.setAttribute(name, ids.map((id) => this.ids.referredBy(element, id)).join(' '));
    }
    const style = element.getAttribute('style');
    // Not by the attribute: a strict policy of the page holds for the copy too.
    if (style) (copy as HTMLElement).style.cssText = this.inStyles(element, style);
    const name = this.classes.of(element);
    if (name) copy.setAttribute('class', name);
    return copy;
  }

  private inStyles(element: Element, css: string): string {
    return this.resources.inStyles(css, element.baseURI, (id) => this.ids.referredBy(element, id));
  }

  private setAddress(element: Element, copy: Element): void {
    const href = element.getAttribute('href') ?? element.getAttributeNS(xlink, 'href');
    if (element instanceof HTMLAnchorElement && href && /^(https?:|mailto:|#)/i.test(href.trim())) {
      copy.setAttribute(
        'href',
        href.startsWith('#') ? `#${this.ids.referredBy(element, href.slice(1))}` : href,
      );
    } else if (element instanceof SVGElement && href !== null) {
      const isPicture = element instanceof SVGImageElement;
      const found = href.startsWith('#')
        ? `#${this.ids.referredBy(element, href.slice(1))}`
        : isPicture && this.resources.at(href, element.baseURI);
      if (found) copy.setAttribute('href', found);
      else copy.removeAttribute('href');
    }
    if (element instanceof HTMLImageElement) {
      const address = element.currentSrc || element.src;
      const found = address ? this.resources.at(address) : undefined;
      if (found !== undefined) copy.setAttribute('src', found);
    }
  }
}

/** White space as HTML reads it, in as few bytes as possible. */
function foldSpace(node: Node): string {
  const text = node.nodeValue ?? '';
  const parent = node.parentElement;
  if (parent && /^pre|break-spaces/.test(getComputedStyle(parent).whiteSpace)) return text;
  if (!text.trim() && parent && /flex|grid|table$/.test(getComputedStyle(parent).display)) return '';
  return text.replace(/[ \t\n\r\f]+/g, ' ');
}

function asDivision(paragraph: HTMLElement): HTMLElement {
  const division = paragraph.ownerDocument.createElement('div');
  for (const {name, value} of paragraph.attributes) division.setAttribute(name, value);
  if (!division.hasAttribute('role')) division.setAttribute('role', 'paragraph');
  division.append(...paragraph.childNodes);
  return division;
}
