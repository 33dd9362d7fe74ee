// Pixels to files: PNG, JPEG, WebP, in lower and lower quality until they are small enough.
import type sharpModule from 'sharp';
import {Failure} from '../command.js';
import type {PictureFormat} from './formats.js';
import type {Messages} from '../words/messages.js';

/** Rows of RGB pixels, top row first. */
export interface Pixels {
  data: Buffer;
  width: number;
  height: number;
}

/** A stretch of rows, `bottom` left out. */
export interface Rows {
  top: number;
  bottom: number;
}

export interface Encoded {
  content: Buffer;
  /** What was given up to stay within the bytes allowed; undefined: nothing. */
  loss?: (say: Messages) => string;
}

/** The tallest picture that a format can hold. */
const tallest: Record<PictureFormat, number> = {png: 1_000_000, jpg: 65_535, webp: 16_383};

/** A number of bytes as people write it: kB and MB of 1000. */
export function readableBytes(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(Math.ceil(bytes / 1e4) / 100).toFixed(2)} MB`;
}

interface Step {
  loss?: (say: Messages) => string;
  content: () => Promise<Buffer>;
}

/**
 * Writes pixels as a file of at most `maxBytes`.
 *
 * @param scenery rows that hold gradients: on a palette they would show bands
 * @param metadata an XMP packet for the inside of the file
 * @param signal aborted to give up
 * @throws Failure if the picture is too tall for the format, or too large in every quality
 */
export async function encode(
  pixels: Pixels,
  format: PictureFormat,
  {
    file,
    maxBytes = Infinity,
    scenery = [],
    metadata,
    signal,
  }: {file: string; maxBytes?: number; scenery?: readonly Rows[]; metadata?: string; signal: AbortSignal},
): Promise<Encoded> {
  const {height} = pixels;
  if (height > tallest[format]) throw new Failure((say) => say.tooTall(file, height, tallest[format]));
  const {default: sharp} = await import('sharp');
  let smallest = Infinity;
  for (const {content, loss} of steps(sharp, pixels, format, scenery, metadata)) {
    const bytes = await content();
    signal.throwIfAborted();
    if (bytes.length <= maxBytes) return {content: bytes, loss};
    smallest = Math.min(smallest, bytes.length);
  }
  throw new Failure((say) => say.tooLarge(file, readableBytes(smallest), readableBytes(maxBytes)));
}

function steps(
  sharp: typeof sharpModule,
  pixels: Pixels,
  format: PictureFormat,
  scenery: readonly Rows[],
  metadata: string | undefined,
): Step[] {
  const {data, width, height} = pixels;
  const image = (from = data) => {
    const input = {raw: {width, height, channels: 3}, limitInputPixels: false} as const;
    const picture = sharp(from, input).toColourspace('srgb');
    // Versions of sharp before 0.34.3 cannot.
    return metadata && 'withXmp' in picture ? picture.withXmp(metadata) : picture;
  };
  if (format === 'jpg') {
    return [92, 85, 75, 65, 55, 45, 35].map((quality, i) => ({
      loss: i > 0 ? (say) => say.lossQuality(quality) : undefined,
      content: () =>
        image()
          // Thin red letters blur where colour is stored at half the resolution.
          .jpeg({quality, chromaSubsampling: quality > 50 ? '4:4:4' : '4:2:0', optimiseCoding: true})
          .toBuffer(),
    }));
  }
  if (format === 'webp') {
    return [90, 80, 70, 60, 50, 40].map((quality, i) => ({
      loss: i > 0 ? (say) => say.lossQuality(quality) : undefined,
      content: () => image().webp({quality, smartSubsample: true}).toBuffer(),
    }));
  }
  const trueColour = (from?: Buffer) =>
    image(from).png({compressionLevel: 8, adaptiveFiltering: false}).toBuffer();
  const palette = (colours: number, dither: number) =>
    image().png({palette: true, colours, dither, compressionLevel: 9, effort: 7}).toBuffer();
  return [
    {content: () => trueColour()},
    ...(scenery.length > 0
      ? [
          {
            loss: (say: Messages) => say.lossText,
            content: async () => {
              const flat = await sharp(await palette(256, 0))
                .removeAlpha()
                .raw()
                .toBuffer();
              for (const {top, bottom} of scenery) {
                const [from, to] = [Math.max(0, top) * width * 3, Math.min(height, bottom) * width * 3];
                if (to > from) data.copy(flat, from, from, to);
              }
              return trueColour(flat);
            },
          },
        ]
      : []),
    ...[256, 128, 64, 32].map((colours) => ({
      loss: (say: Messages) => say.lossColours(colours),
      content: () => palette(colours, 0.9),
    })),
  ];
}
