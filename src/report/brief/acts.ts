import type {Role, Statement, Text} from '../model.js';
import {mostTargets, type Rated} from './choose.js';
import type {Fact} from './facts.js';
import {fieldsOf} from './fields.js';
import type {Act, ActName, Form} from './forms.js';
import type {Context} from './headings.js';
import {projectsOf} from './projects.js';
import {isSensitive, scorecardOf} from './scorecard.js';

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
  return words.map((text) => /(20\d\d)年/.exec(text)?.[1]).find(Boolean);
}

export function reviewAct(facts: Fact[], context: Context): Act | undefined {
  const [first] = facts;
  if (!first) return undefined;
  const {headings, report} = context;
  const opening = (fact: Fact): boolean =>
    fact.role === 'score' || (fact.role === 'achievement' && (headings.above(fact.at, 2)?.level ?? 0) === 0);
  const {card, rest} = scorecardOf(facts.filter(opening), report.genre);
  const shown = new Set(card ? facts.filter(opening).filter((fact) => !rest.includes(fact)) : []);
  const later = facts.filter((fact) => !shown.has(fact));
  const period = later.filter(hasRole('period'));
  const year = later.filter((fact) => fact.role !== 'period');
  const forms = [
    ...(card ? [{kind: 'scorecard' as const, card}] : []),
    ...periodForms(period, context),
    ...achievementForms(year, context),
  ];
  return {
    name: nameOf(first.at, '成绩单', yearOf(card?.at ?? first.at, context), context),
    at: first.at,
    forms: joinFields(forms),
  };
}

function figuresWithin({at, length}: Text, facts: readonly Fact[]): Rated[] {
  const figures = facts.flatMap((fact) => fact.figures);
  return figures.filter((figure) => figure.at >= at && figure.at < at + length);
}

/** Fields that follow each other are one block. */
function joinFields(forms: readonly Form[]): Form[] {
  const joined: Form[] = [];
  for (const form of forms) {
    const last = joined.at(-1);
    if (form.kind === 'fields' && last?.kind === 'fields') last.fields.push(...form.fields);
    else joined.push(form);
  }
  return joined;
}

/** From–to of an amount: places in an order of merit are not drawn as bars. */
function isChange({tile}: Fact): boolean {
  const {from, to} = tile?.change ?? {};
  return (
    from?.quantity !== undefined && to?.quantity?.unit === from.quantity.unit && to.quantity.unit !== '位'
  );
}

const isHonour = ({tile, figures}: Fact): boolean =>
  tile?.figure?.role === 'rank' && figures.some(({mention}) => mention.kind === 'rank');

/** A plain figure that can be set large. */
const isPlain = (fact: Fact): boolean => fact.tile !== undefined && !fact.tile.change && !isHonour(fact);

/** The past five years: what rose from where to where, then what else is large. */
function periodForms(facts: Fact[], context: Context): Form[] {
  const changes = facts.filter(isChange).slice(0, 7);
  const plain = facts
    .filter(isPlain)
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, mostInGrid)
    .sort((a, b) => a.at - b.at);
  const tiles = plain.length > 1 ? plain : [];
  const rest = facts.filter((fact) => !changes.includes(fact) && !tiles.includes(fact));
  const heading = (fact: Fact | undefined): Text | undefined => fact && context.headings.above(fact.at, 2);
  return [
    ...(changes.length > 0 ? [{kind: 'changes' as const, facts: changes, heading: heading(changes[0])}] : []),
    ...(tiles.length > 0
      ? [{kind: 'tiles' as const, facts: tiles, heading: changes.length ? undefined : heading(tiles[0])}]
      : []),
    ...fieldsForm(rest, context),
  ];
}

/** Fewer figures of one section are lines of a field. */
const leastTiles = 4;
/** A grid has no more. */
const mostInGrid = 6;

/** Achievements: honours and changes in forms of their own, a section rich in figures as a grid, the rest field by field. */
function achievementForms(facts: Fact[], context: Context): Form[] {
  const ranked = facts.filter(isHonour).slice(0, mostInGrid);
  const honours = ranked.length > 1 ? ranked : [];
  const changes = facts.filter(isChange).slice(0, 3);
  const special = new Set([...honours, ...changes]);
  const rest = facts.filter((fact) => !special.has(fact));
  const rich = richSections(rest, context);
  const inGrids = new Set(rich.flat());
  const grids = rich.map((group): Form => ({
    kind: 'tiles',
    facts: group,
    heading: sectionOf(group[0]!, context),
  }));
  const others: Form[] = [];
  if (honours[0]) others.push({kind: 'honours', facts: honours, heading: sectionOf(honours[0], context)});
  if (changes[0]) others.push({kind: 'changes', facts: changes, heading: sectionOf(changes[0], context)});
  others.push(
    ...fieldsForm(
      rest.filter((fact) => !inGrids.has(fact)),
      context,
    ),
  );
  return alternate(grids, others);
}

/** The sections with most figures that can be set large, at most two, each as a grid. */
function richSections(facts: readonly Fact[], context: Context): Fact[][] {
  const sections = new Map<Text | undefined, Fact[]>();
  for (const fact of facts) {
    if (!isPlain(fact) || isSensitive(fact)) continue;
    const heading = context.headings.above(fact.at, 1);
    const section = heading && heading.level > 0 ? heading : undefined;
    sections.set(section, [...(sections.get(section) ?? []), fact]);
  }
  return [...sections.values()]
    .filter((group) => group.length >= leastTiles)
    .sort((a, b) => b.length - a.length)
    .slice(0, 2)
    .map((group) => group.slice(0, mostInGrid))
    .sort((a, b) => a[0]!.at - b[0]!.at);
}

/**
 * Forms one by one from two lists, so that no two grids follow each other, and fields, which the key tasks take too,
 * do not come last.
 */
function alternate(grids: readonly Form[], others: readonly Form[]): Form[] {
  const forms: Form[] = [];
  const [last, ...before] = [...grids].reverse();
  before.reverse();
  const plain = others.filter(({kind}) => kind !== 'fields');
  for (let i = 0; i < Math.max(before.length, plain.length); i++) {
    if (plain[i]) forms.push(plain[i]!);
    if (before[i]) forms.push(before[i]!);
  }
  return [...forms, ...others.filter(({kind}) => kind === 'fields'), ...(last ? [last] : [])];
}

function sectionOf(fact: Fact, {headings}: Context): Text | undefined {
  const heading = headings.above(fact.at, 1);
  const near = heading && heading.level > 0 ? heading : headings.above(fact.at, 2);
  return near && near.level > 0 ? near : undefined;
}

function fieldsForm(facts: Fact[], context: Context, planned?: readonly Statement[]): Form[] {
  const {fields, rest} = fieldsOf(facts, context, planned);
  const [only] = fields;
  // One field alone is no block of fields.
  if (only && fields.length === 1 && !planned)
    return [
      {kind: 'lines', facts: [...rest, ...only.lines.flatMap((line) => line.facts)], heading: only.heading},
    ];
  return [
    ...(rest.length > 0 ? [{kind: 'lines' as const, facts: rest}] : []),
    ...(fields.length > 0 ? [{kind: 'fields' as const, fields}] : []),
  ];
}

export function targetsAct(facts: Fact[], context: Context): Act | undefined {
  const [first] = facts;
  if (!first) return undefined;
  const rows = facts.filter(({tile}) => tile).slice(0, mostTargets);
  const rest = facts.filter((fact) => !rows.includes(fact));
  return {
    name: {
      text: `${yearOf(first.at, context) ?? ''}${yearOf(first.at, context) ? '年 ' : ''}发展目标`,
      own: true,
    },
    at: first.at,
    forms: [{kind: 'board', facts: rows, rest}],
  };
}

/** Fewer goals are lines. */
const leastSteps = 3;

export function goalsAct(facts: Fact[], context: Context): Act | undefined {
  const [first] = facts;
  if (!first) return undefined;
  const drawable = facts.filter(({tile}) => tile).slice(0, 8);
  const steps = drawable.length >= leastSteps ? drawable : [];
  const rest = facts.filter((fact) => !steps.includes(fact));
  return {
    name: nameOf(first.at, '发展目标', undefined, context),
    at: first.at,
    forms: [
      ...(steps.length > 0 ? [{kind: 'steps' as const, facts: steps}] : []),
      ...fieldsForm(rest, context),
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
  const all = fieldsForm(
    facts.filter(({role}) => role !== 'project' || projects.length === 0),
    context,
    planned,
  );
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
