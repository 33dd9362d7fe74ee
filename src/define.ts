// Registers every tag of the package.
import * as elements from './classes.js';
// By a module of its own: it brings delivery with it, and the single files put another in its place.
import './elements/toolbar/define.js';
import {define} from './elements/shared/define.js';
import type {TagName} from './tags/index.js';

/** `wr-metric-tile`: `WrMetricTile`. */
type ClassName<Tag extends string> = Tag extends `${infer Word}-${infer Rest}`
  ? `${Capitalize<Word>}${ClassName<Rest>}`
  : Capitalize<Tag>;

const classes: Record<ClassName<Exclude<TagName, 'wr-toolbar'>>, CustomElementConstructor> = elements;

for (const [name, element] of Object.entries(classes)) {
  define(name.replace(/\B[A-Z]/g, '-$&').toLowerCase(), element);
}
