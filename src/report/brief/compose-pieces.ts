// Pieces that several forms of a brief are made of: a figure with its label, lines, words with their figures.
import {BOUND_BEFORE} from '../../text/bounds.js';
import {BOUND_BEHIND} from '../../text/bounds-behind.js';
import {findNumbers} from '../../text/index.js';
import {figuresAmong} from '../figures.js';
import {element, type Node} from '../html.js';
import {joined, words} from '../inline-html.js';
import type {Figure, Text} from '../model.js';
import type {Fact} from './fact.js';
import {distinct} from './lines.js';
import {isSensitive} from './scorecard.js';
import {composeMore, growthWords, shortLabel} from './tile-words.js';

/** Clauses that hold their figures. */
export const composeLines = (facts: readonly Fact[]): Node => listOf(linesOf(facts));

/** Lines as a list; one alone is no list, but a sentence. */
export const listOf = (lines: readonly string[]): Node =>
  lines.length === 1
    ? element('p', {}, lines[0])
    : element(
        'ul',
        {},
        lines.map((line) => element('li', {}, line)),
      );

export const linesOf = (facts: readonly Fact[]): string[] =>
  distinct(facts).map(
    (fact) =>
      (fact.field ? `<span data-check="own">${words({text: fact.field})}</span>：` : '') +
      (fact.owner ? `${words(fact.owner)}：` : '') +
      words(withoutOf(fact), {figures: isSensitive(fact) ? [] : figuresSetOff(fact)}),
  );

/** What joins counts that say as much as each other: 新建校舍6栋**、**运动场4片. */
const asMuch = /[、和与及]/;

/** The figures of a line that are set off: the one that its fact is of, with those that are counted beside it. */
export function figuresSetOff({clause, tile}: Pick<Fact, 'clause' | 'tile'>): Pick<Figure, 'at' | 'text'>[] {
  const own = tile?.figure;
  const part = own && clause.text.split('，').find((each) => each.includes(own.text));
  if (!own || !part) return [];
  const counts = figuresAmong(findNumbers(part));
  const areAlike = counts
    .slice(1)
    .every(({at}, i) => asMuch.test(part.slice(counts[i]!.at + counts[i]!.text.length, at)));
  return counts.length > 1 && areAlike ? counts : [own];
}

/** The words of a fact whose label says all of it, without 其中. */
function withoutOf({clause, tile}: Fact): Text {
  const start = tile ? (/^其中，?/.exec(clause.text)?.[0].length ?? 0) : 0;
  return {at: clause.at + start, length: clause.length - start, text: clause.text.slice(start)};
}

/** A note whose column is narrow parts between the words and the figure. */
const beforeFigure = /(?<=^[\u3400-\u9fff]{2,})(?=\d)/;

/** A figure with its label, and its growth below it. */
export function composeFact(
  fact: Fact,
  attributes: Record<string, string | undefined> = {},
  labelFrom = shortLabel,
  ...more: Node[]
): Node {
  const {value, unit, label} = fact.tile!.figure!;
  const growth = growthWords(fact);
  return element(
    'wr-metric-tile',
    {...attributes, value, unit: unit || undefined},
    joined(labelFrom(label), {titles: true}),
    growth && element('p', {slot: 'note'}, growth.replace(beforeFigure, '<wbr />')),
    composeMore(fact),
    more,
  );
}

/** Words that a board of targets says. */
const aim = /^(?:全年)?(?:力争|确保|争取|努力)(?:全年)?(?=[\u3400-\u9fff]{2})/;
const aimAtEnd = /(?:力争|确保|争取)$/;
const aimAlone = /^(?:全年)?(?:力争|确保|争取|努力)$/;

/** The label of a target below its board, without the words that say that it is one. */
export function targetLabel(label: readonly Text[]): Text[] {
  const [first, ...others] = label;
  const short = shortLabel(others.length > 0 && aimAlone.test(first!.text) ? others : label);
  if (short.some(({length, text}) => length !== text.length)) return [...label];
  const start = aim.exec(short[0]?.text ?? '')?.[0].length ?? 0;
  const last = short.length - 1;
  return short.map(({at, text}, i) => {
    const from = i === 0 ? start : 0;
    const rest = text.slice(from);
    const words = i === last ? rest.replace(aimAtEnd, '') : rest;
    return {at: at + from, length: words.length, text: words};
  });
}

/** Words that bound a figure belong to it: 超2000个以上. */
const boundsBefore = new RegExp(`(?:${BOUND_BEFORE}|第)$`);
const boundsAfter = new RegExp(`^(?:${BOUND_BEHIND})`);

/** A line with each of its figures in bold, the words that bound it with it. */
export function wordsWithCounts(text: string): string {
  const counts = figuresAmong(findNumbers(text)).filter(({unit}) => unit !== '岁');
  const figures = counts.map(({at, text: written}) => {
    const before = boundsBefore.exec(text.slice(0, at))?.[0] ?? '';
    const after = boundsAfter.exec(text.slice(at + written.length))?.[0] ?? '';
    return {at: at - before.length, text: before + written + after};
  });
  return words({text}, {figures});
}
