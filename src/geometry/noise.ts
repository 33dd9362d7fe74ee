/**
 * Seeded pseudo-random numbers (mulberry32): the same seed gives the same sequence on every machine,
 * so a drawing never changes between server, client and export.
 *
 * @returns a function that gives the next number in [0, 1)
 */
export function random(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Smooth value noise on the number line: four octaves, each weaker and twice as fine as the last.
 *
 * @returns a function from any finite x to a height, mostly within -1 to 1 and never beyond 1.5; features are about 1 wide
 */
export function noise(seed: number): (x: number) => number {
  const octave = (x: number): number => {
    const cell = Math.floor(x);
    const t = x - cell;
    return lattice(seed, cell) + (lattice(seed, cell + 1) - lattice(seed, cell)) * t * t * (3 - 2 * t);
  };
  return (x) =>
    (octave(x) + 0.6 * octave(2 * x + 31.7) + 0.36 * octave(4 * x + 57.3) + 0.2 * octave(8 * x + 83.9)) /
    1.44;
}

/** A height in [-1, 1) for one whole number. */
function lattice(seed: number, cell: number): number {
  return random(Math.imul(seed, 2654435761) ^ Math.imul(cell, 40503))() * 2 - 1;
}
