import {foldProse} from '../text/fold.js';
import {findNumbers} from '../text/index.js';
import {LIST_NUMERALS} from '../text/numerals.js';
import type {Issue} from './model.js';

const damages: [RegExp, (found: string) => string][] = [
  [/\d{5,8}日/g, (found) => `日期的数字粘连，疑似缺“年”“月”：${found}`],
  [/[%％]{2,}/g, (found) => `百分号重复：${found}`],
  [/\d{1,3}-\/[0oO0]/g, (found) => `疑似扫描错误，百分数认错：${found}`],
  [/(?<=[\u3400-\u9fff])[xX×*＊]{1,3}[篇件条个项次人名家户万亿元年月日]/g, (found) => `数字被遮盖：${found}`],
  [/20[xX×]{2}年/g, (found) => `年份被遮盖：${found}`],
  [/\d{4,9}-\d{1,3}岁/g, (found) => `数字粘连：${found}`],
  [/\d{6,7}万/g, (found) => `数字可能粘连或多出一位：${found}`],
  [
    /[\u3400-\u9fff][(（][a-zāáǎàēéěèīíǐìōóǒòūúǔù]{1,6}[)）][\u3400-\u9fff]/g,
    (found) => `夹有拼音注音：${found}`,
  ],
  [/\ufffd+/g, () => '有无法识别的字符，文件的编码可能不对。'],
];

/** The most issues of one kind: a text that is broken throughout needs no list of every place. */
const most = 20;

/** A last digit behind a scale word, without one of its own: most texts have none, and need not be read for it. */
const lastDigit = new RegExp(`[百千万亿][\\s\\p{Cf}]*[\\d两${LIST_NUMERALS}](?![\\d.,十百千万亿])`, 'u');

/** Figures that can be read in two ways: 2万5元. */
export function findAmbiguous(text: string): Issue[] {
  if (!lastDigit.test(foldProse(text))) return [];
  return findNumbers(text)
    .filter(({alternative}) => alternative !== undefined)
    .slice(0, most)
    .map(({at, text: {length}, text: written, value, alternative}) => ({
      at,
      length,
      message: `请核对原文：数字有两种读法，${written}可读作${value}，也可读作${alternative}，请写全。`,
    }));
}

/** What pasting damaged: glued or masked digits, doubled per cent signs, scan errors. The text stays as it is. */
export function findDamage(text: string): Issue[] {
  const issues: Issue[] = [];
  for (const [pattern, message] of damages) {
    let count = 0;
    for (const match of text.matchAll(pattern)) {
      if (++count > most) break;
      issues.push({at: match.index, length: match[0].length, message: `请核对原文：${message(match[0])}`});
    }
  }
  return issues;
}
