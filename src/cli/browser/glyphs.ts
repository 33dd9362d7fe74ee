// Sees to it that every character of a report has a glyph in the picture, and names those that have none.
import type {Page} from 'puppeteer-core';
import type {MissingGlyph} from '../../export/glyphs.js';
import {bringExporter} from './exporter.js';
import {fallbackFaces, fallbackFamilies} from './fallback-fonts.js';
import {fontAddress} from './guard.js';

/**
 * Gives the page's report, or the page where it holds none, fonts for the characters that it has no glyph for; signs
 * of units and numerals that no font has are written out (㎥ as m³).
 *
 * @returns the characters that no font has, with their places
 */
export async function bringGlyphs(page: Page): Promise<MissingGlyph[]> {
  await bringExporter(page);
  let missing = await missingIn(page);
  if (missing.length === 0) return [];
  const faces = fallbackFaces(
    missing.map(({character}) => character),
    fontAddress,
  );
  if (faces) {
    await page.addStyleTag({content: faces});
    await page.evaluate(addFamilies, fallbackFamilies);
    await page.evaluate(settle);
    missing = await missingIn(page);
  }
  const spelled = missing.flatMap(({character}) => {
    const words = writtenOut(character);
    return words === undefined ? [] : [[character, words] as [string, string]];
  });
  if (spelled.length === 0) return missing;
  await page.evaluate(replaceCharacters, spelled);
  await page.evaluate(settle);
  return missingIn(page);
}

const missingIn = (page: Page): Promise<MissingGlyph[]> =>
  page.evaluate(() => WorkReportExport.missingGlyphs(document.querySelector('wr-report') ?? document.body));

/** A sign of a unit or a Roman numeral in plain letters; undefined for any other character. */
export function writtenOut(character: string): string | undefined {
  if (!/^[\u2160-\u217f\u3371-\u337a\u3380-\u33df℃℉№℡]$/u.test(character)) return undefined;
  return character.normalize('NFKC').replace(/2$/, '²').replace(/3$/, '³').replaceAll('∕', '/');
}

/** In the page: has the report's lists of fonts end in these, that of the sans without the first. */
function addFamilies(names: string[]): void {
  const root =
    document.querySelector<HTMLElement>('wr-report') ?? (document.body.firstElementChild as HTMLElement);
  for (const token of ['--wr-sans', '--wr-serif', '--wr-num']) {
    const families = names
      .slice(token === '--wr-sans' ? 1 : 0)
      .map((name) => JSON.stringify(name))
      .join(',');
    const list = getComputedStyle(root).getPropertyValue(token);
    if (!list.includes(families)) root.style.setProperty(token, `${list},${families}`);
  }
}

/** In the page: writes characters in other words, in texts and in attributes. */
function replaceCharacters(entries: [string, string][]): void {
  const root = document.querySelector('wr-report') ?? document.body;
  const replaced = (text: string) => entries.reduce((all, [from, to]) => all.replaceAll(from, to), text);
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node.nodeValue ?? '';
    if (replaced(text) !== text) node.nodeValue = replaced(text);
  }
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const {name, value} of [...element.attributes]) {
      if (replaced(value) !== value) element.setAttribute(name, replaced(value));
    }
  }
}

/** In the page: waits for what was changed to be drawn in its fonts. */
async function settle(): Promise<void> {
  const report = document.querySelector<HTMLElement & {ready?: Promise<void>}>('wr-report');
  do {
    await report?.ready;
    void document.body.offsetHeight;
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  } while (document.fonts.status === 'loading');
}
