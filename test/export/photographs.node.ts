// A photograph as a camera writes it, lying on its side and telling where it was taken, in each way out.
import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {crc32} from 'node:zlib';
import type {Page} from 'puppeteer-core';
import sharp from 'sharp';
import {slimPictures} from '../../src/cli/formats/slim-pictures.js';
import {printReport} from '../../src/cli/formats/pdf.js';
import {staticPage} from '../../src/cli/formats/static-page.js';
import {drawDiagram} from '../../src/cli/formats/svg.js';
import {wechatFragments} from '../../src/cli/formats/wechat.js';
import type {Context} from '../../src/cli/command.js';
import type {PageJob} from '../../src/cli/browser/session.js';
import {closeBrowser, openReport} from '../support/open-report.js';
import {photograph} from '../support/photograph.js';
import {pageOf, removeFolders, temporaryFolder} from '../support/run-cli.js';

const secret = /SecretCamera|Exif\0/;
const body = `<wr-cover heading="甲县工作报告"><img slot="scene" src="camera.jpg" alt=""></wr-cover>
<wr-part heading="2025年 工作回顾"><wr-section heading="一"><p>一句话。</p>
<figure><img src="camera.jpg" alt="新桥"><figcaption>新桥通车</figcaption></figure>
<wr-figure layout="full"><picture slot="picture"><source srcset="camera.jpg 1x"><img src="camera.jpg" alt=""></picture><span slot="caption">新桥</span></wr-figure>
</wr-section></wr-part>`;

/** The pictures inside a document, by their types. */
function picturesIn(text: string): {type: string; bytes: Buffer}[] {
  return [...text.matchAll(/data:(image\/\w+);base64,([\w+/=]+)/g)].map(([, type, data]) => ({
    type: type!,
    bytes: Buffer.from(data!, 'base64'),
  }));
}

/** Small pictures that each tell something in another way, as `data:` addresses. */
async function tellingPictures(): Promise<{data: string}[]> {
  const taken = sharp(await photograph({width: 60, height: 40})).keepExif();
  const jpeg = await sharp(await photograph({width: 60, height: 40}))
    .jpeg()
    .toBuffer();
  const png = await sharp(jpeg).png().toBuffer();
  const marked = (marker: number, text: string): Buffer => {
    const words = Buffer.from(text);
    const head = Buffer.from([0xff, 0xd8, 0xff, marker, 0, words.length + 2]);
    return Buffer.concat([head, words, jpeg.subarray(2)]);
  };
  const text = Buffer.from('tEXtAuthor\0Secret');
  const chunk = Buffer.alloc(text.length + 8);
  chunk.writeUInt32BE(text.length - 4);
  text.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(text), text.length + 4);
  const pictures: [type: string, bytes: Buffer][] = [
    ['jpeg', await photograph({width: 60, height: 40})],
    ['jpg', await photograph({width: 60, height: 40})],
    ['jpeg', marked(0xfe, 'Secret of a program')],
    ['jpeg', marked(0xe1, 'http://ns.adobe.com/xap/1.0/\0Secret')],
    ['jpeg', marked(0xeb, 'JP Secret of the origin')],
    ['png', Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)])],
    ['png', await taken.clone().png().toBuffer()],
    ['webp', await taken.clone().webp().toBuffer()],
    ['avif', await taken.clone().avif().toBuffer()],
  ];
  return pictures.map(([type, bytes]) => {
    assert.match(bytes.toString('latin1'), /Secret/, type);
    return {data: `data:image/${type};base64,${bytes.toString('base64')}`};
  });
}

/** The colour at a share of a picture's width and height. */
async function colorAt(bytes: Buffer, x: number, y: number): Promise<number[]> {
  const {data, info} = await sharp(bytes).removeAlpha().raw().toBuffer({resolveWithObject: true});
  const at = 3 * (Math.floor(y * info.height) * info.width + Math.floor(x * info.width));
  return [...data.subarray(at, at + 3)];
}

const isRed = ([r = 0, g = 0, b = 0]: number[]) => r > 150 && g < 90 && b < 90;

describe('a photograph leaves the page', {timeout: 120_000}, () => {
  let page: Page;
  let job: PageJob;

  before(async () => {
    const folder = temporaryFolder();
    const taken = await photograph({width: 4000, height: 3000, orientation: 6});
    assert.match(taken.toString('latin1'), secret);
    writeFileSync(join(folder, 'camera.jpg'), taken);
    const file = join(folder, 'page.html');
    writeFileSync(file, pageOf(body));
    page = await openReport(file, 375, 1300);
    job = {
      file,
      name: 'page.html',
      seconds: 60,
      allowRemote: false,
      readFiles: new Set(),
    } as unknown as PageJob;
    await slimPictures(page, job);
  });
  after(async () => {
    await closeBrowser();
    removeFolders();
  });

  it('in a static page: upright, 2160 across, without place and camera', async () => {
    const html = await staticPage(page, job);
    assert.doesNotMatch(Buffer.from(html).toString('latin1'), secret);
    const found = picturesIn(html).filter(({type}) => type === 'image/jpeg');
    assert.ok(found.length >= 3, String(found.length));
    for (const {bytes} of found) {
      assert.doesNotMatch(bytes.toString('latin1'), secret);
      const {width, height} = await sharp(bytes).metadata();
      assert.deepEqual([width, height], [2160, 2880]);
      // The quarter that was at the upper left of the sensor.
      assert.ok(isRed(await colorAt(bytes, 0.75, 0.25)));
      assert.ok(!isRed(await colorAt(bytes, 0.25, 0.25)));
    }
  });

  it('in an SVG: the same', async () => {
    const svg = await drawDiagram(page, 'wr-figure');
    const [picture] = picturesIn(svg);
    assert.equal(picture?.type, 'image/jpeg');
    assert.ok(isRed(await colorAt(picture!.bytes, 0.75, 0.25)));
    assert.match(svg, /<svg [^>]*viewBox="0 [1-9]/); // cropped in the middle
    assert.doesNotMatch(svg, secret);
  });

  it('in a static page: a drawing without what its program wrote for itself', async () => {
    const folder = temporaryFolder();
    writeFileSync(
      join(folder, 'drawn.svg'),
      `<!-- SecretAuthor --><svg xmlns="http://www.w3.org/2000/svg" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
        xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" sodipodi:docname="SecretPlace.svg" width="9" height="9">
        <metadata>SecretAuthor</metadata><sodipodi:namedview inkscape:export-filename="SecretPlace"/>
        <!-- SecretPlace --><g inkscape:label="SecretLayer" xml:space="preserve"><path d="M1 2H8V7Z"/></g></svg>`,
    );
    const file = join(folder, 'page.html');
    writeFileSync(file, pageOf('<wr-section heading="一"><img src="drawn.svg" alt="图"></wr-section>'));
    const html = await staticPage(await openReport(file, 375, 1300), {...job, file});
    const drawing = decodeURIComponent(/data:image\/svg\+xml,([^"]+)/.exec(html)![1]!);
    assert.doesNotMatch(drawing, /Secret/);
    assert.match(drawing, /<path d="M1 2H8V7Z"/);
  });

  it('in a static page, also as data in the page: whatever kind it is of, however it tells and wherever it is shown', async () => {
    const told = await tellingPictures();
    const shown = told.map(({data}, i) =>
      i % 2
        ? `<wr-figure><img slot="picture" src="${data}" alt="新桥"></wr-figure>`
        : `<p style="background-image:url(${data})">一句话。</p>`,
    );
    const file = join(temporaryFolder(), 'page.html');
    writeFileSync(file, pageOf(`<wr-section heading="一">${shown.join('')}</wr-section>`));
    const own = await openReport(file, 375, 1300);
    const made = [
      await own.evaluate(() => WorkReportExport.toStaticHtml(document.querySelector('wr-report')!)),
      Buffer.from(await staticPage(own, {...job, file})).toString(),
    ];
    for (const html of made) {
      const found = picturesIn(html.replaceAll('%2B', '+'));
      assert.equal(found.length, told.length);
      for (const {bytes} of found) {
        assert.doesNotMatch(bytes.toString('latin1'), /Secret/);
        assert.equal((await sharp(bytes).metadata()).width, 60);
      }
    }
  });

  it('in an article for WeChat: JPEG of its screen, below 1 MB', async () => {
    const context = {
      progress: () => undefined,
      say: {takingPicture: () => ''},
      signal: new AbortController().signal,
    } as unknown as Context;
    await page.setViewport({width: 375, height: 1300, deviceScaleFactor: 3});
    const [fragment] = await wechatFragments(page, context);
    const {html} = fragment!;
    const found = picturesIn(html).filter(({type}) => type === 'image/jpeg');
    assert.equal(found.length, 3);
    for (const {bytes} of found) {
      assert.ok(bytes.length < 1e6);
      const {width = 0} = await sharp(bytes).metadata();
      assert.ok(width > 900 && width <= 1125, String(width));
    }
    assert.match(html, /新桥通车/);
  });

  // Last, since it prints what it makes of the page.
  it('in a PDF: no finer than print needs', async () => {
    const {content} = await printReport(page, job, 'a4');
    const pdf = Buffer.from(content);
    assert.doesNotMatch(pdf.toString('latin1'), secret);
    assert.ok(pdf.length < 2e6, `${pdf.length} bytes`);
  });
});
