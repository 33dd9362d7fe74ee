// The one reader of files: docx, text, Markdown, HTML; all others are named in the message.
import {decodeText, isBinary, withoutControls} from './decode.js';
import {Refusal, type RefusalKind, type SourceIssue} from './issues.js';
import {oleKind, signatureOf, textKind, zipKind, type TextKind} from './kinds.js';
import {badCharacters, readText} from './text.js';
import type {SourceText} from './write.js';

export interface SourceOptions {
  /** The name of the file: its ending tells Markdown, web pages and tables from plain text. */
  name?: string;
  /** Its media type, where a browser tells one: `text/html` of the clipboard. */
  type?: string;
}

/** What the text of a Word file may unpack to: the longest reports have some 5 MB of markup. */
const megabytes = 50;

/**
 * The text of a report as an editor has it: .docx, .md, .html, .mht or plain text in UTF-8, UTF-16, GB18030 or Big5.
 * Headings come as `#`, rows of tables with `|`, automatic numbers as Word shows them, footnotes at the end.
 *
 * Never throws. Where there is no text, the last issue says why: of a file of another kind, what to do with it.
 *
 * @param source the bytes of a file, or text that was pasted
 */
export async function readSource(
  source: Uint8Array | string,
  options: SourceOptions = {},
): Promise<SourceText> {
  try {
    const read = await readKind(source, options.name ?? '', options.type ?? '');
    if (!read.text.trim()) return refusedBy(new Refusal('empty'), read.issues);
    return {...read, issues: [...read.issues, ...badCharacters(read.text)].sort((a, b) => a.at - b.at)};
  } catch (error) {
    return refusedBy(error instanceof Refusal ? error : new Refusal('binary'));
  }
}

const refusedBy = ({issue}: Refusal, issues: readonly SourceIssue[] = []): SourceText => ({
  text: '',
  issues: [...issues, issue],
  hasLines: false,
});

async function readKind(source: Uint8Array | string, name: string, type: string): Promise<SourceText> {
  if (typeof source === 'string') return readString(source, name, type);
  const signature = signatureOf(source);
  if (signature === 'zip') return readZip(source);
  if (signature) throw new Refusal(signature === 'ole' ? oleKind(source, name) : signature);
  const text = decodeText(source, declaredEncoding(source, type));
  if (text === undefined) {
    const isText = !isBinary(new TextDecoder('latin1').decode(source.subarray(0, 65_536)));
    throw new Refusal(isText ? 'encoding' : 'binary');
  }
  return readString(text, name, type, source);
}

/** The encoding that a web page or a media type names. */
function declaredEncoding(bytes: Uint8Array, type: string): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const named = /charset\s*=\s*["']?([\w-]+)/i;
  return (/<meta\b/i.test(head) ? named.exec(head)?.[1] : undefined) ?? named.exec(type)?.[1];
}

async function readString(
  given: string,
  name: string,
  type: string,
  bytes?: Uint8Array,
): Promise<SourceText> {
  if (isBinary(given)) throw new Refusal('binary');
  const text = withoutControls(given);
  if (/^\s*\{\\rtf\d/.test(text)) throw new Refusal('rtf');
  const kind: TextKind | RefusalKind = textKind(text, name, type);
  switch (kind) {
    case 'markdown':
      return (await import('./markdown.js')).readMarkdown(text);
    case 'html':
      return (await import('./html.js')).readHtmlSource(text);
    case 'mht': {
      const {pageOf} = await import('./mht.js');
      const page = pageOf(bytes ? new TextDecoder('latin1').decode(bytes) : text);
      if (page === undefined) throw new Refusal('empty');
      return (await import('./html.js')).readHtmlSource(page);
    }
    case 'csv':
    case 'tsv':
      return (await import('./csv.js')).readCsv(text, kind);
    case 'text':
      return readText(text);
    default:
      throw new Refusal(kind);
  }
}

async function readZip(bytes: Uint8Array): Promise<SourceText> {
  const {TooLarge, Zip} = await import('./zip.js');
  let zip;
  try {
    zip = new Zip(bytes, megabytes * 1e6);
  } catch (error) {
    throw new Refusal('brokenWord', '', {cause: error});
  }
  const limit = `${megabytes} MB`;
  const {documentName} = await import('./docx/package.js');
  let name;
  try {
    name = await documentName(zip);
    if (name === undefined) throw new Refusal(await zipKind(zip));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw error instanceof TooLarge
      ? new Refusal('tooLarge', limit)
      : new Refusal('brokenWord', '', {cause: error});
  }
  const {readDocx} = await import('./docx/read.js');
  const {writeBlocks} = await import('./write.js');
  return writeBlocks(await readDocx(zip, name, limit));
}
