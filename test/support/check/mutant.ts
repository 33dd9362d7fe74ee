import {splice} from './page-text.js';

export const kinds = [
  'digit',
  'single digit',
  'date or ordinal',
  'Chinese numeral',
  'decimal point',
  'unit',
  '% or points',
  '万 or 亿',
  'bound dropped',
  'bound changed',
  'label',
  'figures of two clauses',
  'two values of 分别',
  'from and to',
  'growth or decline',
  'name: a character less',
  'name: another character',
  'person',
  'sentence: 不 less',
  'sentence: 不 more',
  'sentence: a character less',
  'sentence: another character',
  'sentence: a character more',
  'sentence: two characters',
  'label: a character less',
] as const;

export type Kind = (typeof kinds)[number];

/** A page with one thing changed. */
export interface Mutant {
  kind: Kind;
  page: string;
  /** What was done, for people. */
  note: string;
  /** Where an error has to be reported. */
  from: number;
  to: number;
  /** What a finding has to show: the wrong figure, or some words of the place. */
  shows: string;
  /** Of two figures that changed places: the other one, which tells as much. */
  orShows?: string;
  /** The number that stood in its place; absent where labels changed places. */
  was?: string;
}

/** Makes the mutants of one place. */
export type Maker = (random: () => number) => Mutant[];

/** Where an error may be reported: a tag, a block of text. */
export interface Range {
  from: number;
  to: number;
}

/** One stretch of a page replaced. */
export function mutant(
  html: string,
  kind: Kind,
  at: number,
  before: string,
  after: string,
  range: Range,
): Mutant {
  const page = splice(html, at, at + before.length, after);
  const around = html.slice(Math.max(0, at - 24), at + before.length + 12).replace(/\s+/g, ' ');
  return {
    kind,
    page,
    note: `${before} → ${after || '∅'} in ${around}`,
    from: range.from,
    to: range.to + after.length - before.length,
    shows: numberAt(page, at, after.length),
    was: numberAt(html, at, before.length),
  };
}

/** One character left out. */
export function drop(html: string, kind: Kind, at: number, range: Range): Mutant {
  return mutant(html, kind, at, html[at]!, '', range);
}

/** The number that a change touches, if any. */
function numberAt(page: string, at: number, length: number): string {
  let from = at;
  let to = at + length;
  while (from > 0 && /[\d.]/.test(page[from - 1]!)) from--;
  while (to < page.length && /[\d.]/.test(page[to]!)) to++;
  return /\d[\d.]*/.exec(page.slice(from, to))?.[0] ?? '';
}

export function pick<T>(random: () => number, items: readonly T[]): T {
  return items[Math.floor(random() * items.length)]!;
}
