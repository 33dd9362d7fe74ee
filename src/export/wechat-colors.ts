// Colours that can be read in WeChat's light and dark mode alike.

type Rgb = [number, number, number];

/** WeChat's grounds: articles are white, in dark mode nearly black. */
const [lightGround, darkGround]: [Rgb, Rgb] = [
  [255, 255, 255],
  [25, 25, 25],
];

/** Reads `#rrggbb` or `rgb(…)`; black if it is neither. */
function parse(color: string): Rgb {
  const hex = /^#([0-9a-f]{6})$/i.exec(color.trim());
  if (hex) {
    const value = parseInt(hex[1]!, 16);
    return [value >> 16, (value >> 8) & 255, value & 255];
  }
  const numbers = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  return numbers.length === 3 ? (numbers as Rgb) : [0, 0, 0];
}

function print(rgb: Rgb): string {
  return `#${rgb.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of two colours by WCAG 2: 1 to 21. */
export function contrast(a: string, b: string): number {
  return ratio(parse(a), parse(b));
}

function ratio(a: Rgb, b: Rgb): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/**
 * A colour made lighter or darker until it reads as well on WeChat's white as on its black: about 4:1 on both, the
 * most that one colour can do.
 */
export function colorOnBothGrounds(color: string): string {
  const start = parse(color);
  const steps = Array.from({length: 101}, (_, i) => i / 100);
  const shades = steps.flatMap((share): Rgb[] => [
    mix(start, lightGround, share),
    mix(start, [0, 0, 0], share),
  ]);
  const worst = (rgb: Rgb) => Math.min(ratio(rgb, lightGround), ratio(rgb, darkGround));
  // The nearest shade that is good enough; where none is, the best there is.
  const good = shades.filter((shade) => worst(shade) >= 4.02);
  return print(good[0] ?? shades.sort((a, b) => worst(b) - worst(a))[0]!);
}

/** A colour made lighter until it reads on a dark ground at 4.5:1. */
export function readableColor(color: string, ground: string): string {
  const [start, behind] = [parse(color), parse(ground)];
  for (let share = 0; share < 1; share += 0.05) {
    const shade = mix(start, lightGround, share);
    if (ratio(shade, behind) >= 4.5) return print(shade);
  }
  return '#ffffff';
}

function mix(a: Rgb, b: Rgb, share: number): Rgb {
  return a.map((value, i) => value + (b[i]! - value) * share) as Rgb;
}
