import {en} from './en.js';
import type {StudioWords} from './messages.js';
import {zh} from './zh.js';

export type {Trouble, StudioWords} from './messages.js';

export type Language = 'zh' | 'en';

/** The words of the studio. */
export const languages: Readonly<Record<Language, StudioWords>> = {zh, en};

const key = 'work-report-studio-language';

/** The language that was chosen last in this browser, else that of the file. */
export function language(): Language {
  try {
    const chosen = localStorage.getItem(key);
    if (chosen === 'zh' || chosen === 'en') return chosen;
  } catch {
    // SecurityError: a window that keeps nothing.
  }
  return document.documentElement.lang.startsWith('en') ? 'en' : 'zh';
}

export function keepLanguage(chosen: Language): void {
  try {
    localStorage.setItem(key, chosen);
  } catch {
    // It holds for this window.
  }
}
