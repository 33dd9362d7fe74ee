// Typing errors inside tags: signs too many, quotes and brackets of Chinese input methods, characters not seen.
import {say} from './messages.js';
import type {Draft, ElementContext} from './types.js';

const PLAIN =
  'p|div|span|b|strong|em|i|u|ul|ol|li|table|thead|tbody|tr|t[dh]|h[1-6]|br|a|img|section|blockquote';
/** Brackets of tags of plain HTML; those of ours are looked for in `signs.ts`. */
const BRACKET = new RegExp(
  `[＜〈]/?(?=(?:${PLAIN})[\\s>＞〉])|(?<=[<＜]/?(?:${PLAIN})(?:\\s[^<>＜＞\\n]{0,80})?)[＞〉]`,
  'g',
);
const UNSEEN = /[\u00a0\u200b-\u200f\u2060\u3000\ufeff]/;

/** @param text the page with its markup blanked out */
export function typingRules(page: string, text: string, places: readonly ElementContext[]): Draft[] {
  const wide = (at: number, sign: string, fixed: string): Draft => ({
    rule: 'full-width-sign',
    severity: 'warning',
    at,
    end: at + sign.length,
    message: say.fullWidth(sign[0]!),
    fix: {at, length: sign.length, text: fixed},
  });
  const brackets = [...page.matchAll(BRACKET)]
    .filter(
      ({index}) =>
        text[index] === page[index] || /<[^<>]*$/.test(page.slice(Math.max(0, index - 120), index)),
    )
    .map(({0: sign, index}) => wide(index, sign, sign.replace(/[＜〈]/, '<').replace(/[＞〉]/, '>')));
  return [...brackets, ...places.flatMap((place) => inTag(place, page))];
}

function inTag({element}: ElementContext, page: string): Draft[] {
  const {tag, attributes, places, at, openEnd} = element;
  const drafts: Draft[] = [];
  const unseen = UNSEEN.exec(tag);
  if (unseen) {
    const place = at + 1 + unseen.index;
    const fix = {at: place, length: 1, text: /[\u00a0\u3000]/.test(unseen[0]) ? ' ' : ''};
    drafts.push({
      rule: 'full-width-sign',
      severity: 'error',
      at,
      end: openEnd,
      message: say.unseenSign(tag),
      fix,
    });
  }
  for (const [name, value] of attributes) {
    const place = places.get(name);
    if (place) drafts.push(...attributeSlips(tag, name, value, place, page));
  }
  return drafts;
}

function attributeSlips(
  tag: string,
  name: string,
  value: string,
  place: {at: number; valueAt: number; end: number},
  page: string,
): Draft[] {
  const {at, valueAt, end} = place;
  const draft = (rule: Draft['rule'], message: string, fix?: Draft['fix']): Draft[] => [
    {
      rule,
      severity: /\d/.test(value) ? 'error' : 'warning',
      at,
      end: Math.max(end, at + 1),
      message,
      ...(fix && {fix}),
    },
  ];
  if (/^[;,.，；、。]+$/.test(name))
    return draft('stray-sign', say.strayAttribute(name), {at, length: name.length, text: ''});
  const unseen = UNSEEN.exec(name);
  if (unseen) {
    const written = page.slice(at, at + name.length);
    const text = written.replace(new RegExp(UNSEEN, 'g'), (sign) => (/[\u00a0\u3000]/.test(sign) ? ' ' : ''));
    return draft('full-width-sign', say.unseenSign(name), {at, length: name.length, text: text.trim()});
  }
  if (/^<?\/?\p{L}*</u.test(name))
    return [
      {
        rule: 'stray-sign',
        severity: 'error',
        at,
        end,
        hides: name,
        message: say.missingEnd(tag),
        fix: {at: at + name.indexOf('<'), length: 0, text: '>'},
      },
    ];
  if (/\p{Script=Han}/u.test(name) && !/["'“”‘’＂＝]/.test(name))
    return [{rule: 'broken-quotes', severity: 'error', at, end, hides: name, message: say.brokenQuotes(tag)}];
  const note = name === 'data-check-note' && value.includes('|') && !value.includes('｜');
  if (note) {
    const fix = {at: valueAt, length: end - valueAt, text: value.replaceAll('|', '｜')};
    return [{rule: 'wrong-value', severity: 'warning', at, end, message: say.noteSign(), fix}];
  }
  const isQuoted = /["']/.test(page[valueAt - 1] ?? '');
  const inner = /^(?:=+["']?|\\["'])([^"'\\<>]*)\\?["']?$/.exec(value)?.[1];
  if (!isQuoted && inner !== undefined)
    return draft('stray-sign', say.equalsTwice(tag), {
      at: valueAt,
      length: end - valueAt,
      text: `"${inner}"`,
    });
  if (!tag.startsWith('wr-') && !isQuoted && /^[“”‘’＂]/.test(value)) {
    const whole = /^[“”‘’＂]([^“”‘’＂"<>]*)[“”‘’＂"]/.exec(page.slice(valueAt, valueAt + 300));
    const fix = whole && {at: valueAt, length: whole[0].length, text: `"${whole[1]}"`};
    return draft('full-width-sign', say.fullWidth(value[0]!), fix ?? undefined);
  }
  return [];
}
