// The other ways out of the browser: slices, a static page, a WeChat article, an SVG.
import {alternativeText} from './alternative-text.js';
import {blockBoxes} from './boxes.js';
import {asData} from './embed.js';
import {imageOf, paint, type PictureOptions} from './png.js';
import {spokenLines, spokenText} from './reading.js';
import {planCuts} from './slices.js';
import {withDrawnCopy, type ExportOptions} from './drawn-copy.js';
import {addressesOf, drawEveryWidth, staticHtml} from './static-html.js';
import {drawSvg} from './svg.js';
import {draftWechat} from './wechat.js';
import {pictureBox, type PictureBox} from './wechat-picture.js';
import {wechatPages, type WechatPage} from './wechat-pages.js';

/** One picture of several. */
export interface Slice {
  picture: Blob;
  /** What a screen reader says of it: the words that go beside it wherever it is shown. */
  text: string;
  /** Pixels. */
  width: number;
  height: number;
}

export interface SliceOptions extends PictureOptions {
  /** The tallest slice, in pixels. */
  height: number;
}

/** A report as several PNGs, cut between its blocks. @throws as `toPng`; RangeError for a height that is not positive */
export async function toSlices(element: Element, options: SliceOptions): Promise<Slice[]> {
  const {layoutWidth, scale = 1, signal, onProgress, height: limit} = options;
  return withDrawnCopy(element, layoutWidth, signal, async (drawn) => {
    const boxes = blockBoxes(drawn);
    const lines = spokenLines(drawn);
    const image = await imageOf(drawn, options);
    const height = Math.round(image.height * scale);
    const tops = [0, ...planCuts(height, boxes, limit, scale).cuts, height];
    const slices: Slice[] = [];
    for (let i = 1; i < tops.length; i++) {
      const [top, bottom] = [tops[i - 1]!, tops[i]!];
      const said = lines.filter((line) => {
        const row = Math.max(0, Math.round(line.top * scale));
        return row >= top && row < bottom;
      });
      const text = spokenText(said);
      const name = `${document.title} ${i}/${tops.length - 1}`;
      const metadata = alternativeText(tops.length > 2 ? name : document.title, text);
      const picture = await paint(image, {top, height: bottom - top, scale, metadata, signal});
      slices.push({
        picture,
        text,
        width: Math.round(image.width * scale),
        height: bottom - top,
      });
      onProgress?.(bottom / height);
    }
    return slices;
  });
}

/** A report as one HTML file without script; see `staticHtml`. */
export async function toStaticHtml(element: Element, options: ExportOptions = {}): Promise<string> {
  const {signal, onProgress, onWarning} = options;
  return withDrawnCopy(element, undefined, signal, async (drawn) => {
    const data = new Map<string, string>();
    await drawEveryWidth(drawn);
    for (const address of await addressesOf(drawn)) {
      const found = await asData(address, signal);
      if (found) data.set(address, found);
      else onWarning?.(address);
    }
    // The copy's own measures are for the stage; the page keeps those of the report.
    drawn.style.cssText = (element as HTMLElement).style.cssText;
    const html = await staticHtml(drawn, {resource: (address) => data.get(address)});
    await drawEveryWidth(drawn, false);
    onProgress?.(1);
    return html;
  });
}

/** CSS pixels of a phone, and how finely pictures are drawn for it. */
const [phoneWidth, phoneScale] = [375, 3];

/**
 * A report as fragments for WeChat's article editor, drawings as pictures inside: one, or several where one would be
 * beyond WeChat's limit.
 */
export async function toWechatHtml(element: Element, options: ExportOptions = {}): Promise<WechatPage[]> {
  const {signal, onProgress} = options;
  return withDrawnCopy(element, phoneWidth, signal, async (drawn) => {
    const {sections, pictures} = draftWechat(drawn);
    const image = await imageOf(drawn, {...options, scale: phoneScale});
    const data: string[] = [];
    for (const {element: picture} of pictures) {
      signal?.throwIfAborted();
      const box = pictureBox(picture, drawn);
      const top = Math.max(0, Math.round(box.top * phoneScale));
      const rows = image.rows(top, Math.ceil((box.bottom - box.top) * phoneScale));
      data.push(cutOut(rows, box));
      onProgress?.(data.length / pictures.length);
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    return wechatPages(sections).map(({html, characters}) => ({
      html: html.replace(/src="wr-picture:(\d+)"/g, (_, index: string) => `src="${data[Number(index)]}"`),
      characters,
    }));
  });
}

/** The longest address of a picture that WeChat takes: 1 MB of its bytes, with room to spare. */
const longestAddress = 1_200_000;

/**
 * Some columns of an image's rows, as a `data:` address: a PNG, or where it holds a photograph or would be too large, a
 * JPEG in lower and lower quality until it is small enough.
 */
function cutOut(rows: ImageData, {left, right, margin, ground, holds}: PictureBox): string {
  const [from, edge] = [Math.round(left * phoneScale), margin * phoneScale];
  const width = Math.min(Math.ceil((right - left) * phoneScale), rows.width - from);
  const canvas = document.createElement('canvas');
  canvas.width = width + 2 * edge;
  canvas.height = rows.height + 2 * edge;
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = ground;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.putImageData(rows, edge - from, edge, from, 0, width, rows.height);
  let data = holds === 'photographs' ? '' : canvas.toDataURL('image/png');
  for (const quality of [0.92, 0.85, 0.75, 0.6, 0.45]) {
    if (data && data.length <= longestAddress) break;
    data = canvas.toDataURL('image/jpeg', quality);
  }
  return data;
}

/** One element of a report as a standalone SVG; see `drawSvg`. */
export async function toSvg(element: Element, {signal}: ExportOptions = {}): Promise<string> {
  return withDrawnCopy(element, undefined, signal, (drawn) => drawSvg(drawn));
}
