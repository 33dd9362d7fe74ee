/** How a figure or text of the page relates to the source. */
export type Verdict =
  | 'written-differently'
  | 'bound-lost'
  | 'rounded'
  | 'unit-differs'
  | 'label-differs'
  | 'not-in-source'
  | 'ambiguous'
  | 'computed'
  | 'text-differs'
  | 'name-differs'
  | 'count-differs'
  | 'sum-differs'
  | 'not-shown'
  /** Year, plan or result, negation, direction, area. */
  | 'context-differs'
  /** The same thing twice. */
  | 'repeated'
  | 'not-checked';

/**
 * - `error`: the source does not support what the page shows
 * - `warning`: an editor has to decide: rounded, computed, sums that do not add up
 * - `info`: fine, but worth knowing: written in another form, not shown
 */
export type Severity = 'error' | 'warning' | 'info';

/** What it is about: only findings of figures may be errors. Names, persons and what turns the meaning count as such. */
export type FindingClass = 'figure' | 'wording';

/** A stretch of the page or of the source, in UTF-16 units. */
export interface TextRange {
  at: number;
  length: number;
}

/** A stretch of the page. Lines and columns count from 1. */
export interface PageRange extends TextRange {
  line: number;
  column: number;
}

/** A stretch of the source with its sentence. */
export interface SourceRange extends TextRange {
  sentence: TextRange;
}

/** A place in the source. */
export interface SourcePlace {
  /** The source's own words. */
  text: string;
  /** UTF-16 offset in the source. */
  at: number;
}

/** One figure or text that is not a plain match. */
export interface Finding {
  verdict: Verdict;
  severity: Severity;
  class: FindingClass;
  /** As on the page; for `not-shown`, and for an inconsistency of the source itself, as in the source. */
  shown: string;
  /** The words it stands with. */
  label: string;
  /** Tag on the page: `wr-metric-tile`, `p`; '' for what stands only in the source. */
  element: string;
  /** The closest place in the source. */
  nearest?: SourcePlace;
  /** Chinese, one sentence an editor understands. */
  message: string;
  /** Where it stands on the page; absent for what stands only in the source. */
  page?: PageRange;
  /** The figure, or the words, of the source that it was compared with. */
  source?: SourceRange;
  /** Words that are the editor's own, by `data-check="own"` or because they head something. */
  own?: true;
  /** Why an editor accepts it (`data-check-note`): it does not count. */
  accepted?: string;
}

/** A figure of the page, whatever became of it. */
export interface ShownFigure {
  /** As on the page. */
  text: string;
  /** The words it stands with. */
  label: string;
  /** Tag on the page. */
  element: string;
  page: PageRange;
  source?: SourceRange;
  /** Index into `findings`; absent: a plain match. */
  finding?: number;
}

/** What `checkReport` found. */
export interface CheckResult {
  summary: {
    /** Figures on the page: quantities, ranks, dates and ordinals. */
    figures: number;
    /** Those that the source supports, also in another form. */
    matched: number;
    errors: number;
    warnings: number;
  };
  /** In page order; what concerns only the source comes last. */
  findings: Finding[];
}

/** What `examineReport` found: besides, every figure of the page with its place in the source. */
export interface Examination extends CheckResult {
  /** In page order. */
  shown: ShownFigure[];
}
