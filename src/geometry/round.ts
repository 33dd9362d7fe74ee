/** A number to so many decimals; fewer bytes in a path than all of them, and the same on every machine. */
export function round(value: number, decimals = 2): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}

/** To one decimal: scenery needs no more. */
export const tenth = (value: number): number => round(value, 1);
