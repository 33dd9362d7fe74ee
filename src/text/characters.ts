/** Tests on one character of folded text. All of them accept `undefined` or '' (past either end) and answer no. */

export function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9';
}

export function isLatin(char: string | undefined): boolean {
  return char !== undefined && ((char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z'));
}

/** A Chinese character of the basic blocks, 〇 included. */
export function isHan(char: string | undefined): boolean {
  return (
    char !== undefined &&
    ((char >= '\u4e00' && char <= '\u9fff') || (char >= '\u3400' && char <= '\u4dbf') || char === '〇')
  );
}

/** The start or end of the text, of a line, or of a clause. */
export function isClauseEdge(char: string | undefined): boolean {
  return char === undefined || char === '' || '\n\r,，。；;：:、！!？?（）()“”|…●■▶✓'.includes(char);
}

/** A plain space, or (as the no-break space) one that may part the thousands of a number. */
export function isSpace(char: string | undefined): boolean {
  return char === ' ' || char === '\u00a0';
}

/** The first offset from `at` on that holds no space. At most `most` spaces are passed, so a scan stays linear. */
export function skipSpaces(text: string, at: number, most = 4): number {
  let end = at;
  while (end < at + most && isSpace(text[end])) end++;
  return end;
}

/** The same backwards: the offset after the last character before `at` that is no space. */
export function skipSpacesBack(text: string, at: number, most = 4): number {
  let start = at;
  while (start > at - most && isSpace(text[start - 1])) start--;
  return start;
}

/** Words to be looked for at one place, by their first and by their last character, the longest first. */
export interface WordIndex {
  byFirst: Map<string, string[]>;
  byLast: Map<string, string[]>;
}

/** The words of a text, parted by spaces, for {@link wordAt} and {@link wordBefore}. */
export function wordList(text: string): WordIndex {
  const words: WordIndex = {byFirst: new Map(), byLast: new Map()};
  const longestFirst = text
    .split(/\s+/)
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);
  for (const word of longestFirst) {
    addTo(words.byFirst, word[0]!, word);
    addTo(words.byLast, word[word.length - 1]!, word);
  }
  return words;
}

function addTo(index: Map<string, string[]>, key: string, word: string): void {
  const words = index.get(key);
  if (words) words.push(word);
  else index.set(key, [word]);
}

/** The longest of `words` that stands at `at`. */
export function wordAt(text: string, at: number, words: WordIndex): string | undefined {
  return words.byFirst.get(text[at] ?? '')?.find((word) => text.startsWith(word, at));
}

/** The longest of `words` that ends at `end`. */
export function wordBefore(text: string, end: number, words: WordIndex): string | undefined {
  const candidates = words.byLast.get(text[end - 1] ?? '');
  return candidates?.find((word) => end >= word.length && text.startsWith(word, end - word.length));
}
