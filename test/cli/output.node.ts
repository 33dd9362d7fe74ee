// Where the commands write: never over what they read, never over an editor's work, and as the file system has it.
import assert from 'node:assert/strict';
import {execFileSync, spawn, spawnSync} from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {basename, join, relative} from 'node:path';
import {after, describe, it} from 'node:test';
import sharp from 'sharp';
import {pageOf, program, removeFolders, root, temporaryFolder, workReport} from '../support/run-cli.js';

const report = join(root, 'examples/youyang.txt');
const onUnix = {skip: process.platform === 'win32'};

/** Runs the program in a shell: `$WR` stands for it. */
function shell(command: string, folder: string): {status: number | null; stderr: string} {
  const node = JSON.stringify(process.execPath);
  const {status, stderr} = spawnSync('sh', ['-c', command.replaceAll('$WR', `${node} "${program}"`)], {
    cwd: folder,
    encoding: 'utf8',
  });
  return {status, stderr};
}

/** A folder with a report and a page made of it. */
function folderWithPage(): {folder: string; source: string; page: string} {
  const folder = temporaryFolder();
  const [source, page] = [join(folder, '报告.txt'), join(folder, '页面.html')];
  copyFileSync(report, source);
  copyFileSync(join(root, 'examples/youyang.html'), page);
  return {folder, source, page};
}

describe('an output that is an input', () => {
  after(removeFolders);

  it('is refused with status 2 and left as it was, by whatever name it is called', async () => {
    const {folder, source, page} = folderWithPage();
    const aliases = (file: string): string[] => {
      const [link, chain, hard] = ['link', 'chain', 'hard'].map((name) =>
        join(folder, name + basename(file)),
      );
      symlinkSync(file, link!);
      symlinkSync(link!, chain!);
      linkSync(file, hard!);
      return [
        file,
        relative(process.cwd(), file),
        join(folder, '.', 'x', '..', basename(file)),
        link!,
        chain!,
        hard!,
      ];
    };
    mkdirSync(join(folder, 'x'));
    const commands = [
      ...aliases(source).map((output) => ['draft', source, '-o', output]),
      ...aliases(page).map((output) => ['render', page, '-o', output]),
      ['draft', source, '-o', source, '--force'],
      ['check', page, '--source', source, '-o', page],
      ['check', page, '--source', source, '-o', source, '--format', 'json'],
      ['check', page, '--source', source, '-o', join(folder, 'chain报告.txt'), '--format', 'html'],
    ];
    const before = [readFileSync(source), readFileSync(page)];
    for (const args of commands) {
      const {status, stdout, stderr} = await workReport(args);
      assert.deepEqual([status, stdout.length], [2, 0], args.join(' ') + stderr);
      assert.match(stderr, /^错误：.* 就是要读的 .*没有改动。请用 -o/m);
      assert.deepEqual([readFileSync(source), readFileSync(page)], before, args.join(' '));
    }
  });

  it('is refused where it is a picture or a style sheet of the page', async () => {
    const {folder} = folderWithPage();
    const page = join(folder, 'page.html');
    writeFileSync(
      page,
      pageOf('<img alt="" src="图.png"><p>一句话。</p>', '<link rel="stylesheet" href="样式.html">'),
    );
    const red = await sharp({create: {width: 40, height: 40, channels: 3, background: '#ff0000'}})
      .png()
      .toBuffer();
    writeFileSync(join(folder, '图.png'), red);
    writeFileSync(join(folder, '样式.html'), 'p{color:red}');
    linkSync(join(folder, '图.png'), join(folder, '图-01.png'));
    for (const [name, ...options] of [
      ['图.png'],
      ['图.png', '--slice', '500'],
      ['样式.html'],
      ['样式.html', '--wechat'],
    ]) {
      const {status, stderr} = await workReport(['render', page, '-o', join(folder, name!), ...options]);
      assert.equal(status, 2, `${name} ${options.join()}: ${stderr}`);
      assert.match(stderr, /^错误：.* 就是要读的 /m);
      assert.ok(readFileSync(join(folder, '图.png')).equals(red));
      assert.equal(readFileSync(join(folder, '样式.html'), 'utf8'), 'p{color:red}');
    }
  });

  it('is no text that stands beside no slice, but one of an earlier run', async () => {
    const {folder} = folderWithPage();
    const page = join(folder, 'small.html');
    writeFileSync(page, pageOf('<p>一句话。</p>'));
    const words = join(folder, '图-01.txt');
    writeFileSync(words, '手写的文字');
    const args = ['render', page, '-o', join(folder, '图.png'), '--slice', '900'];
    const {status, stderr} = await workReport(args);
    assert.equal(status, 2, stderr);
    assert.match(stderr, /^错误：.*图-01\.txt。/m);
    assert.equal(readFileSync(words, 'utf8'), '手写的文字');
    assert.ok(!existsSync(join(folder, '图-01.png')));
    rmSync(words);
    for (const run of [1, 2]) assert.equal((await workReport(args)).status, 0, `run ${run}`);
    assert.match(readFileSync(words, 'utf8'), /一句话。/);
  });

  it('is refused as standard input or output too', onUnix, () => {
    const {folder, source} = folderWithPage();
    const before = readFileSync(source);
    for (const command of ['$WR draft - -o 报告.txt < 报告.txt', '$WR draft 报告.txt >> 报告.txt']) {
      const {status, stderr} = shell(command, folder);
      assert.equal(status, 2, command + stderr);
      assert.deepEqual(readFileSync(source), before, command);
    }
  });
});

describe('work-report draft over a page', () => {
  after(removeFolders);

  it('asks for --force where the page differs, and writes what is the same or empty', async () => {
    const {folder, source} = folderWithPage();
    const page = join(folder, 'draft.html');
    const draft = (...more: string[]) => workReport(['draft', source, '-o', page, ...more]);
    assert.equal((await draft()).status, 0);
    const first = readFileSync(page);
    assert.equal((await draft()).status, 0, 'the same page again');
    for (const edited of [
      Buffer.concat([first, Buffer.from('x')]),
      first.map((byte, i) => (i === 900 ? byte ^ 1 : byte)),
    ]) {
      writeFileSync(page, edited);
      const {status, stderr} = await draft();
      assert.equal(status, 1);
      assert.match(stderr, /draft\.html 已经存在，.*--force/);
      assert.ok(readFileSync(page).equals(edited));
      assert.equal((await draft('--force')).status, 0);
      assert.ok(readFileSync(page).equals(first));
    }
    writeFileSync(page, '');
    assert.equal((await draft()).status, 0, 'an empty page');
  });
});

describe('an output', () => {
  after(removeFolders);

  it('keeps the mode of the file that it replaces', onUnix, async () => {
    const {folder, source, page} = folderWithPage();
    const output = join(folder, 'out.html');
    for (const mode of [0o600, 0o664, 0o777]) {
      writeFileSync(output, 'older');
      chmodSync(output, mode);
      for (const args of [
        ['draft', source, '--force'],
        ['check', page, '--source', source, '--format', 'html'],
      ]) {
        assert.equal((await workReport([...args, '-o', output])).status, 0);
        assert.equal(statSync(output).mode & 0o777, mode);
      }
    }
  });

  it('goes where a link leads, though nothing is there yet', onUnix, async () => {
    const {folder, source} = folderWithPage();
    mkdirSync(join(folder, 'elsewhere'));
    const target = join(folder, 'elsewhere', 'page.html');
    const [link, chain] = [join(folder, 'link.html'), join(folder, 'chain.html')];
    symlinkSync('elsewhere/page.html', link);
    symlinkSync('link.html', chain);
    for (const output of [chain, link]) {
      assert.equal(
        (await workReport(['draft', source, '-o', output, '--theme', 'jade', '--force'])).status,
        0,
      );
      assert.ok(lstatSync(output).isSymbolicLink());
      assert.match(readFileSync(target, 'utf8'), /theme="jade"/);
      writeFileSync(target, 'older');
    }
    assert.equal(readlinkSync(link), 'elsewhere/page.html');
    assert.deepEqual(
      readdirSync(join(folder, 'elsewhere')).filter((name) => name.startsWith('.')),
      [],
    );
  });

  it('goes into devices and pipes, which stay what they are', onUnix, async () => {
    const {folder, source} = folderWithPage();
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const reader = spawn('cat', [pipe]);
    const read: Buffer[] = [];
    reader.stdout.on('data', (data: Buffer) => read.push(data));
    const closed = new Promise((done) => reader.once('close', done));
    const {status} = await workReport(['draft', source, '-o', pipe]);
    await closed;
    assert.equal(status, 0);
    assert.match(Buffer.concat(read).toString(), /^<!doctype html>[\s\S]*<\/html>\s*$/);
    assert.ok(statSync(pipe).isFIFO());
    assert.equal((await workReport(['draft', source, '-o', '/dev/null'])).status, 0);
    assert.ok(statSync('/dev/null').isCharacterDevice());
    assert.equal(shell('$WR draft 报告.txt -o /dev/stdout | grep -q "^<!doctype html>"', folder).status, 0);
  });

  it('into a pipe that nobody reads ends with the time allowed', onUnix, async () => {
    const {folder} = folderWithPage();
    const page = join(folder, 'small.html');
    writeFileSync(page, pageOf('<p>一句话。</p>'));
    execFileSync('mkfifo', [join(folder, 'pipe.png')]);
    const {status, stderr} = await workReport([
      'render',
      page,
      '-o',
      join(folder, 'pipe.png'),
      '--timeout',
      '4',
    ]);
    assert.equal(status, 1);
    assert.match(stderr, /^错误：4 秒内没有完成/m);
  });

  it('may have any name that the file system takes', async () => {
    const {folder, source, page} = folderWithPage();
    const longest = '报'.repeat(83);
    for (const [args, name] of [
      [['draft', source], `${longest}.html`],
      [['check', page, '--source', source], `${longest}.txt`],
      [['new'], longest],
    ] as const) {
      const output = join(folder, name);
      const {status, stderr} = await workReport([
        ...args,
        ...(args[0] === 'new' ? [output] : ['-o', output]),
      ]);
      assert.equal(status, 0, stderr);
      assert.ok(existsSync(output));
    }
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.startsWith('.')),
      [],
    );
  });

  it('that has no room says so, with status 1 and no call stack', {skip: !existsSync('/dev/full')}, () => {
    const {folder} = folderWithPage();
    writeFileSync(join(folder, 'page.html'), pageOf('<p>一年来</p>'));
    for (const command of [
      '$WR draft 报告.txt > /dev/full',
      '$WR draft 报告.txt -o /dev/full',
      '$WR check 页面.html --source 报告.txt > /dev/full',
      '$WR check 页面.html --source 报告.txt -o x.json > /dev/full',
      '$WR --help > /dev/full',
      '$WR --version > /dev/full',
    ]) {
      const {status, stderr} = shell(command, folder);
      assert.equal(status, 1, command);
      assert.match(stderr, /^错误：无法写入 .*ENOSPC/m);
      assert.equal(stderr.match(/ENOSPC/g)?.length, 1);
      assert.doesNotMatch(stderr, /^\s+at /m);
    }
    assert.equal(shell('$WR draft 报告.txt -o y.html 2> /dev/full', folder).status, 0);
    assert.equal(shell('$WR draft 报告.txt | head -c 10', folder).status, 0);
  });
});
