// Which figure of the page belongs to which sentence of the source, both ways.
import {boxesAt} from '../../markup/drawn-place.js';
import type {Known} from './checking.js';

/** The boxes of a shown figure, in the window. */
export function boxesOfFigure({checked, page}: Known, index: number, report: Element): DOMRect[] {
  const figure = checked.shown[index];
  return figure ? boxesAt(page, figure.page, report) : [];
}

/** The numbers of the shown figures that come from a stretch of the source. */
export function figuresFrom({checked}: Known, {at, length}: {at: number; length: number}): number[] {
  return checked.shown.flatMap(({source}, index) =>
    source && source.at < at + length && at < source.at + source.length ? [index] : [],
  );
}

/** The number of the sentence that an offset of the source falls into; -1 for none. */
export const sentenceAt = ({outline}: Known, offset: number): number =>
  outline.sentences.findIndex(({at, length}) => at <= offset && offset < at + length);

const onPage = new WeakMap<Known, Uint8Array>();

/** Whether a figure of the source is on the page. */
export function isOnPage(known: Known, {at, length}: {at: number; length: number}): boolean {
  let marks = onPage.get(known);
  if (!marks) {
    const last = known.outline.sentences.at(-1);
    marks = new Uint8Array(last ? last.at + last.length : 0);
    for (const {source} of known.checked.shown)
      if (source) marks.fill(1, source.at, source.at + source.length);
    onPage.set(known, marks);
  }
  return marks.subarray(at, at + length).includes(1);
}

/** What was hit on the page: the shown figure, and the innermost element of the author's. */
export interface Hit {
  element?: Element;
  figure?: number;
}

/** What of the page is at a point of the window. */
export function hitAt(
  known: Known,
  path: readonly EventTarget[],
  x: number,
  y: number,
  report: Element,
): Hit {
  const element = path.find(
    (target): target is Element => target instanceof Element && target !== report && report.contains(target),
  );
  if (!element) return {};
  const inside = (box: DOMRect): boolean =>
    x >= box.left - 4 && x <= box.right + 4 && y >= box.top - 4 && y <= box.bottom + 4;
  let around: number | undefined;
  for (const [index, {page}] of known.checked.shown.entries()) {
    const owner = known.page.elementAt(page.at);
    if (!owner || !(element.contains(owner) || owner.contains(element))) continue;
    if (boxesOfFigure(known, index, report).some(inside)) return {element, figure: index};
    if (owner === element) around ??= index;
  }
  return {element, figure: around};
}
