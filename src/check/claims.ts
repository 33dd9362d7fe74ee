// 全国首创, 第五次会议: what is claimed of an area, and which one of a row is meant, in whatever words it is put.
import {LIST_NUMERALS} from '../text/numerals.js';
import type {Source} from './source.js';

const CLAIM =
  /(全球|世界|全国|全省|全市|全县|全区)(?:[居列位处排]{1,2}于?)?(首[创个家批位例]|第一|领先|唯一|率先|前列|前茅|最[大高多强优好])/g;
/** Of what there is a row in every report: the numeral, and what it numbers. */
const ORDINAL = new RegExp(`第?([${LIST_NUMERALS}百]{1,4}|\\d{1,3})(届|次会议|次全会|产业|轮巡)`, 'g');

/** A claim of the page that the source makes of other areas only, or a number of a row that it does not have. */
export interface OtherClaim {
  kind: 'area' | 'ordinal';
  shown: string;
  /** Of the source, and where it stands among the normalised characters. */
  source: string;
  at: number;
}

interface Said {
  which: string;
  words: string;
  at: number;
}

/** What the source claims, by what is claimed. */
export class Claims {
  private readonly areas = new Map<string, Said[]>();
  private readonly ordinals = new Map<string, Said[]>();

  constructor({normal: {chars}}: Source) {
    const add = (all: Map<string, Said[]>, what: string, said: Said): void => {
      const others = all.get(what);
      if (others) others.push(said);
      else all.set(what, [said]);
    };
    for (const {1: which = '', 2: what = '', index} of chars.matchAll(CLAIM))
      add(this.areas, what, {which, words: which, at: index});
    for (const {0: words, 1: which = '', 2: what = '', index} of chars.matchAll(ORDINAL))
      add(this.ordinals, what, {which, words, at: index});
    // 三次产业结构为9∶42∶49 counts all three.
    const at = chars.indexOf('三次产业');
    if (at >= 0)
      for (const which of '一二三') add(this.ordinals, '产业', {which, words: `第${which}产业`, at});
  }

  otherIn(words: string): OtherClaim | undefined {
    return (
      otherOf(words, CLAIM, this.areas, ([, area]) => ({kind: 'area', shown: area!})) ??
      otherOf(words, ORDINAL, this.ordinals, ([whole]) => ({kind: 'ordinal', shown: whole!}))
    );
  }
}

function otherOf(
  words: string,
  pattern: RegExp,
  said: ReadonlyMap<string, readonly Said[]>,
  told: (found: readonly string[]) => Pick<OtherClaim, 'kind' | 'shown'>,
): OtherClaim | undefined {
  for (const found of words.matchAll(pattern)) {
    const places = said.get(found[2]!) ?? [];
    const [first] = places;
    if (first && places.every(({which}) => which !== found[1]))
      return {...told(found), source: first.words, at: first.at};
  }
  return undefined;
}
