// An inline SVG of the page as a part of the drawing: its styles written out, its ids its own.
import {visibilityOf} from '../markup/visible-text.js';
import {cleanData} from './clean-data.js';
import type {RewriteAddresses} from './css-addresses.js';
import {fitText, formatNumber, setAttributes, type Box, type SvgDocument} from './svg-document.js';

/** Properties that a style sheet may set on shapes, written out as attributes. */
const presentationProperties = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-dasharray',
  'stroke-dashoffset',
  'opacity',
  'stop-color',
  'stop-opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'visibility',
] as const;

/** Attributes that say nothing of how a shape looks, or something of where its addresses start. */
const droppedAttributes = /^(class|style|part|id|data-.*|on.*|xmlns.*|xml:base|tabindex|ping|target)$/;

const initialValues: Partial<Record<(typeof presentationProperties)[number], string>> = {
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0px',
  opacity: '1',
  'stop-opacity': '1',
  'text-anchor': 'start',
  visibility: 'visible',
};

const isPresentationProperty = (name: string): boolean =>
  (presentationProperties as readonly string[]).includes(name);

/** What a copy needs to know of the drawing it becomes part of. */
interface CopyContext {
  svg: SvgDocument;
  rewrite: RewriteAddresses;
  /** The ids of the copied SVG, and what they become. */
  ids: ReadonlyMap<string, string>;
}

/** Copies an inline SVG to a place in the drawing. */
export function copySvg(
  svg: SvgDocument,
  source: SVGSVGElement,
  {x, y, width, height}: Box,
  rewrite: RewriteAddresses,
): Element | undefined {
  if (!(width > 0 && height > 0)) return undefined;
  const ids = new Map<string, string>();
  for (const {id} of source.querySelectorAll('[id]')) ids.set(id, svg.newId());
  const copy = copyElement({svg, rewrite, ids}, source, getComputedStyle(source.parentElement ?? source));
  setAttributes(copy, {
    x: formatNumber(x),
    y: formatNumber(y),
    width: formatNumber(width),
    height: formatNumber(height),
    overflow: 'visible',
  });
  for (const name of ['class', 'style', 'role', 'aria-hidden', 'aria-label', 'part'])
    copy.removeAttribute(name);
  return copy;
}

/** @param inherited the style of what the element stands in */
function copyElement(context: CopyContext, element: Element, inherited: CSSStyleDeclaration): Element {
  const copy = context.svg.createElement(element.localName);
  const style = getComputedStyle(element);
  const rewrite = addressesInside(context, element.baseURI.split('#')[0]!);
  copyAttributes(context, element, copy, rewrite);
  copyPresentation(element, copy, style, inherited, rewrite);
  if (element instanceof SVGTextElement && element.children.length === 0 && element.textContent.trim())
    fitText(copy, element.getComputedTextLength());
  copyChildren(context, element, copy, style);
  return copy;
}

/** Rewrites what refers to an id of the page: it refers to the same thing in the copy, or to nothing. */
function addressesInside({rewrite, ids}: CopyContext, page: string): (value: string) => string {
  return (value) =>
    rewrite(value, (address) => {
      const [document = '', id] = address.split('#');
      return id !== undefined && ['', page].includes(document) ? `#${ids.get(id) ?? id}` : undefined;
    });
}

function copyAttributes(
  {rewrite, ids}: CopyContext,
  element: Element,
  copy: Element,
  rewriteValue: (value: string) => string,
): void {
  for (const {name, value} of element.attributes) {
    if (droppedAttributes.test(name) || isPresentationProperty(name)) continue;
    // A drawing refers to itself alone: what it asked for elsewhere it would ask for wherever it is shown.
    if (!/^(xlink:)?href$/.test(name)) copy.setAttribute(name, rewriteValue(value));
    else if (value.startsWith('#'))
      copy.setAttribute('href', `#${ids.get(value.slice(1)) ?? value.slice(1)}`);
    else if (/^\s*data:image\//i.test(value)) copy.setAttribute('href', cleanData(value, rewrite) ?? '');
  }
  if (element.id) copy.id = ids.get(element.id) ?? element.id;
}

/** Writes computed styles as attributes, where they are not what the copy inherits or has of itself. */
function copyPresentation(
  element: Element,
  copy: Element,
  style: CSSStyleDeclaration,
  inherited: CSSStyleDeclaration,
  rewriteValue: (value: string) => string,
): void {
  for (const name of presentationProperties) {
    const value = style.getPropertyValue(name);
    const inherits = !/^(opacity|stop-)/.test(name);
    const isText = /^(font|text)-/.test(name);
    if (isText && !/^(text|tspan)$/.test(element.localName)) continue;
    if (name.startsWith('stop-') && element.localName !== 'stop') continue;
    const outside = inherits ? inherited.getPropertyValue(name) : (initialValues[name] ?? '');
    if (value !== outside || (element instanceof SVGSVGElement && value !== initialValues[name]))
      copy.setAttribute(name, rewriteValue(value.replace(/(\d)px\b/g, '$1')));
  }
}

function copyChildren(
  context: CopyContext,
  element: Element,
  copy: Element,
  style: CSSStyleDeclaration,
): void {
  const hasWords = /^(text|tspan|title|desc)$/.test(element.localName) && style.visibility === 'visible';
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) {
      if (hasWords) copy.append(child.nodeValue ?? '');
    } else if (child instanceof SVGElement && isCopied(child)) {
      copy.append(copyElement(context, child, style));
    }
  }
}

function isCopied(child: SVGElement): boolean {
  if (/^(script|foreignObject|style|animate.*|set)$/.test(child.localName)) return false;
  const isDefined = child.parentElement?.localName === 'defs';
  const isRendered = isDefined || getComputedStyle(child).display !== 'none';
  return isRendered && visibilityOf(child) !== 'removed';
}
