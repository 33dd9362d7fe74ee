// The box of an HTML element as shapes: its ground, its gradients, its borders.
import {formatNumber, type Box, type SvgDocument} from './svg-document.js';
import {backgroundLayers, partialMask, straightGradient, stripesOf, visibleColor} from './svg-paint.js';

/** Draws what CSS paints of a box, without what stands in it. */
export function drawBox(svg: SvgDocument, style: CSSStyleDeclaration, box: Box, into: Element): void {
  if (!(box.width > 0 && box.height > 0)) return;
  const radius = Math.min(parseFloat(style.borderTopLeftRadius) || 0, box.width / 2, box.height / 2);
  drawBackground(svg, style, box, radius, into);
  drawBorders(svg, style, box, radius, into);
}

function drawBackground(
  svg: SvgDocument,
  style: CSSStyleDeclaration,
  {x, y, width, height}: Box,
  radius: number,
  into: Element,
): void {
  const drawRect = (fill: string, at: Box = {x: 0, y: 0, width, height}) => {
    const whole = at.width >= width && at.height >= height;
    const rect = svg.createElement('rect', {
      x: formatNumber(x + at.x),
      y: formatNumber(y + at.y),
      width: formatNumber(at.width),
      height: formatNumber(at.height),
      ...(radius > 0 && whole ? {rx: formatNumber(radius)} : {}),
      fill,
    });
    into.append(rect);
  };
  const color = visibleColor(style.backgroundColor);
  const stripes = stripesOf(style, width);
  const mask = partialMask(style.maskImage, {width, height})
    ? undefined
    : straightGradient(style.maskImage, {width, height});
  if (color && stripes) {
    for (const [from, wide] of stripes) drawRect(color, {x: from, y: 0, width: wide, height});
  } else if (color && mask) {
    const stops = mask.stops.map((stop) => ({
      color: visibleColor(stop.color) ? color : stop.color,
      at: stop.at,
    }));
    drawRect(svg.gradient({...mask, stops}));
  } else if (color) drawRect(color);
  for (const {gradient, ...at} of backgroundLayers(style, {width, height})) {
    if (!stripes) drawRect(svg.gradient(gradient), at);
    else
      for (const [from, wide] of stripes)
        drawRect(svg.gradient(gradient), {...at, x: at.x + from, width: wide});
  }
}

interface Border {
  width: number;
  color: string;
  dashed: boolean;
}

function borderOf(style: CSSStyleDeclaration, side: string): Border {
  const property = (name: string) => style.getPropertyValue(`border-${side}-${name}`);
  const color = visibleColor(property('color'));
  const line = property('style');
  return {
    width: line === 'none' || !color ? 0 : parseFloat(property('width')) || 0,
    color: color ?? '',
    dashed: line === 'dashed',
  };
}

const strokeOf = ({width, color, dashed}: Border) => ({
  stroke: color,
  'stroke-width': formatNumber(width),
  ...(dashed ? {'stroke-dasharray': formatNumber(2 * width)} : {}),
});

function drawBorders(
  svg: SvgDocument,
  style: CSSStyleDeclaration,
  {x, y, width, height}: Box,
  radius: number,
  into: Element,
): void {
  const borders = ['top', 'right', 'bottom', 'left'].map((side) => borderOf(style, side));
  const first = borders[0]!;
  if (first.width > 0 && borders.every((each) => each.width === first.width && each.color === first.color)) {
    const half = first.width / 2;
    into.append(
      svg.createElement('rect', {
        x: formatNumber(x + half),
        y: formatNumber(y + half),
        width: formatNumber(width - first.width),
        height: formatNumber(height - first.width),
        ...(radius > 0 ? {rx: formatNumber(Math.max(0, radius - half))} : {}),
        fill: 'none',
        ...strokeOf(first),
      }),
    );
    return;
  }
  borders.forEach((border, i) => {
    if (border.width === 0) return;
    const half = border.width / 2;
    const [x1, y1, x2, y2] = [
      [x, y + half, x + width, y + half],
      [x + width - half, y, x + width - half, y + height],
      [x, y + height - half, x + width, y + height - half],
      [x + half, y, x + half, y + height],
    ][i]!.map(formatNumber) as [string, string, string, string];
    into.append(svg.createElement('line', {x1, y1, x2, y2, ...strokeOf(border)}));
  });
}
