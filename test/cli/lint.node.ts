// What the linter says where a page is looked at, drawn and shown.
import assert from 'node:assert/strict';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {removeFolders, temporaryFolder, workReport} from '../support/run-cli.js';

const wrong = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>
<body><wr-report><wr-cover heading="报告"></wr-cover>
<wr-section title="一、回顾"><wr-metric-tile value="19" label="办理" /></wr-section>
<wr-credits><p>来源：报告</p></wr-credits></wr-report></body></html>`;

const write = (content: string): string => {
  const file = join(temporaryFolder(), '页面.html');
  writeFileSync(file, content);
  return file;
};

describe('faults of markup', () => {
  after(removeFolders);

  it('are named by lint with their place, in either language, and mended by --fix', async () => {
    const file = write(wrong);
    const {status, stdout} = await workReport(['lint', file]);
    assert.equal(status, 1);
    assert.match(String(stdout), /^页面\.html:4:13　错误　.*title.*（heading-in-title，lint --fix 可改）$/m);
    const english = await workReport(['lint', file, '--lang', 'en']);
    assert.match(
      String(english.stdout),
      /^页面\.html:4:13: error: .*\(heading-in-title; lint --fix mends it\)$/m,
    );
    const fixed = await workReport(['lint', file, '--fix']);
    assert.equal(fixed.status, 0, String(fixed.stdout));
    assert.match(
      readFileSync(file, 'utf8'),
      /heading="一、回顾"><wr-metric-tile value="19">办理<\/wr-metric-tile>/,
    );
  });

  it('are those of its encoding, too: GBK in the file, UTF-8 in the page', async () => {
    // 工作报告 in GBK.
    const words = '\xb9\xa4\xd7\xf7\xb1\xa8\xb8\xe6';
    const html = `<html lang="zh-CN"><head><meta charset="utf-8"></head><body><p>${words}</p></body></html>`;
    const file = join(temporaryFolder(), '页面.html');
    writeFileSync(file, Buffer.from(html, 'latin1'));
    const {status, stdout} = await workReport(['lint', file]);
    assert.equal(status, 1);
    assert.match(String(stdout), /:1:41　错误　页面写着 charset="utf-8"，文件却是 GBK 编码.*（wrong-charset/);
    await workReport(['lint', file, '--fix']);
    assert.match(readFileSync(file, 'utf8'), /<p>工作报告<\/p>/);
    assert.doesNotMatch(String((await workReport(['lint', file])).stdout), /wrong-charset/);
  });

  it('are told before a page is drawn, and end the work only with --strict', async () => {
    const file = write(wrong);
    const output = join(temporaryFolder(), 'x.png');
    const args = ['render', file, '-o', output, '--browser', join(temporaryFolder(), 'no-browser')];
    const {stderr} = await workReport(args);
    assert.match(stderr, /页面\.html:4:13　错误　.*title/);
    assert.match(stderr, /no-browser/);
    const strict = await workReport([...args, '--strict']);
    assert.equal(strict.status, 1);
    assert.match(strict.stderr, /页面\.html:4:13　错误[^]*页面标记有 \d 处错误，没有写出文件/);
    assert.doesNotMatch(strict.stderr, /no-browser/);
    assert.equal(existsSync(output), false);
  });

  it('are an error of check where a figure is hidden', async () => {
    const source = join(temporaryFolder(), '报告.txt');
    writeFileSync(source, '报告\n\n一、回顾\n\n办理19件。\n');
    const right = wrong.replace(/ title="[^"]*"/, ' heading="一、回顾"');
    const {status, stdout} = await workReport(['check', write(right), '--source', source]);
    assert.equal(status, 1);
    assert.match(String(stdout), /^错误　.*wr-metric-tile[^]*这样写并没有结束/m);
    const words = right.replace(
      'value="19" label="办理" />',
      'value="19">办理</wr-metric-tile><wr-act heading="甲"/>',
    );
    assert.doesNotMatch(
      String((await workReport(['check', write(words), '--source', source])).stdout),
      /^错误.*<wr-act/m,
    );
  });
});
