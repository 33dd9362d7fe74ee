// What there is to see and to hear of an element, as lines of text: two that are the same have the same lines.
import {flatChildren} from '../flat-tree.js';
import {linesOf} from '../fits.js';

/** Styles that say how a thing is drawn beside its box. */
const styles = [
  'color',
  'backgroundColor',
  'fontSize',
  'fontWeight',
  'opacity',
  'transform',
  'clipPath',
] as const;
const drawn = [...styles, 'fill', 'stroke', 'strokeDasharray'] as const;

/**
 * Every element that is drawn under `root`, in the flat tree: its name, attributes, box and colours, and every line of
 * text with its box. What is not drawn (`display: none`) is left out, whatever it holds.
 */
export function fingerprint(root: Element): string[] {
  const {left, top} = root.getBoundingClientRect();
  const place = (box: {left: number; top: number; right: number; bottom: number}) =>
    [box.left - left, box.top - top, box.right - left, box.bottom - top].map((n) => n.toFixed(1)).join(' ');
  const boxOf = (element: Element) =>
    element.getClientRects().length > 0 ? place(element.getBoundingClientRect()) : 'no box';
  const lines: string[] = [];
  const walk = (node: Node, depth: number): void => {
    const indent = ' '.repeat(depth);
    if (node.nodeType === Node.TEXT_NODE) {
      if (!node.nodeValue?.trim()) return;
      lines.push(...linesOf(node as Text).map((line) => `${indent}“${line.text}” ${place(line)}`));
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as Element;
    if (['STYLE', 'SCRIPT'].includes(element.tagName)) return;
    const style = getComputedStyle(element);
    if (style.display === 'none') return;
    const names = element.namespaceURI?.endsWith('svg') ? drawn : styles;
    lines.push(
      `${indent}<${element.localName}${attributesOf(element)}> ${boxOf(element)} ` +
        names.map((name) => style[name]).join('|'),
    );
    for (const child of flatChildren(element)) walk(child, depth + 1);
  };
  walk(root, 0);
  return lines;
}

const attributesOf = (element: Element): string =>
  [...element.attributes]
    .map(({name, value}) => ` ${name}="${value.trim().replace(/\s+/g, ' ')}"`)
    .sort()
    .join('');

/** The first place where two fingerprints part, a few lines of each; undefined if they are the same. */
export function parting(one: readonly string[], other: readonly string[]): string | undefined {
  // A name or a colour says more than a box, and what is inside more than what is around.
  const names = (line = '') => line.replace(/ -?[\d.]+( -?[\d.]+){3}/, '');
  const boxes = one.flatMap((line, i) => (line === other[i] ? [] : [i]));
  const depth = (i: number) => one[i]!.search(/\S/);
  const inner = boxes.find((i, n) => !(depth(boxes[n + 1] ?? i) > depth(i)));
  const named = one.findIndex((line, i) => names(line) !== names(other[i]));
  if (one.length === other.length && inner === undefined) return undefined;
  return [named, inner ?? -1]
    .filter((i) => i >= 0)
    .map((i) => {
      const cut = (lines: readonly string[]) => lines.slice(Math.max(i - 1, 0), i + 3).join('\n');
      return `line ${i} of ${one.length} and ${other.length}\n${cut(one)}\n  instead of\n${cut(other)}`;
    })
    .join('\n');
}
