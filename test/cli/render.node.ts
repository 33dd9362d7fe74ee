import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import sharp from 'sharp';
import {pageOf, removeFolders, temporaryFolder, workReport} from '../support/run-cli.js';

after(removeFolders);

describe('work-report render', {timeout: 300_000}, () => {
  let folder: string;
  const page = () => join(folder, '页面.html');
  before(() => {
    folder = temporaryFolder();
  });
  const write = (content: string, head?: string) => writeFileSync(page(), pageOf(content, head));
  const tile = '<wr-metric-tile value="390余万" unit="元">协调资金</wr-metric-tile>';

  it('writes a long picture exactly as wide as asked, opaque, and says where it is', async () => {
    write(tile);
    for (const width of [375, 1080, 1501]) {
      const output = join(folder, `${width}.png`);
      const {status, stdout, stderr} = await workReport([
        'render',
        page(),
        '-o',
        output,
        '--width',
        String(width),
      ]);
      assert.equal(stderr, '');
      assert.equal(status, 0);
      const picture = await sharp(output).metadata();
      assert.equal(picture.width, width);
      assert.equal(picture.channels, 3);
      assert.ok(picture.height > 50);
      assert.equal(stdout.toString(), `已写出 ${output}（${width} × ${picture.height} 像素）\n`);
    }
  });

  it('writes the same bytes every time, in every format', async () => {
    const table =
      '<table><caption>产值（亿元）</caption><tr><th>年份</th><th>产值</th></tr>' +
      '<tr><th>2021</th><td>12</td></tr><tr><th>2022</th><td>15</td></tr></table>';
    write(
      `<wr-section heading="一节"><wr-metric-grid>${tile.repeat(4)}</wr-metric-grid>${table}
      <wr-ranking>${table}</wr-ranking></wr-section><p>一年来，全年共办理提案225件。</p>`,
    );
    for (const options of [
      ['--format', 'png,webp,html,pdf,svg', '--only', 'wr-ranking'],
      ['--format', 'html,pdf', '--wechat', '--paper', 'long'],
    ]) {
      const zones = ['Asia/Shanghai', 'America/New_York'];
      const [one, other] = zones.map((zone) => join(folder, zone.replace('/', '-'), options[1]!));
      for (const [i, output] of [one!, other!].entries()) {
        const args = ['render', page(), '-o', `${output}/`, ...options];
        const {status, stderr} = await workReport(args, {env: {TZ: zones[i]}});
        assert.equal(status, 0, stderr);
      }
      const names = readdirSync(one!);
      assert.equal(names.length, options[1]!.split(',').length);
      for (const name of names) {
        const written = readFileSync(join(one!, name), 'latin1');
        assert.ok(written === readFileSync(join(other!, name), 'latin1'), `${name} differs`);
        if (!name.endsWith('pdf')) continue;
        assert.match(written, /\(node00000001\)/);
        assert.doesNotMatch(written, /CreationDate|ModDate/);
      }
    }
  });

  it('joins its strips without a gap, a seam or an overlap', async () => {
    // 130 bars of 77px, each of its own colour: the row of every pixel can be told from its colour.
    const bar = (i: number) =>
      `<div style="height:77px;background:rgb(${i},${255 - i},${(i * 7) % 256})"></div>`;
    write(Array.from({length: 130}, (_, i) => bar(i)).join(''));
    for (const width of [400, 1600]) {
      const output = join(folder, 'bars.png');
      assert.equal((await workReport(['render', page(), '-o', output, '--width', String(width)])).status, 0);
      const {data, info} = await sharp(output).raw().toBuffer({resolveWithObject: true});
      const scale = width > 1440 ? 2 : 1;
      assert.equal(info.height, 130 * 77 * scale);
      for (let y = 0; y < info.height; y++) {
        const i = Math.floor(y / 77 / scale);
        for (const x of [0, 200, width - 1]) {
          const at = (y * width + x) * 3;
          assert.deepEqual([...data.subarray(at, at + 3)], [i, 255 - i, (i * 7) % 256], `at ${x}, ${y}`);
        }
      }
    }
  });

  it('fills the width with the report, whatever stands around it on the page', async () => {
    const inner = pageOf('<div style="height:60px;background:#123456"></div>').replace(
      /<body>(.*)<\/body>/s,
      '<body style="margin:3em"><nav>目录</nav><main style="width:300px;overflow:hidden;position:relative">$1</main></body>',
    );
    writeFileSync(page(), inner);
    const output = join(folder, 'column.png');
    assert.equal((await workReport(['render', page(), '-o', output, '--width', '700'])).status, 0);
    const {data, info} = await sharp(output).raw().toBuffer({resolveWithObject: true});
    assert.deepEqual([info.width, info.height], [700, 60]);
    assert.ok(data.every((value, i) => value === [0x12, 0x34, 0x56][i % 3]));
  });

  it('draws in the theme asked for', async () => {
    write('<p id="state">字</p>');
    const corners = [];
    for (const theme of ['vermilion', 'jade', 'azure']) {
      const output = join(folder, `${theme}.png`);
      assert.equal((await workReport(['render', page(), '-o', output, '--theme', theme])).status, 0);
      const {data} = await sharp(output).extract({left: 0, top: 0, width: 1, height: 1}).raw().toBuffer({
        resolveWithObject: true,
      });
      corners.push(data.toString('hex'));
    }
    assert.deepEqual(corners, ['fbf6ec', 'f5f7f0', 'f5f7fa']);
  });

  it('has Chinese letters without a font of the system', async () => {
    write('<p style="font-size:40px;margin:0">工作报告</p>');
    const output = join(folder, 'letters.png');
    assert.equal((await workReport(['render', page(), '-o', output])).status, 0);
    const {channels} = await sharp(output).stats();
    assert.ok(
      channels.every(({stdev}) => stdev > 5),
      'the picture is blank',
    );
  });

  it('reads a page from standard input and writes the picture to standard output', async () => {
    const {status, stdout, stderr} = await workReport(['render', '-', '-o', '-', '--width', '400'], {
      cwd: folder,
      input: pageOf(tile),
    });
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.equal((await sharp(stdout).metadata()).width, 400);
  });

  it('makes the folder of the picture, replaces an older one, and leaves nothing else', async () => {
    write(tile);
    const out = join(folder, 'new', 'folder');
    for (const width of ['320', '330']) {
      assert.equal(
        (await workReport(['render', page(), '-o', join(out, 'x.png'), '--width', width])).status,
        0,
      );
    }
    assert.deepEqual(readdirSync(out), ['x.png']);
    assert.equal((await sharp(join(out, 'x.png')).metadata()).width, 330);
  });

  it('warns of what the elements say, and draws the rest', async () => {
    write('<wr-metric-tile value="abc">项目</wr-metric-tile>');
    const output = join(folder, 'warned.png');
    const {status, stderr} = await workReport(['render', page(), '-o', output]);
    assert.equal(status, 0);
    assert.match(stderr, /^注意：页面提示：<wr-metric-tile>: .*abc/m);
    assert.ok(existsSync(output));
  });

  it('writes to standard output what an option tells', async () => {
    write('<wr-flow><wr-metric-tile value="3" unit="件">提案</wr-metric-tile></wr-flow>');
    for (const [options, start] of [
      [['--wechat'], '<section '],
      [['--only', 'wr-flow'], '<?xml '],
      [['--paper', 'long'], '%PDF-'],
    ] as const) {
      const {status, stdout, stderr} = await workReport(['render', page(), '-o', '-', ...options]);
      assert.deepEqual([status, stderr], [0, '']);
      assert.ok(stdout.toString('latin1').startsWith(start), options.join(' '));
    }
  });
});
