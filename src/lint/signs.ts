// Signs that Chinese input methods write in the place of those of markup, and quotes without their other half.
import {say} from './messages.js';
import {onlyMarkup} from './texts.js';
import type {Draft, ElementContext} from './types.js';

const OPENING = /^[“”‘’＂]/;
const ANY_QUOTE = /["'“”‘’＂]/;

/** Signs of the tags of ours: quotes, equals signs. */
export function signRules({element}: ElementContext, page: string): Draft[] {
  const {tag, attributes, places, openEnd} = element;
  if (!tag.startsWith('wr-')) return [];
  const drafts: Draft[] = [];
  let behind = 0;
  for (const [name, value] of attributes) {
    const place = places.get(name);
    if (!place || place.at < behind) continue;
    const mark = {at: place.at, end: place.end, hides: ''};
    if (name.includes('＝')) {
      const fix = {at: page.indexOf('＝', place.at), length: 1, text: '='};
      drafts.push({
        rule: 'full-width-sign',
        severity: 'error',
        ...mark,
        hides: name,
        message: say.fullWidth('＝'),
        fix,
      });
    } else if (OPENING.test(value) && !/["']/.test(page[place.valueAt - 1]!)) {
      const inner = /^[“”‘’＂]([^“”‘’＂"<>]*)[“”‘’＂"]/.exec(page.slice(place.valueAt, openEnd));
      const fix = inner && {at: place.valueAt, length: inner[0].length, text: `"${inner[1]}"`};
      behind = fix ? fix.at + fix.length : place.end;
      const message = say.fullWidth(value[0]!);
      drafts.push({rule: 'full-width-sign', severity: 'error', ...mark, message, ...(fix && {fix})});
    } else if (ANY_QUOTE.test(name) || /<\/?wr-[a-z]/.test(value))
      drafts.push({
        rule: 'broken-quotes',
        severity: 'error',
        ...mark,
        hides: page.slice(element.at, openEnd),
        message: say.brokenQuotes(tag),
      });
  }
  return drafts;
}

const TAG_SIGN = /＜\/?(?=wr-[a-z])|(?<=<\/?wr-[a-z-]{1,20}(?:\s[^<>＞]{0,200})?)＞/g;

/** Signs of tags outside of them, and a comment that never ends. */
export function strayRules(page: string, places: readonly ElementContext[]): Draft[] {
  const shown = onlyMarkup(page, places);
  const drafts = [...shown.matchAll(TAG_SIGN)].map(({0: sign, index}): Draft => {
    const text = sign.replace('＜', '<').replace('＞', '>');
    const end = index + sign.length;
    const fix = {at: index, length: sign.length, text};
    return {
      rule: 'full-width-sign',
      severity: 'error',
      at: index,
      end,
      message: say.fullWidth(sign[0]!),
      fix,
    };
  });
  const open = shown.indexOf('<!--');
  if (open >= 0)
    drafts.push({
      rule: 'open-comment',
      severity: 'error',
      at: open,
      end: open + 4,
      message: say.openComment(),
    });
  return drafts;
}
