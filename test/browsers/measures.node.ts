// The measures see what is wrong: a bar of another length, a figure without its point, one in other letters.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {chromium} from './chromium.js';
import {figureFaults} from './figures.js';
import {openDrawn} from './open-probe.js';
import {servePages} from './pages.js';
import {usualPage} from './stories.js';
import {barFaults} from './bar-faults.js';

it('measures find a spoiled bar and spoiled figures', {timeout: 120_000}, async () => {
  const available = chromium();
  assert.ok('start' in available);
  const [pages, browser] = [await servePages(), await available.start()];
  try {
    const page = await openDrawn(browser, pages.write(await usualPage()), {width: 375});
    assert.deepEqual(barFaults(await page.evaluate(() => probe.bars())), []);
    await page.evaluate(() => {
      const inside = (tag: string, part: string): HTMLElement =>
        document.querySelector(tag)!.shadowRoot!.querySelector<HTMLElement>(part)!;
      inside('wr-flow', '[part="bar"]').style.transform = 'scaleX(0.9)';
      const digits = inside('wr-ranking', '.digits');
      digits.innerHTML = digits.textContent.replace('1', '<span style="opacity: 0">1</span>');
      inside('wr-compare', '.digits').style.transform = 'scaleX(0.6)';
    });
    const bars = barFaults(await page.evaluate(() => probe.bars()));
    assert.match(bars.join('\n'), /^the bar of .* is .*wr-flow/);
    const {faults} = await figureFaults(page);
    assert.match(faults.join('\n'), /“1” of “[\d.]+” is not drawn/);
    assert.match(faults.join('\n'), /is drawn otherwise/);
  } finally {
    await browser.close();
    pages.close();
  }
});
