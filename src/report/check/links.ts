import type {Source} from './source.js';

/** Numbers that count or measure part the words around them; dates and names are words themselves. */
export function isMeasure(kind: string): boolean {
  return kind === 'quantity' || kind === 'rank';
}

/** How far two figures may stand apart that speak of one thing. */
const farthest = 30;

/** What stands between two values of one thing: 由53.2%**提高到**57.7%, from the first value to the last word. */
const CHANGE = /^[^到至为达]{0,8}(?:到|至|为|达)[^到至为达]{0,4}$/;

/**
 * Figures that share the words before them: the two ends of a change (由53.2%提高到57.7%), and those that stand side by
 * side (13.07万户46万群众).
 */
export class Links {
  /** For each figure the first one of its kin, or itself. */
  private readonly first: number[];
  /** Figures that the one before touches. */
  private readonly touching = new Set<number>();

  constructor({figures, normal: {chars, gaps}, figureAt}: Source) {
    this.first = figures.map((_, index) => index);
    let previous = -1;
    figures.forEach(({mention, start}, index) => {
      if (!isMeasure(mention.kind)) return;
      const before = figures[previous];
      if (before && start - before.end <= farthest) {
        let between = '';
        let parted = false;
        for (let i = before.end; i < start; i++) {
          if (gaps[i]! >= 2) parted = true;
          if (figureAt[i]! < 0) between += chars[i]!;
        }
        const gap = gaps[start]! >= 1 && between === '';
        if (!parted && !gap && (between === '' || CHANGE.test(between)))
          this.first[index] = this.first[previous]!;
        if (between === '' && !gap && previous === index - 1) this.touching.add(index);
      }
      previous = index;
    });
  }

  /** Whether the words before the figure `other` are those of the figure `index` too. */
  sharing(index: number, other: number): boolean {
    return this.first[index] === this.first[other];
  }

  /** Whether the words behind the figure `other` are those of the figure `index` too: 12批1181项政策. */
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
