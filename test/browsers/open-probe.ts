// Opens a page with `probe` at hand, drawn.
import {join} from 'node:path';
import {build} from 'esbuild';
import {root} from '../support/run-cli.js';
import type {TestBrowser, TestPage, PageOptions} from './browser.js';
import type * as Probe from './probe.js';

declare global {
  // What the script leaves behind in the page.
  var probe: typeof Probe;
}

let script: Promise<string> | undefined;

async function bundled(): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [join(root, 'test/browsers/probe.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'probe',
    target: ['chrome92', 'firefox115', 'safari16.4'],
  });
  return `${outputFiles[0]!.text}\nglobalThis.probe = probe;`;
}

/** Opens an address and waits until it has drawn. */
export async function openDrawn(
  browser: TestBrowser,
  address: string,
  options: PageOptions,
): Promise<TestPage> {
  script ??= bundled();
  const page = await browser.open(address, options);
  await page.run(await script);
  await page.evaluate(() => probe.settle());
  return page;
}
