import {shownText} from '../markup/visible-text.js';
import {deliveryOf} from '../tags/index.js';
import {flatChildren, isAbsent, isUnseen, isVisible} from './flat-tree.js';

/** A part of the report that a picture should not be cut through. CSS pixels from the top of the report. */
export interface BlockBox {
  top: number;
  bottom: number;
  width: number;
  /**
   * `group`: better whole, but no harm if cut (a section). `block`: whole wherever it fits (a tile, a list item).
   * `picture`: the same for a drawing, `scenery` for one that only adorns. `line`: a line of text, never cut. `heading`: from a heading to what it heads.
   */
  kind: 'group' | 'block' | 'picture' | 'scenery' | 'line' | 'heading';
  /** Its tag, and its first words for messages to the user. */
  name: string;
}

const prose = new Set('p li tr blockquote h1 h2 h3 h4 h5 h6 pre figure dt dd'.split(' '));
const pictures = new Set(['svg', 'img', 'canvas', 'video']);

/**
 * Measures what cuts should spare: tiles, cards, rows, list items, paragraphs, headings, drawings, lines of text.
 *
 * @param root the report, drawn; boxes are measured from its top edge
 * @returns in reading order, an outer box before those inside
 */
export function blockBoxes(root: Element): BlockBox[] {
  const boxes: BlockBox[] = [];
  const {top: origin, width} = root.getBoundingClientRect();
  const add = (rect: DOMRect, kind: BlockBox['kind'], name: string) => {
    if (rect.height <= 0 || rect.width <= 1) return;
    boxes.push({top: rect.top - origin, bottom: rect.bottom - origin, width: rect.width, kind, name});
  };
  const range = document.createRange();
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() && isVisible(node)) {
      range.selectNodeContents(node);
      const name = node.nodeValue.trim().slice(0, 12);
      for (const rect of range.getClientRects()) add(rect, 'line', name);
    }
    if (!(node instanceof Element) || isAbsent(node) || isUnseen(node)) return;
    const kind = node === root ? undefined : kindOf(node);
    if (kind && getComputedStyle(node).visibility === 'visible') {
      const rect = node.getBoundingClientRect();
      const adorns = node.getAttribute('aria-hidden') === 'true' && rect.width > 0.8 * width;
      add(rect, kind === 'picture' && adorns ? 'scenery' : kind, nameOf(node));
    }
    if (kind !== 'picture') flatChildren(node).forEach(visit);
  };
  visit(root);
  return withHeadings(boxes);
}

function kindOf(element: Element): BlockBox['kind'] | undefined {
  const {localName} = element;
  if (pictures.has(localName) || element.getAttribute('role') === 'img') return 'picture';
  if (deliveryOf(localName)?.cut === 'group') return 'group';
  if (localName.startsWith('wr-') || prose.has(localName) || element.getAttribute('role') === 'listitem') {
    return 'block';
  }
  return undefined;
}

function nameOf(element: Element): string {
  const words = (element.getAttribute('heading') ?? element.getAttribute('aria-label') ?? shownText(element))
    .replace(/\s+/g, '')
    .slice(0, 12);
  return words ? `${element.localName}（${words}）` : element.localName;
}

const isHeading = /^h[1-6]\b/;

/** Binds each heading to the block that follows it: a heading alone at the foot of a picture heads nothing. */
function withHeadings(boxes: BlockBox[]): BlockBox[] {
  const bound: BlockBox[] = [];
  boxes.forEach((box, i) => {
    if (!isHeading.test(box.name)) return;
    const next = boxes.slice(i + 1).find((other) => other.kind !== 'line' && other.top >= box.bottom - 1);
    if (next && next.top - box.bottom < 200) bound.push({...box, bottom: next.top + 1, kind: 'heading'});
  });
  return [...boxes, ...bound];
}
