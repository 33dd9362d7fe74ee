// One browser for many pages: started by the first, ended by who shares it.
import {spawnSync} from 'node:child_process';
import type {Browser} from 'puppeteer-core';
import {Failure} from '../command.js';
import {BrowserMissingError, findChromium, type LaunchOptions} from './chromium.js';
import {startBrowser, stopBrowser} from './page.js';

/** Which browser. */
interface Wanted {
  /** Its program. Default: one that is installed. */
  browser?: string;
  /** Whether its pages may use the network. Default: no. */
  allowRemote?: boolean;
}

/** How long its end is waited for, where it may be starting still, in milliseconds. */
const patience = 10_000;

export class SharedBrowser {
  #running?: Promise<Browser>;
  /** The end of one that is gone: its process may run a moment longer. */
  #ended?: Promise<void>;

  constructor(readonly wanted: Wanted) {}

  /** The browser, started where none runs: another where the last one is gone. @throws Failure if none starts */
  get(): Promise<Browser> {
    this.#running ??= launch(this.wanted).then(
      (browser) =>
        browser.once('disconnected', () => {
          this.#running = undefined;
          this.#ended = stopBrowser(browser);
        }),
      (error: unknown) => {
        this.#running = undefined;
        throw error;
      },
    );
    return this.#running;
  }

  /** Ends the browser, by force if it does not go by itself. */
  async close(): Promise<void> {
    const ended = this.#running?.then(stopBrowser, () => undefined);
    let timer: NodeJS.Timeout | undefined;
    const waited = new Promise<void>((done) => (timer = setTimeout(done, patience)));
    await Promise.race([Promise.all([ended, this.#ended]), waited]);
    clearTimeout(timer);
  }
}

async function launch({browser, allowRemote}: Wanted): Promise<Browser> {
  const found = await findBrowser(browser);
  try {
    return await startBrowser(found, allowRemote);
  } catch (error) {
    const reason = whyNotStarted(found) ?? String((error as Error).message);
    if (/no usable sandbox/i.test(reason))
      throw new Failure((say) => say.browserWithoutSandbox, 1, {cause: error});
    const [line = ''] = reason.split('\n').filter((each) => each.trim());
    throw new Failure((say) => say.browserFailed(line), 1, {cause: error});
  }
}

/** What the browser itself says, asked for an empty page: the driver leaves it out. */
function whyNotStarted({executablePath, args, env}: LaunchOptions): string | undefined {
  const empty = ['--headless', '--dump-dom', 'about:blank'];
  const {status, stderr} = spawnSync(executablePath, [...args, ...empty], {
    env,
    encoding: 'utf8',
    timeout: 10_000,
  });
  return status === 0 ? undefined : stderr?.trim() || undefined;
}

async function findBrowser(path?: string): Promise<LaunchOptions> {
  try {
    return await findChromium(path);
  } catch (error) {
    if (!(error instanceof BrowserMissingError)) throw error;
    const missing = error.message;
    throw new Failure((say) => (missing ? say.browserNotAt(missing) : say.browserMissing), 1, {cause: error});
  }
}
