/** A stretch of a text and what stands in its place in another. */
export interface Change {
  at: number;
  length: number;
  by: string;
}

/** Longer texts are not compared character by character: their middle is one change. */
const longest = 1000;

/** What has to be changed in one text to make the other of it, in order: as little as can be. */
export function changes(old: string, words: string): Change[] {
  const least = Math.min(old.length, words.length);
  let start = 0;
  while (start < least && old[start] === words[start]) start++;
  let end = 0;
  while (end < least - start && old.at(-1 - end) === words.at(-1 - end)) end++;
  const [a, b] = [old.slice(start, old.length - end), words.slice(start, words.length - end)];
  if (a.length > longest || b.length > longest) return [{at: start, length: a.length, by: b}];
  const found: Change[] = [];
  const add = (at: number, length: number, by: string): void => {
    const last = found.at(-1);
    if (last && last.at + last.length === at) {
      last.length += length;
      last.by += by;
    } else found.push({at, length, by});
  };
  const common = commonLengths(a, b);
  for (let i = 0, j = 0; i < a.length || j < b.length;)
    if (i < a.length && a[i] === b[j]) [i, j] = [i + 1, j + 1];
    else if (j < b.length && common[i]![j + 1]! >= (common[i + 1]?.[j] ?? -1)) add(start + i, 0, b[j++]!);
    else add(start + i++, 1, '');
  return found;
}

/** For each two ends of two texts the length of what they have in common (longest common subsequence). */
function commonLengths(a: string, b: string): Uint16Array[] {
  const rows = Array.from({length: a.length + 1}, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      rows[i]![j] = a[i] === b[j] ? rows[i + 1]![j + 1]! + 1 : Math.max(rows[i + 1]![j]!, rows[i]![j + 1]!);
  return rows;
}
