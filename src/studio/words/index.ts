import {zh} from './zh.js';

export type {Trouble, Words} from './messages.js';

/** The words of the studio. */
export const words = zh;
