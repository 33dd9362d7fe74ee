import {chineseNumber} from '../../text/numerals.js';
import type {Act, Block, Text} from '../model.js';
import {commonPrefix} from '../parallel.js';
import {cut, type Passage} from '../passage.js';

/** The slogan “N大…” in a paragraph that promises as many items: “五大新作为”. */
export function findSlogan(passage: Passage, count: number): Text | undefined {
  for (const match of passage.text.slice(0, 600).matchAll(/“([三四五六七八])大([^“”]{1,8})”/g)) {
    if (match[1] === chineseNumber(count)) {
      const start = match.index + 1;
      return cut(passage, start, start + match[0].length - 2);
    }
  }
  return undefined;
}

/**
 * Parallel items as acts: the words they begin with alike (紧扣) lead to a short key phrase of its own in each; a like
 * end (更…) is split off as outcome. Undefined if the items are not built so.
 */
export function readActs(heading: Text, items: readonly Passage[]): Block | undefined {
  const texts = items.map(({text}) => text.replace(/[；。]$/, ''));
  const prefix = commonPrefix(texts);
  if (prefix < 1) return undefined;
  const outcomes = texts.map((text) => /更[\u3400-\u9fff]{2,4}$/.exec(text.slice(-6)));
  const hasOutcomes = outcomes.every((match) => match !== null);
  const acts: Act[] = [];
  for (const [i, passage] of items.entries()) {
    const text = texts[i]!;
    const comma = text.search(/[，、：]/);
    if (comma < prefix + 2 || comma > prefix + 8) return undefined;
    const act: Act = {text: cut(passage), heading: cut(passage, prefix, comma)};
    if (hasOutcomes) act.outcome = cut(passage, text.length - outcomes[i]![0].length, text.length);
    acts.push(act);
  }
  return {kind: 'acts', heading, acts};
}
