import type {PeakRow} from './types.js';

/** The same shape over and over, on a deep ground: x, base, half width, height, seed, lean, bluntness; lines and the step between them. */
export const watermarkPeaks = [
  {peak: [956, 300, 300, 250, 12, 0.02, 2], lines: 9, step: 0.088},
  {peak: [576, 300, 200, 122, 4, 0, 1.7], lines: 6, step: 0.095},
] satisfies {peak: PeakRow; lines: number; step: number}[];
