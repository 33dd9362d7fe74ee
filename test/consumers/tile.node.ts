// Packs the built package (`npm run build` comes first) and uses it as a stranger's project would.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import puppeteer, {type Browser} from 'puppeteer-core';
import {build} from 'vite';
import {findChromium} from '../../src/cli/chromium.js';
import {serve} from '../storybook/serve.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Packed {
  filename: string;
  files: {path: string}[];
}

function npm(...args: string[]): string {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js')
    ? execFileSync(process.execPath, [script, ...args], {cwd: root, encoding: 'utf8'})
    : execFileSync('npm', args, {cwd: root, encoding: 'utf8', shell: process.platform === 'win32'});
}

/**
 * Lays out what the package depends on, and what those depend on, as an installation does: without a network, from
 * the packages installed here. What the package forgets to name is then missing.
 */
function installDependencies(packageFile: string, modules: string, done = new Set<string>()): void {
  const {dependencies = {}} = JSON.parse(readFileSync(packageFile, 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  for (const name of Object.keys(dependencies)) {
    if (done.has(name)) continue;
    done.add(name);
    cpSync(join(root, 'node_modules', name), join(modules, name), {recursive: true});
    installDependencies(join(root, 'node_modules', name, 'package.json'), modules, done);
  }
}

describe('a project that installs the packed package', {timeout: 300_000}, () => {
  let temporary: string;
  let project: string;
  let packed: Packed;
  let browser: Browser;

  before(async () => {
    temporary = realpathSync(mkdtempSync(join(tmpdir(), 'work-report-consumer-')));
    const [first] = JSON.parse(
      npm('pack', '--json', '--ignore-scripts', '--pack-destination', temporary),
    ) as Packed[];
    packed = first!;
    project = join(temporary, 'tile');
    cpSync(join(root, 'test/consumers/tile'), project, {recursive: true});
    const installed = join(project, 'node_modules/work-report-elements');
    mkdirSync(installed, {recursive: true});
    execFileSync('tar', ['-xzf', join(temporary, packed.filename), '-C', installed, '--strip-components=1']);
    installDependencies(join(installed, 'package.json'), join(project, 'node_modules'));
    browser = await puppeteer.launch({...(await findChromium()), headless: 'shell'});
  });
  after(async () => {
    await browser?.close();
    rmSync(temporary, {recursive: true, force: true});
  });

  it('gets what users need and nothing else', () => {
    const files = packed.files.map(({path}) => path);
    const wanted =
      /^(dist\/.*|custom-elements\.json|package\.json|README(\.zh-CN)?\.md|CHANGELOG\.md|LICENSE|NOTICE)$/;
    assert.deepEqual(
      files.filter((path) => !wanted.test(path) || /(^|\/)(src|test|stories|node_modules)\//.test(path)),
      [],
    );
    for (const path of [
      'README.md',
      'README.zh-CN.md',
      'CHANGELOG.md',
      'LICENSE',
      'NOTICE',
      'custom-elements.json',
      'dist/index.js',
      'dist/index.d.ts',
      'dist/define.js',
      'dist/text/index.js',
      'dist/cli/index.js',
      'dist/themes/vermilion.css',
      'dist/work-report-elements.min.js',
      'dist/work-report-elements.min.js.map',
      'dist/work-report-elements.esm.min.js',
    ]) {
      assert.ok(files.includes(path), `${path} is not in the package`);
    }
    // Types of the command line are of use to nobody.
    assert.deepEqual(
      files.filter((path) => /^dist\/cli\/.*\.d\.ts$/.test(path)),
      [],
    );
  });

  it('type-checks, libraries included, without the types of d3', () => {
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    const {stdout, status} = spawnSync(process.execPath, [compiler, '-p', project], {encoding: 'utf8'});
    assert.equal(stdout, '');
    assert.equal(status, 0);
  });

  it('bundles one tag and draws it, in the colours of a theme file', async () => {
    await build({root: project, base: './', logLevel: 'error', configFile: false});
    const served = await serve(join(project, 'dist'));
    try {
      const page = await browser.newPage();
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(String(error)));
      await page.goto(`${served.address}/index.html`, {waitUntil: 'networkidle0'});
      const seen = await page.evaluate(async () => {
        const tile = document.querySelector<HTMLElement & {updateComplete: Promise<boolean>}>(
          'wr-metric-tile',
        );
        await tile?.updateComplete;
        return {
          figure: tile?.shadowRoot?.querySelector('[part=figure]')?.textContent?.replace(/\s/g, ''),
          width: tile?.getBoundingClientRect().width ?? 0,
          brand: getComputedStyle(document.body).getPropertyValue('--wr-brand').trim(),
          others: ['wr-report', 'wr-goal-pyramid'].filter((tag) => customElements.get(tag)),
          title: JSON.parse(document.title) as object,
        };
      });
      assert.deepEqual(problems, []);
      assert.equal(seen.figure, '390余万元');
      assert.ok(seen.width > 100);
      assert.match(seen.brand, /#0f665b|rgb\(15, 102, 91\)/);
      assert.deepEqual(seen.others, []);
      assert.deepEqual(seen.title, {
        isTile: true,
        value: 3900000,
        units: ['条', '期'],
        unit: '场次',
        ready: 'function',
      });
      await page.close();
    } finally {
      served.close();
    }
  });

  it('can put the classic script into a page that opens from the disk, with no other request', async () => {
    const installed = join(project, 'node_modules/work-report-elements');
    const script = pathToFileURL(join(installed, 'dist/work-report-elements.min.js')).href;
    const file = join(temporary, 'page.html');
    writeFileSync(
      file,
      `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>报告</title><script src="${script}"></script>
       <wr-report><wr-metric-tile value="22" unit="场次">开展集中学习研讨</wr-metric-tile></wr-report>`,
    );
    const page = await browser.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    const figure = await page.evaluate(async () => {
      const report = document.querySelector<HTMLElement & {ready: Promise<void>}>('wr-report');
      await report?.ready;
      return document.querySelector('wr-metric-tile')?.shadowRoot?.querySelector('[part=figure]')
        ?.textContent;
    });
    assert.equal(figure?.replace(/\s/g, ''), '22场次');
    assert.deepEqual(
      requests.filter((url) => !url.startsWith('data:')),
      [pathToFileURL(file).href, script],
    );
    await page.close();
  });

  it('has the command line', () => {
    const program = join(project, 'node_modules/work-report-elements/dist/cli/index.js');
    const {version} = JSON.parse(readFileSync(join(dirname(program), '../../package.json'), 'utf8')) as {
      version: string;
    };
    assert.equal(execFileSync(process.execPath, [program, '--version'], {encoding: 'utf8'}), `${version}\n`);
  });
});
