// What the author of a page hid, in a document: what the markup says, and what the author's style sheets say besides.
import {rulesFor} from './author-rules.js';
import {isClosed, visibilityBy, visibilityIn, type Markup, type Visibility} from './visibility.js';

export type {Visibility};

const markupOf = (element: Element): Markup => ({
  tag: element.localName,
  attribute: (name) => element.getAttribute(name),
});

/**
 * Whether the author of the page hid an element. What an element of ours hides on its own account, because it draws it
 * in another way, is not hidden. Asks for no layout unless a rule of the author's hides the element.
 *
 * @param around how its parent is shown
 */
export function visibilityOf(element: Element, around: Visibility = 'shown'): Visibility {
  const marked = visibilityIn(around, markupOf(element));
  if (marked === 'removed') return marked;
  return visibilityBy(rulesFor(element), marked);
}

/** The children that the author shows, in part at least, each with how. */
export function shownChildren(parent: Node, around: Visibility = 'shown'): [Node, Visibility][] {
  const isElement = parent.nodeType === Node.ELEMENT_NODE;
  const closed = isElement && isClosed(markupOf(parent as Element));
  const summary = closed && [...parent.childNodes].find(({nodeName}) => nodeName === 'SUMMARY');
  return [...parent.childNodes].flatMap((child): [Node, Visibility][] => {
    if (closed && child !== summary) return [];
    if (child.nodeType !== Node.ELEMENT_NODE) return around === 'shown' ? [[child, around]] : [];
    const visibility = visibilityOf(child as Element, around);
    return visibility === 'removed' ? [] : [[child, visibility]];
  });
}

/** Whether an element takes part in the page: its author has not hidden it, or only its words. */
export const isLaidOut = (element: Element): boolean => visibilityOf(element) !== 'removed';

/** The children that are elements and shown themselves. */
export const shownElements = (parent: Node): Element[] =>
  shownChildren(parent).flatMap(([child, visibility]) =>
    child.nodeType === Node.ELEMENT_NODE && visibility === 'shown' ? [child as Element] : [],
  );

/** How the author shows an element, all its ancestors up to `root` considered. */
export function visibilityWithin(root: Element, element: Element): Visibility {
  const parent = element.parentElement;
  if (element === root || !parent) return visibilityOf(element);
  const around = visibilityWithin(root, parent);
  return shownChildren(parent, around).find(([child]) => child === element)?.[1] ?? 'removed';
}

/** The text inside a node, as `textContent`, without what the author hid. */
export function shownText(node: Node | null | undefined): string {
  if (!node) return '';
  if (node.nodeType !== Node.ELEMENT_NODE)
    return node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : '';
  return textIn(node, visibilityOf(node as Element));
}

function textIn(node: Node, visibility: Visibility): string {
  if (visibility === 'removed') return '';
  return shownChildren(node, visibility)
    .map(([child, its]) =>
      child.nodeType === Node.TEXT_NODE
        ? child.nodeValue
        : child.nodeType === Node.ELEMENT_NODE
          ? textIn(child, its)
          : '',
    )
    .join('');
}
