import {examineReport, type Finding} from '../check/index.js';
import {writeHtml} from '../markup/write-html.js';
import {linkFigures, unlinkFigures} from './links.js';
import {addNote, clearNotes, marked, noteOf} from './note.js';

/**
 * Marks on the page itself what the report's text does not support: errors and warnings get an outline, and their note
 * shows at the pointer or on focus. Beside the page stands the report's text: every figure of the page leads to its
 * sentence there, by pointer and by keyboard, and every figure there back to the page. The text of the page is not
 * touched; in an export and in print nothing of it is drawn.
 *
 * @param report a `wr-report`
 * @param source the report's text
 * @returns the findings in page order, as `checkReport` gives them
 */
export function markReport(report: Element, source: string): Finding[] {
  clearMarks(report);
  const page = writeHtml(report);
  const examination = examineReport(page.html, source);
  for (const finding of examination.findings) {
    const place =
      finding.severity !== 'info' && finding.page
        ? drawn(page.elementAt(finding.page.at), report)
        : undefined;
    if (!place) continue;
    addNote(place, noteOf(finding, source, report.ownerDocument));
    if (!place.hasAttribute('tabindex')) place.setAttribute('tabindex', '0');
  }
  linkFigures(report, page, source, examination);
  return examination.findings;
}

/** Takes all marks off again, and the report's text away. */
export function clearMarks(report: Element): void {
  for (const place of report.querySelectorAll(`[${marked}]`)) {
    clearNotes(place);
    if (place.getAttribute('tabindex') === '0') place.removeAttribute('tabindex');
  }
  unlinkFigures(report);
}

/** The element itself, or the closest one around it that is drawn: some are only data for their parent. */
function drawn(element: Element | undefined, report: Element): Element | undefined {
  let place = element;
  while (place && place !== report && place.getClientRects().length === 0)
    place = place.parentElement ?? undefined;
  return place === report ? undefined : place;
}
