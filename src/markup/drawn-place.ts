// Where a stretch of the page's own text is drawn: as light text, or by an element in its shadow tree.
import {decodeEntities} from './entities.js';
import type {HtmlPlace, LocatedHtml} from './write-html.js';

/** The boxes in the window of a stretch of a page's HTML, which was written from `report`. */
export function boxesAt(
  page: LocatedHtml,
  {at, length}: {at: number; length: number},
  report: Element,
): DOMRect[] {
  const place = page.placeAt(at);
  if (!place) {
    const element = page.elementAt(at);
    return element && element !== report ? [...element.getClientRects()] : [];
  }
  const written = page.html.slice(at, at + length).replace(/<[^>]*>/g, '');
  return drawnBoxes(place, decodeEntities(written), report);
}

/** Boxes of one run of words in a line as one. */
export function mergedBoxes(boxes: readonly DOMRect[]): DOMRect[] {
  const out: DOMRect[] = [];
  for (const box of boxes) {
    const last = out.at(-1);
    const sameLine =
      last &&
      Math.abs(last.bottom - box.bottom) < Math.max(last.height, box.height) &&
      box.left - last.right < 12;
    if (!sameLine) {
      out.push(box);
      continue;
    }
    const [left, top] = [Math.min(last.left, box.left), Math.min(last.top, box.top)];
    out[out.length - 1] = new DOMRect(
      left,
      top,
      Math.max(last.right, box.right) - left,
      Math.max(last.bottom, box.bottom) - top,
    );
  }
  return out;
}

/** Boxes in the window that show `words`, which stand at `place`; the box of the element where they are not found. */
function drawnBoxes(place: HtmlPlace, words: string, report: Element): DOMRect[] {
  if ('text' in place) {
    const {text, at} = place;
    const own = boxesOf(rangeIn(text, at, text, Math.min(text.data.length, at + words.length)));
    if (own.length > 0 && isSeen(text)) return own;
  }
  for (let host: Element | null = place.element; host && host !== report; host = host.parentElement) {
    const found = host.shadowRoot && find(host.shadowRoot, words, nth(place.element, host, words));
    if (found && found.length > 0) return found;
  }
  let element: Element | null = place.element;
  while (element && element !== report && element.getClientRects().length === 0)
    element = element.parentElement;
  return element && element !== report ? [element.getBoundingClientRect()] : [];
}

/** Which of several equal words it is: how many elements before it inside a host hold the same. */
function nth(element: Element, host: Element, words: string): number {
  if (element === host) return 0;
  const holds = (other: Element): boolean =>
    [...other.attributes].some(({value}) => value.includes(words)) ||
    (other.children.length === 0 && (other.textContent ?? '').includes(words));
  const holders = [...host.querySelectorAll('*')].filter(holds);
  return Math.max(0, holders.indexOf(element));
}

function rangeIn(start: Text, from: number, end: Text, to: number): Range {
  const range = document.createRange();
  range.setStart(start, Math.min(from, start.data.length));
  range.setEnd(end, Math.min(to, end.data.length));
  return range;
}

const boxesOf = (range: Range): DOMRect[] =>
  [...range.getClientRects()].filter(({width, height}) => width > 1 && height > 1);

/** The n-th place in a shadow tree that draws some words; digits and their signs may stand in elements of their own. */
function find(root: ShadowRoot, words: string, index: number): DOMRect[] | undefined {
  const texts: {node: Text; start: number}[] = [];
  let all = '';
  for (const node of textsIn(root)) {
    texts.push({node, start: all.length});
    all += node.data;
  }
  let found: DOMRect[] | undefined;
  for (
    let at = all.indexOf(words), n = 0;
    at >= 0 && n <= index;
    at = all.indexOf(words, at + words.length)
  ) {
    const last = at + words.length - 1;
    const start = lastBefore(texts, at);
    const end = lastBefore(texts, last);
    const boxes = boxesOf(rangeIn(start.node, at - start.start, end.node, last + 1 - end.start));
    if (boxes.length === 0 || !isSeen(start.node)) continue;
    found = boxes;
    n++;
  }
  return found;
}

/** The text that a place falls into; texts are in order. */
function lastBefore<T extends {start: number}>(texts: readonly T[], at: number): T {
  let found = texts[0]!;
  for (const text of texts) if (text.start <= at) found = text;
  return found;
}

/** The texts of a shadow tree and of those inside it. */
function textsIn(root: Node): Text[] {
  return [...root.childNodes].flatMap((node): Text[] => {
    if (node.nodeType === Node.TEXT_NODE) return [node as Text];
    if (
      node.nodeType !== Node.ELEMENT_NODE ||
      /^(?:style|script|desc|title)$/.test((node as Element).localName)
    )
      return [];
    const own = (node as Element).shadowRoot;
    return [...(own ? textsIn(own) : []), ...textsIn(node)];
  });
}

/** Whether a text is drawn: words for screen readers are cut down to a pixel. */
function isSeen(text: Text): boolean {
  for (
    let node: Element | null = text.assignedSlot ?? text.parentElement ?? hostOf(text);
    node;
    node = above(node)
  ) {
    if (node.localName === 'wr-report') return true;
    const {width, height} = node.getBoundingClientRect();
    const tiny = width <= 2 || height <= 2;
    if (tiny && getComputedStyle(node).overflow !== 'visible') return false;
    if (getComputedStyle(node).visibility === 'hidden') return false;
  }
  return true;
}

const hostOf = (node: Node): Element | null => {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};

const above = (node: Element): Element | null => node.assignedSlot ?? node.parentElement ?? hostOf(node);
