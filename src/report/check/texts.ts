import type {Change} from './align.js';
import type {PlacedFinding} from './finding.js';
import {say, shorten} from './messages.js';
import {bareName, namesOf, type Name} from './names.js';
import {indexAt, type Normal} from './normal.js';
import {UI_WORDS, type Piece} from './read-page.js';
import type {Reading, Unlike} from './read-text.js';
import {occurrences, quote, type Source, type SourceFigure} from './source.js';
import type {Study} from './study.js';
import type {Finding, SourcePlace} from './types.js';

/** A piece of the page with what was found of it in the source. */
export interface ReadPiece {
  piece: Piece;
  normal: Normal;
  reading: Reading;
  /** Changes that a figure's finding speaks of already. */
  taken: Change[];
}

/** An end of a run that lies inside a clause of the source. */
interface Cut {
  read: ReadPiece;
  from: number;
  to: number;
  /** The source's characters between the run and the end of its clause. */
  start: number;
  end: number;
  atStart: boolean;
}

const NEGATIONS = /[不未无没非否莫勿禁]/;
/** Signs and words by which a figure can be written in another way. */
const FORM_WORDS =
  /^[\d〇零一二两三四五六七八九十百千万亿余多来约近超过突破左右以上内下之不低于少高至%≥≤><~+.,\-点分之成个 ]*$/;
/** What may be left out beside a label. */
const CUES = new Set(
  (
    '其中 同比 累计 共 达 达到 为 全年 年均 已 有 了 分别 均 同 比 较 由 从 至 到 及 和 与 或 等 的 个 并 新 第 位 名 约 占 是 在 将 对 以 也 都 再 又 还 其 ' +
    '预计 实现 完成 一是 二是 三是 四是 五是 六是 七是 八是 要'
  ).split(' '),
);

/** A list word before a heading: 一是. */
const LIST_WORDS = /^[一二三四五六七八九十]{1,3}[是要]?$/;
/** What stands between a label and its figure is looked at with the figure. */
const BOUND_WORDS = /^[约近超过突破逾达到第前不低于少高至最小+\-≥≤><]{1,3}$/;

/** Compares the words of the page with the source's, and says where they differ to the character. */
export class TextChecker {
  private readonly starts = new Set<number>();
  private readonly ends = new Set<number>();
  private readonly cuts: Cut[] = [];
  private readonly source: Source;
  private readonly names: ReadonlyMap<string, Name>;

  constructor(
    {source, names}: Study,
    private readonly findings: PlacedFinding[],
  ) {
    this.source = source;
    this.names = names;
  }

  /** A figure of the source that the page shows: words may begin and end beside it. */
  addEdges({start, end}: SourceFigure): void {
    this.starts.add(start);
    this.ends.add(end);
  }

  /** Where characters `from`–`to` of a piece stand in the source, if its words are there. */
  locate(
    {reading}: ReadPiece,
    from: number,
    to: number,
  ): {start: number; end: number; changed: boolean} | undefined {
    const run = reading.runs.find((each) => each.from <= from && each.to >= to);
    if (run) return {start: run.place + from - run.from, end: run.place + to - run.from, changed: false};
    const unlike = reading.unlike.find((each) => each.from <= from && each.to >= to);
    if (!unlike || unlike.changes.length === 0) return undefined;
    const changed = unlike.changes.some((change) => change.from <= to && change.to >= from);
    return {start: placeOf(unlike, from, false), end: placeOf(unlike, to, true), changed};
  }

  /** Takes the changes at a figure out of the text's findings: all that touch it, or only those of its form. */
  take({reading, normal, taken}: ReadPiece, {from, to}: {from: number; to: number}, formOnly: boolean): void {
    for (const {changes} of reading.unlike) {
      for (const change of changes) {
        if (change.to < from || change.from > to) continue;
        const words =
          normal.chars.slice(change.from, change.to) +
          this.source.normal.chars.slice(change.start, change.end);
        if (!formOnly || FORM_WORDS.test(words)) taken.push(change);
      }
    }
  }

  /** Reports what is not in the source as it stands. */
  check(read: ReadPiece): void {
    const {piece, normal, reading} = read;
    const reported: {from: number; to: number}[] = [];
    this.checkNames(read, reported);
    for (const unlike of reading.unlike) {
      this.starts.add(unlike.start);
      this.ends.add(unlike.end);
      if (
        reported.some(({from, to}) => from < unlike.to && to > unlike.from) &&
        this.isInside(unlike, reported)
      )
        continue;
      this.checkUnlike(read, unlike);
    }
    for (const {from, to, place} of reading.runs) {
      const end = place + to - from;
      this.starts.add(place);
      this.ends.add(end);
      if (piece.role === 'credits') continue;
      const before = this.missingBefore(place);
      if (before < place) this.cuts.push({read, from, to, start: before, end: place, atStart: true});
      const behind = this.missingBehind(end);
      if (behind > end) this.cuts.push({read, from, to, start: end, end: behind, atStart: false});
    }
    void normal;
  }

  /** Cuts that no other piece of the page goes on from are losses. */
  finish(): void {
    for (const {read, from, to, start, end, atStart} of this.cuts) {
      if (atStart ? this.ends.has(end) : this.starts.has(start)) continue;
      const missing = this.source.normal.chars.slice(start, end);
      const strict = read.piece.role === 'prose';
      if (missing.length > (strict ? 2 : 1) && !(missing.length <= 2 && NEGATIONS.test(missing))) continue;
      if (!strict && CUES.has(missing)) continue;
      if (atStart ? LIST_WORDS.test(missing) : BOUND_WORDS.test(missing) && this.source.figureAt[end]! >= 0)
        continue;
      if (!strict && this.standsWhole(read.normal.chars.slice(from, to), atStart)) continue;
      const clause = atStart ? this.clauseAt(read, from, true) : this.clauseAt(read, to, false);
      this.add(read, from, {
        verdict: 'text-differs',
        severity: 'error',
        shown: clause,
        label: '',
        nearest: this.place(start, end, 20),
        message: say.textCut(clause, quote(this.source, start, end), atStart),
      });
    }
  }

  /** Whether the words stand anywhere in the source with a clause beginning, or ending, where they do. */
  private standsWhole(words: string, atStart: boolean): boolean {
    return occurrences(this.source, words).some((place) =>
      atStart
        ? this.missingBefore(place) === place
        : this.missingBehind(place + words.length) === place + words.length,
    );
  }

  private clauseAt({piece, normal}: ReadPiece, at: number, forward: boolean): string {
    const {gaps} = normal;
    let from = at;
    let to = at;
    if (forward) while (to < normal.chars.length && (to === at || gaps[to]! < 2) && to - at < 40) to++;
    else while (from > 0 && (from === at || gaps[from]! < 2) && at - from < 40) from--;
    return textOf(piece, normal, from, to);
  }

  /** Where the clause of the source that holds `place` begins; a figure ends it too. */
  private missingBefore(place: number): number {
    const {normal, figureAt} = this.source;
    let start = place;
    while (start > 0 && normal.gaps[start] === 0 && place - start < 4) {
      if (isEdge(figureAt, start)) break;
      start--;
    }
    return start;
  }

  private missingBehind(place: number): number {
    const {normal, figureAt} = this.source;
    let end = place;
    while (end < normal.chars.length && normal.gaps[end] === 0 && end - place < 4) {
      if (isEdge(figureAt, end)) break;
      end++;
    }
    return end;
  }

  private isInside(unlike: Unlike, reported: readonly {from: number; to: number}[]): boolean {
    return unlike.changes.every((change) =>
      reported.some(({from, to}) => change.from >= from - 1 && change.to <= to + 1),
    );
  }

  private checkUnlike(read: ReadPiece, unlike: Unlike): void {
    const {piece, normal, taken} = read;
    const shown = textOf(piece, normal, unlike.from, unlike.to);
    if (unlike.changes.length === 0) {
      if (piece.role === 'credits' || UI_WORDS.has(normal.chars.slice(unlike.from, unlike.to))) return;
      this.add(read, unlike.from, {
        verdict: 'text-differs',
        severity: 'error',
        shown,
        label: '',
        ...(unlike.end > unlike.start && {nearest: this.place(unlike.start, unlike.end, 4)}),
        message: say.textMissing(shown),
      });
      return;
    }
    const changes = unlike.changes.filter((change) => !taken.includes(change));
    if (changes.length === 0) return;
    const nearest = this.place(unlike.start, unlike.end, 0);
    if (piece.role === 'label' && this.isShortened(changes)) {
      this.add(read, unlike.from, {
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
    this.add(read, unlike.from, {
      verdict: name ? 'name-differs' : 'text-differs',
      severity: 'error',
      shown: name?.text ?? shown,
      label: name ? shown : '',
      nearest,
      message: say.textDiffers(
        shown,
        nearest.text,
        changes.map((change) => this.describe(read, change)),
      ),
    });
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
      this.add(read, from, {
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

  private place(start: number, end: number, around: number): SourcePlace {
    const {normal} = this.source;
    let from = start;
    let to = end;
    while (from > 0 && start - from < around && normal.gaps[from]! < 3) from--;
    while (to < normal.chars.length && to - end < around && normal.gaps[to]! < 3) to++;
    return {text: quote(this.source, from, to).replace(/\s+/g, ' '), at: normal.at[from]!};
  }

  private add({piece}: ReadPiece, _from: number, finding: Omit<Finding, 'element'>): void {
    this.findings.push({...finding, element: piece.element, pageAt: piece.at});
  }
}

function isEdge(figureAt: Int32Array, at: number): boolean {
  return figureAt[at - 1] !== figureAt[at];
}

/** The words of a piece from character `from` to `to`, as written. */
function textOf({text}: Piece, normal: Normal, from: number, to: number): string {
  const start = normal.at[from] ?? text.length;
  const end = to > from ? normal.at[to - 1]! + 1 : start;
  return text.slice(start, end).replaceAll('\u200b', '');
}

/** Where a character of a changed clause lies in the source. */
function placeOf({from, start, changes}: Unlike, at: number, isEnd: boolean): number {
  let shift = start - from;
  const first = changes[0];
  // The alignment may begin with characters that the source does not have.
  if (first && first.from === from && first.start > start) shift = first.start - first.from;
  for (const change of changes) {
    if (at < change.from || (at === change.from && !isEnd && change.to > change.from)) break;
    if (at > change.to || (at === change.to && (isEnd || change.to > change.from || true))) {
      shift = change.end - change.to;
      continue;
    }
    return isEnd ? change.end : change.start;
  }
  return at + shift;
}
