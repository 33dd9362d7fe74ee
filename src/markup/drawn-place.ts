// Where a stretch of the page's own text is drawn, as light text or by an element in its shadow tree; and the other way
// round, which attribute or text what is drawn at a point comes from.
import {drawnRuns, isSame} from './drawn-runs.js';
import type {HtmlPlace, HtmlStretch, LocatedHtml} from './write-html.js';

/** The boxes in the window of a stretch of a page's HTML, which was written from `report`. */
export function boxesAt(
  page: LocatedHtml,
  {at, length}: {at: number; length: number},
  report: Element,
): DOMRect[] {
  const stretches = page.stretchesIn(at, length);
  const boxes = stretches.flatMap((stretch) => drawnPieces(stretch, report).flatMap((piece) => piece.boxes));
  if (boxes.length > 0) return boxes;
  let element = stretches[0]?.element ?? page.elementAt(at);
  while (element && element !== report && element.getClientRects().length === 0)
    element = element.parentElement ?? undefined;
  return element && element !== report ? [element.getBoundingClientRect()] : [];
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

/** A text that is drawn, and its boxes in the window. */
export interface DrawnPiece {
  node: Text;
  boxes: DOMRect[];
}

/** What shows a stretch: its own text, or what the nearest element draws from it. */
export function drawnPieces(place: HtmlStretch, report: Element): DrawnPiece[] {
  const end = place.at + place.length;
  if ('text' in place) {
    const boxes = boxesOf(place.text, place.at, end);
    if (boxes.length > 0 && isSeen(place.text)) return [{node: place.text, boxes}];
  }
  for (let host: Element | null = place.element; host && host !== report; host = host.parentElement) {
    const pieces = drawnRuns(host).flatMap(({node, at, length, from}): DrawnPiece[] => {
      if (!from || !isSame(from, place)) return [];
      const [first, last] = [Math.max(place.at, from.at), Math.min(end, from.at + length)];
      const boxes = first < last ? seenBoxes(node, at + first - from.at, at + last - from.at) : [];
      return boxes.length > 0 ? [{node, boxes}] : [];
    });
    if (pieces.length > 0) return pieces;
  }
  return [];
}

/** What is drawn at a point, and where it comes from. */
export interface PointSource {
  /** The innermost element of the author's page at the point. */
  element: Element;
  /** The drawn character. */
  drawn?: {node: Text; at: number};
  /** The character of an attribute or a text that it comes from; undefined for words that an element brings itself. */
  from?: HtmlPlace;
}

/**
 * Which attribute or text of the page what is drawn at a point comes from.
 *
 * @param point in the window, CSS pixels
 * @param report the page; settled, as after `await report.ready`
 * @returns undefined where the report is not at the point
 */
export function sourceOf({x, y}: {x: number; y: number}, report: Element): PointSource | undefined {
  const root = report.getRootNode() as Document | ShadowRoot;
  const element = root.elementsFromPoint(x, y).find((at) => report.contains(at));
  for (let host = element; host && element; host = host === report ? undefined : host.parentElement!) {
    let nearest = Infinity;
    let found: PointSource | undefined;
    for (const {node, at, length, from} of [...ownRuns(host), ...drawnRuns(host)]) {
      const hit = charAt(node, at, at + length, x, y);
      // Boxes of marks reach over what follows them.
      if (!hit || hit.distance >= nearest || !isSeen(node)) continue;
      nearest = hit.distance;
      found = {element, drawn: {node, at: hit.at}, ...(from && {from: {...from, at: from.at + hit.at - at}})};
    }
    if (found) return found;
  }
  return element && {element};
}

/** The texts of an element that are drawn where they stand. */
const ownRuns = (element: Element) =>
  [...element.childNodes].flatMap((node) => {
    if (node.nodeType !== Node.TEXT_NODE) return [];
    const text = node as Text;
    return [{node: text, at: 0, length: text.length, from: {element, text, at: 0}}];
  });

/** The character between two offsets of a text whose box holds a point, and how far its middle is from it. */
function charAt(
  node: Text,
  start: number,
  end: number,
  x: number,
  y: number,
): {at: number; distance: number} | undefined {
  const boxHolding = (from: number, to: number): DOMRect | undefined =>
    boxesOf(node, from, to).find(
      ({left, right, top, bottom}) => left <= x && x <= right && top <= y && y <= bottom,
    );
  if (!boxHolding(start, end)) return undefined;
  let nearest: {at: number; distance: number} | undefined;
  for (let at = start; at < end; at++) {
    const box = boxHolding(at, at + 1);
    const distance = box && Math.abs(x - (box.left + box.right) / 2);
    if (distance !== undefined && distance < (nearest?.distance ?? Infinity)) nearest = {at, distance};
  }
  return nearest;
}

function boxesOf(node: Text, start: number, end: number): DOMRect[] {
  const range = document.createRange();
  range.setStart(node, Math.min(start, node.length));
  range.setEnd(node, Math.min(end, node.length));
  return [...range.getClientRects()].filter(({width, height}) => width > 1 && height > 1);
}

function seenBoxes(node: Text, start: number, end: number): DOMRect[] {
  const boxes = boxesOf(node, start, end);
  return boxes.length > 0 && isSeen(node) ? boxes : [];
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
