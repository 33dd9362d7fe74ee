// The pictures of a deck, read before it is written: photographs as they are published, scenery as SVG and PNG.
import {asData} from '../embed.js';
import {drawSvg} from '../svg.js';
import type {Picture} from './model.js';

/** Pixels that a slide is wide on a large screen. */
const largest = 1920;

/** Every picture that a report shows, by the element that shows it. */
export async function readPictures(
  report: Element,
  signal?: AbortSignal,
  onMissing?: (address: string) => void,
): Promise<Map<Element, Picture>> {
  const found = new Map<Element, Picture>();
  for (const image of report.querySelectorAll('img')) {
    signal?.throwIfAborted();
    const address = image.currentSrc || image.src;
    const data = address && (await asData(address, signal));
    const picture = data && (await pictureOf(data));
    if (picture) found.set(image, picture);
    else if (address) onMissing?.(address);
  }
  for (const drawing of report.querySelectorAll('svg')) {
    const {width, height} = drawing.getBoundingClientRect();
    const isPart = drawing.parentElement?.closest('svg') ?? drawing.closest('[slot=icon]');
    const picture = width > 0 && height > 0 && !isPart && (await vectorPicture(await drawSvg(drawing)));
    if (picture) found.set(drawing, picture);
  }
  for (const element of report.querySelectorAll('wr-cover,wr-part,wr-credits')) {
    const scene = sceneryOf(element);
    const picture = scene && (await vectorPicture(await drawSvg(scene)));
    if (picture) found.set(element, picture);
  }
  return found;
}

/** The largest drawing of an element. */
function sceneryOf({shadowRoot}: Element): Element | undefined {
  const area = (drawing: Element): number => {
    const {width, height} = drawing.getBoundingClientRect();
    return width * height;
  };
  return [
    ...(shadowRoot?.querySelectorAll(
      '.landscape svg, svg.landscape, .strip svg, svg.strip, svg.shore, .closing svg',
    ) ?? []),
  ].sort((a, b) => area(b) - area(a))[0];
}

async function vectorPicture(svg: string): Promise<Picture | undefined> {
  const image = await loaded(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
  return image && {...(await drawn(image, 'png')), svg};
}

/** A picture as a slide takes it: PNG and JPEG as they are, others drawn again. */
async function pictureOf(data: string): Promise<Picture | undefined> {
  const image = await loaded(data);
  if (!image) return undefined;
  const type = /^data:image\/(png|jpeg)[;,]/i.exec(data)?.[1]?.toLowerCase();
  const {naturalWidth: width, naturalHeight: height} = image;
  if (type && Math.max(width, height) <= largest) {
    const bytes = bytesOf(data);
    return {bytes, type: type as Picture['type'], width, height};
  }
  return drawn(image, type === 'png' || /svg/i.test(data.slice(0, 40)) ? 'png' : 'jpeg');
}

/** What a data address holds. A page may forbid to fetch it. */
function bytesOf(data: string): Uint8Array<ArrayBuffer> {
  const at = data.indexOf(',');
  const body = decodeURIComponent(data.slice(at + 1));
  const text = /;base64$/i.test(data.slice(0, at)) ? atob(body) : body;
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

async function loaded(address: string): Promise<HTMLImageElement | undefined> {
  const image = new Image();
  image.src = address;
  return image.decode().then(
    () => (image.naturalWidth > 0 ? image : undefined),
    () => undefined,
  );
}

async function drawn(image: HTMLImageElement, type: Picture['type']): Promise<Picture> {
  const scale = Math.min(1, largest / Math.max(image.naturalWidth, image.naturalHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob>((resolve) =>
    canvas.toBlob((made) => resolve(made!), `image/${type}`, 0.85),
  );
  return {bytes: new Uint8Array(await blob.arrayBuffer()), type, width: canvas.width, height: canvas.height};
}
