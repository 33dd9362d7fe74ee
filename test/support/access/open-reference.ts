// The reference page in Chromium, with what the tests of access ask of it.
import {join} from 'node:path';
import {build} from 'esbuild';
import type {Browser, Page} from 'puppeteer-core';
import {drawn, openPage} from '../../../src/cli/browser/page.js';
import {reference} from '../open-report.js';
import {root} from '../run-cli.js';
import type * as InPage from './in-page.js';

declare global {
  // What the script leaves behind in the page.
  var access: typeof InPage;
}

let script: Promise<string> | undefined;

/** The script that puts `access` into a page. */
export const inPage = (): Promise<string> => (script ??= bundled());

async function bundled(): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [join(root, 'test/support/access/in-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'access',
    target: 'es2022',
  });
  return `${outputFiles[0]!.text}\nglobalThis.access = access; globalThis.__name = (f) => f;`;
}

export interface Look {
  width: number;
  theme?: string;
  scale?: number;
}

/** Opens the reference page, drawn in its final state. */
export async function openReference(browser: Browser, {width, theme, scale}: Look): Promise<Page> {
  const {page} = await openPage(browser, {file: reference, width, height: 1000, scale});
  await drawn(page, theme);
  await page.evaluate(await inPage());
  return page;
}
