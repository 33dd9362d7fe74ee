// The report as slides that can be edited.
import type {Page} from 'puppeteer-core';
import {bringSlides} from '../browser/exporter.js';
import {findOnly} from './only.js';

/** The bytes of a deck of the report, or of the first element inside it that a selector finds. @throws Failure */
export async function drawSlides(page: Page, selector?: string): Promise<Buffer> {
  await bringSlides(page);
  const element = await findOnly(page, selector ?? 'wr-report');
  const base64 = await page.evaluate(async (found) => {
    const bytes = await WorkReportSlides.drawPptx(found);
    let text = '';
    for (let at = 0; at < bytes.length; at += 0x8000)
      text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    return btoa(text);
  }, element);
  return Buffer.from(base64, 'base64');
}
