/**
 * Maps one interval to another, in the arithmetic of d3's `scaleLinear`. That one also interpolates colours, formats
 * numbers and finds ticks: 10 kB gzip of every page, for nothing that is drawn here.
 *
 * @param domain two different numbers
 * @param range where they go; either may run backwards
 * @returns a function that also extrapolates
 */
export function linearScale(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  return (value) => {
    const share = (value - from) / (to - from);
    return start * (1 - share) + end * share;
  };
}
