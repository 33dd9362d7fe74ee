import {alternativeText} from './alternative-text.js';
import {elementImage, type ElementImage} from './image.js';
import {PngWriter} from './png-writer.js';
import {spokenLines, spokenText} from './reading.js';
import {nextTask, withDrawnCopy, type ExportOptions} from './drawn-copy.js';

export interface PictureOptions extends ExportOptions {
  /** CSS pixels that a report is laid out in. Default: as wide as it is on the page. */
  layoutWidth?: number;
  /** Pixels a CSS pixel. Default 1. */
  scale?: number;
}

/** Rows painted at a time: little enough that the page stays responsive. */
const band = 400;

/**
 * A report, or any element of ours, as one PNG, as tall as it is: painted band by band and written as it is painted,
 * so the limits that browsers set to canvases do not matter. The title of the page and all words that it shows are inside
 * the file, as IPTC has them.
 *
 * @throws the signal's reason when it is aborted; RangeError for an element without size or a scale that is not positive
 */
export async function toPng(element: Element, options: PictureOptions = {}): Promise<Blob> {
  const {layoutWidth, scale = 1, signal, onProgress} = options;
  return withDrawnCopy(element, layoutWidth, signal, async (drawn) => {
    const metadata = alternativeText(document.title, spokenText(spokenLines(drawn)));
    const image = await imageOf(drawn, options);
    const height = Math.round(image.height * scale);
    return paint(image, {top: 0, height, scale, metadata, signal, onProgress});
  });
}

/** The element as an image, its size checked. */
export function imageOf(drawn: HTMLElement, options: PictureOptions): Promise<ElementImage> {
  const {scale = 1} = options;
  if (!(scale > 0 && scale <= 8)) throw new RangeError(`invalid scale: ${scale}`);
  const {width, height} = drawn.getBoundingClientRect();
  if (!(width > 0 && height > 0)) throw new RangeError('invalid element: it has no size');
  return elementImage(drawn, scale, options);
}

interface Stretch {
  /** Device pixels. */
  top: number;
  height: number;
  scale: number;
  /** An XMP packet. */
  metadata: string;
  signal?: AbortSignal;
  onProgress?: (done: number) => void;
}

/** Some rows of an image as a PNG. */
export async function paint(
  image: ElementImage,
  {top, height, scale, metadata, signal, onProgress}: Stretch,
): Promise<Blob> {
  const writer = new PngWriter(Math.round(image.width * scale), height, metadata);
  for (let y = 0; y < height; y += band) {
    signal?.throwIfAborted();
    await writer.write(image.rows(top + y, Math.min(band, height - y)).data);
    onProgress?.(Math.min(1, (y + band) / height));
    await nextTask();
  }
  return writer.end();
}
