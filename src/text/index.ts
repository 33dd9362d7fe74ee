/** Numbers in Chinese prose. Runs anywhere: no DOM, no dependency. */
export {findNumbers} from './find-numbers.js';
export {parseQuantity} from './parse-quantity.js';
export type {Bound, NumberKind, NumberMention, Quantity} from './types.js';
