import {downs, ups} from '../text/signed-change.js';
import {align} from './align.js';
import {clausesOf, cutsNumber, divide, isDivisible, maskNumbers, textLength, type Range} from './clauses.js';
import {gap, type Normal} from './normal.js';
import type {Reading, Match, Unlike} from './reading.js';
import {stitch} from './stitch.js';
import {Inserts} from './inserts.js';
import {occurrences, weightOf, type Source} from './source.js';
import {clause} from './weights.js';

/** How words beside a figure may be taken apart where they do not stand together in the source. */
export interface ReadOptions {
  /** Characters before which the words may part: soft line breaks. In order. */
  breaks?: readonly number[];
  /** Figures, at which they may part as well, and which are then found by other means: first characters and those behind the last. */
  skipped?: readonly Range[];
  /** A place in the sentence that the words may be put together of, around its figures; -1: not known. Absent: they may not. */
  around?: number;
}

/** Which way a figure went, before it. */
const WAY = new RegExp(`^(?:${ups}|${downs})`);
const WAY_AT_END = new RegExp(`^(?:${ups}|${downs})$`);
/** What the source goes on with stands within so many characters. */
const nextReach = 8;

/** A clause of at least so many characters that are no digits says where it stands by itself. */
const distinctive = 8;

/**
 * Reads texts of the page against the source, one after the other: the place of the last one is the first guess for the
 * next, so that words which occur often are found where the page has them from.
 */
export class TextReader {
  /** Where the source goes on behind what was read last. */
  pointer = 0;

  private readonly inserts: Inserts;

  constructor(private readonly source: Source) {
    this.inserts = new Inserts(source);
  }

  read(normal: Normal, {breaks = [], skipped = [], around}: ReadOptions = {}): Reading {
    const reading: Reading = {runs: [], unlike: []};
    const clauses = clausesOf(normal);
    const edges = skipped.flat();
    for (let c = 0; c < clauses.length;) {
      const run = this.findRun(normal, clauses, c);
      if (run) {
        const last = reading.runs[reading.runs.length - 1];
        if (last && last.to === run.from && last.place + last.to - last.from === run.place) last.to = run.to;
        else reading.runs.push({from: run.from, to: run.to, place: run.place});
        this.pointer = run.place + run.to - run.from;
        c += run.clauses;
      } else if (isDivisible(clauses[c]!, breaks)) {
        clauses.splice(c, 1, ...divide(clauses[c]!, breaks, skipped));
      } else if (this.beyondInsert(normal, clauses[c]!, reading)) {
        c++;
      } else if (around !== undefined && this.stitched(normal, clauses[c]!, around, reading)) {
        c++;
      } else if (isDivisible(clauses[c]!, edges) && !this.onlyFiguresDiffer(normal, clauses[c]!, skipped)) {
        clauses.splice(c, 1, ...divide(clauses[c]!, edges, skipped));
      } else {
        const [from, to] = clauses[c]!;
        const unlike = this.findAlike(normal, from, to);
        reading.unlike.push(unlike);
        if (unlike.changes.length > 0) this.pointer = unlike.end;
        c++;
      }
    }
    return reading;
  }

  /** Adds the two runs of a clause that leaves out what the source inserts: 由3.2万人（其中…）增至4.6万人. */
  private beyondInsert(normal: Normal, [from, to]: Range, {runs}: Reading): boolean {
    const found = this.inserts.around(normal.chars.slice(from, to));
    if (!found) return false;
    const {at, start, end} = found;
    runs.push({from, to: from + at, place: start - at}, {from: from + at, to, place: end});
    this.pointer = end + to - from - at;
    return true;
  }

  /** Adds the runs that a label was put together of. */
  private stitched(normal: Normal, [from, to]: Range, around: number, {runs}: Reading): boolean {
    const words = normal.chars.slice(from, to);
    const voted = this.vote(words);
    const places = new Set([
      around,
      this.pointer,
      voted === undefined ? -1 : voted + 8 + (words.length >> 1),
    ]);
    for (const place of places) {
      const found = place >= 0 ? stitch(this.source, words, from, place) : undefined;
      if (!found) continue;
      runs.push(...found);
      return true;
    }
    return false;
  }

  /** The longest run of whole clauses from clause `c` on that stands in the source. */
  private findRun(
    normal: Normal,
    clauses: readonly Range[],
    c: number,
  ): (Match & {clauses: number}) | undefined {
    const {chars} = this.source.normal;
    const [from, to] = clauses[c]!;
    const words = normal.chars.slice(from, to);
    let best: (Match & {clauses: number}) | undefined;
    let bestScore = -1;
    for (const place of occurrences(this.source, words)) {
      if (cutsNumber(this.source.normal, place, words)) continue;
      let count = 1;
      while (c + count < clauses.length) {
        const [nextFrom, nextTo] = clauses[c + count]!;
        if (!chars.startsWith(normal.chars.slice(nextFrom, nextTo), place + nextFrom - from)) break;
        count++;
      }
      const end = clauses[c + count - 1]![1];
      const score = end - from + this.nearness(place) + this.wholeness(place, end - from);
      if (score > bestScore) {
        bestScore = score;
        best = {from, to: end, place, clauses: count};
      }
    }
    if (!best) return undefined;
    return this.isChangedHere(words, best) ? undefined : best;
  }

  private nearness(place: number): number {
    const distance = place - this.pointer;
    if (distance === 0) return clause.here;
    if (distance >= clause.hereFrom && distance <= clause.hereTo) return clause.almostHere;
    if (distance > 0 && distance < clause.soonTo) return clause.soon - distance / clause.soonFade;
    return distance < 0 && distance > clause.beforeFrom ? clause.before : 0;
  }

  /** Whether the place begins and ends where a clause does. */
  private wholeness(place: number, length: number): number {
    const {gaps} = this.source.normal;
    return (gaps[place]! > gap.none ? clause.edge : 0) + (gaps[place + length]! > gap.none ? clause.edge : 0);
  }

  /**
   * Whether a clause that says little by itself, although it stands somewhere, is rather the changed form of what the
   * source goes on with here: 增长5.3% where 增长5.4% is next.
   */
  private isChangedHere(words: string, {from, to, place}: Match): boolean {
    if (to - from > words.length || textLength(words) >= distinctive || !/\d/.test(words)) return false;
    const mask = maskNumbers(words);
    if (mask === '#') return false;
    const {chars} = this.source.normal;
    if (this.isTurnedHere(words, place)) return true;
    const standsAt = (at: number) => maskNumbers(chars.slice(at, at + words.length + 8)).startsWith(mask);
    for (let at = this.pointer; at <= this.pointer + nextReach; at++) if (standsAt(at)) return at !== place;
    if (place > this.pointer - 60 && place < this.pointer + 200) return false;
    // A note may stand before its figure.
    for (let at = this.pointer - 1; at >= Math.max(0, this.pointer - 40); at--) if (standsAt(at)) return true;
    return false;
  }

  /** Whether the source goes on here with the same figure that went the other way: 下降3.6% where 增长3.6% is next. */
  private isTurnedHere(words: string, place: number): boolean {
    const [way] = WAY.exec(words) ?? [];
    if (!way || (place >= this.pointer && place <= this.pointer + nextReach)) return false;
    const {chars} = this.source.normal;
    const rest = words.slice(way.length);
    const next = chars.slice(this.pointer, this.pointer + nextReach + words.length);
    return next.includes(rest) && WAY_AT_END.test(next.slice(0, next.indexOf(rest)));
  }

  /** Whether the words stand in the source, but for figures: then these are what was changed. */
  private onlyFiguresDiffer(normal: Normal, [from, to]: Range, figures: readonly Range[]): boolean {
    const {changes} = this.findAlike(normal, from, to);
    const {figureAt} = this.source;
    return (
      changes.length > 0 &&
      changes.every((change) => {
        const onPage = figures.some(([start, end]) => change.from <= end && change.to >= start);
        const inSource = figureAt
          .subarray(Math.max(0, change.start - 1), change.end + 1)
          .some((at) => at >= 0);
        return onPage && inSource;
      })
    );
  }

  private findAlike(normal: Normal, from: number, to: number): Unlike {
    const words = normal.chars.slice(from, to);
    const reach = words.length + Math.max(12, words.length >> 1);
    // Here; a little before, as a note may stand before its figure; where the words point to.
    const windows = [
      {start: this.pointer - 2, length: reach},
      {start: this.pointer - 40, length: reach + 40},
    ];
    const voted = this.vote(words);
    if (voted !== undefined) windows.push({start: voted - 24, length: reach + 48});
    let best: Unlike = {
      from,
      to,
      changes: [],
      start: this.pointer,
      end: Math.min(this.pointer + words.length, this.source.normal.chars.length),
    };
    let bestScore = -Infinity;
    for (const window of windows) {
      const start = Math.max(0, window.start);
      const found = align(words, this.source.normal.chars.slice(start, start + window.length));
      const edits = found.changes.reduce(
        (sum, each) => sum + Math.max(each.to - each.from, each.end - each.start),
        0,
      );
      const score = found.same - edits;
      if (score <= bestScore) continue;
      bestScore = score;
      const alike = found.same >= Math.max(2, clause.leastAlike * words.length) && edits <= words.length;
      best = {
        from,
        to,
        changes: alike
          ? found.changes.map((each) => ({
              from: each.from + from,
              to: each.to + from,
              start: each.start + start,
              end: each.end + start,
            }))
          : [],
        start: start + found.start,
        end: start + found.end,
      };
    }
    return atClauseEdges(best, this.source);
  }

  /** Where most rare pairs of the words say that they begin. */
  private vote(words: string): number | undefined {
    const votes = new Map<number, number>();
    let best: number | undefined;
    let most = 0;
    for (let i = 0; i + 1 < words.length; i++) {
      const pair = words.slice(i, i + 2);
      const places = this.source.bigrams.get(pair);
      if (!places || places.length > clause.mostPlaces) continue;
      const weight = weightOf(this.source, pair);
      for (const place of places) {
        const bucket = (place - i) >> 3;
        for (const each of [bucket, bucket + 1]) {
          const sum =
            (votes.get(each) ?? 0) +
            weight +
            (Math.abs(place - this.pointer) < clause.nearTo ? weight / clause.nearPart : 0);
          votes.set(each, sum);
          if (sum > most) {
            most = sum;
            best = each;
          }
        }
      }
    }
    return best === undefined ? undefined : (best - 1) * 8;
  }
}

/** A clause of the source goes on no further than this beyond what an alignment took of it. */
const beyond = 3;

/** A change at the end of a clause of the page takes what the source's clause has there, and nothing of the next one. */
function atClauseEdges(unlike: Unlike, {normal: {chars, gaps}}: Source): Unlike {
  const [first] = unlike.changes;
  const last = unlike.changes.at(-1);
  if (first && first.from === unlike.from && first.to > first.from) {
    let at = first.end;
    while (at > first.start - beyond && at > 0 && gaps[at]! < gap.clause) at--;
    if (at > first.start - beyond) [unlike.start, first.start] = [at, at];
  }
  if (last && last.to === unlike.to && last.to > last.from) {
    let at = last.start;
    while (at < last.end + beyond && at < chars.length && gaps[at]! < gap.clause) at++;
    if (at < last.end + beyond) [unlike.end, last.end] = [at, at];
  }
  return unlike;
}
