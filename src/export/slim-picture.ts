// Photographs as they leave the page: upright, as large as a page shows them, without what a camera wrote into them.

/** As wide as a report is on the finest screen; a picture as tall as it may be is twice as tall. */
const widest = 2160;

/** A kind of picture: how its file begins, what it is written as, and what shows that it tells more than its pixels. */
interface Kind {
  begin: RegExp;
  written: string;
  tells: RegExp;
}

/** Exif, XMP and IPTC, proofs of origin (C2PA) and texts; the bytes read as Latin-1. */
const kinds: readonly Kind[] = [
  // Markers of a JPEG: a comment, and all APPn but those of density (E0), colours (E2) and coding (EE).
  {begin: /^\xff\xd8\xff/, written: 'image/jpeg', tells: /\xff[\xe1\xe3-\xed\xef\xfe]/},
  {begin: /^[^]PNG/, written: 'image/png', tells: /eXIf|[tiz][TE]Xt|caBX/},
  {begin: /^RIFF[^]{4}WEBP/, written: 'image/webp', tells: /EXIF|XMP |C2PA/},
  {begin: /^[^]{4}ftypavif/, written: 'image/webp', tells: /Exif\0|rdf\+xml|jumb/},
];

/**
 * A photograph fit to be published: its pixels upright and at most so many across, and nothing else of the file, so neither
 * the place nor the camera. What needs neither change is given back as it is, as are drawings and moving pictures.
 */
export async function slimPicture(picture: Blob, most = widest): Promise<Blob> {
  const bytes = new TextDecoder('latin1').decode(await picture.arrayBuffer());
  const kind = kinds.find(({begin}) => begin.test(bytes));
  if (!kind || /ANIM|acTL/.test(bytes.slice(0, 4096))) return picture;
  // Turned as the file says, which every browser does with what it shows.
  const pixels = await createImageBitmap(picture).catch(() => undefined);
  if (!pixels) return picture;
  const scale = Math.min(1, most / pixels.width, (2 * Math.max(most, widest)) / pixels.height);
  if (scale === 1 && !kind.tells.test(bytes)) return picture;
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(pixels.width * scale));
  canvas.height = Math.max(1, Math.round(pixels.height * scale));
  const pen = canvas.getContext('2d')!;
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(pixels, 0, 0, canvas.width, canvas.height);
  pixels.close();
  const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, kind.written, 0.9));
  return drawn ?? picture;
}

/** A `data:` address of a picture, fit to be published; see `slimPicture`. */
export async function slimData(address: string, most = widest): Promise<string> {
  const picture = fileIn(address);
  const slim = picture && (await slimPicture(picture, most));
  return slim && slim !== picture ? dataOf(slim) : address;
}

/**
 * The file in a `data:` address, without `fetch`, which the policy of a page may forbid for these addresses as well.
 *
 * @returns undefined where the address is none or broken
 */
export function fileIn(address: string): Blob | undefined {
  const [, about = '', body] = /^data:([^,#]*),([^#]*)/is.exec(address) ?? [];
  if (body === undefined) return undefined;
  const type = about.replace(/; *base64 *$/i, '').trim();
  let bytes = percentDecoded(body);
  if (type.length < about.trim().length)
    try {
      bytes = Uint8Array.from(atob(new TextDecoder('latin1').decode(bytes)), (letter) =>
        letter.charCodeAt(0),
      );
    } catch {
      // InvalidCharacterError: no base64.
      return undefined;
    }
  return new Blob([bytes], {type: type || 'text/plain;charset=US-ASCII'});
}

function percentDecoded(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(text);
  let length = 0;
  for (let i = 0; i < bytes.length; i++) {
    const code = bytes[i] === 0x25 ? String.fromCharCode(...bytes.subarray(i + 1, i + 3)) : '';
    const isByte = /^[0-9a-f]{2}$/i.test(code);
    bytes[length++] = isByte ? parseInt(code, 16) : bytes[i]!;
    if (isByte) i += 2;
  }
  return bytes.slice(0, length);
}

/** What a file holds, as a `data:` address. */
export const dataOf = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error ?? new Error(file.type));
    reader.readAsDataURL(file);
  });
