import type {NumberMention} from '../text/index.js';
import type {FigureLog} from './figure-log.js';
import type {Findings} from './finding.js';
import {say} from './messages.js';
import {spanOf} from './page-words.js';
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

/** What a page calls the report by: 2026年政府工作报告. */
const REPORT_OF = /((?:19|20)\d\d)年[^，。；！？]{0,24}报告/g;

/** The year of the report in its title: right, or reported. Whether the mention is one. */
export function judgeReportYear(
  {piece}: ReadPiece,
  mention: NumberMention,
  {year, source}: SourceIndex,
  log: FigureLog,
  section: string,
): boolean {
  const isOfReport =
    mention.kind === 'date' &&
    (piece.isHeading || piece.role === 'own' || piece.role === 'credits') &&
    year !== undefined &&
    [...piece.text.matchAll(REPORT_OF)].some(({index}) => index === mention.at);
  if (!isOfReport) return false;
  const shown = {piece, text: mention.text, label: '', section, span: spanOf(mention)};
  const index = source.figures.findIndex(({mention: {text}}) => text.startsWith(`${year}年`));
  const place = source.figures[index];
  const figure = log.add(shown, index, place?.start ?? -1);
  const said = Number.parseInt(mention.text, 10);
  if (said === year) return true;
  const message = say.reportYear(mention.text, year);
  const severity = said === year - 1 ? 'warning' : 'error';
  figure.finding = log.report(shown, {verdict: 'context-differs', severity, message}, place?.start);
  return true;
}
