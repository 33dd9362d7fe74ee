// What has to hold in every browser: `suite.ts` tests it, `table.ts` writes it down.
import {tags} from '../../src/tags/index.js';
import {readableStyles} from '../../src/tags/readable.js';
import {lostOf, unreadable, withGenerated, written} from '../support/unread.js';
import {barFaults} from './bar-faults.js';
import type {TestPage} from './browser.js';
import {figureFaults} from './figures.js';

/** Opens a page by its name, drawn. */
export type Open = (page: string, width: number) => Promise<TestPage>;

/** What was tried, and what is wrong, one sentence a fault. */
export interface Result {
  tried: string;
  faults: string[];
}

const fitFaults = (): string[] => probe.fitFaults(document.querySelector('wr-report')!);

/** Bars, fit of text and figures of these pages. */
export async function drawnFaults(
  open: Open,
  visits: readonly (readonly [page: string, width: number])[],
): Promise<{bars: number; characters: number; draws: string[]; fits: string[]; figures: string[]}> {
  let [bars, characters] = [0, 0];
  const [draws, fits, figures]: string[][] = [[], [], []];
  for (const [name, width] of visits) {
    const named = (faults: readonly string[]): string[] =>
      faults.map((fault) => `${name} ${width}: ${fault}`);
    const page = await open(name, width);
    // Marks of half a width are told by the font, and this measures those of Fontsource alone.
    if (name !== 'figures') fits!.push(...named(await page.evaluate(fitFaults)));
    const drawn = await page.evaluate(() => probe.bars());
    bars += drawn.length;
    draws!.push(...named(barFaults(drawn)));
    // Pictures of long wide pages take long and tell little that is new.
    if (width !== 375) continue;
    const {count, faults} = await figureFaults(page);
    characters += count;
    figures!.push(...named(faults));
  }
  return {bars, characters, draws: draws!, fits: fits!, figures: figures!};
}

/** The page of usual cases, walked through by the keyboard. */
export async function keyboardFaults(open: Open): Promise<Result> {
  const page = await open('usual', 375);
  const found: string[] = [];
  const places: number[] = [];
  let spoken = 0;
  while (places.length < 100) {
    await page.press('Tab');
    const stop = await page.evaluate(() => probe.focused() ?? null);
    // Behind the last one a browser leaves the page, or begins again.
    if (!stop || stop.place === places[0]) break;
    if (stop.place < (places.at(-1) ?? 0)) found.push(`${stop.name} is out of order`);
    if (!stop.outlined) found.push(`the focus on ${stop.name} is not visible`);
    places.push(stop.place);
    await page.press('ArrowRight');
    if (await page.evaluate(() => probe.said())) spoken++;
  }
  const stops = places.length;
  if (stops < 6 || stops === 100) found.push(`${stops} stops`);
  if (spoken < 3) found.push(`${spoken} drawings are spoken`);
  return {tried: `${stops} stops, ${spoken} of them tell what they show`, faults: found};
}

/** A page with its scripts taken out. */
export const scriptless = (html: string): string =>
  html.replace(/<script[^]*?<\/script>/g, '').replace('</head>', `<style>${readableStyles()}</style></head>`);

/** A page without script: every word and figure in order, and seen. */
export async function unreadFaults(page: TestPage): Promise<Result> {
  const words = await page.evaluate(written, tags);
  const faults = lostOf(words, await page.evaluate(withGenerated)).map((word) => `${word} is not read`);
  return {
    tried: `${words.length} words and figures`,
    faults: [...faults, ...(await page.evaluate(unreadable))],
  };
}
