import {longestFull} from './digest.js';
import type {Report} from './model.js';

/** How much of a report a draft shows. */
export type Detail = 'full' | 'digest' | 'brief';

/** How much of a report a draft shows when nobody says. */
export function defaultDetail({length, figures}: Pick<Report, 'length' | 'figures'>): Detail {
  if (length <= longestFull) return 'full';
  return figures < fewestOfBrief ? 'digest' : 'brief';
}

/** A text with fewer figures has none to choose from. */
const fewestOfBrief = 8;
