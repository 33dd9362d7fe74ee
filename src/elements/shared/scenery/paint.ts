import {svg, type SVGTemplateResult} from 'lit';

/** The custom property of a colour role. */
export const color = (role: string): string => `var(--wr-${role})`;

/** A gradient from one colour to another, straight down the shape it fills. */
export function fade(id: string, from: string, to: string, end = 1, start = 0): SVGTemplateResult {
  return svg`<linearGradient id=${id} x2="0" y2="1">
    <stop offset=${start} stop-color=${color(from)} />
    <stop offset=${end} stop-color=${color(to)} />
  </linearGradient>`;
}

/** Mist that thickens downwards: clear at the top of the shape it fills, whole from `end` on. */
export function haze(id: string, end: number): SVGTemplateResult {
  return svg`<linearGradient id=${id} x2="0" y2="1">
    <stop stop-color=${color('art-mist')} stop-opacity="0" />
    <stop offset=${end} stop-color=${color('art-mist')} />
  </linearGradient>`;
}

/** A drawing that never changes is computed the first time it is asked for. */
export function once<T>(draw: () => T): () => T {
  let drawn: T | undefined;
  return () => (drawn ??= draw());
}
