// What is drawn as a whole: a chain of stages, issues and results, what a whole is made of, one thing year by year.
import type {Report} from '../model.js';
import {chainOf} from './chains.js';
import {clauseOf} from './clause-of.js';
import type {Fact} from './fact.js';
import {issuesOf} from './issues.js';
import type {Rated} from './salience.js';
import {sharesOf} from './shares.js';
import {trendsOf} from './trends.js';

/** What is drawn as a whole, if all that it needs was chosen: the structure of an economy, a chain of stages, issues and results. */
export function drawnOf(report: Report, rated: readonly Rated[]): Fact[] {
  const shares = sharesOf(rated);
  const steps = chainOf(rated).filter(({figure}) => figure.chosen);
  const issues = issuesOf(rated, report.statements, report.genre).filter(({figures}) =>
    figures.every(({chosen}) => chosen),
  );
  const trends = trendsOf(report.statements, rated).filter(({figures}) => figures.some(({chosen}) => chosen));
  const of = (figures: Rated[], more: Partial<Fact>): Fact[] =>
    figures.length > 0 ? [{...factOf(figures, report), ...more}] : [];
  return [
    ...(shares?.figures.every(({chosen}) => chosen) ? of(shares.figures, {shares}) : []),
    ...of(
      steps.map(({figure}) => figure),
      {steps},
    ),
    ...trends.flatMap((trend) => of(trend.figures, {trend})),
    ...of(
      issues.flatMap(({figures}) => figures),
      {issues},
    ),
  ];
}

/** What is drawn as a whole stands where its first figure stands. */
function factOf(figures: Rated[], {statements}: Report): Fact {
  const [figure] = figures as [Rated];
  return {
    at: figure.at,
    role: figure.role,
    score: figure.score,
    statement: figure.statement,
    figures,
    clause: clauseOf(statements[figure.statement]!, [figure]),
  };
}
