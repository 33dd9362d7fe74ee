import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {Browser} from 'puppeteer-core';
import {findChromium} from '../../src/cli/browser/chromium.js';
import {startBrowser, stopBrowser} from '../../src/cli/browser/page.js';
import {closeBrowser, openReport} from '../support/open-report.js';
import {pageOf, removeFolders, temporaryFolder} from '../support/run-cli.js';

/** A server that remembers what it was asked for, and gives a picture for everything. */
let server: Server;
let origin: string;
let asked: string[] = [];
/** A browser that may use the network, as readers' browsers do. */
let reader: Browser;

before(async () => {
  server = createServer((request, response) => {
    asked.push(request.url!.slice(1));
    const isSheet = request.url!.endsWith('.css');
    response.writeHead(200, {
      'content-type': isSheet ? 'text/css' : 'image/svg+xml',
      'access-control-allow-origin': '*',
    });
    response.end(
      isSheet
        ? ''
        : '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path id="a" d="M0 0h9v9z"/></svg>',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  reader = await startBrowser(await findChromium(), true);
});

after(async () => {
  await stopBrowser(reader);
  await closeBrowser();
  server.close();
  removeFolders();
});

const css = (address: string, name: string) => `${address}/${name}`;
const svg = (inside: string) =>
  `<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='9' height='9'>${inside}</svg>`;
const dataOf = (inside: string, isBase64 = false) =>
  isBase64
    ? `data:image/svg+xml;base64,${Buffer.from(svg(inside)).toString('base64')}`
    : `data:image/svg+xml,${encodeURIComponent(svg(inside))}`;

/** Declarations that ask for something, `@` being where; each however CSS lets it be written. */
const declarations: Record<string, (address: string) => string> = {
  plain: (a) => `background:url(${a})`,
  quoted: (a) => `background-image:url( "${a}" )`,
  upper: (a) => `background:URL(${a})`,
  mixed: (a) => `background:uRl('${a}')`,
  escaped: (a) => `background:u\\72l(${a})`,
  escapedQuoted: (a) => `background:\\000075\\72 l("${a}")`,
  addressEscaped: (a) => `background:url(${a.replace('http', '\\68 ttp')})`,
  comment: (a) => `background:red/* url( */ url(${a})`,
  imageSet: (a) => `background-image:image-set("${a}" 1x)`,
  imageSetType: (a) => `background-image:image-set("${a}" type("image/svg+xml") 1x, url(${a}-2) 2x)`,
  imageSetOld: (a) => `background-image:-webkit-image-set(url(${a}) 1x)`,
  imageSetUpper: (a) => `background-image:IMAGE-\\53 ET('${a}' 1x)`,
  crossFade: (a) => `background-image:-webkit-cross-fade(url(${a}),url(${a}-2),50%)`,
  mask: (a) => `mask:url(${a}) no-repeat`,
  maskOld: (a) => `-webkit-mask-image:url(${a})`,
  maskBorder: (a) => `-webkit-mask-box-image:url(${a}) 30`,
  border: (a) => `border:3px solid;border-image:url(${a}) 3`,
  list: (a) => `display:list-item;list-style:url(${a}) inside`,
  content: (a) => `content:url(${a})`,
  filter: (a) => `filter:url(${a}#a)`,
  clipPath: (a) => `clip-path:url(${a}#a)`,
  shape: (a) => `float:left;width:9px;height:9px;shape-outside:url(${a})`,
  cursor: (a) => `cursor:url(${a}),auto`,
  variable: (a) => `--x:url(${a});background:var(--x)`,
  stringVariable: (a) => `--y:"${a}";background:image-set(var(--y) 1x)`,
  fallback: (a) => `background:var(--none, url(${a}))`,
  unclosed: (a) => `background:url("${a}"`,
  inside: (a) =>
    `background:url("${dataOf(`<image href='${a}' width='9' height='9'/><style>@import '${a}.css';path{fill:URL(${a}#a)}</style><path d='M0 0h9'/>`)}")`,
};

/** Attributes of an SVG of the author's, and pictures. */
const elements: Record<string, (address: string) => string> = {
  img: (a) => `<img src="${a}">`,
  srcset: (a) => `<img srcset="${a} 1x, ${a}-2 2x">`,
  picture: (a) => `<picture><source srcset="${a}"><img src="${a}-2"></picture>`,
  image: (a) => `<svg width="9" height="9"><image href="${a}" width="9" height="9"/></svg>`,
  imageOld: (a) => `<svg width="9" height="9"><image xlink:href="${a}" width="9" height="9"/></svg>`,
  use: (a) => `<svg width="9" height="9"><use href="${a}#a"/></svg>`,
  fill: (a) => `<svg width="9" height="9"><rect width="9" height="9" fill="URL(${a}#a)"/></svg>`,
  mask: (a) =>
    `<svg width="9" height="9"><rect width="9" height="9" mask="u\\72l(${a}#a)" filter="url('${a}#b')"/></svg>`,
  feImage: (a) =>
    `<svg width="9" height="9"><filter id="f"><feImage href="${a}"/></filter><rect width="9" height="9" filter="url(#f)"/></svg>`,
  style: (a) =>
    `<svg width="9" height="9"><style>rect{mask:url(${a}#a)}</style><rect width="9" height="9" style="fill:url(${a}#b)"/></svg>`,
  hidden: (a) =>
    `<svg width="9" height="9" style="visibility:hidden"><image href="${a}" width="9" height="9"/></svg>`,
  dataImg: (a) => `<img src="${dataOf(`<image xlink:href='${a}' width='9' height='9'/>`)}">`,
  dataBase64: (a) => `<img src="${dataOf(`<rect width='9' height='9' style='fill:url(${a}#a)'/>`, true)}">`,
  dataNested: (a) =>
    `<img src="${dataOf(`<image href='${dataOf(`<image href='${a}' width='9' height='9'/>`, true)}' width='9' height='9'/>`)}">`,
  dataImage: (a) =>
    `<svg width="9" height="9"><image href="${dataOf(`<use href='${a}#a'/>`)}" width="9" height="9"/></svg>`,
  dataSheet: (a) =>
    `<img src="data:image/svg+xml;base64,${Buffer.from(`<?xml-stylesheet href='${a}.css'?>${svg('<path d="M0 0h9"/>')}`).toString('base64')}">`,
  poster: (a) =>
    `<video poster="${a}"></video><audio src="${a}"></audio><object data="${a}"></object><embed src="${a}"><iframe src="${a}"></iframe>`,
  background: (a) => `<table background="${a}"><tr><td background="${a}">格</td></tr></table>`,
  input: (a) =>
    `<input type="image" src="${a}"><link rel="stylesheet" href="${a}.css"><style>@import "${a}.css";</style>`,
};

/** A report that asks for all of it: by attributes, by classes and by pseudo-elements. */
function hungryPage(): string {
  const boxes = Object.entries(declarations).map(([name, declare]) => {
    const attribute = declare(css(origin, `style-${name}`)).replaceAll('"', '&quot;');
    return `<p style="${attribute}">句。</p><p class="c-${name}">句。</p><p class="p-${name}">句。</p>`;
  });
  const rules = Object.entries(declarations).map(
    ([name, declare]) =>
      `.c-${name}{${declare(css(origin, `class-${name}`))}${name === 'unclosed' ? ')' : ''}}.p-${name}::before{content:"";${declare(css(origin, `before-${name}`))}${name === 'unclosed' ? ')' : ''}}`,
  );
  const drawn = Object.entries(elements).map(([name, write]) => write(css(origin, `tag-${name}`)));
  return pageOf(
    `<wr-section heading="一节">${boxes.join('')}${drawn.join('')}<wr-metric-tile value="3" unit="个" style="mask:URL(${origin}/host)">件</wr-metric-tile></wr-section>`,
    `<style>@import "${origin}/imported.css";${rules.join('\n')}</style>`,
  );
}

/** What a reader's browser asks for when it opens a file. */
async function requestsOf(name: string, content: string): Promise<string[]> {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, content);
  asked = [];
  const page = await reader.newPage();
  await page.goto(pathToFileURL(file).href, {waitUntil: 'networkidle0'});
  await page.close();
  return asked;
}

describe('an exported file asks for nothing', {timeout: 180_000}, () => {
  it('though the page it comes from asks for everything, in every way that CSS and SVG have', async () => {
    const live = await requestsOf('live.html', hungryPage());
    // What this browser takes for an address: each of these is one that an export might leave.
    const kinds = [...new Set(live.map((name) => /^[a-z]+-(\w+)/.exec(name)?.[1] ?? name))];
    const silent = [...Object.keys(declarations), ...Object.keys(elements)].filter(
      (name) => !kinds.includes(name),
    );
    assert.deepEqual(silent, [
      'filter',
      'inside',
      'use',
      'dataImg',
      'dataBase64',
      'dataNested',
      'dataImage',
      'dataSheet',
    ]);

    const file = join(temporaryFolder(), 'page.html');
    writeFileSync(file, hungryPage());
    const page = await openReport(file, 500);
    const exports = await page.evaluate(async () => {
      const report = document.querySelector('wr-report')!;
      const section = document.querySelector('wr-section')!;
      const wechat = WorkReportExport.draftWechat(report);
      return {
        html: await WorkReportExport.staticHtml(report),
        svg: await WorkReportExport.drawSvg(section),
        tile: await WorkReportExport.drawSvg(document.querySelector('wr-metric-tile')!),
        wechat: wechat.sections.join(''),
      };
    });
    await page.close();
    for (const [kind, text] of Object.entries(exports)) {
      const ending = ['svg', 'tile'].includes(kind) ? 'svg' : 'html';
      // Without the file's own policy, which would refuse what it must not ask for at all.
      const bare = text.replace(/<meta http-equiv[^>]*>/, '');
      assert.deepEqual(await requestsOf(`${kind}.${ending}`, bare), [], kind);
      // What a custom property holds as a string is an address only to a function that is gone.
      const left = addressesIn(text).filter((address) => !address.endsWith('-stringVariable'));
      assert.deepEqual(left, [], kind);
    }
    const framed = `<!doctype html><meta charset="utf-8"><img src="data:image/svg+xml,${encodeURIComponent(exports.svg)}"><div>${exports.svg.replace(/<\?xml[^>]*>/, '')}</div>`;
    assert.deepEqual(await requestsOf('framed.html', framed), []);
  });
});

/** The server's addresses that a text holds, in data addresses as well, however deep. */
function addressesIn(text: string): string[] {
  const found = text.match(/127\.0\.0\.1:\d+\/[\w-]*/g) ?? [];
  const data = text.match(/data:image\/svg\+xml[^"')\s]*/g) ?? [];
  const inside = data.map((address) => {
    const [header, body = ''] = address.split(/,(.*)/s);
    return header!.includes('base64') ? Buffer.from(body, 'base64').toString() : decodeURIComponent(body);
  });
  return [...found, ...inside.flatMap(addressesIn)];
}
