/** A stretch where two texts differ: `from`–`to` of the one, `start`–`end` of the other. Either may be empty. */
export interface Change {
  from: number;
  to: number;
  start: number;
  end: number;
}

/** How one text lies in another. */
export interface Alignment {
  changes: Change[];
  /** Where its first and behind its last matching character lie in the other text. */
  start: number;
  end: number;
  /** How many characters are the same. */
  same: number;
}

/**
 * What it costs to pass over a character of the place, and to change or lose one of the words. The latter costs more, so that of ways with
 * equally many changes one is found that keeps the most: in 新建智能车间 the place's 新建20家智能车间 has 20家 more.
 */
const passed = 8;
const changed = 9;

/** Longer texts are not aligned; callers cut them at sentences. */
const longest = 600;

/**
 * Finds where `words` lie in `place` with the fewest characters changed, what stands before and behind them in `place`
 * being free. Time grows with the product of the lengths, which callers bound.
 */
export function align(words: string, place: string): Alignment {
  const a = words.slice(0, longest);
  const b = place.slice(0, longest * 2);
  const width = b.length + 1;
  const costs = new Uint16Array((a.length + 1) * width);
  for (let i = 1; i <= a.length; i++) {
    costs[i * width] = i * changed;
    const code = a.charCodeAt(i - 1);
    for (let j = 1; j < width; j++) {
      const diagonal = costs[(i - 1) * width + j - 1]! + (b.charCodeAt(j - 1) === code ? 0 : changed);
      const gap = Math.min(costs[(i - 1) * width + j]! + changed, costs[i * width + j - 1]! + passed);
      costs[i * width + j] = Math.min(diagonal, gap);
    }
  }
  let end = 0;
  const last = a.length * width;
  // Of ends that cost the same the last one keeps the most characters: 大水灌 lacks 漫, rather than having a 灌 too many.
  for (let j = 1; j < width; j++) if (costs[last + j]! <= costs[last + end]!) end = j;
  return trace(a, b, costs, width, end);
}

function trace(a: string, b: string, costs: Uint16Array, width: number, end: number): Alignment {
  const changes: Change[] = [];
  let i = a.length;
  let j = end;
  let same = 0;
  let first = end;
  let last = -1;
  let open: Change | undefined;
  const change = (from: number, start: number) => {
    if (!open) {
      open = {from, to: i, start, end: j};
      changes.push(open);
    }
    open.from = from;
    open.start = start;
  };
  while (i > 0) {
    const cost = costs[i * width + j]!;
    const equal = j > 0 && a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
    if (equal && costs[(i - 1) * width + j - 1] === cost) {
      open = undefined;
      same++;
      if (last < 0) last = j;
      i--;
      j--;
      first = j;
    } else if (j > 0 && costs[(i - 1) * width + j - 1]! + changed === cost) {
      change(i - 1, j - 1);
      i--;
      j--;
    } else if (costs[(i - 1) * width + j]! + changed === cost) {
      change(i - 1, j);
      i--;
    } else {
      change(i, j - 1);
      j--;
    }
  }
  changes.reverse();
  return {
    changes,
    start: same > 0 ? Math.min(first, changes[0]?.start ?? first) : j,
    end: Math.max(last, end),
    same,
  };
}
