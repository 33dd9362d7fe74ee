// Words that were to be filled in.
import {say} from './messages.js';
import {MARKUP} from './texts.js';
import type {Draft} from './types.js';

const COUNTED = '(?=\\s*(?:[万亿%％‰]|[件个项家户人元吨亩米里次场年月日所条处名期])|余|多)';
const TO_COME: readonly RegExp[] = [
  new RegExp(`(?<![A-Za-z\\d])[Xx×Ｘ＊*？?_]{2,6}${COUNTED}`, 'g'),
  /(?<![A-Za-z0-9])20[Xx×]{2}(?=年)/g,
  /(?<![\w-])(?:TODO|TBD|FIXME)(?![\w-])|Lorem ipsum|\[object Object\]|(?<![\w-])(?:undefined|NaN)(?![\w-])/g,
  /此处(?:填写|输入|插入|放置)|请(?:输入|填写)(?:内容|文字|标题|说明|数据)|[（(【[]待[补定填核][^）)】\]\n]{0,6}[）)】\]]/g,
];

/** @param text the page with its markup blanked out */
export function placeholderRules(text: string): Draft[] {
  return TO_COME.flatMap((pattern) => [...text.matchAll(pattern)]).map(({0: all, index}): Draft => ({
    rule: 'placeholder',
    severity: 'warning',
    at: index,
    end: index + all.length,
    message: say.placeholder(all.replaceAll(MARKUP, '')),
  }));
}
