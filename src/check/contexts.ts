import {isMeasure, type Links} from './links.js';
import {normalise, type Gap, type Normal} from './normal.js';
import {clausesOfPair, findPairs, type Pair, type RespectiveSubject} from './respective.js';
import {weightOf, type Source} from './source.js';
import type {TableFigure} from './source-tables.js';
import {context} from './weights.js';

/** Words of the page around a figure, as pairs of characters. */
export type Bigrams = ReadonlySet<string>;

/** A year, in running text or as all of a label. */
const YEAR = /(?<!\d)((?:19|20)\d\d)(?:年|$)/g;

function yearOf(date: string): string | undefined {
  const year = /^((?:19|20)\d\d)年/.exec(date);
  return year ? `${year[1]}年` : undefined;
}

/** The pairs of neighbouring characters of some texts, and the years in them. */
export function bigramsOf(...texts: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const text of texts) {
    for (const year of text.matchAll(YEAR)) words.add(`${year[1]}年`);
    for (let i = 0; i + 1 < text.length; i++) {
      const pair = text.slice(i, i + 2);
      if (!/[\d.%]/.test(pair)) words.add(pair);
    }
  }
  return words;
}

/** A figure with its place behind 分别, or before it. */
export interface Respective {
  figure: number;
  nth: number;
  subject: RespectiveSubject;
}

/** How many characters two subjects end with in common; 0 where these are too few for a word of their own. */
function sharedEnd(chars: string, one: RespectiveSubject, other: RespectiveSubject): number {
  let length = 0;
  while (
    length < Math.min(one.end - one.start, other.end - other.start) &&
    chars[one.end - 1 - length] === chars[other.end - 1 - length]
  )
    length++;
  return length > 2 ? length : 0;
}

/**
 * Which words stand around each figure of the source, and how close. A word of the figure's own clause counts 1, beyond
 * other figures, commas and stops less. In 城镇、农村居民收入分别增长4.8%、7.2% the first value has the first subject and the second
 * the second.
 */
export class Contexts {
  /** For each pair of characters the figures it stands at, with its weight there. */
  private readonly postings = new Map<string, [figure: number, weight: number][]>();
  /**
   * Figures whose subjects 分别 names: where the own one ends, the first figure of that subject, and where the words end that lead to it:
   * in 分别为2019年的1.2倍和1.5倍 both are led to by 为2019年的.
   */
  readonly paired = new Map<number, {end: number; lead: number; ledTo: number}>();
  /** All figures that one 分别 pairs, by where it stands; and for each figure its places in them. */
  readonly series = new Map<number, Respective[]>();
  readonly positions = new Map<number, {cue: number; nth: number}[]>();
  /** What 分别 says of each subject, as a clause of its own: 农村低保标准提高到660元. */
  readonly respective = new Set<string>();

  constructor(
    private readonly source: Source,
    private readonly links: Links,
  ) {
    source.figures.forEach((_, index) => this.read(index));
    for (const pair of findPairs(source)) {
      this.pair(pair);
      this.place(pair);
      for (const clause of clausesOfPair(pair, source)) this.respective.add(clause);
    }
  }

  /** How much of the words each figure has around it: 0 to 1, by index. Rare words count more. */
  score(words: Bigrams): Float64Array {
    const scores = new Float64Array(this.source.figures.length);
    let sum = 0;
    for (const word of words) {
      const weight = weightOf(this.source, word);
      const postings = this.postings.get(word) ?? [];
      // Words that no figure has say little against any: a label may be put in an editor's words.
      sum += postings.length > 0 ? weight : weight * context.ofUnknown;
      for (const [figure, share] of postings) scores[figure]! += weight * share;
    }
    if (sum > 0) for (let i = 0; i < scores.length; i++) scores[i]! /= sum;
    return scores;
  }

  /** Whether a label names another subject of 分别 than the one whose value a figure is: 农村居民收入 at that of 城镇居民. */
  namesOther(figure: number, label: string): boolean {
    for (const {cue, nth} of this.positions.get(figure) ?? []) {
      const names = new Map(
        this.series.get(cue)!.map(({nth: place, subject}) => [place, this.nameOf(subject)]),
      );
      const own = names.get(nth)!;
      const isNamed = (name: string): boolean =>
        name.length > 1 && label.includes(name) && !own.includes(name);
      if (!label.includes(own) && [...names.values()].some(isNamed)) return true;
    }
    return false;
  }

  /** A subject without 和 before it. */
  private nameOf({start, end}: RespectiveSubject): string {
    return this.source.normal.chars.slice(start, end).replace(/^[和及与]/, '');
  }

  private read(index: number): void {
    const {figures} = this.source;
    const {start, end, cell} = figures[index]!;
    if (cell) {
      this.readCell(index, cell);
      return;
    }
    const found = new Map<string, number>();
    this.walk(found, index, start - 1, -1);
    const outer = this.links.outer.get(index);
    if (outer !== undefined) this.walk(found, index, figures[outer]!.start - 1, -1);
    this.walk(found, index, end, 1);
    this.bridge(found, start, end);
    for (const [pair, weight] of found) this.post(pair, index, weight);
  }

  /** In a table a figure has the words of its row and column, and a little those above the table. */
  private readCell(index: number, {row, column, caption}: TableFigure): void {
    const own = bigramsOf(...[row, column].map((words) => normalise(words).chars));
    for (const word of own) this.post(word, index, 1);
    for (const word of bigramsOf(normalise(caption).chars))
      if (!own.has(word)) this.post(word, index, context.ofCaption);
  }

  private post(pair: string, index: number, weight: number): void {
    const list = this.postings.get(pair);
    if (!list) {
      this.postings.set(pair, [[index, weight]]);
      return;
    }
    const last = list[list.length - 1]!;
    if (last[0] === index) last[1] = Math.max(last[1], weight);
    else list.push([index, weight]);
  }

  private walk(found: Map<string, number>, index: number, from: number, step: 1 | -1): void {
    const {normal, figureAt, figures} = this.source;
    const {chars, gaps}: Normal = normal;
    const losses = step < 0 ? context.beyondGap : context.beyondGapRight;
    let weight = 1;
    let before = -1;
    /** A year beyond another figure is that one's, even if both speak of one thing: 从2020年的53.2%提升到2025年的57.7%. */
    let passed = false;
    for (
      let i = from, d = 0;
      i >= 0 && i < chars.length && d < context.reach && weight > context.least;
      i += step, d++
    ) {
      const parted = gaps[step < 0 ? i + 1 : i] as Gap;
      weight *= losses[parted];
      const other = figureAt[i]!;
      if (other >= 0 && other !== index && isMeasure(figures[other]!.mention.kind)) {
        if (other !== before && !this.isOneThing(index, other, step)) weight *= context.beyondFigure;
        before = other;
        passed = true;
        continue;
      }
      before = -1;
      if (other >= 0 && other !== index && figures[other]!.mention.kind === 'date') {
        const year = yearOf(chars.slice(figures[other]!.start, figures[other]!.end));
        if (year && !found.has(year))
          found.set(year, step > 0 || passed ? weight * context.beyondFigure : weight);
      }
      const at = step < 0 ? i : i - 1;
      if (d === 0 || at + 1 >= chars.length || (figureAt[at]! >= 0 && figureAt[at + 1]! >= 0)) continue;
      const pair = chars.slice(at, at + 2);
      const value = weight * context.perCharacter ** d;
      if (value > (found.get(pair) ?? 0)) found.set(pair, value);
    }
  }

  private isOneThing(index: number, other: number, step: 1 | -1): boolean {
    return step < 0 ? this.links.sharing(index, other) : this.links.touch(index, other);
  }

  /** 建成22个体育公园 is shown as 建成体育公园 · 22个: the pair across the figure. */
  private bridge(found: Map<string, number>, start: number, end: number): void {
    const {chars} = this.source.normal;
    const pair = (chars[start - 1] ?? '') + (chars[end] ?? '');
    if (pair.length === 2 && !found.has(pair)) found.set(pair, context.bridge);
  }

  /** Where each figure of a pair stands in it: the value, the first value of its subject, the figure that ends the subject. */
  private place({subjects, values, leads, cue}: Pair): void {
    const series = this.series.get(cue) ?? [];
    this.series.set(cue, series);
    subjects.forEach((subject, nth) => {
      const before = this.source.figureAt[subject.end]!;
      for (const figure of new Set([values[nth]!, leads[nth]!, before])) {
        if (figure < 0 || !isMeasure(this.source.figures[figure]!.mention.kind)) continue;
        if (series.some((each) => each.figure === figure)) continue;
        series.push({figure, nth, subject});
        const places = this.positions.get(figure) ?? [];
        this.positions.set(figure, [...places, {cue, nth}]);
      }
    });
  }

  /** 分别: each value takes its own subject, and loses the others. */
  private pair({subjects, values, leads, cue, behind, share}: Pair): void {
    const {chars} = this.source.normal;
    const tail = subjects[subjects.length - 1]!.end;
    const first = this.source.figures[values[0]!]!.start;
    const common = bigramsOf(chars.slice(tail, cue), chars.slice(tail, behind + 12));
    const verb = bigramsOf(chars.slice(Math.max(behind, first - 8), first));
    let ledTo = first;
    values.forEach((figure, nth) => {
      const own = subjects[nth]!;
      const {start} = this.source.figures[figure]!;
      const since = chars.slice(nth > 0 ? this.source.figures[values[nth - 1]!]!.end : start, start);
      if (!/^[和与及]?$/.test(since)) ledTo = start;
      this.paired.set(figure, {end: own.end, lead: leads[nth]!, ledTo});
      for (const subject of subjects) {
        const weight = subject === own ? share : context.ofOthers;
        // What both end with (城镇居民收入、农村居民收入) is the own one's as well.
        const end = subject.end - (subject === own ? 0 : sharedEnd(chars, subject, own));
        const names = subject === own ? (subject.names ?? []) : [];
        for (const word of bigramsOf(chars.slice(subject.start, end), ...names))
          this.set(word, figure, weight);
      }
      for (const word of common) this.set(word, figure, share);
      for (const word of verb) this.set(word, figure, 1);
      // From the own subject to the words that all share, and to those behind 分别: 支出**分别**压减.
      for (const next of [tail, behind]) {
        const bridge = chars.slice(own.end - 1, own.end) + chars.slice(next, next + 1);
        if (bridge.length === 2) this.set(bridge, figure, context.bridge);
      }
    });
  }

  private set(pair: string, figure: number, weight: number): void {
    const list = this.postings.get(pair);
    const entry = list?.find(([index]) => index === figure);
    if (entry) entry[1] = weight;
    else if (list) list.push([figure, weight]);
    else this.postings.set(pair, [[figure, weight]]);
  }
}
