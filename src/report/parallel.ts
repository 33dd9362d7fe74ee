/** How many characters all texts have in common at their beginning. */
export function commonPrefix(texts: readonly string[]): number {
  const first = texts[0] ?? '';
  let length = first.length;
  for (const text of texts) {
    let i = 0;
    while (i < length && text[i] === first[i]) i++;
    length = i;
  }
  return length;
}

/** How many characters all texts have in common at their end. */
export function commonSuffix(texts: readonly string[]): number {
  const first = texts[0] ?? '';
  let length = first.length;
  for (const text of texts) {
    let i = 0;
    while (i < length && text[text.length - 1 - i] === first[first.length - 1 - i]) i++;
    length = i;
  }
  return length;
}

/** Splits into runs of neighbours for which `same` gives the same key. */
export function runsOf<T, K>(items: readonly T[], key: (item: T) => K): {key: K; items: T[]}[] {
  const runs: {key: K; items: T[]}[] = [];
  for (const item of items) {
    const itemKey = key(item);
    const last = runs.at(-1);
    if (last && last.key === itemKey) last.items.push(item);
    else runs.push({key: itemKey, items: [item]});
  }
  return runs;
}

/** Adds items to the end of a list, however many: an argument list has a limit. */
export function append<T>(list: T[], items: readonly T[]): void {
  for (const item of items) list.push(item);
}
