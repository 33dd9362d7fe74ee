// What the tests of access ask inside the page: bundled and handed over as `access`.
import {axeFindings} from '../axe.js';
import {flatChildren, flatParent, textNodes} from '../flat-tree.js';
import {fitFaults, linesOf} from '../fits.js';

export {axeFindings, fitFaults};

/** Every root of the page: the document and all shadow roots. */
function roots(root: Document | ShadowRoot = document): (Document | ShadowRoot)[] {
  const inside = [...root.querySelectorAll('*')].flatMap((e) => (e.shadowRoot ? roots(e.shadowRoot) : []));
  return [root, ...inside];
}

/** Adds a style sheet to every root, as a reader's own extension would; empty text takes it away. */
export function styleEverything(css: string): void {
  sheet.replaceSync(css);
  for (const root of roots()) {
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  }
}
const sheet = new CSSStyleSheet();

export interface TextLine {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** As the browser gives it: rgb() or color(). */
  color: string;
  /** At least 24px, or 18.66px in bold. */
  large: boolean;
}

/** Every line of text that is seen, in page pixels. */
export function textLines(): TextLine[] {
  return [...textNodes(document.body, 'seen')].flatMap((node) => {
    // A slotted text takes its colour from the slot.
    const parent = flatParent(node);
    if (!parent) return [];
    const style = getComputedStyle(parent);
    const size = Number.parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const color = node.parentElement instanceof SVGElement ? style.fill : style.color;
    return linesOf(node).map(({text, left, top, right, bottom}) => {
      // Of an upright line the whole column is told; its characters stand in the middle.
      const beside = style.writingMode === 'vertical-rl' ? Math.max(0, (right - left - size) / 2) : 0;
      return {
        text,
        left: left + beside + scrollX,
        right: right - beside + scrollX,
        top: top + scrollY,
        bottom: bottom + scrollY,
        color,
        large,
      };
    });
  });
}

/** Everything that takes the focus or a click, with its box. */
export function targets(): {name: string; width: number; height: number}[] {
  return roots()
    .flatMap((root) => [
      ...root.querySelectorAll('a[href], button, input, summary, [tabindex="0"], [role="button"]'),
    ])
    .map((element) => {
      const {width, height} = element.getBoundingClientRect();
      return {name: describeElement(element), width, height};
    })
    .filter(({width, height}) => width > 0 && height > 0);
}

/** The element that has the focus, shadow roots gone into. */
export function focused(): {name: string; place: number; outlined: boolean} | undefined {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element || element === document.body) return undefined;
  const order: Node[] = [];
  const walk = (node: Node): void => {
    order.push(node);
    flatChildren(node).forEach(walk);
  };
  walk(document.body);
  const style = getComputedStyle(element);
  return {
    name: describeElement(element),
    place: order.indexOf(element),
    outlined: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
  };
}

export interface Mark {
  name: string;
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * Drawn for its beauty: scenery, twigs, seals, rings of light, the inside of a flower, book bindings, the
 * ground of a numeral.
 */
const ornaments =
  '.landscape, svg.blossom, .shore, .lights, .strip:is(svg), .watermark, .ridge, .sprig, .medallion, .seal, .picture:not([tabindex]) > svg, .rings, .veins, .stamens, .anthers, .loose, .core-line, .bands, .paper, .contours, .hills, .medal > svg, blockquote > .mark';
const shapes = 'path, rect, circle, ellipse, line, polyline, polygon, use, span, i, div';

/** Every shape that elements draw and every box without words, by a name that it keeps when it is drawn again. */
function allMarks(): Map<string, HTMLElement | SVGElement> {
  const counts = new Map<string, number>();
  const all = new Map<string, HTMLElement | SVGElement>();
  for (const root of roots()) {
    if (!(root instanceof ShadowRoot)) continue;
    for (const shape of root.querySelectorAll<HTMLElement | SVGElement>(shapes)) {
      if (shape.closest(`defs, clipPath, mask, symbol, .unseen, ${ornaments}`)) continue;
      const isBox = shape instanceof HTMLElement;
      if (isBox && (shape.textContent!.trim() || shape.querySelector('svg, slot'))) continue;
      const kind = `${root.host.localName} ${shape.localName}.${shape.getAttribute('class') ?? ''}`;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      all.set(`${kind} ${counts.get(kind)}`, shape);
    }
  }
  return all;
}

/** The marks that are drawn, up to three of a kind, in page pixels. */
export function marks(): Mark[] {
  const kinds = new Map<string, number>();
  return boxesOf([...allMarks().keys()]).filter(({name, width, height}) => {
    if (width * height < 4 && Math.max(width, height) < 4) return false;
    const kind = name.replace(/ \d+$/, '');
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    return kinds.get(kind)! <= 3;
  });
}

/** Where marks are now; one that is no longer there has no size. */
export function boxesOf(names: readonly string[]): Mark[] {
  const all = allMarks();
  return names.map((name) => {
    const {left, top, width, height} = all.get(name)?.getBoundingClientRect() ?? new DOMRect();
    return {name, left: left + scrollX, top: top + scrollY, width, height};
  });
}

/** Takes marks away, or puts them back. */
export function hideMarks(names: readonly string[], hidden: boolean): void {
  const all = allMarks();
  for (const name of names) all.get(name)?.style.setProperty('visibility', hidden ? 'hidden' : '');
}

function describeElement(element: Element): string {
  const host = (element.getRootNode() as Partial<ShadowRoot>).host;
  const label = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 12) ?? '';
  return `${host ? `${host.localName} ` : ''}${element.localName} ${label}`;
}
