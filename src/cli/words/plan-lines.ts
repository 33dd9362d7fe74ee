// What is to be mended or looked at of a page by a plan, as lines of a terminal.
import {
  checkReport,
  planPlaces,
  reviewPlan,
  type CheckResult,
  type Detail,
  type Plan,
  type PlanIssue,
  type Report,
} from '../../report/index.js';
import {speaking} from './languages.js';
import type {Messages} from './messages.js';

/** The most errors that are listed. */
const mostListed = 40;

/** A page by a plan with what the check finds. */
export interface Planned {
  plan: Plan;
  report: Report;
  check: CheckResult;
  options: {detail?: Detail; figures?: number};
}

/** A page by a plan, checked against the text of its report. */
export function checkPlanned(
  page: string,
  text: string,
  planned: Omit<Planned, 'check'>,
  say: Messages,
): Planned {
  return {...planned, check: speaking(say, () => checkReport(page, text))};
}

/** The errors of its page by the ids of the plan, what to look at in the plan, and the sums of the check. */
export function planLines(
  {plan, report, check: {summary, findings}, options}: Planned,
  say: Messages,
): string[] {
  const placeOf = planPlaces(report, plan, options);
  const review = speaking(say, () => reviewPlan(report, plan, options));
  const errors = findings.filter(({severity}) => severity === 'error');
  return [
    ...errors
      .slice(0, mostListed)
      .map((finding) => say.planFinding(placeOf(finding), finding.page?.line ?? 0, finding.message)),
    ...(review.length > 0 ? [say.planReview(review.length), ...review.map(lineOf)] : []),
    say.checkSummary(summary.figures, summary.matched, summary.errors, summary.warnings, 0),
  ];
}

/** What is said of a place of a plan. */
export const lineOf = ({path, message}: PlanIssue): string => `  ${path}　${message}`;
