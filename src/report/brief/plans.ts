import {LIMIT_BEFORE} from '../../text/bounds.js';
import {BOUND_BEHIND} from '../../text/bounds-behind.js';
import type {Genre, Role, Statement, Text} from '../model.js';
import {commonSuffix} from '../parallel.js';
import type {Fact} from './fact.js';
import {fieldsOf, type Field} from './fields.js';
import type {ActName, Direction, Form} from './forms.js';
import type {Context} from './headings.js';
import {clausesOf} from './lines.js';
import {parallelOf, purposeOf} from './parallels.js';

/** Bodies that count their own work: their plans are parallel acts with a few targets, and no key tasks by subject. */
const bodies = new Set<Genre>(['cppcc', 'congress', 'court', 'procuratorate']);

/** What is set as a target of the year, not only as a task. */
const aimed = new RegExp(`${BOUND_BEHIND}|${LIMIT_BEFORE}|力争|确保|达到|保持`);

/** Of these a flower is drawn. */
const petals = {least: 3, most: 8};
const mostTargets = 5;
const leastTargets = 3;

/** The plan of a body: a board of its targets, its directions, its acts; undefined for other reports. */
export function bodyPlanForms(
  facts: readonly Fact[],
  context: Context,
  planned: readonly Statement[],
): Form[] | undefined {
  if (!bodies.has(context.report.genre)) return undefined;
  const able = facts.filter(({tile, clause}) => tile && !tile.change && aimed.test(clause.text));
  const board = able.length >= leastTargets ? bestOf(able, mostTargets) : [];
  const shown = new Set(
    board.flatMap(({clause, figures}) => [clause.at, ...figures.map(({clauseAt}) => clauseAt)]),
  );
  const others = facts.filter((fact) => !board.includes(fact));
  const {fields, rest} = fieldsOf(others, context, planned, shown);
  const from = planned[0]?.at ?? Infinity;
  // Some of them may be headings.
  const directions = directionsOf(context.report.statements.filter(({at}) => at >= from));
  const acts = directions.length > 0 ? fields.filter((field) => !isDirection(field.heading)) : fields;
  return [
    ...requirementForms(context),
    ...(board.length > 0 ? [{kind: 'board' as const, facts: board, rest: []}] : []),
    ...(directions.length > 0 ? [{kind: 'directions' as const, directions}] : []),
    ...actsForm(acts),
    ...(rest.length > 0 ? [{kind: 'lines' as const, facts: rest.slice(0, 3)}] : []),
  ];
}

/** What the plan is for, and the parallel phrases that it names. */
function requirementForms({report: {statements}}: Context): Form[] {
  const text = purposeOf(statements);
  const parallel = parallelOf(statements);
  const evidence = statements.find(({role}) => role === 'requirement');
  const place = evidence?.text.indexOf(evidence.evidence) ?? -1;
  const forms: Form[] = [];
  if (text && evidence && place >= 0) {
    const name = {at: evidence.at + place, length: evidence.evidence.length, text: evidence.evidence};
    forms.push({kind: 'statement', text, name});
  }
  if (parallel) forms.push({kind: 'lockup', ...parallel, ...(forms.length > 0 && {joins: true as const})});
  return forms;
}

function actsForm(fields: Field[]): Form[] {
  if (fields.length === 0) return [];
  if (fields.length < petals.least || fields.length > petals.most) return [{kind: 'fields', fields}];
  return [{kind: 'acts', fields, name: centreOf(fields)}];
}

/** 围绕“产业强县”，…: a direction that the report names in quotes. */
const direction = /^(?:——)?(围绕|聚焦|瞄准|紧扣)“([^”]{3,6})”/;
const isDirection = ({text}: Text): boolean => direction.test(text);

/** Two to four directions named alike, each a sentence of its own, with its last clause: what it is to lead to. */
function directionsOf(planned: readonly Statement[]): Direction[] {
  const found = new Map<string, Direction[]>();
  for (const sentence of planned) {
    const [, lead, name] = direction.exec(sentence.text) ?? [];
    const line = clausesOf({...sentence, text: sentence.text.replace(/[。；]$/, '')}).at(-1)!;
    if (!lead || !name || line.at === sentence.at) continue;
    const key = `${lead} ${name.length}`;
    found.set(key, [...(found.get(key) ?? []), {name, line}]);
  }
  return [...found.values()].find(({length}) => length >= 2 && length <= 4) ?? [];
}

/** What all acts end in, 展现新作为; or a name of ours. */
function centreOf(fields: readonly Field[]): ActName {
  const texts = fields.map(({heading}) => heading.text.replace(/[。；：]$/, ''));
  const shared = commonSuffix(texts);
  const suffix = texts[0]!.slice(texts[0]!.length - shared).replace(/^[上中下里]/, '');
  const own = suffix.length < 4 || suffix.length > 6;
  return own ? {text: '重点工作', own} : {text: suffix, own};
}

function bestOf(facts: readonly Fact[], most: number): Fact[] {
  return [...facts]
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, most)
    .sort((a, b) => a.at - b.at);
}

/** A year far ahead with what is to be reached by it: 到2035年，基本实现…. */
export function horizonOf(statements: readonly Statement[]): Text | undefined {
  for (const {at, text, role} of statements) {
    if (role !== 'goals' && role !== 'requirement' && role !== 'task') continue;
    const match = /到20[3-5][05]年，[^，。；：0-9]{6,30}(?=[，。；])/.exec(text);
    if (match) return {at: at + match.index, length: match[0].length, text: match[0]};
  }
  return undefined;
}

/** A parallel slogan in quotes: two phrases of one length that speak to people. */
const slogan = /“([^“”，、·]{4,8})[，、·]([^“”，、·]{4,8})”/g;
/** What some are encouraged to do is no slogan of the page. */
const ofSome = /(?:鼓励|支持|引导|动员|倡导)[^，。]{0,8}$/;
/** A slogan said of results twice. */
const leastOften = 2;
const warm = /民|(?<!中)心|美|福|梦|家|好|富|共/;

/** Results are not said in slogans of the page: one said of them only once is a turn of phrase. */
const resultRoles = new Set<Role>(['score', 'achievement', 'period', 'text']);

/** The slogan that a report says most often, of its plan rather than of results; undefined where it has none. */
export function sloganOf(statements: readonly Statement[]): Text | undefined {
  const found = new Map<string, {text: Text; weight: number; plans: number}>();
  for (const {at, text, role} of statements) {
    if (role === 'shortfall' || role === 'glossary' || role === 'heading') continue;
    for (const match of text.matchAll(slogan)) {
      const [whole, first, second] = match;
      if (
        first!.length !== second!.length ||
        !warm.test(whole) ||
        ofSome.test(text.slice(0, match.index)) ||
        /初心|\d|(?:[策制网员室办册链]|制造)[”，、·]/.test(whole)
      )
        continue;
      const words = whole.slice(1, -1);
      const before = found.get(words);
      const own = resultRoles.has(role) ? 0 : 1;
      const place = {at: at + match.index + 1, length: words.length, text: words};
      found.set(words, {
        text: before?.text ?? place,
        weight: (before?.weight ?? first!.length / 10) + 1,
        plans: (before?.plans ?? 0) + own,
      });
    }
  }
  return [...found.values()]
    .filter(({plans, weight}) => plans > 0 || weight >= leastOften)
    .sort((a, b) => b.weight - a.weight)[0]?.text;
}
