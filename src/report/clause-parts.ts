import {canStandAlone, isCounter, makeFigure, roleOf, type FigureSpan} from './figures.js';
import {isNounAfter} from './find-label.js';
import {isDependent, isGoodLabel, isTelling} from './labels.js';
import type {Figure} from './model.js';
import type {Paragraph} from './sentence-reading.js';
import {fromTo, isAttribute, type Subclause} from './subclauses.js';

/** A clause with one figure at its end, taken apart. */
export interface CutClause {
  clause: Subclause;
  /** The figure that it is about, and those before it. */
  span: FigureSpan;
  others: readonly FigureSpan[];
  /** Where 由 stands, in 由53.2%提高到57.7%. */
  change: number | undefined;
  /** What stands before the figure or the change, and behind the figure. */
  left: string;
  right: string;
  /** Whether all that stands behind it is in brackets. */
  isBracket: boolean;
  /** The figures as they would stand in a note. */
  noted: Figure[];
}

export function takeApart({passage, inside}: Paragraph, clause: Subclause): CutClause {
  const {text} = passage;
  const {spans} = clause;
  const span = spans.at(-1)!;
  const change = fromTo(text, clause);
  const left = text.slice(clause.start, change ?? span.start);
  const right = text.slice(span.end, clause.end);
  const isBracket =
    /^\s*[（(]/.test(right) && inside[span.end + right.search(/\S/)] === 1 && /[）)]\s*$/.test(right);
  const noted = spans.map((each) =>
    makeFigure(passage, each, [], 'inherited', roleOf(left, each.mention), true),
  );
  return {clause, span, others: spans.slice(0, -1), change, left, right, isBracket, noted};
}

/** The words behind a figure that belong to its statement. */
export const wordsBehind = ({right, isBracket}: CutClause): string => (isBracket ? '' : right);

/** 办理案件45件72人, 征集文史资料63篇、41万字: two counts of one thing. */
export function isTwoCounts(text: string, {clause, span, others, right}: CutClause): boolean {
  const [first] = others;
  if (!first || others.length !== 1 || right.trim()) return false;
  if (first.end === span.start) return isCounter(first.mention.unit) && isCounter(span.mention.unit);
  return areTwoMeasures(text, clause.start, first, span);
}

/** Whether two figures with nothing but 、 between them measure one thing: in two units, and of one subject. */
export function areTwoMeasures(text: string, start: number, first: FigureSpan, second: FigureSpan): boolean {
  const [unit, other] = [first, second].map(({mention}) => mention.unit ?? '');
  if (!unit || !other || unit === other || /[%‰倍点]/.test(unit + other)) return false;
  return (
    text.slice(first.end, second.start).trim() === '、' && !/[、和与及]/.test(text.slice(start, first.start))
  );
}

/** More figures than this in a clause without a joint are no label and number. */
const mostInClause = 4;

/** 由盈利1.1亿元转为亏损2300万元: the figure has another sign than its words. */
const turns = /亏|赤字|逆差/;

/** Whether a figure is so clearly what its label says that it may leave its sentence. */
export function isSure(text: string, statement: CutClause, label: string): boolean {
  const {span, others, change, left, right, isBracket} = statement;
  const isApart =
    change !== undefined
      ? !turns.test(text.slice(change, span.end))
      : others.length <= mostInClause && others.every((other) => isAttribute(text, other, span));
  const isPlain = isBracket || !right.trim() || isNounAfter(right.trim(), span);
  const isRank = span.mention.kind === 'rank' && label.length >= 4;
  return (
    isApart &&
    isPlain &&
    canStandAlone(text, span) &&
    isGoodLabel(label) &&
    isTelling(label) &&
    (isRank || !isDependent(left, wordsBehind(statement)))
  );
}
