// Walks what is really on the page: shadow trees with what is slotted into them, as a reader or a screen reader meets it.

// Asked of the node, not of its class: one that another window made has the classes of that window.
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
const isSlot = (node: Node): node is HTMLSlotElement => node.nodeName === 'SLOT' && 'assignedNodes' in node;
const isShadow = (node: Node | null): node is ShadowRoot => node !== null && 'host' in node && 'mode' in node;

/** The children of a node in the flat tree: a host's are its shadow root's, a slot's are what is assigned to it. */
export function flatChildren(node: Node): readonly Node[] {
  if (isSlot(node)) {
    const assigned = node.assignedNodes({flatten: true});
    return assigned.length > 0 ? assigned : [...node.childNodes];
  }
  if (isElement(node) && node.shadowRoot) return [...node.shadowRoot.childNodes];
  return [...node.childNodes];
}

/** The parent of a node in the flat tree. */
export function flatParent(node: Node): Element | null {
  if (isElement(node) && node.assignedSlot) return node.assignedSlot;
  if (node.nodeType === Node.TEXT_NODE && (node as Text).assignedSlot) return (node as Text).assignedSlot;
  const parent = node.parentNode;
  if (isShadow(parent)) return parent.host;
  return parent && isElement(parent) ? parent : null;
}

/** What a walk goes into: `all`, or only what assistive technology is told (`heard`), or only what is drawn (`seen`). */
export type Sense = 'all' | 'heard' | 'seen';

/** Every text node of the flat tree in reading order, white space left out. */
export function* textNodes(node: Node, sense: Sense = 'all'): Generator<Text> {
  if (node.nodeType === Node.TEXT_NODE) {
    if (node.nodeValue?.trim()) yield node as Text;
    return;
  }
  if (isElement(node)) {
    if (['STYLE', 'SCRIPT', 'TITLE', 'DESC'].includes(node.tagName.toUpperCase())) return;
    if (sense === 'heard' && (node.ariaHidden === 'true' || node.getAttribute('role') === 'img')) return;
    if (sense === 'seen' && node.classList.contains('unseen')) return;
    if (getComputedStyle(node).display === 'none') return;
  }
  for (const child of flatChildren(node)) yield* textNodes(child, sense);
}

/** The text that a screen reader is told, in order. */
export function heardText(root: Node): string {
  return [...textNodes(root, 'heard')].map((node) => node.nodeValue).join('');
}

/**
 * A text without what may differ between a source and its setting: white space, zero-width breaks, full and half
 * width forms, and the marks that only join parts.
 */
export function bareText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b\u2060]/g, '')
    .replace(/[、,;:。.!?()]/g, '');
}
