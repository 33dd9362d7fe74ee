import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {checkReport} from '../../src/report/index.js';
import {removeFolders, root, temporaryFolder, workReport} from '../support/run-cli.js';

const page = join(root, 'examples/youyang.html');
const source = join(root, 'examples/youyang.txt');
const html = readFileSync(page, 'utf8');
const text = readFileSync(source, 'utf8');
const wrongHtml = html
  .replace('value="92" unit="条"', 'value="93" unit="条"')
  .replace('“<b>两个维护</b>”', '“<b>两个维</b>”');

function wrongPage(): string {
  const file = join(temporaryFolder(), '页面.html');
  writeFileSync(file, wrongHtml);
  return file;
}

describe('work-report check', () => {
  after(removeFolders);

  it('finds nothing wrong with the reference page, and ends with 0', async () => {
    const {status, stdout, stderr} = await workReport(['check', page, '--source', source]);
    assert.equal(status, 0, stderr);
    assert.match(stdout.toString(), /没有错误。\n$/);
  });

  it('lists what is wrong in page order with its place in the report, and ends with 1', async () => {
    const {status, stdout} = await workReport(['check', wrongPage(), '--source', source]);
    assert.equal(status, 1);
    const lines = stdout.toString().trimEnd().split('\n');
    const name = lines.findIndex((line) => line.includes('“两个维”'));
    const figure = lines.findIndex((line) => line.startsWith('错误　93条（全年共收到社情民意信息）'));
    assert.ok(name >= 0 && figure > name, stdout.toString());
    assert.match(lines[figure + 2]!, /原文第 28 行：.*92 条/);
    assert.match(lines.at(-1)!, /2 处错误/);
  });

  it('prints the result of checkReport as JSON', async () => {
    const {status, stdout} = await workReport(['check', wrongPage(), '--source', source, '--format', 'json']);
    assert.equal(status, 1);
    assert.deepEqual(JSON.parse(stdout.toString()), checkReport(wrongHtml, text));
  });

  it('writes a proof sheet with every figure, columns to sign and the marks of both files', async () => {
    const folder = temporaryFolder();
    const file = join(folder, '审校单.html');
    const {status, stdout, stderr} = await workReport([
      'check',
      page,
      '--source',
      source,
      '--format',
      'html',
      '-o',
      file,
    ]);
    assert.equal(status, 0, stderr);
    assert.match(stdout.toString(), /已写出/);
    assert.deepEqual(readdirSync(folder), ['审校单.html']);
    const sheet = readFileSync(file, 'utf8');
    for (const each of [page, source]) {
      assert.ok(sheet.includes(createHash('sha256').update(readFileSync(each)).digest('hex')));
    }
    const {figures} = checkReport(html, text).summary;
    assert.equal(sheet.match(/<td class="number">/g)?.length, figures);
    for (const stage of ['初审', '复审', '终审']) assert.ok(sheet.includes(`<th>${stage}</th>`));
    assert.doesNotMatch(sheet, /<script|<link|https?:|undefined|\[object/);
    // Every figure of the sheet stands in its sentence.
    for (const [, figure] of sheet.matchAll(/<mark>([^<]+)<\/mark>/g))
      assert.ok(text.includes(figure!), figure);
  });

  it('writes text of the page as text', async () => {
    const file = join(temporaryFolder(), 'x.html');
    writeFileSync(
      file,
      '<title>a &lt;b&gt;</title><wr-metric-tile value="3" unit="&lt;img src=x&gt;">“&lt;i&gt;”</wr-metric-tile>',
    );
    const {stdout} = await workReport(['check', file, '--source', source, '--format', 'html']);
    assert.doesNotMatch(stdout.toString(), /<img|<i>/);
  });

  it('knows no tag, slot, unit or entity by the names that objects inherit', async () => {
    const file = join(temporaryFolder(), 'names.html');
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      writeFileSync(
        file,
        `<title>&${name};</title><wr-report><${name}>99件</${name}>
        <wr-metric-tile value="98" unit="${name}"><span slot="${name}">收到提案97件</span></wr-metric-tile>
        <wr-tally value="96" unit="件" mark="${name}">办理</wr-tally></wr-report>`,
      );
      for (const format of ['html', 'text', 'json']) {
        const {stdout, stderr} = await workReport(['check', file, '--source', source, '--format', format]);
        assert.equal(stderr.includes('意外'), false, stderr);
        assert.match(stdout.toString(), /99件/);
        assert.doesNotMatch(
          stdout.toString(),
          /function|native code|\[object|undefined/,
          `${name} ${format}`,
        );
      }
    }
  });

  it('reads the page or the report from standard input, but not both', async () => {
    const fromPage = await workReport(['check', '-', '--source', source], {input: wrongHtml});
    assert.equal(fromPage.status, 1);
    const fromSource = await workReport(['check', page, '--source', '-'], {input: text});
    assert.equal(fromSource.status, 0);
    const both = await workReport(['check', '-', '--source', '-'], {input: text});
    assert.equal(both.status, 2);
  });

  it('ends with 2 where it is written wrongly, and says what to write', async () => {
    const wrong = [
      ['check'],
      ['check', page],
      ['check', page, page, '--source', source],
      ['check', page, '--source', source, '--format', 'pdf'],
      ['check', page, '--sorce', source],
    ];
    for (const args of wrong) {
      const {status, stdout, stderr} = await workReport(args);
      assert.equal(status, 2, args.join(' '));
      assert.equal(stdout.length, 0);
      assert.match(stderr, /^错误：/);
    }
  });

  it('ends with 1 and writes nothing where a file is missing', async () => {
    const output = join(temporaryFolder(), 'out.json');
    for (const args of [
      ['check', '没有.html', '--source', source],
      ['check', page, '--source', '没有.txt'],
      ['check', source, '--source', source],
    ]) {
      const {status, stderr} = await workReport([...args, '-o', output]);
      assert.equal(status, 1, args.join(' '));
      assert.match(stderr, /^错误：/);
      assert.ok(!existsSync(output));
    }
  });
});
