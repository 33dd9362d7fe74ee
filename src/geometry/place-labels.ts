import type {Point} from './label.js';

/** A box by its middle. */
export interface LabelBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A label, and the point that it belongs to. */
export interface LabelWish extends LabelBox {
  /** Which side of its point suits it better. */
  side: 'above' | 'below';
}

export interface LabelRoom {
  width: number;
  height: number;
  /** What no label may lie on. */
  blocked?: readonly LabelBox[];
  /** Lines that labels keep off; each of their points lies to the right of the one before. */
  lines?: readonly (readonly Point[])[];
  /** Labels stay right beside their points: further off they might be taken for another's. */
  near?: boolean;
  /** A label that finds no other place may lie on a line. */
  mayCross?: boolean;
}

/** Between a point and its label, and between labels. */
const gap = 7;
const apart = 3;

/**
 * Finds places for labels beside their points: above or below, if need be moved sideways or further off. The first
 * choose first.
 *
 * @returns the middle of each label; undefined where it fits nowhere without touching another or leaving the room
 * @throws RangeError if a length is not finite, or negative
 */
export function placeLabels(wishes: readonly LabelWish[], room: LabelRoom): (Point | undefined)[] {
  for (const length of [room.width, room.height, ...wishes.flatMap((w) => [w.width, w.height])]) {
    if (!(length >= 0 && length < Infinity)) throw new RangeError(`invalid length: ${length}`);
  }
  const taken: LabelBox[] = [];
  return wishes.map((wish) => {
    if (!Number.isFinite(wish.x + wish.y)) throw new RangeError(`invalid point: ${wish.x}, ${wish.y}`);
    const places = placesOf(wish, room).filter(
      (place) =>
        !taken.some((other) => touches(place, other, apart)) && !room.blocked?.some((b) => touches(place, b)),
    );
    const clear = places.find((p) => !room.lines?.some((line) => isCrossed(p, line)));
    const place = clear ?? (room.mayCross ? places[0] : undefined);
    if (!place) return undefined;
    taken.push(place);
    return [place.x, place.y];
  });
}

/** The places inside the room where a label could go, the best first. */
function placesOf({x, y, width, height, side}: LabelWish, room: LabelRoom): LabelBox[] {
  const first = side === 'above' ? -1 : 1;
  const places: LabelBox[] = [];
  for (const distance of room.near ? [0] : [0, 0.6 * height]) {
    for (const direction of [first, -first]) {
      for (const shift of [0, -0.35, 0.35]) {
        const middle = Math.min(Math.max(x + shift * width, width / 2), room.width - width / 2);
        places.push({x: middle, y: y + direction * (gap + distance + height / 2), width, height});
      }
    }
  }
  return places.filter((p) => p.x >= width / 2 && p.y >= height / 2 && p.y <= room.height - height / 2);
}

function touches(a: LabelBox, b: LabelBox, distance = 0): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 + distance &&
    Math.abs(a.y - b.y) < (a.height + b.height) / 2 + distance
  );
}

/** Whether a line that runs from left to right passes through a box. */
function isCrossed({x, y, width, height}: LabelBox, line: readonly Point[]): boolean {
  return line.slice(1).some(([x2, y2], i) => {
    const [x1, y1] = line[i]!;
    const from = Math.max(x1, x - width / 2);
    const to = Math.min(x2, x + width / 2);
    if (from > to) return false;
    const at = (here: number): number => y1 + ((y2 - y1) * (here - x1)) / (x2 - x1);
    const [a, b] = [at(from), at(to)];
    return Math.max(a, b) > y - height / 2 && Math.min(a, b) < y + height / 2;
  });
}

/**
 * Moves boxes in one column apart, each as near to where it wants to be as the others let it; their order stays.
 *
 * @param wanted the middle of each
 * @returns the middles, none nearer to another than half their heights, none outside 0 to `room`
 * @throws RangeError if the heights together are more than the room
 */
export function pushApart(wanted: readonly number[], heights: readonly number[], room: number): number[] {
  const sum = heights.reduce((a, b) => a + b, 0);
  if (!(sum <= room)) throw new RangeError(`invalid room: ${room}`);
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]!);
  const tops: number[] = [];
  let floor = 0;
  for (const i of order) {
    tops[i] = Math.max(floor, wanted[i]! - heights[i]! / 2);
    floor = tops[i] + heights[i]!;
  }
  let ceiling = room;
  for (const i of [...order].reverse()) {
    tops[i] = Math.min(tops[i]!, ceiling - heights[i]!);
    ceiling = tops[i]!;
  }
  return tops.map((top, i) => top + heights[i]! / 2);
}

/**
 * Which labels of an axis are shown: all where they fit, else every second, third, … counted from the last, and the
 * first.
 *
 * @param at where along the axis each belongs, rising
 * @param widths how wide each is
 * @returns the middle of each that is shown, moved into the room where it would leave it; undefined for the others
 */
export function axisLabels(
  at: readonly number[],
  widths: readonly number[],
  room: number,
): (number | undefined)[] {
  const last = at.length - 1;
  const middles = at.map((x, i) => Math.min(Math.max(x, widths[i]! / 2), room - widths[i]! / 2));
  const meet = (a: number, b: number): boolean =>
    middles[b]! - middles[a]! < (widths[a]! + widths[b]!) / 2 + 2 * apart;
  const every = (step: number): number[] => {
    const shown = at.map((_, i) => i).filter((i) => (last - i) % step === 0);
    // The first stands for the one that it meets, which may be itself.
    if (meet(0, shown[0]!)) shown.shift();
    return [0, ...shown];
  };
  for (let step = 1; step <= last; step++) {
    const shown = every(step);
    const clear = shown.slice(1).every((i, k) => !meet(shown[k]!, i));
    if (clear) return middles.map((middle, i) => (shown.includes(i) ? middle : undefined));
  }
  return middles.map((middle, i) => (i === last && widths[i]! <= room ? middle : undefined));
}
