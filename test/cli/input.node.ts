// What the commands read: files, pipes and devices, each once and never without end.
import assert from 'node:assert/strict';
import {execFileSync, spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {removeFolders, root, temporaryFolder, workReport, type Outcome} from '../support/run-cli.js';

const report = join(root, 'examples/youyang.txt');
const page = join(root, 'examples/youyang.html');

/** Runs the program with a named pipe in which a file stands, as bash has it for `<(cat FILE)`. */
async function withPipe(file: string, run: (pipe: string) => Promise<Outcome>): Promise<Outcome> {
  const pipe = join(temporaryFolder(), '管道');
  execFileSync('mkfifo', [pipe]);
  const writer = spawn('sh', ['-c', 'cat "$0" > "$1"', file, pipe]);
  try {
    return await run(pipe);
  } finally {
    writer.kill();
  }
}

describe('an input', {skip: process.platform === 'win32', timeout: 120_000}, () => {
  after(removeFolders);

  it('without end is refused like one that is too large', {skip: !existsSync('/dev/zero')}, async () => {
    for (const args of [
      ['draft', '/dev/zero'],
      ['check', page, '--source', '/dev/zero'],
      ['check', '/dev/zero', '--source', report],
      ['render', '/dev/zero', '-o', join(temporaryFolder(), 'x.png')],
    ]) {
      const {status, stdout, stderr} = await workReport(args);
      assert.deepEqual([status, stdout.length], [1, 0], stderr);
      assert.match(stderr, /^错误：\/dev\/zero 太大.*20 MB/m);
    }
    const {status, stderr} = await withPipe('/dev/zero', (pipe) => workReport(['draft', pipe]));
    assert.equal(status, 1);
    assert.match(stderr, /管道 太大/);
  });

  it('may be a pipe, which gives the same as the file', async () => {
    const draft = await withPipe(report, (pipe) => workReport(['draft', pipe]));
    assert.deepEqual(draft.stdout, (await workReport(['draft', report])).stdout);
    const check = await withPipe(report, (pipe) =>
      workReport(['check', page, '--source', pipe, '--format', 'html']),
    );
    assert.equal(check.status, 0, check.stderr);
    const hash = createHash('sha256').update(readFileSync(report)).digest('hex');
    assert.ok(check.stdout.includes(hash));
  });

  it('that nobody writes ends with the time allowed', async () => {
    const pipe = join(temporaryFolder(), '管道');
    execFileSync('mkfifo', [pipe]);
    const output = join(temporaryFolder(), 'x.png');
    // Nobody opens the pipe; somebody does and says nothing.
    for (const writer of [undefined, spawn('sh', ['-c', 'exec sleep 60 > "$0"', pipe])]) {
      const started = Date.now();
      const {status, stderr} = await workReport(['render', pipe, '-o', output, '--timeout', '1']);
      writer?.kill();
      assert.equal(status, 1);
      assert.match(stderr, /^错误：1 秒内没有完成/m);
      assert.ok(Date.now() - started < 20_000, `${Date.now() - started} ms`);
    }
  });
});
