import assert from 'node:assert/strict';
import type {ChildProcess} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {pageOf, processesWith, removeFolders, root, temporaryFolder, workReport} from '../support/run-cli.js';

const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string};
const trace = /^\s+at .*\(?(file:|node:|\/)/m;

describe('work-report', {timeout: 300_000}, () => {
  let folder: string;
  let good: string;
  let output: string;
  before(() => {
    folder = temporaryFolder();
    good = join(folder, 'good.html');
    output = join(folder, 'out', 'picture.png');
    mkdirSync(join(folder, 'out'));
    writeFileSync(good, pageOf('<p>一年来</p>'));
  });
  after(removeFolders);

  /** Runs a command that must fail: with this status and message, leaving the older picture as it was. */
  async function fails(
    args: string[],
    status: number,
    message: RegExp,
    options: Parameters<typeof workReport>[1] = {},
  ): Promise<string> {
    writeFileSync(output, 'older');
    const outcome = await workReport(args, options);
    assert.match(outcome.stderr, message);
    assert.equal(outcome.status, status, outcome.stderr);
    assert.equal(outcome.stdout.toString(), '');
    assert.doesNotMatch(outcome.stderr, trace);
    assert.equal(readFileSync(output, 'utf8'), 'older');
    assert.deepEqual(readdirSync(join(folder, 'out')), ['picture.png']);
    return outcome.stderr;
  }

  /** A copy of the built program that finds only these packages. */
  function copyWith(...packages: string[]): string {
    const copy = temporaryFolder();
    cpSync(join(root, 'dist'), join(copy, 'dist'), {recursive: true});
    cpSync(join(root, 'package.json'), join(copy, 'package.json'));
    mkdirSync(join(copy, 'node_modules'));
    for (const name of packages)
      symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name));
    return join(copy, 'dist/cli/index.js');
  }

  /** Waits until the program has started the browser, and the browser some time to open the page. */
  async function browserRuns(child: ChildProcess, mark: string): Promise<void> {
    while (processesWith(mark).length < 2 && child.exitCode === null) await wait(50);
    await wait(1000);
  }

  it('ends with status 2 and a hint when it is written wrongly', async () => {
    const page = ['render', good, '-o', output];
    const wrong: [string[], RegExp][] = [
      [[], /^用法：/],
      [['draw'], /没有“draw”这个命令/],
      [['constructor'], /没有“constructor”这个命令/],
      [['render'], /请写明一个要画的页面/],
      [['render', good], /请用 -o/],
      [['render', good, good, '-o', output], /请写明一个要画的页面/],
      [['render', good, '-o'], /-o 后面要写值/],
      [['render', good, '-o', '--width'], /-o 后面要写值/],
      [['render', good, '-o', join(folder, 'x.gif')], /x\.gif 的格式还不能写/],
      [[...page, '--wide', '3'], /没有 --wide 这个选项/],
      [[...page, '--constructor'], /没有 --constructor 这个选项/],
      [[...page, '--allow-remote=yes'], /--allow-remote 后面不写值/],
      [[...page, '--theme', 'mauve'], /--theme 要写 vermilion、jade、azure 之一，现在是“mauve”/],
      [[...page, '--lang', 'fr'], /--lang 要写 zh、en 之一，现在是“fr”/],
      [[...page, '--timeout', '0'], /--timeout 要写 1 到 3600 的整数/],
      ...['abc', '319', '4321', '1e3', '-5', '375.5'].map((width): [string[], RegExp] => [
        [...page, `--width=${width}`],
        /--width 要写 320 到 4320 的整数/,
      ]),
    ];
    for (const [args, message] of wrong) await fails(args, 2, message);
  });

  it('shows its help and its version on standard output', async () => {
    for (const args of [['--help'], ['-h'], ['render', '--help']]) {
      const {status, stdout, stderr} = await workReport(args);
      assert.deepEqual([status, stderr], [0, '']);
      assert.match(stdout.toString(), /^用法：npx work-report-elements/);
    }
    assert.equal((await workReport(['--version'])).stdout.toString(), `${version}\n`);
  });

  it('speaks English when asked, and only English', async () => {
    const {stdout} = await workReport(['render', '--help', '--lang', 'en']);
    assert.match(stdout.toString(), /^Usage: npx work-report-elements render/);
    const stderr = await fails(
      ['render', 'nowhere.html', '-o', output, '--lang=en'],
      1,
      /There is no page nowhere/,
    );
    assert.doesNotMatch(stdout.toString() + stderr, /[一-鿿]/);
  });

  it('names a page that is missing or cannot be read', async () => {
    await fails(['render', join(folder, 'none.html'), '-o', output], 1, /找不到页面 .*none\.html/);
    await fails(['render', folder, '-o', output], 1, /无法读取页面 .*EISDIR/);
  });

  it('names a page without a report, and tells an empty report', async () => {
    const page = join(folder, 'plain.html');
    writeFileSync(page, '<!doctype html><p>没有报告</p>');
    await fails(['render', page, '-o', output], 1, /plain\.html 里没有 <wr-report>/);
    writeFileSync(page, pageOf('', '<style>wr-report { display: none }</style>'));
    await fails(['render', page, '-o', output], 1, /没有内容/);
  });

  it('gives up on a page that never gets ready, after the time allowed', async () => {
    const page = join(folder, 'never.html');
    writeFileSync(page, '<!doctype html><wr-report><p>字</p></wr-report>');
    await fails(['render', page, '-o', output, '--timeout', '2'], 1, /等了 2 秒，页面仍未画好/);
    writeFileSync(page, pageOf('<p>字</p>', '<script>for (;;) {}</script>'));
    await fails(['render', page, '-o', output, '--timeout', '2'], 1, /等了 2 秒，页面仍未画好/);
  });

  it('names a script that did not load', async () => {
    const page = join(folder, 'lost.html');
    for (const script of ['lost.min.js', '../elsewhere/lost.min.js', 'https://example.org/lost.min.js']) {
      writeFileSync(page, `<!doctype html><script src="${script}"></script><wr-report></wr-report>`);
      await fails(['render', page, '-o', output], 1, /页面的脚本没有加载：.*lost\.min\.js/);
    }
  });

  it('names an error in a script of the page, whether the report was drawn or not', async () => {
    const page = join(folder, 'broken.html');
    writeFileSync(page, pageOf('<p>字</p>', '<script>throw new Error("坏了")</script>'));
    await fails(['render', page, '-o', output], 1, /^错误：页面里的脚本出错：.*坏了.*控制台/m);
    writeFileSync(page, '<!doctype html><script>throw new Error("坏了")</script><wr-report></wr-report>');
    await fails(['render', page, '-o', output], 1, /^错误：页面里的脚本出错：.*坏了/m);
  });

  it('names a font of the page that is missing or broken', async () => {
    const page = join(folder, 'font.html');
    writeFileSync(join(folder, 'broken.woff2'), 'no font');
    for (const font of ['broken.woff2', 'missing.woff2']) {
      const style = `<style>@font-face{font-family:"题字";src:url(${font})}wr-report p{font-family:"题字"}</style>`;
      writeFileSync(page, pageOf('<p>字</p>', style));
      await fails(['render', page, '-o', output], 1, /^错误：读不出页面里的字体：.*题字/m);
    }
  });

  it('names an output that cannot be written', async () => {
    const blocked = join(folder, 'file');
    writeFileSync(blocked, '');
    await fails(['render', good, '-o', join(blocked, 'x.png')], 1, /无法写入 .*x\.png：(ENOTDIR|EEXIST)/);
    mkdirSync(join(folder, 'folder.png'), {recursive: true});
    if (existsSync('/proc'))
      await fails(['render', good, '-o', '/proc/none/none/x.pptx'], 1, /无法写入 .*x\.pptx：ENOENT/);
    await fails(['render', good, '-o', join(folder, 'folder.png')], 1, /无法写入 .*folder\.png：EISDIR/);
  });

  it('names the browser that is missing or does not start', async () => {
    const nowhere = join(folder, 'no-browser');
    await fails(['render', good, '-o', output, '--browser', nowhere], 1, /no-browser 没有浏览器.*--browser/);
    await fails(['render', good, '-o', output], 1, /no-browser 没有浏览器/, {env: {CHROME_PATH: nowhere}});
    await fails(['render', good, '-o', output, '--browser', process.execPath], 1, /浏览器无法启动：/);
  });

  it('says how to get a browser where there is none', {skip: process.platform !== 'linux'}, async () => {
    const program = copyWith('puppeteer-core', 'sharp');
    const env = {CHROME_PATH: undefined, PATH: folder};
    const stderr = await fails(['render', good, '-o', output], 1, /没有找到浏览器。请安装/, {program, env});
    assert.match(stderr, /--browser/);
    assert.match(stderr, /CHROME_PATH/);
    assert.match(stderr, /注意：没有安装中文字体组件.*npm install/);
  });

  it('gives the one command that installs what only it needs', async () => {
    await fails(
      ['render', good, '-o', output],
      1,
      /缺少.*npm install --save-dev work-report-elements puppeteer-core sharp$/m,
      {
        program: copyWith(),
      },
    );
    await fails(['render', good, '-o', output], 1, /npm install --save-dev work-report-elements sharp$/m, {
      program: copyWith('puppeteer-core'),
    });
  });

  it('shows the call stack with --debug only', async () => {
    const {stderr} = await workReport(['render', 'nowhere.html', '-o', output, '--debug']);
    assert.match(stderr, trace);
  });

  it('lets neither a name nor the words of a page steer the terminal', async () => {
    const attack = '\x1b[31m红\x1b]0;标题\x07\x9b2J\r\u202e件';
    const page = join(folder, 'escapes.html');
    writeFileSync(
      page,
      pageOf(`<p>收到${attack}提案99件。</p><script>console.warn(${JSON.stringify(attack)})</script>`),
    );
    const source = join(folder, 'escapes.txt');
    writeFileSync(source, '收到提案12件。');
    for (const args of [
      ['draft', `${attack}.txt`],
      ['check', `${attack}.html`, '--source', source],
      ['check', page, '--source', source],
      ['render', page, '-o', join(folder, 'escapes.png')],
      [attack],
      ['draft', `--${attack}`],
    ]) {
      const {stdout, stderr} = await workReport(args);
      assert.match(stdout.toString() + stderr, /\\u001b\[31m红/, args.join(' '));
      assert.doesNotMatch(stdout.toString() + stderr, /(?![\n\t])\p{Cc}|\p{Bidi_Control}/u, args.join(' '));
    }
  });

  it('closes the browser when interrupted', {skip: process.platform === 'win32'}, async () => {
    const page = join(folder, 'endless.html');
    writeFileSync(page, '<!doctype html><wr-report><p>字</p></wr-report>');
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      await fails(['render', page, '-o', output], 1, /^错误：已中断。$/m, {
        async meanwhile(child, mark) {
          await browserRuns(child, mark);
          child.kill(signal);
        },
      });
    }
  });

  it('survives the death of the browser', {skip: process.platform !== 'linux'}, async () => {
    const page = join(folder, 'endless.html');
    writeFileSync(page, '<!doctype html><wr-report><p>字</p></wr-report>');
    await fails(['render', page, '-o', output], 1, /浏览器中途退出/, {
      async meanwhile(child, mark) {
        await browserRuns(child, mark);
        for (const pid of processesWith(mark))
          if (Number(pid) !== child.pid) process.kill(Number(pid), 'SIGKILL');
      },
    });
  });

  it('takes the browser along when it is killed, and the next run what is left', async () => {
    const page = join(folder, 'endless.html');
    writeFileSync(page, '<!doctype html><wr-report><p>字</p></wr-report>');
    const env = {TMPDIR: temporaryFolder()};
    writeFileSync(output, 'older');
    const {status} = await workReport(['render', page, '-o', output], {
      env,
      async meanwhile(child, mark) {
        await browserRuns(child, mark);
        child.kill('SIGKILL');
        for (let i = 0; processesWith(mark).length > 0 && i < 200; i++) await wait(50);
      },
    });
    assert.equal(status, null);
    assert.equal(readFileSync(output, 'utf8'), 'older');
    const others = ['work-report-profile-elsewhere-1-abc', `work-report-profile-${process.pid}`];
    for (const name of others) mkdirSync(join(env.TMPDIR, name));
    assert.equal((await workReport(['render', good, '-o', output], {env})).status, 0);
    assert.deepEqual(readdirSync(env.TMPDIR).sort(), others.sort());
  });

  it('leaves no profile of the browser behind', async () => {
    const temporary = temporaryFolder();
    const {status} = await workReport(['render', good, '-o', output], {env: {TMPDIR: temporary}});
    assert.equal(status, 0);
    assert.deepEqual(readdirSync(temporary), []);
    assert.ok(existsSync(output));
  });
});
