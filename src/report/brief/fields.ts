import type {Statement, Text} from '../model.js';
import type {Fact} from './fact.js';
import {isState, lineOf, longestLine, standsAlone, vague, withoutObject, type Wanted} from './lines.js';
import type {Heading} from './roles.js';
import type {Context} from './headings.js';
import type {Rated} from './salience.js';
import {isSensitive} from './scorecard.js';
import {
  isForeign,
  isSlogan,
  nameOfPeople,
  namesOf,
  subjectBeside,
  subjectOf,
  type Subject,
} from './subjects.js';

/** A field of work: its name, and one or two lines with at most two figures. */
export interface Field {
  at: number;
  heading: Text;
  /** Two to five characters of its heading; the heading itself where it holds no such name. */
  name: string;
  named: boolean;
  subject: Subject;
  lines: {text: Text; facts: Fact[]}[];
}

const mostFields = 10;
const leastParts = 4;
const mostLines = 2;
/** A field with more chosen figures than this has one line more. */
const richField = 3;
/** So many fields have a figure in their line; the others are said in words. */
const mostCounted = 5;

/**
 * Facts field by field: below the nearest section, or group where a part has no sections; `rest` stands below no heading.
 *
 * @param planned the sentences of the key tasks: their sections are fields even where no figure was chosen
 * @param shown where the clauses begin that stand elsewhere on the page
 */
export function fieldsOf(
  facts: readonly Fact[],
  {headings, rated}: Context,
  planned: readonly Statement[] = [],
  shown: ReadonlySet<number> = new Set(),
): {fields: Field[]; rest: Fact[]} {
  // Where a plan is several parts, each of them is a field.
  const areParts = new Set(planned.map((statement) => headings.above(statement.at, 0))).size >= leastParts;
  const groups = new Map<Heading, {facts: Fact[]; statements: Statement[]}>();
  const rest: Fact[] = [];
  const groupOf = (at: number): {facts: Fact[]; statements: Statement[]} | undefined => {
    const section = headings.above(at, 1);
    const heading = section && section.level === 0 ? headings.above(at, 2) : section;
    if (!heading || (heading.level === 0 && !areParts)) return undefined;
    let group = groups.get(heading);
    if (!group) groups.set(heading, (group = {facts: [], statements: []}));
    return group;
  };
  for (const statement of planned) groupOf(statement.at)?.statements.push(statement);
  for (const fact of facts) (groupOf(fact.at)?.facts ?? rest).push(fact);
  const worth = scoresOf(rated);
  const taken = new Set<string>();
  let counted = 0;
  const fields = [...groups].flatMap(([heading, group]) => {
    const field = fieldOf(heading, group, {
      planned: planned.length > 0,
      taken,
      shown,
      counts: counted < mostCounted,
      worth,
    });
    if (field?.lines.some(({text}) => /\d/.test(text.text))) counted++;
    if (field) taken.add(field.name);
    // What stands below a heading that names no field, 总体部署, is said without it.
    else rest.push(...group.facts.filter((fact) => !withoutObject.test(lineOfFact(fact).text)));
    return field ? [field] : [];
  });
  rest.sort((a, b) => a.at - b.at);
  const ranked = [...fields].sort((a, b) => score(b) - score(a) || a.at - b.at);
  const kept = ranked.slice(0, mostFields).sort((a, b) => a.at - b.at);
  return {fields: coloured(kept), rest};
}

/** By where a clause begins, the score of its best figure; 0 without one. */
function scoresOf(rated: readonly Rated[]): Wanted['worth'] {
  const scores = new Map<number, number>();
  for (const {clauseAt, score} of rated)
    scores.set(clauseAt, Math.max(score, scores.get(clauseAt) ?? -Infinity));
  return ({at}) => scores.get(at) ?? 0;
}

/** Fields with the colours that tell them from those before them. */
function coloured(fields: readonly Field[]): Field[] {
  const subjects: Subject[] = [];
  return fields.map((field) => {
    const plain = subjectOf(field.name) === field.subject;
    const subject = plain ? subjectBeside(field.name, subjects) : field.subject;
    subjects.push(subject);
    return {...field, subject};
  });
}

const score = ({lines}: Field): number =>
  Math.max(0, ...lines.flatMap((line) => line.facts.map((fact) => fact.score)));

interface FieldOptions {
  /** Whether it is of the key tasks, which have a line even where no figure was chosen. */
  planned: boolean;
  /** Names that other fields have. */
  taken: ReadonlySet<string>;
  shown: ReadonlySet<number>;
  /** Whether its line may count. */
  counts: boolean;
  worth: Wanted['worth'];
}

function fieldOf(
  heading: Heading,
  {facts, statements}: {facts: Fact[]; statements: Statement[]},
  {planned, taken, shown, counts, worth}: FieldOptions,
): Field | undefined {
  const name = namesOf(heading.text).find(({text}) => !taken.has(text));
  const whole = heading.text.replace(/[。；：]$/, '');
  if (
    /^(?:主要|重点)任务|总体(?:部署|要求|思路)|预期目标/.test(whole) ||
    (!name && isSlogan(whole)) ||
    (!name && (whole.length > longestHeading || taken.has(whole)))
  )
    return undefined;
  const wanted = subjectOf(name?.text ?? whole);
  const fits = (text: string): boolean => wanted !== 'government' && subjectOf(text) === wanted;
  const value = (fact: Fact): number => fact.score + (fits(lineOfFact(fact).text) ? ofSubject : 0);
  const isOwn = (fact: Fact): boolean => !isForeign(lineOfFact(fact).text, name?.text ?? whole);
  const own = facts.filter(isOwn);
  const able = (own.length > 0 ? own : facts)
    .filter(
      (fact) =>
        !withoutObject.test(lineOfFact(fact).text) &&
        !isState.test(lineOfFact(fact).text) &&
        !isSensitive(fact),
    )
    .sort((a, b) => value(b) - value(a));
  const lines = linesOf(able)
    .slice(0, able.length > richField ? mostLines + 1 : mostLines)
    .sort((a, b) => a.text.at - b.text.at);
  const said =
    planned && lines.length === 0
      ? (lineOf(statements, shown, {counts, fits, worth}) ?? phraseOf(heading, name?.text))
      : undefined;
  if (said) lines.push({text: said, facts: []});
  if (lines.length === 0) return undefined;
  const isOther = lines.every(({text}) => isForeign(text.text, name?.text ?? whole));
  const words = isOther ? nameOfPeople(heading.text) : (name?.text ?? whole);
  const subject = subjectOf(words);
  return {
    at: heading.at,
    heading,
    name: words,
    named: name !== undefined,
    subject: subject === 'government' ? subjectOf(heading.text) : subject,
    lines,
  };
}

/** The lines of facts, those that stand in one clause as one. */
function linesOf(facts: readonly Fact[]): Field['lines'] {
  const lines: Field['lines'] = [];
  for (const fact of facts) {
    const text = lineOfFact(fact);
    const same = lines.find((line) => overlap(line.text, text));
    if (!same) lines.push({text, facts: [fact]});
    else if (holds(same.text, text)) same.facts.push(fact);
  }
  return lines;
}

const overlap = (a: Text, b: Text): boolean => a.at < b.at + b.length && b.at < a.at + a.length;
const holds = (a: Text, b: Text): boolean => a.at <= b.at && a.at + a.length >= b.at + b.length;

/** A clause cut from a longer one says of what it is: 新增就业3000人 may be of one project. */
const shortestCut = 10;

/** How much more a line says that speaks of its field. */
const ofSubject = 2;

/** The words of a fact; of several clauses that are too long for a line the last, where it can stand alone. */
function lineOfFact({clause, figures}: Fact): Text {
  const {clause: text, clauseAt: at} = figures.at(-1)!;
  const last = {at, length: text.length, text};
  const holdsAll = figures.every((figure) => figure.clauseAt === at);
  const tooLong = clause.length > longestLine || clause.text.startsWith('其中');
  const isLong = last.length >= shortestCut || clause.text.startsWith('其中');
  return tooLong && holdsAll && isLong && standsAlone(last) ? last : clause;
}

/** A heading without a name is set whole, if it is no longer. */
const longestHeading = 6;

/** Phrases of headings that say nothing of what is done. */
const hollow = /^当好|展现新|新作为|新成效|新进展|新台阶|正确方向/;

/**
 * What a heading says besides the name: 聚力工业强县，**加快构建现代化产业体系**; the whole where it is one clause. 大力推动高质量发展
 * says no more than 高质量发展.
 */
function phraseOf({at, text}: Heading, name: string | undefined): Text | undefined {
  const plain = text.replace(/[。；：]$/, '');
  const comma = plain.lastIndexOf('，');
  const start = comma >= 0 && plain.length - comma > 5 ? comma + 1 : 0;
  const phrase = plain.slice(start);
  if (
    (name && phrase.endsWith(name)) ||
    phrase.length > longestLine ||
    phrase.length < 5 ||
    hollow.test(phrase) ||
    vague.test(phrase)
  )
    return undefined;
  return {at: at + start, length: phrase.length, text: phrase};
}
