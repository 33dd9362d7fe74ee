import type {ExaminedFigure, FindingDraft, Findings, PlacedFinding} from './finding.js';
import {gap} from './normal.js';
import type {Piece, PieceGroup} from './statement.js';
import {beforeFigure, quoteWhole, sentenceAround, type Source} from './source.js';
import type {SourcePlace} from './types.js';
import {judgement, type Comparison} from './verdicts.js';
import {foldSpaces} from '../text/white-space.js';
import {wordStart} from './whole-words.js';

/** A figure on its way to a verdict. */
export interface Shown {
  piece: Piece;
  text: string;
  label: string;
  section: string;
  /** Its characters in the piece. */
  span?: readonly [from: number, to: number];
  /** What it stands in. */
  statement?: PieceGroup;
}

/** A figure of the page beside the one of the source that it was compared with. */
export interface Matched {
  figure: ExaminedFigure;
  shown: Shown;
  /** Index of the figure of the source; -1: there is none. */
  index: number;
}

/** Writes down every figure of the page and what is found of it. */
export class FigureLog {
  readonly figures: ExaminedFigure[] = [];
  readonly entries: Matched[] = [];
  /** Figures of the source that those of the page were compared with, by index, rightly shown or not. */
  readonly shown = new Map<number, ExaminedFigure>();

  constructor(
    private readonly source: Source,
    readonly findings: Findings,
  ) {}

  /**
   * @param index of the figure of the source that it is compared with, or -1
   * @param start the place that its words belong to, or -1
   */
  add(shown: Shown, index: number, start: number): ExaminedFigure {
    const {piece, text, label, section, span} = shown;
    const {source} = this;
    const figure: ExaminedFigure = {
      shown: text,
      label,
      element: piece.element,
      section,
      pageAt: piece.at,
      page: this.findings.onPage(piece, span),
    };
    if (start >= 0) {
      const [from, to] = sentenceAround(source, start);
      figure.sentence = quoteWhole(source, from, to);
    }
    if (index >= 0) {
      const {mention, start: first, end} = source.figures[index]!;
      figure.sourceRange = this.findings.inSource(first, end);
      figure.source = {text: mention.text, at: mention.at};
      if (!this.shown.has(index)) this.shown.set(index, figure);
    }
    this.figures.push(figure);
    this.entries.push({figure, shown, index});
    return figure;
  }

  /** Writes down what a comparison says, if it says anything. */
  conclude(
    shown: Shown,
    figure: ExaminedFigure,
    nearest: number | undefined,
    comparison: Omit<Comparison, 'shown' | 'label'>,
    isOffered = true,
  ): void {
    const result = judgement({...comparison, shown: shown.text, label: shown.label});
    if (result) figure.finding = this.report(shown, result, nearest, isOffered);
  }

  /** A figure of the source with the words before it. */
  placeAround(start: number): SourcePlace {
    const {text, normal, figures, figureAt} = this.source;
    const {gaps, at} = normal;
    let from = start;
    while (from > 0 && start - from < 16 && gaps[from]! < gap.clause) from--;
    from = beforeFigure(this.source, wordStart(normal, from));
    const mention = figures[figureAt[start] ?? -1]?.mention;
    const end = mention ? mention.at + mention.text.length : at[start]! + 1;
    return {text: foldSpaces(text.slice(at[from], end)), at: at[from]!};
  }

  /** Writes down a finding; `nearest` is its place in the source, offered to be written instead if that is sure. */
  report(
    {piece, text, label, span}: Shown,
    what: Pick<FindingDraft, 'verdict' | 'severity' | 'class' | 'message'>,
    nearest?: number,
    isOffered = true,
  ): PlacedFinding {
    const {figures, figureAt} = this.source;
    const figure = nearest === undefined ? undefined : figures[figureAt[nearest]!];
    return this.findings.add({
      ...what,
      shown: text,
      label,
      piece,
      ...(span && {span}),
      ...(nearest !== undefined && {
        nearest: this.placeAround(nearest),
        ...(isOffered && {sourceSpan: [nearest, figure?.end ?? nearest + 1] as const}),
      }),
    });
  }
}
