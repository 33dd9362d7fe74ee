import {skipSpaces, skipSpacesBack} from './characters.js';
import {amountAt} from './amounts.js';
import {boundBefore} from './bounds.js';
import {RANK_UNITS} from './places.js';
import type {NumberKind, NumberMention} from './types.js';
import {unitEnd} from './units.js';

const JOINTS = new Set(['、', '和', '与', '及', '或']);

/**
 * Gives the bare numbers of a series what its last member says: 20.9、36.2、54个百分点, 1409万、1305万人次, 3、4月, 第1、2、3批.
 */
export function shareUnits(text: string, mentions: NumberMention[]): NumberMention[] {
  for (let last = mentions.length - 1; last > 0; last--) {
    const first = firstOfSeries(text, mentions, last);
    const giver = mentions[last]!;
    if (isGiver(text, giver)) {
      const kind = kindOfSeries(text, mentions[first]!, giver);
      for (let i = first; i <= last; i++) mentions[i] = taken(text, mentions[i]!, giver, kind);
    }
    last = first;
  }
  return mentions;
}

/** 分别突破30亿元**和300亿元**: the word behind 分别 that bounds the first figure bounds those joined to it. */
export function shareBounds(text: string, mentions: NumberMention[]): NumberMention[] {
  let shared: NumberMention | undefined;
  return mentions.map((mention, i) => {
    const {unit, bound, at} = mention;
    if (shared && unit === shared.unit && bound === 'exact' && isJoined(text, mentions[i - 1]!, at))
      return {...mention, bound: shared.bound!};
    const word = bound === 'exact' || bound === undefined ? undefined : boundBefore(text, at);
    shared = word && RESPECTIVELY.test(text.slice(Math.max(0, word.at - 5), word.at)) ? mention : undefined;
    return mention;
  });
}

const RESPECTIVELY = /(?:分别|各)(?:[已均]|达到?|增长|下降)?$/;

/** How far back bare numbers lead up to mention `last`, each joined to the next by one mark. */
function firstOfSeries(text: string, mentions: NumberMention[], last: number): number {
  let first = last;
  while (first > 0) {
    const before = mentions[first - 1]!;
    if (!isBare(text, before) || !isJoined(text, before, mentions[first]!.at)) break;
    first--;
  }
  return first;
}

/** Whether one mark or 和 joins a mention to the one at `at`. */
function isJoined(text: string, before: NumberMention, at: number): boolean {
  const joint = skipSpaces(text, before.at + before.text.length, 1);
  return JOINTS.has(text[joint]!) && skipSpaces(text, joint + 1, 1) === at;
}

/** A quantity without a unit, or a place so far known by 第 alone. */
function isBare(text: string, {kind, unit, at, text: written}: NumberMention): boolean {
  if (kind === 'rank') return isAfterDi(text, at) && endsInDigit(written);
  return unit === '' && !/[:：∶︰/／×]/.test(written);
}

/** Has a unit or a scale word to give, a date or the 号 of a line or a paper. Places and ordinals follow 第, not a joint. */
function isGiver(text: string, {kind, at, text: written}: NumberMention): boolean {
  if (kind === 'quantity') return !endsInDigit(written);
  return kind === 'date' || written.includes('号') || text[at + written.length] === '号';
}

/** 第1、2、3批 and 第5、6号 number things, 第1、2位 are places. */
function kindOfSeries(text: string, first: NumberMention, {kind, unit = ''}: NumberMention): NumberKind {
  if (kind === 'date' || !isAfterDi(text, first.at)) return kind;
  return RANK_UNITS.has(unit) ? 'rank' : 'ordinal';
}

function isAfterDi(text: string, at: number): boolean {
  return text[skipSpacesBack(text, at, 2) - 1] === '第';
}

function endsInDigit(text: string): boolean {
  return /[0-9０-９]$/.test(text);
}

function taken(text: string, mention: NumberMention, giver: NumberMention, kind: NumberKind): NumberMention {
  if (kind !== 'quantity' && kind !== 'rank') return {at: mention.at, text: mention.text, kind};
  return {...mention, kind, unit: giver.unit, value: sharedValue(text, mention, giver)};
}

/** 7.2、8.5万亿元: the scale word of the last number holds for those written without one. */
function sharedValue(text: string, mention: NumberMention, giver: NumberMention): number | undefined {
  if (!endsInDigit(mention.text)) return mention.value;
  const scale =
    amountAt(text, mention.at, unitEnd)?.scale === 1 ? (amountAt(text, giver.at, unitEnd)?.scale ?? 1) : 1;
  return Number((mention.value! * scale).toPrecision(15));
}
