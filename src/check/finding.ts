import type {Finding, SourcePlace} from './types.js';

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
  /** Its sentence in the source, and where that begins; absent where none fits. */
  sentence?: SourcePlace;
  /** The figure of the source that it was compared with. */
  source?: SourcePlace;
  /** Absent: a plain match. */
  finding?: PlacedFinding;
}
