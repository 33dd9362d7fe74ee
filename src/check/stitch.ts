import {BOUND_BEFORE} from '../text/bounds.js';
import {BOUND_BEHIND} from '../text/bounds-behind.js';
import {gap} from './normal.js';
import {sentenceAround, type Source} from './source.js';
import type {Match} from './reading.js';

/** A label is not put together of more runs than this. */
const mostRuns = 4;

/** A sentence this long holds all that a label is put together of. */
const longestSentence = 240;

/**
 * Reads a label that was put together of one sentence of the source, in order, around its figure: 建设产业园 of
 * 建设**40个**产业园, 事故起数下降 of 事故起数**和死亡人数分别**下降. What is left out between two runs has to hold a figure, 分别 or a mark;
 * else a word was lost.
 *
 * @param place any place in that sentence
 * @returns the runs, or undefined
 */
export function stitch(source: Source, words: string, from: number, place: number): Match[] | undefined {
  const [start, end] = sentenceAround(source, place, longestSentence);
  const {chars} = source.normal;
  const runs: Match[] = [];
  let at = 0;
  let behind = start;
  while (at < words.length) {
    if (runs.length === mostRuns) return undefined;
    const run = longestRun(chars.slice(behind, end), words.slice(at));
    if (!run) return undefined;
    const found = behind + run.at;
    if (runs.length > 0 && !isJoint(source, behind, found)) return undefined;
    if (run.length === 1 && !standsAtFigure(source, found)) return undefined;
    runs.push({from: from + at, to: from + at + run.length, place: found});
    at += run.length;
    behind = found + run.length;
  }
  return runs;
}

/** The longest beginning of `words` that stands in `text`, at its first place. */
function longestRun(text: string, words: string): {at: number; length: number} | undefined {
  let best: {at: number; length: number} | undefined;
  for (let length = 1; length <= words.length; length++) {
    const at = text.indexOf(words.slice(0, length), best?.at ?? 0);
    if (at < 0) break;
    best = {at, length};
  }
  return best;
}

const BEFORE_FIGURE = new RegExp(`^(?:${BOUND_BEFORE}|达到?|了|共|第)+`);
const BEHIND_FIGURE = new RegExp(`(?:${BOUND_BEHIND}|余|多|的)+$`);

/** Whether what is left out from `start` to `end` is a figure or another subject, and not a word or two. */
function isJoint({figureAt, normal: {chars, gaps}}: Source, start: number, end: number): boolean {
  const ahead = chars.slice(start, Math.min(end, start + 6));
  const cue = BEFORE_FIGURE.exec(ahead)?.[0].length ?? 0;
  const opens =
    gaps[start]! >= gap.item || figureAt[start + cue]! >= 0 || /^(?:[和及与]|分别|依次)/.test(ahead);
  const past = chars.slice(Math.max(start, end - 4), end);
  const bound = BEHIND_FIGURE.exec(past)?.[0].length ?? 0;
  const closes = gaps[end]! >= gap.item || figureAt[end - bound - 1]! >= 0 || /(?:分别|依次)$/.test(past);
  if (opens && closes) return true;
  // 省属企业**营业收入、**利润: words that several subjects share stand with one of them only.
  return (opens || closes) && hasMark(start, end);

  function hasMark(from: number, to: number): boolean {
    for (let at = from; at <= to; at++) if (gaps[at]! >= gap.item || figureAt[at]! >= 0) return true;
    return false;
  }
}

function standsAtFigure({figureAt, normal: {gaps}}: Source, place: number): boolean {
  const isEdge = (at: number) => figureAt[at]! >= 0 || gaps[at]! > gap.none;
  return (figureAt[place - 1] ?? -1) >= 0 || gaps[place]! > gap.none || isEdge(place + 1);
}
