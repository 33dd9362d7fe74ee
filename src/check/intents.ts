// What is planned is not done: 力争 beside a figure of the source, and 已 or nothing beside the same one of the page.
import type {Matched, Shown} from './figure-log.js';
import {say} from './messages.js';
import {gap, type Normal} from './normal.js';
import {periodAt, periodOf} from './periods.js';
import {sentenceAround} from './source.js';
import type {SourceIndex} from './source-index.js';
import type {Judgement} from './verdicts.js';

/** Before what will be done: 将 stands for 把 as well, and 计划 for a noun. */
const VERB = '(?=[完建新达实开投改启增年全再])';
/** Words of a plan, a hope, a forecast. */
export const PLANNED = new RegExp(`力争|争取(?!到)|预计|有望|(?:计划|拟|将)${VERB}`);
/** What besides says that a sentence looks ahead. */
const AHEAD = /力争|争取|预计|有望|计划|拟|将|目标|任务|预期|确保|到\d{4}年|明年|今后|下一?步|年底?前/;
const HOPES = /力争|争取|预计|有望|目标/;
export const DONE = /已(?!有?的|知)/;
/** So many characters on either side of a figure are looked at. */
const reach = 32;

/** How a figure of the page is said to be planned where it is done, or the other way round; undefined: it is not. */
export function otherIntent({shown, index}: Matched, {source, parts}: SourceIndex): Judgement | undefined {
  const {start, end, cell} = source.figures[index]!;
  if (cell) return undefined;
  const own = clauseAround(source.normal, start, end);
  const page = pageClause(shown);
  const below = periodOf(shown.statement?.part ?? '').kind;
  const planned = PLANNED.exec(own)?.[0];
  const done = DONE.exec(page)?.[0];
  const [begin, behind] = sentenceAround(source, start);
  const sentence = source.normal.chars.slice(begin, behind);
  if (planned !== undefined && !DONE.test(own)) {
    // 计划实施38项 ~已完工17项: the note below is no other word for it.
    const isTurned = done !== undefined && !page.includes(planned);
    if (isTurned) return error(say.turnedMode(shown.text, done, planned));
    const said = saidWith(shown);
    if (below !== 'plan' && !AHEAD.test(said)) return error(say.lostMode(shown.text, planned));
    // Below a heading of the plan it is one all the same, and yet 力争 was no 确保.
    return /[计拟将]/.test(planned) || HOPES.test(said)
      ? undefined
      : {...context, severity: 'info', class: 'wording', message: say.lostHope(shown.text, planned)};
  }
  const isAhead = periodAt(parts, start).kind === 'plan';
  if (isAhead && done !== undefined && !DONE.test(sentence)) return error(say.doneInPlan(shown.text));
  const added = isAhead || AHEAD.test(sentence) ? undefined : PLANNED.exec(page)?.[0];
  return added === undefined ? undefined : error(say.addedMode(shown.text, added));
}

const context = {verdict: 'context-differs'} as const;
const error = (message: string): Judgement => ({...context, severity: 'error', message});

/** The clause of the source around a figure. */
function clauseAround({chars, gaps}: Normal, start: number, end: number): string {
  let [from, to] = [start, end];
  while (from > 0 && start - from < reach && gaps[from]! < gap.item) from--;
  while (to < chars.length && to - end < reach && gaps[to]! < gap.item) to++;
  return chars.slice(from, to);
}

const LAST_CLAUSE = /[^，。；：！？、,;!?\n]*$/;
const FIRST_CLAUSE = /^[^，。；：！？、,;!?\n]*/;

/** The clause of the page around a figure; of one in an attribute its label. */
export function pageClause({piece, label, span}: Shown): string {
  if (!span) return label.replaceAll('\u200b', '');
  const [from, to] = span;
  const before = LAST_CLAUSE.exec(piece.text.slice(Math.max(0, from - reach), from))![0];
  const behind = FIRST_CLAUSE.exec(piece.text.slice(to, to + reach))![0];
  return (before + behind).replaceAll('\u200b', '');
}

/** All that a reader sees with a figure: what stands in its statement, and the headings above. */
function saidWith({label, statement}: Shown): string {
  const {pieces = [], heading = '', section = '', about = ''} = statement ?? {};
  const texts = pieces.slice(0, mostPieces).map(({text}) => text.slice(0, longestPiece));
  return [label, ...texts, heading, section, about].join(' ');
}

const mostPieces = 12;
const longestPiece = 400;
