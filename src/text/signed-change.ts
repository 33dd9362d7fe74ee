// What a figure went up or down by, as written: 增长4.1%, +4.1%.

/** By how much a figure went up or down, as its author wrote it. */
export interface SignedChange {
  sign: 'up' | 'down' | 'none';
  /** The words before the figure, which say since when and which way: 比上年增长. */
  words: string;
  /** The figure as written: 4.1%; words where they hold none. Empty: the figure of the tile is itself the change. */
  figure: string;
}

/**
 * Which way a figure went, in words. Other lists of such words answer other questions: which way the bar of a level that is
 * itself a change points (`directionOf` of elements/shared), what stands between the two ends of a change or before their
 * difference (`check/links`, `sums`, `rates`, `cuts`), what is a role or no part of a label (`report/figures`, `labels`).
 */
export const ups = '增长|增加|增|提高|提升|上升|上涨|回升|扩大';
export const downs = '下降|降低|降|减少|回落|下跌|压减|缩小|收窄';
/** Direction words at the end of what stands before a figure. */
const direction = /* @__PURE__ */ new RegExp(`(?:(${ups})|(${downs}))(?:了|至|到)?$`);
const figureStart = /[约近超]?[0-9０-９]/;

/** Which way words say that a figure went. */
export function signOf(words: string): SignedChange['sign'] {
  const match = direction.exec(words);
  if (!match) return 'none';
  return match[1] ? 'up' : 'down';
}

/**
 * Reads a change from the words of its author: `+4.1%`, `增长4.1%`, `比上年下降1.6%`.
 *
 * @returns `sign` is `none` where neither a sign nor a word says it
 */
export function parseChange(text: string): SignedChange {
  const written = text.trim();
  const isUp = /^[+＋]/.test(written);
  if (isUp || /^[−－-]/.test(written)) {
    const figure = written.slice(1).trim();
    return isUp ? {sign: 'up', words: '增长', figure} : {sign: 'down', words: '下降', figure};
  }
  const at = Math.max(0, written.search(figureStart));
  const words = written.slice(0, at).trim();
  return {sign: signOf(words), words, figure: written.slice(at)};
}

/** A change as words: `+4.1%` says 增长4.1%. A sign alone says nothing: ''. */
export function changeInWords(text: string): string {
  const {words, figure} = parseChange(text);
  return figure && words + figure;
}

const sinceLastYear = /^(?:比上年|较上年|比去年|较去年|同比)?$/;

/** Whether a change is one since the year before, or says nothing else: what a legend may say once for all. */
export function isYearly({words}: SignedChange): boolean {
  return sinceLastYear.test(words.replace(direction, ''));
}
