import {curveCatmullRom, line} from 'd3-shape';

type Point = [x: number, y: number];
/** A point of a branch and how thick the branch is there. */
export type Station = readonly [x: number, y: number, width: number];

const open = line<Point>().curve(curveCatmullRom).digits(1);

/**
 * The outline of a line of changing width, as a branch that tapers.
 *
 * @param stations at least two points along the middle, with the width at each
 * @throws RangeError if there are fewer than two stations
 */
export function ribbonPath(stations: readonly Station[]): string {
  if (stations.length < 2) throw new RangeError(`invalid stations: ${stations.length}`);
  const left: Point[] = [];
  const right: Point[] = [];
  stations.forEach(([x, y, width], i) => {
    const [x0, y0] = stations[Math.max(0, i - 1)]!;
    const [x1, y1] = stations[Math.min(stations.length - 1, i + 1)]!;
    const reach = Math.hypot(x1 - x0, y1 - y0) || 1;
    const [dx, dy] = [((y1 - y0) / reach) * (width / 2), ((x0 - x1) / reach) * (width / 2)];
    left.push([x + dx, y + dy]);
    right.unshift([x - dx, y - dy]);
  });
  return `${open(left)}${open(right)!.replace('M', 'L')}Z`;
}

/** A smooth line through points. */
export function smoothPath(points: readonly Point[]): string {
  return open(points)!;
}
