// What a draft shows, held against the text it was made from.
import assert from 'node:assert/strict';
import {composeHtml, digestReport, parseReport, type Detail, type Issue} from '../../../src/report/index.js';
import {draftOf, errorsOf, readOnce} from './drafts.js';
import {readPage, shownRuns} from './html-tree.js';

/** A text for comparing: one form of each character, no white space or footnote marks, each with its place. */
function fold(text: string): {text: string; at: number[]} {
  const at: number[] = [];
  let folded = '';
  const marks = new Set<number>();
  for (const match of text.matchAll(/[[［]\d{1,3}[\]］]|\*\*/g)) {
    for (let i = 0; i < match[0].length; i++) marks.add(match.index + i);
  }
  for (let i = 0; i < text.length; i++) {
    if (marks.has(i)) continue;
    for (const character of text[i]!.normalize('NFKC')) {
      if (/[\s\u200b\ufeff]/.test(character)) continue;
      folded += character;
      at.push(i);
    }
  }
  return {text: folded, at};
}

const isWord = (character: string): boolean => character !== '丨' && /[\p{L}\p{N}%‰]/u.test(character);

/** Marks of headings and items, which a page draws itself: 一、（一）1. 一是 ①. */
const headingMark =
  /^[\s　]*(?:[-*•●■▶✓]\s*)*(?:\d{1,2}\s|第[一二三四五六七八九十]+部分|[（(]?\s*[一二三四五六七八九十\d]{1,4}[)）、.．]|[一二三四五六七八九十]{1,3}[是要]|[①-⑳])/;

/** Runs are placed from the longest to the shortest. */
const lengths = [
  [40, Infinity],
  [20, 39],
  [13, 19],
  [10, 12],
  [5, 9],
  [3, 4],
  [1, 2],
] as const;

/** The words of `text` that neither the page nor an issue accounts for. */
function missing(text: string, runs: readonly string[], issues: readonly Issue[]): string[] {
  const source = fold(text);
  const covered = new Uint8Array(source.text.length);
  const told = new Uint8Array(text.length);
  for (const {at, length} of issues) told.fill(1, at, at + length);
  source.at.forEach((place, index) => {
    if (told[place]) covered[index] = 1;
  });
  // Long runs have one place; short ones (立案, 7期) then take the place that is left beside them.
  const wanted = runs.map((run) => fold(run).text).filter((run) => run !== '');
  const places: number[] = [];
  for (const [least, most] of lengths) {
    let cursor = 0;
    wanted.forEach((run, i) => {
      if (run.length >= least && run.length <= most) {
        const found = nearestUncovered(source.text, covered, run, cursor);
        if (found === undefined) return;
        covered.fill(1, found, found + run.length);
        places[i] = found + run.length;
      }
      cursor = places[i] ?? cursor;
    });
  }
  let start = 0;
  for (const line of text.split('\n')) {
    const mark = headingMark.exec(line);
    if (mark) told.fill(1, start, start + mark[0].length);
    start += line.length + 1;
  }
  const lost: string[] = [];
  let run = '';
  for (let i = 0; i <= source.text.length; i++) {
    const open = i < source.text.length && !covered[i] && !told[source.at[i]!] && isWord(source.text[i]!);
    if (open) run += source.text[i];
    else if (run) {
      lost.push(`${run} (${source.at[i - 1]})`);
      run = '';
    }
  }
  return lost;
}

/** How far from the last match, in characters, a piece of the same block may stand. */
const reach = 600;

/** The place of `run` nearest to `cursor` that no other piece has taken; far away only if there is none near. */
function nearestUncovered(
  text: string,
  covered: Uint8Array,
  run: string,
  cursor: number,
): number | undefined {
  const digit = /^\d/.test(run);
  let best: number | undefined;
  const from = Math.max(0, cursor - reach);
  for (let at = text.indexOf(run, from); at >= 0; at = text.indexOf(run, at + 1)) {
    const torn = /\d/.test(run.at(-1)!) && /\d/.test(text[at + run.length] ?? '');
    if (covered[at] || torn || (digit && /[\d.]/.test(text[at - 1] ?? ''))) continue;
    if (best === undefined || Math.abs(at - cursor) < Math.abs(best - cursor)) best = at;
    if (at > cursor + reach) break;
  }
  return best ?? (from > 0 ? nearestUncovered(text, covered, run, 0) : undefined);
}

/** What every draft has besides: the seal, and in the credits where its words come from. */
const ownWords = new Set(['一图读懂', '来源', '报告原文']);

/** What a page shows that its text does not hold. */
function invented(text: string, runs: readonly string[]): string[] {
  const source = fold(text).text;
  return runs.filter((run) => {
    if (ownWords.has(run) || source.includes(fold(run).text)) return false;
    // 4.2和0.7个百分点: the text writes the unit of several values once.
    const [, value, unit] = /^([\d.]+)(\D+)$/.exec(fold(run).text) ?? [];
    return !value || !new RegExp(`${value.replace('.', '\\.')}[、和][\\d.、和]+${unit}`).test(source);
  });
}

/** Words that lead over to a number: the labels and tables of a digest leave them out. */
const bridge =
  /^(?:全年|位居|位列|居|列|排|累计|共|总计|分别|均|已|在|有|预计|达到?|稳定在|保持在|维持在|控制[在为到]?|(?:提高|提升|增加|增长|上升|扩大|扩容|发展|拓展|壮大|恢复|攀升)[到至]|调整为|[升增]至|早日|尽快|[由从]|(?:减少|下降|降低|缩短|压缩|缩小|压减|减)[到至为]|为|是|仅|仍|到|至|实现|完成|首次|再次|持续|一直|历史性|还|并|且|同时|此外|和|与|及|再|约|近)+ \(/;

/**
 * Asserts that a draft of `text` shows nothing that the text does not hold, that page and issues together hold all of
 * it, that the check finds no error in it, and that it is the same every time.
 */
export function assertFaithful(text: string, detail: 'full' | 'digest'): void {
  const {report, issues} = readOnce(text);
  const html = draftOf(text, detail);
  const runs = shownRuns(readPage(html), fold(text).text);
  assert.deepEqual(invented(text, runs), [], 'invented');
  const all = detail === 'full' ? issues : [...issues, ...digestReport(report).issues];
  const hidden = all.filter(({message}) => /^(?:网页附带信息|讲话用语|摘要没有收入)/.test(message));
  // 共收到提案235件: a tile is the sum.
  const lost = missing(text, runs, hidden).filter(
    (run) => !run.startsWith('共 (') && (detail === 'full' || !bridge.test(run)),
  );
  assert.deepEqual(lost, [], 'lost');
  assertOwnCheck(text, detail);
}

/** Asserts that the check finds no error in an untouched draft, and that it is the same every time. */
export function assertOwnCheck(text: string, detail: Detail): void {
  assert.deepEqual(errorsOf(text, detail), [], 'the check finds nothing wrong');
  const again = composeHtml(parseReport(text).report, {detail});
  assert.equal(again, draftOf(text, detail), 'the same text gives the same bytes');
}
