// Each drawn figure against its text: the ink of every character beside that of the same character set by itself.
import sharp from 'sharp';
import type {Box, TestPage} from './browser.js';
import type {FigureCharacter} from './probe.js';

/** Which part of the ink of a character may differ: antialiasing on other grounds, neighbours that reach into its box. */
const most = 0.6;

interface Pixels {
  data: Buffer;
  width: number;
  height: number;
}

async function pixels(page: TestPage): Promise<Pixels> {
  const {data, info} = await sharp(await page.screenshot(), {limitInputPixels: false})
    .removeAlpha()
    .raw()
    .toBuffer({resolveWithObject: true});
  return {data, width: info.width, height: info.height};
}

/** Every figure of the page whose drawn characters are not those of its text, one sentence a fault. */
export async function figureFaults(page: TestPage): Promise<{count: number; faults: string[]}> {
  const characters = await page.evaluate(() => probe.figureCharacters());
  const drawn = await pixels(page);
  await page.evaluate(() => probe.hideText(true));
  const without = await pixels(page);
  await page.evaluate((all) => probe.setPlainly(all), characters);
  await page.evaluate(() => probe.hideText(false));
  const plain = await pixels(page);
  const white = {...plain, data: Buffer.alloc(plain.data.length, 255)};
  const faults = characters.flatMap((character) => {
    const box = insideOf(character, drawn);
    const fault = compare(
      inkOf(drawn, without, box),
      shifts(character.height).map((shift) => () => inkOf(plain, white, moved(box, shift))),
    );
    return fault ? [`“${character.character}” of “${character.figure}” ${fault}`] : [];
  });
  return {count: characters.length, faults: [...new Set(faults)]};
}

function insideOf({left, top, width, height}: FigureCharacter, page: Pixels): Box {
  const [x, y] = [Math.max(0, Math.floor(left)), Math.max(0, Math.floor(top))];
  return {
    left: x,
    top: y,
    width: Math.min(page.width, Math.ceil(left + width)) - x,
    height: Math.min(page.height, Math.ceil(top + height)) - y,
  };
}

const moved = (box: Box, by: {left: number; top: number}): Box => ({
  ...box,
  left: box.left + by.left,
  top: box.top + by.top,
});

/** How much of each pixel is ink, from 0 to 1: how far it is from the same pixel without text. */
function inkOf(drawn: Pixels, ground: Pixels, box: Box): number[] {
  const ink: number[] = [];
  for (let y = box.top; y < box.top + box.height; y++) {
    for (let x = box.left; x < box.left + box.width; x++) {
      const at = 3 * (y * drawn.width + x);
      const part = (c: number): number => Math.abs((drawn.data[at + c] ?? 0) - (ground.data[at + c] ?? 0));
      ink.push(part(0) + part(1) + part(2));
    }
  }
  const full = Math.max(...ink, 24);
  return ink.map((amount) => amount / full);
}

function compare(drawn: readonly number[], plain: readonly (() => number[])[]): string | undefined {
  let least = Infinity;
  for (const inkAt of plain) {
    const ink = inkAt();
    if (total(drawn) < 0.1 * total(ink)) return 'is not drawn';
    least = Math.min(least, apart(drawn, ink));
    if (least <= most) return undefined;
  }
  return `is drawn otherwise (${Math.round(100 * least)} %)`;
}

/**
 * Where a character set by itself may have to be moved to lie on the drawn one, near places first: letters in moved
 * boxes are rounded to whole pixels otherwise, a line with letters of two fonts is higher than one with either, and
 * some browsers count the space between Chinese and figures to the first character.
 */
function shifts(height: number): {left: number; top: number}[] {
  const far = Array.from({length: Math.ceil(0.15 * height)}, (_, i) => i + 2);
  const near = [0, -1, 1];
  return near.flatMap((by) => [
    ...near.map((left) => ({left, top: by})),
    ...far.flatMap((distance) => [
      {left: -distance, top: by},
      {left: by, top: -distance},
      {left: by, top: distance},
    ]),
  ]);
}

const total = (ink: readonly number[]): number => ink.reduce((sum, amount) => sum + amount, 0);

/** Which share of all ink is in one picture alone. */
function apart(one: readonly number[], other: readonly number[]): number {
  const both = total(one.map((ink, i) => Math.max(ink, other[i]!)));
  return total(one.map((ink, i) => Math.abs(ink - other[i]!))) / Math.max(both, 0.1);
}
