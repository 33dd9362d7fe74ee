import type {Statement, Text} from '../model.js';
import type {Fact} from './facts.js';
import {lineOf, longestLine} from './lines.js';
import type {Heading} from './roles.js';
import type {Context} from './headings.js';
import {nameOf, subjectOf, type Subject} from './subjects.js';

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
const mostLines = 4;

/**
 * Facts field by field: below the nearest section, or group where a part has no sections; `rest` stands below no heading.
 *
 * @param planned the sentences of the key tasks: their sections are fields even where no figure was chosen
 */
export function fieldsOf(
  facts: readonly Fact[],
  {headings}: Context,
  planned: readonly Statement[] = [],
): {fields: Field[]; rest: Fact[]} {
  const groups = new Map<Heading, {facts: Fact[]; statements: Statement[]}>();
  const rest: Fact[] = [];
  const groupOf = (at: number): {facts: Fact[]; statements: Statement[]} | undefined => {
    const section = headings.above(at, 1);
    const heading = section && section.level === 0 ? headings.above(at, 2) : section;
    if (!heading || heading.level === 0) return undefined;
    let group = groups.get(heading);
    if (!group) groups.set(heading, (group = {facts: [], statements: []}));
    return group;
  };
  for (const statement of planned) groupOf(statement.at)?.statements.push(statement);
  for (const fact of facts) (groupOf(fact.at)?.facts ?? rest).push(fact);
  const fields = [...groups].flatMap(([heading, group]) => {
    const field = fieldOf(heading, group, planned.length > 0);
    return field ? [field] : [];
  });
  fields.sort((a, b) => a.at - b.at);
  if (fields.length <= mostFields) return {fields, rest};
  const ranked = [...fields].sort((a, b) => score(b) - score(a) || a.at - b.at);
  const kept = new Set(ranked.slice(0, mostFields));
  return {fields: fields.filter((field) => kept.has(field)), rest};
}

const score = ({lines}: Field): number =>
  Math.max(0, ...lines.flatMap((line) => line.facts.map((fact) => fact.score)));

function fieldOf(
  heading: Heading,
  {facts, statements}: {facts: Fact[]; statements: Statement[]},
  planned: boolean,
): Field | undefined {
  const name = nameOf(heading.text);
  if (!name && heading.text.length > longestHeading && facts.length === 0) return undefined;
  const lines: Field['lines'] = facts.slice(0, mostLines).map((fact) => ({text: fact.clause, facts: [fact]}));
  if (planned && lines.length < 2) {
    const own = phraseOf(heading, name?.text) ?? (lines.length === 0 ? lineOf(statements) : undefined);
    if (own) lines.unshift({text: own, facts: []});
  }
  if (lines.length === 0) return undefined;
  const words = name?.text ?? heading.text;
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

/** A heading without a name is set whole, if it is no longer. */
const longestHeading = 6;

/** Phrases of headings that say nothing of what is done. */
const hollow = /展现新|新作为|新成效|新进展|新台阶|正确方向|主要任务|重点任务/;

/** What a heading says besides the name: 聚力工业强县，**加快构建现代化产业体系**; the whole where it is one clause. */
function phraseOf({at, text}: Heading, name: string | undefined): Text | undefined {
  const plain = text.replace(/[。；：]$/, '');
  const comma = plain.lastIndexOf('，');
  const start = comma >= 0 && plain.length - comma > 5 ? comma + 1 : 0;
  const phrase = plain.slice(start);
  if (phrase === name || phrase.length > longestLine || phrase.length < 5 || hollow.test(phrase))
    return undefined;
  return {at: at + start, length: phrase.length, text: phrase};
}
