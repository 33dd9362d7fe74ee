// A photograph of the editor's own as it is kept in the page.
import {slimData} from '../../export/slim-picture.js';

export interface Photo {
  /** `data:` */
  address: string;
  /** Pixels of the file. */
  width: number;
}

/** Takes out of the photographs of a page that was opened what a camera wrote into them; their size stays. */
export async function slimPhotos(report: Element): Promise<void> {
  for (const image of report.querySelectorAll('img[src^="data:" i]')) {
    const address = image.getAttribute('src')!;
    const slim = await slimData(address, Infinity);
    if (slim !== address) image.setAttribute('src', slim);
  }
}

/** Pixels: as wide as the widest picture that is exported. */
const mostWidth = 1600;

/** Reads a photograph, turned as it was taken and no wider than needed. @returns undefined for what is no picture */
export async function readPhoto(file: Blob): Promise<Photo | undefined> {
  const pixels = await createImageBitmap(file).catch(() => undefined);
  if (!pixels) return undefined;
  const {width} = pixels;
  const scale = Math.min(1, mostWidth / width);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(pixels.height * scale);
  canvas.getContext('2d')?.drawImage(pixels, 0, 0, canvas.width, canvas.height);
  pixels.close();
  return {address: canvas.toDataURL('image/jpeg', 0.86), width};
}
