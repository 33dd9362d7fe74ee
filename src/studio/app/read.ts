// What an editor pastes, drops or opens, as the text of a report, as a page, or as what to do instead.
import type {StudioWorker} from '../worker-client.js';
import type {Trouble, StudioWords} from '../words/index.js';
import {slimPhotos} from '../document/photo.js';
import {openPage, type Opened} from '../document/shell.js';

export interface ReadText {
  text: string;
  name: string;
  /** What the editor should know of the file. */
  notes: string[];
}

/** One of the three. */
export type ReadResult =
  {report: ReadText} | {page: Opened; name: string} | {trouble: Trouble; asSource?: string};

/** Longer texts are not drafted: 2 MB of UTF-8 are some 700,000 characters. */
const longest = 2_000_000;

/** What the clipboard holds. Text from Word brings its headings and tables along as HTML. */
export async function readClipboard(
  data: DataTransfer,
  worker: StudioWorker,
  words: StudioWords,
): Promise<ReadResult> {
  const plain = data.getData('text/plain');
  const html = data.getData('text/html');
  const structured = /<h[1-6]\b|<table\b|mso-|schemas-microsoft/i.test(html);
  if (!plain.trim() && !html) {
    const [file] = data.files;
    if (file && !file.type.startsWith('image/')) return readFile(file, worker, words);
    return {trouble: {head: words.start.emptyPaste, steps: []}};
  }
  if (structured) {
    const read = await readText(html, '', 'text/html', worker, words);
    if ('report' in read && read.report.text.length > 0.8 * plain.length) return read;
  }
  return readText(plain, '', 'text/plain', worker, words);
}

export async function readFile(file: File, worker: StudioWorker, words: StudioWords): Promise<ReadResult> {
  const {name, type} = file;
  const {trouble} = words;
  if (file.size > 50_000_000) return {trouble: trouble.tooLong(Math.round(file.size / 30_000))};
  if (/\.pdf$/i.test(name)) return {trouble: trouble.pdf(name)};
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/\.html?$/i.test(name)) {
    const text = new TextDecoder().decode(bytes);
    const page = openPage(text);
    if (page) {
      await slimPhotos(page.report);
      return {page, name};
    }
    const read = await readText(bytes, name, type, worker, words);
    const found = 'report' in read ? read.report.text : '';
    return {trouble: trouble.notOurs(name), ...(found && {asSource: found})};
  }
  return readText(bytes, name, type, worker, words);
}

export async function readText(
  content: Uint8Array | string,
  name: string,
  type: string,
  worker: StudioWorker,
  {trouble}: StudioWords,
): Promise<ReadResult> {
  const size = typeof content === 'string' ? new Blob([content]).size : 0;
  if (size > longest) return {trouble: trouble.tooLong(Math.round((content as string).length / 10_000))};
  const {text, issues} = await worker.ask('read', {content, name, type});
  if (new Blob([text]).size > longest) return {trouble: trouble.tooLong(Math.round(text.length / 10_000))};
  if (text.trim()) return {report: {text, name, notes: issues.map(({message}) => message)}};
  const {kind = 'empty', message = ''} = issues.at(-1) ?? {};
  const ending = /\.\w+$/.exec(name)?.[0] ?? '';
  if (kind === 'password' || kind === 'brokenWord') return {trouble: trouble.docx(name)};
  if (kind === 'oldWord' || kind === 'wps') return {trouble: trouble.old(name, ending || '.doc')};
  if (kind === 'pdf') return {trouble: trouble.pdf(name)};
  return {trouble: trouble.refused(name, message)};
}
