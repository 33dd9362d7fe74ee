// A page as a browser prints it: no sheet is empty, and the figures of its author are on them.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import sharp from 'sharp';
import {tags} from '../../src/tags/index.js';
import {written} from '../support/unread.js';
import type {TestPage} from './browser.js';
import type {Result} from './checks.js';
import {onPath} from './on-path.js';

/** Poppler's programs, in the package poppler-utils of Debian; without them no print is looked at. */
export const poppler = onPath('pdftotext') && onPath('pdftoppm');

const bare = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** The least spread of brightness of a sheet with anything on it. */
const drawn = 2;

/**
 * Firefox prints sheets with certain effects as pictures: their figures are not looked for, and said to be none of those
 * that were found.
 */
export async function printFaults(page: TestPage): Promise<Result> {
  const words = await page.evaluate(written, tags);
  const figures = words.flatMap(({text}) => text.match(/\d[\d.,]*/g) ?? []).map(bare);
  const folder = mkdtempSync(join(tmpdir(), 'print-'));
  try {
    const file = join(folder, 'page.pdf');
    writeFileSync(file, await page.print!());
    const text = execFileSync('pdftotext', [file, '-'], {encoding: 'utf8', maxBuffer: 1e8});
    const sheets = text.split('\f').slice(0, -1);
    const empty = await emptySheets(file, folder);
    const printed = bare(text);
    const lost = [...new Set(figures.filter((figure) => !printed.includes(figure)))];
    const asPictures = sheets.filter((sheet) => !bare(sheet)).length - empty.length;
    const found = `${figures.length - lost.length} of ${figures.length} figures as text`;
    return {
      tried: `${sheets.length} sheets, ${found}${asPictures ? `, ${asPictures} sheets as pictures` : ''}`,
      faults: [
        ...empty.map((sheet) => `sheet ${sheet} is empty`),
        ...(asPictures ? [] : lost.map((figure) => `${figure} is not printed`)),
      ],
    };
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

async function emptySheets(file: string, folder: string): Promise<number[]> {
  execFileSync('pdftoppm', ['-r', '30', '-gray', '-png', file, join(folder, 'sheet')]);
  const pictures = readdirSync(folder)
    .filter((name) => name.endsWith('.png'))
    .sort();
  const spreads = await Promise.all(
    pictures.map(async (name) => (await sharp(join(folder, name)).stats()).channels[0]!.stdev),
  );
  return spreads.flatMap((spread, i) => (spread < drawn ? [i + 1] : []));
}
