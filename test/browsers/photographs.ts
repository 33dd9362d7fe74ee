// A scene, a picture on the cover and photographs in the text: as a browser shows them, and as they leave it.
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import sharp from 'sharp';
import type * as Delivery from '../../src/export/bundle.js';
import {photograph} from '../support/photograph.js';
import {root} from '../support/run-cli.js';
import type {TestPage} from './browser.js';
import type {Pages} from './pages.js';

/** A page with all of them; the photograph lies on its side, as its file says, and tells where it was taken. */
export async function photographsPage(pages: Pages): Promise<string> {
  const taken = pages.picture(await photograph({width: 1600, height: 1200, orientation: 6}), 'jpg');
  const img = (slot: string): string => `<img alt="新桥" src="${taken}" ${slot && `slot="${slot}"`}>`;
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>图片</title>
<script src="../dist/work-report-elements.min.js"></script></head>
<body style="margin:0"><wr-report motion="none" scene="coast">
<wr-cover heading="甲县工作报告" size="compact">${img('scene')}第三次会议</wr-cover><wr-cover heading="甲县工作报告"></wr-cover>
<wr-part scene heading="2025年 工作回顾"><wr-section heading="一"><figure>${img('')}<figcaption>新桥通车</figcaption></figure>
<wr-figure>${img('picture')}${img('picture')}<span slot="caption">两张</span></wr-figure></wr-section></wr-part>
<wr-credits>来源：甲县</wr-credits></wr-report></body></html>`;
}

/** In the page: what is wrong with its scenes and pictures; where the photograph of the text stands. */
async function inspect(): Promise<{
  faults: string[];
  box: {left: number; top: number; width: number; height: number};
}> {
  const faults: string[] = [];
  const images = [...document.querySelectorAll('img')];
  for (const image of images) await image.decode().catch(() => faults.push('a picture is not shown'));
  if (images.length !== 4) faults.push(`${images.length} pictures`);
  const every = (parent: Document | ShadowRoot): Element[] =>
    [...parent.querySelectorAll('*')].flatMap((e) => [e, ...(e.shadowRoot ? every(e.shadowRoot) : [])]);
  const wide = every(document).filter(({localName, children}) => localName === 'svg' && children.length > 20);
  const scenes = wide.filter((svg) => svg.getBoundingClientRect().width > 370).length;
  if (scenes < 3) faults.push(`${scenes} scenes`);
  if (document.documentElement.scrollWidth > innerWidth) faults.push('wider than its window');
  const photo = images.find(
    (image) => image.closest('figure') && image.alt === '新桥' && image.clientHeight > image.clientWidth,
  );
  const {left = 0, top = 0, width = 0, height = 0} = photo?.getBoundingClientRect() ?? {};
  if (Math.abs(width / height - 0.75) > 0.01) faults.push(`a photograph is ${width} × ${height}`);
  const box = {left, top: top + scrollY, width, height};
  const [x, y, w, h] = Object.values(box).map(Math.round) as [number, number, number, number];
  return {faults, box: {left: x, top: y, width: w, height: h}};
}

/** Whether a picture shows what was at the upper left of the sensor at its upper right, and nowhere else. */
async function isUpright(picture: Buffer): Promise<boolean> {
  const {data, info} = await sharp(picture).removeAlpha().raw().toBuffer({resolveWithObject: true});
  const isRed = (x: number, y: number): boolean => {
    const at = 3 * (Math.floor(y * info.height) * info.width + Math.floor(x * info.width));
    return data[at]! > 150 && data[at + 1]! < 90 && data[at + 2]! < 90;
  };
  return isRed(0.75, 0.25) && isRed(0.6, 0.4) && !(isRed(0.25, 0.25) && isRed(0.3, 0.3));
}

async function pageFaults(page: TestPage): Promise<string[]> {
  const {faults, box} = await page.evaluate(inspect);
  return (await isUpright(await page.screenshot(box)))
    ? faults
    : [...faults, 'a photograph lies on its side'];
}

/** What is wrong with the page in the browser, with its static copy there, and with its article for WeChat. */
export async function photographFaults(
  page: TestPage,
  reopen: (html: string) => Promise<TestPage>,
): Promise<string[]> {
  const faults = (await pageFaults(page)).map((fault) => `page: ${fault}`);
  const script = await readFile(join(root, 'dist/work-report-elements.export.min.js'), 'utf8');
  await page.run(`${script}\nglobalThis.WorkReportExport = WorkReportExport;`);
  const {html, article} = await page.evaluate(async () => {
    const {WorkReportExport} = globalThis as unknown as {WorkReportExport: typeof Delivery};
    const report = document.querySelector('wr-report')!;
    const pages = await WorkReportExport.toWechatHtml(report);
    return {
      html: await WorkReportExport.toStaticHtml(report),
      article: pages.map((each) => each.html).join(''),
    };
  });
  for (const [what, text] of Object.entries({'static page': html, article})) {
    const photos = [...text.matchAll(/data:image\/jpeg;base64,([\w+/=]+)/g)].map(([, data]) =>
      Buffer.from(data!, 'base64'),
    );
    if (photos.length < 2) faults.push(`${what}: ${photos.length} photographs`);
    for (const photo of photos) {
      if (/SecretCamera|Exif\0/.test(photo.toString('latin1'))) faults.push(`${what}: tells the camera`);
      if (what === 'article' && photo.length > 1e6) faults.push(`${what}: ${photo.length} bytes`);
    }
  }
  // Its policy would keep the test itself out.
  const open = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, '');
  if (/<script/.test(html)) faults.push('static page: has a script');
  return [...faults, ...(await pageFaults(await reopen(open))).map((fault) => `static page: ${fault}`)];
}
