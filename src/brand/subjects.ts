// The colours of the eight fields of work beside a brand: none is to be taken for it, nor for another one.
import {subjects, themes, type Subject, type Theme} from '../themes/tokens.js';
import {distance} from './color.js';

/** Those that have a hue of their own: industry has the brand's, government the grey of the second text colour. */
const own = subjects.filter((name) => name !== 'industry' && name !== 'government');

/** The colours that the themes have for a subject; vermilion's first. */
const offered = (name: Subject): string[] => [
  ...new Set(Object.values(themes).map((theme) => theme[`subject-${name}`])),
];

/** How far every two of the colours that the themes offer are apart. */
const apart = new Map<string, number>();
for (const a of own.flatMap(offered)) for (const b of own.flatMap(offered)) apart.set(a + b, distance(a, b));

/** The subjects' colours of the themes that keep furthest from each other and from a brand. */
export function subjectColors(brand: string, grey: string): Partial<Theme> {
  const fromBrand = new Map(own.flatMap(offered).map((color) => [color, distance(brand, color)]));
  let best: readonly string[] = [];
  let furthest = -1;
  /** Tries every colour of the next subject, unless what there is is too near already. */
  const choose = (chosen: readonly string[], nearest: number): void => {
    if (nearest <= furthest) return;
    const name = own[chosen.length];
    if (name === undefined) [best, furthest] = [chosen, nearest];
    else
      for (const color of offered(name))
        choose(
          [...chosen, color],
          Math.min(nearest, fromBrand.get(color)!, ...chosen.map((other) => apart.get(other + color)!)),
        );
  };
  choose([], Infinity);
  return {
    ...Object.fromEntries(own.map((name, i) => [`subject-${name}`, best[i]])),
    'subject-industry': brand,
    'subject-government': grey,
  };
}
