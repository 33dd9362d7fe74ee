import {BOUND_BEFORE} from '../text/bounds.js';
import {BOUND_BEHIND} from '../text/bounds-behind.js';
import {LIST_NUMERALS} from '../text/numerals.js';
import {isAbbreviated} from './abbreviations.js';
import type {Change} from './align.js';
import type {FindingDraft, Findings} from './finding.js';
import {Claims} from './claims.js';
import {differenceOf, type Difference} from './difference.js';
import {saysOther, turnsMeaning} from './meaning.js';
import {say} from './messages.js';
import {indexAt} from './normal.js';
import {UI_WORDS} from './page-elements.js';
import {periodAt} from './periods.js';
import {namesOf, type Name} from './quoted-names.js';
import {writtenPart, type ReadPiece} from './read-piece.js';
import type {Unlike} from './reading.js';
import {around, quote, sentenceAround, type Source} from './source.js';
import type {SourceIndex} from './source-index.js';
import {wholeChanges} from './whole-words.js';

/** What turns the meaning round must not be left out, even from a label. */
const NEGATIONS = /[不未无没非否莫勿禁]/;
/** How long a label says that it took. */
const PERIODS = new RegExp(`[${LIST_NUMERALS}]{1,3}[年月天]`, 'g');
const PERIOD = new RegExp(`^${PERIODS.source}$`);
/** What a figure with a minus is called as well. */
const RISE = /^(?:增长|增加|增速|增幅|增|上升)$/;
/** What an editor calls that which is planned. */
const PLANNED = /(?:预期|发展)?目标|预期|计划/g;
/** What only leads over to a figure. */
const LEADING_OVER = /^(?:达到?|为|是|有|共)$/;
/** What belongs to a figure and is left out with it. */
const WITH_FIGURE = new RegExp(`^(?:${BOUND_BEFORE}|${BOUND_BEHIND}|达到?|了|共|的)*$`);

/** Judges words that differ from the source's: a short form, an editor's wording, or another meaning. */
export class Wordings {
  private readonly claims: Claims;
  private readonly source: Source;
  private readonly parts: SourceIndex['parts'];
  /** What the source says of several things at once, as a clause for each. */
  private readonly respective: ReadonlySet<string>;

  constructor(
    {source, parts, contexts}: SourceIndex,
    private readonly findings: Findings,
  ) {
    this.source = source;
    this.parts = parts;
    this.respective = contexts.respective;
    this.claims = new Claims(source);
  }

  /** Judges words that the source does not have as they are. */
  check(read: ReadPiece, unlike: Unlike): void {
    const {piece, normal, taken} = read;
    if (this.respective.has(normal.chars.slice(unlike.from, unlike.to))) return;
    const isAnother = piece.isHeading && unlike.changes.length > 0 && this.isOther(unlike);
    if (piece.role === 'own' || isAnother || (piece.role === 'credits' && unlike.changes.length > 0)) {
      const ofOther = unlike.changes.filter((each) =>
        saysOther(differenceOf(this.source, read, unlike, each)),
      );
      if (ofOther.length > 0) this.addChanged(read, unlike, ofOther);
      else this.addOwn(read, unlike);
      return;
    }
    if (read.home !== undefined && this.isShort(read, {...unlike, start: read.home})) {
      this.addShort(read, {...unlike, start: read.home, end: read.home});
      return;
    }
    if (unlike.changes.length === 0) {
      this.addMissing(read, unlike);
      return;
    }
    const isLabel = piece.role === 'label';
    const changes = unlike.changes.filter(
      (change) =>
        !taken.includes(change) &&
        !(isLabel && this.isFigureLeftOut(change)) &&
        !this.leadsOver(change) &&
        !(read.isFall && RISE.test(normal.chars.slice(change.from, change.to))),
    );
    if (changes.length === 0) return;
    const turning = changes.some((change) =>
      this.isTurned(differenceOf(this.source, read, unlike, change), unlike.start),
    );
    const name = namesOf(piece.text).find(({text, at}) =>
      changes.every(
        (change) => change.from >= indexAt(normal, at) && change.to <= indexAt(normal, at + text.length),
      ),
    );
    if (name || turning) this.addChanged(read, unlike, changes, name);
    else this.addReworded(read, unlike, changes);
  }

  /** Whether a change turns the sense. That what is planned is called so does not. */
  private isTurned(change: Difference, place: number): boolean {
    const isPlan = periodAt(this.parts, place).kind === 'plan';
    return turnsMeaning(isPlan ? {...change, shown: change.shown.replace(PLANNED, '')} : change);
  }

  /** Another name, or a change that turns the sense. */
  private addChanged(read: ReadPiece, unlike: Unlike, changes: readonly Change[], name?: Name): void {
    const shown = writtenPart(read.piece, read.normal, unlike.from, unlike.to);
    const nearest = around(this.source, unlike.start, unlike.end, 0);
    const differences = this.describe(read, unlike, changes);
    this.add(read, unlike, {
      verdict: name ? 'name-differs' : 'text-differs',
      severity: 'error',
      class: 'figure',
      shown: name?.text ?? shown,
      label: name ? shown : '',
      nearest,
      message: say.textDiffers(shown, nearest.text, differences),
    });
  }

  /** The same thing in other words: for an editor to judge. */
  private addReworded(read: ReadPiece, unlike: Unlike, changes: readonly Change[]): void {
    const {piece, normal} = read;
    const shown = writtenPart(piece, normal, unlike.from, unlike.to);
    const nearest = around(this.source, unlike.start, unlike.end, 0);
    if (this.isShort(read, unlike)) {
      this.addShort(read, unlike);
      return;
    }
    const message =
      piece.role === 'label' && this.isShortened(changes)
        ? say.labelShortened(shown, nearest.text)
        : this.isOther(unlike)
          ? say.textMissing(shown)
          : say.textDiffers(shown, nearest.text, this.describe(read, unlike, changes));
    this.add(read, unlike, {
      verdict: 'text-differs',
      severity: 'warning',
      shown,
      label: '',
      nearest,
      message,
    });
  }

  /** Words that stand nowhere in the source, nor anything like them. */
  private addMissing(read: ReadPiece, unlike: Unlike): void {
    const {piece, normal} = read;
    if (piece.role === 'credits' || UI_WORDS.has(normal.chars.slice(unlike.from, unlike.to))) return;
    if (piece.isHeading) {
      this.addOwn(read, unlike);
      return;
    }
    const shown = writtenPart(piece, normal, unlike.from, unlike.to);
    if (this.isShort(read, unlike)) {
      this.addShort(read, unlike);
      return;
    }
    const period = this.otherPeriod(read, unlike);
    if (period) {
      const message = say.numberDiffers(shown, period);
      this.add(read, unlike, {
        verdict: 'text-differs',
        severity: 'error',
        class: 'figure',
        shown,
        label: '',
        message,
      });
      return;
    }
    const isNear = unlike.end > unlike.start;
    const nearest = isNear && {nearest: around(this.source, unlike.start, unlike.end, 4)};
    const message = say.textMissing(shown);
    this.add(read, unlike, {
      verdict: 'text-differs',
      severity: 'warning',
      shown,
      label: '',
      ...nearest,
      message,
    });
  }

  /** 五年, where a label says 六年 of a figure in whose sentence that stands. */
  private otherPeriod({normal, home}: ReadPiece, {from, to}: Unlike): string | undefined {
    const words = normal.chars.slice(from, to);
    if (home === undefined || !PERIOD.test(words)) return undefined;
    const sentence = this.source.normal.chars.slice(...sentenceAround(this.source, home));
    return sentence.match(PERIODS)?.find((period) => period.at(-1) === words.at(-1));
  }

  /** A short form of what the source says. */
  private addShort(read: ReadPiece, unlike: Unlike): void {
    const shown = writtenPart(read.piece, read.normal, unlike.from, unlike.to);
    const nearest = around(this.source, unlike.start, unlike.end, 4);
    const message = say.abbreviated(shown, nearest.text);
    const verdict = 'written-differently';
    this.add(read, unlike, {verdict, severity: 'info', class: 'wording', shown, label: '', nearest, message});
  }

  /** The editor's own words: listed, so that somebody signs for them. */
  private addOwn(read: ReadPiece, unlike: Unlike): void {
    const {piece, normal} = read;
    const shown = writtenPart(piece, normal, unlike.from, unlike.to);
    if (!shown || UI_WORDS.has(normal.chars.slice(unlike.from, unlike.to))) return;
    const claim = this.claims.otherIn(normal.chars.slice(unlike.from, unlike.to));
    if (claim) {
      const message =
        claim.kind === 'area'
          ? say.otherArea(shown, claim.shown, claim.source)
          : say.numberDiffers(claim.shown, claim.source);
      const end = claim.at + claim.source.length;
      const nearest = around(this.source, claim.at, end, 12);
      const place = {...unlike, start: claim.at, end};
      this.add(read, place, {
        verdict: 'context-differs',
        severity: 'error',
        shown,
        label: '',
        nearest,
        message,
      });
      return;
    }
    const message = say.own(shown);
    this.add(read, unlike, {verdict: 'text-differs', severity: 'info', shown, label: '', own: true, message});
  }

  /** Whether the source says the same with the long words that the page's short ones stand for. */
  private isShort({piece, normal}: ReadPiece, {from, to, start}: Unlike): boolean {
    const words = normal.chars.slice(from, to);
    const [begin, end] = sentenceAround(this.source, start);
    const isLabel = piece.role === 'label' || piece.role === 'note' || piece.isHeading === true;
    return isAbbreviated(words, this.source.normal.chars.slice(begin, end), isLabel);
  }

  /** Whether so much differs that the words are rather others than changed. */
  private isOther({from, to, changes}: Unlike): boolean {
    const changed = changes.reduce(
      (sum, each) => sum + Math.max(each.to - each.from, each.end - each.start),
      0,
    );
    return changed >= 2 && changed >= 0.25 * (to - from);
  }

  /** 建设40个产业园 as 建设产业园, beside the figure. */
  private isFigureLeftOut({from, to, start, end}: Change): boolean {
    const {figureAt, figures, normal} = this.source;
    const figure = figures[figureAt.subarray(start, end).find((index) => index >= 0) ?? -1];
    if (from !== to || !figure || figure.start < start || figure.end > end) return false;
    const beside = normal.chars.slice(start, figure.start) + normal.chars.slice(figure.end, end);
    return WITH_FIGURE.test(beside);
  }

  /** 采纳率80%以上 of 采纳率达到80%以上. */
  private leadsOver({from, to, start, end}: Change): boolean {
    const {figureAt, normal} = this.source;
    return from === to && figureAt[end]! >= 0 && LEADING_OVER.test(normal.chars.slice(start, end));
  }

  /** Whole words left out, none of which turns the meaning round. */
  private isShortened(changes: readonly Change[]): boolean {
    const {chars} = this.source.normal;
    return changes.every(
      ({from, to, start, end}) => from === to && end - start >= 2 && !NEGATIONS.test(chars.slice(start, end)),
    );
  }

  private describe({piece, normal}: ReadPiece, unlike: Unlike, changes: readonly Change[]): string[] {
    return wholeChanges(this.source.normal, unlike.from, unlike.to, changes).map(({from, to, start, end}) => {
      const shown = writtenPart(piece, normal, from, to);
      const source = quote(this.source, start, end);
      if (from === to) return say.missing(source);
      return start === end ? say.extra(shown) : say.changed(shown, source);
    });
  }

  /** Writes down what was found of some words, and where they stand on the page and in the source. */
  private add(
    {piece, normal}: ReadPiece,
    {from, to, start, end}: Pick<Unlike, 'from' | 'to' | 'start' | 'end'>,
    finding: Omit<FindingDraft, 'piece'>,
  ): void {
    const last = normal.at[to - 1];
    const span = last === undefined ? undefined : ([normal.at[from]!, last + 1] as const);
    this.findings.add({
      ...finding,
      piece,
      ...(span && {span}),
      ...(end > start && {sourceSpan: [start, end] as const}),
    });
  }
}
