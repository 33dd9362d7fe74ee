import {downs, ups} from '../../text/signed-change.js';
import type {Genre, Statement, Text} from '../model.js';
import type {Fact} from './fact.js';
import {fieldsOf} from './fields.js';
import type {Form} from './forms.js';
import type {Context} from './headings.js';
import {ofYears} from './roles.js';
import {amongWhom, isBareHonour} from './bare-honour.js';
import {isSensitive} from './scorecard.js';

/** The results below one heading of the report, or of one stretch of years. */
interface Block {
  at: number;
  heading?: Text;
  facts: Fact[];
}

/** So many blocks of a review have forms of their own; what stands in others is a line of a field. */
const mostBlocks = 6;
/** A grid has no more figures. */
const mostInGrid = 6;
/** A table of what was and what is has no more rows. */
const mostChanges = 6;
const mostLines = 3;
/** A grid has no fewer; fewer figures are set large. */
const leastInGrid = 3;

/**
 * From–to of an amount: places in an order of merit are not drawn as bars, nor what something grew or fell by, 由下降6.4%转为增长11.2%:
 * a cell has no word for which way.
 */
export function isChange({tile}: Pick<Fact, 'tile'>): boolean {
  const {from, to, text} = tile?.change ?? {};
  if (!from?.quantity || to?.quantity?.unit !== from.quantity.unit || to.quantity.unit === '位') return false;
  const words = text!.map((piece) => piece.text).join('');
  return !new RegExp(`(?:${ups}|${downs})[^，]{0,2}$`).test(words.slice(0, words.indexOf(from.text)));
}

/** A place, with the words that say among whom; without them it stays in its sentence. */
export const isHonour = ({tile, figures, clause}: Fact): boolean =>
  tile?.figure?.role === 'rank' &&
  figures.some(({mention}) => mention.kind === 'rank') &&
  amongWhom.test(clause.text);

/** A plain figure that can be set large. */
export const isPlain = (fact: Fact): boolean =>
  fact.tile !== undefined &&
  !fact.tile.change &&
  !isHonour(fact) &&
  !isBareHonour(fact) &&
  !isSensitive(fact);

/** Results section by section, each in the form that its data has. */
export function reviewForms(facts: readonly Fact[], context: Context): Form[] {
  // What several years changed is one table, wherever the report says it.
  const ofYears = facts.filter((fact) => fact.role === 'period' && isChange(fact));
  const table = ofYears.length > 1 ? best(ofYears, mostChanges) : [];
  const blocks = blocksOf(
    facts.filter((fact) => !table.includes(fact)),
    context,
  );
  const rich = blocks
    .filter(isRich)
    .sort((a, b) => weightOf(b) - weightOf(a) || a.at - b.at)
    .slice(0, mostBlocks)
    .sort((a, b) => a.at - b.at);
  const forms: Form[] = [];
  if (table.length > 0) {
    const [heading, ...others] = new Set(table.map((fact) => headingOf(fact, context)?.text));
    forms.push({
      kind: 'changes',
      facts: table,
      ...(heading && others.length === 0 && {heading: headingOf(table[0]!, context)}),
    });
  }
  for (const block of rich) {
    const [first, ...others] = formsOf(block, forms.at(-1)?.kind, context.report.genre);
    if (!first) continue;
    // What stands below the heading of the table stands in its section.
    const joins = forms.length > 0 && first.heading && first.heading.text === forms[0]!.heading?.text;
    forms.push(joins ? {...first, heading: undefined, joins: true} : first, ...others);
  }
  const rest = blocks.filter((block) => !rich.includes(block)).flatMap((block) => block.facts);
  return withRest(forms, fieldsForm(rest, context), context);
}

/** Behind the sections what stands in none of them, under no heading that it is not of; what opens the report before them. */
function withRest(forms: readonly Form[], [first, ...others]: readonly Form[], context: Context): Form[] {
  if (!first) return [...forms];
  const open = [...forms].reverse().find(({heading}) => heading)?.heading;
  if (!first.joins || !open || !('facts' in first)) return [...forms, first, ...others];
  const headings = first.facts.map((fact) => headingOf(fact, context));
  if (headings.every((heading) => heading?.at === open.at)) return [...forms, first, ...others];
  const own = {...first, joins: undefined};
  const opens = headings.every((heading) => !heading) && forms[0]!.heading !== undefined;
  return opens ? [own, ...forms, ...others] : [...forms, own, ...others];
}

/** A block needs more than one plain figure or place, or one whose data has a form. */
const isRich = ({facts}: Block): boolean =>
  facts.some(
    (fact) =>
      isChange(fact) || fact.steps || fact.issues || fact.rows || fact.shares || fact.trend || isTally(fact),
  ) ||
  facts.filter(isPlain).length > 1 ||
  facts.filter(isHonour).length > 1;

/** A count with a part of it that is named, few enough that each can be marked. */
function isTally({tile, ...fact}: Fact): boolean {
  const [whole, part] = [tile?.figure?.quantity, tile?.part?.figure.quantity];
  if (!whole || !part || isSensitive({tile, ...fact}) || tile!.change) return false;
  const areCounts = [whole, part].every(({value, bound}) => Number.isInteger(value) && bound === 'exact');
  return (
    areCounts &&
    whole.unit === part.unit &&
    whole.unit !== '%' &&
    part.value < whole.value &&
    whole.value >= leastMarks &&
    whole.value <= mostMarks
  );
}

/** Of fewer marks nothing is seen; more are too small to count. */
const leastMarks = 10;
const mostMarks = 200;

const weightOf = ({facts}: Block): number => facts.reduce((sum, {score}) => sum + Math.max(1, score), 0);

function blocksOf(facts: readonly Fact[], context: Context): Block[] {
  const blocks = new Map<string, Block>();
  for (const fact of facts) {
    const heading = headingOf(fact, context);
    const isSection = heading && context.headings.above(fact.at, 1)?.at === heading.at;
    const key = fact.role === 'period' && !isSection ? 'period' : `${heading?.at ?? fact.role}`;
    const block = blocks.get(key);
    if (block) block.facts.push(fact);
    else blocks.set(key, {at: fact.at, ...(heading && {heading}), facts: [fact]});
  }
  return [...blocks.values()];
}

/** The section that a fact stands in; for past years that have none, or only groups, the words that name them. */
function headingOf(fact: Fact, {headings, report}: Context): Text | undefined {
  const section = headings.above(fact.at, 1);
  const near = headings.above(fact.at, 2);
  const own = section && section.level > 0 ? section : near;
  const heading = own && own.level > 0 ? own : undefined;
  if (fact.role !== 'period') return heading && ofYears.test(heading.text) ? undefined : heading;
  if (heading && ofYears.test(heading.text)) return heading.level === 1 ? heading : yearsOf(fact, headings);
  if (near && ofYears.test(near.text)) return yearsOf(fact, headings);
  const {evidence, at, text}: Statement = report.statements[fact.statement]!;
  if (heading?.text.includes(evidence)) return heading;
  const place = text.indexOf(evidence);
  if (place >= 0) return {at: at + place, length: evidence.length, text: evidence};
  return evidence && evidence.length <= longestEvidence
    ? {at: fact.at, length: 0, text: evidence}
    : undefined;
}

/** Longest words that name a stretch of years: “十四五”时期. */
const longestEvidence = 14;

/** The name of the years that groups speak of one by one: of their part, or of themselves. */
function yearsOf({at}: Fact, headings: Context['headings']): Text | undefined {
  for (const level of [0, 2] as const) {
    const heading = headings.above(at, level);
    const match = heading && /“十[二三四五]五”(?:时期)?|(?:这|过去)?五年/.exec(heading.text);
    if (match) return {at: heading.at + match.index, length: match[0].length, text: match[0]};
  }
  return undefined;
}

/** The forms of one block, under one heading: what was and what is, honours, figures, and what can only be said in words. */
function formsOf({heading, facts}: Block, before: Form['kind'] | undefined, genre: Genre): Form[] {
  const forms: Form[] = [];
  const add = (form: Form): void => {
    const first = forms.length === 0;
    forms.push({...form, ...(first ? heading && {heading} : {joins: true})});
  };
  const chains = facts.filter(({steps}) => steps);
  const issues = facts.filter((fact) => fact.issues);
  const changes = facts.filter(isChange).slice(0, mostChanges);
  const rows = facts.filter((fact) => fact.rows).slice(0, 1);
  const shares = facts.filter((fact) => fact.shares);
  const trends = facts.filter((fact) => fact.trend);
  const tallies = facts.filter(isTally).slice(0, 1);
  const ranks = facts.filter(isHonour).slice(0, mostInGrid);
  const honours = ranks.length > 1 ? ranks : [];
  const plain = best(
    facts.filter((fact) => isPlain(fact) && !tallies.includes(fact)),
    mostInGrid,
  );
  const drawn = new Set([
    ...chains,
    ...issues,
    ...changes,
    ...rows,
    ...shares,
    ...trends,
    ...tallies,
    ...honours,
    ...plain,
  ]);
  const lines = best(
    facts.filter((fact) => !drawn.has(fact)),
    mostLines,
  );
  const last = (): Form['kind'] | undefined => forms.at(-1)?.kind ?? before;
  if (chains.length > 0) add({kind: 'flow', facts: chains});
  if (issues.length > 0) add({kind: 'issues', facts: issues, genre});
  if (changes.length > 0 && last() !== 'changes') add({kind: 'changes', facts: changes});
  else lines.unshift(...changes.slice(0, mostLines));
  if (trends.length > 0) add({kind: 'trend', facts: trends});
  if (shares.length > 0) add({kind: 'share', facts: shares});
  if (honours.length > 0 && last() !== 'honours') add({kind: 'honours', facts: honours});
  if (tallies.length > 0) add({kind: 'tally', facts: tallies});
  if (plain.length >= leastInGrid && last() !== 'tiles') add({kind: 'tiles', facts: plain});
  else if (plain.length > 1 && last() !== 'lead') {
    add({kind: 'lead', facts: plain.slice(0, 2)});
    lines.unshift(...plain.slice(2));
  } else lines.unshift(...plain);
  if (rows.length > 0) add({kind: 'ranking', facts: rows});
  if (lines.length > 0) add({kind: 'lines', facts: lines.slice(0, mostInGrid)});
  return forms;
}

/** The best of some facts, in the order of the report. */
function best(facts: readonly Fact[], most: number): Fact[] {
  return [...facts]
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, most)
    .sort((a, b) => a.at - b.at);
}

/** What stands below no section of its own, and then field by field. */
export function fieldsForm(facts: Fact[], context: Context, planned?: readonly Statement[]): Form[] {
  const {fields, rest} = fieldsOf(
    facts.filter((fact) => !isSensitive(fact)),
    context,
    planned,
  );
  // Sanctions are said, and never set large.
  rest.push(...facts.filter(isSensitive));
  const [only] = fields;
  // One field alone is no block of fields.
  if (only && fields.length === 1 && !planned) {
    const facts = [...rest, ...only.lines.flatMap((line) => line.facts)];
    // A heading above one line says no more than the line.
    const named = facts.length > 1 && rest.length === 0;
    return [{kind: 'lines', facts, ...(named ? {heading: only.heading} : {joins: true as const})}];
  }
  const plain = best(rest.filter(isPlain), mostInGrid);
  const first: Form[] = plain.length >= leastInGrid ? [{kind: 'tiles', facts: plain}] : [];
  const said = first.length > 0 ? rest.filter((fact) => !isPlain(fact)) : rest;
  if (said.length > 0) {
    const joins = first.length > 0 || !planned;
    first.push({kind: 'lines', facts: best(said, mostLines), ...(joins && {joins: true as const})});
  }
  return [...first, ...(fields.length > 0 ? [{kind: 'fields' as const, fields}] : [])];
}
