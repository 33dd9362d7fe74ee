// Pictures of the page in a standalone SVG: read beforehand, cropped as the page crops them.
import {cleanData} from './clean-data.js';
import type {RewriteAddresses} from './css-addresses.js';
import {asData} from './embed.js';
import {flatChildren} from './flat-tree.js';
import {formatNumber, type Box, type SvgDocument} from './svg-document.js';

/** The pictures in an element as `data:` addresses, by their addresses; what cannot be read is left out. */
export async function readPictures(source: Element, rewrite: RewriteAddresses): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const waiting: Node[] = [source];
  for (const node of waiting) {
    waiting.push(...flatChildren(node));
    if (!(node instanceof HTMLImageElement) || found.has(node.currentSrc)) continue;
    const address = node.currentSrc;
    const data = await asData(address);
    const clean = data && cleanData(data, rewrite);
    if (clean) found.set(address, clean);
  }
  return found;
}

/** Draws a picture as `object-fit` and `object-position` lay it into its box. */
export function drawImage(
  svg: SvgDocument,
  {naturalWidth, naturalHeight}: HTMLImageElement,
  data: string,
  {objectFit, objectPosition}: CSSStyleDeclaration,
  box: Box,
  into: Element,
): void {
  if (!(naturalWidth > 0 && naturalHeight > 0 && box.width > 0 && box.height > 0)) return;
  const scales = [box.width / naturalWidth, box.height / naturalHeight];
  const scale = objectFit === 'cover' ? Math.max(...scales) : Math.min(...scales);
  const fills = objectFit === 'fill';
  const width = fills ? naturalWidth : box.width / scale;
  const height = fills ? naturalHeight : box.height / scale;
  const [across = 0.5, down = 0.5] = objectPosition.split(' ').map((place) => parseFloat(place) / 100);
  const window = [(naturalWidth - width) * across, (naturalHeight - height) * down, width, height];
  const crop = svg.createElement('svg', {
    x: formatNumber(box.x),
    y: formatNumber(box.y),
    width: formatNumber(box.width),
    height: formatNumber(box.height),
    viewBox: window.map(formatNumber).join(' '),
    ...(fills ? {preserveAspectRatio: 'none'} : {}),
  });
  crop.append(
    svg.createElement('image', {width: String(naturalWidth), height: String(naturalHeight), href: data}),
  );
  into.append(crop);
}
