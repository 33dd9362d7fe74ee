// Bytes as text: UTF-8, UTF-16, GB18030 or Big5, distinguished by their content.
import {mendText, mendWide} from './legacy-text.js';

/** The commonest characters of Chinese; what both ways of writing share, and what each has for itself. */
const shared =
  '的一是在不了有和人中大上以要他到作地出就分成可主年同工也能下子而方多定行法所民得三之等部度家力里如水化高自二理起小物加量都合天政四日那社平形全表正心反你明看原又利比或但向道命此位入常文品式活及特件求老基流路少山接知根指九月做必先回任取完';
const simplified =
  '国来会为时们这个产种说对动发于过学体机当点从业实应关线内质两变条结问题建无军统办区务长报农积极增强稳进与众质环优势扩开围绕认见书协员县镇级创坚决战现经济议织规划项总达亿万财税岁较资源检场续际临设术权东难医疗养养护继';
const traditional =
  '國來會為時們這個產種說對動發於過學體機當點從業實應關線內質兩變條結問題建無軍統辦區務長報農積極增強穩進與眾質環優勢擴開圍繞認見書協員縣鎮級創堅決戰現經濟議織規劃項總達億萬財稅歲較資源檢場續際臨設術權東難醫療養護繼';
const common = new Set(shared + simplified + traditional);

type Legacy = 'gb18030' | 'big5';
type Encoding = Legacy | 'utf-8' | 'utf-16le' | 'utf-16be';

/** The rows of characters that each standard calls the commoner ones, and the first byte behind them in a row. */
const rows: Readonly<Record<Legacy, readonly [first: number, last: number, trail: number]>> = {
  gb18030: [0xb0, 0xd7, 0xa1],
  big5: [0xa4, 0xc6, 0x40],
};

/** The commoner characters of a standard, 3,755 and 5,401. */
function commoner(encoding: Legacy): ReadonlySet<string> {
  const [first, last, trail] = rows[encoding];
  const bytes: number[] = [];
  for (let row = first; row <= last; row++)
    for (let byte = trail; byte < 0xff; byte++) if (byte < 0x7f || byte > 0xa0) bytes.push(row, byte);
  return new Set(decode(encoding, Uint8Array.from(bytes), false)?.match(/[\u4e00-\u9fff]/g));
}

type Commoner = Readonly<Record<Legacy | 'both', ReadonlySet<string>>>;
let commonerLists: Commoner | undefined;

/** Made when a text is not UTF-8. */
function lists(): Commoner {
  if (commonerLists) return commonerLists;
  const [gb18030, big5] = [commoner('gb18030'), commoner('big5')];
  return (commonerLists = {gb18030, big5, both: new Set([...gb18030, ...big5])});
}

/** Bytes that are looked at to tell an encoding: a prefix tells as much as the whole. */
const sample = 65_536;

function startsWith(bytes: Uint8Array, ...head: number[]): boolean {
  return head.every((byte, i) => bytes[i] === byte);
}

function decode(encoding: string, bytes: Uint8Array, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(encoding, {fatal}).decode(bytes);
  } catch {
    // An encoding that is none (RangeError), or bytes that it does not have (TypeError).
    return undefined;
  }
}

/**
 * Bytes as text: by their byte order mark, else in the encoding in which they say most. A few bytes that are wrong in it
 * become U+FFFD.
 *
 * @param declared the encoding that a web page names, which holds where the bytes are valid in it
 * @returns undefined if they are text in none
 */
export function decodeText(bytes: Uint8Array, declared?: string): string | undefined {
  if (startsWith(bytes, 0xff, 0xfe)) return tolerable(decodeWide('utf-16le', bytes.subarray(2)));
  if (startsWith(bytes, 0xfe, 0xff)) return tolerable(decodeWide('utf-16be', bytes.subarray(2)));
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return tolerable(decode('utf-8', bytes, false));
  const wide = utf16Order(bytes);
  if (wide && isMostlyAscii(decodeWide(wide, bytes.subarray(0, sample)))) return decodeWide(wide, bytes);
  if (declared) {
    // What calls itself GB2312 holds characters of its successor.
    const text = decode(/^gb/i.test(declared) ? 'gb18030' : declared, bytes, true);
    if (text !== undefined) return text;
  }
  const text = decode('utf-8', bytes, true);
  // Zeros in it tell of UTF-16.
  return text === undefined || (wide && text.includes('\0')) ? likeliest(bytes) : text;
}

/** A character in so many may be broken, in a short text two. */
const brokenShare = 50;
const leastBroken = 2;

function tolerable(text: string | undefined): string | undefined {
  const broken = text?.match(/\ufffd+/g)?.length ?? 0;
  return text !== undefined && broken <= Math.max(leastBroken, text.length / brokenShare) ? text : undefined;
}

/** Less than this share of what is not ASCII says nothing. */
const leastScore = 0.35;

function likeliest(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, sample);
  const encodings: Encoding[] = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'];
  const scores = encodings.map((encoding) => {
    const known = lists()[encoding === 'gb18030' || encoding === 'big5' ? encoding : 'both'];
    return {encoding, known, score: likelihood(decodeAs(encoding, head, known), known)};
  });
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  if (best.score >= leastScore) return tolerable(decodeAs(best.encoding, bytes, best.known));
  // Hardly anything but ASCII: nothing tells the encoding of the rest.
  const text = decode('utf-8', bytes, false) ?? '';
  return isMostlyAscii(text) ? tolerable(text) : undefined;
}

const isMostlyAscii = (text: string): boolean => (text.match(/[ -~]/g)?.length ?? 0) * 2 > text.length;

/** A larger file is read with what a decoder makes of its damage. */
const mostMended = 4_000_000;

/** Bytes in an encoding, mended where some are wrong. */
function decodeAs(encoding: Encoding, bytes: Uint8Array, known: ReadonlySet<string>): string {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return decodeWide(encoding, bytes);
  const text = decode(encoding, bytes, false) ?? '';
  if (encoding === 'utf-8' || bytes.length > mostMended || !damage[encoding].test(text)) return text;
  return mendText(encoding, bytes, (character) => worth(character, known));
}

/** What decoders make of bytes that are wrong: of the one byte 0x80, which is € for Windows alone, of others private characters. */
const damage: Readonly<Record<Legacy, RegExp>> = {
  gb18030: /(?<!\d\s?)€(?!\s?\d)|[\ufffd\u0080-\u009f]/,
  big5: /[\ufffd\u0080-\u009f\ue000-\uf8ff]/,
};

/** How much a character tells that its text was decoded rightly. */
function worth(character: string, known: ReadonlySet<string>): number {
  const code = character.codePointAt(0)!;
  if (/[\t\n\r -~]/.test(character)) return 0;
  if (common.has(character) || /[，。、；：“”（）《》！？\u3000…—]/.test(character)) return 1;
  if (known.has(character)) return 0.8;
  if (code === 0xfffd || code < 0x20 || (code >= 0xe000 && code < 0xf900) || (code >= 0x7f && code < 0xa0))
    return -1;
  return code >= 0x3400 && code < 0xa000 ? 0 : -0.3;
}

/** The share of common characters among all that are not ASCII; what no text holds counts against it. */
function likelihood(text: string, known: ReadonlySet<string>): number {
  let [sum, all] = [0, 0];
  for (const character of text.replace(/\ufffd+/g, '\ufffd')) {
    if (/[\t\n\r -~]/.test(character)) continue;
    all++;
    sum += worth(character, known);
  }
  return all === 0 ? 0 : sum / all;
}

/** UTF-16, also where bytes are missing or too many: behind each the pairs begin a byte later. */
function decodeWide(encoding: 'utf-16le' | 'utf-16be', bytes: Uint8Array): string {
  const whole = decode(encoding, bytes, false) ?? '';
  if (bytes.length > mostMended) return whole;
  const {both} = lists();
  const isStrange = (unit: string): boolean => worth(unit, both) <= 0 && !/[\t\n\r -~]/.test(unit);
  const strange = whole.split('').filter(isStrange).length;
  if (bytes.length % 2 === 0 && strange < leastStrange) return whole;
  // Zeros of digits, a byte later, are wide spaces.
  const value = (unit: string): number =>
    /[\n\r -~]/.test(unit) ? 1 : unit === '\u3000' ? 0 : worth(unit, both);
  return mendWide(encoding, bytes, value);
}

/** Where a byte is missing, so many characters that nobody writes follow it. */
const leastStrange = 3;

/** UTF-16 without a mark: the high bytes of digits, line ends and Chinese all stand at one side. */
function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 4) return undefined;
  const length = Math.min(bytes.length - (bytes.length % 2), 4096);
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

/** What no text holds: zeros, and other characters that steer a machine. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const controls = /[\0-\x08\x0e-\x1f]/g;

/** Whether a text holds so many characters that no text holds that it is none. */
export const isBinary = (text: string): boolean =>
  (text.match(controls)?.length ?? 0) > Math.max(leastBroken, text.length / (4 * brokenShare));

/** Characters that no text holds as what cannot be read. */
export const withoutControls = (text: string): string => text.replace(controls, '\ufffd');
