// What parallel sentences share, so that a picture can say it once: 聚焦 … 献智出力.

/** The words that every sentence begins and ends with. */
export interface SharedFrame {
  head: string;
  tail: string;
}

const endMark = /[，、；。！,;.!]$/;

/** A sentence without the mark it ends with: lists close with ； except the last. */
export function withoutEndMark(sentence: string): string {
  return sentence.replace(endMark, '');
}

/**
 * The head and tail that all sentences share, each from `least` to `most` characters; end marks do not count.
 *
 * @returns undefined for fewer than two sentences, where either end is shorter or longer, or where a sentence would
 *   have nothing left between them
 */
export function sharedFrame(sentences: readonly string[], least = 2, most = 4): SharedFrame | undefined {
  if (sentences.length < 2) return undefined;
  const texts = sentences.map((sentence) => [...withoutEndMark(sentence)]);
  const head = commonStart(texts);
  const tail = commonStart(texts.map((text) => [...text].reverse())).reverse();
  const fits = [head, tail].every(({length}) => length >= least && length <= most);
  if (!fits || texts.some(({length}) => length <= head.length + tail.length)) return undefined;
  return {head: head.join(''), tail: tail.join('')};
}

function commonStart([first = [], ...others]: readonly string[][]): string[] {
  const end = first.findIndex((character, i) => others.some((other) => other[i] !== character));
  return end < 0 ? [...first] : first.slice(0, end);
}

/**
 * The longest clause, mark included, that stands in every sentence and opens none: 精选议题、深度协商、强力监督，
 *
 * @returns undefined for fewer than two sentences, or where they share no clause
 */
export function sharedClause(sentences: readonly string[]): string | undefined {
  if (sentences.length < 2) return undefined;
  const [first = [], ...others] = sentences.map((sentence) => clauses(sentence).slice(1));
  const sets = others.map((other) => new Set(other));
  const shared = first.filter((clause) => sets.every((set) => set.has(clause)));
  return shared.reduce<string | undefined>(
    (a, b) => (a !== undefined && a.length >= b.length ? a : b),
    undefined,
  );
}

/** A sentence cut after each ， ； 。 a closing quote before or after the mark stays with its clause. */
export function clauses(sentence: string): string[] {
  return sentence.match(/[^，；。]+[，；。]*”?|[，；。]+/g) ?? [];
}

/** A sentence about a quoted slogan, in the order it is read; the parts joined are the sentence. */
export interface SloganParts {
  /** 围绕 */
  before: string;
  /** The slogan's first clause with the quote that opens it: “打好生态牌， */
  slogan: string;
  /** What remains of it, with the marks that close it: 加快形成山清水秀美丽之地新样板”， */
  promise: string;
  after: string;
}

/** The most characters before the quote that still introduce it. */
const longestIntroduction = 6;

/**
 * Takes apart a sentence that begins with a quoted slogan.
 *
 * @returns undefined for a sentence of another shape
 */
export function sloganParts(sentence: string): SloganParts | undefined {
  const open = sentence.indexOf('“');
  const close = sentence.indexOf('”', open);
  if (open < 0 || close < 0 || open > longestIntroduction) return undefined;
  let end = close + 1;
  while (/[，；。：]/.test(sentence[end] ?? '')) end++;
  const comma = sentence.slice(open, close).search(/[，；]/);
  const cut = comma < 0 ? end : open + comma + 1;
  return {
    before: sentence.slice(0, open),
    slogan: sentence.slice(open, cut),
    promise: sentence.slice(cut, end),
    after: sentence.slice(end),
  };
}
