// The delivery code of the package, run inside the page: dist/work-report-elements.export.min.js.
import {distFile} from '../package-files.js';
import {readFile} from 'node:fs/promises';
import type {Page} from 'puppeteer-core';
import type * as Delivery from '../../export/bundle.js';

declare global {
  // What the script leaves behind in the page.
  var WorkReportExport: typeof Delivery;
}

/** Gives the page the delivery code, as `WorkReportExport`. */
export async function bringExporter(page: Page): Promise<void> {
  await page.evaluate(
    (await readFile(distFile('work-report-elements.export.min.js'), 'utf8')) +
      '\nglobalThis.WorkReportExport = WorkReportExport;',
  );
}
