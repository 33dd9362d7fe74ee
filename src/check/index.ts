/** The check of a page against its report. Runs anywhere: no DOM. */
export {checkReport, examine, examineReport, type Proof} from './check.js';
export type {ExaminedFigure, PlacedFinding} from './finding.js';
export type {
  CheckResult,
  Examination,
  Finding,
  FindingClass,
  PageRange,
  TextRange,
  Severity,
  ShownFigure,
  SourcePlace,
  SourceRange,
  Verdict,
} from './types.js';
