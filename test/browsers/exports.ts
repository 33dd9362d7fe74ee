// Pictures that the browser itself makes of a report, beside what it shows.
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import sharp from 'sharp';
import type * as Delivery from '../../src/export/bundle.js';
import {root} from '../support/run-cli.js';
import type {TestPage} from './browser.js';

/** The least spread of brightness that is a drawing; a plain ground has none. */
const drawn = 3;
/** How far pixels of a picture may be from those of the page, on average: letters are painted a little otherwise. */
const near = 8;

type Exporter = {WorkReportExport: typeof Delivery};

/** What is wrong with the pictures of the first report of a page, one sentence a fault. */
export async function exportFaults(page: TestPage): Promise<string[]> {
  const script = await readFile(join(root, 'dist/work-report-elements.export.min.js'), 'utf8');
  await page.run(`${script}\nglobalThis.WorkReportExport = WorkReportExport;`);
  return [...(await pictureFaults(page)), ...(await articleFaults(page))];
}

async function pictureFaults(page: TestPage): Promise<string[]> {
  const box = await page.evaluate(() => {
    const {width, height} = document.querySelector('wr-report')!.getBoundingClientRect();
    return {left: 0, top: 0, width, height: Math.round(height)};
  });
  const data = await page.evaluate(async () => {
    const {WorkReportExport} = globalThis as unknown as Exporter;
    const picture = await WorkReportExport.toPng(document.querySelector('wr-report')!);
    return new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result).split(',')[1]!);
      reader.readAsDataURL(picture);
    });
  });
  const picture = Buffer.from(data, 'base64');
  const {width = 0, height = 0} = await sharp(picture).metadata();
  if (width !== box.width || Math.abs(height - box.height) > 1)
    return [`toPng: ${width}×${height} instead of ${box.width}×${box.height}`];
  const [shown, made] = await Promise.all(
    [await page.screenshot(box), picture].map((image) =>
      sharp(image).removeAlpha().greyscale().raw().toBuffer(),
    ),
  );
  return bandFaults(shown!, made!, width).map((fault) => `toPng: ${fault}`);
}

/** Compares two pictures of one width, 500 rows at a time. */
function bandFaults(shown: Buffer, made: Buffer, width: number): string[] {
  const faults: string[] = [];
  for (let at = 0; at < Math.min(shown.length, made.length); at += 500 * width) {
    const [a, b] = [shown.subarray(at, at + 500 * width), made.subarray(at, at + 500 * width)];
    let apart = 0;
    for (let i = 0; i < Math.min(a.length, b.length); i++) apart += Math.abs(a[i]! - b[i]!);
    const mean = apart / a.length;
    if (spread(a) > drawn && spread(b) < drawn) faults.push(`of one colour from row ${at / width}`);
    else if (mean > near) faults.push(`not as the page from row ${at / width}: ${mean.toFixed(1)}`);
  }
  return faults;
}

/** Standard deviation. */
function spread(values: Uint8Array): number {
  let [sum, squares] = [0, 0];
  for (const value of values) {
    sum += value;
    squares += value * value;
  }
  return Math.sqrt(Math.max(0, squares / values.length - (sum / values.length) ** 2));
}

/** The pictures of a WeChat article: drawings that the article cannot have as text. */
async function articleFaults(page: TestPage): Promise<string[]> {
  const html = await page.evaluate(async () => {
    const {WorkReportExport} = globalThis as unknown as Exporter;
    const articles = await WorkReportExport.toWechatHtml(document.querySelector('wr-report')!);
    return articles.map((article) => article.html).join('');
  });
  const pictures = [...html.matchAll(/src="data:image\/(?:png|jpeg|webp);base64,([^"]+)"/g)];
  if (pictures.length === 0) return ['toWechatHtml: no picture'];
  const spreads = await Promise.all(
    pictures.map(async ([, data]) => {
      const image = sharp(Buffer.from(data!, 'base64')).flatten({background: 'white'}).greyscale();
      return spread(await image.raw().toBuffer());
    }),
  );
  const flat = spreads.filter((value) => value < drawn).length;
  return flat ? [`toWechatHtml: ${flat} of ${spreads.length} pictures of one colour`] : [];
}
