/** The check of a page against its report. Runs anywhere: no DOM. */
export {checkReport, examine, type Examination} from './check.js';
export type {ExaminedFigure, PlacedFinding} from './finding.js';
export type {CheckResult, Finding, Severity, SourcePlace, Verdict} from './types.js';
