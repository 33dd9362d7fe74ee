import {escapeAttribute, escapeText} from '../markup/escape.js';

/** HTML written from the live document, and where each element stands in it. */
export interface LocatedHtml {
  html: string;
  /** The innermost element that an offset of `html` falls into. */
  elementAt(offset: number): Element | undefined;
}

interface Span {
  element: Element;
  start: number;
  end: number;
}

/**
 * Writes an element as HTML, like `outerHTML`, and remembers where each element went.
 * What elements draw in their shadow trees is left out: only what the author wrote is checked.
 */
export function locatedHtml(root: Element): LocatedHtml {
  // In the order of their start tags; a parent comes before its children.
  const spans: Span[] = [];
  let html = '';
  const write = (node: Node): void => {
    if (!(node instanceof Element)) {
      html += node.nodeType === Node.TEXT_NODE ? escapeText(node.nodeValue ?? '') : '';
      return;
    }
    const span: Span = {element: node, start: html.length, end: 0};
    spans.push(span);
    const attributes = [...node.attributes]
      .map(({name, value}) => ` ${name}="${escapeAttribute(value)}"`)
      .join('');
    html += `<${node.localName}${attributes}>`;
    node.childNodes.forEach(write);
    html += `</${node.localName}>`;
    span.end = html.length;
  };
  write(root);
  return {
    html,
    elementAt: (offset) => spans.filter(({start, end}) => start <= offset && offset < end).at(-1)?.element,
  };
}
