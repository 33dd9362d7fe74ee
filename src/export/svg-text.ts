// A text node as SVG text, broken into the lines that it has on the page.
import {isVisible} from './flat-tree.js';
import {fitText, formatNumber, type Box, type SvgDocument} from './svg-document.js';

/**
 * One `text` a line; a character each where the text runs down the page.
 *
 * @param place where a rectangle of the page lies in the drawing
 */
export function drawText(svg: SvgDocument, node: Text, place: (rect: DOMRect) => Box, into: Element): void {
  const parent = node.parentElement ?? (node.getRootNode() as ShadowRoot).host;
  if (!node.data.trim() || !parent || !isVisible(node)) return;
  const style = getComputedStyle(parent);
  const vertical = style.writingMode.startsWith('vertical');
  const {ascent, descent} = fontMetrics(style);
  const centered = vertical || style.textAlign === 'center';
  for (const {text, rect} of lineFragments(node, vertical)) {
    const {x, y, width, height} = place(rect);
    // In a column each character stands in the middle of its square.
    const baseline = vertical
      ? y + height / 2 + (ascent - descent) / 2
      : y + (height * ascent) / (ascent + descent);
    const line = svg.createElement('text', {
      x: formatNumber(centered ? x + width / 2 : x),
      y: formatNumber(baseline),
      ...(centered ? {'text-anchor': 'middle'} : {}),
      fill: style.color,
      'font-family': style.fontFamily.replaceAll('"', "'"),
      'font-size': formatNumber(parseFloat(style.fontSize)),
      ...(style.fontWeight === '400' ? {} : {'font-weight': style.fontWeight}),
      ...(parseFloat(style.letterSpacing)
        ? {'letter-spacing': formatNumber(parseFloat(style.letterSpacing))}
        : {}),
    });
    line.textContent = text;
    // Another font, where these are missing, must not run into what stands beside the line.
    if (!vertical && [...text].length > 1) fitText(line, width);
    into.append(line);
  }
}

let canvas: CanvasRenderingContext2D | undefined;

/** How far the font reaches above and below its baseline, in pixels. */
function fontMetrics(style: CSSStyleDeclaration): {ascent: number; descent: number} {
  canvas ??= document.createElement('canvas').getContext('2d')!;
  canvas.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const {fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent} = canvas.measureText('国');
  return {ascent, descent};
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
