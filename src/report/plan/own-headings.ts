// Headings that are not the report's: no figure and no name in them that it lacks.
import {fold} from '../../text/fold.js';
import {findNumbers} from '../../text/index.js';
import {anyOf} from '../../text/any-of.js';
import {chineseNumber, numeralAt, NUMERALS} from '../../text/numerals.js';
import type {Report} from '../model.js';
import {say} from './messages.js';
import {textsOf} from './catalog.js';

/** Longest heading, in characters. */
const longest = 30;

/** Counts in words, with what they count: 三大, 百亿, 十件. One alone is a word more often than a count: 一图, 统一. */
const counts = new RegExp(`(?!一[^${NUMERALS}])[${NUMERALS}]+[^${NUMERALS}，、。\\s]?`, 'g');
/** Words with numerals that count nothing that a report would have to say. */
const idioms = new RegExp(
  anyOf(
    '千家万户 万家灯火 走进万家 进万家 三农 两手抓 两手硬 两会 两岸 四海 五湖 九州 四季 五谷 八方 四面 四方 三餐 七夕 两山 一二三产 三产 五星 ' +
      '两全其美 三思 四通八达 五彩 五福 六畜 七彩 八面 十全十美 十足 十分 双百 千万里 百千万工程 三秋 三夏 三伏 两翼 两端 两旁 两地',
  ),
  'g',
);
/** 百, 千, 万 alone before what is not counted: 百姓, 千方百计, 万众一心, 百年; but 百强, 千亩, 万人. */
const many = /(?<![百千万亿\d])[百千万](?![百千万亿余多几强佳名个件项户亩吨元斤米人次家台辆座所处条公平套])/g;
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
    const figure = mentionsIn(words).find(
      ({text, key}) => !this.mentions.has(key) && !this.saysOtherwise(text),
    );
    if (figure) return say.headingFigure(figure.text, heading, this.near(figure.text));
    const counting = words.replace(idioms, '，').replace(many, '');
    const lacking = [
      ...(words.match(names) ?? []),
      ...[counts, measures, otherDigits, /\d+[^\d\s]?/g].flatMap((pattern) => counting.match(pattern) ?? []),
    ].find((each) => !this.source.includes(/^\d+/.exec(each)?.[0] ?? each) && !this.saysOtherwise(each));
    return lacking === undefined ? undefined : say.headingFigure(lacking, heading);
  }

  /** Whether the source has a count with the other numerals: 7年 for 七年, 七年 for 7年. */
  private saysOtherwise(count: string): boolean {
    const numeral = numeralAt(count, 0);
    const [digits] = /^\d{1,2}(?![\d.])/.exec(count) ?? [];
    if (digits !== undefined)
      return (
        count.length > digits.length &&
        this.source.includes(chineseNumber(Number(digits)) + count.slice(digits.length))
      );
    if (!numeral || numeral.end === count.length) return false;
    const other = String(numeral.value) + count.slice(numeral.end);
    return this.source.split(other).some((before, i, all) => i < all.length - 1 && !/[\d.]$/.test(before));
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
    // Of 7年间 and 7年总账 one reads as a date.
    key: /^\d{1,2}年$/.test(mention.text)
      ? mention.text
      : `${mention.text} ${mention.kind} ${mention.bound ?? ''}`,
  }));
