// work-report render: the report of a page as one long picture.
import {readFile} from 'node:fs/promises';
import {extname, join, resolve} from 'node:path';
import {text} from 'node:stream/consumers';
import {themes} from '../themes/tokens.js';
import {BrowserMissingError, findChromium, type LaunchOptions} from './chromium.js';
import {Failure, usage, wholeNumber, type Arguments, type Command, type Context} from './command.js';
import {fontFaces} from './fonts.js';
import {needModules} from './modules.js';
import {checkOutput, writeOutput} from './output.js';
import {drawn, openPage, startBrowser, stopBrowser, type Happenings, type OpenPage} from './page.js';
import {pictureSize, takePicture, type Picture} from './picture.js';

interface Job {
  /** As the user wrote it, for messages. */
  name: string;
  file: string;
  html?: string;
  output: string;
  width: number;
  theme?: string;
  browser?: string;
  seconds: number;
  allowRemote: boolean;
}

export const render: Command = {
  options: {
    output: {type: 'string', short: 'o'},
    width: {type: 'string'},
    theme: {type: 'string'},
    browser: {type: 'string'},
    timeout: {type: 'string'},
    'allow-remote': {type: 'boolean'},
  },
  help: (say) => say.renderHelp,
  async run(args, context) {
    const job = readJob(args);
    await readPage(job);
    needModules('puppeteer-core', 'sharp');
    await checkOutput(job.output);
    if (!fontFaces('')) context.note(context.say.warning(context.say.fontsMissing));
    const {png, width, height} = await draw(job, context);
    await writeOutput(job.output, png);
    if (job.output !== '-') context.print(context.say.pictureWritten(job.output, width, height));
    return 0;
  },
};

function readJob(args: Arguments): Job {
  const [name, ...more] = args.words;
  if (name === undefined || more.length > 0) throw usage((say) => say.renderWhich);
  const output = args.value('output');
  if (output === undefined) throw usage((say) => say.renderWhere);
  if (output !== '-' && extname(output).toLowerCase() !== '.png')
    throw usage((say) => say.renderKind(output));
  const theme = args.value('theme');
  const names = Object.keys(themes);
  if (theme !== undefined && !names.includes(theme)) {
    throw usage((say) => say.badChoice('--theme', theme, names));
  }
  return {
    name,
    file: name === '-' ? join(process.cwd(), 'standard-input.html') : resolve(name),
    output,
    width: wholeNumber(args, 'width', {fallback: 1080, min: 320, max: 4320}),
    theme,
    browser: args.value('browser'),
    seconds: wholeNumber(args, 'timeout', {fallback: 60, min: 1, max: 3600}),
    allowRemote: args.given('allow-remote'),
  };
}

/** Reads the page only to see that it is there, or from standard input to have it. */
async function readPage(job: Job): Promise<void> {
  if (job.name === '-') {
    job.html = await text(process.stdin);
    return;
  }
  try {
    await readFile(job.file);
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new Failure((say) => say.pageMissing(job.name));
    throw new Failure((say) => say.pageUnreadable(job.name, message.split(',')[0] ?? ''), 1, {cause: error});
  }
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

/** Draws the job's picture; the browser is gone when this settles, whichever way. */
async function draw(job: Job, context: Context): Promise<Picture> {
  const {say, signal} = context;
  context.progress(say.startingBrowser);
  const launch = await findBrowser(job.browser);
  const browser = await startBrowser(launch, job.allowRemote).catch((error: unknown) => {
    const [reason] = String((error as Error).message)
      .split('\n')
      .filter((line) => line.trim());
    throw new Failure((words) => words.browserFailed(reason ?? ''), 1, {cause: error});
  });
  let happenings: Happenings | undefined;
  const gone = new Promise<never>((_, reject) => {
    browser.once('disconnected', () => reject(new Failure((words) => words.browserGone)));
    signal.addEventListener('abort', () => reject(new Failure((words) => words.interrupted)));
    if (signal.aborted) reject(new Failure((words) => words.interrupted));
  });
  gone.catch(() => undefined);
  try {
    const size = pictureSize(job.width);
    context.progress(say.waitingForPage);
    const open = (async () => {
      const opened = await openPage(browser, {
        ...job,
        width: size.layoutWidth,
        height: size.layoutHeight,
        scale: size.scale,
        onOpen: (started) => (happenings = started),
      });
      await waitForReport(opened, job);
      return opened;
    })();
    const {page} = await Promise.race([open, gone, timeLimit(job.seconds)]);
    const picture = takePicture(page, size, {
      onStrip: (done, all) => context.progress(say.takingPicture(done, all)),
      onJoin: () => context.progress(say.joiningPicture),
    });
    const taken = await Promise.race([picture, gone]);
    if (!taken) throw new Failure((words) => words.pageEmpty);
    return taken;
  } finally {
    context.progress('');
    await stopBrowser(browser);
    if (happenings) tell(happenings, context);
  }
}

async function waitForReport({page, happenings}: OpenPage, job: Job): Promise<void> {
  const waiting = await page.evaluate(
    () => document.querySelector('wr-report') !== null && !customElements.get('wr-report'),
  );
  // Scripts have run by now: one that did not load will not define the report however long we wait.
  if (waiting && happenings.scripts.size > 0) {
    const scripts = [...happenings.scripts];
    throw new Failure((say) => say.pageWithoutScript(scripts));
  }
  if (!(await drawn(page, job.theme))) throw new Failure((say) => say.pageWithoutReport(job.name));
}

/** Rejects after so many seconds. */
function timeLimit(seconds: number): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Failure((say) => say.pageNotReady(seconds))), seconds * 1000).unref();
  });
}

function tell({errors, warnings, remote, outside, failed}: Happenings, context: Context): void {
  const {say} = context;
  const note = (message: string) => context.note(say.warning(message));
  for (const message of errors) note(say.pageScriptFailed(message));
  for (const message of warnings) note(say.pageSays(message));
  if (remote.size > 0) note(say.remoteBlocked([...remote]));
  if (outside.size > 0) note(say.outsideBlocked([...outside]));
  if (failed.size > 0) note(say.fileNotLoaded([...failed]));
}
