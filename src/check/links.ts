import {BOUND_BEHIND} from '../text/bounds-behind.js';
import {gap} from './normal.js';
import type {Source} from './source.js';

/** Numbers that count or measure part the words around them; dates and names are words themselves. */
export function isMeasure(kind: string): boolean {
  return kind === 'quantity' || kind === 'rank';
}

/** How far two figures may stand apart that speak of one thing. */
const farthest = 30;

/**
 * What stands between two values of one thing: 由53.2%**提高到**57.7%. Verbs of any change, also of those without a direction: 调整,
 * 延长.
 */
const CHANGE =
  /^(?:年?均?)?(?:提高|增加|增长|上升|提升|下降|降低|减少|回落|扩大|缩小|缩短|压缩|压减|拓展|延长|调整|上调|下调|跃升|跃居|升|降|增|减|扩|调|涨)?了?(?:到|至|为|达到)[^到至为达]{0,4}$/;
/** The same behind 由 or 从, whatever the verb. */
const CHANGE_FROM = /^[^到至为达]{0,6}(?:到|至|为|达)[^到至为达]{0,4}$/;

/** What was reached by a change: 用电量增长6%，**达到**21亿千瓦时. */
const REACHED = /^(?:达到?|为)$/;

/** A part in between: 由700家**（其中国家级100家）增至**785家. */
const CHANGE_PAST_PART =
  /^其中[^，。；]{1,12}?(?:增加|提高|上升|扩大|减少|下降|降低|缩小|增|升|扩|减|降)(?:到|至|为|达到)的?$/;
/** How far the ends of such a change may stand apart. */
const farthestPastPart = 60;

/**
 * Figures that share the words before them: the two ends of a change (由53.2%提高到57.7%), and those that stand side by
 * side (13万户46万群众).
 */
export class Links {
  /** For each figure the first one of its kin, or itself. */
  private readonly first: number[];
  /** Of the second end of a change the first one, where a part of it stands in between. */
  readonly outer = new Map<number, number>();
  /** Figures that a change led to, which stands in the clause before: 21亿千瓦时 of 用电量增长6%，达到21亿千瓦时. */
  readonly reached = new Set<number>();
  /** Figures that the one before touches. */
  private readonly touching = new Set<number>();

  constructor(source: Source) {
    const {
      figures,
      normal: {chars, gaps},
      figureAt,
    } = source;
    this.first = figures.map((_, index) => index);
    let previous = -1;
    figures.forEach(({mention, start}, index) => {
      if (!isMeasure(mention.kind)) return;
      const before = figures[previous];
      if (before && start - before.end <= farthest) {
        const isFrom = /[由从][^由从]*$/.test(chars.slice(Math.max(0, before.start - 14), before.start));
        let between = '';
        let parted = false;
        for (let i = before.end; i < start; i++) {
          if (gaps[i]! >= gap.item) parted = true;
          if (figureAt[i]! < 0) between += chars[i]!;
        }
        const apart = gaps[start]! >= gap.item;
        if (
          !parted &&
          !apart &&
          (between === '' || CHANGE.test(between) || (isFrom && CHANGE_FROM.test(between)))
        )
          this.first[index] = this.first[previous]!;
        if (gaps[before.end] === gap.clause && REACHED.test(between) && before.mention.text.endsWith('%')) {
          this.first[index] = this.first[previous]!;
          this.reached.add(index);
        }
        if (between === '' && !apart && previous === index - 1) this.touching.add(index);
      }
      const outer = this.beforePart(source, index);
      if (outer !== undefined) {
        this.first[index] = this.first[outer]!;
        this.outer.set(index, outer);
      }
      previous = index;
    });
  }

  /** The first end of a change of which the figure is the second, with a part of the first in between. */
  private beforePart({figures, normal, figureAt}: Source, index: number): number | undefined {
    const {chars, gaps} = normal;
    const {start} = figures[index]!;
    let words = '';
    for (let at = start - 1; at >= 0 && start - at < farthestPastPart && gaps[at + 1]! < gap.stop; at--) {
      const other = figureAt[at]!;
      if (other < 0) words = chars[at]! + words;
      else if (isMeasure(figures[other]!.mention.kind) && CHANGE_PAST_PART.test(words)) {
        const before = chars.slice(Math.max(0, figures[other]!.start - 24), figures[other]!.start);
        return /[由从][^由从，。；]*$/.test(before) ? other : undefined;
      }
    }
    return undefined;
  }

  /** Whether the words before the figure `other` are those of the figure `index` too. */
  sharing(index: number, other: number): boolean {
    return this.first[index] === this.first[other];
  }

  /** Whether the words behind the figure `other` are those of the figure `index` too: 3批120项政策. */
  touch(index: number, other: number): boolean {
    for (let at = index + 1; at <= other; at++) if (!this.touching.has(at)) return false;
    return other > index;
  }

  /** The figure behind which the words behind figure `index` begin: the last of those that touch. */
  last(index: number): number {
    let at = index;
    while (this.touching.has(at + 1)) at++;
    return at;
  }

  /** The figure that the words before figure `index` lead up to. */
  lead(index: number): number {
    return this.first[index]!;
  }
}

const JOINED = new RegExp(`^(?:${BOUND_BEHIND})?[和及与]?$`);

/** Where the first figure of a series begins: of 下降15%、17% that of 15%. */
export function seriesStart({figures, normal: {chars}}: Source, figure: number): number {
  let at = figure;
  while (at > 0 && JOINED.test(chars.slice(figures[at - 1]!.end, figures[at]!.start))) {
    at--;
  }
  return figures[at]!.start;
}
