// Reads a report as an editor has it: .txt, .md or .docx, in whatever encoding it was saved, or from standard input.
import {decodeEntities} from '../../check/entities.js';
import {Failure} from '../command.js';
import {requirePackages} from '../optional-packages.js';
import {readBytes} from './read-bytes.js';
import {readZip, storedZip} from './zip.js';

/** What the text of a Word file may unpack to: the longest reports have some 5 MB of markup. */
const megabytes = 50;

/**
 * The text of a report.
 *
 * @param name a file, or `-` for standard input
 * @throws Failure if there is no such file, or if it holds no text
 */
export async function readReport(name: string): Promise<string> {
  return reportText(name, await readBytes(name, 'report'));
}

/** The text of a report that was read already. @throws Failure if it holds none */
export async function reportText(name: string, bytes: Uint8Array): Promise<string> {
  const kind = kindOf(bytes);
  if (kind === 'word') return checked(name, await wordText(name, bytes));
  if (kind !== 'text')
    throw new Failure((say) =>
      kind === 'old-word' ? say.reportOldWord(name, '.doc') : say.reportBinary(name),
    );
  const text = decodeText(bytes);
  if (text === undefined) throw new Failure((say) => say.reportEncoding(name));
  if (webPage.test(text)) throw new Failure((say) => say.reportWebPage(name));
  if (text.startsWith('{\\rtf')) throw new Failure((say) => say.reportOldWord(name, '.rtf'));
  return checked(name, text);
}

/** How a web page begins, or one saved with its pictures (.mht): office systems name them .doc and .docx, too. */
const webPage =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b|^MIME-Version: ?1\.0\s/i;

function checked(name: string, text: string): string {
  if (!text.trim()) throw new Failure((say) => say.reportEmpty(name));
  if (controlCharacters(text) > text.length / 200) throw new Failure((say) => say.reportBinary(name));
  return text;
}

/** Characters that no text holds: all below the space but tab and line ends. A zero alone: it is no text. */
function controlCharacters(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0) return Infinity;
    if (code < 9 || (code > 13 && code < 32)) count++;
  }
  return count;
}

function startsWith(bytes: Uint8Array, ...head: number[]): boolean {
  return head.every((byte, i) => bytes[i] === byte);
}

function kindOf(bytes: Uint8Array): 'text' | 'word' | 'old-word' | 'binary' {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'word';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'old-word';
  const isPdf = startsWith(bytes, 0x25, 0x50, 0x44, 0x46);
  const isPicture = startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) || startsWith(bytes, 0xff, 0xd8, 0xff);
  return isPdf || isPicture ? 'binary' : 'text';
}

/**
 * Bytes as text: by their byte order mark, else as UTF-8, UTF-16 or GB18030, whichever they are valid in.
 *
 * @returns undefined if they are text in none of them
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, 0xff, 0xfe)) return decode('utf-16le', bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return decode('utf-16be', bytes);
  const wide = utf16Order(bytes);
  if (wide) return decode(wide, bytes);
  return decode('utf-8', bytes) ?? decode('gb18030', bytes);
}

function decode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 without a mark: the high bytes of digits, line ends and Chinese all stand at one side. */
function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 4 || bytes.length % 2) return undefined;
  const length = Math.min(bytes.length, 4096);
  const high = [0, 0];
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!;
    if (byte === 0 || byte === 0x30 || byte === 0xff || (byte >= 0x4e && byte <= 0x9f)) high[i % 2]! += 1;
  }
  const share = (side: 0 | 1): number => high[side]! / (length / 2);
  const hasZero = bytes.subarray(0, length).includes(0);
  if (!hasZero) return undefined;
  if (share(1) > 0.95 && share(0) < 0.8) return 'utf-16le';
  return share(0) > 0.95 && share(1) < 0.8 ? 'utf-16be' : undefined;
}

/** A .docx as lines: headings as #, list items as -, tables with |. */
async function wordText(name: string, bytes: Uint8Array): Promise<string> {
  requirePackages('mammoth');
  const {default: mammoth} = await import('mammoth');
  try {
    const parts = readZip(bytes, (part) => /\.(xml|rels)$/i.test(part), megabytes * 1e6);
    if (!parts) throw new Failure((say) => say.wordTooLarge(name, megabytes));
    const {value} = await mammoth.convertToHtml(
      {buffer: storedZip(parts)},
      {
        ignoreEmptyParagraphs: true,
        includeEmbeddedStyleMap: false,
        // Pictures are no text; those of a document's choosing lie anywhere on this computer.
        convertImage: mammoth.images.imgElement(() => Promise.resolve({src: ''})),
      },
    );
    return htmlLines(value);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure((say) => say.reportBrokenWord(name), 1, {cause: error});
  }
}

/** The plain HTML that the Word reader writes, as lines of Markdown. */
export function htmlLines(html: string): string {
  const lines: string[] = [];
  const lists: {ordered: boolean; count: number}[] = [];
  let line = '';
  let cells: string[] | undefined;
  let rows = 0;
  const flush = (): void => {
    if (line.trim()) lines.push(line.trim(), ...(lists.length || cells ? [] : ['']));
    line = '';
  };
  for (const [, tag, text] of html.matchAll(/<([^>]*)>|([^<]+)/g)) {
    if (text !== undefined) {
      line += decodeEntities(text);
      continue;
    }
    const name = tag!.split(/[\s/]/).filter(Boolean)[0] ?? '';
    const closes = tag!.startsWith('/');
    if (name === 'td' || name === 'th') {
      if (closes) {
        cells?.push(line.replaceAll('|', ' ').trim());
        line = '';
      }
    } else if (name === 'tr') {
      if (closes && cells) {
        lines.push(`| ${cells.join(' | ')} |`);
        if (rows++ === 0) lines.push(`|${cells.map(() => '---|').join('')}`);
        cells = undefined;
      } else cells = [];
    } else if (name === 'table') rows = 0;
    else if (cells) line += name === 'p' && !closes && line ? ' ' : '';
    else if (/^h[1-6]$/.test(name)) {
      flush();
      if (!closes) line = `${'#'.repeat(Number(name[1]))} `;
    } else if (name === 'ul' || name === 'ol') {
      flush();
      if (closes) lists.pop();
      else lists.push({ordered: name === 'ol', count: 0});
    } else if (name === 'li') {
      flush();
      const list = lists.at(-1);
      if (!closes && list) line = list.ordered ? `- ${++list.count} ` : '- ';
    } else if (name === 'p' || name === 'br') flush();
  }
  flush();
  return lines.join('\n');
}
