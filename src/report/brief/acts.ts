import type {Genre, Role, Text} from '../model.js';
import {actualOf, type Actual} from './actuals.js';
import {mostTargets} from './choose.js';
import type {Rated} from './salience.js';
import type {Fact} from './fact.js';
import type {Act, ActName} from './forms.js';
import type {Context} from './headings.js';
import {bodyPlanForms, horizonOf, sloganOf} from './plans.js';
import {inStepOf, targetsAfter} from './other-targets.js';
import {byYear} from './tile-words.js';
import {Owners} from './owners.js';
import {parallelOf} from './parallels.js';
import {projectsOf} from './projects.js';
import {fieldsForm, reviewForms} from './review.js';
import {indicatorsIn} from './indicators.js';
import {isMacro, scorecardOf} from './scorecard.js';

/** Whether something has one of some roles. */
export const hasRole = (...wanted: Role[]) => {
  const set = new Set(wanted);
  return ({role}: {role: Role}): boolean => set.has(role);
};

/** Words for a stretch of years: a heading with them is none of the last year. */
const years = /五年|“?十[二三四五]五/;
/** The heading of a part that speaks of a stretch of years and of the last one. */
const both = /(?:五年|十[二三四五]五).*20\d\d年/;

/** A heading that says of which year or years it is; 工作回顾 alone does not. */
const saysWhen = /20\d\d|[一五]年|十[二三四五]五|本届/;

/** The name of an act: the heading of its part if it is short and fits, or else ours with the year it speaks of. */
function nameOf(
  at: number,
  own: string,
  year: string | undefined,
  {headings}: Context,
  fits = (_heading: string): boolean => true,
): ActName {
  const heading = headings.above(at, 0)?.text;
  if (heading && heading.length <= longestName && !/建议$|附/.test(heading) && fits(heading))
    return {text: heading, own: false};
  return {text: year ? `${year}年 ${own}` : own, own: true};
}

/** Longest heading of a part, in characters, that a banner sets on one line. */
const longestName = 14;

/** A year that is no end of a span, 2004年—2010年, no day to come or since when, and none that is compared with. */
const singleYear = /(?<![到于比较为是至]|\d年?[—～~－-])(20\d\d)年(?!底|末|以来|[—～~－-]|至\d)/;

/** The year that a heading or the first sentences of an act name. */
function yearOf(at: number, {headings, report}: Context): string | undefined {
  const heading = headings.above(at, 0);
  const before = report.statements
    .filter((each) => each.at >= (heading?.at ?? 0) && each.at <= at)
    .slice(0, 6);
  // The title of a report has the year in which it is given; that of a list of projects the year that it is for.
  const title = report.genre === 'projects' ? (report.title?.text ?? '') : '';
  const words = [heading?.text ?? '', ...before.map(({text}) => text), title];
  return words.map((text) => singleYear.exec(text)?.[1]).find(Boolean);
}

export function reviewAct(facts: Fact[], context: Context): Act | undefined {
  const [first] = facts;
  if (!first) return undefined;
  const {headings, report} = context;
  // A bulletin has no opening that sums up: its scorecard is of the indicators that tell of the whole economy.
  const totals = report.genre === 'budget' ? facts.filter(isTotal) : [];
  const sumsUp = (fact: Fact): boolean =>
    fact.role === 'score' ||
    (report.genre === 'bulletin' && isMacro(fact)) ||
    (fact.role === 'achievement' && report.genre === 'government' && isMacro(fact)) ||
    ((fact.role === 'achievement' || fact.role === 'text') && (headings.above(fact.at, 2)?.level ?? 0) === 0);
  const opening = (fact: Fact): boolean => (totals.length > 0 ? totals.includes(fact) : sumsUp(fact));
  const {card, rest} = scorecardOf(facts.filter(opening), report.genre);
  const shown = new Set(card ? facts.filter(opening).filter((fact) => !rest.includes(fact)) : []);
  // What sums up the year and is no figure of its own, 城乡居民收入分别增长…, stands below the card, and not below a heading
  // of the report that it happens to follow.
  const below =
    card && totals.length === 0
      ? facts.filter((fact) => !shown.has(fact) && isOfCard(fact)).slice(0, mostBelow)
      : [];
  const later = facts.filter((fact) => !shown.has(fact) && !below.includes(fact));
  const forms = [
    ...(card ? [{kind: 'scorecard' as const, card}] : []),
    ...(below.length > 0 ? [{kind: 'lines' as const, facts: below, joins: true as const}] : []),
    ...reviewForms(later, context),
  ];
  // Past years that stand apart from the last one.
  const ofYears = facts.every(hasRole('period'));
  const own = first.role === 'text' ? '要点' : ofYears ? ownOfYears(first, context) : '成绩单';
  return {
    name: nameOf(
      first.at,
      own,
      ofYears ? undefined : lastYearOf(card?.at ?? first.at, context),
      context,
      (heading) => !both.test(heading) && saysWhen.test(heading) && years.test(heading) === ofYears,
    ),
    at: first.at,
    forms,
  };
}

/** What a budget is summed up by: 收入 and 支出 of the whole place, and not of its own level (本级) alone. */
const isTotal = ({role, label = ''}: Fact): boolean =>
  role !== 'period' && /^(?:全[国省市县区州旗盟])?一般公共预算(?:收入|支出)$/.test(label);

/** Lines below a card. */
const mostBelow = 2;
const isOfCard = ({role, clause, trend}: Fact): boolean =>
  role === 'score' && !trend && indicatorsIn(clause.text) > 0;

/** The name of years past that no part is called by. */
const ownOfYears = ({statement}: Fact, {report}: Context): string =>
  years.test(report.statements[statement]!.evidence + report.statements[statement]!.text)
    ? '五年成绩单'
    : '过去几年';

/** The year of results: of their own sentence and those before it, or of the part. */
function lastYearOf(at: number, context: Context): string | undefined {
  const {statements} = context.report;
  const index = statements.findIndex((each) => each.at + each.length > at);
  for (const {text} of statements.slice(Math.max(0, index - nearYear), index + 1).reverse()) {
    const year = singleYear.exec(text)?.[1];
    if (year) return year;
  }
  return yearOf(at, context);
}

/** So many sentences before the results their year is named. */
const nearYear = 5;

function figuresWithin({at, length}: Text, facts: readonly Fact[]): Rated[] {
  const figures = facts.flatMap((fact) => fact.figures);
  return figures.filter((figure) => figure.at >= at && figure.at < at + length);
}

/** The figures of a report, those that targets may be held against, and where it tells of the year. */
export interface Results {
  rated: readonly Rated[];
  actuals: readonly Rated[];
  at?: number;
}

/** What was reached of each of some targets. */
function actualsOf(
  targets: readonly Fact[],
  context: Context,
  {actuals, at}: Results,
): (Actual | undefined)[] {
  const year = at === undefined ? undefined : lastYearOf(at, context);
  if (!year) return [];
  // 预计增长5.8% is nothing reached; 好于预期 is. What a place of its own reached is not what all did.
  const isForetold = context.report.statements.map(({text}) => /预计|力争/.test(text));
  const owners = new Owners(context.report);
  const reached = actuals.filter((each) => !isForetold[each.statement] && !owners.at(each.at)?.isPlace);
  return targets.map((fact) => actualOf(fact, reached, year));
}

export function targetsAct(facts: Fact[], context: Context, results: Results): Act | undefined {
  const [first] = facts;
  if (!first) return undefined;
  const inStep = inStepOf(context.report.statements);
  const rows = facts.filter(({tile}) => tile).slice(0, mostTargets - (inStep ? 1 : 0));
  const rest = facts.filter((fact) => !rows.includes(fact));
  const slogan = sloganOf(context.report.statements);
  const parallel = slogan ? undefined : parallelOf(context.report.statements);
  const actuals = actualsOf(rows, context, results);
  return {
    name: {
      text: `${yearOf(first.at, context) ?? ''}${yearOf(first.at, context) ? '年 ' : ''}${context.report.genre === 'budget' ? '收支安排' : '发展目标'}`,
      own: true,
    },
    at: first.at,
    forms: [
      {
        kind: 'board',
        facts: rows,
        rest,
        actuals,
        ...(inStep && rows.length > 0 && {inStep}),
        after: targetsAfter(results.rated),
      },
      ...(slogan ? [{kind: 'quote' as const, text: slogan}] : []),
      ...(parallel ? [{kind: 'lockup' as const, ...parallel}] : []),
    ],
  };
}

/** What the plan of a genre is called. */
const ownOfPlan: Partial<Record<Genre, string>> = {projects: '民生实事', fiveYears: '重点任务'};

/** Fewer goals are lines. */
const leastSteps = 3;

/** What is to stay below something, or to fall: at the top of a staircase it would look like the highest aim. */
const isCeiling = ({label = '', tile}: Fact): boolean =>
  /失业率|死亡率|能耗|排放|赤字|负债|下降|降低|减少|浓度/.test(label) ||
  /以[内下]|不(?:超过|高于)/.test(tile!.figure!.text);

/** Goals as steps, without those that are ceilings where there are enough others; else these are the lowest steps. */
function stepsOf(goals: readonly Fact[]): Fact[] {
  const rising = goals.filter((goal) => !isCeiling(goal));
  if (rising.length >= leastSteps) return rising;
  return goals.length >= leastSteps ? [...goals.filter(isCeiling), ...rising] : [];
}

/** A heading that tells of what was reached. */
const ofReview = /回顾|总结|成就|过去/;

/** The one year by which goals are to be reached, where the label of one says it: 到2030年地区生产总值. */
function yearOfGoals(goals: readonly Fact[]): string | undefined {
  const years = new Set(goals.flatMap(({label = ''}) => byYear.exec(label)?.[1] ?? []));
  return years.size === 1 ? [...years][0] : undefined;
}

export function goalsAct(facts: Fact[], context: Context): Act | undefined {
  const [first] = facts;
  if (!first) return undefined;
  const drawable = facts.filter(({tile}) => tile).slice(0, 8);
  const steps = stepsOf(drawable);
  const horizon = horizonOf(context.report.statements);
  const rest = facts.filter((fact) => !steps.includes(fact));
  const name = nameOf(
    first.at,
    '发展目标',
    yearOfGoals(steps),
    context,
    (heading) => !ofReview.test(heading),
  );
  return {
    name,
    at: first.at,
    forms: [
      ...(steps.length > 0
        ? [{kind: 'steps' as const, facts: steps, until: name.text, ...(horizon && {horizon})}]
        : []),
      ...fieldsForm(rest, context).map((form) => (steps.length > 0 ? {...form, joins: true as const} : form)),
    ],
  };
}

export function tasksAct(facts: Fact[], context: Context, results: Results): Act | undefined {
  const {report} = context;
  const planned = report.statements.filter(hasRole('task', 'government'));
  const projects = projectsOf(report).map((project) => ({
    ...project,
    figures: figuresWithin(project.line, facts),
  }));
  const tasks = facts.filter(({role}) => role !== 'project' || projects.length === 0);
  const all = bodyPlanForms(tasks, context, planned) ?? fieldsForm(tasks, context, planned);
  for (const form of all) if (form.kind === 'board') form.actuals = actualsOf(form.facts, context, results);
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
  const at = planned[0]?.at ?? projects[0]?.at;
  if (at === undefined) return undefined;
  return {
    name: nameOf(at, ownOfPlan[report.genre] ?? '重点工作', yearOf(at, context), context),
    at,
    forms: all,
    plans: true,
  };
}
