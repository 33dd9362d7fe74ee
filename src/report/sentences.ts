/** A stretch of a text, by UTF-16 offsets; `end` excluded. */
export interface Span {
  start: number;
  end: number;
}

/** A clause without the mark that ends it. */
export interface Clause extends Span {
  /** The mark after it, with a closing quote: ，；。 or '' at the end of the text. */
  stop: string;
}

const opening = '“‘（(《「『【〔[';
const closing = '”’）)》」』】〕]';

/** Longest stretch inside quotes or brackets; one that does not close within it counts as plain text. */
const longestBracket = 300;

/**
 * For each character whether it stands inside quotes or brackets (the marks themselves included).
 * Straight quotes pair up in order. Marks that never close count as text.
 */
export function insideBrackets(text: string): Uint8Array {
  const inside = new Uint8Array(text.length);
  let outer = -1;
  let depth = 0;
  let straight = -1;
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (outer >= 0 && (i - outer > longestBracket || character === '\n')) {
      depth = 0;
      outer = -1;
    }
    if (opening.includes(character)) {
      if (depth++ === 0) outer = i;
    } else if (closing.includes(character) && depth > 0) {
      if (--depth === 0) {
        inside.fill(1, outer, i + 1);
        outer = -1;
      }
    } else if (character === '"') {
      if (straight >= 0 && i - straight <= 60) {
        inside.fill(1, straight, i + 1);
        straight = -1;
      } else straight = i;
    }
  }
  return inside;
}

/** Sentences with their full stop and closing quote; `；` and line ends inside them do not part them. */
export function splitSentences(text: string, inside = insideBrackets(text)): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const closes = '。！？'.includes(text[i]!) && (!inside[i] || closing.includes(text[i + 1] ?? ' '));
    if (!closes) continue;
    let end = i + 1;
    while (
      end < text.length &&
      ('。！？…'.includes(text[end]!) || ('”’）)」』'.includes(text[end]!) && inside[end]))
    )
      end++;
    if (inside[end] && inside[end - 1] && !closing.includes(text[end - 1]!)) continue;
    sentences.push({start, end});
    start = end;
    i = end - 1;
  }
  if (text.slice(start).trim()) sentences.push({start, end: text.length});
  return sentences;
}

/** The clauses of a stretch of text, parted at ，；：。！？ outside quotes and brackets. */
export function splitClauses(
  text: string,
  inside: Uint8Array,
  {start, end}: Span = {start: 0, end: text.length},
): Clause[] {
  const clauses: Clause[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    const mark = text[i]!;
    if (inside[i] || !'，；：。！？'.includes(mark)) continue;
    // 2：1
    if (mark === '：' && /^[0-9]：[0-9]$/.test(text.slice(i - 1, i + 2))) continue;
    if (i > from) clauses.push({start: from, end: i, stop: mark});
    from = i + 1;
  }
  if (from < end) clauses.push({start: from, end, stop: ''});
  return clauses;
}

/** The parts of a stretch of text between the given marks outside quotes and brackets, each with its mark. */
export function splitAt(marks: string, text: string, inside: Uint8Array, {start, end}: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    if (inside[i] || !marks.includes(text[i]!)) continue;
    parts.push({start: from, end: i + 1});
    from = i + 1;
  }
  if (text.slice(from, end).trim()) parts.push({start: from, end});
  return parts;
}
