// work-report mcp, asked by the client of the protocol's own SDK.
import assert from 'node:assert/strict';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {Client} from '@modelcontextprotocol/sdk/client/index.js';
import {StdioClientTransport} from '@modelcontextprotocol/sdk/client/stdio.js';
import sharp from 'sharp';
import type {ReportOutline} from '../../src/report/index.js';
import {program, removeFolders, root, temporaryFolder, workReport} from '../support/run-cli.js';
import {attacks} from '../support/security/attacks.js';

interface Answer {
  isError?: boolean;
  content: {type: string; text: string; data: string; mimeType: string}[];
}

describe('work-report mcp', {timeout: 120_000}, () => {
  const outer = temporaryFolder();
  const folder = join(outer, 'inside');
  const client = new Client({name: 'test', version: '1'});
  const call = async (name: string, given: Record<string, unknown>) =>
    (await client.callTool({name, arguments: given})) as unknown as Answer;
  const said = async (name: string, given: Record<string, unknown>) => {
    const {content, isError} = await call(name, given);
    return `${isError ? '✗ ' : ''}${content.map(({text}) => text).join('\n')}`;
  };
  before(async () => {
    mkdirSync(folder);
    copyFileSync(join(root, 'examples/youyang.txt'), join(folder, 'report.txt'));
    writeFileSync(join(outer, 'secret.txt'), '机密报告\n一、工作\n机密数据12件。\n');
    writeFileSync(join(outer, 'secret.html'), '<p>机密</p>');
    await client.connect(
      new StdioClientTransport({command: process.execPath, args: [program, 'mcp', folder]}),
    );
  });
  after(async () => {
    await client.close();
    removeFolders();
  });

  it('offers its tools, each with what it takes', async () => {
    const {tools} = await client.listTools();
    assert.deepEqual(
      tools.map(({name, inputSchema}) => [name, inputSchema.required]),
      [
        ['outline', ['report']],
        ['draft', ['report', 'output']],
        ['lint', ['page']],
        ['check', ['page', 'report']],
        ['render', ['page']],
      ],
    );
    assert.doesNotMatch(JSON.stringify(tools), /\$ref/);
  });

  it('takes a report to a page that passes, by a plan', async () => {
    const {plan} = JSON.parse(await said('outline', {report: 'report.txt', format: 'json'})) as ReportOutline;
    const refused = await said('draft', {
      report: 'report.txt',
      output: 'page.html',
      plan: {parts: [{heading: 'h99'}]},
    });
    assert.match(refused, /^✗ .*parts\[0\]\.heading　没有 h99/s);
    assert.ok(!existsSync(join(folder, 'page.html')));
    assert.match(await said('draft', {report: 'report.txt', output: 'page.html', plan}), /没有错误/);
    assert.match(
      await said('draft', {report: 'report.txt', output: 'page.html', detail: 'brief'}),
      /^✗ .*已经存在/,
    );
    assert.equal(await said('lint', {page: 'page.html'}), '没有错误。');
    const {summary} = JSON.parse(await said('check', {page: 'page.html', report: 'report.txt'})) as {
      summary: {errors: number};
    };
    assert.equal(summary.errors, 0);
  });

  it('shows the page as pictures', async () => {
    const {content} = await call('render', {page: 'page.html'});
    const pictures = content.filter(({type}) => type === 'image');
    assert.ok(pictures.length > 1);
    const sizes = await Promise.all(pictures.map(({data}) => sharp(Buffer.from(data, 'base64')).metadata()));
    for (const {format, width, height} of sizes)
      assert.ok(format === 'png' && width === 750 && height <= 1500);
  });

  it('reads and writes nothing outside its folder, wherever links lead', async () => {
    symlinkSync(join(outer, 'secret.txt'), join(folder, 'link.txt'));
    symlinkSync(join(outer, 'secret.html'), join(folder, 'link.html'));
    symlinkSync(join(outer, 'new.html'), join(folder, 'dangling.html'));
    symlinkSync(outer, join(folder, 'up'));
    const before = readdirSync(outer);
    const ways = (name: string) => [
      `../${name}`,
      join(outer, name),
      `up/${name}`,
      `link${name.slice(name.indexOf('.'))}`,
      `./up/../../${name}`,
    ];
    for (const report of ways('secret.txt'))
      assert.match(await said('outline', {report}), /^✗ .*不在允许的文件夹里/, report);
    for (const page of ways('secret.html'))
      for (const tool of ['lint', 'check', 'render'])
        assert.match(await said(tool, {page, report: 'report.txt'}), /^✗ .*不在允许的文件夹里/, page);
    for (const output of [...ways('new.html'), 'dangling.html', 'link.html', 'none/page.html'])
      assert.match(
        await said('draft', {report: 'report.txt', output, force: true}),
        /^✗ .*不在允许的文件夹里/,
        output,
      );
    assert.deepEqual(readdirSync(outer), before);
    assert.equal(readFileSync(join(outer, 'secret.html'), 'utf8'), '<p>机密</p>');
  });

  it('answers whatever it is asked', async () => {
    for (const attack of attacks) {
      const all = await Promise.all([
        said('outline', {report: attack}),
        said('draft', {report: 'report.txt', output: `${attack}.html`, plan: {[attack]: attack}}),
        said('lint', {page: attack}),
        said(attack, {page: attack}),
      ]);
      for (const answer of all) assert.match(answer, /^✗ /, attack);
    }
    for (const given of [
      {},
      {report: 3},
      {report: ['report.txt']},
      {report: ''},
      {report: 'report.txt', detail: 'all'},
    ])
      assert.match(await said('outline', given), /^✗ /);
    assert.match(await said('outline', {report: '.'}), /^✗ /);
  });

  it('says what it needs', async () => {
    const [none, nowhere] = await Promise.all([
      workReport(['mcp']),
      workReport(['mcp', join(outer, 'nowhere')]),
    ]);
    assert.deepEqual([none.status, nowhere.status], [2, 1]);
    assert.match(nowhere.stderr, /没有 .*nowhere 这个文件夹/);
  });
});
