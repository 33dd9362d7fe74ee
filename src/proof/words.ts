// What the proof says on the page and on the console, in Chinese and in English.
import {isEnglish} from '../markup/language.js';

export interface ProofWords {
  noElement: string;
  unreadableSource(name: string, reason: string): string;
  /** Heads the pane with the report's text; how much is wrong on the page. */
  source(figures: number, errors: number, warnings: number): string;
  /** What the pane is for. */
  help: string;
  /** The figures of the page, as a list to go through. */
  figures: string;
  line(line: number): string;
  /** A figure of the page, which leads to its sentence. */
  toSource(figure: string, label: string, line: number): string;
  /** A figure of the page without a place in the source. */
  notFound(figure: string, label: string): string;
  /** A figure of the source, which leads to those of the page. */
  toPage(figure: string, count: number): string;
}

const chinese: ProofWords = {
  noElement: '页面里没有这个元素',
  unreadableSource: (name, reason) =>
    `读不到原文“${name}”（${reason}），请写原文文件的地址，或 #id 指向页面里的原文`,
  source: (figures, errors, warnings) =>
    `原文　页面上 ${figures} 个数据：错误 ${errors} 处，请判断 ${warnings} 处`,
  help: '点页面上的数据看它的原文，点原文里的数据回到页面。',
  figures: '页面上的数据',
  line: (line) => `原文第 ${line} 行`,
  toSource: (figure, label, line) => `${figure}，${label ? `${label}，` : ''}原文第 ${line} 行`,
  notFound: (figure, label) => `${figure}，${label ? `${label}，` : ''}原文里没有找到`,
  toPage: (figure, count) => `${figure}，页面上 ${count} 处`,
};

const english: ProofWords = {
  noElement: 'no such element',
  unreadableSource: (name, reason) =>
    `the source "${name}" cannot be read (${reason}); write the address of the text, or #id`,
  source: (figures, errors, warnings) =>
    `Source: ${figures} figures on the page, ${errors} errors, ${warnings} to decide on`,
  help: 'A figure on the page leads to its sentence here, and one here leads back to the page.',
  figures: 'Figures on the page',
  line: (line) => `line ${line} of the source`,
  toSource: (figure, label, line) => `${figure}, ${label ? `${label}, ` : ''}line ${line} of the source`,
  notFound: (figure, label) => `${figure}, ${label ? `${label}, ` : ''}not found in the source`,
  toPage: (figure, count) => `${figure}, ${count} on the page`,
};

/** The words in the language of an element, Chinese unless its `lang` says otherwise. */
export const wordsFor = (element: Element): ProofWords => (isEnglish(element) ? english : chinese);
