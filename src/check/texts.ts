import {BOUND_BEFORE} from '../text/bounds.js';
import {BOUND_BEHIND} from '../text/bounds-behind.js';
import type {Change} from './align.js';
import type {Findings} from './finding.js';
import {CutChecker} from './cuts.js';
import {say} from './messages.js';
import {bareName, namesOf, type Name} from './quoted-names.js';
import {indexAt, normalise} from './normal.js';
import {Parallels} from './parallels.js';
import {writtenPart, type ReadPiece} from './read-piece.js';
import type {Match, Unlike} from './reading.js';
import type {Source, SourceFigure} from './source.js';
import type {SourceIndex} from './source-index.js';
import {firstWords, wordEnd, wordStart} from './whole-words.js';
import {Wordings} from './wordings.js';

/** Digits and scales by which a figure can be written in another way. */
const FORM_WORDS = /^[\d〇零一二两三四五六七八九十百千万亿分之成点%.,+\-~≥≤>< ]*$/;
/** What may belong to the word before a figure instead: 完成, 部分. */
const WORD_END = /^\p{Script=Han}$/u;
/** So many characters behind a date tell which it is. */
const leastBehind = 6;
/** With a sign on the page, the words that it stands for may be missing. */
const SIGNS = /[+≥≤~≈><]/;
const SIGNED_WORDS = new RegExp(`^(?:[\\d余多之.,+\\-~≥≤≈>< ]|${BOUND_BEFORE}|${BOUND_BEHIND})*$`);

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
  private readonly wordings: Wordings;
  private readonly source: Source;
  private readonly names: ReadonlyMap<string, Name>;

  constructor(
    sourceIndex: SourceIndex,
    private readonly findings: Findings,
  ) {
    const {source, names} = sourceIndex;
    this.source = source;
    this.names = names;
    this.wordings = new Wordings(sourceIndex, findings);
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
    if (run && this.isInNumber(run, from)) return undefined;
    if (run) return {start: run.place + from - run.from, end: run.place + to - run.from, changed: false};
    const unlike = reading.unlike.find((each) => each.from <= from && each.to >= to);
    if (!unlike || unlike.changes.length === 0) return undefined;
    const changed = unlike.changes.some((change) => change.from <= to && change.to >= from);
    return {start: placeOf(unlike, from, false), end: placeOf(unlike, to, true), changed};
  }

  /** Whether a figure at the start of words is the end of a longer number in the source: 5个 of 15个. */
  private isInNumber(run: Match, from: number): boolean {
    const {chars} = this.source.normal;
    return run.from === from && /\d/.test(chars[run.place]!) && /[\d.]/.test(chars[run.place - 1] ?? '');
  }

  /** The date of the source in the place of one on the page, where the words behind it are the source's. */
  dateBefore({reading}: ReadPiece, to: number): Located | undefined {
    const {figures, figureAt} = this.source;
    const next = reading.runs.find((run) => run.from === to && run.to - run.from >= leastBehind);
    const figure = next && figures[figureAt[next.place - 1] ?? -1];
    return figure?.mention.kind === 'date' && figure.end === next?.place
      ? {start: figure.start, end: figure.end, changed: true}
      : undefined;
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
        const isInside = change.from >= from && change.to <= to && this.isInFigure(change);
        const isForm =
          allowed.test(words) &&
          !(WORD_END.test(words) && change.from === change.to && !this.isInFigure(change));
        if (!formOnly || isInside || isForm) taken.push(change);
      }
    }
  }

  /** Whether all that a change puts in place of the source's is one figure there: m² for 平方米. */
  private isInFigure({start, end}: Change): boolean {
    const figures = this.source.figureAt.subarray(start, end);
    return end > start && figures[0]! >= 0 && figures.every((figure) => figure === figures[0]);
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
      this.wordings.check(read, unlike);
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

  private checkNames(read: ReadPiece, reported: {from: number; to: number}[]): void {
    const {piece, normal} = read;
    for (const {text, at} of namesOf(piece.text)) {
      const bare = bareName(text);
      if (bare.length === 0 || this.names.has(bare) || this.standsUnquoted(bare)) continue;
      const from = indexAt(normal, at);
      const to = indexAt(normal, at + text.length);
      const nearest = this.nearestName(bare);
      // Who made the page, and from what, is the editor's to say; not the title of the report.
      if (piece.role === 'credits' && !(nearest && this.goesOnAlike(nearest, normal.chars.slice(to))))
        continue;
      reported.push({from, to});
      this.findings.add({
        piece,
        span: [at, at + text.length],
        verdict: 'name-differs',
        severity: 'error',
        shown: text.replaceAll('\u200b', ''),
        label: firstWords(
          writtenPart(
            piece,
            normal,
            wordStart(normal, Math.max(0, from - 10)),
            wordEnd(normal, Math.min(normal.chars.length, to + 10)),
          ),
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

  /** Whether the source goes on behind a name as the page does. */
  private goesOnAlike({text}: Name, behind: string): boolean {
    const words = behind.slice(0, leastBehind);
    return words.length >= 2 && this.source.normal.chars.includes(normalise(text).chars + words);
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
