import {skipSpaces} from './characters.js';
import {amountAt} from './amounts.js';
import type {NumberMention} from './types.js';
import {unitEnd} from './units.js';

const JOINTS = new Set(['、', '和', '与', '及', '或']);

/**
 * Gives the bare numbers of a series what its last member says: 20.9、36.2、54个百分点, 1409万、1305万人次, 3、4月, 第1、2、3批.
 */
export function shareUnits(text: string, mentions: NumberMention[]): NumberMention[] {
  for (let last = mentions.length - 1; last > 0; last--) {
    const first = firstOfSeries(text, mentions, last);
    const giver = mentions[last]!;
    if (first < last && isGiver(giver)) {
      const isOrdinal =
        text[mentions[first]!.at - 1] === '第' && giver.kind === 'quantity' && giver.unit !== '';
      const kind = isOrdinal ? 'ordinal' : giver.kind;
      for (let i = first; i <= last; i++)
        mentions[i] = i === last ? withKind(giver, kind) : taken(text, mentions[i]!, giver, kind);
    }
    last = Math.min(last, first + 1);
  }
  return mentions;
}

/** How far back bare numbers lead up to mention `last`, each joined to the next by one mark. */
function firstOfSeries(text: string, mentions: NumberMention[], last: number): number {
  let first = last;
  while (first > 0) {
    const before = mentions[first - 1]!;
    const joint = skipSpaces(text, before.at + before.text.length, 1);
    const isJoined = JOINTS.has(text[joint]!) && skipSpaces(text, joint + 1, 1) === mentions[first]!.at;
    if (!isJoined || !isBare(text, before)) break;
    first--;
  }
  return first;
}

/** A quantity without a unit, or a place so far known by 第 alone. */
function isBare(text: string, {kind, unit, at, text: written}: NumberMention): boolean {
  if (kind === 'rank') return text[at - 1] === '第' && endsInDigit(written);
  return kind === 'quantity' && unit === '' && !/[:：∶︰/／×]/.test(written);
}

function isGiver({kind, unit, text}: NumberMention): boolean {
  if (kind === 'quantity' || kind === 'rank') return unit !== '' && !endsInDigit(text);
  return kind === 'date' || kind === 'ordinal' || (kind === 'name' && text.includes('号'));
}

function endsInDigit(text: string): boolean {
  const last = text[text.length - 1]!;
  return (last >= '0' && last <= '9') || (last >= '０' && last <= '９');
}

function withKind(mention: NumberMention, kind: NumberMention['kind']): NumberMention {
  return kind === mention.kind ? mention : {at: mention.at, text: mention.text, kind};
}

function taken(
  text: string,
  mention: NumberMention,
  giver: NumberMention,
  kind: NumberMention['kind'],
): NumberMention {
  if (kind !== 'quantity' && kind !== 'rank') return {at: mention.at, text: mention.text, kind};
  return {...mention, kind, unit: giver.unit, value: sharedValue(text, mention, giver)};
}

/** 7.2、8.5万亿元: the scale word of the last number holds for those written without one. */
function sharedValue(text: string, mention: NumberMention, giver: NumberMention): number | undefined {
  const scale = amountAt(text, giver.at, unitEnd)?.scale ?? 1;
  if (mention.value === undefined || scale === 1 || !endsInDigit(mention.text)) return mention.value;
  return Number((mention.value * scale).toPrecision(15));
}
