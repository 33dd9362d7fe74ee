// What was raised, and what came of it: rows of 议题 and 成果.
import {figuresAmong} from '../figures.js';
import {findNumbers} from '../../text/index.js';
import type {Genre, Statement, Text} from '../model.js';
import {clausesOf} from './lines.js';
import type {Rated} from './salience.js';

/** One issue with its result, both in the words of the report. */
export interface IssueRow {
  topic: Text;
  result: Text;
  figures: Rated[];
}

/** Names of issues: 《关于…的提案》, 关于…的建议, “…” as what was discussed. */
const topics: readonly RegExp[] = [
  /《关于([^》]{4,20}?)的(?:提案|建议)》/d,
  /(?:^|，|、)关于([^，《》]{4,20}?)的(?:建议|提案|意见)/d,
  /(?:以|就|围绕|针对|聚焦)(“[^”]{4,14}”)(?:为(?:议)?题|等?议题|问题|开展|召开|专题)/d,
];
/** What begins a result, and what stands before it. */
const outcome =
  /^(?:直接|有力|成功)?(?:推动|促成|促进)(?:(?:了|[省市县区]政府|全[省市县区])(?!.{0,2}[部门所]))?/;

/** Bodies whose work is to raise issues. */
const raising = new Set<Genre>(['cppcc', 'proposals', 'congress']);
/** Longest issue and result, in characters; fewer or more rows are none. */
const longestTopic = 14;
const longestResult = 20;
const leastRows = 3;
const mostRows = 5;

/** The issues of a report of which it says what came of them, in its order; [] where there are too few for rows. */
export function issuesOf(
  rated: readonly Rated[],
  statements: readonly Statement[],
  genre: Genre,
): IssueRow[] {
  if (!raising.has(genre)) return [];
  const figures = byStatement(rated);
  const rows = statements.flatMap((statement, i) => {
    const own = statement.role === 'achievement' ? figures.get(i) : undefined;
    return own ? partsOf(statement).flatMap((part) => rowOf(part, own) ?? []) : [];
  });
  return rows.length < leastRows ? [] : rows.slice(0, mostRows);
}

function byStatement(rated: readonly Rated[]): Map<number, Rated[]> {
  const figures = new Map<number, Rated[]>();
  for (const figure of rated) {
    const own = figures.get(figure.statement);
    if (own) own.push(figure);
    else figures.set(figure.statement, [figure]);
  }
  return figures;
}

/** A sentence, parted at its ；. */
function partsOf({at, text}: Statement): Text[] {
  return [...text.matchAll(/[^；。]+/g)].map((match) => ({
    at: at + match.index,
    length: match[0].length,
    text: match[0],
  }));
}

/** @param own the figures of its sentence */
function rowOf(part: Text, own: readonly Rated[]): IssueRow | undefined {
  for (const pattern of topics) {
    const [start, end] = pattern.exec(part.text)?.indices?.[1] ?? [];
    if (start === undefined || end === undefined || end - start > longestTopic) continue;
    const topic = {at: part.at + start, length: end - start, text: part.text.slice(start, end)};
    const result = resultBehind(part, end);
    const figures = result && own.filter((each) => isIn(each, result));
    if (result && figures!.length === 1 && figures![0]!.score > -Infinity)
      return {topic, result, figures: figures!};
  }
  return undefined;
}

const isIn = ({at}: Rated, text: Text): boolean => at >= text.at && at < text.at + text.length;

/** The first clause behind an issue that says what it led to, up to its only figure. */
function resultBehind(part: Text, from: number): Text | undefined {
  const rest = {at: part.at + from, length: part.length - from, text: part.text.slice(from)};
  for (const clause of clausesOf({
    ...rest,
    text: rest.text.replace(/^的(?:提案|建议|意见)》?/, (gone) => ' '.repeat(gone.length)),
  })) {
    const indent = /^\s*/.exec(clause.text)![0].length;
    const lead = outcome.exec(clause.text.slice(indent));
    if (!lead) continue;
    const start = indent + lead[0].length;
    const text = clause.text.slice(start).split('、')[0]!;
    const counts = figuresAmong(findNumbers(text));
    if (counts.length !== 1 || text.length > longestResult || text.length < 4) return undefined;
    return {at: clause.at + start, length: text.length, text};
  }
  return undefined;
}
