// What the tests of access ask inside the page: bundled and handed over as `access`.
import {flatChildren, flatParent, textNodes} from '../flat-tree.js';
import {fitFaults, linesOf} from '../fits.js';

export {fitFaults};

/** Every root of the page: the document and all shadow roots. */
function roots(root: Document | ShadowRoot = document): (Document | ShadowRoot)[] {
  const inside = [...root.querySelectorAll('*')].flatMap((e) => (e.shadowRoot ? roots(e.shadowRoot) : []));
  return [root, ...inside];
}

/** Adds a style sheet to every root, as a reader's own extension would. */
export function styleEverything(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  for (const root of roots()) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

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
    return linesOf(node).map(({text, left, top, right, bottom}) => ({
      text,
      left: left + scrollX,
      right: right + scrollX,
      top: top + scrollY,
      bottom: bottom + scrollY,
      color,
      large,
    }));
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

function describeElement(element: Element): string {
  const host = (element.getRootNode() as Partial<ShadowRoot>).host;
  const label = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 12) ?? '';
  return `${host ? `${host.localName} ` : ''}${element.localName} ${label}`;
}
