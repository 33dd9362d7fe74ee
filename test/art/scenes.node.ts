// The landscapes: the same arguments give the same picture, in colours of the theme alone, at any width.
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import sharp from 'sharp';
import {darkThemes} from '../../src/themes/dark.js';
import {roles, vermilion, type ColorRole, type Theme} from '../../src/themes/tokens.js';
import {registeredScene, type SceneFrame} from '../../src/themes/registry.js';
import {luminance, ratio} from '../support/access/contrast.js';

const folder = new URL('../../src/art/scenes/', import.meta.url);
const names = readdirSync(folder, {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name);
const frames: [SceneFrame['kind'], number, number][] = [
  ['cover', 1080, 900],
  ['cover', 375, 500],
  ['cover', 600, 1000],
  ['cover', 1400, 1000],
  ['compact', 1080, 410],
  ['banner', 1080, 420],
  ['banner', 375, 200],
  ['banner', 1700, 500],
  ['closing', 1080, 560],
  ['closing', 375, 194],
];

/** Where words stand over a scene: its share of the frame's width and height, as the styles of `wr-cover` have it. */
const wordsOn = [
  {frame: {kind: 'cover', width: 1080, height: 900, id: 'a'}, across: 0.683, down: 0.195},
  {frame: {kind: 'compact', width: 1080, height: 410, id: 'a'}, across: 1, down: 0.115},
] as const;

/** The contrast of every pixel with the paper of its theme, at the upper left of a scene. */
async function contrastWithPaper(svg: string, theme: Theme, across: number, down: number): Promise<number[]> {
  const painted = svg.replace(/var\(--wr-([\w-]+)\)/g, (_, role: ColorRole) => theme[role]);
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)!;
  const {data, info} = await sharp(
    Buffer.from(painted.replace('<svg ', `<svg width="${width}" height="${height}" `)),
  )
    .flatten({background: theme.paper})
    .extract({left: 0, top: 0, width: Math.floor(across * +width!), height: Math.floor(down * +height!)})
    .raw()
    .toBuffer({resolveWithObject: true});
  const channels = theme.paper.match(/[0-9a-f]{2}/g)!.map((hex) => parseInt(hex, 16));
  const paper = luminance(...(channels as [number, number, number]));
  return Array.from({length: info.width * info.height}, (_, i) =>
    ratio(paper, luminance(data[i * 3]!, data[i * 3 + 1]!, data[i * 3 + 2]!)),
  );
}

describe('the landscapes', () => {
  before(async () => {
    for (const name of names) await import(new URL(`${name}/define.ts`, folder).href);
  });

  it('are nine', () => assert.equal(names.length, 9));

  for (const name of names) {
    it(`are whole in every frame: ${name}`, () => {
      for (const [kind, width, height] of frames) {
        const of = `${kind} ${width}:${height}`;
        const draw = registeredScene(name)!;
        const picture = draw({kind, width, height, id: 'a'});
        assert.equal(draw({kind, width: 2 * width, height: 2 * height, id: 'a'}), picture, of);
        assert.doesNotMatch(picture, /NaN|undefined|Infinity|#[0-9a-f]{3,8}\b(?!")/, of);
        const used = new Set([...picture.matchAll(/var\(--wr-([\w-]+)\)/g)].map(([, role]) => role!));
        assert.deepEqual(
          [...used].filter((role) => !Object.hasOwn(roles, role)),
          [],
          of,
        );
        const ids = [...picture.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
        assert.deepEqual([ids.length, ids.every((id) => id.startsWith('a-'))], [new Set(ids).size, true], of);
        const named = [...picture.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id!);
        assert.deepEqual(
          named.filter((id) => !ids.includes(id)),
          [],
          of,
        );
        assert.ok(picture.length < 90_000, `${of}: ${picture.length}`);
      }
    });
  }

  it('leave clear sky where a cover has words', async () => {
    for (const name of names)
      for (const [of, theme] of Object.entries({vermilion, dark: darkThemes.vermilion}))
        for (const {frame, across, down} of wordsOn) {
          const seen = await contrastWithPaper(registeredScene(name)!(frame), theme, across, down);
          const most = seen.reduce((a, b) => Math.max(a, b));
          assert.ok(most < 1.12, `${name} ${frame.kind} ${of}: ${most.toFixed(2)}`);
        }
  });
});
