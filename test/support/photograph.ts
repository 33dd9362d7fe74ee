// Photographs made for tests: light, dark and busy ones, as a camera writes them.
import sharp from 'sharp';

export const looks = ['light', 'dark', 'busy'] as const;

export interface PhotographOptions {
  look?: (typeof looks)[number];
  width?: number;
  height?: number;
  /** How the camera was held, as EXIF counts it: 6 is a quarter turn. */
  orientation?: number;
}

/** A JPEG that says where and by what camera it was taken. Its upper left quarter is red in a `busy` one. */
export async function photograph({
  look = 'busy',
  width = 1200,
  height = 900,
  orientation = 1,
}: PhotographOptions = {}): Promise<Buffer> {
  const pixels = Buffer.alloc(width * height * 3);
  let seed = 7;
  const next = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const cells = Array.from({length: 4096}, () => [255 * next(), 255 * next(), 255 * next()]);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 3) {
      const isRed = x < width / 2 && y < height / 2;
      const busy = isRed ? [220, 20, 30] : cells[((x >> 5) + 61 * (y >> 5)) % 4096]!;
      const color = {light: [255, 255, 250], dark: [3, 4, 8], busy}[look];
      for (let c = 0; c < 3; c++) pixels[at + c] = color[c]!;
    }
  }
  return sharp(pixels, {raw: {width, height, channels: 3}})
    .jpeg({quality: 80})
    .withMetadata({
      orientation,
      exif: {
        IFD0: {Make: 'SecretCamera'},
        IFD3: {GPSLatitudeRef: 'N', GPSLatitude: '30/1 15/1 0/1'},
      },
    })
    .toBuffer();
}
