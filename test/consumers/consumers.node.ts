// Installs the packed package (`npm run build` comes first) and uses it in every way that a stranger's project would.
// Of the frameworks React alone; WR_FRAMEWORKS=1 takes all of them, which is for the night.
import assert from 'node:assert/strict';
import {execFile, execFileSync} from 'node:child_process';
import {copyFileSync, existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join, posix} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {promisify} from 'node:util';
import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core';
import {svelte} from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {publint} from 'publint';
import {build as esbuild} from 'esbuild';
import {build, type PluginOption} from 'vite';
import {findChromium} from '../../src/cli/browser/chromium.js';
import {serve, type Served} from '../support/storybook/serve.js';
import {install, root, type Installation} from './install.js';

const skip = process.env.WR_FRAMEWORKS ? false : 'at night';

/** Runs a program of node_modules; what it printed if it failed, else nothing. */
async function complaints(program: string, ...args: string[]): Promise<string> {
  try {
    await promisify(execFile)(process.execPath, [join(root, 'node_modules', program), ...args]);
    return '';
  } catch (error) {
    const {stdout, stderr} = error as {stdout: string; stderr: string};
    return stdout + stderr;
  }
}

describe('a project that installs the packed package', {timeout: 300_000}, () => {
  let installed: Installation;
  let browser: Browser;
  let served: Served;

  before(async () => {
    installed = install();
    browser = await puppeteer.launch({...(await findChromium()), headless: 'shell'});
    served = await serve(installed.folder);
  });
  after(async () => {
    served?.close();
    await browser?.close();
    installed?.remove();
  });

  const project = (name: string) => join(installed.folder, name);

  async function bundle(name: string, plugins: PluginOption[] = [], pages = ['index.html']): Promise<void> {
    await build({
      root: project(name),
      base: './',
      logLevel: 'error',
      configFile: false,
      plugins,
      build: {rollupOptions: {input: pages.map((page) => join(project(name), page))}},
      resolve: {preserveSymlinks: false, dedupe: ['react', 'react-dom']},
    });
  }

  /** Opens a page; it and its problems, requests to elsewhere among them. */
  async function open(address: string): Promise<{page: Page; problems: string[]}> {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => {
      if (['warn', 'error'].includes(message.type()) && !message.text().includes('dev mode'))
        problems.push(message.text());
    });
    page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
    page.on('request', (request) => {
      const inside = [served.address, 'data:', pathToFileURL(installed.folder).href];
      if (!inside.some((start) => request.url().startsWith(start))) problems.push(request.url());
    });
    await page.goto(address, {waitUntil: 'networkidle0'});
    return {page, problems};
  }

  /** The report of every project: a tile, acts, and the number of the act that was picked. */
  async function usesReport(address: string): Promise<void> {
    const {page, problems} = await open(address);
    const seen = await page.evaluate(async () => {
      const report = document.querySelector<HTMLElement & {ready: Promise<void>}>('wr-report')!;
      await report.ready;
      const tile = document.querySelector('wr-metric-tile')!;
      const acts = document.querySelector('wr-new-acts')!;
      const pictures = [...acts.shadowRoot!.querySelectorAll<HTMLElement>('.picture')];
      const seen = {
        figure: tile.shadowRoot!.querySelector('[part=figure]')!.textContent!.replace(/\s/g, ''),
        hero: tile.getAttribute('size'),
        brand: getComputedStyle(tile).getPropertyValue('--wr-brand'),
        labels: acts.shadowRoot!.querySelectorAll('[part~=label]').length >= 3,
        before: document.querySelector('output')!.textContent,
      };
      pictures.find((picture) => picture.checkVisibility())?.focus();
      return seen;
    });
    await page.keyboard.press('End');
    const picked = await page.$eval('output', async (output) => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      return output.textContent;
    });
    await page.close();
    assert.deepEqual(problems, []);
    assert.deepEqual(seen, {
      figure: '390余万元',
      hero: 'hero',
      brand: 'rgb(15, 102, 91)',
      labels: true,
      before: '-1',
    });
    assert.equal(picked, '2');
  }

  /** The report made of components: data drawn, what is off not there, and the tile that was picked. */
  async function usesComponents(address: string): Promise<void> {
    const {page, problems} = await open(address);
    const seen = await page.evaluate(async () => {
      const report = document.querySelector<HTMLElement & {ready: Promise<void>}>('wr-report')!;
      await report.ready;
      const [tile, plain] = document.querySelectorAll('wr-metric-tile');
      tile!.click();
      await new Promise((resolve) => setTimeout(resolve, 50));
      return {
        class: report.className,
        figure: tile!.shadowRoot!.querySelector('[part=figure]')!.textContent!.replace(/\s/g, ''),
        off: plain!.getAttributeNames().filter((name) => !name.startsWith('data-')),
        columns: document.querySelector('wr-trend')!.shadowRoot!.querySelectorAll('.column').length > 1,
        flow: document.querySelector('wr-flow')!.shadowRoot!.textContent!.includes('180'),
        picked: document.querySelector('output')!.textContent,
      };
    });
    await page.close();
    assert.deepEqual(
      problems.filter((problem) => !problem.includes('<wr-new-acts>')),
      [],
    );
    assert.deepEqual(seen, {
      class: 'report',
      figure: '12.5公里',
      off: [],
      columns: true,
      flow: true,
      picked: '0 修建水渠 12.5公里',
    });
  }

  /** What a server writes of the same report, by the React of a project. */
  async function rendersOnServer(name: string): Promise<void> {
    const own = join(project(name), 'node_modules');
    const at = (path: string) => join(existsSync(own) ? own : join(installed.folder, 'node_modules'), path);
    await esbuild({
      stdin: {
        contents: `import {createElement} from 'react';
          import {renderToString} from 'react-dom/server';
          import {Wrapped} from './wrapped.js';
          console.log(renderToString(createElement(Wrapped)));`,
        resolveDir: project('react'),
      },
      bundle: true,
      platform: 'node',
      jsx: 'automatic',
      alias: {react: at('react'), 'react-dom': at('react-dom')},
      outfile: join(project(name), 'server.cjs'),
      logLevel: 'silent',
    });
    const {stdout, stderr} = await promisify(execFile)(process.execPath, [join(project(name), 'server.cjs')]);
    assert.equal(stderr, '');
    assert.match(stdout, /<wr-report theme="jade" motion="none" class="report">/);
    assert.match(
      stdout,
      /<wr-metric-tile interactive="(true)?" value="12.5" unit="公里" size="hero" style="color:\s?green">修建水渠</,
    );
    assert.match(stdout, /<wr-metric-tile>不能选</);
    assert.doesNotMatch(stdout, /undefined|null|\[object|onWrSelect/i);
  }

  it('gets what users need and nothing else', () => {
    const wanted =
      /^(dist\/.*|src\/(?!cli\/).*\.ts|custom-elements\.json|package\.json|(README(\.zh-CN)?|CHANGELOG|SKILL(\.en)?)\.md|llms(\.en)?\.txt|plan\.schema\.json|LICENSE|NOTICE)$/;
    assert.deepEqual(
      installed.files.filter(
        (path) => !wanted.test(path) || /(^|\/)(test|stories|node_modules)\//.test(path),
      ),
      [],
    );
    for (const path of ['LICENSE', 'NOTICE', 'README.zh-CN.md', 'dist/work-report-elements.min.js.map']) {
      assert.ok(installed.files.includes(path), `${path} is not in the package`);
    }
    // An editor goes from a name to its source: each map leads to a file that is there.
    const maps = installed.files.filter((path) => path.endsWith('.d.ts.map'));
    assert.ok(maps.length > 100);
    for (const path of maps) {
      const {sources} = JSON.parse(readFileSync(join(installed.package, path), 'utf8')) as {
        sources: string[];
      };
      for (const source of sources)
        assert.ok(installed.files.includes(posix.join(posix.dirname(path), source)), `${path}: ${source}`);
    }
    // Types of the command line are of use to nobody.
    assert.deepEqual(
      installed.files.filter((path) => /^dist\/cli\/.*\.d\.ts(\.map)?$/.test(path)),
      [],
    );
  });

  it('has nothing for publint and are-the-types-wrong to complain about', async () => {
    const tarball = new Uint8Array(readFileSync(installed.tarball));
    const {messages} = await publint({pack: {tarball: tarball.buffer}, strict: true});
    assert.deepEqual(messages, []);
    const names = ['metric-tile/define', 'metric-tile/metric-tile'];
    const result = await checkPackage(createPackageFromTarballData(tarball), {
      excludeEntrypoints: [/\.(css|html|json|min\.js)$/],
      includeEntrypoints: [...names.map((name) => `./elements/${name}.js`), './types/react.js'],
    });
    assert.ok(result.types);
    // ES modules only: neither resolution knows "exports" or may `require` them.
    const other = ['node10', 'node16-cjs'];
    assert.deepEqual(
      result.problems.filter(
        (problem) => !('resolutionKind' in problem && other.includes(problem.resolutionKind)),
      ),
      [],
    );
  });

  it('imports every entry in Node without a DOM', () => {
    const {exports} = JSON.parse(readFileSync(join(installed.package, 'package.json'), 'utf8')) as {
      exports: Record<string, string | {default: string}>;
    };
    const entries = Object.entries(exports).flatMap(([path, target]) => {
      const file = typeof target === 'string' ? target : target.default;
      if (!file.endsWith('.js') || file.endsWith('.min.js')) return [];
      const [before, after] = file.slice(2).split('*') as [string, string?];
      if (after === undefined) return [path];
      return installed.files
        .filter((each) => each.startsWith(before) && each.endsWith(after))
        .map((each) => path.replace('*', each.slice(before.length, -after.length)));
    });
    assert.ok(entries.length > 60, `${entries.length} entries`);
    const source = `for (const path of ${JSON.stringify(entries)})
      await import('work-report-elements' + path.slice(1)).catch((error) => console.log(path, String(error)));`;
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', source], {
      cwd: installed.folder,
      encoding: 'utf8',
    });
    assert.equal(output, '');
  });

  it('has the command line', () => {
    const program = join(installed.package, 'dist/cli/index.js');
    const {version} = JSON.parse(readFileSync(join(installed.package, 'package.json'), 'utf8')) as {
      version: string;
    };
    assert.equal(execFileSync(process.execPath, [program, '--version'], {encoding: 'utf8'}), `${version}\n`);
  });

  // Two at a time: each takes a processor for some seconds.
  describe('type-checks without the types of d3', {concurrency: 2}, () => {
    const tsc = (name: string, ...options: string[]) =>
      complaints('typescript/bin/tsc', '-p', project(name), ...options);

    it('as Node resolves', {skip}, async () => assert.equal(await tsc('tile'), ''));

    it('as bundlers resolve', async () => {
      assert.equal(await tsc('tile', '--module', 'ESNext', '--moduleResolution', 'bundler'), '');
    });

    it('in JSX, which refuses what no tag has (react)', async () => assert.equal(await tsc('react'), ''));
    for (const name of ['preact', 'solid'])
      it(`in JSX, which refuses what no tag has (${name})`, {skip}, async () =>
        assert.equal(await tsc(name), ''),
      );

    it('in templates of Vue, which refuse what no tag has', {skip}, async () => {
      assert.equal(await complaints('vue-tsc/bin/vue-tsc.js', '-p', project('vue')), '');
    });

    it('in templates of Svelte, which refuse what no tag has', {skip}, async () => {
      const args = ['--workspace', project('svelte'), '--tsconfig', './tsconfig.json', '--output', 'machine'];
      const lines = await complaints('svelte-check/bin/svelte-check', ...args, '--threshold', 'error');
      const errors = [...lines.matchAll(/ERROR ("\S+" \d+:\d+)/g)].map(([, place]) => place);
      assert.deepEqual(errors, ['"Refused.svelte" 6:17', '"Refused.svelte" 8:17'], lines);
    });
  });

  it('opens a page from the disk with the classic script', async () => {
    const script = 'work-report-elements.min.js';
    copyFileSync(join(installed.package, 'dist', script), join(project('classic-file'), script));
    await usesReport(pathToFileURL(join(project('classic-file'), 'index.html')).href);
  });

  it('loads the one module in a page', async () => {
    const script = 'work-report-elements.esm.min.js';
    copyFileSync(join(installed.package, 'dist', script), join(project('esm-file'), script));
    await usesReport(`${served.address}/esm-file/index.html`);
  });

  it('loads its modules by an import map, without a bundler', async () => {
    await usesReport(`${served.address}/import-map.html`);
  });

  it('bears a second copy of the package on one page', async () => {
    const script = 'work-report-elements.esm.min.js';
    copyFileSync(join(installed.package, 'dist', script), join(installed.folder, script));
    const page = readFileSync(project('import-map.html'), 'utf8').replace(
      "import 'work-report-elements/define.js';",
      `await import('work-report-elements/elements/metric-tile/define.js');
       await import('./${script}');`,
    );
    writeFileSync(project('two-copies.html'), page);
    await usesReport(`${served.address}/two-copies.html`);
  });

  it('works in React 19', async () => {
    await bundle('react', [], ['index.html', 'wrapped.html']);
    await usesReport(`${served.address}/react/dist/index.html`);
    await usesComponents(`${served.address}/react/dist/wrapped.html`);
    await rendersOnServer('react');
  });

  it('works in React 18 by components', {skip}, async () => {
    assert.equal(await complaints('typescript/bin/tsc', '-p', project('react-18')), '');
    await bundle('react-18');
    await usesComponents(`${served.address}/react-18/dist/index.html`);
    await rendersOnServer('react-18');
  });

  it('works in Vue 3', {skip}, async () => {
    const template = {compilerOptions: {isCustomElement: (tag: string) => tag.startsWith('wr-')}};
    await bundle('vue', [vue({template})]);
    await usesReport(`${served.address}/vue/dist/index.html`);
  });

  it('works in Svelte 5', {skip}, async () => {
    await bundle('svelte', [svelte({configFile: false})]);
    await usesReport(`${served.address}/svelte/dist/index.html`);
  });

  it('bundles one tag and draws it, in the colours of a theme file', async () => {
    await bundle('tile');
    const {page, problems} = await open(`${served.address}/tile/dist/index.html`);
    const seen = await page.evaluate(async () => {
      const tile = document.querySelector<HTMLElement & {updateComplete: Promise<boolean>}>('wr-metric-tile');
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
  });
});
