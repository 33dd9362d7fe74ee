import {examine, type Finding} from '../check/index.js';
import {writeHtml} from '../markup/write-html.js';
import {proofSheet} from './mark.styles.js';

const marks = new WeakMap<Element, Finding[]>();

/**
 * Marks on the page itself what the report's text does not support: errors and warnings get an outline, and their note
 * shows at the pointer or on focus. The text of the page is not touched; in an export the marks are not drawn.
 *
 * @param report a `wr-report`
 * @param source the report's text
 * @returns the findings in page order, as `checkReport` gives them
 */
export function markReport(report: Element, source: string): Finding[] {
  clearMarks(report);
  const {html, elementAt} = writeHtml(report);
  const {findings, result} = examine(html, source);
  for (const {pageAt, ...finding} of findings) {
    const place = finding.severity === 'info' ? undefined : drawn(elementAt(pageAt), report);
    if (!place) continue;
    const all = marks.get(place) ?? [];
    marks.set(place, [...all, finding]);
    if (place.getAttribute(attribute) !== 'error') place.setAttribute(attribute, finding.severity);
    if (!place.hasAttribute('tabindex')) place.setAttribute('tabindex', '0');
  }
  adoptSheet(report.ownerDocument);
  watch(report.ownerDocument);
  return result.findings;
}

/** Takes all marks off again. */
export function clearMarks(report: Element): void {
  for (const place of report.querySelectorAll(`[${attribute}]`)) {
    place.removeAttribute(attribute);
    if (place.getAttribute('tabindex') === '0') place.removeAttribute('tabindex');
    marks.delete(place);
  }
}

const attribute = 'data-proof';

/** The element itself, or the closest one around it that is drawn: some are only data for their parent. */
function drawn(element: Element | undefined, report: Element): Element | undefined {
  let place = element;
  while (place && place !== report && place.getClientRects().length === 0)
    place = place.parentElement ?? undefined;
  return place === report ? undefined : place;
}

const adopted = new WeakSet<Document>();

function adoptSheet(document: Document): void {
  if (adopted.has(document)) return;
  adopted.add(document);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(proofSheet);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

const watched = new WeakSet<Document>();

/** Shows the note of what is pointed at or focused, in one box for the whole document. */
function watch(document: Document): void {
  if (watched.has(document)) return;
  watched.add(document);
  const note = document.createElement('div');
  note.className = 'wr-proof-note';
  note.id = 'wr-proof-note';
  note.setAttribute('role', 'tooltip');
  note.hidden = true;
  document.body.append(note);

  const show = (event: Event): void => {
    const place = event.target instanceof Element ? event.target.closest(`[${attribute}]`) : null;
    const findings = place && marks.get(place);
    note.hidden = !findings;
    if (!place || !findings) return;
    note.replaceChildren(...findings.map((finding) => line(document, finding)));
    place.setAttribute('aria-describedby', note.id);
    const {left, bottom} = place.getBoundingClientRect();
    const room = document.documentElement.clientWidth - note.offsetWidth - 8;
    note.style.left = `${Math.max(8, Math.min(left, room))}px`;
    note.style.top = `${Math.max(8, Math.min(bottom + 6, window.innerHeight - note.offsetHeight - 8))}px`;
  };
  const hide = (event: Event): void => {
    note.hidden = true;
    if (event.target instanceof Element) event.target.removeAttribute('aria-describedby');
  };
  document.addEventListener('pointerover', show);
  document.addEventListener('focusin', show);
  document.addEventListener('focusout', hide);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') note.hidden = true;
  });
}

function line(document: Document, {message, nearest, severity}: Finding): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.className = severity;
  paragraph.textContent = message;
  if (nearest) {
    const quote = document.createElement('q');
    quote.textContent = nearest.text;
    paragraph.append(quote);
  }
  return paragraph;
}
