import {themes} from './tokens.js';

/** What `theme` may say: a name, whose colours `brand` leaves to a style sheet, and a ground. */
export const themeWords: readonly string[] = [...Object.keys(themes), 'brand', 'dark', 'auto'];
