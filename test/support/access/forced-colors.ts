// What of a page is still seen where the system sets the colours.
import type {CDPSession, Page, ScreenshotClip} from 'puppeteer-core';
import sharp from 'sharp';
import {luminance, ratio} from './contrast.js';
import type {Mark} from './in-page.js';

interface Pixels {
  data: Buffer;
  width: number;
  height: number;
}

/** Sets the colours of the system, light or dark, or gives them up again. */
export async function forceColors(session: CDPSession, ground: 'light' | 'dark' | undefined): Promise<void> {
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      {name: 'prefers-reduced-motion', value: 'reduce'},
      {name: 'forced-colors', value: ground ? 'active' : 'none'},
      {name: 'prefers-color-scheme', value: ground ?? 'light'},
    ],
  });
}

async function shoot(page: Page, clip?: ScreenshotClip): Promise<Pixels> {
  const shot = await page.screenshot({
    ...(clip ? {clip} : {fullPage: true}),
    captureBeyondViewport: true,
    optimizeForSpeed: true,
  });
  const {data, info} = await sharp(shot).removeAlpha().raw().toBuffer({resolveWithObject: true});
  return {data, width: info.width, height: info.height};
}

const luminanceAt = ({data, width}: Pixels, x: number, y: number): number => {
  const at = 3 * (y * width + x);
  return luminance([data[at]!, data[at + 1]!, data[at + 2]!]);
};

/** Texts that do not stand out from what most of their line is painted with. */
export async function lostTexts(page: Page): Promise<string[]> {
  const lines = await page.evaluate(() => access.textLines());
  const whole = await shoot(page);
  return lines.flatMap(({text, left, top, right, bottom}) => {
    const counts = new Map<number, number>();
    for (let y = Math.max(0, Math.floor(top)); y < Math.min(whole.height, bottom); y++) {
      for (let x = Math.max(0, Math.floor(left)); x < Math.min(whole.width, right); x++) {
        const found = luminanceAt(whole, x, y);
        counts.set(found, (counts.get(found) ?? 0) + 1);
      }
    }
    if (counts.size === 0) return [`“${text}” lies outside of the page`];
    const [ground] = [...counts].reduce((most, other) => (other[1] > most[1] ? other : most));
    const best = Math.max(...[...counts.keys()].map((found) => ratio(found, ground)));
    return best < 4.5 ? [`“${text}” has a contrast of ${best.toFixed(2)}`] : [];
  });
}

/** The contrast from which a mark counts as seen: even a pale one parts what stands on it from what does not. */
const seen = 1.15;

/** Pages beside each other share one screen: a picture taken too early does not yet hold what changed. */
const attempts = 3;

/** How strongly each mark is seen: the third strongest pixel that goes where the mark goes. */
async function strengths(page: Page, marks: readonly Mark[]): Promise<number[]> {
  const found: number[] = [];
  for (const mark of marks) {
    let strength = 1;
    for (let i = 0; i < attempts && strength < seen; i++) strength = await strengthOf(page, mark);
    found.push(strength);
  }
  return found;
}

async function strengthOf(page: Page, {name, left, top, width, height}: Mark): Promise<number> {
  const box = {
    x: Math.max(0, Math.floor(left) - 1),
    y: Math.max(0, Math.floor(top) - 1),
    width: Math.ceil(width) + 3,
    height: Math.ceil(height) + 3,
  };
  await page.bringToFront();
  const there = await shoot(page, box);
  await page.evaluate((name) => access.hideMark(name, true), name);
  const gone = await shoot(page, box);
  await page.evaluate((name) => access.hideMark(name, false), name);
  const ratios: number[] = [];
  for (let y = 0; y < there.height; y++)
    for (let x = 0; x < there.width; x++)
      ratios.push(ratio(luminanceAt(there, x, y), luminanceAt(gone, x, y)));
  return ratios.sort((a, b) => b - a)[2] ?? 1;
}

/** Marks that are seen in the colours of the report and no longer in those of the system; and how many were seen. */
export async function lostMarks(page: Page, session: CDPSession): Promise<{lost: string[]; marks: number}> {
  const marks = await page.evaluate(() => access.marks());
  const before = await strengths(page, marks);
  const meant = marks.filter((_, index) => before[index]! >= seen);
  await forceColors(session, 'light');
  const names = meant.map(({name}) => name);
  const forced = await strengths(page, await page.evaluate((names) => access.boxesOf(names), names));
  await forceColors(session, undefined);
  const lost = meant.flatMap(({name, left, top}, index) =>
    forced[index]! >= seen ? [] : [`${name} at ${Math.round(left)},${Math.round(top)} is gone`],
  );
  return {lost, marks: meant.length};
}
