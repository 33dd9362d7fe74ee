// A drawn element as one standalone SVG: boxes as shapes, text as text, no HTML inside, for programs that are no browser.
import {addressRewriter, type RewriteAddresses} from './css-addresses.js';
import {flatChildren, isAbsent, isUnseen} from './flat-tree.js';
import {spokenLines} from './reading.js';
import {drawBox} from './svg-box.js';
import {copySvg} from './svg-copy.js';
import {SvgDocument, type Box} from './svg-document.js';
import {drawImage, readPictures} from './svg-image.js';
import {partialMask, visibleColor} from './svg-paint.js';
import {drawText} from './svg-text.js';

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
  const name = spokenLines(source)
    .map(({text}) => text)
    .join(' ');
  const svg = new SvgDocument(box, name);
  const background = backgroundOf(source);
  if (background)
    svg.root.append(svg.createElement('rect', {width: '100%', height: '100%', fill: background}));
  const rewrite = await addressRewriter();
  const pictures = await readPictures(source, rewrite);
  new SvgRenderer(svg, box, rewrite, pictures).render(source, svg.root);
  return svg.serialize();
}

/** Walks the flat tree and draws each node where it lies on the page. */
class SvgRenderer {
  constructor(
    private readonly svg: SvgDocument,
    private readonly origin: DOMRect,
    private readonly rewrite: RewriteAddresses,
    private readonly pictures: ReadonlyMap<string, string>,
  ) {}

  render(node: Node, into: Element): void {
    if (node instanceof Text) return drawText(this.svg, node, this.place, into);
    if (!(node instanceof Element) || isAbsent(node) || isUnseen(node)) return;
    if (node instanceof HTMLSlotElement) return this.renderChildren(node, into);
    if (node instanceof SVGSVGElement) {
      const copy = copySvg(this.svg, node, this.place(node.getBoundingClientRect()), this.rewrite);
      if (copy) into.append(copy);
      return;
    }
    const style = getComputedStyle(node);
    // Light that blends with what lies below it: no shape of its own.
    if (style.mixBlendMode !== 'normal') return;
    const box = this.place(node.getBoundingClientRect());
    const group = this.groupOf(style, box, into);
    if (style.display !== 'contents' && style.visibility === 'visible') {
      drawBox(this.svg, style, box, group);
      const data = node instanceof HTMLImageElement && this.pictures.get(node.currentSrc);
      if (data) drawImage(this.svg, node, data, style, box, group);
    }
    this.renderChildren(node, group);
  }

  /** Where to draw an element: a group of its own if it is seen only in part. */
  private groupOf(style: CSSStyleDeclaration, box: Box, into: Element): Element {
    const isFaint = Number(style.opacity) < 1;
    const mask = partialMask(style.maskImage, box);
    if (!isFaint && !mask) return into;
    const group = this.svg.createElement('g', {
      ...(isFaint ? {opacity: style.opacity} : {}),
      ...(mask ? {mask: this.svg.mask(mask, box)} : {}),
    });
    into.append(group);
    return group;
  }

  private renderChildren(node: Element, into: Element): void {
    for (const child of flatChildren(node)) this.render(child, into);
  }

  /** Where a rectangle of the page lies in the drawing. */
  private readonly place = ({x, y, width, height}: DOMRect): Box => ({
    x: x - this.origin.x,
    y: y - this.origin.y,
    width,
    height,
  });
}

/** The background colour that an element stands on: its own or that of the nearest ancestor with one. */
function backgroundOf(element: Element): string | undefined {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    if (node instanceof Element) {
      const color = visibleColor(getComputedStyle(node.assignedSlot ?? node).backgroundColor);
      if (color) return color;
      for (let slot = node.assignedSlot as Element | null; slot; slot = slot.parentElement) {
        const inner = visibleColor(getComputedStyle(slot).backgroundColor);
        if (inner) return inner;
      }
    }
  }
  return undefined;
}
