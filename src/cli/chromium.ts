// Finds a Chromium to drive: the one named, one installed on this computer, or the one inside @sparticuz/chromium.
import {execFileSync} from 'node:child_process';
import {
  accessSync,
  constants,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
} from 'node:fs';
import {readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {homedir, tmpdir} from 'node:os';
import {delimiter, dirname, join} from 'node:path';
import {pipeline} from 'node:stream/promises';
import {brotliDecompressSync, createBrotliDecompress} from 'node:zlib';
import {fontFaces} from './fonts.js';
import {fontPackages} from './font-packages.js';
import {needModules} from './modules.js';

/** What a browser driver needs to start a browser. */
export interface LaunchOptions {
  executablePath: string;
  args: string[];
  env: Record<string, string | undefined>;
}

/** No browser was found, or the one named does not exist. The message says what to do. */
export class BrowserMissingError extends Error {}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-lcd-text',
  '--no-first-run',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

/**
 * Finds a Chromium, in this order: `path`, the environment's `CHROME_PATH`, the packaged one
 * (`@sparticuz/chromium`, x64 Linux, the same pixels on every machine) where the font packages are installed as well,
 * for it has no Chinese letters, then a Chrome, Edge or Chromium installed on this computer.
 *
 * @throws BrowserMissingError if there is none
 * @throws Failure if there is only the packaged one, without fonts
 */
export async function findChromium(path = process.env.CHROME_PATH): Promise<LaunchOptions> {
  if (path) {
    if (!existsSync(path)) throw new BrowserMissingError(path);
    return {executablePath: path, args: flags, env: {...process.env}};
  }
  const bin = packagedBin();
  if (bin && fontFaces('')) return packagedChromium(bin);
  const executablePath = installedBrowsers().find((file) => existsSync(file));
  if (executablePath) return {executablePath, args: flags, env: {...process.env}};
  if (bin) needModules(...fontPackages);
  throw new BrowserMissingError('');
}

function installedBrowsers(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].flatMap((name) =>
      ['/Applications', join(homedir(), 'Applications')].map(
        (dir) => `${dir}/${name}.app/Contents/MacOS/${name}`,
      ),
    );
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return roots
      .filter((root) => root !== undefined)
      .flatMap((root) =>
        ['Google/Chrome', 'Microsoft/Edge', 'Chromium'].map((name) => join(root, name, 'Application')),
      )
      .flatMap((dir) => [join(dir, 'chrome.exe'), join(dir, 'msedge.exe')]);
  }
  const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'microsoft-edge'];
  return (process.env.PATH ?? '').split(delimiter).flatMap((dir) => names.map((name) => join(dir, name)));
}

/**
 * The browser inside `@sparticuz/chromium`, unpacked once per version beside the package.
 * The package's own script is not used: it unpacks into a shared folder and starts with unsafe flags.
 */
async function packagedChromium(bin: string): Promise<LaunchOptions> {
  const {version} = JSON.parse(readFileSync(join(bin, '..', 'package.json'), 'utf8')) as {version: string};
  const home = join(cacheFolder(join(bin, '..', '..', '..')), `chromium-${version}`);
  if (!existsSync(home)) await unpack(bin, home);
  return {
    executablePath: join(home, 'chromium'),
    args: flags,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [join(home, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
    },
  };
}

function packagedBin(): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  for (const dir of createRequire(import.meta.url).resolve.paths('@sparticuz/chromium') ?? []) {
    const bin = join(dir, '@sparticuz', 'chromium', 'bin');
    if (existsSync(join(bin, 'chromium.br'))) return bin;
  }
  return undefined;
}

function cacheFolder(nodeModules: string): string {
  try {
    accessSync(nodeModules, constants.W_OK);
    return join(nodeModules, '.cache');
  } catch {
    return join(tmpdir(), 'work-report-elements');
  }
}

async function unpack(bin: string, home: string): Promise<void> {
  mkdirSync(dirname(home), {recursive: true});
  const temporary = mkdtempSync(home + '-');
  try {
    await pipeline(
      createReadStream(join(bin, 'chromium.br')),
      createBrotliDecompress(),
      createWriteStream(join(temporary, 'chromium'), {mode: 0o755}),
    );
    for (const name of ['al2023.tar.br', 'swiftshader.tar.br', 'fonts.tar.br']) {
      const tar = join(temporary, 'unpack.tar');
      writeFileSync(tar, brotliDecompressSync(readFileSync(join(bin, name))));
      execFileSync('tar', ['-xf', tar, '-C', temporary]);
      rmSync(tar);
    }
    // Only the package's own fonts are offered, so that text looks the same on every machine.
    writeFileSync(
      join(temporary, 'fonts.conf'),
      '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>' +
        `<dir prefix="relative">fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>`,
    );
    renameSync(temporary, home);
  } catch (error) {
    rmSync(temporary, {recursive: true, force: true});
    // Another process may have finished unpacking first: then its copy serves.
    if (!existsSync(home)) throw error;
  }
}
