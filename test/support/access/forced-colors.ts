// What of a page is still seen where the system sets the colours.
import type {CDPSession, Page} from 'puppeteer-core';
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

async function shoot(page: Page): Promise<Pixels> {
  const shot = await page.screenshot({
    fullPage: true,
    captureBeyondViewport: true,
    optimizeForSpeed: true,
  });
  const {data, info} = await sharp(shot).removeAlpha().raw().toBuffer({resolveWithObject: true});
  return {data, width: info.width, height: info.height};
}

const luminanceAt = ({data, width}: Pixels, x: number, y: number): number => {
  const at = 3 * (y * width + x);
  return luminance(data[at]!, data[at + 1]!, data[at + 2]!);
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

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The pixels that a mark may touch. */
const boxOf = ({left, top, width, height}: Mark): Box => ({
  left: Math.max(0, Math.floor(left) - 1),
  top: Math.max(0, Math.floor(top) - 1),
  right: Math.floor(left) + Math.ceil(width) + 2,
  bottom: Math.floor(top) + Math.ceil(height) + 2,
});

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Marks in as few groups as may be, so that those of a group touch no pixel in common: they can be hidden at once. */
function groupsApart(marks: readonly Mark[]): Mark[][] {
  const groups: Mark[][] = [];
  for (const mark of marks) {
    const box = boxOf(mark);
    const group = groups.find((others) => !others.some((other) => overlap(boxOf(other), box)));
    if (group) group.push(mark);
    else groups.push([mark]);
  }
  return groups;
}

/** How strongly each mark is seen, by name. */
async function strengths(page: Page, marks: readonly Mark[]): Promise<Map<string, number>> {
  const found = new Map(marks.map(({name}) => [name, 1]));
  for (let i = 0; i < attempts; i++) {
    const unseen = marks.filter(({name}) => found.get(name)! < seen);
    if (unseen.length === 0) break;
    await page.bringToFront();
    const whole = await shoot(page);
    for (const group of groupsApart(unseen)) {
      const names = group.map(({name}) => name);
      await page.evaluate((names) => access.hideMarks(names, true), names);
      const without = await shoot(page);
      await page.evaluate((names) => access.hideMarks(names, false), names);
      for (const mark of group) found.set(mark.name, strengthIn(boxOf(mark), whole, without));
    }
  }
  return found;
}

/** The third strongest pixel of a box that differs between two pictures. */
function strengthIn({left, top, right, bottom}: Box, whole: Pixels, without: Pixels): number {
  const ratios: number[] = [];
  for (let y = top; y < Math.min(whole.height, bottom); y++)
    for (let x = left; x < Math.min(whole.width, right); x++)
      ratios.push(ratio(luminanceAt(whole, x, y), luminanceAt(without, x, y)));
  return Float64Array.from(ratios).sort().at(-3) ?? 1;
}

/** Marks that are seen in the colours of the report and no longer in those of the system; and how many were seen. */
export async function lostMarks(page: Page, session: CDPSession): Promise<{lost: string[]; marks: number}> {
  const marks = await page.evaluate(() => access.marks());
  const before = await strengths(page, marks);
  const meant = marks.filter(({name}) => before.get(name)! >= seen);
  await forceColors(session, 'light');
  const names = meant.map(({name}) => name);
  const forced = await strengths(page, await page.evaluate((names) => access.boxesOf(names), names));
  await forceColors(session, undefined);
  const lost = meant.flatMap(({name, left, top}) =>
    forced.get(name)! >= seen ? [] : [`${name} at ${Math.round(left)},${Math.round(top)} is gone`],
  );
  return {lost, marks: meant.length};
}

/** Parts of a bar that touch: the second begins where the first ends, and both are equally high. */
const touch = (a: Mark, b: Mark): boolean =>
  Math.abs(a.top - b.top) < 2 &&
  Math.abs(a.height - b.height) < 2 &&
  Math.abs(b.left - a.left - a.width) < 4 &&
  Math.min(a.width, b.width, a.height) >= 6;

/** Parts of a bar that cannot be told apart as the page is shown: both are filled alike and no line stands between them. */
export async function alikeParts(page: Page): Promise<{alike: string[]; parts: number}> {
  const marks = await page.evaluate(() => access.marks());
  const pairs = marks.flatMap((a) => marks.filter((b) => touch(a, b)).map((b) => [a, b] as const));
  const whole = await shoot(page);
  const alike = pairs.filter(([a, b]) =>
    [0.15, 0.5].every((share) => {
      const y = Math.round(a.top + share * a.height);
      const [from, to] = [a.left + a.width / 2, b.left + b.width / 2].map(Math.round) as [number, number];
      const found = Array.from({length: to - from}, (_, i) => luminanceAt(whole, from + i, y));
      return ratio(Math.max(...found), Math.min(...found)) < seen;
    }),
  );
  return {alike: alike.map(([a, b]) => `${a.name} and ${b.name} are one`), parts: pairs.length};
}
