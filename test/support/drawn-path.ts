// Paths as a browser fills and measures them, for the tests of the geometry. What lies inside Skia says, which draws in
// Chromium too; lengths are those of svg-path-properties.
import {createCanvas, Path2D} from '@napi-rs/canvas';
import {svgPathProperties} from 'svg-path-properties';

const context = createCanvas(1, 1).getContext('2d');

/** What an SVGPathElement can be asked about its path. */
export interface DrawnPath {
  isPointInFill(point: {x: number; y: number}): boolean;
  /** The box of the fill. */
  getBBox(): {x: number; y: number; width: number; height: number};
  getTotalLength(): number;
  getPointAtLength(length: number): {x: number; y: number};
}

export function drawnPath(d: string): DrawnPath {
  const path = new Path2D(d);
  let measured: InstanceType<typeof svgPathProperties> | undefined;
  const measure = () => (measured ??= new svgPathProperties(d));
  return {
    isPointInFill: ({x, y}) => context.isPointInPath(path, x, y),
    getBBox() {
      const [left, top, right, bottom] = path.computeTightBounds();
      return {x: left, y: top, width: right - left, height: bottom - top};
    },
    getTotalLength: () => measure().getTotalLength(),
    getPointAtLength: (length) => measure().getPointAtLength(length),
  };
}
