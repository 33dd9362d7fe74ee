// The pictures that were looked at and accepted, and what they were drawn with.
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import sharp from 'sharp';
import {root} from '../run-cli.js';
import {coarse} from './compare.js';
import type {Picture} from './take.js';

/** Where the accepted pictures are. */
export const accepted = join(root, 'test/pictures/accepted');
const record = join(accepted, 'drawn-with.json');

/** What decides about pixels beside this project: the browser and the letters. */
const drawers = [
  '@sparticuz/chromium',
  '@fontsource-variable/noto-sans-sc',
  '@fontsource-variable/noto-serif-sc',
];

/** Their versions here. */
export function drawnWith(): Record<string, string> {
  const require = createRequire(import.meta.url);
  return Object.fromEntries(
    drawers.map((name) => {
      const folder = (require.resolve.paths(name) ?? []).find((path) => existsSync(join(path, name)));
      const {version} = JSON.parse(readFileSync(join(folder!, name, 'package.json'), 'utf8'));
      return [name, version as string];
    }),
  );
}

/** What the accepted pictures were drawn with, where that is not what is here: one line each. */
export function drawnOtherwise(): string[] {
  const then = existsSync(record) ? (JSON.parse(readFileSync(record, 'utf8')) as Record<string, string>) : {};
  return Object.entries(drawnWith())
    .filter(([name, version]) => then[name] !== version)
    .map(([name, version]) => `${name}: accepted with ${then[name] ?? 'none'}, here ${version}`);
}

const fileOf = (name: string): string => join(accepted, `${name}.webp`);

/** The names of all pictures that are kept. */
export function keptNames(): string[] {
  if (!existsSync(accepted)) return [];
  return readdirSync(accepted).flatMap((file) => (file.endsWith('.webp') ? file.slice(0, -5) : []));
}

export async function readKept(name: string): Promise<Picture | undefined> {
  if (!existsSync(fileOf(name))) return undefined;
  const {data, info} = await sharp(fileOf(name)).removeAlpha().raw().toBuffer({resolveWithObject: true});
  return {width: info.width, height: info.height, data};
}

export async function keep(name: string, picture: Picture): Promise<void> {
  mkdirSync(accepted, {recursive: true});
  const {width, height, data} = coarse(picture);
  await sharp(data, {raw: {width, height, channels: 3}})
    .webp({lossless: true, effort: 6})
    .toFile(fileOf(name));
  writeFileSync(record, `${JSON.stringify(drawnWith(), null, 2)}\n`);
}

export function forget(name: string): void {
  rmSync(fileOf(name), {force: true});
}
