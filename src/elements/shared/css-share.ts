import {round} from '../../geometry/round.js';

/** A share of a length, 0 to 1, as CSS writes it: `62.5%`. */
export const percent = (share: number): string => `${round(100 * share, 4)}%`;

/** The same as a factor for `calc()`. */
export const factor = (share: number): string => share.toFixed(6);
