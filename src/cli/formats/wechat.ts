// The report as a fragment for a WeChat article, its drawings as pictures inside.
import type {Page} from 'puppeteer-core';
import {wechatLimit, wechatPages, type WechatPage} from '../../export/index.js';
import type {Context} from '../command.js';
import {encode} from './encode.js';
import {bringExporter} from '../browser/exporter.js';

/** CSS pixels: articles are read on phones. Drawn three times as fine, pictures stay within the 1280 that are kept. */
export const wechatWindow = {width: 375, height: 3000, scale: 3};

/** The largest picture that an article takes, with room to spare. */
const largestPicture = 900_000;

interface Spot {
  alt: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The fragments of the page's report: one, or several where one would be too long. */
export async function wechatFragments(page: Page, context: Context): Promise<WechatPage[]> {
  await bringExporter(page);
  await page.addStyleTag({content: '* { pointer-events: none !important; }'});
  const {sections, spots} = await page.evaluate(() => {
    const {sections, pictures} = WorkReportExport.draftWechat(document.querySelector('wr-report')!);
    const spots = pictures.map(({element, alt}): Spot => {
      const {x, y, width, height} = element.getBoundingClientRect();
      return {alt, x: x + scrollX, y: y + scrollY, width, height};
    });
    return {sections, spots};
  });
  const {default: sharp} = await import('sharp');
  const data: string[] = [];
  for (const [i, {x, y, width, height}] of spots.entries()) {
    context.progress(context.say.takingPicture(i + 1, spots.length));
    const clip = {x: Math.max(0, x), y: Math.max(0, y), width: Math.ceil(width), height: Math.ceil(height)};
    const shot = await page.screenshot({
      type: 'png',
      clip,
      captureBeyondViewport: true,
      optimizeForSpeed: true,
    });
    const {data: pixels, info} = await sharp(shot).removeAlpha().raw().toBuffer({resolveWithObject: true});
    const {content} = await encode({data: pixels, width: info.width, height: info.height}, 'png', {
      file: `wr-picture:${i}`,
      maxBytes: largestPicture,
      signal: context.signal,
    });
    data.push(`data:image/png;base64,${content.toString('base64')}`);
  }
  return wechatPages(sections, wechatLimit).map(({html, characters}) => ({
    html: html.replace(/src="wr-picture:(\d+)"/g, (_, index: string) => `src="${data[Number(index)]}"`),
    characters,
  }));
}
