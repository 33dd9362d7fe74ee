// How far two pictures are from each other.
import type {Picture} from './take.js';

/** How many steps a channel has in the pictures that are kept: what lies between is noise, and makes large files. */
const steps = 31;
/** What two processors may round apart. */
const rounding = 4;
/** What a channel of an accepted picture may be off: half a step to either side comes from keeping it. */
export const offByKeeping = 255 / steps / 2 + rounding;

export interface Difference {
  /** How many pixels are others, those included that only one of the pictures has. */
  pixels: number;
  /** Around all of them. */
  box: {left: number; top: number; right: number; bottom: number};
  /** The later picture in pale grey, with the pixels in red. */
  picture: Picture;
}

/** The picture as it is kept, with fewer shades. */
export function coarse({width, height, data}: Picture): Picture {
  const table = Uint8Array.from({length: 256}, (_, value) =>
    Math.round((Math.round((value / 255) * steps) * 255) / steps),
  );
  const kept = Buffer.allocUnsafe(data.length);
  for (let i = 0; i < data.length; i++) kept[i] = table[data[i]!]!;
  return {width, height, data: kept};
}

/**
 * Compares a picture with the one that was kept. A single pixel that is another one counts: text that moves by a
 * fraction of a pixel changes dozens.
 *
 * @param mayBeOff what is no difference yet, of 255; by default what two drawings in full colour may be apart
 * @returns undefined if they show the same
 */
export function compare(kept: Picture, now: Picture, mayBeOff = rounding): Difference | undefined {
  const width = Math.max(kept.width, now.width);
  const height = Math.max(kept.height, now.height);
  const box = {left: width, top: height, right: 0, bottom: 0};
  let pixels = 0;
  const different = (x: number, y: number): boolean => {
    const inBoth = x < Math.min(kept.width, now.width) && y < Math.min(kept.height, now.height);
    if (!inBoth) return true;
    const one = 3 * (y * kept.width + x);
    const other = 3 * (y * now.width + x);
    for (let i = 0; i < 3; i++) {
      if (Math.abs(kept.data[one + i]! - now.data[other + i]!) > mayBeOff) return true;
    }
    return false;
  };
  const found = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (!different(x, y)) continue;
      found[y * width + x] = 1;
      pixels++;
      box.left = Math.min(box.left, x);
      box.top = Math.min(box.top, y);
      box.right = Math.max(box.right, x + 1);
      box.bottom = Math.max(box.bottom, y + 1);
    }
  }
  return pixels === 0 ? undefined : {pixels, box, picture: marked(now, found, width, height)};
}

function marked(now: Picture, found: Uint8Array, width: number, height: number): Picture {
  const data = Buffer.alloc(width * height * 3, 255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = 3 * (y * width + x);
      if (found[y * width + x]) {
        data[at] = 220;
        data[at + 1] = data[at + 2] = 0;
      } else if (x < now.width && y < now.height) {
        const from = 3 * (y * now.width + x);
        const grey = (now.data[from]! + 2 * now.data[from + 1]! + now.data[from + 2]!) / 4;
        data.fill(190 + grey / 4, at, at + 3);
      }
    }
  }
  return {width, height, data};
}
