// The tree as it is drawn: shadow roots in place of their hosts' children, slotted nodes in place of slots.
import {deliveryOf} from '../tags/index.js';

import {shownChildren, visibilityOf} from '../markup/visible-text.js';

/** The children of a node in the flat tree; of closed details, the summary; none of a slot that is not drawn. */
export function flatChildren(node: Node): readonly Node[] {
  if (node instanceof Element && node.shadowRoot) return [...node.shadowRoot.childNodes];
  if (node instanceof HTMLSlotElement) {
    // An element draws the words of such a slot itself.
    if (getComputedStyle(node).display === 'none') return [];
    const assigned = node.assignedNodes();
    return assigned.length > 0 ? assigned : [...node.childNodes];
  }
  if (node instanceof HTMLDetailsElement) return shownChildren(node).map(([child]) => child);
  return [...node.childNodes];
}

/** Whether the words of a text node can be seen: not under `visibility: hidden`. */
export function isVisible(node: Node): boolean {
  const parent = node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentElement;
  return parent === null || getComputedStyle(parent).visibility === 'visible';
}

/**
 * Whether an element is drawn nowhere and heard nowhere: hidden by its author, `display: none`, a style sheet, a script,
 * a control of ours.
 */
export function isAbsent(element: Element): boolean {
  const {localName} = element;
  if (deliveryOf(localName)?.isControl || /^(style|script|link|meta|template|noscript)$/.test(localName))
    return true;
  if (element instanceof HTMLSlotElement) return false;
  return getComputedStyle(element).display === 'none' || visibilityOf(element) === 'removed';
}

/** Whether an element is heard but not seen: words that the picture shows in another way. */
export function isUnseen(element: Element): boolean {
  if (element.clientWidth > 1 || !(element instanceof HTMLElement)) return false;
  const {position, clipPath, clip} = getComputedStyle(element);
  return position === 'absolute' && (clipPath !== 'none' || clip !== 'auto');
}
