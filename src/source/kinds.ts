// What kind of file some bytes are, by what they hold and, where that does not tell, by the name.
import type {RefusalKind} from './issues.js';
import type {Zip} from './zip.js';

export type TextKind = 'text' | 'markdown' | 'html' | 'mht' | 'csv' | 'tsv';

const hex = (bytes: Uint8Array): string =>
  [...bytes.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The first bytes of files that are no text. */
const signatures: [RegExp, 'zip' | 'ole' | RefusalKind][] = [
  [/^504b0304/, 'zip'],
  [/^d0cf11e0/, 'ole'],
  [/^25504446/, 'pdf'],
  [/^7b5c727466/, 'rtf'],
  [/^(?:89504e47|ffd8ff|47494638|424d.{8}0000|49492a00|4d4d002a|52494646.{8}57454250)/, 'image'],
  [/^(?:52617221|377abcaf|1f8b)/, 'archive'],
];

/** What the first bytes say; undefined for what may be text. */
export function signatureOf(bytes: Uint8Array): 'zip' | 'ole' | RefusalKind | undefined {
  const head = hex(bytes);
  return signatures.find(([pattern]) => pattern.test(head))?.[1];
}

const ending = (name: string): string => /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]!.toLowerCase() ?? '';

/** Names of streams in the directory of a compound file, which older Office files are. */
const streams: [string, RefusalKind][] = [
  ['EncryptedPackage', 'password'],
  ['Workbook', 'spreadsheet'],
  ['Book', 'spreadsheet'],
  ['PowerPoint Document', 'slides'],
];

/** What a compound file is. */
export function oleKind(bytes: Uint8Array, name: string): RefusalKind {
  const latin = new TextDecoder('latin1');
  const parts = latin.decode(bytes);
  const holds = (stream: string): boolean =>
    parts.includes([...stream].map((letter) => `${letter}\0`).join(''));
  if (holds('EncryptedPackage')) return 'password';
  if (ending(name) === 'wps') return 'wps';
  if (holds('WordDocument')) return 'oldWord';
  if (ending(name) === 'et') return 'spreadsheet';
  if (ending(name) === 'dps') return 'slides';
  return streams.find(([stream]) => holds(stream))?.[1] ?? 'oldWord';
}

/** What a zip is that holds no Word document. */
export async function zipKind(zip: Zip): Promise<RefusalKind> {
  const {names} = zip;
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(/^mimetype$/)) {
    let type = '';
    for await (const chunk of zip.unpack('mimetype')) type += new TextDecoder().decode(chunk);
    if (type.includes('spreadsheet')) return 'spreadsheet';
    if (type.includes('presentation')) return 'slides';
    if (type.includes('opendocument')) return 'odt';
  }
  if (has(/^xl\//)) return 'spreadsheet';
  if (has(/^ppt\//)) return 'slides';
  if (has(/(?:^|\/)OFD\.xml$/i)) return 'ofd';
  if (has(/^Index\/Document\.iwa$|^index\.xml$/)) return 'pages';
  return has(/^word\/|^\[Content_Types\]\.xml$/) ? 'brokenWord' : 'archive';
}

/** How a web page begins: office systems name them .doc and .docx, too. */
const webPage = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
/** Part of a page, as office systems write it into files that they name .doc. */
const pagePart = /^\s*<(?:p|div|span|font|center|table|h[1-6]|meta|style|title)\b[^<>]*>/i;
/** A page saved with its pictures. */
const mailField = '(?:From|Subject|Date|Message-ID|Snapshot-Content-Location|Content-[\\w-]+|X-[\\w-]+):';
const savedPage = new RegExp(
  `^\\s*(?:${mailField}[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){0,20}MIME-Version: ?1\\.0\\s`,
  'i',
);
/** What Windows puts before HTML on the clipboard. */
const clipboard = /^Version:\d[^<]{0,300}StartHTML:/i;
const wordXml = /^\s*<\?xml[^>]*>\s*(?:<\?mso-application[^>]*\?>|<pkg:package|<w:wordDocument)/i;
const flatOdt = /^\s*<\?xml[^>]*>\s*<office:document\b/i;

/** What a text is: by its beginning, its type, its name. */
export function textKind(text: string, name: string, type: string): TextKind | RefusalKind {
  const end = ending(name);
  if (wordXml.test(text.slice(0, 3000))) return 'wordXml';
  if (flatOdt.test(text.slice(0, 3000))) return 'odt';
  if (savedPage.test(text.slice(0, 3000))) return 'mht';
  if (webPage.test(text.slice(0, 3000)) || clipboard.test(text.slice(0, 400))) return 'html';
  if (/^(?:docx?|wps|xls)$/.test(end) && pagePart.test(text)) return 'html';
  if (/html/i.test(type) || /^x?html?$/.test(end)) return 'html';
  if (/markdown/i.test(type) || /^(?:md|markdown|mdown|mkd)$/.test(end)) return 'markdown';
  if (/csv/i.test(type) || end === 'csv') return 'csv';
  return /tab-separated/i.test(type) || end === 'tsv' ? 'tsv' : 'text';
}
