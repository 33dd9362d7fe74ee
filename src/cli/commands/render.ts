// work-report render: the report of a page as a picture or a document. What can be written is in formats.ts.
import {constants} from 'node:fs';
import {access, readFile, stat} from 'node:fs/promises';
import {basename, join, resolve} from 'node:path';
import {Failure, themeOption, usage, type Arguments, type Command, type Context} from '../command.js';
import {within} from '../deadline.js';
import {fontFaces} from '../browser/fonts.js';
import {wechatLimit} from '../../export/index.js';
import {readableBytes} from '../formats/encode.js';
import {
  formatOf,
  isPicture,
  optionsOfFormats,
  pictureLimits,
  pictureOptions,
  type Format,
  type PictureFormat,
} from '../formats/formats.js';
import {pictureFiles, refuseOwnTexts, sliceName, staleSlices, takeReport} from '../formats/long-picture.js';
import {requirePackages} from '../optional-packages.js';
import {checkOutput, writeOutput, writeOutputs} from '../files/output.js';
import {paperNames, printReport} from '../formats/pdf.js';
import {pictureSize, type PictureSize} from '../formats/picture.js';
import {readBytes} from '../files/read-bytes.js';
import {readReport} from '../files/read-report.js';
import {decodeText} from '../../source/index.js';
import {lintPage} from '../../lint/index.js';
import {noteMarkup} from '../words/lint-lines.js';
import {withReport, type PageJob} from '../browser/session.js';
import {staticPage} from '../formats/static-page.js';
import {slimPictures} from '../formats/slim-pictures.js';
import {drawSlides, sentencesBehind} from '../formats/slides.js';
import {drawDiagram} from '../formats/svg.js';
import {wechatFragments, wechatSize} from '../formats/wechat.js';

interface Job extends PageJob {
  readFiles: Set<string>;
  output: string;
  format: Format;
}

export const render: Command = {
  options: {
    output: {type: 'string', short: 'o', words: (say) => say.options.output},
    ...pictureOptions,
    wechat: {type: 'boolean', words: (say) => say.options.wechat},
    paper: {type: 'string', words: (say) => say.options.paper, choices: paperNames, fallback: 'a4'},
    only: {type: 'string', words: (say) => say.options.only},
    source: {type: 'string', short: 's', words: (say) => say.options.notesSource},
    theme: {...themeOption, words: (say) => say.options.otherTheme, fallback: undefined},
    browser: {type: 'string', words: (say) => say.options.browser},
    timeout: {type: 'string', words: (say) => say.options.timeout, range: [1, 3600], fallback: 120},
    'allow-remote': {type: 'boolean', words: (say) => say.options.allowRemote},
    strict: {type: 'boolean', words: (say) => say.options.strict},
  },
  async run(args, context) {
    const job = readJob(args);
    const write = writerOf(job, args);
    return within(job.seconds, context, async (limited) => {
      await readPage(job, limited.signal);
      await lookAtMarkup(job, limited);
      requirePackages('puppeteer-core', ...(isPicture(job.format) || args.given('wechat') ? ['sharp'] : []));
      if (!fontFaces('')) context.note(context.say.warning(context.say.fontsMissing));
      return write(limited);
    });
  },
};

/** Reads the options of the job's format, which are wrong before anything is opened, and returns what writes it. */
function writerOf(job: Job, args: Arguments): (context: Context) => Promise<number> {
  const {format} = job;
  const misplaced = optionsOfFormats.find(([name, ...its]) => args.given(name) && !its.includes(format));
  if (misplaced) {
    const [name, ...formats] = misplaced;
    throw usage((say) => say.onlyFor(`--${name}`, formats.map((each) => `.${each}`).join('/')));
  }
  if (isPicture(format)) {
    const limits = pictureLimits(args);
    if (limits.slice !== undefined && job.output === '-') throw usage((say) => say.slicesNeedName);
    return (context) => writePictures(job, format, limits, context);
  }
  const forPictures = ['slice', 'max-bytes', 'for'].find(args.given);
  if (forPictures) throw usage((say) => say.onlyForPictures(`--${forPictures}`));
  const width = args.number('width')!;
  if (format === 'pdf') return (context) => writePdf(job, args.value('paper')!, context);
  if (format === 'html') {
    return (context) => (args.given('wechat') ? writeWechat(job, context) : writeStatic(job, width, context));
  }
  const only = args.value('only');
  if (format === 'pptx') return (context) => writeSlides(job, {only, source: args.value('source')}, context);
  if (format !== 'svg') return format satisfies never; // a format without a writer does not compile
  if (only === undefined) throw usage((say) => say.svgNeedsOnly);
  return (context) => writeSvg(job, only, width, context);
}

/** Opens the page as `withReport` does, its photographs as they are to be published. */
const withPhotographs: typeof withReport = (job, window, context, action) =>
  withReport(job, window, context, async (page) => {
    await slimPictures(page, job);
    return action(page);
  });

async function writeSvg(job: Job, only: string, width: number, context: Context): Promise<number> {
  await checkOutput(job.output, job.name);
  const window = {width, height: 2000};
  const svg = Buffer.from(await withPhotographs(job, window, context, (page) => drawDiagram(page, only)));
  await writeOutput(job.output, svg, job.readFiles, context.signal);
  if (job.output !== '-') context.print(context.say.fileWritten(job.output, readableBytes(svg.length)));
  return 0;
}

async function writeSlides(
  job: Job,
  {only, source}: {only?: string; source?: string},
  context: Context,
): Promise<number> {
  await checkOutput(job.output, job.name, ...(source === undefined ? [] : [source]));
  const report = source === undefined ? undefined : (await readReport(source)).text;
  const html = report === undefined ? undefined : await textOf(job);
  const sources = html === undefined ? [] : sentencesBehind(html, report!);
  const window = {width: 1080, height: 2000};
  const content = await withPhotographs(job, window, context, (page) => drawSlides(page, {only, sources}));
  await writeOutput(job.output, content, job.readFiles, context.signal);
  context.print(context.say.fileWritten(job.output, readableBytes(content.length)));
  return 0;
}

async function writeStatic(job: Job, width: number, context: Context): Promise<number> {
  await checkOutput(job.output, job.name);
  const window = {width, height: 2000};
  const html = await withPhotographs(job, window, context, (page) => staticPage(page, job));
  const content = Buffer.from(html);
  await writeOutput(job.output, content, job.readFiles, context.signal);
  if (job.output !== '-') context.print(context.say.staticWritten(job.output, readableBytes(content.length)));
  return 0;
}

async function writePdf(job: Job, paper: string, context: Context): Promise<number> {
  const {say} = context;
  await checkOutput(job.output, job.name);
  const {content, tagged} = await withPhotographs(job, {width: 1080, height: 2000}, context, (page) => {
    context.progress(say.printing);
    return printReport(page, job, paper);
  });
  await writeOutput(job.output, content, job.readFiles, context.signal);
  if (!tagged) context.note(say.warning(say.pdfUntagged));
  if (job.output !== '-') context.print(say.fileWritten(job.output, readableBytes(content.length)));
  return 0;
}

async function writeWechat(job: Job, context: Context): Promise<number> {
  const {say} = context;
  const {output} = job;
  await checkOutput(output, job.name);
  const pages = await withPhotographs(job, windowOf(wechatSize), context, (page) =>
    wechatFragments(page, context),
  );
  if (pages.length === 0) throw new Failure((words) => words.pageEmpty);
  if (output === '-') {
    await writeOutput(output, Buffer.from(pages.map(({html}) => `${html}\n`).join('')));
    if (pages.length > 1) context.note(say.warning(say.wechatSeveral(pages.length)));
    return 0;
  }
  const names = pages.length === 1 ? [output] : pages.map((_, i) => sliceName(output, i + 1));
  // The byte order mark: a browser that opens the fragment has no other way to know its encoding.
  const files = pages.map(({html}, i) => ({file: names[i]!, content: Buffer.from(`\ufeff${html}\n`)}));
  await writeOutputs(files, job.readFiles, context.signal);
  pages.forEach(({characters}, i) => {
    context.print(say.wechatWritten(names[i]!, characters, wechatLimit));
    if (characters > wechatLimit)
      context.note(say.warning(say.wechatTooLong(names[i]!, characters, wechatLimit)));
  });
  return 0;
}

async function writePictures(
  job: Job,
  format: PictureFormat,
  limits: ReturnType<typeof pictureLimits>,
  context: Context,
): Promise<number> {
  const {say} = context;
  const {output} = job;
  const sliced = limits.slice !== undefined;
  await checkOutput(sliced ? sliceName(output, 1) : output, job.name);
  const size = pictureSize(limits.width);
  const taken = await withPhotographs(job, windowOf(size), context, (page) =>
    takeReport(page, size, context),
  );
  const {pictures, texts} = await pictureFiles(taken, format, output, limits, context);
  if (output === '-') {
    await writeOutput(output, pictures[0]!.content);
    return 0;
  }
  refuseOwnTexts(pictures, texts);
  await writeOutputs([...pictures, ...texts], job.readFiles, context.signal);
  for (const {file, width, height} of pictures) context.print(say.pictureWritten(file, width, height));
  const stale = sliced ? await staleSlices(output, pictures.length) : [];
  if (stale.length > 0) context.note(say.warning(say.staleSlices(stale)));
  return 0;
}

const windowOf = ({layoutWidth, layoutHeight, scale}: PictureSize) => ({
  width: layoutWidth,
  height: layoutHeight,
  scale,
});

function readJob(args: Arguments): Job {
  const [name, ...more] = args.words;
  if (name === undefined || more.length > 0) throw usage((say) => say.renderWhich);
  const output = args.value('output');
  if (output === undefined) throw usage((say) => say.renderWhere);
  const format = formatOf(output, args);
  return {
    name,
    file: resolve(name),
    output,
    format,
    theme: args.value('theme'),
    browser: args.value('browser'),
    seconds: args.number('timeout')!,
    allowRemote: args.given('allow-remote'),
    readFiles: new Set(),
    remotePictures: new Map(),
    drawsLetters: isPicture(format) || format === 'pdf' || args.given('wechat'),
    strict: args.given('strict'),
  };
}

/** Sees that the page can be read; what is no plain file (standard input, a pipe) is read once, here. */
async function readPage(job: Job, signal: AbortSignal): Promise<void> {
  const isFile = job.name !== '-' && (await stat(job.file).catch(() => undefined))?.isFile();
  if (isFile && (await isReadable(job.file))) return;
  const html = decodeText(await readBytes(job.name, 'page', signal));
  if (html === undefined) throw new Failure((say) => say.reportEncoding(job.name));
  job.html = html;
  job.file = join(process.cwd(), 'standard-input.html');
}

/** A page beyond this is drawn without a look at its markup. */
const largestLinted = 20e6;

/** The page's markup; undefined where it is in no encoding that we know. */
const textOf = async (job: Job): Promise<string | undefined> =>
  job.html ?? decodeText(await readFile(job.file));

async function lookAtMarkup(job: Job, context: Context): Promise<void> {
  const {size} = job.html === undefined ? await stat(job.file) : {size: job.html.length};
  if (size > largestLinted) return;
  const page = await textOf(job);
  const file = job.name === '-' ? context.say.standardInput : basename(job.name);
  if (page !== undefined) noteMarkup(lintPage(page), file, job.strict ?? false, context);
}

const isReadable = (file: string): Promise<boolean> =>
  access(file, constants.R_OK).then(
    () => true,
    () => false,
  );
