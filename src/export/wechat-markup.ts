// What of a report becomes what in a WeChat article, and how its markup is written.
import {shownElements, shownText} from '../markup/visible-text.js';
import {deliveryOf, type WechatForm} from '../tags/index.js';
import {foldSpaces} from '../text/white-space.js';
import {spokenLines} from './reading.js';

/** How an element is written; one named like ours that is in no table is a picture where it draws one. */
export function formOf(element: Element): WechatForm | undefined {
  const {localName: tag} = element;
  return deliveryOf(tag)?.wechat ?? (tag.startsWith('wr-') && drawingIn(element) ? 'picture' : undefined);
}

/** A picture's name; of drawings that are read in full, all they say. */
export function nameOf(drawing: Element): string {
  const whole = drawing.getAttribute('role') === 'img' && drawing.getAttribute('aria-label');
  return whole || spokenWords(drawing);
}

/** What an element draws and is shown at this width: the one that has a name, else the largest drawing. */
export function drawingIn({shadowRoot}: Element): Element | undefined {
  const area = (drawing: Element) => {
    const {width, height} = drawing.getBoundingClientRect();
    return width * height;
  };
  const named = [...(shadowRoot?.querySelectorAll('[role=img],[role=group][aria-label]') ?? [])];
  const drawn = [...(shadowRoot?.querySelectorAll('svg,canvas') ?? [])];
  const shown = (named.some(area) ? named : drawn).filter((drawing) => area(drawing) > 2500);
  return shown.sort((a, b) => area(b) - area(a))[0];
}

export function styledSection(style: string, html: string): string {
  return html && `<section style="${style}">${html}</section>`;
}

export function span(style: string, html: string): string {
  return `<span style="${style}">${html}</span>`;
}

export function headingOf(element: Element): string {
  const slotted = element.querySelector(':scope > [slot="heading"]');
  return foldSpaces(slotted ? shownText(slotted) : (element.getAttribute('heading') ?? ''));
}

/** All that is said of an element, in one line. */
export function spokenWords(element: Element): string {
  return spokenLines(element)
    .map(({text}) => text)
    .join(' ');
}

/** The figure of a tile in the pieces that the tile draws large and small; before it has drawn, in one. */
export function figurePieces(tile: Element): {text: string; large: boolean}[] {
  const drawn = [...(tile.shadowRoot?.querySelectorAll('[part="number"], [part="unit"]') ?? [])];
  const pieces = drawn.map((piece) => ({
    text: piece.textContent ?? '',
    large: piece.getAttribute('part') === 'number',
  }));
  if (pieces.length > 0) return pieces;
  const text = (tile.getAttribute('value') ?? '').trim();
  return text ? [{text: text + (tile.getAttribute('unit') ?? ''), large: true}] : [];
}

const blockTags = new Set(
  (
    'p ul ol dl dt dd table blockquote figure figcaption details summary section article aside header footer main div ' +
    'h1 h2 h3 h4 h5 h6 hr pre img'
  ).split(' '),
);

export function isBlock(element: Element): boolean {
  const {localName: tag} = element;
  return tag.startsWith('wr-') ? deliveryOf(tag)?.wechat !== 'inline' : blockTags.has(tag);
}

/** Elements whose inside is for programs. */
export const isWordless = ({localName}: Element): boolean =>
  /^(script|style|template|noscript|link|meta|iframe|object|video|audio)$/.test(localName);

export function hasBlocks(element: Element): boolean {
  return shownElements(element).some((child) => isBlock(child) || hasBlocks(child));
}

export function splitAround(nodes: Node[], middle: Element): [Node[], Node[]] {
  const at = nodes.indexOf(middle);
  return [nodes.slice(0, at), nodes.slice(at + 1)];
}
