// The landscapes: the same arguments give the same picture, in colours of the theme alone, at any width.
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import {roles} from '../../src/themes/tokens.js';
import {registeredScene, type SceneFrame} from '../../src/themes/registry.js';

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
});
