import type {Change} from './align.js';

/** Characters `from`–`to` of a text that stand in the source at `place`, unchanged. */
export interface Match {
  from: number;
  to: number;
  place: number;
}

/** A clause that stands in the source in other words, or nowhere. */
export interface Unlike {
  from: number;
  to: number;
  /** Offsets into the text and into the source. Empty: no place is like it. */
  changes: Change[];
  /** The place that is most like it. */
  start: number;
  end: number;
}

/** How a text of the page stands in the source. */
export interface Reading {
  runs: Match[];
  unlike: Unlike[];
}
