// The command line when the machine is at fault: no room on the disk, files far too large, several runs at once.
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
import {pageOf, removeFolders, root, temporaryFolder, workReport} from './run-cli.js';

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

  it('says that the disk is full, and keeps the older file', async (test) => {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]).status !== 0)
      return test.skip('no right to mount a small disk');
    try {
      const older = Buffer.alloc(20_000, 'x');
      for (const [name, ...args] of [
        ['page.html', 'draft', report],
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
