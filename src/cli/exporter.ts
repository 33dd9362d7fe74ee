// The delivery code of the package, run inside the page: dist/work-report-elements.export.min.js.
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import type {Page} from 'puppeteer-core';
import type * as Delivery from '../export/bundle.js';

declare global {
  // What the script leaves behind in the page.
  var WorkReportExport: typeof Delivery;
}

const script = fileURLToPath(new URL('../../dist/work-report-elements.export.min.js', import.meta.url));

/** Gives the page the delivery code, as `WorkReportExport`. */
export async function bringExporter(page: Page): Promise<void> {
  await page.evaluate((await readFile(script, 'utf8')) + '\nglobalThis.WorkReportExport = WorkReportExport;');
}
