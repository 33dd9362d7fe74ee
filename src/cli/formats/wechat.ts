// The report as a fragment for a WeChat article, its drawings as pictures inside.
import type {Page} from 'puppeteer-core';
import {wechatLimit, wechatPages, type WechatPage} from '../../export/index.js';
import type {Context} from '../command.js';
import type {PictureBox} from '../../export/wechat-picture.js';
import {encode, type Pixels} from './encode.js';
import {bringExporter} from '../browser/exporter.js';
import {showAlone, takeAreas, type Area} from './strips.js';

/** Articles are read on phones. Drawn three times as fine, pictures stay within the 1280 that are kept. */
export const wechatSize = {width: 1125, layoutWidth: 375, layoutHeight: 1300, scale: 3};

/** The largest picture that an article takes, with room to spare. */
const largestPicture = 900_000;

/** The fragments of the page's report: one, or several where one would be too long. */
export async function wechatFragments(page: Page, context: Context): Promise<WechatPage[]> {
  await bringExporter(page);
  await showAlone(page);
  const {sections, boxes} = await page.evaluate(() => {
    const report = document.querySelector('wr-report')!;
    const {sections, pictures} = WorkReportExport.draftWechat(report);
    return {sections, boxes: pictures.map(({element}) => WorkReportExport.pictureBox(element, report))};
  });
  const addresses = await picturesAsData(page, boxes, context);
  return wechatPages(sections, wechatLimit).map(({html, characters}) => ({
    html: html.replace(/src="wr-picture:(\d+)"/g, (_, index: string) => `src="${addresses[Number(index)]}"`),
    characters,
  }));
}

/** The pixels inside the picture that a box in CSS pixels touches, one at least. */
function inPixels(box: Area): Area {
  const {scale, width} = wechatSize;
  const left = Math.min(Math.max(0, Math.floor(box.left * scale)), width - 1);
  const top = Math.max(0, Math.floor(box.top * scale));
  return {
    left,
    top,
    right: Math.max(left + 1, Math.min(Math.ceil(box.right * scale), width)),
    bottom: Math.max(top + 1, Math.ceil(box.bottom * scale)),
  };
}

/** Pixels with a margin of one colour round them. */
async function withMargin({data, width, height}: Pixels, {margin, ground}: PictureBox): Promise<Pixels> {
  const edge = margin * wechatSize.scale;
  if (edge === 0) return {data, width, height};
  const {default: sharp} = await import('sharp');
  const wide = sharp(data, {raw: {width, height, channels: 3}, limitInputPixels: false})
    .extend({top: edge, bottom: edge, left: edge, right: edge, background: ground})
    .removeAlpha();
  return {data: await wide.raw().toBuffer(), width: width + 2 * edge, height: height + 2 * edge};
}

async function picturesAsData(page: Page, boxes: readonly PictureBox[], context: Context): Promise<string[]> {
  const areas = boxes.map(inPixels);
  const order = [...areas.keys()].sort((a, b) => areas[a]!.top - areas[b]!.top);
  const addresses: string[] = [];
  let done = 0;
  for await (const pixels of takeAreas(
    page,
    order.map((i) => areas[i]!),
    wechatSize,
  )) {
    const index = order[done++]!;
    context.progress(context.say.takingPicture(done, areas.length));
    addresses[index] = await asAddress(pixels, boxes[index]!, `wr-picture:${index}`, context);
  }
  return addresses;
}

/** A picture as a `data:` address: a JPEG where it holds a photograph, or drawings that are too large as they are. */
async function asAddress(pixels: Pixels, box: PictureBox, file: string, {signal}: Context): Promise<string> {
  const options = {file, maxBytes: largestPicture, signal};
  const whole = await withMargin(pixels, box);
  const png = box.holds !== 'photographs' && (await encode(whole, 'png', options));
  const [type, {content}] =
    png && !(png.loss && box.holds === 'drawings')
      ? ['png', png]
      : ['jpeg', await encode(whole, 'jpg', options)];
  return `data:image/${type};base64,${content.toString('base64')}`;
}
