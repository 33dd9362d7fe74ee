/** The check of a page against its report. */
export {checkReport} from './check.js';
export type {CheckResult, Finding, Severity, SourcePlace, Verdict} from './types.js';
