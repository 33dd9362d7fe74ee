import type {Normal} from './normal.js';
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

/** How far from a figure its words may stand, in characters. */
const reach = 70;

/** What is left of a word's weight when it stands beyond another figure, a comma, a stop. */
const beyondFigure = 0.45;
const beyondGap = {1: 0.97, 2: 0.82, 3: 0.3} as const;
/** To the right of a figure stands its noun, but behind the next comma mostly another's. */
const beyondGapRight = {1: 0.75, 2: 0.4, 3: 0.1} as const;

/**
 * Which words stand around each figure of the source, and how close. A word of the figure's own clause counts 1, beyond
 * other figures, commas and stops less. In 城镇、农村居民收入分别增长4.8%、7.2% the first value has the first subject and the second
 * the second.
 */
export class Contexts {
  /** For each pair of characters the figures it stands at, with its weight there. */
  private readonly postings = new Map<string, [figure: number, weight: number][]>();

  constructor(private readonly source: Source) {
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
      const gap = gaps[step < 0 ? i + 1 : i]!;
      if (gap > 0) weight *= losses[gap as 1 | 2 | 3];
      const other = figureAt[i]!;
      if (other >= 0 && other !== index && isMeasure(figures[other]!.mention.kind)) {
        if (other !== before) weight *= beyondFigure;
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
    const {figures, figureAt, normal} = this.source;
    const {chars, gaps} = normal;
    const values: number[] = [];
    // The values: figures parted only by 、 or 和, from the first one behind the cue on.
    for (let i = behind; i < chars.length && i < behind + 160; i++) {
      const figure = figureAt[i]!;
      if (figure < 0) {
        if (values.length > 0 && !'和及与'.includes(chars[i]!)) break;
        if (gaps[i]! >= 3 || i - behind > 40) break;
        continue;
      }
      if (values.length > 0 && gaps[i]! >= 2) break;
      values.push(figure);
      i = figures[figure]!.end - 1;
    }
    if (values.length < 2) return;
    const subjects = this.subjects(cue, values.length);
    if (!subjects) return;
    const shared = wordsOf(
      chars.slice(subjects[subjects.length - 1]!.end - 12 > 0 ? subjects[0]!.start : 0, behind + 20),
    );
    values.forEach((figure, nth) => {
      for (const pair of shared) this.set(pair, figure, 0.9);
      subjects.forEach(({start, end}, other) => {
        for (const pair of wordsOf(chars.slice(start, end))) this.set(pair, figure, other === nth ? 1 : 0.25);
      });
      const tail = subjects[subjects.length - 1]!;
      for (const pair of wordsOf(chars.slice(tail.common, behind + 12))) this.set(pair, figure, 1);
      const own = subjects[nth]!;
      const bridge = chars.slice(own.end - 1, own.end) + chars.slice(tail.common, tail.common + 1);
      if (bridge.length === 2) this.set(bridge, figure, 0.9);
    });
  }

  /** The last `count` parts before the cue that 、 or 和 parts. `common` is where the words that all share begin. */
  private subjects(cue: number, count: number): {start: number; end: number; common: number}[] | undefined {
    const {chars, gaps} = this.source.normal;
    let start = cue;
    const cuts: number[] = [];
    while (start > 0 && cue - start < 90 && gaps[start]! < 2) {
      start--;
      if (gaps[start] === 1 || '和及与'.includes(chars[start]!)) cuts.unshift(start);
    }
    if (cuts[0] === start) cuts.shift();
    if (cuts.length < count - 1) return undefined;
    const used = cuts.slice(cuts.length - (count - 1));
    const starts = [Math.max(start, cuts[cuts.length - count] ?? start), ...used];
    return starts.map((from, i) => {
      const to = starts[i + 1] ?? cue;
      // 城镇、农村居民人均可支配收入: the last part holds what all share. The first two characters are its own.
      const common =
        i === starts.length - 1 ? Math.min(cue, from + ('和及与'.includes(chars[from]!) ? 3 : 2)) : to;
      return {start: from, end: i === starts.length - 1 ? common : to, common};
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

/** Numbers that count or measure part the words around them; dates and names are words themselves. */
export function isMeasure(kind: string): boolean {
  return kind === 'quantity' || kind === 'rank';
}
