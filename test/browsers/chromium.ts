// The packaged Chromium, which all other tests draw with.
import {findChromium} from '../../src/cli/browser/chromium.js';
import {startBrowser} from '../../src/cli/browser/page.js';
import type {Available} from './browser.js';
import {puppeteerBrowser} from './puppeteer-page.js';

export function chromium(): Available {
  return {
    async start() {
      const browser = await startBrowser(await findChromium(), true);
      const version = (await browser.version()).replace(/^\D+(\d+).*/, '$1');
      return puppeteerBrowser(`Chromium ${version}`, browser, {
        prepare: (page) => page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]),
      });
    },
  };
}
