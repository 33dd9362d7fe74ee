// A drawn element as one standalone SVG: boxes as shapes, text as text, no HTML inside, for programs that are no browser.
import {visibilityOf} from '../markup/visible-text.js';
import {cleanData} from './clean-data.js';
import {addressRewriter, type RewriteAddresses} from './css-addresses.js';
import {flatChildren, isAbsent, isUnseen, isVisible} from './flat-tree.js';
import {spokenLines} from './reading.js';
import {backgroundLayers, straightGradient, stripesOf, visible, type Gradient} from './svg-paint.js';

const svgSpace = 'http://www.w3.org/2000/svg';

/** Properties that a style sheet may set on shapes, written out as attributes. */
const painted = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-dasharray',
  'stroke-dashoffset',
  'opacity',
  'stop-color',
  'stop-opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'visibility',
] as const;

/** Attributes that say nothing of how a shape looks, or something of where its addresses start. */
const isDropped = /^(class|style|part|id|data-.*|on.*|xmlns.*|xml:base|tabindex|ping|target)$/;

const initial: Partial<Record<(typeof painted)[number], string>> = {
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0px',
  opacity: '1',
  'stop-opacity': '1',
  'text-anchor': 'start',
  visibility: 'visible',
};

/**
 * Draws an element as a standalone SVG as large as the element is on the page.
 *
 * Text stays text, in the element's fonts with their fallbacks. Boxes become rectangles, their borders lines, simple
 * gradients gradients; masks of even stripes become stripes.
 *
 * @param source an element in the document, drawn and in its final state
 * @throws RangeError if it has no size
 */
export async function drawSvg(source: Element): Promise<string> {
  const box = source.getBoundingClientRect();
  if (!(box.width > 0 && box.height > 0)) throw new RangeError('invalid source: it has no size');
  return new Drawing(source, box, await addressRewriter()).text();
}

class Drawing {
  private readonly document = document.implementation.createDocument(svgSpace, 'svg');
  private readonly root = this.document.documentElement;
  private readonly definitions = this.document.createElementNS(svgSpace, 'defs');
  private readonly pen = document.createElement('canvas').getContext('2d')!;
  private readonly origin: DOMRect;
  private count = 0;

  constructor(
    source: Element,
    box: DOMRect,
    private readonly rewrite: RewriteAddresses,
  ) {
    this.origin = box;
    const name = spokenLines(source)
      .map(({text}) => text)
      .join(' ');
    set(this.root, {
      width: number(box.width),
      height: number(box.height),
      viewBox: `0 0 ${number(box.width)} ${number(box.height)}`,
      role: 'img',
      'aria-label': name,
    });
    const title = this.shape('title', {});
    title.textContent = name;
    this.root.append(title, this.definitions);
    const ground = groundOf(source);
    if (ground) this.root.append(this.shape('rect', {width: '100%', height: '100%', fill: ground}));
    this.draw(source, this.root);
    if (!this.definitions.hasChildNodes()) this.definitions.remove();
  }

  text(): string {
    return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(this.root)}\n`;
  }

  private draw(node: Node, into: Element): void {
    if (node.nodeType === Node.TEXT_NODE) return this.drawText(node as Text, into);
    if (!(node instanceof Element) || isAbsent(node) || isUnseen(node)) return;
    if (node instanceof HTMLSlotElement) return flatChildren(node).forEach((child) => this.draw(child, into));
    const style = getComputedStyle(node);
    if (node instanceof SVGSVGElement) return this.copySvg(node, into);
    if (style.display !== 'contents' && style.visibility === 'visible') this.drawBox(node, style, into);
    const inside = Number(style.opacity) < 1 ? this.shape('g', {opacity: style.opacity}) : into;
    if (inside !== into) into.append(inside);
    flatChildren(node).forEach((child) => this.draw(child, inside));
  }

  private drawBox(element: Element, style: CSSStyleDeclaration, into: Element): void {
    const {x, y, width, height} = this.place(element.getBoundingClientRect());
    if (!(width > 0 && height > 0)) return;
    const rounding = Math.min(parseFloat(style.borderTopLeftRadius) || 0, width / 2, height / 2);
    const rect = (fill: string, at = {x: 0, y: 0, width, height}) => {
      const whole = at.width >= width && at.height >= height;
      const shape = this.shape('rect', {
        x: number(x + at.x),
        y: number(y + at.y),
        width: number(at.width),
        height: number(at.height),
        ...(rounding > 0 && whole ? {rx: number(rounding)} : {}),
        fill,
      });
      into.append(shape);
    };
    const ground = visible(style.backgroundColor);
    const stripes = stripesOf(style, width);
    const fading = straightGradient(style.maskImage, {width, height});
    if (ground && stripes) {
      for (const [from, wide] of stripes) rect(ground, {x: from, y: 0, width: wide, height});
    } else if (ground && fading) {
      const stops = fading.stops.map(({color, at}) => ({color: visible(color) ? ground : color, at}));
      rect(this.gradient({...fading, stops}));
    } else if (ground) rect(ground);
    for (const {gradient, ...at} of backgroundLayers(style, {width, height})) {
      if (!stripes) rect(this.gradient(gradient), at);
      else
        for (const [from, wide] of stripes)
          rect(this.gradient(gradient), {...at, x: at.x + from, width: wide});
    }
    this.drawBorders(style, {x, y, width, height}, rounding, into);
  }

  private drawBorders(
    style: CSSStyleDeclaration,
    {x, y, width, height}: {x: number; y: number; width: number; height: number},
    rounding: number,
    into: Element,
  ): void {
    const sides = ['top', 'right', 'bottom', 'left'].map((side) => {
      const wide = parseFloat(style.getPropertyValue(`border-${side}-width`)) || 0;
      const color = visible(style.getPropertyValue(`border-${side}-color`));
      const line = style.getPropertyValue(`border-${side}-style`);
      return {wide: line === 'none' || !color ? 0 : wide, color: color ?? '', dashed: line === 'dashed'};
    });
    const [first] = sides;
    const stroke = ({wide, color, dashed}: (typeof sides)[number]) => ({
      stroke: color,
      'stroke-width': number(wide),
      ...(dashed ? {'stroke-dasharray': `${number(2 * wide)}`} : {}),
    });
    if (first!.wide > 0 && sides.every(({wide, color}) => wide === first!.wide && color === first!.color)) {
      const half = first!.wide / 2;
      into.append(
        this.shape('rect', {
          x: number(x + half),
          y: number(y + half),
          width: number(width - first!.wide),
          height: number(height - first!.wide),
          ...(rounding > 0 ? {rx: number(Math.max(0, rounding - half))} : {}),
          fill: 'none',
          ...stroke(first!),
        }),
      );
      return;
    }
    sides.forEach((side, i) => {
      if (side.wide === 0) return;
      const half = side.wide / 2;
      const [x1, y1, x2, y2] = [
        [x, y + half, x + width, y + half],
        [x + width - half, y, x + width - half, y + height],
        [x, y + height - half, x + width, y + height - half],
        [x + half, y, x + half, y + height],
      ][i]!;
      into.append(
        this.shape('line', {
          x1: number(x1!),
          y1: number(y1!),
          x2: number(x2!),
          y2: number(y2!),
          ...stroke(side),
        }),
      );
    });
  }

  /** What to fill with: a gradient, or the colour that all its stops have. */
  private gradient({stops, across}: Gradient): string {
    if (stops.every(({color}) => color === stops[0]!.color)) return stops[0]!.color;
    const id = this.newId();
    const gradient = this.shape('linearGradient', {
      id,
      x1: '0',
      y1: '0',
      x2: across ? '1' : '0',
      y2: across ? '0' : '1',
    });
    stops.forEach(({color, at}, i) => {
      const clear = visible(color) === undefined;
      // What cannot be seen keeps the colour beside it, or a fading edge would turn grey.
      const shown = clear ? (visible(stops[i - 1]?.color ?? stops[i + 1]?.color ?? '') ?? '#fff') : color;
      gradient.append(
        this.shape('stop', {
          offset: `${number(100 * at)}%`,
          'stop-color': shown,
          ...(clear ? {'stop-opacity': '0'} : {}),
        }),
      );
    });
    this.definitions.append(gradient);
    return `url(#${id})`;
  }

  /** An SVG of the page at its place, its styles written out, its ids its own. */
  private copySvg(svg: SVGSVGElement, into: Element): void {
    const {x, y, width, height} = this.place(svg.getBoundingClientRect());
    if (!(width > 0 && height > 0)) return;
    const ids = new Map<string, string>();
    for (const {id} of svg.querySelectorAll('[id]')) ids.set(id, this.newId());
    const copy = this.copyShape(svg, ids, getComputedStyle(svg.parentElement ?? svg));
    set(copy, {
      x: number(x),
      y: number(y),
      width: number(width),
      height: number(height),
      overflow: 'visible',
    });
    for (const name of ['class', 'style', 'role', 'aria-hidden', 'aria-label', 'part'])
      copy.removeAttribute(name);
    into.append(copy);
  }

  private copyShape(
    element: Element,
    ids: ReadonlyMap<string, string>,
    around: CSSStyleDeclaration,
  ): Element {
    const copy = this.document.createElementNS(svgSpace, element.localName);
    const style = getComputedStyle(element);
    const page = element.baseURI.split('#')[0]!;
    const refer = (value: string) =>
      this.rewrite(value, (address) => {
        const [document = '', id] = address.split('#');
        return id !== undefined && ['', page].includes(document) ? `#${ids.get(id) ?? id}` : undefined;
      });
    for (const {name, value} of element.attributes) {
      if (isDropped.test(name) || isPainted(name)) continue;
      // A drawing refers to itself alone: what it asked for elsewhere it would ask for wherever it is shown.
      if (!/^(xlink:)?href$/.test(name)) copy.setAttribute(name, refer(value));
      else if (value.startsWith('#'))
        copy.setAttribute('href', `#${ids.get(value.slice(1)) ?? value.slice(1)}`);
      else if (/^\s*data:image\//i.test(value))
        copy.setAttribute('href', cleanData(value, this.rewrite) ?? '');
    }
    if (element.id) copy.id = ids.get(element.id) ?? element.id;
    for (const name of painted) {
      const value = style.getPropertyValue(name);
      const inherits = !/^(opacity|stop-)/.test(name);
      const isText = /^(font|text)-/.test(name);
      if (isText && !/^(text|tspan)$/.test(element.localName)) continue;
      if (name.startsWith('stop-') && element.localName !== 'stop') continue;
      const outside = inherits ? around.getPropertyValue(name) : (initial[name] ?? '');
      if (value !== outside || (element instanceof SVGSVGElement && value !== initial[name])) {
        copy.setAttribute(name, refer(value.replace(/(\d)px\b/g, '$1')));
      }
    }
    if (element instanceof SVGTextElement && element.children.length === 0 && element.textContent.trim()) {
      fit(copy, element.getComputedTextLength());
    }
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) {
        const isWords = /^(text|tspan|title|desc)$/.test(element.localName);
        if (isWords && style.visibility === 'visible') copy.append(child.nodeValue ?? '');
      } else if (
        child instanceof SVGElement &&
        !/^(script|foreignObject|style|animate.*|set)$/.test(child.localName)
      ) {
        const shown = getComputedStyle(child).display !== 'none' || element.localName === 'defs';
        if (shown && visibilityOf(child) !== 'removed') {
          copy.append(this.copyShape(child, ids, style));
        }
      }
    }
    return copy;
  }

  /** A text node as one `text` a line; a character each where it runs down the page. */
  private drawText(node: Text, into: Element): void {
    const parent = node.parentElement ?? (node.getRootNode() as ShadowRoot).host;
    if (!node.data.trim() || !parent || !isVisible(node)) return;
    const style = getComputedStyle(parent);
    const vertical = style.writingMode.startsWith('vertical');
    const fragments = lineFragments(node, vertical);
    this.pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const {fontBoundingBoxAscent: up, fontBoundingBoxDescent: down} = this.pen.measureText('国');
    const centered = vertical || style.textAlign === 'center';
    for (const {text, rect} of fragments) {
      const {x, y, width, height} = this.place(rect);
      // In a column each character stands in the middle of its square.
      const baseline = vertical ? y + height / 2 + (up - down) / 2 : y + (height * up) / (up + down);
      const line = this.shape('text', {
        x: number(centered ? x + width / 2 : x),
        y: number(baseline),
        ...(centered ? {'text-anchor': 'middle'} : {}),
        fill: style.color,
        'font-family': style.fontFamily.replaceAll('"', "'"),
        'font-size': number(parseFloat(style.fontSize)),
        ...(style.fontWeight === '400' ? {} : {'font-weight': style.fontWeight}),
        ...(parseFloat(style.letterSpacing)
          ? {'letter-spacing': number(parseFloat(style.letterSpacing))}
          : {}),
      });
      line.textContent = text;
      // Another font, where these are missing, must not run into what stands beside the line.
      if (!vertical && [...text].length > 1) fit(line, width);
      into.append(line);
    }
  }

  private place({x, y, width, height}: DOMRect): {x: number; y: number; width: number; height: number} {
    return {x: x - this.origin.x, y: y - this.origin.y, width, height};
  }

  private newId(): string {
    return `wr${++this.count}`;
  }

  private shape(tag: string, attributes: Record<string, string>): Element {
    const shape = this.document.createElementNS(svgSpace, tag);
    set(shape, attributes);
    return shape;
  }
}

function set(element: Element, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

function fit(text: Element, width: number): void {
  if (width > 0) set(text, {textLength: number(width), lengthAdjust: 'spacingAndGlyphs'});
}

const isPainted = (name: string): boolean => (painted as readonly string[]).includes(name);

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** What the element stands on: the nearest ground around it. */
function groundOf(element: Element): string | undefined {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    if (node instanceof Element) {
      const color = visible(getComputedStyle(node.assignedSlot ?? node).backgroundColor);
      if (color) return color;
      for (let slot = node.assignedSlot as Element | null; slot; slot = slot.parentElement) {
        const inner = visible(getComputedStyle(slot).backgroundColor);
        if (inner) return inner;
      }
    }
  }
  return undefined;
}

interface Fragment {
  text: string;
  rect: DOMRect;
}

/** A text node as it is broken into lines; where it runs down the page, into characters. */
function lineFragments(node: Text, single: boolean): Fragment[] {
  const range = document.createRange();
  const fragments: Fragment[] = [];
  let at = 0;
  for (const character of node.data) {
    range.setStart(node, at);
    at += character.length;
    range.setEnd(node, at);
    const rects = range.getClientRects();
    const rect = rects[rects.length - 1];
    if (!rect || rect.width === 0) continue;
    const last = fragments.at(-1);
    if (last && !single && Math.abs(last.rect.top - rect.top) < 2) {
      last.text += /\s/.test(character) ? ' ' : character;
      last.rect = new DOMRect(last.rect.x, last.rect.y, rect.right - last.rect.x, last.rect.height);
    } else if (character.trim()) fragments.push({text: character, rect});
  }
  return fragments;
}
