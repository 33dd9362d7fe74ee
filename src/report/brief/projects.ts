import type {Report, Statement, Text} from '../model.js';
import {clausesOf, longestLine} from './lines.js';

/** A project for the people (民生实事): what is done, in a line. */
export interface Project {
  at: number;
  line: Text;
  /** Its heading, where it has one of its own. */
  heading?: Text;
}

const least = 3;
const most = 12;

/** Numbered projects, one a paragraph, each as its first clauses; [] where the report counts them in a sentence only. */
export function projectsOf({statements, genre}: Pick<Report, 'statements' | 'genre'>): Project[] {
  const headed = genre === 'projects' ? headedProjects(statements) : [];
  if (headed.length >= least) return headed;
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

/** Where a list ends, and how the work is to be gone about begins: 工作要求. */
const ofOrder =
  /^(?:[^，。]{0,4}[、.．）)])?(?:有关|工作|相关|几点)?(?:要求|保障措施|组织保障|保障机制)[：。]?$/;
/** What offices are told to do, which is done for nobody: 一是加强组织领导. */
const ofOffices = /组织(?:领导|保障|实施)|(?:要素|资金|经费)保障|责任|督[查导]|接受监督|考核|宣传|调度/;

/** One project a heading: what it says first that is counted. */
function headedProjects(statements: readonly Statement[]): Project[] {
  const projects: Project[] = [];
  const end = statements.findIndex(({text}) => ofOrder.test(text));
  statements.slice(0, end < 0 ? undefined : end).forEach((heading, i) => {
    const below = statements.slice(i + 1, i + 1 + near);
    const end = below.findIndex(({role}) => role !== 'project');
    const own = end < 0 ? below : below.slice(0, end);
    const first = own.find(({text}) => /\d/.test(text)) ?? own[0];
    if (heading.role !== 'heading' || ofOffices.test(heading.text) || !first || projects.length === most)
      return;
    projects.push({at: first.at, line: firstLine(first, mostCounts), heading});
  });
  return projects;
}

/** A project with a heading of its own tells so many figures. */
const mostCounts = 2;
/** So many sentences below its heading tell what a project is. */
const near = 8;

/** Where a long clause that counts several things one by one ends after the first: 停车泊位1500个、充电桩400个. */
function firstCount(text: string): number {
  if (text.length <= longestLine) return Infinity;
  const [first] = /^[^、]*?\d[^、]*(?=、[^、]*\d)/.exec(text) ?? [];
  return first?.length ?? Infinity;
}

/** As many clauses from the beginning as make a line with so many figures. */
function firstLine(statement: Statement, most = 1): Text {
  const clauses = clausesOf(statement);
  const [first] = clauses as [Text];
  let end = first.at + first.length;
  let counted = /[0-9]/.test(first.text) ? 1 : 0;
  for (const {at, length, text} of clauses.slice(1)) {
    const counts = /[0-9]/.test(text);
    if (at + length - first.at > longestLine || (counts && counted >= most)) break;
    if (counts) counted++;
    end = at + length;
  }
  end = Math.min(end, first.at + firstCount(first.text));
  const length = end - first.at;
  const offset = first.at - statement.at;
  return {at: first.at, length, text: statement.text.slice(offset, offset + length)};
}
