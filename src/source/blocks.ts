// What every reader of a kind of file gives: the blocks of a document, in order.
import {LIST_NUMERALS} from '../text/numerals.js';
import type {LeftOutKind} from './issues.js';

/** A cell of a table; `columns` and `rows` over which it is merged, at least 1. */
export interface Cell {
  text: string;
  columns: number;
  rows: number;
}

/** The place of an item in its list. */
export interface Listed {
  /** How far it is set in: more by one at least than the item that it stands below. */
  indent: number;
  /** Its number as written; '' for a bullet. */
  number: string;
}

export type Block =
  /** Level 0 is the title. */
  | {kind: 'heading'; level: number; text: string}
  /**
   * Lines of a paragraph. `item`: no blank line parts it from the item before; `listed`: where it stands in a list;
   * `bold`: all its words are.
   */
  | {kind: 'text'; text: string; item?: true; listed?: Listed; bold?: true}
  /** `heads`: how many rows name the columns, where the document says so. */
  | {kind: 'table'; rows: Cell[][]; heads?: number; hidden?: ReadonlySet<number>}
  /** A footnote or endnote. */
  | {kind: 'note'; text: string}
  /** Something that is not in the text. */
  | {kind: 'left'; what: LeftOutKind; words: string};

/** Text written raised or lowered, or neither. */
export interface Run {
  text: string;
  raised?: 'super' | 'sub';
  bold?: boolean;
}

const superscripts: ReadonlyMap<string, string> = new Map(
  [...'0123456789+-−()'].map((char, i) => [char, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾'][i]!]),
);

/** What a raised number is a power of: ten, a unit of length or a variable. */
const base = /(?:^|[^\d.,])10$|[A-Za-z]$|[米寸尺]$/;
const power = /^[+\-−]?\d{1,2}$/;
/** 1, [2], ①, 注3, *: a mark that leads to a note. */
const brackets = '[\\s[\\]［］〔〕【】()（）]*';
const number = '注?\\s*\\d{1,3}(?:\\s*[,，、\\-–—]\\s*\\d{1,3})*';
const mark = new RegExp(`^${brackets}(?:${number}|[①-⑳*＊※†‡#]{1,3})${brackets}$`);

/**
 * Runs as one text: powers as characters (m², 10⁴), lowered characters as they are (PM2.5), marks of notes left out.
 *
 * @param marked is called with each mark that was left out
 */
export function joinRuns(runs: readonly Run[], marked: (mark: string) => void): string {
  let text = '';
  for (const {text: own, raised} of mergeRuns(runs)) {
    if (raised !== 'super') text += own;
    else if (power.test(own.trim()) && base.test(text)) {
      text += [...own.trim()].map((char) => superscripts.get(char)).join('');
    } else if (mark.test(own)) marked(own.trim());
    else text += own;
  }
  return text;
}

function mergeRuns(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last && last.raised === run.raised) last.text += run.text;
    else if (run.text) merged.push({...run});
  }
  return merged;
}

const square = '[\\u2e80-\\u9fff\\u3000-\\u303f\\uff00-\\uffef“”‘’—…]';
const breakBetween = new RegExp(`(?<=${square})\\s*\\n\\s*|\\s*\\n\\s*(?=${square})`, 'g');

/** Lines as one: parted by a space, between Chinese characters by nothing. */
export const oneLine = (text: string): string =>
  text
    .replace(breakBetween, '')
    .replace(/\s*\n\s*/g, ' ')
    .trim();

/** Ticks and boxes of the fonts of symbols; all others are bullets. */
const symbols: ReadonlyMap<number, string> = new Map([
  [0xfc, '✓'],
  [0xfe, '☑'],
  [0xa8, '□'],
  [0x6f, '□'],
]);

/** A character of a font of symbols, by its code: U+F0FC is ✓. */
export function symbolOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0xf000 || code > 0xf0ff) return character;
  return symbols.get(code & 0xff) ?? '•';
}

/** What stands before an item of a list that only a mark sets off. */
export function bulletOf(character: string): string {
  const symbol = symbolOf(character.trim() || '•');
  return /^[✓✔√☑□]$/.test(symbol) ? symbol : '-';
}

/** A number and its words: 一、 stands close to them, 1. and 第一章 with a space. */
export function marked(number: string, text: string): string {
  const own = number.trim();
  return own ? `${own}${/[、，．：）)》】—①-⑳㉑-㉟]$/.test(own) ? '' : ' '}${text}` : text;
}

/** A heading that numbers itself: 一、 （二） 第三章 4. */
const numbered = new RegExp(
  `^(?:[${LIST_NUMERALS}]{1,3}、|[（(][${LIST_NUMERALS}\\d]|第.{1,3}[部章节]|\\d+[.、])`,
);

export const isNumbered = (heading: string): boolean => numbered.test(heading);
