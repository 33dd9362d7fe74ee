import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {BrandColorError, createTheme} from '../../src/brand/index.js';
import {fromLch, lchOf} from '../../src/brand/color.js';
import {pairs} from '../../src/themes/pairs.js';
import {roles, subjects} from '../../src/themes/tokens.js';
import {contrast} from '../support/contrast.js';

/** Colours all over the cube of those that a screen shows: seven steps a channel, 343 of them. */
const steps = Array.from({length: 7}, (_, i) =>
  Math.round((i * 255) / 6)
    .toString(16)
    .padStart(2, '0'),
);
const grid = steps.flatMap((r) => steps.flatMap((g) => steps.map((b) => `#${r}${g}${b}`)));

/** What lacks contrast in a theme, light or dark. */
function lacking(color: string): string[] {
  const {light, dark} = createTheme(color);
  return [light, dark].flatMap((theme) =>
    pairs.flatMap(([mark, grounds, least]) =>
      grounds
        .filter((ground) => contrast(theme[mark], theme[ground]) < least)
        .map((ground) => `${color}: ${mark} on ${ground}`),
    ),
  );
}

/** The colour, or where it is refused the one that is named instead. */
function workable(color: string): {color: string; refused: boolean} {
  try {
    createTheme(color);
    return {color, refused: false};
  } catch (error) {
    assert.ok(error instanceof BrandColorError, String(error));
    assert.ok(error.message.includes(error.nearest));
    return {color: error.nearest, refused: true};
  }
}

let kept: ReturnType<typeof workable>[] | undefined;
/** What becomes of each colour of the cube. */
const answers = () => (kept ??= grid.map(workable));

describe('createTheme(color)', () => {
  it('gives every pair its contrast, or names a colour that does', () => {
    assert.deepEqual(
      answers().flatMap(({color}) => lacking(color)),
      [],
    );
    const refused = answers().filter((answer) => answer.refused).length;
    // Those that are refused are light: more than half of the cube is.
    assert.ok(refused > 150 && refused < 270, `${refused}`);
  });

  it('keeps the colour as it is, and refuses none that reads well on every ground and under gold', () => {
    for (const color of ['#1a5fb4', '#a61e1b', '#0f665b', '#5b2c83', '#c8102e', '#000000'])
      assert.equal(createTheme(color).light.brand, color);
  });

  it('fills every role with #rrggbb, and says the same in its style sheet', () => {
    const {light, dark, css} = createTheme('#1a5fb4');
    for (const theme of [light, dark]) {
      assert.deepEqual(Object.keys(theme).sort(), Object.keys(roles).sort());
      for (const [role, color] of Object.entries(theme)) {
        assert.match(color, /^#[0-9a-f]{6}$/, role);
        assert.ok(css.includes(`--wr-${role}: ${color};`), role);
      }
    }
  });

  it('gives the same theme for the same colour, however it is written', () => {
    const theme = createTheme('#1a5fb4');
    for (const same of ['#1A5FB4', ' rgb(26 95 180) ', 'rgb(26, 95, 180)'])
      assert.deepEqual(createTheme(same), theme);
  });

  it('keeps the subjects apart from each other and from the brand', () => {
    for (const color of new Set(answers().map((answer) => answer.color))) {
      const {light} = createTheme(color);
      const colors = subjects.map((name) => light[`subject-${name}`]);
      assert.equal(new Set(colors).size, subjects.length, color);
    }
  });

  it('throws a RangeError for what is no opaque colour', () => {
    for (const text of ['', 'blau', '#12', '1a5fb4', '#1a5fb480', 'transparent', 'url(x)', '#1a5fb4;}'])
      assert.throws(() => createTheme(text), {name: 'RangeError', message: `invalid color: ${text}`});
  });

  it('names the nearest colour of the same hue that works', () => {
    assert.throws(() => createTheme('#ffd400'), {
      name: 'BrandColorError',
      color: '#ffd400',
      nearest: '#7f6800',
    });
  });

  it('names no darker colour than it must: a shade lighter is refused', () => {
    for (const color of [
      '#808080',
      '#fefefe',
      '#39ff14',
      '#fff200',
      '#ff1493',
      '#c8a200',
      '#e60012',
      '#00ffff',
    ]) {
      const {color: nearest, refused} = workable(color);
      assert.ok(refused, color);
      const {l, ...hue} = lchOf(nearest);
      assert.throws(() => createTheme(fromLch({...hue, l: l + 0.005})), {name: 'BrandColorError'}, color);
    }
  });
});
