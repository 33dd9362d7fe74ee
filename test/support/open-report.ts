// A report in a real browser, with the delivery code at hand: what the tests of export share.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser, Page} from 'puppeteer-core';
import sharp from 'sharp';
import {findChromium} from '../../src/cli/browser/chromium.js';
import {bringExporter} from '../../src/cli/browser/exporter.js';
import {drawn, openPage, startBrowser, stopBrowser} from '../../src/cli/browser/page.js';
import {root} from './run-cli.js';

export const reference = join(root, 'examples/youyang.html');

/** The sentences of the reference text in order, without marks and spaces. */
export const sentences: readonly string[] = readFileSync(join(root, 'examples/youyang.txt'), 'utf8')
  .split(/[\n。；;]/)
  .map((sentence) => bare(sentence.replace(/^[-✓\s]+/, '')))
  .filter(Boolean);

/** Text as it is compared: letters and digits alone. */
export function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** What of the sentences a text does not say, or not in their order. */
export function unsaid(text: string): string[] {
  const said = bare(text.replace(/换计量单位：.，另起比例/g, ''));
  let at = 0;
  return sentences.filter((sentence) => {
    const found = said.indexOf(sentence, at);
    if (found >= 0) at = found + sentence.length;
    return found < 0;
  });
}

/** What a picture says of itself: the alternative text of its XMP packet, and every word that it shows. */
export function wordsInside(packet: string): {name: string; words: string} {
  const property = (name: string) =>
    new RegExp(`${name}><rdf:Alt><rdf:li xml:lang="x-default">([^<]*)`).exec(packet)?.[1] ?? '';
  return {name: property('AltTextAccessibility'), words: property('ExtDescrAccessibility')};
}

let browser: Promise<Browser> | undefined;

export async function openReport(file: string, width: number, height = 2000): Promise<Page> {
  browser ??= findChromium().then((launch) => startBrowser(launch));
  const {page} = await openPage(await browser, {file, width, height});
  if (!(await drawn(page))) throw new Error(`no report in ${file}`);
  await bringExporter(page);
  // Functions that tests hand over are compiled with a helper that keeps their names.
  await page.evaluate('globalThis.__name = (f) => f');
  return page;
}

export async function closeBrowser(): Promise<void> {
  if (browser) await stopBrowser(await browser);
  browser = undefined;
}

export interface Pixels {
  data: Buffer;
  width: number;
  height: number;
}

export async function pixelsOf(image: string | Uint8Array): Promise<Pixels> {
  const {data, info} = await sharp(image, {limitInputPixels: false})
    .removeAlpha()
    .raw()
    .toBuffer({resolveWithObject: true});
  return {data, width: info.width, height: info.height};
}

/** How many pixels differ by more than a step of some channel, and by how much they differ on average. */
export function difference(a: Pixels, b: Pixels, step: number): {count: number; mean: number} {
  let count = 0;
  let sum = 0;
  const length = Math.min(a.data.length, b.data.length);
  for (let i = 0; i < length; i += 3) {
    let most = 0;
    for (let c = i; c < i + 3; c++) most = Math.max(most, Math.abs(a.data[c]! - b.data[c]!));
    sum += most;
    if (most > step) count++;
  }
  return {count, mean: (3 * sum) / length};
}
