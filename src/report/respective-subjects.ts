// The subjects before 分别, each with the words that it shares with the others.
import {isGeneric, measureNoun, needsSubject, ofEach} from './subjectless.js';
import type {Text} from './model.js';
import {cut} from './passage.js';
import type {Paragraph} from './sentence-reading.js';
import {splitAt, type Span} from './sentences.js';

const shortSubjects = new Set(
  '城镇 农村 城市 进口 出口 内资 外资 男 女 一产 二产 三产 第一产业 第二产业 第三产业'.split(' '),
);
/** 国家级、省级创新平台: levels share the noun behind the last. */
const level = /^(?:国家|世界|部|省|市|县|区|镇|校)级/;

/** The coordinated subjects; a short one (城镇和农村居民…) takes the rest of its words from the last. */
export function splitSubjects({passage, inside}: Paragraph, span: Span): Text[][] {
  const {text} = passage;
  const parts: Span[] = [];
  for (const {start, end} of splitAt('、和与及', text, inside, span)) {
    const joint = /[、和与及]$/.test(text.slice(start, end)) ? 1 : 0;
    if (text.slice(start, end - joint).trim()) parts.push({start, end: end - joint});
  }
  const last = parts.at(-1);
  if (!last) return [];
  const lastText = text.slice(last.start, last.end);
  const head =
    level.exec(lastText)?.[0] ??
    [...shortSubjects].filter((word) => lastText.startsWith(word)).sort((a, b) => b.length - a.length)[0];
  const [first] = parts;
  const firstText = text.slice(first!.start, first!.end);
  const each = ofEach.exec(firstText)?.[0];
  return parts.map((part) => {
    const own = cut(passage, part.start, part.end);
    if (part !== first && isGeneric(own.text)) {
      // 县属企业营业收入、利润: what the others lack stands at the beginning of the first.
      const noun = measureNoun.exec(firstText);
      return noun && noun.index >= 2 ? [cut(passage, first!.start, first!.start + noun.index), own] : [];
    }
    // 信访事项办结率、满意率
    const rated = part === first ? 0 : ratedLength(firstText, own.text);
    if (rated > 0) return [cut(passage, first!.start, first!.start + rated), own];
    // 每千人口医师数、床位数
    if (part !== first && each && !ofEach.test(own.text))
      return [cut(passage, first!.start, first!.start + each.length), own];
    if (part === last) return [own];
    // 对甲国、乙地各国进出口总额: what the first lacks does not follow from where the last begins.
    if (/^[对向与同跟]/.test(own.text)) return [];
    if (shortSubjects.has(own.text) || level.exec(own.text)?.[0] === own.text)
      return head ? [own, cut(passage, last.start + head.length, last.end)] : [];
    const ofKind = /[馆院校局所站厂港场县市镇乡村]$/.test(own.text)
      ? lastText.indexOf(own.text.slice(-1)) + 1
      : 0;
    // 图书馆、文化馆年接待
    if (ofKind > 0 && lastText.length - ofKind <= longestTail)
      return [own, ...(ofKind < lastText.length ? [cut(passage, last.start + ofKind, last.end)] : [])];
    // PM2.5、臭氧浓度
    const other = substance.exec(own.text)?.[0] === own.text && substance.exec(lastText)?.[0];
    if (other) return [own, cut(passage, last.start + other.length, last.end)];
    if (own.text.length < 3) return [];
    if (!measureNoun.test(lastText) || measureNoun.test(own.text)) return [own];
    const tail = sharedTail(own.text, lastText);
    return tail === undefined ? [] : [own, cut(passage, last.start + tail, last.end)];
  });
}

/** What air and water are measured for. */
const substance =
  /^(?:PM2\.5|PM10|(?:细|可吸入)颗粒物|臭氧|二氧化[硫氮碳]|氮氧化物|化学需氧量|氨氮|总[磷氮]|挥发性有机物)/;

/** How many characters of the first subject say whose rate it is, where a rate without a subject follows: 公积金归集额、提取额, too. */
function ratedLength(first: string, own: string): number {
  const length = first.length - own.length;
  if (length < 2) return 0;
  if (isSum(own) && isSum(first.slice(length)) && own.at(-1) === first.at(-1)) return length;
  if (!own.endsWith('率') || !needsSubject(own) || !needsSubject(first.slice(length))) return 0;
  return /(?:自动|按[期时]|及时|平均|综合|首次|[的、和])$/.test(first.slice(0, length)) ? 0 : length;
}

/** 提取额, 投递量: a deed and how much of it. */
const isSum = (words: string): boolean => /^(?!总)[\u3400-\u9fff]{2}[额量]$/.test(words);

/** A longer tail is a statement of its own. */
const longestTail = 6;

/** Where the noun ends that both subjects have, 先进**制造业**、高技术**制造业**增加值占…比重; what follows holds for both. */
function sharedTail(own: string, last: string): number | undefined {
  for (const length of [4, 3, 2]) {
    const at = last.indexOf(own.slice(-length));
    if (own.length > length && at >= 0 && last.length - at - length <= longestTail) return at + length;
  }
  return undefined;
}
