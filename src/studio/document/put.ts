// Puts what was left out on the page.
import type {Examination} from '../../report/index.js';
import type {LocatedHtml} from '../../markup/write-html.js';
import type {LeftOut, Sentence} from '../worker/protocol.js';

interface Anchor {
  /** UTF-16 offset in the source. */
  at: number;
  /** The section that shows it. */
  element: Element;
}

/** Of the last page that was asked for: a list of what is left out asks for each of its rows. */
const anchors = new WeakMap<LocatedHtml, Anchor[]>();

function anchorsOf(page: LocatedHtml, {shown}: Pick<Examination, 'shown'>): Anchor[] {
  const known = anchors.get(page);
  if (known) return known;
  const found = shown.flatMap(({page: place, source}): Anchor[] => {
    const element = source && page.elementAt(place.at)?.closest('wr-section, wr-part');
    return element ? [{at: source.at, element}] : [];
  });
  anchors.set(page, found);
  return found;
}

/** Where something of the source belongs: behind what the page shows of the same place. */
export function placeFor(
  at: number,
  checked: Pick<Examination, 'shown'>,
  page: LocatedHtml,
  report: Element,
): Element {
  // What comes before it in the source says better where it belongs than what comes after.
  const distance = (anchor: Anchor): number => (anchor.at <= at ? at - anchor.at : 2 * (anchor.at - at));
  let best: Anchor | undefined;
  for (const anchor of anchorsOf(page, checked))
    if (!best || distance(anchor) < distance(best)) best = anchor;
  return best?.element ?? [...report.querySelectorAll('wr-section, wr-part')].at(-1) ?? report;
}

/** What a place is called. */
export const placeName = (place: Element): string =>
  place.getAttribute('heading') ?? place.closest('wr-part[heading]')?.getAttribute('heading') ?? '';

/** A figure on the page: as a tile where it is sure what it counts, else in its sentence. @returns what was put there */
export function putFigure(
  figure: LeftOut,
  source: string,
  sentences: readonly Sentence[],
  place: Element,
): Element {
  const {value, unit, label} = figure;
  if (!label) {
    const sentence = sentences.find(({at, length}) => at <= figure.at && figure.at < at + length);
    return putSentence(
      sentence ? source.slice(sentence.at, sentence.at + sentence.length) : figure.clause,
      place,
    );
  }
  const tile = document.createElement('wr-metric-tile');
  tile.setAttribute('value', value);
  if (unit) tile.setAttribute('unit', unit);
  tile.textContent = label;
  const last = lastBlock(place);
  if (last?.localName === 'wr-metric-grid') append(last, tile);
  else {
    const grid = document.createElement('wr-metric-grid');
    append(place, grid);
    append(grid, tile);
  }
  return tile;
}

/** A sentence as a paragraph at the end of its section. */
export function putSentence(words: string, place: Element): Element {
  const paragraph = document.createElement('p');
  paragraph.textContent = words
    .replace(/\s*\n\s*/g, '')
    .replace(/^#+\s*/, '')
    .trim();
  append(place, paragraph);
  return paragraph;
}

/** Where the next block of a place will stand, in the window. */
export function nextPlace(place: Element): DOMRect {
  const {left, width, bottom} = (lastBlock(place) ?? place).getBoundingClientRect();
  return new DOMRect(left, bottom, width, 0);
}

/** What the next block comes behind: sections of a part come last. */
function lastBlock(place: Element): Element | undefined {
  return [...place.children].filter(({localName}) => localName !== 'wr-section').at(-1);
}

/** Adds an element on a line of its own, as deep as its place asks for. */
export function append(place: Element, element: Element): void {
  const before = place.localName === 'wr-part' ? place.querySelector(':scope > wr-section') : null;
  const indent = indentOf(place);
  const last = place.lastChild;
  if (before) {
    before.before(element, `\n${indent}  `);
    return;
  }
  if (last?.nodeType === 3 && !last.nodeValue!.trim()) last.remove();
  place.append(`\n${indent}  `, element, `\n${indent}`);
}

/** How far in an element stands, by the line that it begins. */
function indentOf(element: Element): string {
  const before = element.previousSibling?.nodeType === 3 ? element.previousSibling.nodeValue! : '';
  const own = /\n([ \t]*)$/.exec(before)?.[1];
  if (own !== undefined) return own;
  const parent = element.parentElement;
  return parent?.localName.startsWith('wr-') ? `${indentOf(parent)}  ` : '    ';
}
