// Pictures that the report shows and that are not there: a hole in what would be published.
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {Page} from 'puppeteer-core';
import {Failure} from '../command.js';
import {readableAddress, type PageLog} from './page-log.js';

/** @throws Failure that names pictures of the report that were refused, did not load, or hold no picture */
export async function failOnMissingPictures(page: Page, log: PageLog): Promise<void> {
  const missing = await page.evaluate(picturesMissing, [...log.notLoaded]);
  if (missing.length === 0) return;
  const {remote, outside, failed} = log;
  const refused = missing.filter((address) => remote.delete(address));
  if (refused.length > 0) throw new Failure((say) => say.imagesRefused(refused));
  const files = missing.map(readableAddress);
  for (const file of files) if (!outside.delete(file)) failed.delete(file);
  throw new Failure((say) => say.imagesMissing(files));
}

/** Records pictures for other screens than this one (`srcset`) that are not there: a notice, for this one has its own. */
export async function noteMissingCandidates(page: Page, {failed}: PageLog): Promise<void> {
  const addresses = await page.evaluate(candidates);
  for (const address of addresses) {
    if (!existsSync(fileURLToPath(address))) failed.add(readableAddress(address));
  }
}

/** In the page: the files that the `srcset` of pictures of the report name. */
function candidates(): string[] {
  const found = [...document.querySelectorAll('wr-report :is(img,source)[srcset]')].flatMap((element) =>
    [...element.getAttribute('srcset')!.matchAll(/([^\s,]\S*[^\s,])(?:\s+[^,]*)?(?:,|$)/g)].map(
      ([, address]) =>
        URL.canParse(address!, document.baseURI) ? new URL(address!, document.baseURI).href : '',
    ),
  );
  return [...new Set(found.filter((address) => address.startsWith('file:')))];
}

/** In the page: the pictures that the report would draw, of those that did not load or cannot be decoded. */
async function picturesMissing(notLoaded: string[]): Promise<string[]> {
  const missing = new Set<string>();
  const images = ['backgroundImage', 'maskImage', 'borderImageSource', 'listStyleImage', 'content'] as const;
  const waiting: Element[] = [document.querySelector('wr-report')!];
  for (const element of waiting) {
    const styles = [null, '::before', '::after'].map((pseudo) => getComputedStyle(element, pseudo));
    if (styles[0]!.display === 'none') continue;
    const css = styles.flatMap((style) => images.map((name) => style[name])).join(' ');
    const own = ['src', 'href', 'poster', 'data']
      .map((name) => !element.matches('a') && element.getAttribute(name))
      .map((address) => address && new URL(address, document.baseURI).href);
    for (const address of notLoaded) {
      if (css.includes(`url("${address}")`) || own.includes(address)) missing.add(address);
    }
    if (element instanceof HTMLImageElement && element.matches('[src],[srcset]')) {
      await element.decode().catch(() => missing.add(element.currentSrc || element.src));
    }
    const slotted = element instanceof HTMLSlotElement ? element.assignedElements() : [];
    waiting.push(...(element.shadowRoot ?? element).children, ...slotted);
  }
  return [...missing];
}
