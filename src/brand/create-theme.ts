import {darkThemes} from '../themes/dark.js';
import {pairs} from '../themes/pairs.js';
import {themeSheet} from '../themes/sheet.js';
import {subjects, themes, type ColorRole, type Theme, type ThemeName} from '../themes/tokens.js';
import {contrast, fromLch, hexOf, lchOf, type Lch} from './color.js';
import {subjectColors} from './subjects.js';

/** A theme made from one colour. */
export interface BrandTheme {
  /** The colour of every role, as `#rrggbb`; `brand` is the colour that it was made from. */
  light: Theme;
  /** The same on dark ground: the brand has its hue, and the lightness that reads there. */
  dark: Theme;
  /** A style sheet of both, for pages with `<wr-report theme="brand">`, `theme="brand dark"` or `theme="brand auto"`. */
  css: string;
}

/** A colour on which words could not be read, or which could not be read on paper. */
export class BrandColorError extends RangeError {
  override name = 'BrandColorError';

  /**
   * @param color the colour that was asked for, as `#rrggbb`
   * @param nearest the colour of the same hue nearest to it of which a theme can be made, as `#rrggbb`
   */
  constructor(
    readonly color: string,
    readonly nearest: string,
  ) {
    super(`${color} is too light for text on paper and for gold on it; the nearest that works is ${nearest}`);
  }
}

/** Roles that take the brand's hue, and as much of its chroma as they have in the theme that they come from. */
const branded: readonly ColorRole[] = [
  'brand-2',
  'brand-tint',
  'deep',
  'art-sky-1',
  'art-m1',
  'art-m2',
  'art-m3',
  'art-m4',
  'art-m5',
  'art-mist',
  'art-water',
  'art-ink',
];
/** Grounds, text and lines, whose hue is that of paper and earth. */
const neutral: readonly ColorRole[] = [
  'paper',
  'paper-2',
  'paper-3',
  'ink',
  'ink-2',
  'rule',
  'rule-2',
  'art-sky-0',
];

/** Which roles give way where a pair lacks contrast, in that order, and whether they do so by becoming lighter. */
const yielding: Record<'light' | 'dark', readonly (readonly [ColorRole, lighter: boolean])[]> = {
  light: [
    ['brand-tint', true],
    ['rule-2', true],
    ['gold-light', true],
    ['deep', false],
    ['brand-2', false],
    ['art-ink', false],
    ['art-m2', true],
    ...subjects.slice(1).map((name) => [`subject-${name}`, false] as const),
  ],
  dark: [
    ['brand', true],
    ['brand-2', true],
    ['brand-tint', false],
    ['rule-2', false],
    ['gold-light', false],
    ['art-m2', false],
    ...subjects.slice(1).map((name) => [`subject-${name}`, true] as const),
  ],
};

/** The least chroma at which a colour has a hue. */
const leastChroma = 0.02;
/** Light colours have to be stronger than dark ones to be seen as colours: against vermilion, on dark ground. */
const leastStrength = 0.7;
/** How far lightness goes at a time: hardly to be seen. */
const step = 0.004;

/**
 * Makes a whole theme from one colour: every role of the other themes, light and dark, each pair of text and ground
 * with the contrast that it has there. The same colour gives the same theme.
 *
 * @param color what headings and figures are set in: `#1a5fb4`, `rgb()`, `hsl()`, `oklab()`, `oklch()` or a name, opaque
 * @throws RangeError if `color` is none; `BrandColorError`, which names the nearest that works, if it is too light
 */
export function createTheme(color: string): BrandTheme {
  const brand = hexOf(color.trim());
  if (brand === undefined) throw new RangeError(`invalid color: ${color}`);
  const light = lightTheme(brand);
  if (lacksContrast(light)) throw new BrandColorError(brand, nearestThatWorks(brand));
  const dark = darkTheme(brand);
  return {light, dark, css: themeSheet('brand', light, dark)};
}

/** How near to the lightest that works a colour is named: less than what a channel of eight bits tells apart. */
const exact = 0.0005;

/** The lightest of the same hue that works: whatever is darker than one that works does too. */
function nearestThatWorks(brand: string): string {
  const {l, c, h} = lchOf(brand);
  let nearest = '#000000';
  for (let low = 0, high = l; high - low > exact;) {
    const middle = (low + high) / 2;
    const darker = fromLch({l: middle, c, h});
    if (lacksContrast(lightTheme(darker))) high = middle;
    else [low, nearest] = [middle, darker];
  }
  return nearest;
}

function lightTheme(brand: string): Theme {
  const from = themes[nearestTheme(brand)];
  const {move} = relation(from.brand, brand);
  const theme: Theme = {...from, brand, ...subjectColors(brand, from['ink-2'])};
  for (const role of branded) theme[role] = move(from[role]);
  return withContrast(theme, 'light');
}

function darkTheme(brand: string): Theme {
  const name = nearestTheme(brand);
  const from = darkThemes.vermilion;
  const {move, strength} = relation(themes.vermilion.brand, brand, leastStrength);
  const theme: Theme = {...from};
  // The panel that is deep on light ground is golden here, whatever the brand.
  for (const role of branded) if (role !== 'deep') theme[role] = move(from[role]);
  theme.brand = move(from.brand);
  if (name !== 'vermilion') {
    const {h} = lchOf(themes[name].ink);
    for (const role of [...neutral, 'art-light' as const]) theme[role] = recolored(from[role], h, strength);
  }
  const colors = subjectColors(brand, theme['ink-2']);
  for (const subject of subjects) {
    const role = `subject-${subject}` as const;
    const {l} = lchOf(from[role]);
    theme[role] = fromLch({...lchOf(colors[role]!), l});
  }
  theme['subject-industry'] = theme.brand;
  theme['subject-government'] = theme['ink-2'];
  return withContrast(theme, 'dark');
}

/** How a theme's brand becomes another one: what turns its hue and weakens its chroma does so to the roles beside it. */
function relation(from: string, to: string, least = 0): {move: (hex: string) => string; strength: number} {
  const [before, after] = [lchOf(from), lchOf(to)] as [Lch, Lch];
  const strength = after.c < leastChroma ? 0 : Math.min(1.25, Math.max(least, after.c / before.c));
  const turn = after.h - before.h;
  const move = (hex: string) => {
    const {l, c, h} = lchOf(hex);
    return fromLch({l, c: c * strength, h: h + turn});
  };
  return {move, strength};
}

/** The same lightness in another hue. */
function recolored(hex: string, h: number, strength: number): string {
  const {l, c} = lchOf(hex);
  return fromLch({l, c: c * Math.min(0.8, strength), h});
}

/** The theme whose brand has the hue nearest to a colour's; that of the coolest grey for greys. */
function nearestTheme(brand: string): ThemeName {
  const {c, h} = lchOf(brand);
  if (c < leastChroma) return 'azure';
  const names = Object.keys(themes) as ThemeName[];
  const apart = (name: ThemeName) => {
    const between = Math.abs(lchOf(themes[name].brand).h - h);
    return Math.min(between, 360 - between);
  };
  return names.reduce((best, name) => (apart(name) < apart(best) ? name : best));
}

/** The theme with those roles lighter or darker that have to give way, none more than it must. */
function withContrast(theme: Theme, kind: 'light' | 'dark'): Theme {
  const settled = {...theme};
  for (const [role, lighter] of yielding[kind]) {
    const {l, c, h} = lchOf(settled[role]);
    const most = lighter ? 1 : 0;
    for (let moved = l; lacksContrast(settled, role) && Math.abs(most - moved) > step;) {
      moved += lighter ? step : -step;
      settled[role] = fromLch({l: moved, c, h});
    }
  }
  return settled;
}

/** Whether a pair of roles, or of those with a certain one, has less contrast than it needs. */
function lacksContrast(theme: Theme, role?: ColorRole): boolean {
  return pairs.some(([mark, grounds, least]) =>
    grounds.some(
      (ground) =>
        (role === undefined || mark === role || ground === role) &&
        contrast(theme[mark], theme[ground]) < least,
    ),
  );
}
