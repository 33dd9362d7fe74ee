/**
 * The index of the last of some things that begins at or before a place; -1 where none does.
 *
 * @param all in the order of where they begin
 */
export function lastBefore<T>(all: readonly T[], startOf: (each: T) => number, place: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(all[middle]!) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
