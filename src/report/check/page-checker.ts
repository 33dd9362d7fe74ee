import type {ExaminedFigure, PlacedFinding} from './finding.js';
import {say, shorten} from './messages.js';
import type {NumberMention} from '../../text/index.js';
import {gap, indexAt, normalise, type Normal} from './normal.js';
import {compare, figuresOf, mentionForm, readForm, type Form, type Relation} from './quantity.js';
import type {Piece, Statement} from './read-page.js';
import {TextReader, type ReadOptions} from './read-text.js';
import {Resolver, type Resolution, type Surroundings} from './resolve.js';
import {quote, sentenceAround, type Source} from './source.js';
import type {Study} from './study.js';
import {TextChecker} from './texts.js';
import type {ReadPiece} from './read-piece.js';
import type {Severity, SourcePlace, Verdict} from './types.js';

/** Checks the statements of a page one after the other. */
export class PageChecker {
  readonly figures: ExaminedFigure[] = [];
  readonly findings: PlacedFinding[] = [];
  /** Figures of the source that are on the page, by index. */
  readonly shown = new Set<number>();

  /** Where the figure of the statement in hand ends in the source; -1: it has none. */
  private tileEnd = -1;
  private readonly resolver: Resolver;
  private readonly reader: TextReader;
  private readonly texts: TextChecker;

  private readonly source: Source;

  constructor(private readonly study: Study) {
    this.source = study.source;
    this.resolver = new Resolver(study);
    this.reader = new TextReader(study.source);
    this.texts = new TextChecker(study, this.findings);
  }

  check(statement: Statement): void {
    const {pieces} = statement;
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
  }

  finish(): void {
    this.texts.finish();
  }

  /** A figure in an attribute or a cell: found by its label. */
  private checkFigure(piece: Piece, labels: readonly Piece[], {pieces, heading}: Statement): void {
    const form = readForm(piece.text);
    const label = labels.map(({text}) => text.replaceAll('\u200b', '')).join('');
    if (!form) {
      this.checkWords(piece, {pieces, heading});
      return;
    }
    const left = normalise(label).chars;
    // A note with a figure of its own speaks of that one.
    const others = pieces.filter((each) => each !== piece && !labels.includes(each) && !/\d/.test(each.text));
    const words: Surroundings = {
      left,
      parts: labels.flatMap(({text}) => text.split('\u200b')).map((part) => normalise(part).chars),
      right: '',
      isLabel: true,
      wide: others.map(({text}) => normalise(text).chars).join(' '),
      wideShare: 0.3,
      heading: normalise(heading).chars,
    };
    const signed = /[-−–]\s*$/.test(label) && form.value > 0 ? {...form, value: -form.value} : form;
    let found = this.resolver.resolve(signed, words);
    const bounded = found.relation === 'bound' ? boundedBy(signed, label) : undefined;
    if (bounded) found = this.resolver.resolve(bounded, words);
    this.judge(piece, piece.text, label, signed, found, left.length > 0);
    const place = found.match ?? found.nearest;
    if (place !== undefined && found.fit >= 0.35) {
      const {start, end} = this.source.figures[place]!;
      this.tileEnd = end;
      this.reader.pointer = Math.max(0, start - left.length);
    }
  }

  /** Words, and the figures in them. */
  private checkWords(piece: Piece, {pieces, heading}: Statement): void {
    const normal = normalise(piece.text);
    if (normal.chars.length === 0) return;
    const mentions = figuresOf(piece.text);
    const reading = this.reader.read(normal, partsOf(piece, normal, mentions));
    const read: ReadPiece = {piece, normal, reading, taken: []};
    for (const mention of mentions) {
      const from = indexAt(normal, mention.at);
      const to = indexAt(normal, mention.at + mention.text.length);
      if (to <= from) continue;
      const label = labelAround(piece.text, mention.at, mention.text.length);
      const located = this.texts.locate(read, from, to);
      const shownText = mention.text;
      if (!located) {
        const form = mentionForm(mention);
        if (!form) continue;
        const left = normal.chars.slice(Math.max(0, from - 24), from);
        const words: Surroundings = {
          left,
          parts: [left],
          right: normal.chars.slice(to, to + 16),
          isLabel: false,
          wide: pieces
            .filter((each) => each !== piece)
            .map(({text}) => normalise(text).chars)
            .join(' '),
          wideShare: piece.role === 'note' ? 0.8 : 0.3,
          heading: normalise(heading).chars,
        };
        this.judge(piece, shownText, label, form, this.resolver.resolve(form, words), true);
        continue;
      }
      this.judgeLocated(read, mention, {from, to}, located, label);
    }
    this.texts.check(read);
  }

  /** A figure whose place in the source is known from the words around it. */
  private judgeLocated(
    read: ReadPiece,
    mention: NumberMention,
    span: {from: number; to: number},
    located: {start: number; end: number; changed: boolean},
    label: string,
  ): void {
    const {piece} = read;
    const index = this.figureIn(located.start, located.end);
    const sourceFigure = index < 0 ? undefined : this.source.figures[index]!;
    const sourceForm = index < 0 ? undefined : this.study.forms[index];
    const form = mentionForm(mention);
    const written = sourceFigure?.mention.text ?? quote(this.source, located.start, located.end);
    const figure = this.addFigure(piece, mention.text, label, index, located.start);
    if (index >= 0) {
      this.resolver.previous = index;
      this.shown.add(index);
    }
    let relation: Relation;
    if (form && sourceForm) relation = compare(form, sourceForm);
    else if (!located.changed) relation = 'same';
    else relation = arabic(mention.text) === arabic(written) ? 'form' : 'value';
    if (!located.changed && (relation === 'value' || relation === 'unit' || relation === 'rounded'))
      relation = 'same';
    if (relation === 'same' && located.changed) {
      this.texts.take(read, span, true);
      return;
    }
    if (relation === 'same') return;
    this.texts.take(read, span, relation === 'form');
    const elsewhere = form && relation === 'value' ? this.resolver.elsewhere(form) : undefined;
    const nearest = this.placeAround(located.start, written);
    figure.finding = this.report(piece, {
      ...this.verdictOf(relation, form, sourceForm, mention.text, written, label, elsewhere !== undefined),
      shown: mention.text,
      label,
      nearest,
    });
  }

  /** The figure of the source that lies in a stretch, or -1. */
  private figureIn(start: number, end: number): number {
    const {figureAt} = this.source;
    for (let i = start; i < Math.max(end, start + 1); i++) if (figureAt[i]! >= 0) return figureAt[i]!;
    return -1;
  }

  private judge(
    piece: Piece,
    shown: string,
    label: string,
    form: Form,
    found: Resolution,
    hasLabel: boolean,
  ): void {
    const place = found.match ?? found.nearest;
    const known = place !== undefined && (found.match !== undefined || found.fit >= 0.35);
    const start = known ? this.source.figures[place]!.start : -1;
    const figure = this.addFigure(piece, shown, label, known ? place : -1, start);
    if (found.match !== undefined) {
      this.shown.add(found.match);
      this.texts.addEdges(this.source.figures[found.match]!);
      const written = this.source.figures[found.match]!.mention.text;
      if (!hasLabel) {
        const count = this.study.forms.filter(
          (each) => each && compare(form, each) === found.relation,
        ).length;
        if (count > 1) {
          figure.finding = this.report(piece, {
            verdict: 'ambiguous',
            severity: 'warning',
            message: say.noLabel(shown, count),
            shown,
            label,
            nearest: this.placeAround(start, written),
          });
          return;
        }
      }
      const against = form.arrow && isAgainst(form.arrow, this.source, start);
      if (against) {
        const nearest = this.placeAround(start, written);
        const message = say.direction(shown, nearest.text);
        figure.finding = this.report(piece, {
          verdict: 'label-differs',
          severity: 'error',
          message,
          shown,
          label,
          nearest,
        });
      } else if (found.relation === 'form') {
        figure.finding = this.report(piece, {
          verdict: 'written-differently',
          severity: 'info',
          message: say.writtenDifferently(shown, written),
          shown,
          label,
          nearest: this.placeAround(start, written),
        });
      }
      return;
    }
    const nearestFigure = known ? this.source.figures[place]! : undefined;
    const written = nearestFigure?.mention.text;
    const elsewhere = found.elsewhere === undefined ? undefined : this.source.figures[found.elsewhere]!;
    const nearest = nearestFigure ?? elsewhere;
    figure.finding = this.report(piece, {
      ...this.verdictOf(
        found.relation,
        form,
        known ? this.study.forms[place] : undefined,
        shown,
        written,
        label,
        elsewhere !== undefined,
      ),
      shown,
      label,
      ...(nearest && {nearest: this.placeAround(nearest.start, nearest.mention.text)}),
    });
  }

  private verdictOf(
    relation: Relation,
    form: Form | undefined,
    source: Form | undefined,
    shown: string,
    written: string | undefined,
    label: string,
    elsewhere: boolean,
  ): {verdict: Verdict; severity: Severity; message: string} {
    switch (relation) {
      case 'form':
      case 'same':
        return {
          verdict: 'written-differently',
          severity: 'info',
          message: say.writtenDifferently(shown, written ?? ''),
        };
      case 'bound':
        return {
          verdict: 'bound-lost',
          severity: 'error',
          message: say.boundLost(form!, source!, boundWritten(written ?? '', source!)),
        };
      case 'rounded':
        return {verdict: 'rounded', severity: 'warning', message: say.rounded(shown, written ?? '')};
      case 'unit':
        return {verdict: 'unit-differs', severity: 'error', message: say.unitDiffers(shown, written ?? '')};
      case 'shortened':
        return {
          verdict: 'unit-differs',
          severity: 'warning',
          message: say.unitShortened(shown, written ?? ''),
        };
      case 'value':
        return elsewhere
          ? {verdict: 'label-differs', severity: 'error', message: say.labelDiffers(shown, label, written)}
          : {verdict: 'not-in-source', severity: 'error', message: say.notInSource(shown, written)};
    }
  }

  /** A number that only marks show has to be one that the words beside it say. */
  private checkPicture(piece: Piece, statement: Statement): void {
    const form = readForm(piece.text);
    if (!form) return;
    const beside = statement.pieces.filter((each) => each !== piece && each.role !== 'picture');
    const said = beside.flatMap((each) =>
      each.role === 'figure'
        ? [readForm(each.text)]
        : figuresOf(each.text).map((mention) => mentionForm(mention)),
    );
    const agrees = said.some(
      (each) =>
        each &&
        each.value === form.value &&
        (form.unit === '' || form.unit === each.unit) &&
        (form.bound === each.bound ||
          (form.bound === 'exact' && piece.element === 'wr-tally' && form.unit === '')),
    );
    if (agrees) return;
    const label = shorten(beside.map(({text}) => text.replaceAll('\u200b', '')).join(''), 24);
    if (said.length === 0) {
      this.checkFigure(piece, beside, statement);
      return;
    }
    const figure = this.addFigure(piece, piece.text, label, -1, -1);
    figure.finding = this.report(piece, {
      verdict: 'not-in-source',
      severity: 'error',
      message: say.picture(piece.text),
      shown: piece.text,
      label,
    });
  }

  private addFigure(
    piece: Piece,
    shown: string,
    label: string,
    index: number,
    start: number,
  ): ExaminedFigure {
    const figure: ExaminedFigure = {shown, label, element: piece.element, pageAt: piece.at};
    if (start >= 0) {
      const [from, to] = sentenceAround(this.source, start);
      const {normal} = this.source;
      figure.sentence = {text: quote(this.source, from, to), at: normal.at[from]!};
      const mention = index >= 0 ? this.source.figures[index]!.mention : undefined;
      if (mention) figure.source = {text: mention.text, at: mention.at};
    }
    this.figures.push(figure);
    return figure;
  }

  /** A figure of the source with the words around it. */
  private placeAround(start: number, written: string): SourcePlace {
    const {normal, text} = this.source;
    const {gaps, at} = normal;
    let from = start;
    while (from > 0 && start - from < 16 && gaps[from]! < gap.clause) from--;
    const end = Math.min(text.length, at[start]! + Math.max(1, written.length));
    return {text: text.slice(at[from]!, end).replace(/\s+/g, ' '), at: at[from]!};
  }

  private report(piece: Piece, finding: Omit<PlacedFinding, 'element' | 'pageAt'>): PlacedFinding {
    const placed = {...finding, element: piece.element, pageAt: piece.at};
    this.findings.push(placed);
    return placed;
  }
}

/** A figure with the approximator that its label holds: 超每千人 · 6.6批次. */
function boundedBy(form: Form, label: string): Form | undefined {
  const bound = figuresOf(label.slice(-12) + form.text).at(-1)?.bound;
  return bound && bound !== form.bound ? {...form, bound} : undefined;
}

/** Words beside a figure may be put together of pieces of the source; sentences may not. */
function partsOf({text, role}: Piece, normal: Normal, mentions: readonly NumberMention[]): ReadOptions {
  if (role !== 'label' && role !== 'note') return {};
  const skipped = mentions.map(
    ({at, text: {length}}) => [indexAt(normal, at), indexAt(normal, at + length)] as const,
  );
  const breaks: number[] = [];
  for (let at = text.indexOf('\u200b'); at >= 0; at = text.indexOf('\u200b', at + 1)) {
    breaks.push(indexAt(normal, at));
  }
  return {breaks, skipped};
}

/** The words around a figure in running text: those of its clause. */
function labelAround(text: string, at: number, length: number): string {
  const left = /[^，。；：！？,;!?\n]*$/.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  const right = /^[^，。；：！？,;!?\n]*/.exec(text.slice(at + length, at + length + 12))?.[0] ?? '';
  return `${left}${right}`.replace(/\u200b/g, '').trim();
}

const DIGITS = '〇一二三四五六七八九';

function arabic(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[〇○零一二三四五六七八九]/g, (digit) => String(Math.max(0, DIGITS.indexOf(digit))))
    .replace(/[\s,]/g, '');
}

/** The source's words with their approximator, for a message. */
function boundWritten(written: string, {text}: Form): string {
  return text.length >= written.length ? text : written;
}

const UP = /(?:增长|上升|提高|增加|提升|上涨|扩大|高于)[^，。；]{0,4}$/;
const DOWN = /(?:下降|减少|降低|回落|压减|下跌|缩小|低于)[^，。；]{0,4}$/;

function isAgainst(arrow: 'up' | 'down', {normal}: Source, start: number): boolean {
  const before = normal.chars.slice(Math.max(0, start - 8), start);
  return arrow === 'up' ? DOWN.test(before) : UP.test(before);
}
