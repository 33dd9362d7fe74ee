// The report as one HTML file without script.
import type {Page} from 'puppeteer-core';
import {bringExporter} from '../browser/exporter.js';
import {readResources} from './resources.js';
import type {PageJob} from '../browser/session.js';

/** The page's report as a file of its own: no script, no request, pictures inside. */
export async function staticPage(page: Page, job: PageJob): Promise<string> {
  await bringExporter(page);
  const addresses = await page.evaluate(async () => {
    const report = document.querySelector('wr-report')!;
    await WorkReportExport.drawEveryWidth(report);
    return WorkReportExport.addressesOf(report);
  });
  const found = await readResources(addresses, job);
  for (const address of addresses) if (address.startsWith('data:')) found.set(address, address);
  return page.evaluate(
    async (entries) => {
      const resources = new Map<string, string>();
      for (const [address, data] of entries) resources.set(address, await WorkReportExport.slimData(data));
      const report = document.querySelector('wr-report')!;
      return WorkReportExport.staticHtml(report, {resource: (address) => resources.get(address)});
    },
    [...found],
  );
}
