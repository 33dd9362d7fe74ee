// One diagram of the report as a standalone SVG.
import type {Page} from 'puppeteer-core';
import {bringExporter} from '../browser/exporter.js';
import {findOnly} from './only.js';

/** Draws the first element inside the report that a selector finds. @throws Failure */
export async function drawDiagram(
  page: Page,
  selector: string,
  onSeveral?: (count: number) => void,
): Promise<string> {
  await bringExporter(page);
  const element = await findOnly(page, selector, onSeveral);
  return page.evaluate((found) => WorkReportExport.drawSvg(found), element);
}
