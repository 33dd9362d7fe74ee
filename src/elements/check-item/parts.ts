import {withoutEndMark, type SharedFrame} from '../../text/frame.js';
import {sliceRuns, type Run} from '../shared/content.js';

/** A sentence of a checklist in pieces; joined in this order they are the sentence. */
export interface ItemParts {
  /** The words all items begin with. */
  head: Run[];
  /** What leads to the phrase: 加快城市更新、 */
  first: Run[];
  /** The phrase: 提速推进桃花源新城 */
  second: Run[];
  /** What follows it before the tail. */
  rest: Run[];
  /** The words all items end with. */
  tail: Run[];
  /** The mark at the very end: ； */
  mark: Run[];
}

/**
 * Takes an item apart: at the frame that it shares with the others, and at the phrase that is emphasised, which
 * without emphasis begins after the last 、 or ，.
 */
export function itemParts(runs: readonly Run[], frame: SharedFrame = {head: '', tail: ''}): ItemParts {
  const text = runs.map((run) => run.text).join('');
  const markStart = withoutEndMark(text).length;
  const headEnd = visibleOffset(text, frame.head);
  const tailStart = visibleOffset(text.slice(0, markStart), frame.tail, true);
  const [start, end] = phrase(runs, text, headEnd, tailStart);
  const part = (from: number, to?: number): Run[] =>
    sliceRuns(runs, from, to).map((run) => ({...run, strong: false}));
  return {
    head: part(0, headEnd),
    first: part(headEnd, start),
    second: part(start, end),
    rest: part(end, tailStart),
    tail: part(tailStart, markStart),
    mark: part(markStart),
  };
}

/** Where the phrase that is set large begins and ends. */
function phrase(runs: readonly Run[], text: string, from: number, to: number): [start: number, end: number] {
  let at = 0;
  let start = -1;
  let end = -1;
  for (const run of runs) {
    if (run.strong) {
      if (start < 0) start = at;
      end = at + run.text.length;
    }
    at += run.text.length;
  }
  if (start >= 0 && start < to && end > from) return [Math.max(start, from), Math.min(end, to)];
  const middle = text.slice(from, to);
  return [from + Math.max(middle.lastIndexOf('、'), middle.lastIndexOf('，')) + 1, to];
}

/** Where `words` end at the start of `text`, or begin at its end; places where lines may break stand between them. */
function visibleOffset(text: string, words: string, fromEnd = false): number {
  const step = fromEnd ? -1 : 1;
  let at = fromEnd ? text.length : 0;
  for (let left = words.length; left > 0; at += step) {
    if (text[fromEnd ? at - 1 : at] !== breakHere) left--;
  }
  return at;
}

const breakHere = '\u200b';

/** The text as it is compared with that of other items: without the places where lines may break. */
export function comparable(runs: readonly Run[]): string {
  return runs
    .map((run) => run.text)
    .join('')
    .replaceAll(breakHere, '');
}
