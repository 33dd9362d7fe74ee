// Pictures as the channels take them: a type, and no more bytes than allowed.

export type PictureType = 'jpg' | 'png' | 'webp';

export interface Recoded {
  picture: Blob;
  type: PictureType;
}

/** From what is hardly seen down to what still reads. */
const qualities = [0.92, 0.85, 0.75, 0.65, 0.55, 0.45];

/**
 * A PNG in another type, its quality lowered step by step until it fits. A PNG that fits stays one where it was asked for;
 * what a browser cannot hold on a canvas stays as it is.
 */
export async function recoded(png: Blob, type: PictureType, most: number): Promise<Recoded> {
  if (type === 'png' && png.size <= most) return {picture: png, type};
  const pixels = await createImageBitmap(png).catch(() => undefined);
  if (!pixels) return {picture: png, type: 'png'};
  const canvas = document.createElement('canvas');
  canvas.width = pixels.width;
  canvas.height = pixels.height;
  const pen = canvas.getContext('2d');
  pen?.drawImage(pixels, 0, 0);
  pixels.close();
  const wanted = type === 'webp' ? 'webp' : 'jpg';
  const mime = wanted === 'webp' ? 'image/webp' : 'image/jpeg';
  let last: Blob | null = null;
  for (const quality of qualities) {
    last = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, mime, quality));
    // Too tall for this browser's canvas, or a type it does not write.
    if (!last || last.type !== mime) return {picture: png, type: 'png'};
    if (last.size <= most) break;
  }
  return {picture: last!, type: wanted};
}
