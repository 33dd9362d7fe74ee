// WebKit: the MiniBrowser of WebKitGTK, on a screen of its own, driven by plain requests of WebDriver.
import {spawn, type ChildProcess} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import sharp from 'sharp';
import {
  longestAnswer,
  type Available,
  type Box,
  type Key,
  type PageOptions,
  type TestBrowser,
  type TestPage,
} from './browser.js';
import {onPath} from './on-path.js';
import {inStrips, parsedKey} from './puppeteer-page.js';

/**
 * Twice as large as the largest window. The pointer stands in the middle, and without a window manager the window under
 * it has the focus: so the bar of each window is put there, where the pointer does not touch the page.
 */
const screen = {width: 2400, height: 6000};
const corner = {x: screen.width / 2 - 10, y: screen.height / 2 - 10};
/** What the bar of the window takes of its height, generously. */
const windowBar = 60;

/** WebKitGTK on this computer, with its driver and a virtual screen: the Debian packages webkit2gtk-driver and xvfb. */
export function webkit(): Available {
  const [driver, xvfb, browser] = [onPath('WebKitWebDriver'), onPath('Xvfb'), miniBrowser()];
  if (!driver || !xvfb || !browser) return {missing: 'webkit2gtk-driver or xvfb is not installed'};
  return {start: () => start({driver, xvfb, browser})};
}

function miniBrowser(): string | undefined {
  return ['/usr/lib', '/usr/libexec', ...libraries('/usr/lib')]
    .flatMap((folder) =>
      ['4.1', '4.0'].map((version) => join(folder, `webkit2gtk-${version}`, 'MiniBrowser')),
    )
    .find((file) => existsSync(file));
}

/** Debian has a folder of libraries for each kind of machine. */
function libraries(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.includes('-linux-'))
    .map((name) => join(folder, name));
}

/** A request to the driver; `longest` is how many milliseconds its answer may take. */
type Send = <T>(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: object,
  longest?: number,
) => Promise<T>;

async function start(programs: {driver: string; xvfb: string; browser: string}): Promise<TestBrowser> {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  mkdirSync(join(home, 'gtk-3.0'));
  // What WebKitGTK takes for the wish that nothing move.
  writeFileSync(join(home, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  const children: ChildProcess[] = [];
  const stop = (): void => {
    process.off('exit', stop).off('SIGINT', quit).off('SIGTERM', quit);
    for (const child of children.splice(0).reverse()) kill(child);
    // Its processes end a moment after the browser.
    rmSync(home, {recursive: true, force: true, maxRetries: 20, retryDelay: 200});
  };
  // Its processes are a group of their own, which no signal for this one reaches.
  process.once('exit', stop).once('SIGINT', quit).once('SIGTERM', quit);
  try {
    const display = await startScreen(programs.xvfb, children);
    const port = await freePort();
    const env = {
      ...process.env,
      DISPLAY: display,
      XDG_CONFIG_HOME: home,
      XDG_DATA_HOME: home,
      XDG_CACHE_HOME: home,
      MESA_SHADER_CACHE_DISABLE: 'true',
    };
    const driver = spawn(programs.driver, [`--port=${port}`], {env, stdio: 'ignore', detached: true});
    children.push(driver.on('error', () => undefined));
    const send = sender(`http://127.0.0.1:${port}`);
    await answering(send);
    const options = {binary: programs.browser, args: ['--automation']};
    const {sessionId, capabilities} = await send<{sessionId: string; capabilities: {browserVersion: string}}>(
      'POST',
      '/session',
      {capabilities: {alwaysMatch: {'webkitgtk:browserOptions': options}}},
    );
    const inSession: Send = (method, path, ...more) => send(method, `/session/${sessionId}${path}`, ...more);
    await inSession('POST', '/timeouts', {script: 60_000, pageLoad: 60_000});
    return {
      name: `WebKitGTK ${capabilities.browserVersion}`,
      open: (address, options) => open(inSession, address, options),
      async close() {
        await Promise.race([inSession('DELETE', '').catch(() => undefined), wait(5000)]);
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

const quit = (): never => process.exit(1);

/** Ends a process and those that it has started. */
function kill({pid}: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** Starts a virtual screen; the X server chooses a free number and tells it. */
async function startScreen(xvfb: string, children: ChildProcess[]): Promise<string> {
  const size = `${screen.width}x${screen.height}x24`;
  const child = spawn(xvfb, ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
  });
  children.push(child);
  return new Promise((resolve, reject) => {
    const fail = (): void => reject(new Error('the virtual screen did not start'));
    child.stdio[3]!.once('data', (data: Buffer) => resolve(`:${data.toString().trim()}`));
    child.once('exit', fail).once('error', fail);
    setTimeout(fail, 30_000).unref();
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

const sender =
  (address: string): Send =>
  async (method, path, body, longest = longestAnswer) => {
    const response = await fetch(address + path, {
      method,
      signal: AbortSignal.timeout(longest),
      body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined,
    });
    const {value} = (await response.json()) as {value: never};
    if (!response.ok) {
      const {error, message} = value as {error: string; message: string};
      throw new Error(`${error}: ${message}`);
    }
    return value;
  };

async function answering(send: Send): Promise<void> {
  for (let left = 200; ; left--) {
    try {
      await send('GET', '/status');
      return;
    } catch (error) {
      if (left === 0) throw error;
      await wait(100);
    }
  }
}

/** Opens a page in a frame, for no window is as narrow as a phone; the window just holds it, which keeps pictures quick. */
async function open(
  send: Send,
  address: string,
  {width, height = 1000, longest}: PageOptions,
): Promise<TestPage> {
  await send('POST', '/frame', {id: null});
  await send('POST', '/url', {url: 'about:blank'});
  await send('POST', '/window/rect', {...corner, width, height: height + windowBar});
  const frame = await send('POST', '/execute/async', {script: makeFrame, args: [address, width, height]});
  await send('POST', '/frame', {id: frame});
  return pageInFrame(send, height, longest);
}

const makeFrame = `
  const [address, width, height, done] = arguments;
  document.body.style.margin = 0;
  const frame = document.createElement('iframe');
  frame.style = 'display: block; border: 0; width: ' + width + 'px; height: ' + height + 'px';
  frame.scrolling = 'no';
  frame.onload = function wait() {
    if (innerWidth >= width && innerHeight >= height) done(frame);
    else setTimeout(wait, 20);
  };
  frame.src = address;
  document.body.append(frame);`;

function pageInFrame(send: Send, height: number, longest?: number): TestPage {
  const execute = async <T>(code: string, args: unknown[]): Promise<T> => {
    const script = `
      const done = arguments[arguments.length - 1];
      Promise.resolve().then(() => (${code})(...arguments[0])).then(
        (value) => done({value}), (error) => done({error: String(error) + '\\n' + (error && error.stack)}));`;
    const {value, error} = await send<{value: T; error?: string}>(
      'POST',
      '/execute/async',
      {script, args: [args]},
      longest,
    );
    if (error) throw new Error(error);
    return value;
  };
  const page: TestPage = {
    // The compiler of the tests names the functions that it sends to the page.
    evaluate: (action, ...args) => execute(`((__name) => (${action}))((f) => f)`, args),
    async run(script) {
      await execute('(script) => { (0, eval)(script); }', [script]);
    },
    async screenshot(box) {
      const whole = await page.evaluate(() => {
        const {scrollWidth, scrollHeight} = document.documentElement;
        return {left: 0, top: 0, width: scrollWidth, height: scrollHeight};
      });
      return inStrips(box ?? whole, height, (strip) => takeStrip(send, page, strip));
    },
    async press(key) {
      await send('POST', '/actions', {actions: [{type: 'key', id: 'keyboard', actions: keyActions(key)}]});
    },
  };
  return page;
}

/** A picture of what the frame shows of the page: of the window first, for frames have none of their own. */
async function takeStrip(send: Send, page: TestPage, {left, top, width, height}: Box): Promise<Buffer> {
  const scrolled = await page.evaluate(
    async (x, y) => {
      scrollTo(x, y);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return {x: scrollX, y: scrollY};
    },
    left,
    top,
  );
  const picture = Buffer.from(await send<string>('GET', '/screenshot'), 'base64');
  return sharp(picture)
    .extract({left: left - scrolled.x, top: top - scrolled.y, width, height})
    .png({compressionLevel: 1})
    .toBuffer();
}

/** Keys as WebDriver names them: https://www.w3.org/TR/webdriver2/#keyboard-actions. */
const keyCodes: Record<ReturnType<typeof parsedKey>['name'], string> = {
  Tab: '\ue004',
  Enter: '\ue007',
  Space: ' ',
  Escape: '\ue00c',
  ArrowLeft: '\ue012',
  ArrowUp: '\ue013',
  ArrowRight: '\ue014',
  ArrowDown: '\ue015',
};

function keyActions(key: Key): {type: string; value: string}[] {
  const {shift, name} = parsedKey(key);
  const press = [
    {type: 'keyDown', value: keyCodes[name]},
    {type: 'keyUp', value: keyCodes[name]},
  ];
  const [down, up] = ['keyDown', 'keyUp'].map((type) => ({type, value: '\ue008'}));
  return shift ? [down!, ...press, up!] : press;
}
