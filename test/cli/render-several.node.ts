// Several pages at once, several formats, and pages that are drawn again when they change.
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import sharp from 'sharp';
import {pageOf, removeFolders, temporaryFolder, workReport} from '../support/run-cli.js';

after(removeFolders);

const tile = (value: string) => `<wr-metric-tile value="${value}" unit="座">新建泵站</wr-metric-tile>`;

describe('work-report render of several pages', {timeout: 120_000}, () => {
  let folder: string;
  const at = (name: string) => join(folder, name);
  before(() => {
    folder = temporaryFolder();
    writeFileSync(at('甲.html'), pageOf(tile('31')));
    writeFileSync(at('乙.htm'), pageOf(tile('32')));
  });
  const render = (...args: string[]) => workReport(['render', ...args]);

  it('goes on after a page that fails, names it, and ends with status 1', async () => {
    const {status, stdout, stderr} = await render(
      ...[at('甲.html'), at('no.html'), at('乙.htm'), '-o', at('out'), '--format', 'png', '--width', '375'],
    );
    assert.equal(status, 1);
    assert.deepEqual(readdirSync(at('out')).sort(), ['乙.png', '甲.png'].sort());
    assert.equal(stdout.toString().match(/已写出/g)?.length, 2);
    assert.match(stderr, /^\S+.*no\.html: 错误：找不到页面/m);
    assert.match(stderr, /^错误：3 个页面中有 1 个没有画成/m);
  });

  it('refuses with status 2 what names no place for each file', async () => {
    const [one, two] = [at('甲.html'), at('乙.htm')];
    for (const [args, message] of [
      [[one, two, '-o', at('x.png')], /几个页面写到一个文件夹/],
      [[one, two], /请用 -o/],
      [[one, '-o', at('x.png'), '--format', 'pdf'], /--format 要与文件名的结尾相同/],
      [[one, '-o', '-', '--format', 'png,pdf'], /几种格式写到一个文件夹/],
      [[one, '-o', at('x/'), '--format', 'png,gif'], /--format 要写 png、jpg/],
      [[one, '-o', at('x/'), '--wechat'], /--wechat/],
      [[one, at('./甲.html'), '-o', at('x/')], /两个页面都会写成/],
      [[one, two, '-o', `${folder}/`, '--format', 'html'], /甲\.html/],
      [[one, '-o', '-', '--watch'], /--watch 只用于文件/],
    ] as const) {
      const {status, stderr} = await render(...args);
      assert.match(stderr, message);
      assert.equal(status, args.includes(`${folder}/` as never) ? 1 : 2, args.join(' '));
    }
    assert.equal(readFileSync(one, 'utf8'), pageOf(tile('31')));
    assert.ok(!existsSync(at('x')));
  });

  it('with --watch draws a page again when it or its picture changes, and ends with Ctrl+C', async () => {
    const picture = (red: number) =>
      sharp({create: {width: 40, height: 40, channels: 3, background: {r: red, g: 0, b: 0}}})
        .png()
        .toBuffer();
    writeFileSync(at('图.png'), await picture(200));
    const page = at('丙.html');
    const content = '<p><img src="图.png" alt="泵站"></p>';
    writeFileSync(page, pageOf(content));
    const output = at('丙.png');
    const drawnAfter = async (change: () => unknown) => {
      const before = existsSync(output) ? statSync(output).mtimeMs : 0;
      await change();
      while (!existsSync(output) || statSync(output).mtimeMs === before)
        await new Promise((resolve) => setTimeout(resolve, 50));
      return readFileSync(output);
    };
    const pictures: Buffer[] = [];
    const {status, stderr, stdout} = await workReport(
      ['render', page, '-o', output, '--watch', '--width', '375'],
      {
        meanwhile: async (child) => {
          const watching = new Promise<void>((resolve) => {
            child.stdout?.on('data', (data: Buffer) => void (data.includes('Ctrl') && resolve()));
          });
          pictures.push(await drawnAfter(() => undefined));
          await watching;
          pictures.push(await drawnAfter(() => writeFileSync(page, pageOf(content + tile('33')))));
          pictures.push(await drawnAfter(async () => writeFileSync(at('图.png'), await picture(20))));
          child.kill('SIGINT');
        },
      },
    );
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout.toString(), /正在看着 1 个页面/);
    assert.equal(new Set(pictures.map((bytes) => bytes.toString('base64'))).size, 3);
  });
});
