// The clause that tells of a fact: from the words that say whose it is to its last figure.
import {listMark} from '../list-marks.js';
import type {Statement, Text} from '../model.js';
import {insideBrackets, splitClauses} from '../sentences.js';
import type {FigurePlaces} from './figure-places.js';
import {withoutObject} from './lines.js';
import type {Rated} from './salience.js';

export const endOf = ({at, length}: Text): number => at + length;

/** The words of a sentence between two places of the source. */
export const span = ({at, text}: Statement, start: number, end: number): Text => ({
  at: start,
  length: end - start,
  text: text.slice(start - at, end - at),
});

/** A clause with so few words before its figure leans on the clause before it. */
const bareLength = 5;
/** Verbs whose object stands behind the figure: 团结带领22个界别, 为5126名劳动者追回报酬. */
const deed = /^(?:[为对向]|推出|提供|培育|形成|团结带领|帮助)/;
const indicatorName = /生产总值|就业|零售|出口|投资|物价|粮食/;

/** What was found or done, without of what: 曝光问题37个, 已整改82个. */
const ofWhat = /^(?:已|现已|目前已|曝光|发现|查出|交办)[\u3400-\u9fff]{0,3}\d/;

/** The clause that says of what another is, if that counts and does not say so itself. */
const leadingTo = (clauses: readonly {start: number; end: number}[], index: number, text: string): number =>
  index > 0 && ofWhat.test(text.slice(clauses[index]!.start)) && text[clauses[index - 1]!.end] !== '；'
    ? index - 1
    : index;

/** The clauses of a sentence from the one that names the subject to the last of some figures. */
export function clauseOf({at, length, text}: Statement, figures: readonly Rated[]): Text {
  const clauses = splitClauses(text, insideBrackets(text));
  const [first] = figures as [Rated];
  const last = figures.at(-1)!;
  const startsAt = text.indexOf(first.subject);
  let start = startsAt >= 0 ? startsAt + (listMark.exec(first.subject)?.[0].length ?? 0) : 0;
  // 采纳率77.6% needs the clause before it, which says of what.
  const index = clauses.findIndex((clause) => clause.start === startsAt);
  const own = first.subject.replace(listMark, '').replace(/[0-9].*$/, '');
  const isNamed = first.role !== 'achievement' && indicatorName.test(own);
  const behind = first.clause.slice(first.inClause + first.mention.text.length);
  const isDone = deed.test(own) && /[\u3400-\u9fff]{2}/.test(behind);
  const isBare = own.length <= bareLength && !isNamed && !isDone;
  if (index > 0 && text[clauses[index - 1]!.end] !== '；' && (isBare || /^(?:已|现已|目前已)/.test(own)))
    start = clauses[leadingTo(clauses, index - 1, text)]!.start;
  const lastPlace = last.at - at;
  const end =
    clauses.find((clause) => clause.end > lastPlace && clause.start <= lastPlace)?.end ?? text.length;
  if (end <= start) return {at, length, text};
  return {at: at + start, length: end - start, text: text.slice(start, end)};
}

/** A clause from the words on with which the label of its figure begins, where these stand before it: 除涉密事项外, 预计. */
export function withHead(
  statement: Statement,
  clause: Text,
  figures: readonly Rated[],
  places: FigurePlaces,
): Text {
  const heads = figures.flatMap(({at}) => {
    const placed = places.at(at);
    // 完成投资351亿元 is of what was counted before it.
    return placed?.as === 'figure' || withoutObject.test(clause.text)
      ? (placed?.tile.figure?.label[0]?.at ?? [])
      : [];
  });
  const head = Math.min(...heads);
  return head < clause.at && head >= statement.at ? span(statement, head, endOf(clause)) : clause;
}
