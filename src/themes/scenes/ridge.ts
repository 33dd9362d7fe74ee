import type {HillRow} from './types.js';

/** The hills at the edge of a band, 1080 by 124, far hills first. */
export const ridgeHills: {hill: HillRow; opacity: number}[] = [
  {
    hill: {
      points: [
        [0, 90],
        [167, 40],
        [234, 52],
        [382, 11],
        [440, 20],
        [572, 89],
        [716, 52],
        [770, 57],
        [873, 28],
        [1080, 104],
      ],
      seed: 3,
      rough: 1.5,
    },
    opacity: 0.45,
  },
  {
    hill: {
      points: [
        [0, 62],
        [68, 57],
        [209, 87],
        [367, 71],
        [461, 71],
        [547, 87],
        [698, 63],
        [830, 84],
        [929, 71],
        [1080, 106],
      ],
      seed: 4,
      rough: 1.5,
    },
    opacity: 0.6,
  },
  {
    hill: {
      points: [
        [0, 90],
        [61, 83],
        [180, 95],
        [216, 88],
        [310, 85],
        [479, 110],
        [709, 90],
        [767, 95],
        [875, 77],
        [954, 80],
        [1080, 108],
      ],
      seed: 5,
      rough: 1.2,
    },
    opacity: 1,
  },
];
