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
  | 'not-checked';

/**
 * - `error`: the source does not support what the page shows
 * - `warning`: an editor has to decide: rounded, computed, sums that do not add up
 * - `info`: fine, but worth knowing: written in another form, not shown
 */
export type Severity = 'error' | 'warning' | 'info';

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
