// What the proof says on the console, in Chinese and in English.
import {isEnglish} from '../markup/language.js';

export interface ProofWords {
  noElement: string;
  unreadableSource(name: string, reason: string): string;
}

const chinese: ProofWords = {
  noElement: '页面里没有这个元素',
  unreadableSource: (name, reason) =>
    `读不到原文“${name}”（${reason}），请写原文文件的地址，或 #id 指向页面里的原文`,
};

const english: ProofWords = {
  noElement: 'no such element',
  unreadableSource: (name, reason) =>
    `the source "${name}" cannot be read (${reason}); write the address of the text, or #id`,
};

/** The words in the language of an element, Chinese unless its `lang` says otherwise. */
export const wordsFor = (element: Element): ProofWords => (isEnglish(element) ? english : chinese);
