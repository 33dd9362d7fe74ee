import {BOUND_BEFORE} from '../text/bounds.js';
import {downs, ups} from '../text/signed-change.js';
import {LIST_NUMERALS} from '../text/numerals.js';
import {gap} from './normal.js';
import {decides} from './meaning.js';
import {isOfOffice} from './other-name.js';
import type {Findings} from './finding.js';
import {say} from './messages.js';
import {writtenPart, type ReadPiece} from './read-piece.js';
import {withoutCues} from './source-index.js';
import {around, occurrences, quote, sentenceAround, type Source} from './source.js';
import {wordEnd, wordStart} from './whole-words.js';

/** An end of a run that lies inside a clause of the source. */
interface Cut {
  read: ReadPiece;
  /** The run on the page. */
  from: number;
  to: number;
  /** Where it ends in the source. */
  place: number;
  atStart: boolean;
}

/** What turns the meaning round must not be left out, even beside a label. */
const NEGATIONS = /[不未无没非否莫勿禁]/;
/** A list word before a heading or sentence: 一是. */
const LIST_WORD = new RegExp(`^[${LIST_NUMERALS}]{1,3}[是要]$`);
/** The same as one sign: ①. */
const LIST_SIGN = /^[①-⒛⓪-⓿❶-➓]$/;
/** What may be left out before a label, and behind it. */
const CUES_BEFORE = new Set([...'共已均并和与及或的约是在将也都又还以就对'].concat('其中'));
const CUES_BEHIND = new Set([...'共达为已有了均约占是等的和与及仍还'].concat('其中'));

/** In a longer clause a label may end before these. */
const JOINT = /^(?:[和与及占达为由从有]|[比较](?:上年|去年|前年|同期|全|20|19))/;
/** Before an item of its own these are left out; behind a heading the second. */
const AND_BEFORE = /^(?:其中|我们|[共已并和与及也又还在就对])$/;
const AND_BEHIND = /^[和与及]$/;
/** The years of a label, and what they say no more with: 五年 of 五年来. */
const YEARS = /[年期]$/;
const BEHIND_YEARS = /^(?:以?来|间)$/;
/** 在…会议上 as the name of the meeting. */
const MEETING = /会议?$/;

/** How far from an end losses are looked for. */
const reach = 6;

/**
 * Looks at the two ends of all words found in the source: where the source's clause goes on by a character or two that
 * the page does not have, something was lost. What other pieces of the page go on with is no loss.
 */
export class CutChecker {
  private readonly starts = new Set<number>();
  private readonly ends = new Set<number>();
  private readonly cuts: Cut[] = [];
  /** The pieces of the page. */
  private readonly wholes = new Set<string>();

  constructor(
    private readonly source: Source,
    private readonly findings: Findings,
  ) {}

  /** Words of the page begin and end here in the source. */
  addEdges({start, end}: {start: number; end: number}): void {
    this.starts.add(start);
    this.ends.add(end);
  }

  add(read: ReadPiece): void {
    this.wholes.add(read.normal.chars);
    for (const {from, to, place} of read.reading.runs) {
      const end = place + to - from;
      this.addEdges({start: place, end});
      if (
        read.piece.role === 'credits' ||
        read.piece.role === 'own' ||
        (to - from === 1 && this.standsAlone(place))
      )
        continue;
      // The end of a longer number is another figure, and judged as one.
      const isInNumber =
        /\d/.test(this.source.normal.chars[place]!) &&
        this.source.figureAt[place] === this.source.figureAt[place - 1];
      if (!isInNumber && this.startOfClause(place) < place)
        this.cuts.push({read, from, to, place, atStart: true});
      if (this.endOfClause(end) > end) this.cuts.push({read, from, to, place: end, atStart: false});
    }
  }

  /** Reports the losses, once all of the page has been read. */
  finish(): void {
    for (const cut of this.cuts) {
      const [start, end] = this.missing(cut);
      if (start === end || !this.isLoss(cut, start, end) || this.isWholeAtHome(cut)) continue;
      const {read, from, to, atStart} = cut;
      const clause = clauseAt(read, atStart ? from : to, atStart);
      const nearest = around(this.source, start, end, 20);
      const lost = quote(this.source, start, end);
      const turns =
        decides(lost) || (atStart && isOfOffice(lost, this.source.normal.chars.slice(end, end + 4)));
      this.findings.add({
        verdict: 'text-differs',
        severity: turns ? 'error' : 'warning',
        class: turns ? 'figure' : 'wording',
        sourceSpan: [start, end],
        shown: clause,
        label: '',
        piece: read.piece,
        nearest,
        message: this.describe(cut, clause, start, end),
      });
    }
  }

  /** What is lost of the words from `start` to `end`, in whole words. */
  private describe(
    {read, from, to, place, atStart}: Cut,
    clause: string,
    start: number,
    end: number,
  ): string {
    const {normal} = this.source;
    const [first, last] = [wordStart(normal, place), wordEnd(normal, place)];
    const lost: readonly [number, number] = atStart
      ? [wordStart(normal, start), end]
      : [start, wordEnd(normal, end)];
    if (first === last) return say.textCut(clause, quote(this.source, ...lost), atStart);
    const torn: readonly [number, number] = atStart
      ? [from, Math.min(to, from + last - place)]
      : [Math.max(from, to - place + first), to];
    const shown = writtenPart(read.piece, read.normal, ...torn);
    return say.cutInWord(clause, shown, quote(this.source, first, last));
  }

  /** The characters between an end and the nearest place where the source's clause, a figure or another piece ends. */
  private missing({place, atStart}: Cut): [number, number] {
    const known = atStart ? this.ends : this.starts;
    const limit = atStart ? this.startOfClause(place) : this.endOfClause(place);
    const step = atStart ? -1 : 1;
    let at = place;
    while (at !== limit && !known.has(at)) at += step;
    return atStart ? [at, place] : [place, at];
  }

  private isLoss({read, from, to, place, atStart}: Cut, start: number, end: number): boolean {
    const {chars} = this.source.normal;
    const words = read.normal.chars.slice(from, to);
    const isFigure = !atStart && this.source.figureAt[end]! >= 0;
    const missing = isFigure ? withoutBounds(chars.slice(start, end)) : chars.slice(start, end);
    if (!atStart && /^(?:分别|依次)/.test(missing)) return false;
    if (atStart && LIST_SIGN.test(quote(this.source, start, end))) return false;
    if (missing === '') return isTorn(words, chars.slice(start, end));
    if (read.piece.role === 'prose' && missing.length > 2) return false;
    if (read.normal.chars.length === 1) return true;
    if (read.piece.role !== 'prose' && !atStart && YEARS.test(words) && BEHIND_YEARS.test(missing))
      return false;
    if (missing.length > 1 && this.wholes.has(missing)) return false;
    if (isItemOfItsOwn(read, words, missing, atStart)) return false;
    if (missing.length <= 2 && NEGATIONS.test(missing)) return true;
    // 视察监督 of 视察监督报告 heads something else.
    const isWhole = (atStart ? wordStart : wordEnd)(this.source.normal, place) === place;
    if (read.piece.isHeading && missing.length > 1 && isWhole) return false;
    if (read.piece.role === 'prose') return !this.isElsewhere(read, words, atStart);
    const cues = atStart ? CUES_BEFORE : CUES_BEHIND;
    if ((missing.length > 1 || cues.has(missing)) && !isTorn(words, missing)) return false;
    return !this.isElsewhere(read, words, atStart);
  }

  /** Whether the sentence of the figure has the words without a loss: those of its label may be found elsewhere first. */
  private isWholeAtHome(cut: Cut): boolean {
    const {read, from, to, place, atStart} = cut;
    if (read.home === undefined) return false;
    const {chars} = this.source.normal;
    const words = read.normal.chars.slice(from, to);
    const [start, end] = sentenceAround(this.source, read.home);
    for (let at = chars.indexOf(words, start); at >= 0 && at < end; at = chars.indexOf(words, at + 1)) {
      const other = {...cut, place: atStart ? at : at + words.length};
      const [first, last] = this.missing(other);
      if (wordStart(this.source.normal, other.place) < other.place) continue;
      if (other.place !== place && (first === last || !this.isLoss(other, first, last))) return true;
    }
    return false;
  }

  /** A piece may stand elsewhere as it is; a part of one may not. */
  private isElsewhere({normal}: ReadPiece, words: string, atStart: boolean): boolean {
    return words.length === normal.chars.length && this.standsWhole(words, atStart);
  }

  /** Whether a single character stands anywhere in the source between marks or figures: 次, 等. */
  private standsAlone(place: number): boolean {
    const {chars} = this.source.normal;
    const char = chars[place]!;
    for (let at = chars.indexOf(char); at >= 0; at = chars.indexOf(char, at + 1)) {
      if (this.startOfClause(at) === at && this.endOfClause(at + 1) === at + 1) return true;
    }
    return false;
  }

  /** Whether the words stand anywhere in the source with a clause beginning, or ending, where they do. */
  private standsWhole(words: string, atStart: boolean): boolean {
    return occurrences(this.source, words).some((place) =>
      atStart
        ? this.startOfClause(place) === place
        : this.endOfClause(place + words.length) === place + words.length,
    );
  }

  /** Where the clause or item of the source that holds `place` begins; a figure before it ends it too. */
  private startOfClause(place: number): number {
    const {normal, figureAt} = this.source;
    let start = place;
    while (start > 0 && normal.gaps[start] === gap.none && place - start < reach) {
      if (figureAt[start - 1] !== figureAt[start]) return start;
      start--;
    }
    const list = normal.chars.slice(start, place);
    for (let length = 2; length <= Math.min(4, list.length); length++) {
      if (LIST_WORD.test(list.slice(0, length))) return start + length;
    }
    return start;
  }

  private endOfClause(place: number): number {
    const {normal, figureAt} = this.source;
    let end = place;
    while (end < normal.chars.length && normal.gaps[end] === gap.none && end - place < reach) {
      if (figureAt[end - 1] !== figureAt[end]) break;
      if (end > place && JOINT.test(normal.chars.slice(end, end + 3))) break;
      end++;
    }
    return end;
  }
}

const BOUNDS = new RegExp(`(?:${BOUND_BEFORE}|第|前|[+-])+$`);

/** A verb that leads over to the second end of a change. */
const LEADING_TO = new RegExp(`(?:${ups}|${downs}|升|减)?(?:到|至|为|达到?)$`);

/** What is missing between a label and its figure, but for approximators and verbs that lead over to it. */
function withoutBounds(missing: string): string {
  return withoutCues(missing.replace(BOUNDS, '').replace(LEADING_TO, ''));
}

/** A word of which the page has only the first half: 达|到. */
const isTorn = (words: string, missing: string): boolean => words.endsWith('达') && missing.startsWith('到');

/** Whether what is missing only ties a whole piece to what stands beside it in the source: 其中, 共, 和. */
function isItemOfItsOwn(
  {piece, normal}: ReadPiece,
  words: string,
  missing: string,
  atStart: boolean,
): boolean {
  if (piece.role !== 'prose') return false;
  if (atStart) return normal.chars.startsWith(words) && AND_BEFORE.test(missing);
  if (!normal.chars.endsWith(words)) return false;
  return piece.isHeading === true ? AND_BEHIND.test(missing) : missing === '上' && MEETING.test(words);
}

/** The clause of the page that a run begins or ends. */
function clauseAt({piece, normal}: ReadPiece, at: number, forward: boolean): string {
  const {chars, gaps} = normal;
  let from = at;
  let to = at;
  if (forward) while (to < chars.length && (to === at || gaps[to]! < gap.clause) && to - at < 40) to++;
  else while (from > 0 && (from === at || gaps[from]! < gap.clause) && at - from < 40) from--;
  return writtenPart(piece, normal, from, to);
}
