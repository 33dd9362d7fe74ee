// What is to be drawn: which pages, in which formats, into which files.
import {statSync} from 'node:fs';
import {basename, extname, join, resolve} from 'node:path';
import {themeOption, usage, type Arguments, type OptionTable} from '../../cli/command.js';
import type {PageJob} from '../../cli/browser/session.js';
import {
  formatOf,
  formatOfName,
  formats as allFormats,
  isPicture,
  optionsOfFormats,
  pictureLimits,
  pictureOptions,
  type Format,
  type PictureFormat,
  type PictureLimits,
} from '../../cli/formats/formats.js';
import {paperNames} from '../../cli/formats/pdf.js';

/** One file, or the slices of one, to be made of a page. */
export interface RenderJob extends PageJob {
  readFiles: Set<string>;
  /** The file's name; `-` is standard output. */
  output: string;
  /** Whether it is written, and not handed on. */
  isWritten: boolean;
  /** Every page that is read: none is written over. */
  inputs: readonly string[];
  format: Format;
  limits: PictureLimits;
  wechat: boolean;
  paper: string;
  only?: string;
  source?: string;
}

/** A page, with what is to be made of it. */
export interface PageJobs {
  name: string;
  jobs: RenderJob[];
}

export const renderOptions: OptionTable = {
  output: {type: 'string', short: 'o', words: (say) => say.options.output},
  format: {type: 'string', words: (say) => say.options.renderFormat},
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
  watch: {type: 'boolean', words: (say) => say.options.watch},
};

/** What the arguments ask for, page by page; without an output nothing is written. @throws Failure with status 2 */
export function readRenderJobs(args: Arguments): PageJobs[] {
  const {words: names} = args;
  const [name] = names;
  if (name === undefined) throw usage((say) => say.renderWhich);
  const output = args.value('output');
  const asked = askedFormats(args);
  const isSeveral = names.length > 1 || (asked?.length ?? 1) > 1;
  const folder =
    output !== undefined && isFolder(output, isSeveral || asked !== undefined) ? output : undefined;
  if (output !== undefined && folder === undefined && isSeveral)
    throw usage((say) => (names.length > 1 ? say.renderWhich : say.renderFolder));
  const formats = asked ?? [folder === undefined && output !== undefined ? formatOf(output, args) : 'png'];
  if (output !== undefined && folder === undefined && output !== '-' && formatOf(output, args) !== formats[0])
    throw usage((say) => say.renderFolder);
  checkOptions(args, formats, output);
  const pages = names.map((page) => {
    const fileOf = (format: Format) =>
      folder === undefined ? (output ?? nameOf(page, format)) : join(folder, nameOf(page, format));
    return {name: page, jobs: formats.map((format) => jobOf(page, fileOf(format), format, args))};
  });
  if (folder !== undefined) refuseSameFile(pages);
  return pages;
}

/** The formats written behind `--format`. @throws Failure with status 2 */
function askedFormats(args: Arguments): Format[] | undefined {
  const words = args
    .value('format')
    ?.split(/[,，、\s]+/)
    .filter(Boolean);
  return (
    words && [
      ...new Set(
        words.map((word) => {
          const found = formatOfName(`x.${word}`);
          if (!found) throw usage((say) => say.badChoice('--format', word, allFormats));
          return found;
        }),
      ),
    ]
  );
}

/** Whether a name is that of a folder: it ends as one, or one is there and nothing says that a file is meant. */
function isFolder(output: string, goesIntoFolder: boolean): boolean {
  if (/[\\/]$/.test(output)) return true;
  if (output === '-' || !(goesIntoFolder || formatOfName(output) === undefined)) return false;
  if (goesIntoFolder && extname(output) === '') return true;
  return statSync(output, {throwIfNoEntry: false})?.isDirectory() ?? false;
}

/** The name of a page's file: its own, with another ending. */
function nameOf(page: string, format: Format): string {
  const ending = /^\.html?$/i.test(extname(page)) ? extname(page) : '';
  return `${page === '-' ? 'page' : basename(page, ending)}.${format}`;
}

function refuseSameFile(pages: readonly PageJobs[]): void {
  const seen = new Set<string>();
  for (const {output} of pages.flatMap(({jobs}) => jobs)) {
    const file = resolve(output).toLowerCase();
    if (seen.has(file)) throw usage((say) => say.renderSameFile(output));
    seen.add(file);
  }
}

/** Options that none of the formats has are wrong before anything is opened. @throws Failure with status 2 */
function checkOptions(args: Arguments, formats: readonly Format[], output?: string): void {
  const misplaced = optionsOfFormats.find(
    ([name, ...its]) => args.given(name) && !its.some((each) => formats.includes(each)),
  );
  if (misplaced) {
    const [name, ...its] = misplaced;
    throw usage((say) => say.onlyFor(`--${name}`, its.map((each) => `.${each}`).join('/')));
  }
  const forPictures = ['slice', 'max-bytes', 'for'].find(args.given);
  if (forPictures && !formats.some(isPicture)) throw usage((say) => say.onlyForPictures(`--${forPictures}`));
  const {slice} = pictureLimits(args);
  if (slice !== undefined && output === '-') throw usage((say) => say.slicesNeedName);
  if (formats.includes('svg') && !args.given('only')) throw usage((say) => say.svgNeedsOnly);
}

function jobOf(name: string, output: string, format: Format, args: Arguments): RenderJob {
  return {
    name,
    file: resolve(name),
    output,
    isWritten: args.given('output'),
    inputs: args.words,
    format,
    limits: pictureLimits(args),
    wechat: args.given('wechat'),
    paper: args.value('paper')!,
    only: args.value('only'),
    source: args.value('source'),
    theme: args.value('theme'),
    browser: args.value('browser'),
    seconds: args.number('timeout')!,
    allowRemote: args.given('allow-remote'),
    readFiles: new Set(),
    remotePictures: new Map(),
    drawsLetters: isPicture(format) || format === 'pdf' || (format === 'html' && args.given('wechat')),
    strict: args.given('strict'),
  };
}

/** Whether a job makes a picture. */
export const makesPicture = (job: RenderJob): job is RenderJob & {format: PictureFormat} =>
  isPicture(job.format);
