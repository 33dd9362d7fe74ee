import {speakCheck} from '../../check/messages.js';
import {speakLint} from '../../lint/messages.js';
import {speakPlan} from '../../report/plan/messages.js';
import {checkEn} from './check-en.js';
import {en} from './en.js';
import {lintEn} from './lint-en.js';
import {planEn} from './plan-en.js';
import {zh} from './zh.js';

export const languages = {zh, en};
export type Language = keyof typeof languages;

/** From here on also the check, the linter and the reader of plans speak a language. */
export function speak(language: Language): void {
  const isEnglish = language === 'en';
  speakCheck(isEnglish ? checkEn : undefined);
  speakLint(isEnglish ? lintEn : undefined);
  speakPlan(isEnglish ? planEn : undefined);
}
