import type {Findings} from './finding.js';
import {say} from './messages.js';
import {isOtherKind, periodOf} from './periods.js';
import type {ReadPiece} from './read-piece.js';
import {quote, sentenceAround} from './source.js';
import type {SourceIndex} from './source-index.js';

/** Reports a heading that makes a review of a part of the plan, or the other way round: 工作回顾 of 工作安排. Whether it is one. */
export function judgeHeading(
  {piece, reading}: ReadPiece,
  {source, parts}: SourceIndex,
  findings: Findings,
): boolean {
  if (!piece.isHeading) return false;
  const onPage = periodOf(piece.text.replace(/[\u200b\s]/g, ''));
  if (!onPage.kind) return false;
  const sameYear = parts.filter(({year}) => year !== undefined && year === onPage.year);
  const alike = reading.unlike.filter(({changes}) => changes.length > 0).map(({start}) => start);
  const places = sameYear.length > 0 ? sameYear.map(({start}) => start) : alike;
  const lines = places.map((place) => sentenceAround(source, place));
  const isOther = lines.every(([from, to]) => isOtherKind(onPage, periodOf(quote(source, from, to))));
  const [line] = lines;
  if (!line || !isOther) return false;
  const written = quote(source, ...line);
  findings.add({
    verdict: 'context-differs',
    severity: 'error',
    shown: piece.text,
    label: '',
    piece,
    nearest: {text: written, at: source.normal.at[line[0]]!},
    sourceSpan: line,
    message: say.otherHeading(piece.text, written),
  });
  return true;
}
