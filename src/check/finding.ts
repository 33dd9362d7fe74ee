import {linePlaces, type LinePlace} from '../text/line-numbers.js';
import {sentenceAround, type Source} from './source.js';
import type {Piece} from './statement.js';
import type {Finding, FindingClass, PageRange, SourcePlace, SourceRange} from './types.js';

/** A finding with its place on the page. */
export interface PlacedFinding extends Finding {
  /** UTF-16 offset in the page of the tag or text it stands in; Infinity for what concerns only the source. */
  pageAt: number;
}

/** A figure of the page, whatever became of it. */
export interface ExaminedFigure {
  /** As on the page. */
  shown: string;
  /** The words it stands with. */
  label: string;
  element: string;
  /** The heading of the section it stands in. */
  section: string;
  pageAt: number;
  page: PageRange;
  /** Its sentence in the source, and where that begins; absent where none fits. */
  sentence?: SourcePlace;
  /** The figure of the source that it was compared with. */
  source?: SourcePlace;
  sourceRange?: SourceRange;
  /** Absent: a plain match. */
  finding?: PlacedFinding;
}

/** A finding on its way: where it stands, among the characters of its piece and the normalised ones of the source. */
export interface FindingDraft extends Omit<Finding, 'class' | 'element' | 'page' | 'source'> {
  class?: FindingClass;
  piece?: Piece;
  /** Characters of the piece; absent: where `shown` stands in it, or all of it. */
  span?: readonly [from: number, to: number];
  /** Characters of the normalised source. */
  sourceSpan?: readonly [start: number, end: number];
  element?: string;
}

/** Writes findings down with their places. */
export class Findings {
  readonly all: PlacedFinding[] = [];
  private readonly placeOf: (at: number) => LinePlace;

  constructor(
    page: string,
    private readonly source: Source,
  ) {
    this.placeOf = linePlaces(page);
  }

  add({piece, span, sourceSpan, element, class: given, ...finding}: FindingDraft): PlacedFinding {
    const page = piece && this.onPage(piece, span ?? spanOf(piece, finding.shown));
    const source = sourceSpan && this.inSource(...sourceSpan);
    const placed: PlacedFinding = {
      ...finding,
      class: given ?? (finding.verdict === 'text-differs' ? 'wording' : 'figure'),
      element: element ?? piece?.element ?? '',
      ...(page && {page}),
      ...(source && {source}),
      pageAt: piece?.at ?? Infinity,
    };
    this.all.push(placed);
    return placed;
  }

  /** A stretch of a piece, on the page. */
  onPage({extent, places}: Piece, span?: readonly [number, number]): PageRange {
    const [at, end] =
      span && places && span[1] > span[0] ? [places[span[0]]!, places[span[1] - 1]! + 1] : extent;
    return this.range(at, Math.max(at, end));
  }

  range(at: number, end: number): PageRange {
    return {...this.placeOf(at), at, length: end - at};
  }

  inSource(start: number, end: number): SourceRange {
    const {normal, text} = this.source;
    const [from, to] = sentenceAround(this.source, start);
    const range = (first: number, behind: number) => {
      const at = normal.at[first] ?? text.length;
      return {at, length: behind > first ? normal.at[behind - 1]! + 1 - at : 0};
    };
    return {...range(start, end), sentence: range(from, to)};
  }
}

/** Where words stand in a piece, soft line breaks apart. */
function spanOf({text}: Piece, words: string): readonly [number, number] | undefined {
  const at = words ? text.indexOf(words) : -1;
  return at < 0 ? undefined : [at, at + words.length];
}
