import assert from 'node:assert/strict';
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import sharp from 'sharp';
import {pageOf, removeFolders, temporaryFolder, workReport} from '../support/run-cli.js';

/** Ways in which a report shows a picture, whose address is ADDRESS. */
const ways = {
  img: '<img alt="" src="ADDRESS">',
  'img far below, to be loaded late':
    '<div style="height:9000px"></div><img alt="" src="ADDRESS" loading="lazy">',
  srcset: '<img alt="" srcset="ADDRESS 1x, ADDRESS 2x">',
  picture: '<picture><source srcset="ADDRESS"><img alt="" src="own.png"></picture>',
  background: '<p style="background:url(ADDRESS)">字</p>',
  'background of text before': '<style>p::before{content:"甲";background:url(ADDRESS)}</style><p>字</p>',
  content: '<style>p::after{content:url(ADDRESS)}</style><p>字</p>',
  'image of an SVG': '<svg width="40" height="40"><image href="ADDRESS" width="40" height="40"/></svg>',
  'inside an element of ours': '<wr-section heading="一节"><img alt="" src="ADDRESS"></wr-section>',
  poster: '<video poster="ADDRESS"></video>',
  object: '<object data="ADDRESS" type="image/png"></object>',
};

describe('a picture of the report that does not show', {timeout: 300_000}, () => {
  let folder: string;
  before(async () => {
    folder = temporaryFolder();
    mkdirSync(join(folder, 'page'));
    const red = sharp({create: {width: 40, height: 40, channels: 3, background: '#ff0000'}}).png();
    for (const name of ['page/own.png', 'outside.png']) await red.clone().toFile(join(folder, name));
    writeFileSync(join(folder, 'page/broken.png'), 'no picture');
  });
  after(removeFolders);

  async function render(content: string, output = 'out.png', around = '') {
    const html = pageOf(content).replace('<body>', `<body>${around}`);
    writeFileSync(join(folder, 'page/page.html'), html);
    const args = ['render', 'page/page.html', '-o', output, '--width', '320'];
    const {status, stderr} = await workReport(args, {cwd: folder});
    assert.equal(existsSync(join(folder, output)), status === 0);
    return {status, stderr};
  }

  for (const [name, html] of Object.entries(ways)) {
    it(`ends the work and is named: ${name}`, async () => {
      const {status, stderr} = await render(html.replaceAll('ADDRESS', 'none.png'), 'none.png');
      assert.equal(status, 1, stderr);
      assert.match(stderr, /^错误：报告里的图片没有显示出来：[^、]*page\/none\.png。没有写出文件。/m);
      assert.equal((stderr.match(/none\.png/g) ?? []).length, 1, stderr);
    });
  }

  it('whatever it is: all of these show if it is there', async () => {
    const {status, stderr} = await render(
      Object.values(ways).join('').replaceAll('ADDRESS', 'own.png'),
      'all.png',
    );
    assert.deepEqual([status, stderr], [0, '']);
  });

  it('whether it is broken or lies outside of the folder of the page, in every format', async () => {
    for (const [address, output] of [
      ['broken.png', 'broken.pdf'],
      ['../outside.png', 'outside.html'],
      ['none.png', 'none.webp'],
    ] as const) {
      const {status, stderr} = await render(`<img alt="" src="${address}">`, output);
      assert.equal(status, 1, address);
      assert.match(stderr, /^错误：报告里的图片没有显示出来：[^、]*(broken|outside|none)\.png。/m);
    }
  });

  it('is told where it is for other screens than this one', async () => {
    for (const html of [
      '<img alt="" src="own.png" srcset="own.png 1x, other%20size.png 2x">',
      '<img alt="" src="own.png" srcset="own.png 1x,other%20size.png 2x, own.png 3x">',
      '<picture><source media="(min-width:9999px)" srcset="other%20size.png"><img alt="" src="own.png"></picture>',
    ]) {
      const {status, stderr} = await render(html, 'candidates.png');
      assert.equal(status, 0, stderr);
      assert.match(stderr, /^注意：这些文件没有加载：[^、]*page\/other size\.png$/m, html);
    }
    const there =
      '<img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" srcset="own.png, own.png 2x">';
    assert.equal((await render(there, 'there.png')).stderr, '');
  });

  it('is only told where the report does not draw it', async () => {
    const {status, stderr} = await render(
      '<p>字</p><div style="display:none"><img alt="" src="none.png"></div>',
      'hidden.png',
      '<img alt="" src="logo.png">',
    );
    assert.equal(status, 0, stderr);
    assert.match(stderr, /^注意：这些文件没有加载：.*logo\.png、.*none\.png$/m);
  });
});
