// What the tests of other browsers ask inside a page: bundled for old browsers and handed over as `probe`.
import {focused, textLines} from '../support/access/in-page.js';
import {fitFaults} from '../support/fits.js';
import {flatParent, textNodes} from '../support/flat-tree.js';
import type {Box} from './browser.js';

export {fitFaults, focused, textLines};

/** Waits until reports have drawn, asked-for fonts are there and pictures are decoded. */
export async function settle(): Promise<void> {
  for (const report of document.querySelectorAll<HTMLElement & {ready?: Promise<void>}>('wr-report')) {
    report.setAttribute('motion', 'none');
    await report.ready;
  }
  // Old browsers say for ever that fonts are loading.
  for (let round = 0; round < 20; round++) {
    void document.body.offsetHeight;
    await Promise.race([document.fonts.ready, new Promise((resolve) => setTimeout(resolve, 2000))]);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    if (document.fonts.status === 'loaded') break;
  }
}

/** Every root of the page: the document and all shadow roots. */
function roots(root: Document | ShadowRoot = document): (Document | ShadowRoot)[] {
  const inside = [...root.querySelectorAll('*')].map(({shadowRoot}) => (shadowRoot ? roots(shadowRoot) : []));
  return [root, ...inside.flat()];
}

const boxOf = ({left, top, width, height}: DOMRect): Box => ({
  left: left + scrollX,
  top: top + scrollY,
  width,
  height,
});

/** Gives what a static page hides from the eye alone the name that the measures leave out, as live elements do. */
export function nameUnseen(): void {
  for (const element of document.querySelectorAll('*')) {
    const {position, overflow} = getComputedStyle(element);
    const {width, height} = element.getBoundingClientRect();
    if (position === 'absolute' && overflow === 'hidden' && width <= 1 && height <= 1)
      element.classList.add('unseen');
  }
}

/** A character of a figure, where the browser says that it stands. */
export interface FigureCharacter extends Box {
  character: string;
  /** The number that it belongs to, and the words around it. */
  figure: string;
  /** How it is set. */
  style: Record<string, string>;
}

/** Numbers as they stand in text, their points, commas and signs included. */
const numbers = /[-+−－]?[\d０-９](?:[\d０-９.．,，:：/]*[\d０-９])?[%％‰]?/g;

/** What of the style makes the shape of a character. */
const shaping = [
  'fontFamily',
  'fontSize',
  'fontStyle',
  'fontWeight',
  'fontStretch',
  'fontFeatureSettings',
  'fontVariantNumeric',
  'fontVariationSettings',
] as const;

/** Every character of every number that is drawn upright, in page pixels. */
export function figureCharacters(): FigureCharacter[] {
  const range = document.createRange();
  return [...textNodes(document.body, 'seen')].flatMap((node) => {
    const parent = flatParent(node);
    const text = node.data;
    if (!parent || !/\d/.test(text.normalize('NFKC'))) return [];
    const computed = getComputedStyle(parent);
    if (computed.visibility === 'hidden' || computed.writingMode !== 'horizontal-tb') return [];
    const style = Object.fromEntries(shaping.map((name) => [name, computed[name]]));
    return [...text.matchAll(numbers)].flatMap(({0: figure, index = 0}) =>
      [...figure].map((character, i) => {
        range.setStart(node, index + i);
        range.setEnd(node, index + i + 1);
        // In WebKit the first character of a line has a box without width too, at the end of the line before.
        const box = [...range.getClientRects()].find(({width}) => width > 0) ?? new DOMRect();
        return {character, figure, style, ...boxOf(box)};
      }),
    );
  });
}

const veil =
  '*, *::before, *::after {-webkit-text-fill-color: transparent !important; ' +
  '-webkit-text-stroke-color: transparent !important; text-shadow: none !important}' +
  'text, tspan {fill: transparent !important}';

/** Makes all text transparent, or shows it again; nothing moves. */
export function hideText(hidden: boolean): void {
  for (const root of roots()) {
    const kept = root.adoptedStyleSheets.filter((sheet) => !veils.has(sheet));
    root.adoptedStyleSheets = hidden ? [...kept, veilSheet()] : kept;
  }
}
const veils = new Set<CSSStyleSheet>();
function veilSheet(): CSSStyleSheet {
  const [sheet = new CSSStyleSheet()] = veils;
  if (veils.size === 0) sheet.replaceSync(veil);
  veils.add(sheet);
  return sheet;
}

/** Covers the page with white, and sets on it each of these characters by itself, black, where it stands in the page. */
export function setPlainly(characters: readonly FigureCharacter[]): void {
  const {scrollWidth, scrollHeight} = document.documentElement;
  const sheet = document.createElement('div');
  Object.assign(sheet.style, {
    position: 'absolute',
    inset: '0 auto auto 0',
    width: `${scrollWidth}px`,
    height: `${scrollHeight}px`,
    zIndex: '2147483647',
    background: '#fff',
    color: '#000',
  });
  for (const {character, style, left, top, height} of characters) {
    const alone = document.createElement('span');
    alone.textContent = character;
    Object.assign(alone.style, style, {
      position: 'absolute',
      left: `${left}px`,
      top: `${top}px`,
      lineHeight: `${height}px`,
      whiteSpace: 'pre',
    });
    sheet.append(alone);
  }
  document.body.append(sheet);
}

/** A bar and the figure that it stands for; its width is its length. */
export interface Bar extends Box {
  figure: string;
  value: number;
  /** Bars of one scale are as long to each other as their figures. */
  scale: string;
}

/** The bars of every element whose bars stand for figures, with the figures beside them. */
export function bars(): Bar[] {
  return roots().flatMap((root, i) => {
    // What another element draws in its place has no box.
    if (!(root instanceof ShadowRoot) || root.host.getClientRects().length === 0) return [];
    const find = pairs[root.host.localName];
    return (find?.(root) ?? []).map(([bar, figure, scale = '']) => ({
      ...boxOf(bar.getBoundingClientRect()),
      figure,
      value: Math.abs(Number.parseFloat(figure.replace(/[−－]/, '-').replace(/^[^\d-]+|,/g, ''))),
      scale: `${root.host.localName} ${i} ${scale} ${figure.replace(/[\d.,−－-]/g, '').replace(/余|多/, '')}`,
    }));
  });
}

/** For each box the place, in the order of the document, of the element without words that has it; -1 if there is none. */
export function placesOf(wanted: readonly Box[]): number[] {
  const boxes = [...document.querySelectorAll('*')].map((element) =>
    element.textContent.trim() ? undefined : boxOf(element.getBoundingClientRect()),
  );
  const sides = ['left', 'top', 'width', 'height'] as const;
  return wanted.map((box) =>
    boxes.findIndex((other) => other && sides.every((side) => Math.abs(box[side] - other[side]) < 1)),
  );
}

/** How wide the elements at these places are drawn. */
export function widthsAt(places: readonly number[]): number[] {
  const elements = document.querySelectorAll('*');
  return places.map((place) => elements[place]?.getBoundingClientRect().width ?? 0);
}

/** Bars of one element have a scale for each unit, unless it has several. */
type Pair = [bar: Element, figure: string, scale?: string];

const inRows = (root: ParentNode, selector = '.row', scale?: string): Pair[] =>
  [...root.querySelectorAll(selector)].flatMap((row): Pair[] => {
    const bar = row.querySelector('[part="bar"]');
    return bar ? [[bar, figureOf(row), scale]] : [];
  });

/** Each panel has a scale of its own. */
const inPanels = (root: ShadowRoot): Pair[] =>
  [...root.querySelectorAll('.pairs')].flatMap((panel, i) => inRows(panel, '.pair', `panel ${i}`));

const figureOf = (row: Element): string => row.querySelector('.figure')?.textContent.trim() ?? '';

const pairs: Record<string, (root: ShadowRoot) => Pair[]> = {
  'wr-flow': (root) => inRows(root),
  'wr-ranking': (root) => inRows(root),
  'wr-pair': inPanels,
  'wr-scorecard': inPanels,
  // Each row has a scale of its own.
  'wr-before-after': (root) =>
    [...root.querySelectorAll('.row')].flatMap((row, i) =>
      ['old', 'new'].flatMap((kind): Pair[] => {
        const bar = row.querySelector(`.bar.${kind}`);
        const figure = row.querySelector(kind === 'old' ? '.was' : '.is')?.textContent.trim() ?? '';
        return bar ? [[bar, figure, `row ${i}`]] : [];
      }),
    ),
  'wr-compare': (root) => {
    const values = [...root.querySelectorAll('.step')].map(figureOf);
    return [...root.querySelectorAll('.track')].flatMap((track, i): Pair[] => {
      const bar = track.querySelector('[part="bar"]');
      return bar ? [[bar, values[i] ?? '']] : [];
    });
  },
  'wr-share': (root) =>
    [...root.querySelectorAll('.segment[data-index]')].map((bar) => [
      bar,
      figureOf(root.querySelector(`.row[data-index="${bar.getAttribute('data-index')}"]`)!),
    ]),
};

/** What the element that has the focus says of itself where it is live. */
export function said(): string {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const root = element?.getRootNode();
  return root instanceof ShadowRoot ? (root.querySelector('[role="status"]')?.textContent.trim() ?? '') : '';
}
