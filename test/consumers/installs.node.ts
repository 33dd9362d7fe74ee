// The command line of the packed package (`npm run build` comes first), with as many of the optional packages as users
// have: none, those of the README's line, all. What is missing is said, with the one command that brings it.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {findChromium} from '../../src/cli/browser/chromium.js';
import {docx} from '../support/report/docx.js';
import {removeFolders, temporaryFolder, workReport, type Outcome} from '../support/run-cli.js';
import {install, root, type Installation} from './install.js';

const description = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  peerDependencies: Record<string, string>;
};
const optional = Object.keys(description.peerDependencies);

/** What the README says to install for a picture. */
const ofReadme = /npm install work-report-elements (.+)/
  .exec(readFileSync(join(root, 'README.md'), 'utf8').split('the long picture')[1]!)![1]!
  .split(' ');

/** Every kind of file that `render` writes, and how each begins. */
const formats: [name: string, start: string, ...options: string[]][] = [
  ['图.png', '\x89PNG'],
  ['图.jpg', '\xff\xd8'],
  ['图.webp', 'RIFF'],
  ['图.pdf', '%PDF-'],
  ['静态.html', '<!doctype html>'],
  ['公众号.html', '\xef\xbb\xbf<section', '--wechat'],
  ['图.svg', '<?xml', '--only', 'wr-metric-tile'],
];
const text = '# 某县政府工作报告\n\n## 一、2022年工作回顾\n\n办理提案225件，协调资金390余万元，增长5.2%。\n';

describe('work-report of the packed package', {timeout: 300_000}, () => {
  let installed: Installation;
  let folder: string;
  before(() => {
    installed = install();
  });
  after(() => {
    installed?.remove();
    removeFolders();
  });

  /** Lets the installed program find these packages and no others, and runs commands in a fresh folder. */
  async function having(wanted: readonly string[], action: () => Promise<void>): Promise<void> {
    const modules = join(installed.folder, 'node_modules');
    // What programs import is there already.
    const packages = wanted.filter((name) => !existsSync(join(modules, name)));
    for (const name of packages) {
      mkdirSync(dirname(join(modules, name)), {recursive: true});
      symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
    }
    folder = temporaryFolder();
    writeFileSync(join(folder, '报告.txt'), text);
    writeFileSync(join(folder, '报告.docx'), docx([{text: '办理提案225件。'}]));
    try {
      await action();
    } finally {
      for (const name of packages) rmSync(join(modules, name));
    }
  }

  function run(args: string[], env: Record<string, string | undefined> = {}): Promise<Outcome> {
    return workReport(args, {cwd: folder, program: join(installed.package, 'dist/cli/index.js'), env});
  }

  async function works(args: string[], env?: Record<string, string | undefined>): Promise<string> {
    const {status, stderr} = await run(args, env);
    assert.equal(status, 0, `${args.join(' ')}: ${stderr}`);
    return stderr;
  }

  async function needs(args: string[], ...packages: string[]): Promise<void> {
    const {status, stdout, stderr} = await run(args);
    assert.deepEqual([status, stdout.toString()], [1, ''], args.join(' '));
    const line = `npm install --save-dev work-report-elements ${packages.join(' ')}\n`;
    assert.ok(stderr.startsWith('错误：缺少') && stderr.endsWith(line), stderr);
  }

  async function worksWithoutBrowser(): Promise<void> {
    await works(['new', '文件夹']);
    await works(['draft', '报告.txt', '-o', '页面.html']);
    await works(['check', '页面.html', '--source', '报告.txt']);
    await works(['check', '页面.html', '--source', '报告.txt', '--format', 'html', '-o', '审校单.html']);
  }

  async function writes(some: typeof formats, env?: Record<string, string | undefined>): Promise<string> {
    let said = '';
    for (const [name, start, ...options] of some) {
      said += await works(['render', '页面.html', '-o', name, '--width', '375', ...options], env);
      const head = readFileSync(join(folder, name)).toString('latin1', 0, 40);
      assert.ok(head.startsWith(start), `${name}: ${head}`);
    }
    return said;
  }

  it('without any optional package writes, drafts and checks, and says what the rest needs', async () => {
    await having([], async () => {
      await worksWithoutBrowser();
      await needs(
        ['new', '另一个', '--fonts'],
        ...optional
          .filter((name) => name.startsWith('@fontsource-variable'))
          .sort()
          .reverse(),
      );
      for (const [name, , ...options] of formats) {
        const pixels = /png|jpg|webp/.test(name) || options.includes('--wechat');
        const packages = ['puppeteer-core', ...(pixels ? ['sharp'] : [])];
        await needs(['render', '页面.html', '-o', name, ...options], ...packages);
        assert.ok(!existsSync(join(folder, name)));
      }
    });
  });

  it('with what the README says writes every format, in a browser of this computer', async () => {
    const {executablePath, env} = await findChromium();
    await having(ofReadme, async () => {
      await worksWithoutBrowser();
      const said = await writes(formats, {...env, CHROME_PATH: executablePath});
      assert.match(said, /^注意：没有安装中文字体组件/);
      const none = await run(['render', '页面.html', '-o', 'x.png'], {CHROME_PATH: undefined, PATH: folder});
      assert.equal(none.status, 1);
      assert.match(none.stderr, /^错误：没有找到浏览器。.*@sparticuz\/chromium @fontsource-variable\//m);
    });
  });

  it('with the packaged browser but no letters for it says which packages have them', async (test) => {
    if (process.platform !== 'linux' || process.arch !== 'x64')
      return test.skip('not packaged for this machine');
    await having([...ofReadme, '@sparticuz/chromium'], async () => {
      await works(['draft', '报告.txt', '-o', '页面.html']);
      const {status, stderr} = await run(['render', '页面.html', '-o', 'x.png'], {
        CHROME_PATH: undefined,
        PATH: folder,
      });
      assert.equal(status, 1);
      assert.match(stderr, /^错误：缺少.*noto-serif-sc @fontsource-variable\/noto-sans-sc$/m);
    });
  });

  it('with every optional package does all that it can, and has nothing to say', async () => {
    await having(optional, async () => {
      await worksWithoutBrowser();
      await works(['draft', '报告.docx', '-o', '由Word.html']);
      await works(['new', '另一个', '--fonts']);
      // What depends on the packages: the browser and letters, and pictures with sharp. Every format at night.
      const some = formats.filter(([name]) => process.env.WR_ALL || /png|pdf/.test(name));
      assert.equal(await writes(some), '');
    });
  });
});

/** Three real installations: some minutes and the network, so for the night. */
describe(
  'the packed package, installed from the registry',
  {skip: !process.env.WR_REGISTRY, timeout: 900_000},
  () => {
    after(removeFolders);

    for (const packages of [[], ofReadme, optional]) {
      it(`runs by npx with ${packages.join(', ') || 'nothing besides'}`, async () => {
        const {tarball, remove} = install();
        const folder = temporaryFolder();
        const inFolder = (command: string, ...args: string[]) =>
          execFileSync(command, args, {cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8'});
        try {
          writeFileSync(join(folder, 'package.json'), '{}');
          inFolder('npm', 'install', '--save-dev', tarball, ...packages);
          writeFileSync(join(folder, '报告.txt'), text);
          const npx = (...args: string[]) => inFolder('npx', 'work-report-elements', ...args);
          npx('new', '文件夹');
          npx('draft', '报告.txt', '-o', '页面.html');
          npx('check', '页面.html', '--source', '报告.txt');
          const env = packages === ofReadme ? await findChromium() : undefined;
          for (const [name, start, ...options] of packages.length > 0 ? formats : []) {
            const browser = env ? ['--browser', env.executablePath] : [];
            execFileSync(
              'npx',
              ['work-report-elements', 'render', '页面.html', '-o', name, ...options, ...browser],
              {
                cwd: folder,
                env: {...process.env, ...env?.env},
                stdio: 'ignore',
              },
            );
            assert.ok(readFileSync(join(folder, name)).toString('latin1', 0, 40).startsWith(start), name);
          }
        } finally {
          remove();
        }
      });
    }
  },
);
