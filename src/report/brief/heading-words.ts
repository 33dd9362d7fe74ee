import {LIST_NUMERALS} from '../../text/numerals.js';
import type {Text} from '../model.js';

/** What a heading begins with where its banner says it: 这五年，. */
const years = /^(?:——)?(?:(?:过去|这|五)?(?:五年|一年)(?:来|里|间)?|“十[二三四五]五”(?:时期|期间|以来))，/;
/** One of several: 一是…. */
const listed = new RegExp(`^[${LIST_NUMERALS}]+是(?!否)`);
/** 第三章, 第一节. */
const ofChapter = new RegExp(`^第[${LIST_NUMERALS}\\d]+[章篇编节]\\s*`);
/** Clauses that say how something came about: 我们全面落实…. */
const how = /^(?:我们|坚持|深入|始终|全面贯彻|认真|紧紧)/;
/** Longest heading, in characters, that a section sets in two lines. */
const longest = 26;

/**
 * The words of a section's heading: without its mark at the end, and without the years that a banner names; of a long
 * one the clauses at its end, which say what came of it.
 */
export function sectionWords({text}: Text): string {
  const clauses = text
    .replace(/[。；：]$/, '')
    .replace(ofChapter, '')
    .replace(listed, '')
    .replace(years, '')
    .split('，');
  while (clauses.length > 1 && (how.test(clauses[0]!) || clauses.join('，').length > longest))
    clauses.shift();
  return clauses.join('，');
}

/** Whether a banner says all that a heading says: 五年成绩单 above 这五年, 过去的五年. */
export function isSaid(heading: string, banner: string): boolean {
  const [words, said] = [heading, banner].map((text) =>
    text
      .replace(/[“”\s]/g, '')
      .replace(/(?:时期|以?来)$/, '')
      .replace(/^(?:这|(?:刚刚)?过去的?)(?=五年|一年)/, ''),
  );
  // “十四五” alone says less than 五年成绩单, “十四五”时期 which years these are.
  const isBare = /^“?十[二三四五]五”?$/.test(heading) && /五年/.test(banner);
  return isBare || said!.includes(words!);
}
