import {shownFigures} from './compose-blocks.js';
import type {Report} from './model.js';

/** What a draft holds, for telling its editor. */
export interface Summary {
  parts: number;
  sections: number;
  /** Quantities and ranks in the text. */
  figures: number;
  /** Those that the page shows as figures of their own. */
  placed: number;
}

/** Counts parts, sections and figures of a report, or of a digest of it. */
export function summarize(report: Report): Summary {
  const {parts} = report;
  const placed = parts
    .flatMap((part) => [...part.blocks, ...part.sections.flatMap(({blocks}) => blocks)])
    .reduce((sum, block) => sum + shownFigures(block), 0);
  return {
    parts: parts.length,
    sections: parts.reduce((sum, {sections}) => sum + sections.length, 0),
    figures: report.figures,
    placed: Math.min(placed, report.figures),
  };
}
