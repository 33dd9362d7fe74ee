import {zh} from './zh.js';

export type {Trouble, StudioWords} from './messages.js';

/** The words of the studio. */
export const words = zh;
