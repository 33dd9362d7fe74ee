import {isTimeUnit, type FigureSpan} from './figures.js';
import type {Clause} from './sentences.js';

/** A clause with one statement: mostly one figure. */
export interface Subclause extends Clause {
  spans: FigureSpan[];
}

/** Parts a clause where a list of figures has its joints: 186.3亿元、增长6.1%; 3项执法检查、4项专题调研. */
export function subclauses(
  text: string,
  inside: Uint8Array,
  clause: Clause,
  spans: FigureSpan[],
): Subclause[] {
  const parts: Subclause[] = [];
  let start = clause.start;
  let held: FigureSpan[] = [];
  spans.forEach((span, i) => {
    held.push(span);
    const following = spans[i + 1];
    if (!following) return;
    const joint = findJoint(text, inside, span.end, following.start);
    if (joint === undefined) return;
    parts.push({start, end: joint, stop: text[joint]!, spans: held});
    start = joint + 1;
    held = [];
  });
  parts.push({start, end: clause.end, stop: clause.stop, spans: held});
  return parts;
}

/** Verbs that a second figure of a list begins with: 新建5条主干道、改造3座桥. */
const begins =
  /^(?:新|建|完成|推|开展|打造|培育|引进|实施|举办|组织|改|修|创|获|制定|出台|审议|办|累计|总|接|发|启动|开工|投|引|增|扩)/;

function findJoint(text: string, inside: Uint8Array, from: number, to: number): number | undefined {
  let last: number | undefined;
  let first: number | undefined;
  for (let i = from; i < to; i++) {
    if (inside[i]) continue;
    if (text[i] === '、') {
      last = i;
      first ??= i;
    }
  }
  if (first !== undefined && !text.slice(from, first).trim()) return first;
  if (last !== undefined) {
    const after = text.slice(last + 1, to).trim();
    return !after || begins.test(after) ? last : undefined;
  }
  return /^\s*(?:和|与|及)/.test(text.slice(from, to)) ? from + text.slice(from, to).search(/\S/) : undefined;
}

/** Where 从/由 stands in 由53.2%提高到57.7%, if a clause has that shape. */
export function fromTo(text: string, clause: Subclause): number | undefined {
  if (clause.spans.length !== 2) return undefined;
  const [first, second] = clause.spans as [FigureSpan, FigureSpan];
  const middle = text.slice(first.end, second.start);
  if (
    !/(?:到|至|为|成)(?:\d{4}年的?|去年的?|目前的?)?[^，]{0,3}$/.test(middle) ||
    second.end < clause.end - 1
  )
    return undefined;
  if (first.mention.unit !== second.mention.unit && first.mention.unit !== '') return undefined;
  const before = text.slice(clause.start, first.start);
  const at = Math.max(before.lastIndexOf('从'), before.lastIndexOf('由'));
  return at < 0 ? undefined : clause.start + at;
}

/** A figure that only describes what the next one counts: 5亿元以上重点项目36个, 10大类52项, 16个…已完成8个, 7日内办结率95.6%. */
export function isAttribute(text: string, other: FigureSpan, main: FigureSpan): boolean {
  const between = text.slice(other.end, main.start);
  return (
    other.mention.bound === 'atLeast' ||
    (other.mention.bound === 'atMost' && isTimeUnit(other.mention.unit)) ||
    between === '' ||
    /(?:已|建成|完成|送|占|中|余|拥有)[^，]{0,4}$/.test(between)
  );
}
