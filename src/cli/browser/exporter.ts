// The delivery code of the package, run inside the page: dist/work-report-elements.export.min.js, and what makes slides.
import {distFile} from '../package-files.js';
import {readFile} from 'node:fs/promises';
import type {Page} from 'puppeteer-core';
import type * as Delivery from '../../export/bundle.js';
import type * as Slides from '../../slides-bundle.js';

declare global {
  // What the scripts leave behind in the page.
  var WorkReportExport: typeof Delivery;
  var WorkReportSlides: typeof Slides;
}

/** Gives the page the delivery code, as `WorkReportExport`. */
export const bringExporter = (page: Page): Promise<void> => bring(page, 'export', 'WorkReportExport');

/** Gives the page what makes slides, as `WorkReportSlides`. */
export const bringSlides = (page: Page): Promise<void> => bring(page, 'slides', 'WorkReportSlides');

async function bring(page: Page, file: string, name: string): Promise<void> {
  const script = await readFile(distFile(`work-report-elements.${file}.min.js`), 'utf8');
  await page.evaluate(`${script}\nglobalThis.${name} = ${name};`);
}
