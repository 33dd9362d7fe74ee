import type {NumberMention} from '../text/index.js';
import {judgeDay} from './dates.js';
import {piecesAsSaid} from './as-said.js';
import {countFinding, isOwnCount} from './counts.js';
import {tagOf} from '../tags/index.js';
import {judgeFound} from './judge-found.js';
import {otherSubject, reportForeign, reportOrder, type Judges} from './judge-foreign.js';
import {judgeHeading, judgeReportYear} from './judge-heading.js';
import {judgeLocated} from './judge-located.js';
import {judgeByPlace, judgeStrayNote} from './judge-note.js';
import {judgePicture} from './judge-picture.js';
import {say} from './messages.js';
import {changesOf, type TileFigure} from './notes.js';
import {FigureLog, type Shown} from './figure-log.js';
import {Findings, type ExaminedFigure} from './finding.js';
import {indexAt, normalise} from './normal.js';
import {figuresOf, mentionForm, readForm, type Form} from './quantity.js';
import {
  ACTUAL,
  OF_ACTUAL,
  isActual,
  clauseBefore,
  isPictureOf,
  isYearHead,
  joined,
  labelOf,
  partsOf,
  sentenceBefore,
  spanOf,
  tileLabel,
} from './page-words.js';
import {periodOf} from './periods.js';
import type {Piece, PieceGroup} from './statement.js';
import type {ReadPiece} from './read-piece.js';
import {TextReader} from './read-text.js';
import {Resolver, type Resolution} from './resolve.js';
import type {SourceIndex} from './source-index.js';
import {TextChecker} from './texts.js';
import {Repeats} from './repeats.js';
import {judgeTick} from './judge-tick.js';
import {judgeSurroundings} from './judge-surroundings.js';
import {isForeign} from './own-label.js';
import {isValueOf} from './of-series.js';
import {withReached} from './reached.js';
import {resolveSigned, wideShare, wordsOfTile} from './tile-words.js';
import {reportTerm} from './stated-ratios.js';
import {fit} from './weights.js';
import {isYearOf, isYearOfReport} from './years.js';

/** What else stands in the statement of a note says so much of the figures in it. */
const wideShareOfNote = 0.8;

/** Checks the statements of a page one after the other. */
export class PageChecker {
  readonly log: FigureLog;
  private readonly resolver: Resolver;
  private readonly reader: TextReader;
  private readonly texts: TextChecker;
  private readonly repeats: Repeats;
  private readonly judges: Judges;
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
    const {log, resolver, texts} = this;
    this.judges = {sourceIndex, log, resolver, texts};
  }

  check(read: PieceGroup): void {
    const pieces = piecesAsSaid(read, this.sourceIndex);
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
  private checkFigure(piece: Piece, labels: readonly Piece[], statement: PieceGroup): void {
    if (piece.wrongTerm !== undefined) {
      reportTerm(this.log, this.sourceIndex, piece, statement);
      return;
    }
    if (piece.ratio !== undefined) {
      const label = piece.labels?.join('') ?? '';
      const {start} = this.sourceIndex.source.figures[piece.ratio]!;
      this.log.add(
        {piece, text: piece.text, label, section: statement.section, statement},
        piece.ratio,
        start,
      );
      return;
    }
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
      reportForeign(this.judges, shown, match);
    else this.judge(shown, judged, found);
    const place = found.match ?? found.nearest;
    if (place !== undefined && found.fit >= fit.least) {
      const {start, end} = this.sourceIndex.source.figures[place]!;
      const isFall = form.value < 0 && judged.arrow === 'down';
      this.tile = {index: place, end, isMatch: match !== undefined, isFall};
      this.reader.pointer = Math.max(0, start - words.left.length);
    }
  }

  /** Words, and the figures in them. */
  private checkWords(piece: Piece, statement: PieceGroup): void {
    const normal = normalise(piece.text);
    if (normal.chars.length === 0) return;
    const mentions = figuresOf(piece.text);
    if (isYearHead(piece) && mentions[0] && this.isKnownDate(piece, mentions[0], statement)) return;
    const reading = this.reader.read(normal, partsOf(piece, normal, mentions, this.tileEnd - 1));
    const figures: ReadPiece['figures'] = [];
    const read: ReadPiece = {piece, normal, reading, taken: [], figures, ...this.homeOf(piece)};
    let before: {figure: ExaminedFigure; end: number} | undefined;
    if (this.tile && judgeStrayNote(this.sourceIndex, this.log, this.tile, read, statement)) return;
    for (const mention of mentions) {
      const from = indexAt(normal, mention.at);
      const to = indexAt(normal, mention.at + mention.text.length);
      if (to <= from) continue;
      figures.push({from, to});
      const isDate = mention.kind === 'date';
      const dated = isDate ? this.texts.dateBefore(read, to) : undefined;
      const located = dated ?? this.texts.locate(read, from, to);
      const {log, sourceIndex} = this;
      if (located?.changed !== false && judgeReportYear(read, mention, sourceIndex, log, statement.section))
        continue;
      const isYear =
        piece.role === 'own' ||
        (piece.role === 'note' && mention.at === 0 && OF_ACTUAL.test(normal.chars)) ||
        isYearOfReport(mention, this.sourceIndex) ||
        (piece.role === 'label' &&
          this.tile?.isMatch &&
          isYearOf(mention, this.tile.index, this.sourceIndex));
      if (isYear && this.isKnownDate(piece, mention, statement)) continue;
      if (located?.changed !== false && judgeDay(this.judges, read, mention, {from, to}, statement)) continue;
      if (piece.role === 'credits' && isDate) continue; // When the page was made.
      if (this.tile && judgeByPlace(this.sourceIndex, this.log, this.tile, read, mention, statement))
        continue;
      if (located && !(located.changed && from === 0 && isActual(statement, piece)))
        judgeLocated(this.judges, {
          read,
          mention,
          span: {from, to},
          located,
          statement,
          tileEnd: this.tileEnd,
        });
      else {
        const figure = this.judgeUnlocated(read, mention, {from, to}, statement);
        const isNext = before && !/[，。；,;]/.test(piece.text.slice(before.end, mention.at));
        if (before && isNext && figure) reportOrder(this.judges, read, before.figure, figure);
        before = figure && {figure, end: mention.at + mention.text.length};
      }
    }
    if (statement.isTicked) judgeTick(read, this.sourceIndex, this.log.findings);
    if (!judgeHeading(read, this.sourceIndex, this.log.findings)) this.texts.check(read);
  }

  private homeOf({role}: Piece): Pick<ReadPiece, 'home'> {
    const {figures} = this.sourceIndex.source;
    if (role !== 'label' || !this.tile?.isMatch) return {};
    return {home: figures[this.tile.index]!.start, ...(this.tile.isFall && {isFall: true})};
  }

  private get tileEnd(): number {
    return this.tile?.end ?? -1;
  }

  /** The year of 2025年 成绩单 only says when: the words beside it are the editor's. */
  private isKnownDate(piece: Piece, mention: NumberMention, {section}: PieceGroup): boolean {
    const form = mention.kind === 'date' ? mentionForm(mention) : undefined;
    const [index] = form ? this.resolver.elsewhere(form) : [];
    if (index === undefined && !isYearOfReport(mention, this.sourceIndex)) return false;
    const start = this.sourceIndex.source.figures[index ?? -1]?.start ?? -1;
    this.log.add({piece, text: mention.text, label: '', section, span: spanOf(mention)}, index ?? -1, start);
    return true;
  }

  /** A figure in words that the source does not have together: found by the words next to it. */
  private judgeUnlocated(
    {piece, normal}: ReadPiece,
    mention: NumberMention,
    {from, to}: {from: number; to: number},
    statement: PieceGroup,
  ): ExaminedFigure | undefined {
    const form = mentionForm(mention);
    const {pieces, heading, section} = statement;
    if (!form) return undefined;
    const before = normal.chars.slice(Math.max(0, from - 24), from);
    const isReached = before === '' ? isActual(statement, piece) : ACTUAL.test(before);
    const left = isReached ? normalise(tileLabel(statement)).chars : before;
    const resolved = this.resolver.resolve(form, {
      left,
      parts: [left],
      right: normal.chars.slice(to, to + 16),
      isLabel: isReached,
      wide: joined(pieces.filter((each) => each !== piece)),
      wideShare: piece.role === 'note' ? wideShareOfNote : wideShare,
      heading: normalise(heading).chars,
      isRank: false,
      // 2025年实际 stands beside what is planned.
      period: isReached ? {kind: 'result'} : piece.role === 'note' ? {} : periodOf(statement.part),
      ...(piece.role === 'note' && this.tile && {tile: this.tile.index}),
    });
    const {match, elsewhere = -1} = resolved;
    const named =
      match === undefined && isValueOf(elsewhere, sentenceBefore(piece.text, mention.at), this.sourceIndex)
        ? elsewhere
        : this.ownChange(piece, statement);
    const found: Resolution =
      named === undefined
        ? isReached
          ? withReached(resolved, form, {label: left, before: this.tile?.index ?? Infinity}, this.sourceIndex)
          : resolved
        : {match: named, nearest: named, relation: 'same', fit: fit.least, elsewhere: named};
    const label = labelOf(piece, mention, pieces);
    const shown: Shown = {piece, text: mention.text, label, section, span: spanOf(mention), statement};
    if (found.match === undefined && piece === pieces[0] && isOwnCount(statement, mention.text)) {
      const figure = this.log.add(shown, -1, -1);
      const message = say.ownCount(shown.text, statement.counted!.count);
      figure.finding = this.log.report(shown, {verdict: 'computed', severity: 'warning', message});
      return figure;
    }
    const other = otherSubject(this.judges, clauseBefore(normal, from), found.match ?? -1);
    if (other !== undefined) return reportForeign(this.judges, shown, found.match!, other);
    return this.judge(shown, form, found);
  }

  /** The figure of the source that a note in words of its own says of the tile's: 比上年提升6.2% of 同比提高6.2%. */
  private ownChange({role, text}: Piece, statement: PieceGroup): number | undefined {
    return role === 'note' && this.tile?.isMatch
      ? changesOf(this.tile, tileLabel(statement), text, this.sourceIndex).own[0]
      : undefined;
  }

  /** A figure that was searched for by its words. */
  private judge(shown: Shown, form: Form, found: Resolution): ExaminedFigure {
    const {figures} = this.sourceIndex.source;
    if (found.match !== undefined) this.texts.addEdges(figures[found.match]!);
    return judgeFound(this.sourceIndex, this.log, shown, form, found);
  }

  /** A number that only marks show has to be one that the words beside it say. */
  private checkPicture(piece: Piece, statement: PieceGroup): void {
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
