// Compares each picture with the one it should be, and lays down what has to be looked at.
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import sharp from 'sharp';
import {root} from '../run-cli.js';
import type {Take} from '../storybook/plan.js';
import {compare} from './compare.js';
import {reviewPage, type Finding} from './review.js';
import type {Picture} from './take.js';

/** Where the pictures that differ are laid down, and the page that shows them. */
export const review = join(root, 'out/pictures');

export interface Judge {
  /** Compares one picture; the finding if it is not as it should be. */
  see(take: Take, now: Picture): Promise<Finding | undefined>;
  /** All findings; `review/index.html` shows them. */
  end(): Finding[];
}

/**
 * @param kept the picture as it should be; nothing for a story that is new
 * @param mayBeOff what of a channel is no difference yet
 */
export function startJudging(
  kept: (take: Take) => Promise<Picture | undefined>,
  mayBeOff: number | undefined,
): Judge {
  rmSync(review, {recursive: true, force: true});
  const findings: Finding[] = [];
  return {
    async see(take, now) {
      const {name} = take;
      const before = await kept(take);
      const difference = before && compare(before, now, mayBeOff);
      if (before && !difference) return undefined;
      mkdirSync(review, {recursive: true});
      await write(`${name}.now.png`, now);
      if (before) await write(`${name}.before.png`, before);
      if (difference) await write(`${name}.difference.png`, difference.picture);
      const finding = difference
        ? {name, pixels: difference.pixels, box: difference.box}
        : {name, pixels: now.width * now.height};
      findings.push(finding);
      return finding;
    },
    end() {
      findings.sort((one, other) => (one.name < other.name ? -1 : 1));
      if (findings.length > 0) writeFileSync(join(review, 'index.html'), reviewPage(findings));
      return findings;
    },
  };
}

async function write(file: string, {width, height, data}: Picture): Promise<void> {
  await sharp(data, {raw: {width, height, channels: 3}}).toFile(join(review, file));
}
