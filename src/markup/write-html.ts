// A live element as the HTML that its author wrote, and where each part of it stands there. What elements of ours draw in
// their shadow trees is not part of it.
import {escapeAttribute, escapeText} from './escape.js';

/** HTML written from the live document, and where each node stands in it. */
export interface LocatedHtml {
  html: string;
  /** The innermost element that an offset of `html` falls into. */
  elementAt(offset: number): Element | undefined;
  /** What an offset of `html` falls into: an attribute's value, or a text; undefined within a tag itself. */
  placeAt(offset: number): HtmlPlace | undefined;
  /** The stretches of attributes and texts that a stretch of `html` goes over, in order. */
  stretchesIn(offset: number, length: number): HtmlStretch[];
  /** Where an element begins and ends in `html`; undefined for one that is not inside. */
  rangeOf(element: Element): {start: number; end: number} | undefined;
}

/** A character of an attribute's value or of a text. */
export type HtmlPlace =
  {element: Element; attribute: string; at: number} | {element: Element; text: Text; at: number};

/** A stretch of an attribute's value or of a text, from `at`. */
export type HtmlStretch = HtmlPlace & {length: number};

interface Span {
  element: Element;
  start: number;
  end: number;
  parent?: Span;
}

interface Words {
  element: Element;
  attribute?: string;
  text?: Text;
  start: number;
  end: number;
}

const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Writes an element as HTML: the same bytes that `composeHtml` wrote where nothing was changed. */
export function writeHtml(root: Element): LocatedHtml {
  // In the order of their start tags; a parent comes before its children.
  const spans: Span[] = [];
  const words: Words[] = [];
  let html = '';
  const writeWords = (text: string, owner: Omit<Words, 'start' | 'end'>): void => {
    words.push({...owner, start: html.length, end: html.length + text.length});
    html += text;
  };
  const write = (node: Node, parent: Span): void => {
    if (node.nodeType === 3)
      writeWords(escapeText(node.nodeValue ?? ''), {element: parent.element, text: node as Text});
    else if (node.nodeType === 8) html += `<!--${node.nodeValue ?? ''}-->`;
    else if (node.nodeType === 1) writeElement(node as Element, parent);
  };
  const writeElement = (element: Element, parent?: Span): void => {
    const span: Span = {element, start: html.length, end: 0, parent};
    spans.push(span);
    html += `<${element.localName}`;
    for (const {name, value} of element.attributes) {
      if (isDrawn(element, name)) continue;
      html += ` ${name}="`;
      writeWords(escapeAttribute(value), {element, attribute: name});
      html += '"';
    }
    html += empty.has(element.localName) ? ' />' : '>';
    for (const child of element.childNodes) write(child, span);
    if (!empty.has(element.localName)) html += `</${element.localName}>`;
    span.end = html.length;
  };
  writeElement(root);
  return {
    html,
    elementAt(offset) {
      let span = lastFrom(spans, offset);
      while (span && span.end <= offset) span = span.parent;
      return span?.element;
    },
    placeAt(offset) {
      const found = lastFrom(words, offset);
      return found && found.end > offset ? placeIn(html, found, offset) : undefined;
    },
    stretchesIn(offset, length) {
      const last = offset + length;
      return words
        .filter(({start, end}) => start < last && offset < end)
        .map((found) => {
          const from = placeIn(html, found, Math.max(offset, found.start));
          return {...from, length: placeIn(html, found, Math.min(last, found.end)).at - from.at};
        });
    },
    rangeOf: (element) => spans.find((span) => span.element === element),
  };
}

function placeIn(html: string, {element, attribute, text, start, end}: Words, offset: number): HtmlPlace {
  const at = unescaped(html.slice(start, end), offset - start);
  return text ? {element, text, at} : {element, attribute: attribute!, at};
}

/** The last of those in order that begins at an offset or before it. */
function lastFrom<T extends {start: number}>(sorted: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1];
}

/** Whether an attribute says how an element draws itself, which no author wrote: our elements observe only such `data-*`. */
function isDrawn({localName, constructor}: Element, name: string): boolean {
  if (!name.startsWith('data-') || !localName.includes('-')) return false;
  const {observedAttributes = []} = constructor as {observedAttributes?: readonly string[]};
  return observedAttributes.includes(name) || name === 'data-lit';
}

/** How many characters the first `length` of an escaped text stand for. */
function unescaped(escaped: string, length: number): number {
  return escaped.slice(0, length).replace(/&(?:amp|lt|gt|quot);/g, '-').length;
}
