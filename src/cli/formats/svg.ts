// One diagram of the report as a standalone SVG.
import type {Page} from 'puppeteer-core';
import {Failure} from '../command.js';
import {bringExporter} from '../browser/exporter.js';

/** Draws the first element inside the report that a selector finds. @throws Failure */
export async function drawDiagram(page: Page, selector: string): Promise<string> {
  await bringExporter(page);
  const drawn = await page.evaluate(async (wanted: string) => {
    let element: Element | undefined;
    try {
      element = [...document.querySelectorAll(wanted)].find((found) => found.closest('wr-report') !== null);
    } catch {
      return {problem: 'selector'} as const;
    }
    if (!element) return {problem: 'missing'} as const;
    const {width, height} = element.getBoundingClientRect();
    if (!(width > 0 && height > 0)) return {problem: 'empty'} as const;
    return {svg: await WorkReportExport.drawSvg(element)} as const;
  }, selector);
  if (drawn.svg !== undefined) return drawn.svg;
  throw new Failure((say) =>
    drawn.problem === 'selector' ? say.badSelector(selector) : say.onlyMissing(selector),
  );
}
