import {foldProse} from '../text/fold.js';
import {findNumbers} from '../text/index.js';
import {LIST_NUMERALS} from '../text/numerals.js';
import {say, type ReportWords} from './messages.js';
import type {Issue} from './model.js';

const damages: [kind: keyof ReportWords['damaged'], pattern: RegExp][] = [
  ['gluedDate', /\d{5,8}日/g],
  ['doubledPercent', /[%％]{2,}/g],
  ['scanned', /\d{1,3}-\/[0oO0]/g],
  ['masked', /(?<=[\u3400-\u9fff])[xX×*＊]{1,3}[篇件条个项次人名家户万亿元年月日]/g],
  ['maskedYear', /20[xX×]{2}年/g],
  ['glued', /\d{4,9}-\d{1,3}岁/g],
  ['tooLong', /\d{6,7}万/g],
  ['pinyin', /[\u3400-\u9fff][(（][a-zāáǎàēéěèīíǐìōóǒòūúǔù]{1,6}[)）][\u3400-\u9fff]/g],
  ['unreadable', /\ufffd+/g],
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
      message: say.twoReadings(written, String(value), String(alternative)),
    }));
}

/** What pasting damaged: glued or masked digits, doubled per cent signs, scan errors. The text stays as it is. */
export function findDamage(text: string): Issue[] {
  const issues: Issue[] = [];
  for (const [kind, pattern] of damages) {
    let count = 0;
    for (const match of text.matchAll(pattern)) {
      if (++count > most) break;
      issues.push({at: match.index, length: match[0].length, message: say.damaged[kind](match[0])});
    }
  }
  return issues;
}
