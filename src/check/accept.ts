import type {HtmlElement} from '../markup/read-html.js';
import {tagOf} from '../tags/index.js';
import {foldSpaces} from '../text/white-space.js';
import type {Findings, PlacedFinding} from './finding.js';
import {say} from './messages.js';
import type {Piece} from './statement.js';

/** `data-check-note="shown｜source｜reason"`: an editor accepts what is found of one figure. */
export interface CheckNote {
  text: string;
  element: HtmlElement;
  /** Behind the element. */
  end: number;
}

export const NOTE = 'data-check-note';
const CONTAINERS = new Set(
  (
    'html body main div section article ul ol dl table thead tbody tr ' +
    'wr-report wr-metric-grid wr-targets wr-flow wr-fields wr-scorecard'
  ).split(' '),
);

export function noteOf(element: HtmlElement): CheckNote | undefined {
  const text = element.attributes.get(NOTE);
  return text === undefined ? undefined : {text, element, end: endOf(element)};
}

function endOf({closeAt, openEnd, children}: HtmlElement): number {
  if (closeAt !== undefined) return closeAt;
  const last = children.at(-1);
  if (!last) return openEnd;
  return 'tag' in last ? endOf(last) : last.at + last.text.length;
}

const isContainer = ({tag}: HtmlElement): boolean =>
  CONTAINERS.has(tag) || tagOf(tag)?.heads !== undefined || tagOf(tag)?.countsItems !== undefined;

/** Takes the findings that notes accept out of the reckoning. A note that fits nothing any more is reported. */
export function acceptFindings(findings: Findings, notes: readonly CheckNote[], source: string): void {
  for (const note of notes) {
    const [shown, written, ...reasons] = note.text.split(/[｜|]/).map(foldSpaces);
    const reason = reasons.join('｜');
    const problem = isContainer(note.element)
      ? say.noteOnContainer(note.element.tag)
      : !shown || written === undefined || !reason
        ? say.noteUnreadable(note.text)
        : undefined;
    const accepted = problem
      ? undefined
      : findings.all.find((finding) => isMeant(finding, note, shown!, written!, source));
    if (accepted) accepted.accepted = reason;
    else findings.add(voidNote(note, problem ?? say.noteVoid(shown!, written!)));
  }
}

/** Whether a finding shows what the note says of page and source: it is void as soon as one of them differs. */
function isMeant(
  finding: PlacedFinding,
  {element, end}: CheckNote,
  shown: string,
  written: string,
  text: string,
): boolean {
  const {page, source, nearest, severity, accepted} = finding;
  if (!page || severity === 'info' || accepted !== undefined) return false;
  if (page.at < element.at || page.at >= end || foldSpaces(finding.shown) !== shown) return false;
  const own = source && text.slice(source.at, source.at + source.length);
  const sides = [own, nearest?.text].filter((side) => side !== undefined).map(foldSpaces);
  return sides.length === 0 ? written === '' : sides.includes(written);
}

function voidNote({text, element}: CheckNote, message: string): Parameters<Findings['add']>[0] {
  const place = element.places.get(NOTE);
  const extent: Piece['extent'] = place ? [place.valueAt, place.end] : [element.at, element.openEnd];
  const piece: Piece = {text, role: 'own', element: element.tag, at: element.at, extent};
  return {
    verdict: 'not-checked',
    severity: 'warning',
    class: 'figure',
    shown: text,
    label: '',
    piece,
    message,
  };
}
