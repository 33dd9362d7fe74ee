// A drawn element as one image that can be painted piece by piece, however tall it is.
import {escapeText} from '../markup/escape.js';
import {asData, embeddedFonts} from './embed.js';
import {flatten} from './flatten.js';
import {nextTask, type ExportOptions} from './drawn-copy.js';

/** An element as an image. Sizes in CSS pixels. */
export interface ElementImage {
  width: number;
  height: number;
  /**
   * The pixels of a stretch of rows, `scale` times as many as CSS pixels, on the element's ground.
   *
   * @param top and `height` in device pixels
   */
  rows(top: number, height: number): ImageData;
}

/** The element as an image. It is laid out once; the pieces only paint. */
export async function elementImage(
  element: HTMLElement,
  scale: number,
  {signal, onWarning}: ExportOptions,
): Promise<ElementImage> {
  const {width, height} = element.getBoundingClientRect();
  const addresses = new Set<string>();
  await flatten(element, {pruned: true, resource: (address) => void addresses.add(address)});
  const data = new Map<string, string>();
  for (const address of addresses) {
    const found = await asData(address, signal);
    if (found) data.set(address, found);
    else onWarning?.(address);
  }
  const {root, css} = await flatten(element, {pruned: true, resource: (address) => data.get(address)});
  const fonts = await embeddedFonts(root.textContent ?? '', signal);
  signal?.throwIfAborted();
  root.style.setProperty('margin', '0', 'important');
  root.style.setProperty('width', `${width}px`, 'important');
  // Dashes and quotes are drawn as the language wants them.
  root.lang ||= element.closest<HTMLElement>('[lang]')?.lang || 'zh-CN';
  const body = new XMLSerializer().serializeToString(root);
  const style = escapeText(fonts + css);
  // Escaped where an attribute's address would end; everything else may stand in a data address as it is.
  const source =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}">` +
    `<style>${style}</style><foreignObject width="${width}" height="${height}">${body}</foreignObject></svg>`;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
  await image.decode().catch(() => {
    throw new Error(
      'no picture was drawn; a Content-Security-Policy of the page has to allow: img-src data:',
    );
  });
  const ground = groundOf(element);
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', {willReadFrequently: true, alpha: false})!;
  const rows = (top: number, count: number): ImageData => {
    canvas.width = Math.round(width * scale);
    canvas.height = count;
    pen.fillStyle = ground;
    pen.fillRect(0, 0, canvas.width, count);
    pen.drawImage(image, 0, -top, width * scale, height * scale);
    return pen.getImageData(0, 0, canvas.width, count);
  };
  // Fonts inside an image are read when it is first painted.
  rows(0, 1);
  await nextTask();
  await new Promise((resolve) => setTimeout(resolve, 60));
  return {width, height, rows};
}

/** The colour behind an element: an opaque picture needs one. */
export function groundOf(element: Element): string {
  for (let node: Element | null = element; node;) {
    const color = getComputedStyle(node).backgroundColor;
    if (!/, 0\)$|\/ 0\)$|^transparent$/.test(color)) return color;
    const root = node.getRootNode();
    node = node.assignedSlot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return '#ffffff';
}
