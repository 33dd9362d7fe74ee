import {bigramsOf} from './contexts.js';
import {isMeasure} from './links.js';
import {nearestFigure, type Meant} from './nearest-figure.js';
import {compare, sameKeys, type Form, type Relation} from './quantity.js';
import {withoutCues, type SourceIndex} from './source-index.js';
import {fit} from './weights.js';
import {yearsOf} from './years.js';

/** The words a figure stands with on the page, normalised. */
export interface Surroundings extends Meant {
  /** What stands before it: a label, the sentence up to it. */
  left: string;
  /** `left` in the pieces it was put together of. */
  parts: readonly string[];
  /** What stands behind it. */
  right: string;
  /** Whether `left` is a label, which in the source may stand on either side. */
  isLabel: boolean;
  /** What else is said with it: notes, heads of columns, and how much that counts, 0 to 1. */
  wide: string;
  wideShare: number;
  /** Headings above. */
  heading: string;
  /** The year that the label names. */
  year?: number | undefined;
  /** Whether the figure stands in a column of places in an order, 位次: told apart by the words of their rows alone. */
  isRank: boolean;
}

/** Where in the source a figure of the page belongs. */
export interface Resolution {
  /** Index of the figure of the source that has its value and words; undefined: none has. */
  match?: number;
  /** Index of the figure of the source that its words belong to. */
  nearest?: number;
  /** Whether no other figure is as near: it may be offered instead. */
  isSure?: boolean;
  relation: Relation;
  /** How well the words fit: 0 to about 1.6. */
  fit: number;
  /** Whether the same value with the same unit stands anywhere in the source. */
  elsewhere?: number;
}

/** The right figure in a wrong form. */
const RELATED: ReadonlySet<Relation> = new Set(['bound', 'unit', 'shortened'] as const);
/** So many pairs of characters tell a label from others. */
const distinctive = 4;

/** Finds the figures of the page in the source by their words first, and by their value only then. */
export class Resolver {
  /** The figure of the source that the last figure of the page was found to be. */
  previous = -1;
  private heading?: {text: string; scores: Float64Array};

  constructor(private readonly sourceIndex: SourceIndex) {}

  resolve(form: Form, words: Surroundings): Resolution {
    const {forms, source} = this.sourceIndex;
    const near = bigramsOf(...words.parts, words.right);
    const nearScores = this.sourceIndex.contexts.score(near);
    const fits = this.fits(nearScores, words);
    const relation = (i: number): Relation => (forms[i] ? compare(form, forms[i]) : 'value');
    const isMatch = (i: number) => ['same', 'form'].includes(relation(i));
    const matches = this.withValueOf(form).filter(isMatch);
    const match = matches.reduce((most, i) => (most < 0 || fits[i]! > fits[most]! ? i : most), -1);
    // Words belong to what is measured; a date among them is one of the words. In 增加值90亿元、居全市第1 they stand with
    // the figure and belong to the place too.
    const kindOf = (i: number) => source.figures[i]!.mention.kind;
    const isPlace = words.isRank && match >= 0 && kindOf(match) === 'rank';
    const mayBeMeant = (i: number) => (isPlace ? kindOf(i) === 'rank' : isMeasure(kindOf(i)));
    let best = match;
    for (let i = 0; i < fits.length; i++) {
      if ((best < 0 || fits[i]! > fits[best]!) && mayBeMeant(i)) best = i;
    }
    const bestFit = best < 0 ? 0 : fits[best]!;
    const elsewhere = match < 0 ? undefined : match;

    const isNear =
      match >= 0 &&
      near.size >= distinctive &&
      nearScores[match]! >= fit.near &&
      relation(best) === 'value' &&
      nearScores[match]! >= nearScores[best]! - fit.margin &&
      this.isApart(match, best);
    const fitsWell =
      match >= 0 && fits[match]! >= bestFit - fit.margin && (fits[match]! >= fit.least || near.size === 0);
    if (isNear || fitsWell) {
      this.previous = match;
      return {match, nearest: match, relation: relation(match), fit: fits[match]!, elsewhere};
    }
    // Another form of the figure that the words belong to says more than that its value is wrong.
    let related = -1;
    for (let i = 0; i < fits.length; i++) {
      if (fits[i]! < bestFit - fit.margin || (related >= 0 && fits[i]! <= fits[related]!)) continue;
      const found = relation(i);
      if (RELATED.has(found) || (found === 'rounded' && match < 0)) related = i;
    }
    const mayStandFor = (i: number) => mayBeMeant(i) && !isMatch(i);
    const meant = nearestFigure(form, words, fits, mayStandFor, this.sourceIndex);
    // 82% in place of 8.2% is not 82亿元 in another unit.
    const isMistyped = meant && meant.like > 0 && forms[meant.index]!.unit === form.unit;
    const isRelated = related >= 0 && bestFit >= fit.least && !(isMistyped && relation(related) === 'unit');
    const likely = isRelated
      ? {index: related, isSure: related === best || relation(related) !== 'unit'}
      : meant;
    const nearest = likely?.index ?? best;
    if (nearest >= 0 && bestFit >= fit.least) this.previous = nearest;
    return {
      ...(nearest >= 0 && {nearest}),
      isSure: likely?.isSure ?? false,
      relation: isRelated ? relation(related) : 'value',
      fit: bestFit,
      ...(elsewhere !== undefined && {elsewhere}),
    };
  }

  private withValueOf(form: Form): number[] {
    return sameKeys(form).flatMap((key) => this.sourceIndex.byValue.get(key) ?? []);
  }

  /** How well the words fit each figure of the source. */
  private fits(near: Float64Array, words: Surroundings): Float64Array {
    const {contexts, beside} = this.sourceIndex;
    const wide = words.wide === '' ? undefined : contexts.score(bigramsOf(words.wide));
    const head = this.headingScores(words.heading);
    const ends = words.parts.map(withoutCues);
    return near.map((score, i) => {
      const base = score + (wide ? words.wideShare * wide[i]! : 0) + fit.heading * head[i]!;
      if (base < fit.leastWords) return base;
      // 在30个项目中获得冠军 · 90个: the figure inside the label is not the one beside it.
      const own = words.isLabel && holdsFigure(words.left, beside[i]!.text) ? fit.insideLabel : 0;
      const other = words.isLabel && contexts.namesOther(i, words.left) ? fit.namesOther : 0;
      return base + own + other + this.year(i, words) + this.adjacency(i, words, ends) + this.locality(i);
    });
  }

  /** The same for all figures of a section: kept until the next one. */
  private headingScores(heading: string): Float64Array {
    if (this.heading?.text !== heading) {
      this.heading = {text: heading, scores: this.sourceIndex.contexts.score(bigramsOf(heading))};
    }
    return this.heading.scores;
  }

  /** Whether two figures stand in different sentences: the same thing may be said twice, with another value each time. */
  private isApart(one: number, other: number): boolean {
    const {figures} = this.sourceIndex.source;
    return Math.abs(figures[one]!.start - figures[other]!.start) > fit.apart;
  }

  /** The figures of the source that have this value and unit, by index. */
  elsewhere(form: Form): number[] {
    return this.sourceIndex.forms.flatMap((other, i) =>
      other && ['same', 'form'].includes(compare(form, other)) ? [i] : [],
    );
  }

  /** How many characters right beside the figure are the same on page and source. */
  private adjacency(index: number, {parts, right, isLabel}: Surroundings, ends: readonly string[]): number {
    const {label, labelLength, behind, shared, lead, opening} = this.sourceIndex.beside[index]!;
    const {before} = this.sourceIndex.beside[lead]!;
    if (isLabel && isOfList(parts.join(''), shared, behind)) return fit.ofList;
    let most = fit.characterBehind * Math.min(fit.mostCharacters, commonStart(right, behind));
    for (const [nth, part] of parts.entries()) {
      const onLeft = Math.max(commonEnd(part, before), commonEnd(ends[nth]!, label));
      const verb = part.slice(0, -onLeft || undefined);
      if (isLabel && onLeft > 1 && onLeft === labelLength && verb.length > 1 && opening.startsWith(verb))
        return fit.ofList;
      const isAll =
        isLabel && part.length > 1 && (onLeft === part.length || commonStart(part, behind) === part.length);
      const whole = !isAll ? 0 : onLeft === labelLength ? fit.wholeClause : fit.wholeLabel;
      const onRight = isLabel ? commonStart(part, behind) : commonStart(right, behind);
      // A label may be taken from both sides, 建成…体育公园, but no character of it twice.
      const shared = isLabel && onLeft + onRight > part.length ? Math.min(onLeft, onRight) : 0;
      const left = onLeft - (onLeft <= onRight ? shared : 0);
      const behindIt = onRight - (onLeft <= onRight ? 0 : shared);
      most = Math.max(
        most,
        fit.characterBefore * Math.min(fit.mostCharacters, left) +
          fit.characterBehind * Math.min(fit.mostCharacters, behindIt) +
          whole,
      );
    }
    return most;
  }

  /** 2025年 as the head of a row speaks for figures of that year, and against those of others. */
  private year(index: number, {year}: Surroundings): number {
    const years = year === undefined ? undefined : yearsOf(index, this.sourceIndex);
    return !years || years.size === 0 ? 0 : years.has(year!) ? fit.ofYear : -fit.ofYear;
  }

  /** A page mostly keeps the order of its source. */
  private locality(index: number): number {
    const {lead} = this.sourceIndex.beside[index]!;
    const steps = (lead > this.previous ? lead : index) - this.previous;
    if (this.previous < 0) return 0;
    if (steps === 1) return fit.next;
    return steps === 0 ? fit.same : steps > 1 && steps <= fit.fewSteps ? fit.soon : 0;
  }
}

/** Whether a figure stands in words, and not as a part of a longer number. */
function holdsFigure(words: string, figure: string): boolean {
  for (let at = words.indexOf(figure); at >= 0; at = words.indexOf(figure, at + 1)) {
    const isCut = /^\d/.test(figure) && /[\d.]/.test(words[at - 1] ?? '');
    const goesOn = /\d$/.test(figure) && /[\d.]/.test(words[at + figure.length] ?? '');
    if (!isCut && !goesOn) return true;
  }
  return false;
}

/** Whether a label is the words that a list shares, and the noun of one of its figures: 走访村 of 走访11个乡镇、64个村. */
function isOfList(label: string, shared: string, behind: string): boolean {
  if (shared === '') return false;
  for (let noun = 1; noun < label.length - 1 && noun <= behind.length; noun++)
    if (behind.startsWith(label.slice(-noun)) && shared.endsWith(label.slice(0, -noun))) return true;
  return false;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length])
    length++;
  return length;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
