// Bytes as text: UTF-8, UTF-16, GB18030 or Big5, told apart by what they say.

/** The commonest characters of Chinese; what both ways of writing share, and what each has for itself. */
const shared =
  '的一是在不了有和人中大上以要他到作地出就分成可主年同工也能下子而方多定行法所民得三之等部度家力里如水化高自二理起小物加量都合天政四日那社平形全表正心反你明看原又利比或但向道命此位入常文品式活及特件求老基流路少山接知根指九月做必先回任取完';
const simplified =
  '国来会为时们这个产种说对动发于过学体机当点从业实应关线内质两变条结问题建无军统办区务长报农积极增强稳进与众质环优势扩开围绕认见书协员县镇级创坚决战现经济议织规划项总达亿万财税岁较资源检场续际临设术权东难医疗养养护继';
const traditional =
  '國來會為時們這個產種說對動發於過學體機當點從業實應關線內質兩變條結問題建無軍統辦區務長報農積極增強穩進與眾質環優勢擴開圍繞認見書協員縣鎮級創堅決戰現經濟議織規劃項總達億萬財稅歲較資源檢場續際臨設術權東難醫療養護繼';
const common = new Set(shared + simplified + traditional);

/** Bytes that are looked at to tell an encoding: a prefix tells as much as the whole. */
const sample = 65_536;

function startsWith(bytes: Uint8Array, ...head: number[]): boolean {
  return head.every((byte, i) => bytes[i] === byte);
}

function decode(encoding: string, bytes: Uint8Array, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(encoding, {fatal}).decode(bytes);
  } catch {
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
  if (startsWith(bytes, 0xff, 0xfe)) return tolerable(decode('utf-16le', bytes, false));
  if (startsWith(bytes, 0xfe, 0xff)) return tolerable(decode('utf-16be', bytes, false));
  const wide = utf16Order(bytes);
  if (wide) return tolerable(decode(wide, bytes, false));
  if (declared) {
    // What calls itself GB2312 holds characters of its successor.
    const text = decode(/^gb/i.test(declared) ? 'gb18030' : declared, bytes, true);
    if (text !== undefined) return text;
  }
  return decode('utf-8', bytes, true) ?? likeliest(bytes);
}

/** A character in so many may be broken; in a short text one. */
const brokenShare = 100;

function tolerable(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const broken = text.match(/\ufffd+/g)?.length ?? 0;
  return broken <= Math.max(text.length > 20 ? 1 : 0, text.length / brokenShare) ? text : undefined;
}

function likeliest(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, sample);
  const scores = ['utf-8', 'gb18030', 'big5'].map((encoding) => ({
    encoding,
    score: likelihood(decode(encoding, head, false) ?? ''),
  }));
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return tolerable(decode(best.encoding, bytes, false));
}

/** The share of common characters among all that are not ASCII; what no text holds counts against it. */
function likelihood(text: string): number {
  let [known, all] = [0, 0];
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code < 0x80) continue;
    all++;
    if (common.has(character) || /[，。、；：“”（）《》！？\u3000…—]/.test(character)) known++;
    else if (code === 0xfffd || (code >= 0xe000 && code < 0xf900) || (code >= 0x80 && code < 0xa0))
      known -= 5;
  }
  return all === 0 ? 0 : known / all;
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

/** Whether a text holds characters that no text holds: a zero, or many below the space. */
export function isBinary(text: string): boolean {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0) return true;
    if (code < 9 || (code > 13 && code < 32)) count++;
  }
  return count > text.length / 200;
}
