// Headings that are not the report's: no figure and no name in them that it lacks.
import {fold} from '../../text/fold.js';
import {findNumbers} from '../../text/index.js';
import {NUMERALS} from '../../text/numerals.js';
import type {Report} from '../model.js';
import {say} from './messages.js';
import {textsOf} from './catalog.js';

/** Longest heading, in characters. */
const longest = 30;

/** Counts in words, with what they count: 三大, 百亿, 十件. One alone is a word more often than a count: 一图, 统一. */
const counts = new RegExp(`(?!一[^${NUMERALS}])[${NUMERALS}]+[^${NUMERALS}，、。\\s]?`, 'g');
/** Multiples, shares and places in words. */
const measures =
  /翻[一二两三四]?番|[\d一二两三四五六七八九十几数百千]*倍|[一二三四五六七八九]成|过半|半数|第一|首位|唯一/g;
/** What stands in quotes or is a title. */
const names = /《[^《》]*》?|“[^“”]*”?/g;
/** Digits that are none of the ordinary ones: ①, Ⅳ, ½. */
const otherDigits = /[\p{No}\p{Nl}]/gu;
const markup = /[<>\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

/** Tells what of a heading the report does not answer for. */
export class OwnHeadings {
  private readonly source: string;
  private readonly mentions: ReadonlySet<string>;

  constructor(report: Report) {
    this.source = textsOf(report)
      .map(({text}) => plain(text))
      .join('\n');
    this.mentions = new Set(mentionsIn(this.source).map(({key}) => key));
  }

  /** What is wrong of a heading; undefined: nothing. */
  fault(heading: string): string | undefined {
    const {length} = [...heading];
    if (heading.trim() === '') return say.headingEmpty;
    if (length > longest) return say.headingLong(length, longest);
    if (markup.test(heading)) return say.headingSigns(heading);
    const words = plain(heading);
    const figure = mentionsIn(words).find(({key}) => !this.mentions.has(key));
    if (figure) return say.headingFigure(figure.text, heading, this.near(figure.text));
    const lacking = [names, counts, measures, otherDigits, /\d+/g]
      .flatMap((pattern) => words.match(pattern) ?? [])
      .find((each) => !this.source.includes(each));
    return lacking === undefined ? undefined : say.headingFigure(lacking, heading);
  }

  /** A figure of the source that goes on where one ends, or ends earlier: 31.6万人次 for 31.6万. */
  private near(text: string): string | undefined {
    const written = [...this.mentions].map((key) => key.split(' ')[0]!);
    return written.find((each) => each !== text && (each.startsWith(text) || text.startsWith(each)));
  }
}

/** One form of each character, without white space. */
const plain = (text: string): string => fold(text).replace(/\s+/g, '');

/** The numbers of a text, each with what must be the same: how it is written, what it is, and its bound. */
const mentionsIn = (text: string): {text: string; key: string}[] =>
  findNumbers(text).map((mention) => ({
    text: mention.text,
    key: `${mention.text} ${mention.kind} ${mention.bound ?? ''}`,
  }));
