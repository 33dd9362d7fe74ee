import type {Bar} from './probe.js';

/** Bars that are not as long to the longest of their scale as their figure is to its figure. */
export function barFaults(bars: readonly Bar[]): string[] {
  return bars.flatMap(({width, figure, value, scale}) => {
    const longest = bars
      .filter((bar) => bar.scale === scale)
      .reduce((one, other) => (other.value > one.value ? other : one));
    const right = (longest.width * value) / longest.value;
    return Math.abs(width - right) <= 1 && width > 0
      ? []
      : [`the bar of ${figure} is ${width.toFixed(1)}px, not ${right.toFixed(1)}px (${scale})`];
  });
}
