import {en} from './en.js';
import {zh} from './zh.js';

export const languages = {zh, en};
export type Language = keyof typeof languages;
