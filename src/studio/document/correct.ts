// One click from a finding to what the source says, or to an editor's word for it.
import type {Finding} from '../../report/index.js';
import type {HtmlPlace, LocatedHtml} from '../../markup/write-html.js';
import {foldSpaces} from '../../text/white-space.js';
import {splitWritten} from '../../report/figures.js';

/** The figure that the source has in the place of a finding; undefined where there is none to take. */
export function sourceFigure(
  {page, source, class: kind, verdict, shown}: Finding,
  text: string,
): string | undefined {
  if (!page || !source || kind !== 'figure') return undefined;
  if (['count-differs', 'sum-differs', 'repeated', 'computed', 'not-checked'].includes(verdict))
    return undefined;
  const {at, length} = withBound(text, source, shown);
  const written = foldSpaces(text.slice(at, at + length));
  return /\d/.test(written) && written.length <= 30 ? written : undefined;
}

/** A figure with the words beside it that the page shows with its own: 50%以上 for 60%以上, 约50% for 约60%. */
function withBound(
  text: string,
  {at, length}: {at: number; length: number},
  shown: string,
): {at: number; length: number} {
  const end = at + length;
  const [before = '', behind = ''] = [/^\D+/, /\D+$/].map((words) => words.exec(shown)?.[0] ?? '');
  let [start, stop] = [at, end];
  for (let i = 1; i <= before.length; i++) if (text.slice(at - i, at) === before.slice(0, i)) start = at - i;
  for (let i = 1; i <= behind.length; i++) if (text.startsWith(behind.slice(-i), end)) stop = end + i;
  return {at: start, length: stop - start};
}

/** Writes the source's figure in the place of the shown one. @returns whether that could be done */
export function useSource(finding: Finding, written: string, page: LocatedHtml): boolean {
  const place = finding.page && page.placeAt(finding.page.at);
  if (!place) return false;
  const note = place.element.getAttribute(noteName);
  if (note && isOf(note, finding)) place.element.removeAttribute(noteName);
  if ('text' in place) {
    const {text, at} = place;
    const old = text.data.slice(at, at + plainLength(page, finding));
    text.replaceData(at, old.length, written);
    return true;
  }
  const {element, attribute, at} = place;
  const value = element.getAttribute(attribute) ?? '';
  const unit = element.getAttribute('unit');
  if (attribute === 'value' && unit !== null) {
    const figure = splitWritten(written);
    element.setAttribute('value', figure.value);
    if (figure.unit !== unit) element.setAttribute('unit', figure.unit);
    return true;
  }
  element.setAttribute(
    attribute,
    value.slice(0, at) + written + value.slice(at + plainLength(page, finding)),
  );
  return true;
}

/** How many characters a finding's stretch of the page has, once read. */
function plainLength({html}: LocatedHtml, {page}: Finding): number {
  const {at, length} = page!;
  return html.slice(at, at + length).replace(/&(?:amp|lt|gt|quot);/g, '-').length;
}

/** Why an editor lets a figure stand: `shown｜source｜reason`. */
const noteName = 'data-check-note';

const isOf = (note: string, {shown}: Finding): boolean =>
  foldSpaces(note.split(/[｜|]/)[0]!) === foldSpaces(shown);

/** The element whose note a finding reports as void; undefined for another finding. */
export function voidNoteOf({page: range}: Finding, page: LocatedHtml): Element | undefined {
  const place = range && page.placeAt(range.at);
  return place && 'attribute' in place && place.attribute === noteName ? place.element : undefined;
}

/** Takes a note away. */
export const dropNote = (element: Element): void => element.removeAttribute(noteName);

const containers =
  /^wr-(?:report|metric-grid|targets|flow|fields|scorecard|part|section|group|cards)$|^(?:ul|ol|table|tr|tbody|thead)$/;

/** Notes why an editor lets a finding stand. @returns whether there is an element to note it on */
export function accept(finding: Finding, reason: string, text: string, page: LocatedHtml): boolean {
  const place: HtmlPlace | undefined = finding.page && page.placeAt(finding.page.at);
  const element = place?.element ?? (finding.page && page.elementAt(finding.page.at));
  if (!element || containers.test(element.localName)) return false;
  // A note of this figure is written again; one of another stays.
  const note = element.getAttribute(noteName);
  if (note && !isOf(note, finding)) return false;
  const {source, nearest} = finding;
  const written = source ? text.slice(source.at, source.at + source.length) : (nearest?.text ?? '');
  const parts = [foldSpaces(finding.shown), foldSpaces(written), foldSpaces(reason)];
  element.setAttribute(noteName, parts.map((part) => part.replaceAll('｜', '，')).join('｜'));
  return true;
}
