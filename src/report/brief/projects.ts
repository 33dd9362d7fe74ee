import type {Statement, Text} from '../model.js';
import {clausesOf, longestLine} from './lines.js';

/** A project for the people (民生实事): what is done, in a line. */
export interface Project {
  at: number;
  line: Text;
}

const least = 3;
const most = 12;

/** Numbered projects, one a paragraph, each as its first clauses; [] where the report counts them in a sentence only. */
export function projectsOf(statements: readonly Statement[]): Project[] {
  const seen = new Set<number>();
  const projects: Project[] = [];
  for (const statement of statements) {
    if (statement.role !== 'project' || seen.has(statement.paragraph) || /实事/.test(statement.text))
      continue;
    seen.add(statement.paragraph);
    projects.push({at: statement.at, line: firstLine(statement)});
  }
  return projects.length >= least ? projects.slice(0, most) : [];
}

/** Where a long clause that counts several things one by one ends after the first: 停车泊位1500个、充电桩400个. */
function firstCount(text: string): number {
  if (text.length <= longestLine) return Infinity;
  const [first] = /^[^、]*?\d[^、]*(?=、[^、]*\d)/.exec(text) ?? [];
  return first?.length ?? Infinity;
}

/** As many clauses from the beginning as make a line with one figure. */
function firstLine(statement: Statement): Text {
  const clauses = clausesOf(statement);
  const [first] = clauses as [Text];
  let end = first.at + first.length;
  let counted = /[0-9]/.test(first.text);
  for (const {at, length, text} of clauses.slice(1)) {
    const counts = /[0-9]/.test(text);
    if (at + length - first.at > longestLine || (counted && counts)) break;
    counted ||= counts;
    end = at + length;
  }
  end = Math.min(end, first.at + firstCount(first.text));
  const length = end - first.at;
  const offset = first.at - statement.at;
  return {at: first.at, length, text: statement.text.slice(offset, offset + length)};
}
