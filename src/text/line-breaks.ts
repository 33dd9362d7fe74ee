// Where the lines of labels and headings may end: the same in every browser, since none is asked for its dictionary.
import {chineseWords} from './chinese-words.js';
import {LIST_NUMERALS} from './numerals.js';

/** Terms of reports that their characters do not give away. */
const TERMS =
  '人均|可支配|防灾减灾|增加值|进出口|消费品|制造业|新能源|常委会|县域|覆盖率|失业率|高质量|现代化|稳就业|双循环|全社会|产业链|一体化|细颗粒物|宅基地|获得感|幸福感|安全感|大市场|托位数|集装箱|共产党|青少年|婴幼儿|地表水|实验室|申请|汇聚|预期寿命|公益诉讼|诉前|整改';

/** What stays whole whatever it is made of: terms, ratings, ordinals with what they count, quoted terms. */
const whole = new RegExp(
  `(${TERMS}|[0-9]A级|第[${LIST_NUMERALS}]+[届次期轮]|[“《〈「『‘][^“”《》，。；]{1,10}[”》〉」』’])`,
  'u',
);

/** Stretches of Chinese, no longer than odds can be multiplied, words of other scripts with the figures among them, white space, marks. */
const stretch =
  /\p{Script=Han}{1,60}|\s+|[^\p{Script=Han}\p{P}\p{S}\s]+(?:[-.,'’][^\p{Script=Han}\p{P}\p{S}\s]+)*|./gsu;

const closing = /^[，。、；：？！）》〉”’」』】〕…—·,.;:?!)\]}>%％℃°\s]/;
const opening = /[（《〈“‘「『【〔([{<]$/;
/** Characters that end the word before them. */
const ending = /^[的了着率性化度量额值力业区县市省镇级型式期员家所]$/;
const bound = /^(?:左右|上下|以上|以下|以内)/;
const digit = /[0-9０-９]/;

const wordsOf = (text: string): string[] =>
  Array.from(text.matchAll(stretch)).flatMap(({0: part, index}) =>
    /^\p{Script=Han}/u.test(part) ? chineseWords(part, digit.test(text[index - 1] ?? '')) : [part],
  );

/**
 * Whether a word stands on the line of the words before it: a mark with what it closes or opens, a unit with its figure,
 * a character that is no word by itself with its neighbour.
 */
function joins(before: string, word: string): boolean {
  if (closing.test(word) || opening.test(before) || (bound.test(word) && digit.test(before))) return true;
  const isFigure = digit.test(before.at(-1)!) || (digit.test(before) && /[百千万亿]$/.test(before));
  return isFigure || [...before].length === 1 || ending.test(word);
}

/** The pieces of a label between which a line may end; joined they are the label. */
export function linePieces(text: string): string[] {
  const pieces: string[] = [];
  for (const [i, part] of text.split(whole).entries())
    for (const word of i % 2 === 1 ? [part] : wordsOf(part)) {
      const before = pieces.at(-1);
      if (before !== undefined && joins(before, word)) pieces[pieces.length - 1] = before + word;
      else pieces.push(word);
    }
  // No line of one character.
  const last = pieces.at(-1);
  if (pieces.length > 1 && last?.length === 1) pieces.splice(-2, 2, pieces.at(-2)! + last);
  return pieces;
}
