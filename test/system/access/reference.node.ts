// The whole reference page as every reader meets it: contrast, zoom, spacing, keyboard, what is read out and in which order.
import assert from 'node:assert/strict';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {findChromium} from '../../../src/cli/browser/chromium.js';
import {startBrowser, stopBrowser} from '../../../src/cli/browser/page.js';
import {unsaid} from '../../support/open-report.js';
import {root} from '../../support/run-cli.js';
import {measureContrast} from '../../support/access/contrast.js';
import {openReference} from '../../support/access/open-reference.js';

/** The reader's own spacing of WCAG 1.4.12. */
const spacing =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}';

interface AxNode {
  nodeId: string;
  parentId?: string;
  ignored: boolean;
  role?: {value: string};
  name?: {value: string};
  childIds?: string[];
  properties?: {name: string; value: {value?: unknown}}[];
}

describe('the reference page', {timeout: 600_000}, () => {
  let browser: Browser;
  before(async () => {
    browser = await startBrowser(await findChromium());
  });
  after(() => stopBrowser(browser));

  // The other themes at night: by day their stories are measured, and each pair of roles.
  for (const theme of process.env.WR_ALL ? ['vermilion', 'jade', 'azure'] : ['vermilion']) {
    it(`has text that stands out from what is painted behind it: ${theme}`, async (test) => {
      for (const width of [375, 1080]) {
        const page = await openReference(browser, {width, theme});
        const {text, large, weak, lines} = await measureContrast(page);
        test.diagnostic(
          `${theme} ${width}px: ${lines} lines, least ${text.toFixed(2)}, large text ${large.toFixed(2)}`,
        );
        assert.ok(lines > 100);
        assert.deepEqual(weak, [], `${theme} ${width}`);
        await page.close();
      }
    });
  }

  it('flows into one column at 200 % and 400 % zoom of a window of 1280', async () => {
    for (const [width, scale] of [
      [640, 2],
      [320, 4],
    ] as const) {
      const page = await openReference(browser, {width, scale});
      const faults = await page.evaluate(() => access.fitFaults(document.querySelector('wr-report')!));
      assert.deepEqual(faults, [], `${width}`);
      await page.close();
    }
  });

  it('bears the text spacing that a reader sets', async () => {
    for (const width of [320, 375, 1080]) {
      const page = await openReference(browser, {width});
      await page.evaluate((css) => access.styleEverything(css), spacing);
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
      const faults = await page.evaluate(() => access.fitFaults(document.querySelector('wr-report')!));
      // A break inside a clause or a stretched line is no loss of content, which is what the rule asks for.
      assert.deepEqual(
        faults.filter((fault) => /leaves|cut|overlap|scrolls/.test(fault)),
        [],
        `${width}`,
      );
      await page.close();
    }
  });

  it('is walked through by the keyboard, in reading order, focus always visible, out at the end', async () => {
    const page = await openReference(browser, {width: 375});
    const stops: {name: string; place: number; outlined: boolean}[] = [];
    for (let i = 0; i < 200; i++) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => access.focused());
      if (!stop) break;
      if (stops.some(({place}) => place === stop.place)) assert.fail(`caught at ${stop.name}`);
      stops.push(stop);
    }
    assert.ok(stops.length < 200);
    for (const [i, {name, place, outlined}] of stops.entries()) {
      assert.ok(outlined, `${name}: the focus is not visible`);
      assert.ok(i === 0 || place > stops[i - 1]!.place, `${name}: out of order`);
    }
    await page.close();
  });

  it('has nothing to touch that is smaller than 44px', async () => {
    const page = await openReference(browser, {width: 375});
    const small = (await page.evaluate(() => access.targets())).filter(
      ({width, height}) => width < 43.5 || height < 43.5,
    );
    assert.deepEqual(small, []);
    await page.close();
  });

  async function axTree(page: Page): Promise<AxNode[]> {
    const session = await page.createCDPSession();
    const {nodes} = (await session.send('Accessibility.getFullAXTree')) as unknown as {nodes: AxNode[]};
    return nodes;
  }

  it('is read out in the order of the report, every sentence of it', async () => {
    for (const width of [375, 1080]) {
      const page = await openReference(browser, {width});
      const nodes = await axTree(page);
      const byId = new Map(nodes.map((node) => [node.nodeId, node]));
      const said: string[] = [];
      const walk = (node: AxNode | undefined): void => {
        if (!node) return;
        if (!node.ignored && (node.role?.value === 'StaticText' || node.role?.value === 'image'))
          said.push(node.name?.value ?? '');
        node.childIds?.forEach((id) => walk(byId.get(id)));
      };
      walk(nodes[0]);
      assert.deepEqual(unsaid(said.join('')), [], `${width}`);
      await page.close();
    }
  });

  it('is the tree of roles and names that was looked through (WR_ACCEPT=1 writes it again)', async () => {
    const page = await openReference(browser, {width: 375});
    const nodes = await axTree(page);
    await page.close();
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const lines: string[] = [];
    const walk = (node: AxNode | undefined, depth: number): void => {
      if (!node) return;
      const role = node.role?.value ?? '';
      const shown = !node.ignored && !['none', 'generic', 'InlineTextBox', 'LineBreak'].includes(role);
      if (shown) {
        const level = node.properties?.find(({name}) => name === 'level')?.value.value;
        const name = node.name?.value ? ` ${JSON.stringify(node.name.value)}` : '';
        lines.push(`${'  '.repeat(depth)}${role}${typeof level === 'number' ? ` ${level}` : ''}${name}`);
      }
      node.childIds?.forEach((id) => walk(byId.get(id), depth + (shown ? 1 : 0)));
    };
    walk(nodes[0], 0);
    const file = join(root, 'test/system/access/reference-tree.txt');
    const tree = `${lines.join('\n')}\n`;
    if (process.env.WR_ACCEPT || !existsSync(file)) writeFileSync(file, tree);
    assert.equal(tree, readFileSync(file, 'utf8'));
  });
});
