import type {Report} from '../model.js';
import {shownFigures, storyboardOf} from './storyboard.js';

/** One figure of a report: how much speaks for showing it, and whether a draft does. */
export interface Choice {
  /** UTF-16 offset in the source of its first digit. */
  at: number;
  /** Up to the end of its unit. */
  length: number;
  /** Its place among all figures of the report, 1 the best. */
  rank: number;
  chosen: boolean;
  /** The sum of the weights of its reasons; `-Infinity`, or null in JSON, where it must not be shown. */
  score: number;
  /** Why, in Chinese, a few words each with their weight. */
  reasons: string[];
  /** The number of its section in the report, from 0; absent before the first. */
  section?: number;
}

export interface ChooseOptions {
  /** How many figures a draft may show, at least 1; default 40. */
  figures?: number;
}

/**
 * Every figure of the running text of a report, in its order, with its rank and whether a brief shows it: all main targets
 * up to ten; then, subject by subject, what scores best, until the budget is full. What is said of one subject in one
 * sentence (达到3.2万亿元、增长6%) is chosen or left out together. Deterministic; a report without figures gives [].
 */
export function chooseFigures(report: Report, {figures}: ChooseOptions = {}): Choice[] {
  const storyboard = storyboardOf(report, figures);
  const shown = shownFigures(storyboard);
  return storyboard.rated.map(({at, length, rank, score, reasons, section = -1}) => ({
    at,
    length,
    rank,
    chosen: shown.has(at),
    score,
    reasons,
    ...(section >= 0 && {section}),
  }));
}
