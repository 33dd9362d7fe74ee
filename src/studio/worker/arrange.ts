// What a language model answered, a plan or a page, as a page.
import {composeHtml, PlanError, reviewPlan, type Plan, type Report} from '../../report/index.js';
import {fixPage, lintErrors} from '../../lint/index.js';
import type {Arranged} from './protocol.js';

/** So much is said of an answer at once. */
const mostIssues = 20;

/** @param answer a plan as JSON, or a page, alone or between other words */
export function arrange(report: Report, answer: string, theme?: string): Arranged {
  const page = /<!doctype html|<html[\s>]|<wr-report[\s>]/i.exec(answer);
  if (page) return pageOf(answer.slice(page.index));
  const plan = jsonIn(answer);
  if (plan === undefined) return {issues: []};
  try {
    const html = composeHtml(report, {plan, theme});
    return {html, issues: reviewPlan(report, plan).slice(0, mostIssues)};
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    return {issues: error.issues.slice(0, mostIssues)};
  }
}

/** Of what hides or misplaces words, what has one right answer is mended, the rest is said; the check says what else there is. */
function pageOf(written: string): Arranged {
  const html = fixPage(written, lintErrors(written));
  const issues = lintErrors(html)
    .slice(0, mostIssues)
    .map(({line, message}) => ({path: String(line), message}));
  return {html, issues};
}

/** The object in a text, without what a model writes around it. */
function jsonIn(text: string): Plan | undefined {
  try {
    return JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)) as Plan;
  } catch {
    // It is told as no plan.
    return undefined;
  }
}
