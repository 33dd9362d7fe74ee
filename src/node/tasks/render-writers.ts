// What writes each format of a page.
import type {RenderedFile} from '../options.js';
import {Failure, type Context} from '../../cli/command.js';
import {withReport} from '../../cli/browser/session.js';
import {checkOutput, writeOutput, writeOutputs, type OutputFile} from '../../cli/files/output.js';
import {readReport} from '../../cli/files/read-report.js';
import {readableBytes} from '../../cli/formats/encode.js';
import {
  pictureFiles,
  refuseOwnTexts,
  sliceName,
  staleSlices,
  takeReport,
} from '../../cli/formats/long-picture.js';
import {isPicture} from '../../cli/formats/formats.js';
import {printReport} from '../../cli/formats/pdf.js';
import {pictureSize, type PictureSize} from '../../cli/formats/picture.js';
import {drawSlides, sentencesBehind} from '../../cli/formats/slides.js';
import {slimPictures} from '../../cli/formats/slim-pictures.js';
import {staticPage} from '../../cli/formats/static-page.js';
import {drawDiagram} from '../../cli/formats/svg.js';
import {wechatFragments, wechatSize} from '../../cli/formats/wechat.js';
import {wechatLimit} from '../../export/index.js';
import {textOf} from './page-text.js';
import type {RenderJob} from './render-jobs.js';

/** Draws the page of a job, and writes what is made of it. @throws Failure */
export async function writeJob(job: RenderJob, context: Context): Promise<RenderedFile[]> {
  const {output, source, inputs, format} = job;
  const first = isPicture(format) && job.limits.slice !== undefined ? sliceName(output, 1) : output;
  if (job.isWritten) await checkOutput(first, ...inputs, ...(source === undefined ? [] : [source]));
  return writers[format](job, context);
}

type Writer = (job: RenderJob, context: Context) => Promise<RenderedFile[]>;

/** A format without a writer does not compile. */
const writers: Record<RenderJob['format'], Writer> = {
  png: writePictures,
  jpg: writePictures,
  webp: writePictures,
  pdf: writePdf,
  html: (job, context) => (job.wechat ? writeWechat : writeStatic)(job, context),
  svg: writeSvg,
  pptx: writeSlides,
};

/** Opens the page as `withReport` does, its photographs as they are to be published. */
const withPhotographs: typeof withReport = (job, window, context, action) =>
  withReport(job, window, context, async (page) => {
    await slimPictures(page, job);
    return action(page);
  });

/** Writes the files of a job, or hands their bytes on where nothing is written. */
async function put(
  job: RenderJob,
  files: readonly (OutputFile & Omit<RenderedFile, 'page' | 'format' | 'content'>)[],
  {signal}: Context,
  besides: readonly OutputFile[] = [],
): Promise<RenderedFile[]> {
  if (job.output === '-') await writeOutput('-', files[0]!.content);
  else if (job.isWritten) await writeOutputs([...files, ...besides], job.readFiles, signal);
  return files.map(({content, ...file}) => ({
    page: job.name,
    format: job.format,
    ...file,
    ...(!job.isWritten && {content}),
  }));
}

/** The same for a file alone, whose size is reported. */
async function putFile(job: RenderJob, content: Uint8Array, context: Context): Promise<RenderedFile[]> {
  const {say} = context;
  const {output, format} = job;
  const bytes = readableBytes(content.length);
  const files = await put(job, [{file: output, content}], context);
  if (job.isWritten && output !== '-')
    context.print(format === 'html' ? say.staticWritten(output, bytes) : say.fileWritten(output, bytes));
  return files;
}

const tallWindow = (width: number) => ({width, height: 2000});

/** Says that --only finds more than is drawn. */
const onSeveral =
  ({only = ''}: RenderJob, {say, note}: Context) =>
  (count: number): void =>
    note(say.warning(say.onlySeveral(only, count)));

async function writeSvg(job: RenderJob, context: Context): Promise<RenderedFile[]> {
  const svg = await withPhotographs(job, tallWindow(job.limits.width), context, (page) =>
    drawDiagram(page, job.only!, onSeveral(job, context)),
  );
  return putFile(job, Buffer.from(svg), context);
}

async function writeSlides(job: RenderJob, context: Context): Promise<RenderedFile[]> {
  const {only, source} = job;
  const report = source === undefined ? undefined : (await readReport(source)).text;
  const html = report === undefined ? undefined : await textOf(job);
  const sources = html === undefined ? [] : sentencesBehind(html, report!);
  const content = await withPhotographs(job, tallWindow(1080), context, (page) =>
    drawSlides(page, {only, sources, onSeveral: onSeveral(job, context)}),
  );
  return putFile(job, content, context);
}

async function writeStatic(job: RenderJob, context: Context): Promise<RenderedFile[]> {
  const html = await withPhotographs(job, tallWindow(job.limits.width), context, (page) =>
    staticPage(page, job),
  );
  return putFile(job, Buffer.from(html), context);
}

async function writePdf(job: RenderJob, context: Context): Promise<RenderedFile[]> {
  const {say} = context;
  const {content, tagged} = await withPhotographs(job, tallWindow(1080), context, (page) => {
    context.progress(say.printing);
    return printReport(page, job, job.paper);
  });
  if (!tagged) context.note(say.warning(say.pdfUntagged));
  return putFile(job, content, context);
}

async function writeWechat(job: RenderJob, context: Context): Promise<RenderedFile[]> {
  const {say} = context;
  const {output} = job;
  const pages = await withPhotographs(job, windowOf(wechatSize), context, (page) =>
    wechatFragments(page, context),
  );
  if (pages.length === 0) throw new Failure((words) => words.pageEmpty);
  if (output === '-') {
    if (pages.length > 1) context.note(say.warning(say.wechatSeveral(pages.length)));
    const content = Buffer.from(pages.map(({html}) => `${html}\n`).join(''));
    return put(job, [{file: output, content}], context);
  }
  const names = pages.length === 1 ? [output] : pages.map((_, i) => sliceName(output, i + 1));
  // The byte order mark: a browser that opens the fragment has no other way to know its encoding.
  const files = pages.map(({html, characters}, i) => {
    return {file: names[i]!, content: Buffer.from(`\ufeff${html}\n`), characters};
  });
  const written = await put(job, files, context);
  for (const {file, characters} of files) {
    if (job.isWritten) context.print(say.wechatWritten(file, characters, wechatLimit));
    if (characters > wechatLimit) context.note(say.warning(say.wechatTooLong(file, characters, wechatLimit)));
  }
  return written;
}

async function writePictures(job: RenderJob, context: Context): Promise<RenderedFile[]> {
  const {say} = context;
  const {output, limits, format} = job;
  if (!isPicture(format)) return [];
  const size = pictureSize(limits.width);
  const taken = await withPhotographs(job, windowOf(size), context, (page) =>
    takeReport(page, size, context),
  );
  const {pictures, texts} = await pictureFiles(taken, format, output, limits, context);
  if (job.isWritten && output !== '-') refuseOwnTexts(pictures, texts);
  const files = pictures.map(({file, content, width, height}) => ({file, content, width, height}));
  const written = await put(job, files, context, texts);
  if (!job.isWritten || output === '-') return written;
  for (const {file, width, height} of pictures) context.print(say.pictureWritten(file, width, height));
  const stale = limits.slice !== undefined ? await staleSlices(output, pictures.length) : [];
  if (stale.length > 0) context.note(say.warning(say.staleSlices(stale)));
  return written;
}

const windowOf = ({layoutWidth, layoutHeight, scale}: PictureSize) => ({
  width: layoutWidth,
  height: layoutHeight,
  scale,
});
