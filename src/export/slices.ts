import type {BlockBox} from './boxes.js';

/** Where a long picture is cut. Whole pixels of the picture. */
export interface CutPlan {
  /** Tops of all slices but the first, from the top down. */
  cuts: number[];
  /** Blocks that had to be cut, because they are taller than a slice. */
  crossed: BlockBox[];
}

/** In the lower part of a slice, a cut between sections is better than a fuller slice. */
const roomForBetter = 0.35;

interface Span {
  top: number;
  bottom: number;
  box: BlockBox;
}

/**
 * Finds where to cut a long picture into slices none of which is taller than `limit`: between blocks, between
 * sections where one ends near the foot of a slice. A block taller than a slice is cut between its own parts, then
 * between its own lines; only a single drawing or line taller than a slice is cut through.
 *
 * @param height of the picture, in whole pixels
 * @param boxes in CSS pixels
 * @param scale pixels of the picture a CSS pixel. Default 1
 * @throws RangeError if `limit` or `height` is not a positive whole number
 */
export function planCuts(height: number, boxes: readonly BlockBox[], limit: number, scale = 1): CutPlan {
  if (!(Number.isInteger(limit) && limit > 0)) throw new RangeError(`invalid limit: ${limit}`);
  if (!(Number.isInteger(height) && height > 0)) throw new RangeError(`invalid height: ${height}`);
  const spans = boxes
    .map((box) => ({top: Math.round(box.top * scale), bottom: Math.round(box.bottom * scale), box}))
    .filter(({top, bottom}) => bottom - top > 1);
  const cuts: number[] = [];
  const crossed = new Set<BlockBox>();
  for (let start = 0; height - start > limit;) {
    const cut = nextCut(spans, start, limit, height);
    for (const {box} of spans.filter((span) => isWhole(span.box) && crosses(span, cut))) crossed.add(box);
    cuts.push(cut);
    start = cut;
  }
  return {cuts, crossed: [...crossed]};
}

const isWhole = ({kind}: BlockBox): boolean => kind !== 'group' && kind !== 'heading';

const crosses = ({top, bottom}: Span, cut: number): boolean => top < cut && cut < bottom;

/** A slice that shows next to nothing, as a share of the limit, is only made where a block would be cut otherwise. */
const [meagre, least] = [0.08, 0];

function nextCut(spans: readonly Span[], start: number, limit: number, height: number): number {
  const end = start + limit;
  const inReach = spans.filter(({top, bottom}) => top < end && bottom > start);
  // The landscape of a cover that has to be cut: its foot, of one colour, is the place to do it.
  const tall = inReach.filter(({top, bottom, box}) => isWhole(box) && bottom - top > limit);
  const isBackdrop = ({top, bottom, box}: Span) =>
    box.kind === 'scenery' && tall.some((outer) => outer.top <= top && bottom <= outer.bottom);
  const near = inReach.filter((span) => span.box.kind !== 'group' && !isBackdrop(span));
  const upTo = (share: number) => near.filter(({top, bottom}) => bottom - top <= share * limit);
  const whole = upTo(1).filter(({box}) => box.kind !== 'heading');
  // What fits into a slice stays whole. Where blocks overlap and leave no place to cut, the largest are given up first.
  const attempts: [Span[], number][] = [
    [upTo(1), meagre],
    [whole, meagre],
    [whole, least],
    ...[0.75, 0.5, 0.35, 0.2, 0.1].map((share): [Span[], number] => [upTo(share), meagre]),
    [near.filter(({box}) => box.kind === 'line'), meagre],
  ];
  for (const [spared, smallest] of attempts) {
    const gaps = gapsBetween(spared, start + Math.max(1, Math.ceil(smallest * limit)), end);
    if (gaps.length > 0) return bestCut(gaps, inReach, {start, end, height});
  }
  return end;
}

/** A stretch where a cut goes through nothing, both ends included, and how far down the next thing below reaches. */
interface Gap {
  from: number;
  to: number;
  next: number;
}

/** The gaps between spans from `start` to `end`. */
function gapsBetween(spans: readonly Span[], start: number, end: number): Gap[] {
  const gaps: Gap[] = [];
  let free = start;
  for (const {top, bottom} of [...spans].sort((a, b) => a.top - b.top)) {
    const last = gaps.at(-1);
    if (top >= free && free <= end) gaps.push({from: free, to: Math.min(top, end), next: bottom});
    else if (last && top < free) last.next = Math.max(last.next, bottom);
    free = Math.max(free, bottom);
  }
  if (free <= end) gaps.push({from: free, to: end, next: end});
  return gaps;
}

/** The middle of a gap, or lower where the next slice would else be too short for what follows. */
function placeIn({from, to, next}: Gap, limit: number): number {
  return Math.min(to, Math.max(Math.round((from + to) / 2), next - limit));
}

function bestCut(
  gaps: readonly Gap[],
  spans: readonly Span[],
  {start, end, height}: {start: number; end: number; height: number},
): number {
  const limit = end - start;
  const all = gaps.map((gap) => placeIn(gap, limit));
  // A gap that goes on below the slice may be cut at the slice's end.
  if (gaps.at(-1)?.to === end) all.push(end);
  // The last slice should show more than the edge of the paper.
  const rest = (place: number) => height - place;
  const cutsNothing = (place: number) => !spans.some((span) => isWhole(span.box) && crosses(span, place));
  const filling = all.filter(
    (place) => rest(place) >= meagre * limit && rest(place) <= limit && cutsNothing(place),
  );
  const places = rest(Math.max(...all)) < meagre * limit && filling.length > 0 ? filling : all;
  const lowest = Math.max(...places);
  const good = places.filter((place) => place >= Math.min(lowest, end - roomForBetter * limit));
  const groups = spans.filter(({box}) => box.kind === 'group');
  const depth = (place: number) => groups.filter((span) => crosses(span, place)).length;
  const fewest = Math.min(...good.map(depth));
  return Math.max(...good.filter((place) => depth(place) === fewest));
}
