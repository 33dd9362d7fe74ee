// Firefox, driven by puppeteer over WebDriver BiDi.
import puppeteer from 'puppeteer-core';
import {longestAnswer, type Available, type TestBrowser} from './browser.js';
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
export function firefox(): Available {
  const executablePath = process.env.FIREFOX_PATH ?? onPath('firefox-esr') ?? onPath('firefox');
  if (!executablePath) return {missing: 'Firefox is not installed'};
  return {start: () => start(executablePath)};
}

async function start(executablePath: string): Promise<TestBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: preferences,
    protocolTimeout: longestAnswer,
    timeout: 60_000,
  });
  const version = (await browser.version()).split('/').at(-1);
  return puppeteerBrowser(`Firefox ${version}`, browser);
}
