// Takes pictures, compares each with the one it should be, and lays down what has to be looked at.
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser} from 'puppeteer-core';
import sharp from 'sharp';
import {root} from '../run-cli.js';
import {compare} from './compare.js';
import type {Take} from '../storybook/plan.js';
import {reviewPage, type Finding} from './review.js';
import {takePictures, type Picture} from './take.js';

/** Where the pictures that differ are laid down, and the page that shows them. */
export const review = join(root, 'out/pictures');

/** What else to do with a picture, whatever it shows. */
type OnPicture = (name: string, now: Picture, finding?: Finding) => Promise<void>;

export interface Judging {
  browser: Browser;
  /** Of the Storybook. */
  address: string;
  takes: readonly Take[];
  /** The picture as it should be; nothing for a story that is new. */
  kept: (take: Take) => Promise<Picture | undefined>;
  /** What of a channel is no difference yet. */
  mayBeOff?: number;
  onPicture?: OnPicture;
}

/** @returns the pictures that are not as they should be; `review/index.html` shows them */
export async function judge({
  browser,
  address,
  takes,
  kept,
  mayBeOff,
  onPicture,
}: Judging): Promise<Finding[]> {
  rmSync(review, {recursive: true, force: true});
  const findings: Finding[] = [];
  await takePictures(browser, address, takes, async (take, now) => {
    const {name} = take;
    const before = await kept(take);
    const difference = before && compare(before, now, mayBeOff);
    const finding = before
      ? difference && {name, pixels: difference.pixels, box: difference.box}
      : {name, pixels: now.width * now.height};
    if (finding) {
      findings.push(finding);
      mkdirSync(review, {recursive: true});
      await write(`${name}.now.png`, now);
      if (before) await write(`${name}.before.png`, before);
      if (difference) await write(`${name}.difference.png`, difference.picture);
    }
    await onPicture?.(name, now, finding);
  });
  findings.sort((one, other) => (one.name < other.name ? -1 : 1));
  if (findings.length > 0) writeFileSync(join(review, 'index.html'), reviewPage(findings));
  return findings;
}

async function write(file: string, {width, height, data}: Picture): Promise<void> {
  await sharp(data, {raw: {width, height, channels: 3}}).toFile(join(review, file));
}
