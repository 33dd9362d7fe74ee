// The SVG document that is written: its shapes, gradients and ids.
import {round} from '../geometry/round.js';
import {alphaOf, visibleColor, type Gradient} from './svg-paint.js';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** A place in the drawing, in its pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export class SvgDocument {
  private readonly document = document.implementation.createDocument(svgNamespace, 'svg');
  private readonly definitions = this.createElement('defs');
  private count = 0;
  readonly root = this.document.documentElement;

  /** An empty drawing of this size in pixels, with its words as title and label. */
  constructor({width, height}: Box, name: string) {
    setAttributes(this.root, {
      width: formatNumber(width),
      height: formatNumber(height),
      viewBox: `0 0 ${formatNumber(width)} ${formatNumber(height)}`,
      role: 'img',
      'aria-label': name,
    });
    const title = this.createElement('title');
    title.textContent = name;
    this.root.append(title, this.definitions);
  }

  createElement(tag: string, attributes: Record<string, string> = {}): Element {
    const created = this.document.createElementNS(svgNamespace, tag);
    setAttributes(created, attributes);
    return created;
  }

  /** An id that the drawing does not have yet. */
  newId(): string {
    return `wr${++this.count}`;
  }

  /** What to fill with: a gradient, or the colour that all its stops have. */
  gradient({stops, across}: Gradient): string {
    if (stops.every(({color}) => color === stops[0]!.color)) return stops[0]!.color;
    const id = this.newId();
    const gradient = this.createElement('linearGradient', {
      id,
      x1: '0',
      y1: '0',
      x2: across ? '1' : '0',
      y2: across ? '0' : '1',
    });
    stops.forEach(({color, at}, i) => {
      const clear = visibleColor(color) === undefined;
      // What cannot be seen keeps the colour beside it, or a fading edge would turn grey.
      const shown = clear
        ? (visibleColor(stops[i - 1]?.color ?? stops[i + 1]?.color ?? '') ?? '#fff')
        : color;
      gradient.append(
        this.createElement('stop', {
          offset: `${formatNumber(100 * at)}%`,
          'stop-color': shown,
          ...(clear ? {'stop-opacity': '0'} : {}),
        }),
      );
    });
    this.definitions.append(gradient);
    return `url(#${id})`;
  }

  /** A mask that lets what it is put upon be seen as far as the colours of a gradient are. */
  mask({stops, across}: Gradient, {x, y, width, height}: Box): string {
    const id = this.newId();
    const place = {
      x: formatNumber(x),
      y: formatNumber(y),
      width: formatNumber(width),
      height: formatNumber(height),
    };
    const mask = this.createElement('mask', {id, maskUnits: 'userSpaceOnUse', ...place});
    const shades = stops.map(({color, at}) => {
      const level = Math.round(255 * alphaOf(color));
      return {color: `rgb(${level}, ${level}, ${level})`, at};
    });
    mask.append(this.createElement('rect', {...place, fill: this.gradient({stops: shades, across})}));
    this.definitions.append(mask);
    return `url(#${id})`;
  }

  /** The text of the file. */
  serialize(): string {
    if (!this.definitions.hasChildNodes()) this.definitions.remove();
    return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(this.root)}\n`;
  }
}

export function setAttributes(element: Element, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

/** Keeps a text as wide as it is on the page, whatever font it is drawn in. */
export function fitText(text: Element, width: number): void {
  if (width > 0) setAttributes(text, {textLength: formatNumber(width), lengthAdjust: 'spacingAndGlyphs'});
}

/** A number as the file has it: two decimals at most. */
export function formatNumber(value: number): string {
  return String(round(value));
}
