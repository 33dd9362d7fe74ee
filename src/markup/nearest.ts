/** How many characters have to be put in, left out or changed to make one word of the other; two that change places count once. */
export function distance(one: string, other: string): number {
  const rows: number[][] = [Array.from({length: other.length + 1}, (_, j) => j)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let least = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) least = Math.min(least, rows[i - 2]![j - 2]! + 1);
      row.push(least);
    }
    rows.push(row);
  }
  return rows[one.length]![other.length]!;
}

/** Shorter and longer words are not looked at. */
const [shortest, longest] = [3, 40];

/** The word that was probably meant; undefined: none is near, two are as near, or the word is too short to tell. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  if (word.length < shortest || word.length > longest) return undefined;
  const ranked = words.map((each) => ({each, steps: distance(word, each)})).sort((a, b) => a.steps - b.steps);
  const [best, next] = ranked;
  const most = Math.max(1, Math.floor(word.length / 4));
  if (!best || best.steps === 0 || best.steps > most || next?.steps === best.steps) return undefined;
  return best.each;
}
