// Fonts for the characters that the usual ones lack, from packages that may be installed.
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fallbackPackages} from '../font-packages.js';
import {packageFolder} from './fonts.js';
import {roman} from './roman.js';

const [letters, emoji, signs] = fallbackPackages as [string, string, string];

/** The families of the fallback fonts, in the order in which they are asked; the first beside serifs alone. */
export const fallbackFamilies = [
  'WR Fallback Roman',
  'WR Fallback Han',
  'WR Fallback Signs',
  'WR Fallback Emoji',
];
const [romanFamily, hanFamily, signFamily, emojiFamily] = fallbackFamilies as [
  string,
  string,
  string,
  string,
];

/** Those of the packages that are not installed. */
export const missingFallbacks = (): string[] => fallbackPackages.filter((name) => !packageFolder(name));

/**
 * `@font-face` rules of the fallback fonts that are installed, for some characters and no others.
 *
 * @param prefix what to put before each file name in `url()`
 */
export function fallbackFaces(all: readonly string[], prefix: string): string {
  // Signs that stand among Chinese letters are taken from their font, emoji never.
  const plain = all.filter((character) => !/^\p{Emoji_Presentation}/u.test(character));
  const numerals = all.filter((character) => /[Ⅰ-Ⅻ]/.test(character)).map(codeOf);
  return [
    ...(numerals.length > 0
      ? [face(romanFamily, `data:font/woff2;base64,${roman}`, '1 1000', numerals)]
      : []),
    ...hanFaces(plain, prefix),
    ...slicedFaces(signs, signFamily, plain, [], prefix),
    ...slicedFaces(emoji, emojiFamily, all, joiners, prefix),
  ].join('\n');
}

/** The path of a font file that `fallbackFaces` named. */
export function fallbackFile(name: string): string | undefined {
  return fallbackPackages
    .flatMap((each) => ['files', 'fonts'].map((part) => join(packageFolder(each) ?? '', part, name)))
    .find((file) => existsSync(file));
}

/** Two weights of the Chinese letters; whole files, of which the page gets what it names. */
function hanFaces(all: readonly string[], prefix: string): string[] {
  if (all.length === 0 || !packageFolder(letters)) return [];
  const range = all.map(codeOf);
  return [
    face(hanFamily, `${prefix}NotoSansHans-Regular.otf`, '1 550', range),
    face(hanFamily, `${prefix}NotoSansHans-Bold.otf`, '551 1000', range),
  ];
}

/** What stands between emoji that are drawn as one, and what changes the one before. */
const joiners = ['U+200D', 'U+FE0F', 'U+20E3', 'U+1F3FB-1F3FF', 'U+E0020-E007F'];

/** The slices of a Fontsource package that hold some of the characters; `besides`: what they are joined with. */
function slicedFaces(
  name: string,
  family: string,
  all: readonly string[],
  besides: readonly string[],
  prefix: string,
): string[] {
  const folder = packageFolder(name);
  if (!folder) return [];
  const slices = readFileSync(join(folder, 'index.css'), 'utf8').match(/@font-face \{[^}]+\}/g) ?? [];
  return slices.flatMap((slice) => {
    const [, file] = /url\(\.\/files\/([^)]+\.woff2)\)/.exec(slice) ?? [];
    const [, range = ''] = /unicode-range:\s*([^;]+);/.exec(slice) ?? [];
    const held = all.filter((character) => isIn(range, character.codePointAt(0)!)).map(codeOf);
    return file && held.length > 0 ? [face(family, prefix + file, '1 1000', [...held, ...besides])] : [];
  });
}

function face(family: string, address: string, weight: string, range: readonly string[]): string {
  return (
    `@font-face{font-family:${JSON.stringify(family)};font-weight:${weight};src:url(${address});` +
    `unicode-range:${range.join()}}`
  );
}

const codeOf = (character: string): string => `U+${character.codePointAt(0)!.toString(16)}`;

function isIn(range: string, code: number): boolean {
  return range.split(',').some((part) => {
    const [low = '', high = low] = part.trim().replace(/^U\+/i, '').split('-');
    return code >= parseInt(low.replaceAll('?', '0'), 16) && code <= parseInt(high.replaceAll('?', 'F'), 16);
  });
}
