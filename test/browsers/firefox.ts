// Firefox, driven by puppeteer over WebDriver BiDi.
import puppeteer, {type Browser} from 'puppeteer-core';
import {longestAnswer, type TestBrowser} from './browser.js';
import {onPath} from './on-path.js';
import {puppeteerBrowser} from './puppeteer-page.js';

const preferences = {
  'ui.prefersReducedMotion': 1,
  // Scroll bars lie over the page, as on phones.
  'ui.useOverlayScrollbars': 1,
  // The page has no address but the test's own.
  'network.proxy.type': 0,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/** The Firefox on this computer: `FIREFOX_PATH`, `firefox-esr` or `firefox`. */
export function firefox(): {start: () => Promise<TestBrowser>; executablePath: string} | {missing: string} {
  const executablePath = process.env.FIREFOX_PATH ?? onPath('firefox-esr') ?? onPath('firefox');
  if (!executablePath) return {missing: 'Firefox is not installed'};
  return {start: () => start(executablePath), executablePath};
}

/** Starts it as it is, with further preferences. */
export const launchFirefox = (
  executablePath: string,
  further: Record<string, unknown> = {},
): Promise<Browser> =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: {...preferences, ...further},
    protocolTimeout: longestAnswer,
    timeout: 60_000,
  });

async function start(executablePath: string): Promise<TestBrowser> {
  const browser = await launchFirefox(executablePath);
  const version = (await browser.version()).split('/').at(-1);
  return puppeteerBrowser(`Firefox ${version}`, browser);
}
