import {say as check, speakCheck} from '../../check/messages.js';
import {say as lint, speakLint} from '../../lint/messages.js';
import {say as report, speakReport} from '../../report/messages.js';
import {say as plan, speakPlan} from '../../report/plan/messages.js';
import {checkEn} from './check-en.js';
import {en} from './en.js';
import {lintEn} from './lint-en.js';
import type {Messages} from './messages.js';
import {planEn} from './plan-en.js';
import {reportEn} from './report-en.js';
import {zh} from './zh.js';

export const languages = {zh, en};
export type Language = keyof typeof languages;

/**
 * Does something while the check, the linter and the readers of reports and plans speak the language of messages. The
 * work must not wait for anything: what goes on meanwhile may be in another language.
 */
export function speaking<Result>(say: Messages, work: () => Result): Result {
  const before = [check, lint, report, plan] as const;
  const isEnglish = say === en;
  speakCheck(isEnglish ? checkEn : undefined);
  speakLint(isEnglish ? lintEn : undefined);
  speakReport(isEnglish ? reportEn : undefined);
  speakPlan(isEnglish ? planEn : undefined);
  try {
    return work();
  } finally {
    speakCheck(before[0]);
    speakLint(before[1]);
    speakReport(before[2]);
    speakPlan(before[3]);
  }
}
