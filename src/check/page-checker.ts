import type {NumberMention} from '../text/index.js';
import {withWholeNumbers} from './broken-number.js';
import {countFinding} from './counts.js';
import {tagOf} from '../tags/index.js';
import {figureAtTile, figureIn} from './figure-at-tile.js';
import {judgeFound} from './judge-found.js';
import {judgeByPlace, judgeStrayNote} from './judge-note.js';
import {judgePicture} from './judge-picture.js';
import type {TileFigure} from './notes.js';
import {FigureLog, type Shown} from './figure-log.js';
import {Findings, type ExaminedFigure} from './finding.js';
import {say} from './messages.js';
import {indexAt, normalise} from './normal.js';
import {compare, figuresOf, mentionForm, readForm, type Form, type Relation} from './quantity.js';
import {
  arabic,
  clauseBefore,
  isInChanged,
  isPictureOf,
  isYearHead,
  joined,
  labelOf,
  partsOf,
  standsLike,
  spanOf,
} from './page-words.js';
import {periodOf} from './periods.js';
import type {Piece, Statement} from './statement.js';
import type {ReadPiece} from './read-piece.js';
import {TextReader} from './read-text.js';
import {Resolver, type Resolution} from './resolve.js';
import {quote} from './source.js';
import type {SourceIndex} from './source-index.js';
import {TextChecker, type Located} from './texts.js';
import {Repeats} from './repeats.js';
import {judgeSurroundings} from './judge-surroundings.js';
import {belongsTo, isForeign} from './own-label.js';
import {resolveSigned, wideShare, wordsOfTile} from './tile-words.js';
import {fit} from './weights.js';

/** What else stands in the statement of a note says so much of the figures in it. */
const wideShareOfNote = 0.8;

const farthestSwapped = 60; // of two figures of one clause, in the source

/** Checks the statements of a page one after the other. */
export class PageChecker {
  readonly log: FigureLog;
  private readonly resolver: Resolver;
  private readonly reader: TextReader;
  private readonly texts: TextChecker;
  private readonly repeats: Repeats;
  /** What the figure of the statement in hand is in the source. */
  private tile?: TileFigure;

  /** @param page the HTML that the statements were read from */
  constructor(
    private readonly sourceIndex: SourceIndex,
    page: string,
  ) {
    this.resolver = new Resolver(sourceIndex);
    this.reader = new TextReader(sourceIndex.source);
    const findings = new Findings(page, sourceIndex.source);
    this.log = new FigureLog(sourceIndex.source, findings);
    this.texts = new TextChecker(sourceIndex, findings);
    this.repeats = new Repeats(sourceIndex.source, findings);
  }

  check(read: Statement): void {
    const pieces = read.pieces.map((piece) => withWholeNumbers(piece, this.sourceIndex.source));
    const statement = {...read, pieces};
    const words = pieces.filter(({role}) => role !== 'figure' && role !== 'picture');
    const labels = words.filter(({role}) => role === 'label');
    this.tile = undefined;
    for (const piece of pieces) {
      if (piece.role === 'figure') this.checkFigure(piece, labels.length ? labels : words, statement);
    }
    for (const piece of words) {
      // What a tile says besides its label mostly follows the figure.
      const isNext = piece.role === 'note' && this.tileEnd > this.reader.pointer;
      if (isNext && this.tileEnd - this.reader.pointer < 40) this.reader.pointer = this.tileEnd;
      this.checkWords(piece, statement);
    }
    for (const piece of pieces) {
      if (piece.role === 'picture') this.checkPicture(piece, statement);
    }
    this.repeats.add(statement);
    const count = countFinding(statement);
    if (count) this.log.findings.add(count);
  }

  /** Reports what shows only when all of the page has been read. */
  finish(): void {
    judgeSurroundings(this.log, this.sourceIndex);
    this.texts.finish();
  }

  /** A figure in an attribute or a cell: found by its label. */
  private checkFigure(piece: Piece, labels: readonly Piece[], statement: Statement): void {
    const form = readForm(piece.text);
    if (!form) {
      this.checkWords(piece, statement);
      return;
    }
    const {label, words} = wordsOfTile(piece, labels, statement, this.sourceIndex);
    const {judged, found} = resolveSigned(form, label, words, this.resolver, this.sourceIndex);
    const shown: Shown = {piece, text: piece.text, label, section: statement.section, statement};
    const own = words.parts.at(-1) ?? '';
    const isOfTwo = piece.labels !== undefined && tagOf(piece.element) !== undefined;
    const {match} = found;
    if (match !== undefined && isForeign(own, match, this.sourceIndex, isOfTwo))
      this.reportForeign(shown, match);
    else this.judge(shown, judged, found);
    const place = found.match ?? found.nearest;
    if (place !== undefined && found.fit >= fit.least) {
      const {start, end} = this.sourceIndex.source.figures[place]!;
      this.tile = {index: place, end, isMatch: match !== undefined};
      this.reader.pointer = Math.max(0, start - words.left.length);
    }
  }

  /** Words, and the figures in them. */
  private checkWords(piece: Piece, statement: Statement): void {
    const normal = normalise(piece.text);
    if (normal.chars.length === 0) return;
    const mentions = figuresOf(piece.text);
    if (isYearHead(piece) && mentions[0] && this.isKnownDate(piece, mentions[0], statement)) return;
    const reading = this.reader.read(normal, partsOf(piece, normal, mentions, this.tileEnd - 1));
    const read: ReadPiece = {piece, normal, reading, taken: []};
    let before: {figure: ExaminedFigure; end: number} | undefined;
    if (this.tile && judgeStrayNote(this.sourceIndex, this.log, this.tile, read, statement)) return;
    for (const mention of mentions) {
      const from = indexAt(normal, mention.at);
      const to = indexAt(normal, mention.at + mention.text.length);
      if (to <= from) continue;
      if (piece.role === 'own' && this.isKnownDate(piece, mention, statement)) continue;
      if (piece.role === 'credits' && mention.kind === 'date') continue; // When the page was made.
      if (this.tile && judgeByPlace(this.sourceIndex, this.log, this.tile, read, mention, statement))
        continue;
      const located = this.texts.locate(read, from, to);
      if (located) this.judgeLocated(read, mention, {from, to}, located, statement);
      else {
        const figure = this.judgeUnlocated(read, mention, {from, to}, statement);
        const isNext = before && !/[，。；,;]/.test(piece.text.slice(before.end, mention.at));
        if (before && isNext && figure) this.checkOrder(read, before.figure, figure);
        before = figure && {figure, end: mention.at + mention.text.length};
      }
    }
    this.texts.check(read);
  }

  private get tileEnd(): number {
    return this.tile?.end ?? -1;
  }

  /** The year of 2025年 成绩单 only says when: the words beside it are the editor's. */
  private isKnownDate(piece: Piece, mention: NumberMention, {section}: Statement): boolean {
    const form = mention.kind === 'date' ? mentionForm(mention) : undefined;
    const index = form && this.resolver.elsewhere(form);
    if (index === undefined) return false;
    const {start} = this.sourceIndex.source.figures[index]!;
    this.log.add({piece, text: mention.text, label: '', section, span: spanOf(mention)}, index, start);
    return true;
  }

  /** A figure in words that the source does not have together: found by the words next to it. */
  private judgeUnlocated(
    {piece, normal}: ReadPiece,
    mention: NumberMention,
    {from, to}: {from: number; to: number},
    statement: Statement,
  ): ExaminedFigure | undefined {
    const form = mentionForm(mention);
    const {pieces, heading, section} = statement;
    if (!form) return undefined;
    const left = normal.chars.slice(Math.max(0, from - 24), from);
    const found = this.resolver.resolve(form, {
      left,
      parts: [left],
      right: normal.chars.slice(to, to + 16),
      isLabel: false,
      wide: joined(pieces.filter((each) => each !== piece)),
      wideShare: piece.role === 'note' ? wideShareOfNote : wideShare,
      heading: normalise(heading).chars,
      isRank: false,
      // 2025年实际 stands beside what is planned.
      period: piece.role === 'note' ? {} : periodOf(statement.part),
      ...(piece.role === 'note' && this.tile && {tile: this.tile.index}),
    });
    const label = labelOf(piece, mention, pieces);
    const shown: Shown = {piece, text: mention.text, label, section, span: spanOf(mention), statement};
    const other = this.otherSubject(clauseBefore(normal, from), found.match ?? -1);
    if (other !== undefined) return this.reportForeign(shown, found.match!, other);
    return this.judge(shown, form, found);
  }

  /** Where the figure stands that the words before another one belong to. */
  private otherSubject(left: string, index: number): number | undefined {
    const other = index < 0 ? undefined : belongsTo(left, index, this.sourceIndex);
    return other === undefined ? undefined : this.sourceIndex.source.figures[other]!.start;
  }

  /** 从57.7%提高到53.2%: two figures of one clause that the source has the other way round. */
  private checkOrder({piece}: ReadPiece, first: ExaminedFigure, second: ExaminedFigure): void {
    const [before, behind] = [first.source?.at ?? 0, second.source?.at ?? 0];
    if (first.finding || second.finding || before <= behind || before - behind > farthestSwapped) return;
    const message = say.labelDiffers(first.shown, first.label, second.shown);
    first.finding = this.log.report(
      {piece, text: first.shown, label: first.label, section: first.section},
      {verdict: 'label-differs', severity: 'error', message},
      indexAt(this.sourceIndex.source.normal, behind),
    );
  }

  /** A figure whose place in the source is known from the words around it. */
  private judgeLocated(
    read: ReadPiece,
    mention: NumberMention,
    span: {from: number; to: number},
    located: Located,
    statement: Statement,
  ): void {
    const {pieces, section} = statement;
    const {forms, source} = this.sourceIndex;
    const index = figureIn(source, located);
    const written =
      index < 0 ? quote(source, located.start, located.end) : source.figures[index]!.mention.text;
    const shown: Shown = {
      piece: read.piece,
      text: mention.text,
      label: labelOf(read.piece, mention, pieces),
      section,
      span: spanOf(mention),
      statement,
    };
    const figure = this.log.add(shown, index, located.start);
    const own =
      figureAtTile(source, this.tile?.end ?? -1, read, span.from, located) ??
      (isInChanged(read, span.from)
        ? this.otherSubject(clauseBefore(read.normal, span.from), index)
        : undefined);
    if (own !== undefined) {
      const message = say.labelDiffers(shown.text, shown.label, this.log.placeAround(own).text);
      figure.finding = this.log.report(shown, {verdict: 'label-differs', severity: 'error', message}, own);
      return;
    }
    if (index >= 0) this.resolver.previous = index;
    const form = mentionForm(mention);
    const sourceForm = forms[index];
    let relation: Relation;
    if (form && sourceForm) relation = compare(form, sourceForm);
    else if (!located.changed) relation = 'same';
    else relation = arabic(mention.text) === arabic(written) ? 'form' : 'value';
    // The same characters are the same figure, however the words around it make it read.
    if (!located.changed && relation !== 'bound' && relation !== 'form') relation = 'same';
    if (located.changed) this.texts.take(read, span, relation === 'same' || relation === 'form');
    const elsewhere = form && relation === 'value' ? this.resolver.elsewhere(form) : undefined;
    const isOffered =
      relation !== 'value' ||
      standsLike(read.normal, span, source.normal, located, read.piece.role === 'note');
    const comparison = {relation, form, source: sourceForm, elsewhere: elsewhere !== undefined};
    const said = {...comparison, written: isOffered ? written : undefined};
    this.log.conclude(shown, figure, located.start, said, isOffered);
  }

  /** A figure that was searched for by its words. */
  private judge(shown: Shown, form: Form, found: Resolution): ExaminedFigure {
    const {figures} = this.sourceIndex.source;
    if (found.match !== undefined) this.texts.addEdges(figures[found.match]!);
    return judgeFound(this.sourceIndex, this.log, shown, form, found);
  }

  /** @param at the place that its words belong to */
  private reportForeign(
    shown: Shown,
    match: number,
    at = this.sourceIndex.source.figures[match]!.start,
  ): ExaminedFigure {
    const figure = this.log.add(shown, match, this.sourceIndex.source.figures[match]!.start);
    const message = say.labelDiffers(shown.text, shown.label, this.log.placeAround(at).text);
    figure.finding = this.log.report(shown, {verdict: 'label-differs', severity: 'error', message}, at);
    return figure;
  }

  /** A number that only marks show has to be one that the words beside it say. */
  private checkPicture(piece: Piece, statement: Statement): void {
    const form = readForm(piece.text);
    if (!form) return;
    const beside = statement.pieces.filter((each) => each !== piece && each.role !== 'picture');
    const said = beside.flatMap(({role, text}) =>
      role === 'figure' ? [readForm(text)] : figuresOf(text).map((mention) => mentionForm(mention)),
    );
    if (said.some((each) => each && isPictureOf(form, each))) return;
    if (said.length === 0) {
      this.checkFigure(piece, beside, statement);
      return;
    }
    judgePicture(this.log, this.sourceIndex, form, piece, statement);
  }
}
