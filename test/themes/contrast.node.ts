import {expect} from 'chai';
import {darkThemes} from '../../src/themes/dark.js';
import {pairs} from '../../src/themes/pairs.js';
import {themes, vignettes} from '../../src/themes/tokens.js';
import {contrast} from '../support/contrast.js';

const all = [
  ...Object.entries(themes),
  ...Object.entries(darkThemes).map(([name, theme]) => [`${name} dark`, theme] as const),
];

describe('themes', () => {
  for (const [name, theme] of all) {
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
    for (const [, theme] of all) {
      expect(Object.keys(theme)).to.deep.equal(roles);
      for (const color of Object.values(theme)) expect(color).to.match(/^#[0-9a-f]{6}$/);
    }
    for (const palette of Object.values(vignettes)) {
      for (const color of Object.values(palette)) expect(color).to.match(/^#[0-9a-f]{6}$/);
    }
  });
});
