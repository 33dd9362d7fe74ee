import {BOUND_BEFORE, BOUND_BEHIND} from '../text/bounds.js';
import {shorten} from '../text/shorten.js';
import type {Change} from './align.js';
import type {PlacedFinding} from './finding.js';
import {CutChecker} from './cuts.js';
import {say} from './messages.js';
import {bareName, namesOf, type Name} from './quoted-names.js';
import {indexAt} from './normal.js';
import {UI_WORDS} from './page-elements.js';
import {Parallels} from './parallels.js';
import {textOf, type ReadPiece} from './read-piece.js';
import type {Unlike} from './reading.js';
import {around, quote, type Source, type SourceFigure} from './source.js';
import type {SourceIndex} from './source-index.js';
import type {Finding} from './types.js';

/** What turns the meaning round must not be left out, even from a label. */
const NEGATIONS = /[不未无没非否莫勿禁]/;
/** Digits and scales by which a figure can be written in another way. */
const FORM_WORDS = /^[\d〇零一二两三四五六七八九十百千万亿分之成点%.,+\-~≥≤>< ]*$/;
/** With a sign on the page, the words that it stands for may be missing. */
const SIGNS = /[+≥≤~≈><]/;
const SIGNED_WORDS = new RegExp(`^(?:[\\d余多之.,+\\-~≥≤≈>< ]|${BOUND_BEFORE}|${BOUND_BEHIND})*$`);
/** What belongs to a figure and is left out with it. */
const WITH_FIGURE = new RegExp(`^(?:${BOUND_BEFORE}|${BOUND_BEHIND}|达到?|了|共|的)*$`);

/** Where words of the page stand in the source, and whether they were changed. */
export interface Located {
  start: number;
  end: number;
  changed: boolean;
}

/** Compares the words of the page with the source's, and says where they differ to the character. */
export class TextChecker {
  private readonly cuts: CutChecker;
  private readonly parallels: Parallels;
  private readonly source: Source;
  private readonly names: ReadonlyMap<string, Name>;

  constructor(
    {source, names}: SourceIndex,
    private readonly findings: PlacedFinding[],
  ) {
    this.source = source;
    this.names = names;
    this.cuts = new CutChecker(source, findings);
    this.parallels = new Parallels(source, findings);
  }

  /** A figure of the source that the page shows: words may begin and end beside it. */
  addEdges(figure: SourceFigure): void {
    this.cuts.addEdges(figure);
  }

  /** Where characters `from`–`to` of a piece stand in the source, if its words are there. */
  locate({reading}: ReadPiece, from: number, to: number): Located | undefined {
    const run = reading.runs.find((each) => each.from <= from && each.to >= to);
    if (run) return {start: run.place + from - run.from, end: run.place + to - run.from, changed: false};
    const unlike = reading.unlike.find((each) => each.from <= from && each.to >= to);
    if (!unlike || unlike.changes.length === 0) return undefined;
    const changed = unlike.changes.some((change) => change.from <= to && change.to >= from);
    return {start: placeOf(unlike, from, false), end: placeOf(unlike, to, true), changed};
  }

  /** Takes the changes at a figure out of the text's findings: all that touch it, or only those of its form. */
  take({reading, normal, taken}: ReadPiece, {from, to}: {from: number; to: number}, formOnly: boolean): void {
    const {chars} = this.source.normal;
    for (const {changes} of reading.unlike) {
      const touching = changes.filter((change) => change.to >= from && change.from <= to);
      const signed = touching.some((change) => SIGNS.test(normal.chars.slice(change.from, change.to)));
      const allowed = signed ? SIGNED_WORDS : FORM_WORDS;
      for (const change of touching) {
        const words = normal.chars.slice(change.from, change.to) + chars.slice(change.start, change.end);
        if (!formOnly || allowed.test(words)) taken.push(change);
      }
    }
  }

  /** Reports what is not in the source as it stands. */
  check(read: ReadPiece): void {
    const {reading} = read;
    const reported: {from: number; to: number}[] = [];
    this.checkNames(read, reported);
    for (const unlike of reading.unlike) {
      if (unlike.changes.length > 0) this.cuts.addEdges(unlike);
      if (
        reported.some(({from, to}) => from < unlike.to && to > unlike.from) &&
        this.isInside(unlike, reported)
      )
        continue;
      this.checkUnlike(read, unlike);
    }
    this.cuts.add(read);
    this.parallels.add(read);
  }

  /** Reports what was lost at the ends of words, once all of the page has been read. */
  finish(): void {
    this.cuts.finish();
    this.parallels.finish();
  }

  private isInside(unlike: Unlike, reported: readonly {from: number; to: number}[]): boolean {
    return unlike.changes.every((change) =>
      reported.some(({from, to}) => change.from >= from - 1 && change.to <= to + 1),
    );
  }

  private checkUnlike(read: ReadPiece, unlike: Unlike): void {
    const {piece, normal, taken} = read;
    if (piece.role === 'own') return;
    const shown = textOf(piece, normal, unlike.from, unlike.to);
    if (unlike.changes.length === 0) {
      if (piece.role === 'credits' || UI_WORDS.has(normal.chars.slice(unlike.from, unlike.to))) return;
      this.add(read, {
        verdict: 'text-differs',
        severity: 'error',
        shown,
        label: '',
        ...(unlike.end > unlike.start && {nearest: around(this.source, unlike.start, unlike.end, 4)}),
        message: say.textMissing(shown),
      });
      return;
    }
    const isLabel = piece.role === 'label';
    const changes = unlike.changes.filter(
      (change) => !taken.includes(change) && !(isLabel && this.isFigureLeftOut(change)),
    );
    if (changes.length === 0) return;
    const nearest = around(this.source, unlike.start, unlike.end, 0);
    if (isLabel && this.isShortened(changes)) {
      this.add(read, {
        verdict: 'text-differs',
        severity: 'warning',
        shown,
        label: '',
        nearest,
        message: say.labelShortened(shown, nearest.text),
      });
      return;
    }
    const name = namesOf(piece.text).find(({text, at}) =>
      changes.every(
        (change) => change.from >= indexAt(normal, at) && change.to <= indexAt(normal, at + text.length),
      ),
    );
    this.add(read, {
      verdict: name ? 'name-differs' : 'text-differs',
      severity: 'error',
      shown: name?.text ?? shown,
      label: name ? shown : '',
      nearest,
      message: this.isOther(unlike)
        ? say.textMissing(shown)
        : say.textDiffers(
            shown,
            nearest.text,
            changes.map((change) => this.describe(read, change)),
          ),
    });
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

  /** Whole words left out, none of which turns the meaning round. */
  private isShortened(changes: readonly Change[]): boolean {
    const {chars} = this.source.normal;
    return changes.every(
      ({from, to, start, end}) => from === to && end - start >= 2 && !NEGATIONS.test(chars.slice(start, end)),
    );
  }

  private describe({piece, normal}: ReadPiece, {from, to, start, end}: Change): string {
    const shown = textOf(piece, normal, from, to);
    const source = quote(this.source, start, end);
    if (from === to) return say.missing(source);
    return start === end ? say.extra(shown) : say.changed(shown, source);
  }

  private checkNames(read: ReadPiece, reported: {from: number; to: number}[]): void {
    const {piece, normal} = read;
    if (piece.role === 'credits') return;
    for (const {text, at} of namesOf(piece.text)) {
      const bare = bareName(text);
      if (bare.length === 0 || this.names.has(bare) || this.standsUnquoted(bare)) continue;
      const from = indexAt(normal, at);
      const to = indexAt(normal, at + text.length);
      const nearest = this.nearestName(bare);
      reported.push({from, to});
      this.add(read, {
        verdict: 'name-differs',
        severity: 'error',
        shown: text.replaceAll('\u200b', ''),
        label: shorten(
          textOf(piece, normal, Math.max(0, from - 10), Math.min(normal.chars.length, to + 10)),
          40,
        ),
        ...(nearest && {nearest: {text: nearest.text, at: nearest.at}}),
        message: say.nameDiffers(text.replaceAll('\u200b', ''), nearest?.text),
      });
    }
  }

  /** Whether the source has the words without marks round them, and not as a part of a longer name. */
  private standsUnquoted(bare: string): boolean {
    for (const other of this.names.keys()) {
      if (other.length - bare.length <= 2 && other !== bare && other.includes(bare)) return false;
    }
    for (let at = this.source.text.indexOf(bare); at >= 0; at = this.source.text.indexOf(bare, at + 1)) {
      const inName = [...this.names.values()].some((name) => at > name.at && at < name.at + name.text.length);
      if (!inName) return true;
    }
    return false;
  }

  private nearestName(bare: string): Name | undefined {
    let best: Name | undefined;
    let most = 0.4;
    for (const [other, name] of this.names) {
      const characters = new Set(other);
      const shared = [...bare].filter((char) => characters.has(char)).length;
      const likeness = (2 * shared) / (bare.length + other.length);
      if (likeness > most) {
        most = likeness;
        best = name;
      }
    }
    return best;
  }

  private add({piece}: ReadPiece, finding: Omit<Finding, 'element'>): void {
    this.findings.push({...finding, element: piece.element, pageAt: piece.at});
  }
}

/** Where a character of a changed clause lies in the source. */
function placeOf({from, start, changes}: Unlike, at: number, isEnd: boolean): number {
  let shift = start - from;
  const first = changes[0];
  // The alignment may begin with characters that the source does not have.
  if (first && first.from === from && first.start > start) shift = first.start - first.from;
  for (const change of changes) {
    if (at < change.from || (at === change.from && !isEnd && change.to > change.from)) break;
    if (at >= change.to) {
      shift = change.end - change.to;
      continue;
    }
    return isEnd ? change.end : change.start;
  }
  return at + shift;
}
