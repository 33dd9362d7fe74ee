// The report as one long picture, or as slices cut between its blocks with the words of each beside it.
import {existsSync} from 'node:fs';
import {readdir} from 'node:fs/promises';
import {basename, dirname, extname, join} from 'node:path';
import type {Page} from 'puppeteer-core';
import {alternativeText} from '../../export/alternative-text.js';
import {planCuts, spokenText, type BlockBox, type SpokenLine} from '../../export/index.js';
import {Failure, type Context} from '../command.js';
import {encode, readableBytes, type Pixels, type Rows} from './encode.js';
import {bringExporter} from '../browser/exporter.js';
import type {PictureFormat, PictureLimits} from './formats.js';
import type {OutputFile} from '../files/output.js';
import {takePicture, type PictureSize} from './picture.js';

/** What the report holds and where, besides its pixels. */
export interface Layout {
  /** The title of the page. */
  title: string;
  boxes: BlockBox[];
  lines: SpokenLine[];
}

export interface TakenReport extends Layout {
  pixels: Pixels;
  scale: number;
}

/** Takes the picture of the page's report, and measures what slices need. @throws Failure if there is nothing to see */
export async function takeReport(page: Page, size: PictureSize, context: Context): Promise<TakenReport> {
  const {say} = context;
  const pixels = await takePicture(page, size, {
    onStrip: (done, all) => context.progress(say.takingPicture(done, all)),
  });
  if (!pixels) throw new Failure((words) => words.pageEmpty);
  await bringExporter(page);
  const layout = await page.evaluate((): Layout => {
    const report = document.querySelector('wr-report')!;
    return {
      title: document.title,
      boxes: WorkReportExport.blockBoxes(report),
      lines: WorkReportExport.spokenLines(report),
    };
  });
  return {pixels, scale: size.scale, ...layout};
}

/** A picture as it is to be written; its size and loss are reported to the user. */
export interface PictureFile extends OutputFile {
  width: number;
  height: number;
  loss?: string;
}

/** The long picture, or its slices each with its text file; the words are in the pictures too. Progress is shown, nothing written. @throws Failure */
export async function pictureFiles(
  {pixels, scale, title, boxes, lines}: TakenReport,
  format: PictureFormat,
  output: string,
  {slice, maxBytes, fill}: PictureLimits,
  context: Context,
): Promise<{pictures: PictureFile[]; texts: OutputFile[]}> {
  const {say} = context;
  const scenery = sceneryRows(boxes, scale);
  const plan = slice === undefined ? {cuts: [], crossed: []} : planCuts(pixels.height, boxes, slice, scale);
  const tops = [0, ...plan.cuts];
  const names = slice === undefined ? [output] : tops.map((_, i) => sliceName(output, i + 1));
  const pictures: PictureFile[] = [];
  const texts: OutputFile[] = [];
  for (const [i, top] of tops.entries()) {
    context.progress(say.encodingPicture(i + 1, tops.length));
    const file = names[i]!;
    const rows = {top, bottom: tops[i + 1] ?? pixels.height};
    const text = spokenText(linesIn(lines, rows, scale));
    const part = cutOut(pixels, rows, fill ? slice : undefined);
    const {content, loss} = await encode(part, format, {
      file,
      maxBytes,
      signal: context.signal,
      metadata: metadata(format, tops.length > 1 ? `${title} ${i + 1}/${tops.length}` : title, text),
      scenery: scenery
        .map(({top: from, bottom}) => ({top: from - top, bottom: bottom - top}))
        .filter((stretch) => stretch.bottom > 0 && stretch.top < part.height),
    });
    pictures.push({file, content, width: part.width, height: part.height, loss: loss?.(say)});
    if (slice !== undefined) texts.push({file: withEnding(file, '.txt'), content: Buffer.from(text)});
  }
  context.progress('');
  const cut = [
    ...new Set(plan.crossed.filter(({kind}) => kind === 'block' || kind === 'picture').map(({name}) => name)),
  ];
  if (cut.length > 0) context.note(say.warning(say.blocksCut(cut)));
  for (const {file, loss, content} of pictures) {
    if (loss) context.note(say.warning(say.stepped(file, loss, readableBytes(content.length))));
  }
  return {pictures, texts};
}

/** `x.png` → `x-01.png`. */
export function sliceName(output: string, number: number): string {
  const ending = extname(output);
  return `${output.slice(0, output.length - ending.length)}-${String(number).padStart(2, '0')}${ending}`;
}

/** @throws Failure that names text files which stand without their slice: no earlier run wrote them, a user did */
export function refuseOwnTexts(pictures: readonly OutputFile[], texts: readonly OutputFile[]): void {
  const own = texts.filter(({file}, i) => existsSync(file) && !existsSync(pictures[i]!.file));
  const names = own.map(({file}) => file);
  if (names.length > 0) throw new Failure((say) => say.textsTaken(names), 2);
}

/** Slices of an earlier run that this one did not write again: they no longer belong to the report. */
export async function staleSlices(output: string, count: number): Promise<string[]> {
  const ending = extname(output);
  const stem = basename(output, ending) + '-';
  const there = await readdir(dirname(output)).catch(() => []);
  return there
    .filter((name) => name.startsWith(stem) && name.endsWith(ending))
    .filter((name) => {
      const number = name.slice(stem.length, name.length - ending.length);
      return /^\d{2,3}$/.test(number) && Number(number) > count;
    })
    .map((name) => join(dirname(output), name))
    .sort();
}

function withEnding(file: string, ending: string): string {
  return file.slice(0, file.length - extname(file).length) + ending;
}

/** A JPEG holds no more than 64 kB of it; then the picture is only named. */
function metadata(format: PictureFormat, name: string, words: string): string {
  const whole = alternativeText(name, words);
  return format === 'jpg' && Buffer.byteLength(whole) > 65_000 ? alternativeText(name, '') : whole;
}

function linesIn(lines: readonly SpokenLine[], {top: first, bottom}: Rows, scale: number): SpokenLine[] {
  return lines.filter(({top}) => {
    const row = Math.max(0, Math.round(top * scale));
    return row >= first && row < bottom;
  });
}

/** The rows of a slice; filled up to `height` with its own last row. */
function cutOut({data, width}: Pixels, {top, bottom}: Rows, height = bottom - top): Pixels {
  const rowBytes = width * 3;
  const part = data.subarray(top * rowBytes, bottom * rowBytes);
  if (height <= bottom - top) return {data: part, width, height: bottom - top};
  const last = part.subarray(part.length - rowBytes);
  const filling = Buffer.alloc((height - (bottom - top)) * rowBytes);
  for (let at = 0; at < filling.length; at += rowBytes) last.copy(filling, at);
  return {data: Buffer.concat([part, filling]), width, height};
}

function sceneryRows(boxes: readonly BlockBox[], scale: number): Rows[] {
  return boxes
    .filter(({kind}) => kind === 'scenery')
    .map(({top, bottom}) => ({top: Math.floor(top * scale), bottom: Math.ceil(bottom * scale)}));
}
