import {downs, ups} from '../text/signed-change.js';
import {say} from './messages.js';
import type {Form, Relation} from './quantity.js';
import type {FindingClass, Severity, Verdict} from './types.js';

/** What a finding says of its figure. */
export interface Judgement {
  verdict: Verdict;
  severity: Severity;
  class?: FindingClass;
  message: string;
}

/** A figure of the page beside the one of the source it was compared with. */
export interface Comparison {
  relation: Relation;
  shown: string;
  label: string;
  form?: Form;
  /** The figure of the source, as written and as a value. */
  written?: string;
  source?: Form;
  /** Whether the same figure stands elsewhere in the source. */
  elsewhere: boolean;
  /** Where it stands elsewhere, if its words are those of no other figure: then they are the editor's. */
  own?: string;
}

/** The judgement on a figure. Undefined: there is nothing to say. */
export function judgement(comparison: Comparison): Judgement | undefined {
  const {relation, shown, label, form, written = '', source, elsewhere, own} = comparison;
  switch (relation) {
    case 'same':
      return undefined;
    case 'form':
      return {
        verdict: 'written-differently',
        severity: 'info',
        message: say.writtenDifferently(shown, written),
      };
    case 'bound':
      return {
        verdict: 'bound-lost',
        severity: 'error',
        message: say.boundLost(shown, form?.bound ?? 'exact', written, source?.bound ?? 'exact'),
      };
    case 'rounded':
      return {verdict: 'rounded', severity: 'warning', message: say.rounded(shown, written)};
    case 'unit':
      return {verdict: 'unit-differs', severity: 'error', message: say.unitDiffers(shown, written)};
    case 'shortened':
      return {verdict: 'unit-differs', severity: 'warning', message: say.unitShortened(shown, written)};
    case 'value':
      if (own !== undefined) {
        const message = say.labelOwn(shown, label, own);
        return {verdict: 'label-differs', severity: 'warning', class: 'wording', message};
      }
      return elsewhere
        ? {
            verdict: 'label-differs',
            severity: 'error',
            message: say.labelDiffers(shown, label, written || undefined),
          }
        : {
            verdict: 'not-in-source',
            severity: 'error',
            message: say.notInSource(shown, written || undefined),
          };
  }
}

/** Of the words of a direction those that cannot be part of another: 降 is one of 降水. */
const whole = (words: string): string =>
  words
    .split('|')
    .filter(({length}) => length > 1)
    .join('|');
/** Words for up, or for down; 增加值 is neither. */
const WAYS = new RegExp(`((?:${whole(ups)}|高于)(?!值))|(?:${whole(downs)}|低于)`, 'g');
/** What may stand between such a word and its figure. */
const TO_FIGURE = /^[^，。；]{0,4}$/;

export type Direction = 'up' | 'down';

/** Which way the last words before a figure say that it went. */
export function directionOf(words: string): Direction | undefined {
  const end = words.slice(-8);
  const last = [...end.matchAll(WAYS)].at(-1);
  if (!last || !TO_FIGURE.test(end.slice(last.index + last[0].length))) return undefined;
  return last[1] ? 'up' : 'down';
}

/** Whether an arrow, or the words of the page, point another way than the words of the source before place `start`. */
export function isAgainst(direction: Direction, chars: string, start: number): boolean {
  const source = directionOf(chars.slice(Math.max(0, start - 8), start));
  return source !== undefined && source !== direction;
}
