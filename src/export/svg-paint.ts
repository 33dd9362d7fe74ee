// What CSS paints a box with, as far as an SVG can say it with rectangles and straight gradients.
import {splitOutside} from './selectors.js';

/** A colour along a gradient: `at` is its place as a share of the way, 0 to 1. */
export interface Stop {
  color: string;
  at: number;
}

/** A straight gradient along one side of its box. */
export interface Gradient {
  stops: Stop[];
  /** From left to right, or else from top to bottom. */
  across: boolean;
}

/** One layer of a background: where it lies in its box, in pixels, and its gradient. */
export interface Layer {
  x: number;
  y: number;
  width: number;
  height: number;
  gradient: Gradient;
}

interface Size {
  width: number;
  height: number;
}

/** A colour that can be seen; undefined for a transparent one. */
export function visibleColor(color: string): string | undefined {
  return !color || color === 'transparent' || /,\s*0\)$|\/\s*0\)$/.test(color) ? undefined : color;
}

/** The gradients of a box's background, the lowest first; what is no straight gradient is left out. */
export function backgroundLayers(style: CSSStyleDeclaration, box: Size): Layer[] {
  const listed = (name: string) => parts(style.getPropertyValue(name));
  const [sizes, xs, ys] = [
    listed('background-size'),
    listed('background-position-x'),
    listed('background-position-y'),
  ];
  const layers = listed('background-image').flatMap((image, i): Layer[] => {
    const [wide = 'auto', tall = 'auto'] = words(sizes[i % sizes.length] ?? 'auto');
    const width = wide === 'auto' ? box.width : length(wide, box.width);
    const height = tall === 'auto' ? box.height : length(tall, box.height);
    const gradient = straightGradient(image, {width, height});
    if (!gradient || !(width > 0 && height > 0)) return [];
    const x = length(xs[i % xs.length] ?? '0px', box.width - width);
    const y = length(ys[i % ys.length] ?? '0px', box.height - height);
    return [{x, y, width, height, gradient}];
  });
  return layers.reverse();
}

/** Reads `linear-gradient(…)` along a side of its box; undefined for anything else. */
export function straightGradient(image: string, box: Size): Gradient | undefined {
  const inside = /^linear-gradient\((.*)\)$/s.exec(image)?.[1];
  if (inside === undefined) return undefined;
  const list = parts(inside);
  const direction = /^(to |[-\d.]+(deg|turn))/.test(list[0]!) ? list.shift()! : 'to bottom';
  const across = /^(to (right|left)$|90deg|270deg|-90deg)/.test(direction);
  const backwards = /^(to (left|top)$|270deg|-90deg|0deg)/.test(direction);
  const way = across ? box.width : box.height;
  const places: {color: string; at?: number}[] = list.flatMap((part) => {
    const [color = part, ...rest] = words(part);
    const at = rest.length > 0 ? rest.map((place) => length(place, way) / way) : [undefined];
    return at.map((share) => ({color, at: share}));
  });
  let least = 0;
  const stops = places.map(({color, at}, i) => {
    least = Math.max(least, at ?? (i === 0 ? 0 : between(places, i, least)));
    return {color, at: Math.min(1, least)};
  });
  if (!backwards) return {stops, across};
  return {stops: stops.map(({color, at}) => ({color, at: 1 - at})).reverse(), across};
}

/** A stop without a place stands evenly between those that have one. */
function between(places: readonly {at?: number}[], i: number, from: number): number {
  const next = places.findIndex(({at}, k) => k > i && at !== undefined);
  const [end, to] = next < 0 ? [places.length - 1, 1] : [next, places[next]!.at!];
  return from + (to - from) / (end - i + 1);
}

const parts = (list: string): string[] => splitOutside(list, ',').map((part) => part.trim());

const words = (text: string): string[] => splitOutside(text.trim(), ' ').filter(Boolean);

/** A length as CSS writes it, also with `calc()` and `max()`, in pixels; a share is one of `whole`. */
function length(text: string, whole: number): number {
  const plain = /^(-?[\d.]+)(px|%)?$/.exec(text);
  if (plain) return (Number(plain[1]) * (plain[2] === '%' ? whole : 100)) / 100;
  const room = document.createElement('div');
  const probe = room.appendChild(document.createElement('div'));
  room.style.cssText = `position:absolute;visibility:hidden;width:${whole}px`;
  probe.style.marginLeft = text;
  document.body.append(room);
  const pixels = parseFloat(getComputedStyle(probe).marginLeft);
  room.remove();
  return Number.isFinite(pixels) ? pixels : 0;
}

/** Where a mask of even stripes lets something be seen: distance from the left, and width. */
export function stripesOf(style: CSSStyleDeclaration, width: number): [number, number][] | undefined {
  const mask = /^repeating-linear-gradient\((.*)\)$/.exec(style.maskImage)?.[1];
  if (mask === undefined) return undefined;
  const end = /\s(?:calc\((.*)\)|([\d.]+)px|([\d.]+)%)$/.exec(mask);
  const lengths = [...mask.matchAll(/([\d.]+)px/g)].map(([, pixels]) => Number(pixels));
  if (!end || lengths.length === 0) return undefined;
  const pitch = Math.max(...lengths);
  const solid = Math.min(...lengths.filter((pixels) => pixels > 0));
  if (!(pitch > solid && solid > 0)) return undefined;
  const stripes: [number, number][] = [];
  for (let from = 0; from < width - 0.5; from += pitch) stripes.push([from, Math.min(solid, width - from)]);
  return stripes;
}

/** How far a computed colour is seen, from 0 to 1. */
export function alphaOf(color: string): number {
  if (color === 'transparent') return 0;
  const [, alpha] = /^rgba\(.*,\s*([\d.]+)\)$|\/\s*([\d.]+)\)$/.exec(color)?.filter(Boolean) ?? [];
  return alpha === undefined ? 1 : Number(alpha);
}

/** A mask that lets something be seen in part, not only fade out at an end; undefined for any other. */
export function partialMask(image: string, box: Size): Gradient | undefined {
  const gradient = straightGradient(image, box);
  return gradient?.stops.some(({color}) => alphaOf(color) > 0 && alphaOf(color) < 1) ? gradient : undefined;
}
