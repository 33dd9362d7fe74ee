// Roles in texts that nobody gives as a speech: what stands below each heading has one.
import {LIST_NUMERALS} from '../../text/numerals.js';
import type {Genre, Role, Statement} from '../model.js';
import type {Heading} from './roles.js';

/** Headings of a plan of five years (五年规划) that are no field of work; the first that fits. */
const ofPlan: [Role, RegExp][] = [
  ['period', /发展(?:基础|回顾|成就)|成就|回顾|十[三四]五.{0,6}(?:时期|以来)/],
  ['goals', /(?:主要|发展|预期|奋斗)目标|目标(?:体系|指标)/],
  ['requirement', /指导(?:思想|方针)|基本(?:原则|要求)|总体(?:要求|思路|战略)|发展(?:环境|形势|机遇)/],
  ['government', /(?:规划|组织)实施|实施(?:保障|机制)|保障(?:措施|机制)/],
];
/** 第三章, 第一篇: headings below it may say more of it. */
const chapter = new RegExp(`^第[${LIST_NUMERALS}\\d]+[章篇编部]`);
/** Longest heading of a chapter, in characters; one straight above another heading is read as a line of text. */
const longestChapter = 30;
/** Fewer headings part no list. */
const leastHeadings = 3;

/**
 * The sentences of a list of projects for the people (民生实事) or of a plan of five years, each with the role that its
 * heading gives it; of other reports as they are.
 */
export function rolesByHeading(
  genre: Genre,
  statements: Statement[],
  headings: readonly Heading[],
): Statement[] {
  if (genre !== 'projects' && genre !== 'fiveYears') return statements;
  // 1.新建学校6所 without headings: each a project.
  if (genre === 'projects' && headings.length < leastHeadings)
    return statements.map((each) =>
      each.role === 'formula' || !/\d/.test(each.text) ? each : {...each, role: 'project', evidence: ''},
    );
  let next = 0;
  let zone: {role: Role; evidence: string} = {role: 'requirement', evidence: ''};
  return statements.map((statement) => {
    for (; next < headings.length && headings[next]!.at < statement.at + statement.length; next++) {
      const {text, glossary} = headings[next]!;
      const own = genre === 'fiveYears' ? ofPlan.find(([, pattern]) => pattern.test(text))?.[0] : undefined;
      const goesOn = !own && zone.role !== 'task' && !chapter.test(text) && genre === 'fiveYears';
      if (!goesOn || zone.evidence === '')
        zone = {role: own ?? (genre === 'projects' ? 'project' : 'task'), evidence: text};
      if (glossary) zone = {role: 'glossary', evidence: text};
    }
    if (chapter.test(statement.text) && statement.text.length <= longestChapter) {
      const own = ofPlan.find(([, pattern]) => pattern.test(statement.text))?.[0] ?? 'task';
      zone = {role: own, evidence: statement.text};
      return {...statement, role: 'heading', evidence: ''};
    }
    return /^(?:heading|formula|glossary|shortfall)$/.test(statement.role)
      ? statement
      : {...statement, ...zone};
  });
}
