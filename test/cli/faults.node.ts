// The command line when the machine is at fault: no room on the disk, files far too large, several runs at once, a
// browser that dies.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {Failure} from '../../src/cli/command.js';
import {languages} from '../../src/cli/words/languages.js';
import {withReport} from '../../src/cli/browser/session.js';
import {docx} from '../support/report/docx.js';
import {pageOf, removeFolders, root, temporaryFolder, workReport} from '../support/run-cli.js';

const report = join(root, 'examples/youyang.txt');

describe('work-report at the limits of the machine', {timeout: 300_000}, () => {
  let folder: string;
  let page: string;
  before(() => {
    folder = temporaryFolder();
    page = join(folder, 'page.html');
    writeFileSync(page, pageOf('<p>一年来，收到提案235件。</p>'));
  });
  after(removeFolders);

  it('refuses a file of 200 MB at once, whatever it was given for', async () => {
    const huge = join(folder, 'huge.txt');
    const file = openSync(huge, 'w');
    ftruncateSync(file, 200_000_000);
    closeSync(file);
    for (const args of [
      ['draft', huge],
      ['check', page, '--source', huge],
      ['check', huge, '--source', report],
    ]) {
      const {status, stdout, stderr} = await workReport(args);
      assert.deepEqual([status, stdout.length], [1, 0], stderr);
      assert.match(stderr, /huge\.txt 太大.*20 MB/);
    }
    const piped = await workReport(['draft', '-'], {input: '字'.repeat(7_000_000)});
    assert.equal(piped.status, 1);
    assert.match(piped.stderr, /标准输入 太大/);
  });

  it('refuses a Word file that is small and unpacks to far too much, whatever it says of itself', async () => {
    const bomb = docx([{text: '收到提案12件。'.repeat(3_000_000)}], true);
    assert.ok(bomb.length < 1_000_000);
    const lying = Buffer.from(bomb);
    for (let at = 0; (at = lying.indexOf('PK\x01\x02', at, 'latin1')) >= 0; at += 4)
      lying.writeUInt32LE(9, at + 24);
    const shifted = Buffer.concat([docx([{text: '甲'}]).subarray(0, 40), bomb]);
    for (const [name, bytes] of Object.entries({bomb, lying, shifted})) {
      const file = join(folder, `${name}.docx`);
      writeFileSync(file, bytes);
      const {status, stdout, stderr} = await workReport(['draft', file]);
      assert.deepEqual([status, stdout.length], [1, 0], stderr);
      assert.match(stderr, /\.docx：解压后太大，文字部分超过 50 MB/);
    }
    writeFileSync(join(folder, 'cut.docx'), bomb.subarray(0, bomb.length - 30));
    assert.match((await workReport(['draft', join(folder, 'cut.docx')])).stderr, /不是完好的 \.docx 文件/);
  });

  it('says that the disk is full, and keeps the older file', async (test) => {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]).status !== 0)
      return test.skip('no right to mount a small disk');
    try {
      const older = Buffer.alloc(20_000, 'x');
      for (const [name, ...args] of [
        ['page.html', 'draft', report, '--force'],
        ['picture.png', 'render', join(root, 'examples/youyang.html')],
        ['sheet.html', 'check', join(root, 'examples/youyang.html'), '--source', report, '--format', 'html'],
      ]) {
        const output = join(disk, name!);
        writeFileSync(output, older);
        writeFileSync(join(disk, 'filler'), Buffer.alloc(36_000, 'x'));
        const {status, stderr} = await workReport([...args, '-o', output]);
        assert.equal(status, 1, stderr);
        assert.match(stderr, /无法写入 .*：ENOSPC/);
        assert.doesNotMatch(stderr, /^\s+at /m);
        assert.ok(readFileSync(output).equals(older), name);
        assert.deepEqual(readdirSync(disk).sort(), ['filler', name].sort());
        spawnSync('rm', [output, join(disk, 'filler')]);
      }
    } finally {
      spawnSync('umount', [disk]);
    }
  });

  it('says that a folder is read-only, and leaves it as it was', async (test) => {
    const shelf = join(folder, 'shelf');
    mkdirSync(shelf);
    writeFileSync(join(shelf, 'page.html'), 'older');
    // Who may do everything is stopped by the disk alone.
    const locked =
      process.getuid?.() === 0
        ? spawnSync('mount', ['--bind', shelf, shelf]).status === 0 &&
          spawnSync('mount', ['-o', 'remount,ro,bind', shelf]).status === 0
        : spawnSync('chmod', ['555', shelf]).status === 0 &&
          spawnSync('chmod', ['444', join(shelf, 'page.html')]).status === 0;
    try {
      if (!locked) return test.skip('no right to mount');
      for (const args of [
        ['draft', report, '-o', join(shelf, 'page.html')],
        ['check', page, '--source', report, '-o', join(shelf, 'page.html')],
        ['render', page, '-o', join(shelf, 'page.png')],
        ['new', join(shelf, 'site')],
      ]) {
        const {status, stdout, stderr} = await workReport(args);
        assert.deepEqual([status, stdout.length], [1, 0], args.join(' '));
        assert.match(stderr, /^错误：无法写入 .*：(EROFS|EACCES|EPERM)/m);
        assert.doesNotMatch(stderr, /^\s+at /m);
      }
      assert.deepEqual(readdirSync(shelf), ['page.html']);
      assert.equal(readFileSync(join(shelf, 'page.html'), 'utf8'), 'older');
    } finally {
      spawnSync('umount', ['-l', shelf]);
      spawnSync('chmod', ['755', shelf]);
    }
  });

  it('says that the browser died, in the middle of a picture too', async () => {
    const job = {name: 'page.html', file: page, seconds: 60, allowRemote: false};
    const context = {
      say: languages.zh,
      print: () => undefined,
      note: () => undefined,
      progress: () => undefined,
      signal: new AbortController().signal,
    };
    let pid = 0;
    const drawing = withReport(job, {width: 375, height: 900}, context, async (opened) => {
      const browser = opened.browser().process()!;
      pid = browser.pid!;
      const picture = opened.screenshot();
      browser.kill('SIGKILL');
      return picture;
    });
    await assert.rejects(
      drawing,
      (error) => error instanceof Failure && /浏览器中途退出/.test(error.words(languages.zh)),
    );
    assert.throws(() => process.kill(pid, 0), 'the browser still runs');
  });

  it('runs several times at once, into one file too', async () => {
    const output = join(folder, 'shared.html');
    const drafts = await Promise.all(
      Array.from({length: 6}, () => workReport(['draft', report, '-o', output])),
    );
    assert.deepEqual(
      drafts.map(({status}) => status),
      [0, 0, 0, 0, 0, 0],
    );
    const alone = await workReport(['draft', report, '-o', join(folder, 'alone.html')]);
    assert.equal(alone.status, 0);
    assert.equal(readFileSync(output, 'utf8'), readFileSync(join(folder, 'alone.html'), 'utf8'));
    const pictures = await Promise.all(
      [1, 2, 3].map((i) => workReport(['render', page, '-o', join(folder, `${i}.png`), '--width', '375'])),
    );
    assert.deepEqual(
      pictures.map(({status}) => status),
      [0, 0, 0],
    );
    const [first, ...others] = [1, 2, 3].map((i) => readFileSync(join(folder, `${i}.png`)));
    assert.ok(others.every((other) => other.equals(first!)));
    assert.deepEqual(
      readdirSync(folder).filter((name) => /tmp|\.part|~$/.test(name)),
      [],
    );
  });
});
