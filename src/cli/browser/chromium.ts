// Finds a Chromium to drive: the one named, one installed on this computer, or the one inside @sparticuz/chromium.
import {existsSync} from 'node:fs';
import {homedir} from 'node:os';
import {delimiter, join} from 'node:path';
import {fontPackages} from '../font-packages.js';
import {fontFaces} from './fonts.js';
import {requirePackages} from '../optional-packages.js';
import {packagedBin, packagedChromium} from './packaged-chromium.js';

/** What a browser driver needs to start a browser. */
export interface LaunchOptions {
  executablePath: string;
  args: string[];
  env: Record<string, string | undefined>;
}

/** No browser was found, or the one named does not exist. The message says what to do. */
export class BrowserMissingError extends Error {}

const flags = [
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
    return installed(path);
  }
  const bin = packagedBin();
  // Unpacked by a user, it has no helper that may set up a sandbox everywhere.
  if (bin && fontFaces('')) return {...(await packagedChromium(bin)), args: [...flags, noSandbox]};
  const executablePath = (await installedChrome()) ?? otherBrowsers().find((file) => existsSync(file));
  if (executablePath) return installed(executablePath);
  if (bin) requirePackages(...fontPackages);
  throw new BrowserMissingError('');
}

const noSandbox = '--no-sandbox';

/** A browser of the user's own keeps its sandbox, except for root on Linux, whom it would not start for. */
function installed(executablePath: string): LaunchOptions {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return {executablePath, args: isRoot ? [...flags, noSandbox] : flags, env: {...process.env}};
}

/** Google Chrome where its installers put it: the driver knows these places. */
async function installedChrome(): Promise<string | undefined> {
  const {default: puppeteer} = await import('puppeteer-core');
  try {
    return puppeteer.executablePath('chrome');
  } catch {
    // So it says that there is none.
    return undefined;
  }
}

/** Where Edge and Chromium would be, and Chrome installed in another way. */
function otherBrowsers(): string[] {
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
        [
          ['Microsoft/Edge', 'msedge.exe'],
          ['Chromium', 'chrome.exe'],
        ].map(([name, program]) => join(root, name!, 'Application', program!)),
      );
  }
  const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'microsoft-edge'];
  return (process.env.PATH ?? '').split(delimiter).flatMap((dir) => names.map((name) => join(dir, name)));
}
