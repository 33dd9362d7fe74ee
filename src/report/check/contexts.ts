import {isMeasure, type Links} from './links.js';
import {gap, type Gap, type Normal} from './normal.js';
import {weightOf, type Source} from './source.js';

/** Words of the page around a figure, as pairs of characters. */
export type Words = ReadonlySet<string>;

/** The pairs of neighbouring characters of some texts. */
export function wordsOf(...texts: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const text of texts) {
    for (let i = 0; i + 1 < text.length; i++) {
      const pair = text.slice(i, i + 2);
      if (!/[\d.%]/.test(pair)) words.add(pair);
    }
  }
  return words;
}

/** One of several subjects before 分别, among the normalised characters. */
interface Subject {
  start: number;
  end: number;
}

/** How far from a figure its words may stand, in characters. */
const reach = 70;

/** What is left of a word's weight when it stands beyond another figure, a comma, a stop. */
const beyondFigure = 0.45;
const beyondGap: Record<Gap, number> = {0: 1, 1: 1, 2: 0.95, 3: 0.82, 4: 0.3};
/** To the right of a figure stands its noun, but behind the next comma mostly another's. */
const beyondGapRight: Record<Gap, number> = {0: 1, 1: 1, 2: 0.5, 3: 0.3, 4: 0.1};

/**
 * Which words stand around each figure of the source, and how close. A word of the figure's own clause counts 1, beyond
 * other figures, commas and stops less. In 城镇、农村居民收入分别增长4.8%、7.2% the first value has the first subject and the second
 * the second.
 */
export class Contexts {
  /** For each pair of characters the figures it stands at, with its weight there. */
  private readonly postings = new Map<string, [figure: number, weight: number][]>();
  /** Figures whose subjects 分别 told: where the own one ends, and the first figure of that subject. */
  readonly paired = new Map<number, {end: number; lead: number}>();

  constructor(
    private readonly source: Source,
    private readonly links: Links,
  ) {
    source.figures.forEach((_, index) => this.read(index));
    this.pairUp();
  }

  /** How much of the words each figure has around it: 0 to 1, by index. Rare words count more. */
  score(words: Words): Float64Array {
    const scores = new Float64Array(this.source.figures.length);
    let sum = 0;
    for (const word of words) {
      const weight = weightOf(this.source, word);
      sum += weight;
      for (const [figure, share] of this.postings.get(word) ?? []) scores[figure]! += weight * share;
    }
    if (sum > 0) for (let i = 0; i < scores.length; i++) scores[i]! /= sum;
    return scores;
  }

  private read(index: number): void {
    const {figures} = this.source;
    const {start, end} = figures[index]!;
    const found = new Map<string, number>();
    this.walk(found, index, start - 1, -1);
    this.walk(found, index, end, 1);
    this.bridge(found, start, end);
    for (const [pair, weight] of found) this.post(pair, index, weight);
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
    const losses = step < 0 ? beyondGap : beyondGapRight;
    let weight = 1;
    let before = -1;
    for (let i = from, d = 0; i >= 0 && i < chars.length && d < reach && weight > 0.04; i += step, d++) {
      const parted = gaps[step < 0 ? i + 1 : i] as Gap;
      weight *= losses[parted];
      const other = figureAt[i]!;
      if (other >= 0 && other !== index && isMeasure(figures[other]!.mention.kind)) {
        if (other !== before && !this.isOneThing(index, other, step)) weight *= beyondFigure;
        before = other;
        continue;
      }
      before = -1;
      const at = step < 0 ? i : i - 1;
      if (d === 0 || at + 1 >= chars.length || (figureAt[at]! >= 0 && figureAt[at + 1]! >= 0)) continue;
      const pair = chars.slice(at, at + 2);
      const value = weight * 0.992 ** d;
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
    if (pair.length === 2 && !found.has(pair)) found.set(pair, 0.9);
  }

  /** 分别: as many values as subjects; each value takes its own subject, and the others lose it. */
  private pairUp(): void {
    const {chars} = this.source.normal;
    for (const cue of ['分别', '依次']) {
      for (let at = chars.indexOf(cue); at >= 0; at = chars.indexOf(cue, at + 2))
        this.pairAt(at, at + cue.length);
    }
  }

  private pairAt(cue: number, behind: number): void {
    const first = this.series(behind, 40);
    if (first.length < 2 || this.paired.has(first[0]!)) return;
    const listed = this.subjects(cue, first.length);
    const subjects = listed ?? this.clauses(cue, first.length);
    if (!subjects) return;
    const share = listed ? 1 : 0.7;
    // 分别从771家、481家增加到1076家、636家; 分别达…、…，分别增长…: every further series of as many values is theirs too.
    for (let values = first; values.length === first.length;) {
      this.pair(subjects, values, cue, behind, values === first ? share : 0.9 * share, first);
      const end = this.source.figures[values[values.length - 1]!]!.end;
      values = this.series(end, 14);
    }
  }

  /** Figures parted only by 、 和 or the like; the first begins at most `most` characters behind `from`. */
  private series(from: number, most: number): number[] {
    const {figures, figureAt, normal} = this.source;
    const {chars, gaps} = normal;
    const values: number[] = [];
    for (let i = from; i < chars.length && i < from + 160; i++) {
      const figure = figureAt[i]!;
      if (figure >= 0 && isMeasure(figures[figure]!.mention.kind)) {
        if (values.length > 0 && gaps[i]! >= gap.clause) break;
        values.push(figure);
        i = figures[figure]!.end - 1;
      } else if (values.length > 0 && !'和及与左右以上内约超近'.includes(chars[i]!)) {
        break;
      } else if (values.length === 0 && (gaps[i]! >= gap.stop || i - from >= most)) {
        break;
      }
    }
    return values;
  }

  private pair(
    subjects: readonly Subject[],
    values: readonly number[],
    cue: number,
    behind: number,
    share: number,
    leads: readonly number[],
  ): void {
    const {chars} = this.source.normal;
    const tail = subjects[subjects.length - 1]!;
    const common = wordsOf(chars.slice(tail.end, cue), chars.slice(tail.end, behind + 12));
    const behindLast = this.source.figures[values[0]!]!.start;
    const verb = wordsOf(chars.slice(Math.max(behind, behindLast - 8), behindLast));
    values.forEach((figure, nth) => {
      this.paired.set(figure, {end: subjects[nth]!.end, lead: leads[nth]!});
      subjects.forEach(({start, end}, other) => {
        for (const pair of wordsOf(chars.slice(start, end)))
          this.set(pair, figure, other === nth ? share : 0.25);
      });
      for (const pair of common) this.set(pair, figure, share);
      for (const pair of verb) this.set(pair, figure, 1);
      const bridge =
        chars.slice(subjects[nth]!.end - 1, subjects[nth]!.end) + chars.slice(tail.end, tail.end + 1);
      if (bridge.length === 2) this.set(bridge, figure, 0.9);
    });
  }

  /** The last `count` parts before the cue that 、 or 和 parts. `common` is where the words that all share begin. */
  private subjects(cue: number, count: number): Subject[] | undefined {
    const {chars, gaps} = this.source.normal;
    let start = cue;
    const cuts: number[] = [];
    while (start > 0 && cue - start < 90 && gaps[start]! < gap.clause) {
      start--;
      if (gaps[start] === gap.item || '和及与'.includes(chars[start]!)) cuts.unshift(start);
    }
    if (cuts[0] === start) cuts.shift();
    if (cuts.length < count - 1) return undefined;
    const used = cuts.slice(cuts.length - (count - 1));
    const starts = [Math.max(start, cuts[cuts.length - count] ?? start), ...used];
    const last = starts[count - 1]!;
    const tail = this.tailOf(starts[0]!, starts[1]!, last, cue);
    return starts.map((from, i) => ({start: from, end: starts[i + 1] ?? tail}));
  }

  /**
   * Where the words begin that all subjects share: in 城镇、农村居民人均可支配收入 behind 农村. In 事故起数、死亡人数, which end alike,
   * and where the first subject is long, they share none.
   */
  private tailOf(first: number, second: number, last: number, cue: number): number {
    const {chars} = this.source.normal;
    const head = chars.slice(first, second).replace(/^(?:全[省市县区国年]|今年|去年)/, '');
    const isWhole = head.length >= 4 || chars[second - 1] === chars[cue - 1];
    return isWhole
      ? cue
      : Math.min(cue, last + ('和及与'.includes(chars[last]!) ? 1 : 0) + Math.max(2, head.length));
  }

  /** 受理25.4万件，办结23.1万件，分别上升3.6%和3.1%: the last `count` clauses with a figure are the subjects. */
  private clauses(cue: number, count: number): Subject[] | undefined {
    const {figures, figureAt, normal} = this.source;
    const subjects: Subject[] = [];
    let before = -1;
    for (let i = cue - 1; i >= 0 && cue - i < 120 && normal.gaps[i + 1]! < gap.stop; i--) {
      const figure = figureAt[i]!;
      if (figure < 0 || figure === before || !isMeasure(figures[figure]!.mention.kind)) continue;
      before = figure;
      const end = figures[figure]!.start;
      let start = end;
      while (start > 0 && normal.gaps[start]! < gap.clause && end - start < 30 && figureAt[start - 1]! < 0)
        start--;
      subjects.unshift({start, end});
      if (subjects.length === count) return subjects;
      i = figures[figure]!.start;
    }
    return undefined;
  }

  private set(pair: string, figure: number, weight: number): void {
    const list = this.postings.get(pair);
    const entry = list?.find(([index]) => index === figure);
    if (entry) entry[1] = weight;
    else if (list) list.push([figure, weight]);
    else this.postings.set(pair, [[figure, weight]]);
  }
}
