import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join, parse} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {Resvg} from '@resvg/resvg-js';
import sharp from 'sharp';
import {fontFaces} from '../../src/cli/browser/fonts.js';
import {fontAddress, guard} from '../../src/cli/browser/guard.js';
import {PageLog} from '../../src/cli/browser/page-log.js';
import {composeHtml, parseReport} from '../../src/report/index.js';
import {planCuts} from '../../src/export/index.js';
import {bundle, pageOf, removeFolders, temporaryFolder, workReport} from '../support/run-cli.js';
import {corpus, type Sample} from '../support/report/corpus.js';
import {
  closeBrowser,
  difference,
  openReport,
  pixelsOf,
  reference,
  unsaid,
  wordsInside,
} from '../support/open-report.js';

/** At night. */
const all = Boolean(process.env.WR_ALL);
const diagrams = ['wr-flow', 'wr-goal-pyramid', 'wr-new-acts', 'wr-progress-checklist'];

/** Drafts of every fourth text of the corpus, by day of two; none where it is not at hand. */
const drafts = corpus.filter((_, i) => i % 4 === 0).slice(0, all ? 5 : 2);

describe('work-report render, in every format', {timeout: 600_000}, () => {
  let folder: string;
  /** The first section of the reference, for what any report would show. */
  let short: string;
  before(() => {
    folder = temporaryFolder();
    mkdirSync(join(folder, 'out'));
    short = join(folder, 'short.html');
    const [section] = /<wr-section[^]*?<\/wr-section>/.exec(readFileSync(reference, 'utf8'))!;
    writeFileSync(short, pageOf(section));
  });
  after(async () => {
    await closeBrowser();
    removeFolders();
  });

  /** Renders and asserts that it went well; the output's path and what was said. */
  async function render(page: string, name: string, ...options: string[]) {
    const output = join(folder, 'out', name);
    const {status, stdout, stderr} = await workReport(['render', page, '-o', output, ...options]);
    assert.equal(status, 0, stderr);
    return {output, said: stdout.toString(), stderr};
  }

  const once = new Map<string, ReturnType<typeof render>>();
  /** The reference as a picture of 375 px, which several tests look at. */
  function picture(name: string): ReturnType<typeof render> {
    if (!once.has(name)) once.set(name, render(reference, name, '--width', '375'));
    return once.get(name)!;
  }

  function draft({name, text}: Sample): string {
    // The first line of a text says where it is from: in the size of a title its lines overlap.
    const {report} = parseReport(text.replace(/^# .*\n/, ''));
    const file = join(folder, `${name}.html`);
    writeFileSync(file, composeHtml(report, {script: bundle}));
    return file;
  }

  it('draws the picture as the browser itself does in one piece', async () => {
    const {output} = await picture('whole.png');
    const page = await openReport(reference, 375);
    const shot = await page.screenshot({fullPage: true, captureBeyondViewport: true});
    await page.close();
    const [ours, its] = await Promise.all([pixelsOf(output), pixelsOf(shot)]);
    assert.deepEqual([ours.width, ours.height], [its.width, its.height]);
    const {count, mean} = difference(ours, its, 2);
    assert.ok(count === 0, `${count} pixels, ${mean} on average`);
  });

  it('cuts slices that together are the long picture, each with its words', async () => {
    const {output} = await picture('whole.png');
    const {said} = await render(reference, 'cut.png', '--width', '375', '--slice', '3000');
    const names = readdirSync(join(folder, 'out')).filter((name) => /^cut-\d\d\.png$/.test(name));
    assert.ok(names.length >= 4);
    assert.equal(said.trim().split('\n').length, names.length);
    const slices = await Promise.all(names.map((name) => pixelsOf(join(folder, 'out', name))));
    for (const {height} of slices) assert.ok(height <= 3000);
    assert.ok(Buffer.concat(slices.map(({data}) => data)).equals((await pixelsOf(output)).data));
    const words = names.map((name) =>
      readFileSync(join(folder, 'out', name.replace('.png', '.txt')), 'utf8'),
    );
    assert.deepEqual(unsaid(words.join('\n')), []);
  });

  it('says in the file of every picture what it is and every word that it shows', async () => {
    for (const rendered of [
      picture('whole.png'),
      picture('whole.jpg'),
      render(reference, 'said.webp', '--width', '375', '--slice', '9000'),
      render(reference, 'few.png', '--width', '375', '--max-bytes', '800kb'),
    ]) {
      const {output} = await rendered;
      const {dir, name: stem, ext, base: name} = parse(output);
      const files = existsSync(output)
        ? [name]
        : readdirSync(dir).filter((file) => file.startsWith(`${stem}-`) && file.endsWith(ext));
      let words = '';
      for (const file of files) {
        const {xmp} = await sharp(join(dir, file)).metadata();
        const said = wordsInside(xmp!.toString());
        assert.match(said.name, /^一图读懂县政协常委会工作报告/);
        words += said.words;
      }
      assert.deepEqual(unsaid(words), [], name);
    }
  });

  it('cuts through no block that fits into a slice, on the reference and on drafts', async () => {
    for (const file of [reference, ...drafts.map(draft)]) {
      const page = await openReport(file, 1080);
      const {boxes, height} = await page.evaluate(() => {
        const report = document.querySelector('wr-report')!;
        return {
          boxes: WorkReportExport.blockBoxes(report),
          height: Math.round(report.getBoundingClientRect().height),
        };
      });
      await page.close();
      for (let limit = 1000; limit <= 8000; limit += 500) {
        const {cuts} = planCuts(height, boxes, limit);
        for (const {top, bottom, kind, name} of boxes) {
          const [from, to] = [Math.round(top), Math.round(bottom)];
          if (!/block|picture|line/.test(kind) || to - from > limit) continue;
          // A drawing inside a block that is itself too tall may have to be cut with it, a line never.
          const inTall = boxes.some(
            (other) =>
              other.kind === 'block' &&
              other.bottom - other.top > limit &&
              other.top <= top &&
              bottom <= other.bottom,
          );
          if (inTall && kind !== 'line') continue;
          const cut = cuts.find((y) => from < y && y < to);
          assert.equal(cut, undefined, `${file} at ${limit}: ${cut} through ${kind} ${name} ${from}–${to}`);
        }
      }
    }
  });

  it('writes JPEG and WebP, and says that a WebP is too tall', async () => {
    const {output} = await picture('whole.jpg');
    assert.equal((await sharp(output).metadata()).format, 'jpeg');
    assert.equal((await sharp((await render(short, 'x.webp')).output).metadata()).format, 'webp');
    const file = join(folder, 'tall.html');
    writeFileSync(file, pageOf('<div style="height:16384px"></div>'));
    const {status, stderr} = await workReport(['render', file, '-o', join(folder, 'out', 'tall.webp')]);
    assert.equal(status, 1);
    assert.match(stderr, /最高只能存 16383 像素.*--slice/);
    assert.ok(!existsSync(join(folder, 'out', 'tall.webp')));
  });

  it('keeps within the bytes allowed, and says what it gave up', async () => {
    for (const [name, limit] of [
      ['small.png', '30kb'],
      ['small.jpg', '50kb'],
    ] as const) {
      const {output, stderr} = await render(short, name, '--width', '375', '--max-bytes', limit);
      assert.ok(readFileSync(output).length <= parseInt(limit, 10) * 1000);
      assert.match(stderr, /为不超过 --max-bytes，.*(色|质量)/);
    }
    const {status, stderr} = await workReport([
      'render',
      short,
      '-o',
      join(folder, 'out', 'no.png'),
      '--max-bytes',
      '10kb',
      '--width',
      '375',
    ]);
    assert.equal(status, 1);
    assert.match(stderr, /压到最低质量仍有/);
  });

  it('writes pictures of 3:4 for Xiaohongshu, and tells of slices that an earlier run left', async () => {
    writeFileSync(join(folder, 'out', 'note-77.png'), 'old');
    const {stderr} = await render(short, 'note.png', '--for', 'xiaohongshu');
    assert.match(stderr, /以前的切图.*note-77\.png/);
    for (const name of readdirSync(join(folder, 'out')).filter((each) => /^note-[0-6]\d\.png$/.test(each))) {
      const {width, height} = await sharp(join(folder, 'out', name)).metadata();
      assert.deepEqual([width, height], [1080, 1440], name);
    }
  });

  it('draws a report of more than 30000 pixels to its end', async () => {
    const file = join(folder, 'tall.html');
    const bars = Array.from(
      {length: 400},
      (_, i) => `<div style="height:100px;background:rgb(${i % 256},9,${i >> 8})"></div>`,
    );
    writeFileSync(file, pageOf(bars.join('')));
    const {data, width, height} = await pixelsOf((await render(file, 'tall.png', '--width', '320')).output);
    assert.equal(height, 40_000);
    for (let i = 0; i < 400; i++) {
      const at = (i * 100 + 50) * width * 3;
      assert.deepEqual([data[at], data[at + 2]], [i % 256, i >> 8]);
    }
  });

  it('writes a static page that looks the same without script, and asks for nothing', async () => {
    const {output} = await render(reference, 'static.html');
    const html = readFileSync(output, 'utf8');
    assert.doesNotMatch(html, /<script|\bon\w+=|<wr-|https?:\/\/(?!www\.w3\.org)/);
    assert.ok(html.length < 600_000, `${html.length} bytes`);
    // Fonts are not part of the file: it is given those of the live page.
    const dressed = html.replace('</head>', `<style>${fontFaces(fontAddress)}</style></head>`);
    for (const width of [1080, 375]) {
      const live = await openReport(reference, width);
      const its = await pixelsOf(await live.screenshot({fullPage: true, captureBeyondViewport: true}));
      const copy = await live.browser().newPage();
      await copy.setJavaScriptEnabled(false);
      await copy.setViewport({width, height: 2000});
      await copy.setBypassCSP(true);
      const asked: string[] = [];
      copy.on('request', (request) => {
        const known = request.isNavigationRequest() || /^data:/.test(request.url());
        if (!known && !request.url().startsWith(fontAddress)) asked.push(request.url());
      });
      await guard(copy, {file: output, html: dressed}, new PageLog());
      await copy.goto(pathToFileURL(output).href);
      const fonts = () => copy.evaluate(() => document.body.offsetHeight > 0 && document.fonts.status);
      while ((await fonts()) !== 'loaded') await new Promise((resolve) => setTimeout(resolve, 20));
      const ours = await pixelsOf(await copy.screenshot({fullPage: true, captureBeyondViewport: true}));
      assert.deepEqual([ours.width, ours.height], [its.width, its.height]);
      const {count} = difference(ours, its, 24);
      assert.ok(count < ours.width, `${count} pixels at ${width}`);
      assert.deepEqual(asked, []);
      await copy.close();
      await live.close();
    }
  });

  it('writes a WeChat fragment that its editor keeps whole, and that says everything', async () => {
    const {output, said} = await render(reference, 'wechat.html', '--wechat');
    const html = readFileSync(output, 'utf8');
    const characters = Number(/（(\d+) 字符/.exec(said)?.[1]);
    assert.ok(characters > 1000 && characters < 20_000);
    const page = await openReport(reference, 375);
    const result = await page.evaluate(throughEditor, html);
    await page.close();
    assert.deepEqual(result.lost, []);
    assert.equal(result.html, result.before);
    assert.deepEqual(unsaid(result.words), []);
  });

  it('writes a PDF with the words of the report in order, tagged and with an outline', async (context) => {
    if (spawnSync('pdftotext', ['-v']).error) return context.skip('needs pdftotext, of poppler-utils');
    const {output} = await render(reference, 'x.pdf');
    const info = execFileSync('pdfinfo', [output], {encoding: 'utf8'});
    assert.match(info, /Title:\s+一图读懂县政协常委会工作报告/);
    assert.match(info, /Tagged:\s+yes/);
    const pages = Number(/Pages:\s+(\d+)/.exec(info)?.[1]);
    assert.ok(pages > 5 && pages < 20);
    const structure = execFileSync('pdfinfo', ['-struct-text', output], {encoding: 'utf8', maxBuffer: 1e8});
    assert.equal(structure.match(/^\s*H1\b/gm)?.length, 1);
    assert.equal(structure.match(/^\s*H2\b/gm)?.length, 2);
    const words = [...structure.matchAll(/"([^\n]*)"$/gm)].map(([, text]) => text);
    assert.deepEqual(unsaid(words.join('')), []);
    const text = execFileSync('pdftotext', [output, '-'], {encoding: 'utf8'});
    assert.doesNotMatch(text, /[⺀-⿟]/);
    assert.match(text, /二十大精神/);
    const pdf = readFileSync(output, 'latin1');
    assert.match(pdf, /\/Outlines/);
    assert.match(pdf, /\/Lang \(zh-CN\)/);
  });

  it('writes one long page that holds everything', async () => {
    const {output} = await render(reference, 'one.pdf', '--paper', 'long');
    // All pages are printed: what did not fit on the first would be on a second.
    assert.equal(readFileSync(output, 'latin1').match(/\/Type\s*\/Page\b/g)?.length, 1);
  });

  it('writes diagrams as SVG that other programs draw', async () => {
    for (const tag of all ? diagrams : diagrams.slice(0, 2)) {
      const {output} = await render(reference, `${tag}.svg`, '--only', tag);
      const svg = readFileSync(output, 'utf8');
      assert.doesNotMatch(svg, /foreignObject|var\(|class=|<style|<script/);
      const ids = [...svg.matchAll(/\bid="([^"]*)"/g)].map(([, id]) => id!);
      assert.equal(new Set(ids).size, ids.length);
      for (const [, id] of svg.matchAll(/url\(#([^)]*)\)/g)) assert.ok(ids.includes(id!), id);
      assert.match(svg, /<text[^>]*font-family="[^"]*serif"/);
      const {width, height, pixels} = new Resvg(svg, {font: {loadSystemFonts: false}}).render();
      assert.ok(width > 500 && height > 200);
      assert.ok(new Set(new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4)).size > 3);
    }
  });

  it('refuses options that do not belong to the format, before a browser is started', async () => {
    const wrong: [string[], RegExp][] = [
      [['x.pdf', '--slice', '1000'], /--slice 只用于图片/],
      [['x.png', '--paper', 'a4'], /--paper 只用于 \.pdf/],
      [['x.png', '--wechat'], /--wechat 只用于 \.html/],
      [['x.svg'], /--only/],
      [['x.png', '--only', 'wr-flow'], /--only 只用于 \.svg/],
      [['x.png', '--for', 'tv'], /--for 要写 wechat、weibo/],
      [['x.png', '--max-bytes', 'much'], /--max-bytes 要写大小/],
      [['x.png', '--slice', '10'], /--slice 要写 200 到 60000/],
      [['x.pdf', '--paper', 'a9'], /--paper 要写 a4/],
      [['-', '--slice', '1000'], /标准输出/],
    ];
    for (const [[name, ...options], message] of wrong) {
      const output = name === '-' ? '-' : join(folder, 'out', `wrong-${name!}`);
      const {status, stderr} = await workReport(['render', reference, '-o', output, ...options]);
      assert.equal(status, 2, stderr);
      assert.match(stderr, message);
    }
    for (const [selector, message] of [
      ['wr-nothing', /报告里没有可画的/],
      ['<<', /CSS 选择器/],
    ] as const) {
      const output = join(folder, 'out', 'none.svg');
      const {status, stderr} = await workReport(['render', reference, '-o', output, '--only', selector]);
      assert.equal(status, 1);
      assert.match(stderr, message);
    }
    assert.deepEqual(
      readdirSync(join(folder, 'out')).filter((name) => /^(wrong|none|\.)/.test(name)),
      [],
    );
  });

  it('leaves nothing half-written on a full disk', async (context) => {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8k', 'tmpfs', disk]).status === 0;
    if (!mounted) return context.skip('cannot make a small disk');
    try {
      for (const [name, ...options] of [
        ['x.png'],
        ['y.png', '--slice', '900'],
        ['z.html'],
        ['w.pdf'],
        ['v.pptx'],
      ]) {
        const {status, stderr} = await workReport(['render', short, '-o', join(disk, name!), ...options]);
        assert.equal(status, 1);
        assert.match(stderr, /无法写入 .*ENOSPC/);
        assert.deepEqual(readdirSync(disk), []);
      }
    } finally {
      spawnSync('umount', [disk]);
    }
  });

  it('draws several pages at once without disturbance', async () => {
    const copy = join(folder, 'copy');
    cpSync(reference, join(copy, 'a.html'));
    writeFileSync(
      join(copy, 'a.html'),
      readFileSync(reference, 'utf8').replace(/src="[^"]*"/, `src="${bundle}"`),
    );
    const outputs = await Promise.all(
      ['p.png', 'q.png'].map(
        async (name) => (await render(join(copy, 'a.html'), name, '--width', '375')).output,
      ),
    );
    assert.ok(readFileSync(outputs[0]!).equals(readFileSync(outputs[1]!)));
  });
});

/** In the page: a model of what WeChat's article editor does to what is pasted into it. */
function throughEditor(html: string): {html: string; before: string; lost: string[]; words: string} {
  const {body} = new DOMParser().parseFromString(html.replace(/^\ufeff/, ''), 'text/html');
  const before = body.innerHTML;
  const lost: string[] = [];
  const drop = (what: string) => lost.push(what);
  for (const element of body.querySelectorAll('*')) {
    if (!/^(section|p|span|br|img)$/.test(element.localName)) {
      drop(`<${element.localName}>`);
      element.replaceWith(...element.childNodes);
      continue;
    }
    for (const {name, value} of [...element.attributes]) {
      const kept = name === 'style' || (element.localName === 'img' && /^(src|alt)$/.test(name));
      const bad = /var\(|url\(#|position\s*:|display\s*:\s*(grid|inline-grid)|calc\(|hsl|cqi|--/.test(
        name === 'src' ? '' : value,
      );
      if (!kept || bad) {
        drop(`${name}="${value.slice(0, 60)}"`);
        element.removeAttribute(name);
      }
    }
    // Runs of spaces collapse.
    for (const node of element.childNodes) {
      if (node instanceof Text && /[ \t\n]{2,}/.test(node.data)) drop('spaces');
    }
  }
  const words = (node: Node): string =>
    node instanceof HTMLImageElement
      ? node.alt
      : node instanceof Text
        ? node.data
        : [...node.childNodes].map(words).join('');
  return {html: body.innerHTML, before, lost, words: words(body)};
}
