import type {Point} from './label.js';

/** Whether a polygon holds a point. The outline may be given in either direction; it is closed by itself. */
export function polygonHolds(outline: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  let [px, py] = outline.at(-1) ?? [0, 0];
  for (const [qx, qy] of outline) {
    if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx) inside = !inside;
    [px, py] = [qx, qy];
  }
  return inside;
}
