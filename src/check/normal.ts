/** How much parts two characters of normalised text. */
export const gap = {
  none: 0,
  /** Quotes, brackets, soft breaks. */
  mark: 1,
  /** 、 between the items of a series. */
  item: 2,
  /** A comma, colon or semicolon, a dash that parts. */
  clause: 3,
  /** A stop, a bullet or a line break. */
  stop: 4,
} as const;

export type Gap = (typeof gap)[keyof typeof gap];

/**
 * Text as it is compared: width, spaces, punctuation, quotes, thousands separators and footnote marks taken out.
 * What is left are letters, digits and the signs inside numbers.
 */
export interface Normal {
  chars: string;
  /** For each character where it stands in the text; one more entry for the end. */
  at: Int32Array;
  /** For each character how it is parted from the one before; the last entry is the end. */
  gaps: Uint8Array;
}

const CLAUSE_MARKS = new Set([...'，；：,;:︰']);
const STOPS = new Set([...'。！？!?｡\n\r\u2028\u2029']);
const BULLETS = new Set([...'●○■□▶►◆◇★☆✓✔•▪◎']);
const DASHES = new Set([...'-—–－−―‐‑‒~～〜∼']);
/** Letters by their Unicode class, used as rules between words. */
const RULES = new Set([...'丨〡|│']);
/** Soft hyphen, zero-width and direction marks. */
const INVISIBLE = new Set([
  ...'\u00ad\u200c\u200d\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069',
]);

/** Compatibility forms that NFKC leaves apart. */
const SAME = new Map([
  ['○', '〇'],
  ['∶', ':'],
  ['︰', ':'],
  ['％', '%'],
  ['﹪', '%'],
]);

function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9';
}

function isWord(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char);
}

function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || code === 0x3007 || (code >= 0x3400 && code <= 0x4dbf);
}

/** One UTF-16 unit in compatibility form. */
function compatible(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x80 || isHan(code) || (code >= 0xd800 && code <= 0xdfff)) return char;
  return SAME.get(char) ?? (code === 0x2026 ? char : char.normalize('NFKC'));
}

/** Reads text into its normal form. Linear time. */
export function normalise(text: string): Normal {
  const folded: string[] = [];
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) {
    for (const char of compatible(text[i]!)) {
      folded.push(char);
      at.push(i);
    }
  }
  return sift(folded, at, text.length);
}

function sift(folded: readonly string[], at: readonly number[], length: number): Normal {
  let chars = '';
  const places: number[] = [];
  const gaps: number[] = [];
  let open: Gap = gap.stop;
  const keep = (char: string, i: number) => {
    chars += char;
    places.push(at[i]!);
    gaps.push(open);
    open = gap.none;
  };
  const part = (by: Gap) => {
    if (by > open) open = by;
  };
  for (let i = 0; i < folded.length; i++) {
    const char = folded[i]!;
    const code = char.charCodeAt(0);
    if (RULES.has(char)) {
      part(gap.clause);
    } else if (isHan(code) || isDigit(char) || (code >= 0xd800 && code <= 0xdfff)) {
      keep(char, i);
    } else if (char === '[' || char === '［') {
      const end = footnoteEnd(folded, i);
      if (end > i) i = end;
      else part(gap.mark);
    } else if (char === '\u200b') {
      part(gap.mark);
    } else if (/\s/.test(char) && !STOPS.has(char)) {
      const apart = isDigit(folded[i - 1]) && isDigit(folded[i + 1]) && !isGroup(folded, i);
      if (apart) keep(' ', i);
    } else if (INVISIBLE.has(char)) {
      continue;
    } else if (isInnerSign(folded, i)) {
      keep(DASHES.has(char) ? '-' : char, i);
    } else if (char === ',' && isGroup(folded, i)) {
      continue;
    } else if (DASHES.has(char)) {
      part(DASHES.has(folded[i + 1] ?? '') || DASHES.has(folded[i - 1] ?? '') ? gap.clause : gap.mark);
    } else if (STOPS.has(char)) {
      part(gap.stop);
    } else if (CLAUSE_MARKS.has(char)) {
      part(gap.clause);
    } else if (isWord(char) || '%‰°$¥€≥≤≈<>+±'.includes(char)) {
      keep(char, i);
    } else if (char === '、') {
      part(gap.item);
    } else {
      part(BULLETS.has(char) ? gap.stop : gap.mark);
    }
  }
  return {
    chars,
    at: Int32Array.from([...places, length]),
    gaps: Uint8Array.from([...gaps, gap.stop]),
  };
}

/** A mark that belongs to the number or unit around it: 5.2, 3—5, 2.9∶1, 元/吨, 28+10, 为-0.99‰. */
function isInnerSign(folded: readonly string[], i: number): boolean {
  const char = folded[i]!;
  const before = folded[i - 1];
  const after = folded[i + 1];
  const double = DASHES.has(char) && (after === char || before === char);
  if (isDigit(before) && isDigit(after)) {
    return '.:/×*'.includes(char) || (DASHES.has(char) && !double);
  }
  if (char === '/') return before !== undefined && after !== undefined && isWord(before) && isWord(after);
  if (char === '-' || char === '−') {
    return isDigit(after) && before !== undefined && isHan(before.charCodeAt(0)) && !double;
  }
  // 5%—5.5%: the range goes on behind the sign.
  return DASHES.has(char) && (before === '%' || before === '‰') && isDigit(after);
}

/** A separator of thousands: one to three digits before it, then exactly three. */
function isGroup(folded: readonly string[], i: number): boolean {
  if (!isDigit(folded[i - 1]) || (isDigit(folded[i - 4]) && isDigit(folded[i - 3]) && isDigit(folded[i - 2])))
    return false;
  return (
    isDigit(folded[i + 1]) && isDigit(folded[i + 2]) && isDigit(folded[i + 3]) && !isDigit(folded[i + 4])
  );
}

/** The index of the bracket that closes a footnote mark [2]; `i` where it is none. */
function footnoteEnd(folded: readonly string[], i: number): number {
  let end = i + 1;
  while (isDigit(folded[end]) && end - i <= 3) end++;
  const close = folded[end];
  return end > i + 1 && (close === ']' || close === '］') ? end : i;
}

/** The first character of `normal` that stands at `offset` of the text or behind. */
export function indexAt({at}: Normal, offset: number): number {
  let low = 0;
  let high = at.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the text of characters `start` to `end` ends in the text itself. */
export function endOf({at}: Normal, end: number): number {
  return end > 0 ? at[end - 1]! + 1 : 0;
}
