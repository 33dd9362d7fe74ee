import {expect} from 'chai';
import {dark} from '../../src/themes/dark.js';
import {subjects, themes, vignettes, type Role} from '../../src/themes/tokens.js';

/** Relative luminance of an sRGB colour, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** Text, the grounds it stands on, and the least contrast between them: 4.5 for text, 3 for large text and marks. */
const pairs: [text: Role, grounds: Role[], least: number][] = [
  ['ink', ['paper', 'paper-2', 'paper-3'], 4.5],
  ['ink-2', ['paper', 'paper-2', 'paper-3'], 4.5],
  ['brand', ['paper', 'paper-2', 'paper-3', 'brand-tint'], 4.5],
  ['gold-deep', ['paper', 'paper-2', 'paper-3'], 4.5],
  ['paper-2', ['brand', 'brand-2', 'deep'], 4.5],
  ['gold-light', ['deep', 'brand'], 4.5],
  ['ink', ['gold-light'], 4.5],
  ['petal-text', ['blossom-0'], 4.5],
  ['petal-text', ['blossom-1'], 3],
  ['gold', ['paper'], 3],
  ['brand', ['rule-2'], 3],
  ...subjects.map((name): [Role, Role[], number] => [
    `subject-${name}`,
    ['paper', 'paper-2', 'paper-3'],
    4.6,
  ]),
  // What meets on a deep ground, where the roles change places.
  ['paper-2', ['art-ink', 'brand-2'], 4.5],
  ['gold-light', ['art-ink', 'brand'], 4.5],
  ['art-ink', ['gold-light', 'rule-2'], 4.5],
  ['gold-light', ['brand-2'], 3],
];

describe('themes', () => {
  for (const [name, theme] of Object.entries({...themes, dark})) {
    it(`${name} keeps the contrast that every pair of roles needs`, () => {
      for (const [text, grounds, least] of pairs) {
        for (const ground of grounds) {
          expect(contrast(theme[text], theme[ground]), `${text} on ${ground}`).to.be.at.least(least);
        }
      }
    });
  }

  it('define the same roles, each as #rrggbb', () => {
    const roles = Object.keys(themes.vermilion);
    for (const theme of [...Object.values(themes), dark]) {
      expect(Object.keys(theme)).to.deep.equal(roles);
      for (const color of Object.values(theme)) expect(color).to.match(/^#[0-9a-f]{6}$/);
    }
    for (const palette of Object.values(vignettes)) {
      for (const color of Object.values(palette)) expect(color).to.match(/^#[0-9a-f]{6}$/);
    }
  });
});
