// Measures the labels of a diagram against the shapes they were drawn on.
import {linesOf, type Line} from './fits.js';
import {textNodes} from './flat-tree.js';

/** The view of a diagram that its width has chosen; undefined if none is drawn. */
export function shownPicture(element: Element): HTMLElement | undefined {
  const pictures = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.picture') ?? [])];
  return pictures.find((picture) => picture.getClientRects().length > 0);
}

/** The words of a label, however it was broken into lines. */
export function labelWords(label: Element): string {
  return [...textNodes(label)].map((node) => node.nodeValue?.trim()).join('');
}

/**
 * Every label of a picture that leaves its shape or lies on another one, one sentence a fault.
 * A label belongs to one of the shapes with its `data-index`, or to the core.
 */
export function labelFaults(picture: Element): string[] {
  const labels = [...picture.querySelectorAll('.label, .bar')];
  const lines = labels.map((label) => [...textNodes(label)].flatMap(linesOf));
  const faults = labels.flatMap((label, i) => {
    const own = lines[i] ?? [];
    if (own.length === 0) return [`“${labelWords(label)}” is not drawn`];
    return isInShape(picture, label, own) ? [] : [`“${labelWords(label)}” leaves its shape`];
  });
  for (let i = 0; i < labels.length; i++) {
    for (let j = i + 1; j < labels.length; j++) {
      const [a, b] = [labels[i] as Element, labels[j] as Element];
      if (overlap(lines[i] ?? [], lines[j] ?? []))
        faults.push(`“${labelWords(a)}” lies on “${labelWords(b)}”`);
    }
  }
  return faults;
}

function isInShape(picture: Element, label: Element, lines: readonly Line[]): boolean {
  if (label.matches('.bar')) {
    const {left, right, top, bottom} = label.getBoundingClientRect();
    return lines.every((l) => l.left >= left && l.right <= right && l.top >= top && l.bottom <= bottom);
  }
  const index = label.getAttribute('data-index');
  const shapes = [
    ...picture.querySelectorAll<SVGGeometryElement>(
      index === null ? 'circle.core-line' : `path[data-index="${index}"]:not(.spotlight *)`,
    ),
  ];
  return shapes.some((shape) =>
    lines.every((line) => cornersOf(line).every((corner) => holds(shape, corner))),
  );
}

function holds(shape: SVGGeometryElement, point: DOMPoint): boolean {
  const matrix = shape.getScreenCTM();
  return matrix !== null && shape.isPointInFill(point.matrixTransform(matrix.inverse()));
}

function cornersOf({left, right, top, bottom}: Line): DOMPoint[] {
  return [
    new DOMPoint(left, top),
    new DOMPoint(right, top),
    new DOMPoint(right, bottom),
    new DOMPoint(left, bottom),
  ];
}

function overlap(some: readonly Line[], others: readonly Line[]): boolean {
  return some.some((a) =>
    others.some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
  );
}
