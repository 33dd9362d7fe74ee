// 全国首创, 全省首位: what is claimed of an area, in whatever words it is put.
import type {Source} from './source.js';

const CLAIM =
  /(全球|世界|全国|全省|全市|全县|全区)(?:[居列位处排]{1,2}于?)?(首[创个家批位例]|第一|领先|唯一|率先|前列|前茅|最[大高多强优好])/g;

/** A claim of the page that the source makes of other areas only. */
export interface OtherClaim {
  area: string;
  /** Of the source, and where it stands among the normalised characters. */
  source: string;
  at: number;
}

/** What the source claims, by what is claimed. */
export class Claims {
  private readonly places = new Map<string, {area: string; at: number}[]>();

  constructor({normal: {chars}}: Source) {
    for (const {1: area, 2: claim, index} of chars.matchAll(CLAIM)) {
      const others = this.places.get(claim!) ?? [];
      this.places.set(claim!, [...others, {area: area!, at: index}]);
    }
  }

  otherIn(words: string): OtherClaim | undefined {
    for (const {1: area, 2: claim} of words.matchAll(CLAIM)) {
      const places = this.places.get(claim!) ?? [];
      const [first] = places;
      if (first && places.every((place) => place.area !== area))
        return {area: area!, source: first.area, at: first.at};
    }
    return undefined;
  }
}
