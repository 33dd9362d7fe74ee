// Takes a long picture: strips one below the other, each small enough for any graphics memory, then joined.
import {constants} from 'node:buffer';
import type {Page} from 'puppeteer-core';
import {Failure} from '../command.js';
import type {Pixels} from './encode.js';
import {showAlone, stripHeight, takeStrip, type StripSize} from './strips.js';

/** A picture of more bytes would not fit into the memory of the computers that it is made on. */
const mostBytes = Math.min(constants.MAX_LENGTH, 2 ** 32);

/** How a picture of `width` pixels is taken: the page is laid out `layoutWidth` wide and drawn `scale` times. */
export interface PictureSize extends StripSize {
  layoutWidth: number;
}

/** Reports are drawn for 320 to this many CSS pixels; a wider picture is the same page drawn larger. */
const widestLayout = 1440;

/** @param width pixels of the picture */
export function pictureSize(width: number): PictureSize {
  const scale = Math.ceil(width / widestLayout);
  return {
    width,
    scale,
    layoutWidth: Math.ceil(width / scale),
    layoutHeight: Math.floor(stripHeight / scale),
  };
}

/**
 * The pixels of the page's first report: exactly `size.width` wide, as tall as the report, opaque.
 * The report fills the width, whatever stands beside it on the page.
 *
 * @returns undefined if the report has no height
 * @throws Failure if it is too tall to be taken at once
 */
export async function takePicture(
  page: Page,
  size: PictureSize,
  {onStrip}: {onStrip: (done: number, all: number) => void},
): Promise<Pixels | undefined> {
  const {width, layoutHeight, scale} = size;
  const height = Math.round(scale * (await showAlone(page)));
  if (height < 1) return undefined;
  const most = Math.floor(mostBytes / width / 3);
  if (height > most) throw new Failure((say) => say.reportTooTall(height, most));

  const strip = layoutHeight * scale;
  const count = Math.ceil(height / strip);
  const data = Buffer.allocUnsafe(width * height * 3);
  for (let i = 0; i < count; i++) {
    onStrip(i + 1, count);
    const {data: rows} = await takeStrip(page, i, size);
    rows.copy(data, i * strip * width * 3);
  }
  return {data, width, height};
}
