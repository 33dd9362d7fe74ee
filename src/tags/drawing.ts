// What the elements ask of the table: it brings nothing else of it to a page.
import {drawing, type TagName} from './table.js';
import type {Drawing, Motion} from './types.js';

/** The tags that have what is asked for, in the order of a report. */
export const drawnWith = (key: keyof Drawing): TagName[] =>
  (Object.keys(drawing) as TagName[]).filter((tag) => drawing[tag][key]);

/** How the parts of a tag come in. */
export const motionOf = (tag: string): Motion | undefined => drawing[tag as TagName]?.motion;
