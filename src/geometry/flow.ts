import {linearScale} from './linear-scale.js';

/** One step of a flow: how many, of what. */
export interface FlowStep {
  /** Zero or more. Left out where the report gives no number. */
  value?: number;
  /** Steps of one unit share one scale. */
  unit: string;
  /** The unit counts whole things (期, 件), so that a short bar may be cut into one segment for each. */
  countable?: boolean;
  /** More than `value`: 余, 多, 超. */
  open?: boolean;
  /** Less than `value`, or at most that: 不到, 近, 以内. */
  upTo?: boolean;
}

/** A step as it is drawn; lengths are shares of the longest bar that has room, 0 to 1. */
export interface FlowBar {
  /** From zero to the stated number. */
  length: number;
  /** Where the drawing ends: past `length` where a segmented bar shows one open segment more. */
  end: number;
  /** The length of one thing where the scale is cut into segments. */
  segment?: number;
  /** The length of the whole, where the number is a share of one: a share fills no more of the scale than of its whole. */
  whole?: number;
}

/** What shares are shares of, by their unit. */
const WHOLES: ReadonlyMap<string, number> = new Map([
  ['%', 100],
  ['‰', 1000],
  ['成', 10],
]);

/** Up to this many things are drawn one by one. */
const mostSegments = 60;

/**
 * The bars of a flow: zero based, and proportional to each other among all steps of one unit.
 *
 * A scale is segmented if all its numbers are whole things and at most 60. An open number on such a scale takes one
 * segment more, for which the scale leaves room; one that is less than its number leaves its last segment open. Per cent
 * have a scale of their own from 0 to 100, unless one of them is more than that.
 *
 * @returns one bar for each step; a step without a value has the length 0
 * @throws RangeError if a value is negative or not finite
 */
export function flowBars(steps: readonly FlowStep[]): FlowBar[] {
  const scales = new Map<string, {x: (value: number) => number; segmented: boolean; whole?: number}>();
  for (const {value = 0} of steps)
    if (!(value >= 0 && value < Infinity)) throw new RangeError(`invalid value: ${value}`);
  for (const unit of new Set(steps.map((step) => step.unit))) {
    const peers = steps.filter((step) => step.unit === unit && step.value !== undefined);
    const segmented = peers.every(
      (step) => step.countable && Number.isInteger(step.value) && Number(step.value) <= mostSegments,
    );
    const longest = Math.max(0, ...peers.map((step) => endOf(step, segmented)));
    const whole = longest <= (WHOLES.get(unit) ?? 0) ? WHOLES.get(unit) : undefined;
    scales.set(unit, {x: linearScale([0, (whole ?? longest) || 1], [0, 1]), segmented, whole});
  }
  return steps.map((step) => {
    const {x, segmented, whole} = scales.get(step.unit)!;
    const {value, upTo} = step;
    const length = x(segmented && upTo && value ? value - 1 : (value ?? 0));
    const end = value === undefined ? length : x(endOf(step, segmented));
    return {
      length,
      end,
      ...(segmented ? {segment: x(1)} : {}),
      ...(whole !== undefined && value !== undefined ? {whole: x(whole)} : {}),
    };
  });
}

function endOf({value = 0, open}: FlowStep, segmented: boolean): number {
  return segmented && open ? value + 1 : value;
}

/**
 * The ribbon from the end of one bar to the end of the next below it, in a box 100 wide and 100 tall that is
 * stretched to the domain and to the gap between the bars.
 *
 * @param from the length of the upper bar, 0 to 1
 * @param to the length of the lower bar, 0 to 1
 * @throws RangeError if a length is outside 0 to 1
 */
export function ribbonPath(from: number, to: number): string {
  for (const length of [from, to]) {
    if (!(length >= 0 && length <= 1)) throw new RangeError(`invalid length: ${length}`);
  }
  return `M0 0H${round(100 * from)}L${round(100 * to)} 100H0Z`;
}

const round = (n: number): number => Math.round(n * 1e4) / 1e4;
