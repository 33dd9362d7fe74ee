// Chromiums of older years, from npm: `npm ci --prefix test/browsers/old` brings them.
import {execFileSync} from 'node:child_process';
import {chmodSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {setTimeout as wait} from 'node:timers/promises';
import {brotliDecompressSync} from 'node:zlib';
import type {Browser} from 'puppeteer-core';
import type {Available, TestBrowser} from './browser.js';
import {puppeteerBrowser} from './puppeteer-page.js';

const folder = fileURLToPath(new URL('old/', import.meta.url));

export const oldVersions = [107, 103, 92] as const;
export type OldVersion = (typeof oldVersions)[number];

const flags = [
  // 92 hangs without it.
  '--use-gl=swiftshader',
  '--no-sandbox',
  // Built for servers that may start no further process.
  '--single-process',
  '--no-zygote',
  // Without a name of one 92 looks for a graphics library for ever, now and then.
  '--use-gl=swiftshader',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-lcd-text',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  '--force-prefers-reduced-motion',
];

/** Chromium of this major version, where the packages of `old/` are installed. */
export function oldChromium(version: OldVersion): Available {
  const bin = join(folder, `node_modules/chromium-${version}/bin`);
  if (process.platform !== 'linux' || process.arch !== 'x64') return {missing: 'it is for x64 Linux alone'};
  if (!existsSync(bin)) return {missing: 'npm ci --prefix test/browsers/old was not run'};
  return {start: () => start(bin)};
}

async function start(bin: string): Promise<TestBrowser> {
  const home = join(bin, '../unpacked');
  if (!existsSync(home)) unpack(bin, home);
  const puppeteer = createRequire(folder)('puppeteer-core') as typeof import('puppeteer-core').default;
  const launch = (): Promise<Browser> =>
    puppeteer.launch({
      executablePath: join(home, 'chromium'),
      args: flags,
      headless: true,
      env: {...process.env, LD_LIBRARY_PATH: join(home, 'lib')},
      timeout: 20_000,
    });
  // As one process it sometimes never answers, nor shows its first page.
  for (let left = 5; left > 0; left--) {
    const browser = await launch();
    const running = withPage(browser);
    const first = await Promise.race([running, wait(8000, undefined, {ref: false})]);
    if (first) return first;
    running.catch(() => undefined);
    browser.process()?.kill('SIGKILL');
  }
  throw new Error('Chromium shows no page');
}

async function withPage(browser: Browser): Promise<TestBrowser> {
  const major = (await browser.version()).replace(/^\D+(\d+).*/, '$1');
  const running = puppeteerBrowser(`Chromium ${major}`, browser, {keepsPage: true});
  await running.open('about:blank', {width: 375});
  return running;
}

function unpack(bin: string, home: string): void {
  const temporary = mkdtempSync(`${home}-`);
  const unpacked = (name: string): Buffer => brotliDecompressSync(readFileSync(join(bin, name)));
  writeFileSync(join(temporary, 'chromium'), unpacked('chromium.br'));
  chmodSync(join(temporary, 'chromium'), 0o755);
  for (const name of ['aws.tar.br', 'swiftshader.tar.br'])
    execFileSync('tar', ['-x', '-C', temporary], {input: unpacked(name)});
  try {
    renameSync(temporary, home);
  } catch (error) {
    // Another process may have been quicker.
    rmSync(temporary, {recursive: true, force: true});
    if (!existsSync(home)) throw error;
  }
}
