// One click from a finding to what the source says, or to an editor's word for it.
import type {Finding} from '../../report/index.js';
import type {HtmlPlace, LocatedHtml} from '../../markup/write-html.js';
import {foldSpaces} from '../../text/white-space.js';
import {splitWritten} from '../../report/figures.js';

/** The figure that the source has in the place of a finding; undefined where there is none to take. */
export function sourceFigure(
  {page, source, class: kind, verdict}: Finding,
  text: string,
): string | undefined {
  if (!page || !source || kind !== 'figure') return undefined;
  if (['count-differs', 'sum-differs', 'repeated', 'computed', 'not-checked'].includes(verdict))
    return undefined;
  const written = foldSpaces(text.slice(source.at, source.at + source.length));
  return /\d/.test(written) && written.length <= 30 ? written : undefined;
}

/** Writes the source's figure in the place of the shown one. @returns whether that could be done */
export function useSource(finding: Finding, written: string, page: LocatedHtml): boolean {
  const place = finding.page && page.placeAt(finding.page.at);
  if (!place) return false;
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

const containers =
  /^wr-(?:report|metric-grid|targets|flow|fields|scorecard|part|section|group|cards)$|^(?:ul|ol|table|tr|tbody|thead)$/;

/** Notes why an editor lets a finding stand. @returns whether there is an element to note it on */
export function accept(finding: Finding, reason: string, text: string, page: LocatedHtml): boolean {
  const place: HtmlPlace | undefined = finding.page && page.placeAt(finding.page.at);
  const element = place?.element ?? (finding.page && page.elementAt(finding.page.at));
  if (!element || containers.test(element.localName)) return false;
  // A note of this figure is written anew; one of another stays.
  const note = element.getAttribute('data-check-note');
  if (note && foldSpaces(note.split(/[｜|]/)[0]!) !== foldSpaces(finding.shown)) return false;
  const {source, nearest} = finding;
  const written = source ? text.slice(source.at, source.at + source.length) : (nearest?.text ?? '');
  const parts = [foldSpaces(finding.shown), foldSpaces(written), foldSpaces(reason)];
  element.setAttribute('data-check-note', parts.map((part) => part.replaceAll('｜', '，')).join('｜'));
  return true;
}
