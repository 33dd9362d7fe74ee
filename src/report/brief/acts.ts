import type {Role, Text} from '../model.js';
import {actualOf} from './actuals.js';
import {mostTargets} from './choose.js';
import type {Rated} from './salience.js';
import type {Fact} from './facts.js';
import type {Act, ActName} from './forms.js';
import type {Context} from './headings.js';
import {bodyPlanForms, horizonOf, sloganOf} from './plans.js';
import {projectsOf} from './projects.js';
import {fieldsForm, reviewForms} from './review.js';
import {isMacro, scorecardOf} from './scorecard.js';

/** Whether something has one of some roles. */
export const hasRole = (...wanted: Role[]) => {
  const set = new Set(wanted);
  return ({role}: {role: Role}): boolean => set.has(role);
};

/** The name of an act: the heading of its part if it is short, or else ours with the year it speaks of. */
function nameOf(at: number, own: string, year: string | undefined, {headings}: Context): ActName {
  const heading = headings.above(at, 0)?.text;
  if (heading && heading.length <= longestName && !/建议$|附/.test(heading))
    return {text: heading, own: false};
  return {text: year ? `${year}年 ${own}` : own, own: true};
}

/** Longest heading of a part, in characters, that a banner sets on one line. */
const longestName = 14;

/** The year that a heading or the first sentences of an act name. */
function yearOf(at: number, {headings, report}: Context): string | undefined {
  const heading = headings.above(at, 0);
  const before = report.statements
    .filter((each) => each.at >= (heading?.at ?? 0) && each.at <= at)
    .slice(0, 6);
  const words = [heading?.text ?? '', ...before.map(({text}) => text)];
  // 2004年—2010年 is no year.
  return words.map((text) => /(?<!\d年?[—～~－-])(20\d\d)年(?![—～~－-]|至\d)/.exec(text)?.[1]).find(Boolean);
}

export function reviewAct(facts: Fact[], context: Context): Act | undefined {
  const [first] = facts;
  if (!first) return undefined;
  const {headings, report} = context;
  // A bulletin has no opening that sums up: its scorecard is of the indicators that tell of the whole economy.
  const opening = (fact: Fact): boolean =>
    fact.role === 'score' ||
    (report.genre === 'bulletin' && isMacro(fact)) ||
    ((fact.role === 'achievement' || fact.role === 'text') && (headings.above(fact.at, 2)?.level ?? 0) === 0);
  const {card, rest} = scorecardOf(facts.filter(opening), report.genre);
  const shown = new Set(card ? facts.filter(opening).filter((fact) => !rest.includes(fact)) : []);
  const later = facts.filter((fact) => !shown.has(fact));
  const forms = [...(card ? [{kind: 'scorecard' as const, card}] : []), ...reviewForms(later, context)];
  // Past years that stand apart from the last one.
  const ofYears = facts.every(
    ({role, statement}) => role === 'period' && /五/.test(report.statements[statement]!.evidence),
  );
  return {
    name: nameOf(
      first.at,
      first.role === 'text' ? '要点' : ofYears ? '五年成绩单' : '成绩单',
      ofYears ? undefined : yearOf(card?.at ?? first.at, context),
      context,
    ),
    at: first.at,
    forms,
  };
}

function figuresWithin({at, length}: Text, facts: readonly Fact[]): Rated[] {
  const figures = facts.flatMap((fact) => fact.figures);
  return figures.filter((figure) => figure.at >= at && figure.at < at + length);
}

export function targetsAct(
  facts: Fact[],
  context: Context,
  results: {rated: readonly Rated[]; at?: number},
): Act | undefined {
  const [first] = facts;
  if (!first) return undefined;
  const rows = facts.filter(({tile}) => tile).slice(0, mostTargets);
  const rest = facts.filter((fact) => !rows.includes(fact));
  const slogan = sloganOf(context.report.statements);
  const year = results.at === undefined ? undefined : yearOf(results.at, context);
  const actuals = rows.map((fact) => (year ? actualOf(fact, results.rated, year) : undefined));
  return {
    name: {
      text: `${yearOf(first.at, context) ?? ''}${yearOf(first.at, context) ? '年 ' : ''}发展目标`,
      own: true,
    },
    at: first.at,
    forms: [
      {kind: 'board', facts: rows, rest, actuals},
      ...(slogan ? [{kind: 'quote' as const, text: slogan}] : []),
    ],
  };
}

/** Fewer goals are lines. */
const leastSteps = 3;

export function goalsAct(facts: Fact[], context: Context): Act | undefined {
  const [first] = facts;
  if (!first) return undefined;
  const drawable = facts.filter(({tile}) => tile).slice(0, 8);
  const steps = drawable.length >= leastSteps ? drawable : [];
  const horizon = horizonOf(context.report.statements);
  const rest = facts.filter((fact) => !steps.includes(fact));
  return {
    name: nameOf(first.at, '发展目标', undefined, context),
    at: first.at,
    forms: [
      ...(steps.length > 0 ? [{kind: 'steps' as const, facts: steps, ...(horizon && {horizon})}] : []),
      ...fieldsForm(rest, context).map((form) => (steps.length > 0 ? {...form, joins: true as const} : form)),
    ],
  };
}

export function tasksAct(facts: Fact[], context: Context): Act | undefined {
  const {report} = context;
  const planned = report.statements.filter(hasRole('task', 'government'));
  const [first] = planned;
  if (!first) return undefined;
  const projects = projectsOf(report.statements).map((project) => ({
    ...project,
    figures: figuresWithin(project.line, facts),
  }));
  const tasks = facts.filter(({role}) => role !== 'project' || projects.length === 0);
  const all = bodyPlanForms(tasks, context, planned) ?? fieldsForm(tasks, context, planned);
  if (projects.length > 0) {
    const heading = context.headings.above(projects[0]!.at, 2);
    const named = heading && /实事/.test(heading.text) ? heading : undefined;
    all.push({
      kind: 'projects',
      projects,
      heading: named,
      ...(!named && {name: {text: '民生实事', own: true}}),
    });
  }
  const at = first.at;
  return {name: nameOf(at, '重点工作', yearOf(at, context), context), at, forms: all, plans: true};
}
