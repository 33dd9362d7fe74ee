/**
 * The text that is drawn below `root`, shadow trees and slots included, in the order of the picture; without white space, and
 * without what is only heard. Whole in itself: tests send it into pages of other browsers.
 */
export function drawnText(root: Node): string {
  return [...textsOf(root)]
    .filter(isDrawn)
    .map((text) => text.nodeValue ?? '')
    .join('')
    .replace(/\s/g, '');

  function* textsOf(node: Node): Generator<Text> {
    if (node instanceof Text) yield node;
    if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) return;
    const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    const shadow = node instanceof Element ? node.shadowRoot : null;
    for (const child of assigned.length > 0 ? assigned : (shadow ?? node).childNodes) yield* textsOf(child);
  }

  function isDrawn(text: Text): boolean {
    const range = document.createRange();
    range.selectNodeContents(text);
    const {width, height} = range.getBoundingClientRect();
    if (width < 1 || height < 1) return false;
    for (let at: Node | null = text; at; at = parentOf(at)) {
      if (!(at instanceof Element)) continue;
      const {width: room, overflow, position} = getComputedStyle(at);
      if (position === 'absolute' && overflow === 'hidden' && room === '1px') return false;
    }
    return true;
  }

  function parentOf(node: Node): Node | null {
    const slot = node instanceof Element || node instanceof Text ? node.assignedSlot : null;
    return slot ?? (node instanceof ShadowRoot ? node.host : node.parentNode);
  }
}
