// Pages that do something else than being drawn: they go elsewhere, ask, never end, are endless. Each is told what to do.
import assert from 'node:assert/strict';
import {existsSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pageOf, removeFolders, temporaryFolder, workReport} from '../support/run-cli.js';

/** Does something once the report is being drawn for export. */
const later = (action: string) => `<script>addEventListener('DOMContentLoaded', () =>
  new MutationObserver(() => {${action}}).observe(document.querySelector('wr-report'), {attributeFilter: ['data-export']}))
  </script>`;

/** Asked for on its way to another page, a report that is there is drawn itself, and the address named. */
const stays = {
  'meta refresh': '<meta http-equiv="refresh" content="0;url=other.html">',
  'meta refresh to itself': '<meta http-equiv="refresh" content="0">',
  'a script, later': later('location = "other.html"'),
  'to the network': later('location = "https://example.org/other.html"'),
  reload: later('location.reload()'),
  'a form': later(
    'document.body.insertAdjacentHTML("beforeend", "<form action=other.html>"); document.forms[0].submit()',
  ),
};

/** What no refused request can stop. */
const leaves = {
  back: later('history.back()'),
  'to nothing': later('location = "about:blank"'),
  'to a page made of data': later('location = URL.createObjectURL(new Blob(["<p>字"], {type: "text/html"}))'),
  'a page of a script': later('location = "javascript:`字`"'),
  'another page in its place': later('document.open(); document.write("<p>字"); document.close()'),
};

describe('a page that work-report render opens', {timeout: 300_000}, () => {
  let folder: string;
  let count = 0;
  before(() => {
    folder = temporaryFolder();
    writeFileSync(join(folder, 'other.html'), pageOf('<p>另一页</p>'));
  });
  after(removeFolders);

  async function render(html: string, ...options: string[]) {
    const name = `page-${++count}`;
    writeFileSync(join(folder, `${name}.html`), html);
    const args = ['render', `${name}.html`, '-o', `${name}.png`, '--width', '320', ...options];
    const {status, stderr} = await workReport(args, {cwd: folder});
    assert.equal(existsSync(join(folder, `${name}.png`)), status === 0);
    assert.doesNotMatch(stderr, /意外的错误/);
    return {status, stderr};
  }
  for (const [name, head] of Object.entries(stays)) {
    it(`is drawn itself, though it goes elsewhere: ${name}`, async () => {
      const {status, stderr} = await render(pageOf('<p>字</p>', head));
      assert.equal(status, 0, stderr);
      assert.match(stderr, /^注意：页面要转到别处.*：.*(other|page-\d+)\.html\n$/);
    });
  }

  for (const [name, head] of Object.entries(leaves)) {
    it(`is told to stay: ${name}`, async () => {
      const {status, stderr} = await render(pageOf('<p>字</p>', head));
      assert.equal(status, 1, stderr);
      assert.match(stderr, /^错误：页面在画的时候自己转走、关闭或换掉了报告/m);
    });
  }

  it('that only leads to another names it', async () => {
    const {status, stderr} = await render(
      '<!doctype html><meta http-equiv="refresh" content="0;url=other.html">',
    );
    assert.equal(status, 1);
    assert.match(stderr, /^错误：page-\d+\.html 还没有报告就要转到 .*other\.html。请直接画那个页面/);
  });

  it('has its dialogs dismissed and named', async () => {
    const ask = '<script>alert("你好"); document.title = String(confirm("继续？")) + prompt("姓名")</script>';
    const {status, stderr} = await render(pageOf('<p>字</p>', ask + later('onbeforeunload = () => "别走"')));
    assert.deepEqual([status, stderr], [0, '注意：页面弹出了对话框，已按“取消”关闭：你好、继续？、姓名\n']);
  });

  it('whose report says that it cannot draw gives its reason', async () => {
    const reject = `<script>addEventListener('DOMContentLoaded', () =>
      Object.defineProperty(document.querySelector('wr-report'), 'ready', {get: () => Promise.reject(new Error('坏了'))}))</script>`;
    const {status, stderr} = await render(pageOf('<p>字</p>', reject));
    assert.deepEqual(
      [status, stderr.startsWith('错误：报告没有画成：坏了。没有写出文件。')],
      [1, true],
      stderr,
    );
  });

  it('that is endless is too tall', async () => {
    const {status, stderr} = await render(pageOf('<div style="height:5000000px"></div>'));
    assert.equal(status, 1);
    assert.match(
      stderr,
      /^错误：报告有 5000000 像素高，一次最多画 \d{7} 像素。请把 --width 改小，或把报告分成几个页面。\n$/,
    );
  });

  it('that gets stuck while its picture is taken is given up after the time for everything', async () => {
    const stuck = `<p>字</p><script>new MutationObserver(() => { for (;;); })
      .observe(document.querySelector('wr-report'), {attributeFilter: ['style']})</script>`;
    const started = performance.now();
    const {status, stderr} = await render(pageOf(stuck), '--timeout', '5');
    assert.equal(status, 1);
    assert.match(stderr, /^错误：5 秒内没有完成，没有写出文件。.*--timeout.*脚本/);
    assert.ok(performance.now() - started < 5000 + 15_000);
  });
});
