import type {PeakRow, Scene} from './types.js';

/** The strip above a part, 1080 by 400: mountains behind a hill that is the ground of the banner. */
export const part = {
  ranges: [
    [
      [256, 338, 288, 223, 2, -0.03, 1.5],
      [812, 340, 305, 276, 22, 0.02, 1.6],
    ],
    [
      [86, 362, 246, 267, 73, -0.02, 1.7],
      [558, 342, 194, 147, 7, 0.02, 1.7],
      [1033, 363, 201, 288, 121, 0, 1.7],
    ],
    [
      [189, 383, 159, 196, 124, 0, 1.7],
      [422, 383, 130, 110, 117, -0.01, 1.7],
      [892, 389, 166, 226, 150, 0.03, 1.9],
    ],
    [
      [27, 414, 140, 206, 86, -0.01, 1.75],
      [1060, 410, 152, 169, 78, -0.02, 1.6],
    ],
  ],
  mist: [0.91, 0.9, 0.9, 0.98],
  clouds: [
    {
      y: 172,
      radius: 9.7,
      rows: [
        [670, 950],
        [620, 838],
        [700, 990],
      ],
      bridges: [
        [706.5, 828],
        [725.5, 814],
      ],
    },
  ],
  birds: [
    [470, 107, 0.94],
    [520, 88, 0.74],
  ],
  trees: [
    [586, 376, 67, 21],
    [624, 373, 62, 22],
    [663, 382, 66, 23],
    [702, 376, 54, 24],
    [751, 375, 66, 25],
    [781, 379, 54, 26],
    [880, 370, 53, 27],
    [927, 368, 56, 28],
    [981, 372, 38, 29],
  ],
  hill: {
    points: [
      [0, 332],
      [123, 321],
      [197, 337],
      [266, 339],
      [324, 353],
      [401, 359],
      [559, 386],
      [717, 397],
      [849, 395],
      [980, 386],
      [1022, 374],
      [1080, 372],
    ],
    seed: 8,
    rough: 1.5,
  },
  /** The same shape over and over, on the banner itself: x, base, half width, height, seed, lean, bluntness; lines and the step between them. */
  watermark: [
    {peak: [956, 300, 300, 250, 12, 0.02, 2], lines: 9, step: 0.088},
    {peak: [576, 300, 200, 122, 4, 0, 1.7], lines: 6, step: 0.095},
  ] satisfies {peak: PeakRow; lines: number; step: number}[],
} satisfies Scene & {watermark: unknown};
