import type {NumberMention} from '../../text/index.js';
import {howComputed} from './computed.js';
import {countFinding} from './counts.js';
import type {ExaminedFigure, PlacedFinding} from './finding.js';
import {say, shorten} from './messages.js';
import {gap, indexAt, normalise, type Normal} from './normal.js';
import {compare, figuresOf, mentionForm, readForm, type Form, type Relation} from './quantity.js';
import type {Piece, Statement} from './read-page.js';
import type {ReadPiece} from './read-piece.js';
import {TextReader, type ReadOptions} from './read-text.js';
import {leastFit, Resolver, type Resolution, type Surroundings} from './resolve.js';
import {quote, quoteWhole, sentenceAround} from './source.js';
import type {Study} from './study.js';
import {TextChecker, type Located} from './texts.js';
import type {SourcePlace} from './types.js';
import {isAgainst, judgement} from './verdicts.js';

/** What stands in a statement with a figure says so much of it, beside its own label. */
const wideShare = 0.3;
const wideShareOfNote = 0.8;

/** A figure on its way to a verdict. */
interface Shown {
  piece: Piece;
  text: string;
  label: string;
}

/** Checks the statements of a page one after the other. */
export class PageChecker {
  readonly figures: ExaminedFigure[] = [];
  readonly findings: PlacedFinding[] = [];
  /** Figures of the source that those of the page were compared with, by index, rightly shown or not. */
  readonly shown = new Map<number, ExaminedFigure>();

  private readonly resolver: Resolver;
  private readonly reader: TextReader;
  private readonly texts: TextChecker;
  /** Where the figure of the statement in hand ends in the source; -1: it has none. */
  private tileEnd = -1;
  private statement?: Statement;

  constructor(private readonly study: Study) {
    this.resolver = new Resolver(study);
    this.reader = new TextReader(study.source);
    this.texts = new TextChecker(study, this.findings);
  }

  check(statement: Statement): void {
    const {pieces} = statement;
    this.statement = statement;
    const words = pieces.filter(({role}) => role !== 'figure' && role !== 'picture');
    const labels = words.filter(({role}) => role === 'label');
    this.tileEnd = -1;
    for (const piece of pieces) {
      if (piece.role === 'figure') this.checkFigure(piece, labels.length ? labels : words, statement);
    }
    const figureEnd = this.tileEnd;
    for (const piece of words) {
      // What a tile says besides its label mostly follows the figure.
      const isNext = piece.role === 'note' && figureEnd > this.reader.pointer;
      if (isNext && figureEnd - this.reader.pointer < 40) this.reader.pointer = figureEnd;
      this.checkWords(piece, statement);
    }
    for (const piece of pieces) {
      if (piece.role === 'picture') this.checkPicture(piece, statement);
    }
    const count = countFinding(statement);
    if (count) this.findings.push(count);
  }

  /** Reports what shows only when all of the page has been read. */
  finish(): void {
    this.texts.finish();
  }

  /** A figure in an attribute or a cell: found by its label. */
  private checkFigure(piece: Piece, labels: readonly Piece[], statement: Statement): void {
    const {pieces, heading} = statement;
    const form = readForm(piece.text);
    if (!form) {
      this.checkWords(piece, statement);
      return;
    }
    const label = labels.map(({text}) => text.replaceAll('\u200b', '')).join('');
    const parts = labels.flatMap(({text}) => text.split('\u200b')).map((part) => normalise(part).chars);
    const left = parts.join('');
    // A note with a figure of its own speaks of that one.
    const others = pieces.filter((each) => each !== piece && !labels.includes(each) && !/\d/.test(each.text));
    const words: Surroundings = {
      left,
      parts,
      right: '',
      isLabel: true,
      wide: joined(others),
      wideShare,
      heading: normalise(heading).chars,
    };
    const signed = /[-−–]\s*$/.test(label) && form.value > 0 ? {...form, value: -form.value} : form;
    let found = this.resolver.resolve(signed, words);
    const bounded = found.relation === 'bound' ? boundedBy(signed, label) : undefined;
    if (bounded) found = this.resolver.resolve(bounded, words);
    this.judge({piece, text: piece.text, label}, signed, found);
    const place = found.match ?? found.nearest;
    if (place !== undefined && found.fit >= leastFit) {
      const {start, end} = this.study.source.figures[place]!;
      this.tileEnd = end;
      this.reader.pointer = Math.max(0, start - left.length);
    }
  }

  /** Words, and the figures in them. */
  private checkWords(piece: Piece, statement: Statement): void {
    const normal = normalise(piece.text);
    if (normal.chars.length === 0) return;
    const mentions = figuresOf(piece.text);
    const reading = this.reader.read(normal, partsOf(piece, normal, mentions));
    const read: ReadPiece = {piece, normal, reading, taken: []};
    for (const mention of mentions) {
      const from = indexAt(normal, mention.at);
      const to = indexAt(normal, mention.at + mention.text.length);
      if (to <= from) continue;
      const located = this.texts.locate(read, from, to);
      if (located) this.judgeLocated(read, mention, {from, to}, located);
      else this.judgeUnlocated(read, mention, {from, to}, statement);
    }
    this.texts.check(read);
  }

  /** A figure in words that the source does not have together: found by the words next to it. */
  private judgeUnlocated(
    {piece, normal}: ReadPiece,
    mention: NumberMention,
    {from, to}: {from: number; to: number},
    {pieces, heading}: Statement,
  ): void {
    const form = mentionForm(mention);
    if (!form) return;
    const left = normal.chars.slice(Math.max(0, from - 24), from);
    const found = this.resolver.resolve(form, {
      left,
      parts: [left],
      right: normal.chars.slice(to, to + 16),
      isLabel: false,
      wide: joined(pieces.filter((each) => each !== piece)),
      wideShare: piece.role === 'note' ? wideShareOfNote : wideShare,
      heading: normalise(heading).chars,
    });
    this.judge({piece, text: mention.text, label: this.labelOf(piece, mention)}, form, found);
  }

  /** A figure whose place in the source is known from the words around it. */
  private judgeLocated(
    read: ReadPiece,
    mention: NumberMention,
    span: {from: number; to: number},
    located: Located,
  ): void {
    const {forms, source} = this.study;
    const index = this.figureIn(located);
    const written =
      index < 0 ? quote(source, located.start, located.end) : source.figures[index]!.mention.text;
    const shown: Shown = {
      piece: read.piece,
      text: mention.text,
      label: this.labelOf(read.piece, mention),
    };
    const figure = this.addFigure(shown, index, located.start);
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
    this.conclude(shown, figure, located.start, {
      relation,
      form,
      source: sourceForm,
      written,
      elsewhere: elsewhere !== undefined,
    });
  }

  /** The words around a figure; where they are few, with the words before: 全国政协 · 为期3天. */
  private labelOf(piece: Piece, mention: NumberMention): string {
    const label = labelAround(piece.text, mention);
    const before = this.statement?.pieces[this.statement.pieces.indexOf(piece) - 1];
    const isShort = label.length < 4 && before !== undefined && before.role !== 'picture';
    return isShort ? `${shorten(before.text.replaceAll('\u200b', ''), 16)} ${label}`.trim() : label;
  }

  /** The figure of the source that lies in a stretch, or -1. */
  private figureIn({start, end}: Located): number {
    const {figureAt} = this.study.source;
    for (let i = start; i < Math.max(end, start + 1); i++) if (figureAt[i]! >= 0) return figureAt[i]!;
    return -1;
  }

  /** A figure that was searched for by its words. */
  private judge(shown: Shown, form: Form, found: Resolution): void {
    const {forms, source} = this.study;
    const known = found.match ?? (found.fit >= leastFit ? found.nearest : undefined);
    const place = known === undefined ? undefined : source.figures[known]!;
    const figure = this.addFigure(shown, known ?? -1, place?.start ?? -1);
    if (found.match !== undefined) this.texts.addEdges(source.figures[found.match]!);
    const nearest = place ?? (found.elsewhere === undefined ? undefined : source.figures[found.elsewhere]);
    const same = found.match !== undefined && shown.label === '' ? this.countSame(form) : 1;
    if (same > 1) {
      const message = say.noLabel(shown.text, same);
      figure.finding = this.report(
        shown,
        {verdict: 'ambiguous', severity: 'warning', message},
        nearest?.start,
      );
      return;
    }
    if (
      place &&
      found.match !== undefined &&
      form.arrow &&
      isAgainst(form.arrow, source.normal.chars, place.start)
    ) {
      const message = say.direction(shown.text, this.placeAround(place.start).text);
      figure.finding = this.report(
        shown,
        {verdict: 'label-differs', severity: 'error', message},
        place.start,
      );
      return;
    }
    const how =
      found.match === undefined && known !== undefined && found.relation === 'value'
        ? howComputed(form, shown.label, known, this.study)
        : undefined;
    if (how) {
      const message = say.computed(shown.text, how);
      figure.finding = this.report(
        shown,
        {verdict: 'computed', severity: 'warning', message},
        nearest?.start,
      );
      return;
    }
    this.conclude(shown, figure, nearest?.start, {
      relation: found.relation,
      form,
      source: known === undefined ? undefined : forms[known],
      written: place?.mention.text,
      elsewhere: found.elsewhere !== undefined,
    });
  }

  private conclude(
    shown: Shown,
    figure: ExaminedFigure,
    nearest: number | undefined,
    comparison: Omit<Parameters<typeof judgement>[0], 'shown' | 'label'>,
  ): void {
    const result = judgement({...comparison, shown: shown.text, label: shown.label});
    if (result) figure.finding = this.report(shown, result, nearest);
  }

  private countSame(form: Form): number {
    return this.study.forms.filter((each) => each && ['same', 'form'].includes(compare(form, each))).length;
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
    const label = shorten(beside.map(({text}) => text.replaceAll('\u200b', '')).join(''), 24);
    const shown: Shown = {piece, text: piece.text, label};
    const message = say.picture(piece.text);
    const figure = this.addFigure(shown, -1, -1);
    figure.finding = this.report(shown, {verdict: 'not-in-source', severity: 'error', message});
  }

  /**
   * @param index of the figure of the source that it is compared with, or -1
   * @param start the place that its words belong to, or -1
   */
  private addFigure({piece, text, label}: Shown, index: number, start: number): ExaminedFigure {
    const {source} = this.study;
    const figure: ExaminedFigure = {
      shown: text,
      label,
      element: piece.element,
      section: this.statement?.section ?? '',
      pageAt: piece.at,
    };
    if (start >= 0) {
      const [from, to] = sentenceAround(source, start);
      figure.sentence = quoteWhole(source, from, to);
    }
    if (index >= 0) {
      const {mention} = source.figures[index]!;
      figure.source = {text: mention.text, at: mention.at};
      if (!this.shown.has(index)) this.shown.set(index, figure);
    }
    this.figures.push(figure);
    return figure;
  }

  /** A figure of the source with the words before it. */
  private placeAround(start: number): SourcePlace {
    const {text, normal, figures, figureAt} = this.study.source;
    const {gaps, at} = normal;
    let from = start;
    while (from > 0 && start - from < 16 && gaps[from]! < gap.clause) from--;
    const mention = figures[figureAt[start] ?? -1]?.mention;
    const end = mention ? mention.at + mention.text.length : at[start]! + 1;
    return {text: text.slice(at[from], end).replace(/\s+/g, ' '), at: at[from]!};
  }

  private report(
    {piece, text, label}: Shown,
    what: Pick<PlacedFinding, 'verdict' | 'severity' | 'message'>,
    nearest?: number,
  ): PlacedFinding {
    const finding: PlacedFinding = {
      ...what,
      shown: text,
      label,
      element: piece.element,
      ...(nearest !== undefined && {nearest: this.placeAround(nearest)}),
      pageAt: piece.at,
    };
    this.findings.push(finding);
    return finding;
  }
}

function joined(pieces: readonly Piece[]): string {
  return pieces.map(({text}) => normalise(text).chars).join(' ');
}

/** Marks show whole numbers: 22 marks stand for 22场次 as well as for 22余场次. */
function isPictureOf(picture: Form, said: Form): boolean {
  const sameUnit = picture.unit === '' || picture.unit === said.unit;
  return sameUnit && picture.value === said.value && (picture.unit === '' || picture.bound === said.bound);
}

/** A figure with the approximator that its label holds: 超每千人 · 6.6批次. */
function boundedBy(form: Form, label: string): Form | undefined {
  const bound = figuresOf(label.slice(-12) + form.text).at(-1)?.bound;
  return bound && bound !== form.bound ? {...form, bound} : undefined;
}

/** Words beside a figure may be put together of pieces of the source; sentences may not. */
function partsOf({text, role}: Piece, normal: Normal, mentions: readonly NumberMention[]): ReadOptions {
  if (role !== 'label' && role !== 'note') return {};
  const breaks: number[] = [];
  for (let at = text.indexOf('\u200b'); at >= 0; at = text.indexOf('\u200b', at + 1)) {
    breaks.push(indexAt(normal, at));
  }
  const skipped = mentions.map(
    ({at, text: {length}}) => [indexAt(normal, at), indexAt(normal, at + length)] as const,
  );
  return {breaks, skipped};
}

/** The words around a figure in running text: those of its clause. */
function labelAround(text: string, {at, text: {length}}: NumberMention): string {
  const left = /[^，。；：！？,;!?\n]*$/.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  const right = /^[^，。；：！？,;!?\n]*/.exec(text.slice(at + length, at + length + 12))?.[0] ?? '';
  const words = [left, right].map((side) => side.replace(/\u200b/g, '').trim()).filter(Boolean);
  return words.join('…');
}

const DIGITS = '〇一二三四五六七八九';

/** A date or ordinal with its Chinese digits as Arabic ones. */
function arabic(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[〇○零一二三四五六七八九]/g, (digit) => String(Math.max(0, DIGITS.indexOf(digit))))
    .replace(/[\s,]/g, '');
}
