// Runs every code block of the READMEs and the guides. The commands and scripts are the built ones.
import assert from 'node:assert/strict';
import {copyFileSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {execFileSync} from 'node:child_process';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import puppeteer, {type Browser} from 'puppeteer-core';
import {findChromium} from '../../src/cli/browser/chromium.js';
import {drawn} from '../../src/cli/browser/page.js';
import {fonts} from '../../src/themes/fonts.js';
import {roles} from '../../src/themes/tokens.js';
import {bundle, removeFolders, root, temporaryFolder, workReport} from '../support/run-cli.js';

const guides = readdirSync(join(root, 'stories/guides')).map((name) => `stories/guides/${name}`);
const documents = ['README.md', 'README.zh-CN.md', ...guides];

interface Block {
  language: string;
  code: string;
}
const blocksOf = (file: string): Block[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(
    ([, language, code]) => ({language: language!, code: code!}),
  );

/** The reference page up to the end of its first section. */
const short = readFileSync(join(root, 'examples/youyang.html'), 'utf8').replace(
  /(<\/wr-section>)[^]*(<\/wr-part>)/,
  '$1$2',
);

/** The commands of ours in a block of shell; others only set the machine up. */
const commandsOf = (code: string) =>
  code
    .split('\n')
    .flatMap((line) => /^npx work-report-elements (.*?)(?: +#.*)?$/.exec(line.trim())?.[1] ?? [])
    .map((words) => words.split(/ +/).map((word) => word.replace(/^"(.*)"$/, '$1')));

describe('every code block', {timeout: 600_000}, () => {
  let browser: Browser;
  /** What commands have been run; the same in two languages, on files of other names, is run once. */
  const run = new Set<string>();

  before(async () => {
    browser = await puppeteer.launch({...(await findChromium()), headless: 'shell'});
  });
  after(async () => {
    await browser?.close();
    removeFolders();
  });

  /** Opens a page beside the script, with something done in it; its problems. */
  async function open(html: string, action?: string): Promise<string[]> {
    const folder = temporaryFolder();
    copyFileSync(new URL(bundle), join(folder, 'work-report-elements.min.js'));
    writeFileSync(join(folder, 'page.html'), html);
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => {
      if (['warn', 'error'].includes(message.type())) problems.push(message.text());
    });
    await page.goto(pathToFileURL(join(folder, 'page.html')).href);
    if (action) await page.evaluate(action);
    await drawn(page);
    const dead = await page.$$eval(':not(:defined)', (all) => all.map(({localName}) => localName));
    await page.close();
    return [...problems, ...dead];
  }

  /** Runs a program that has a report and pages beside it. The same with files of other names is run once. */
  function runProgram(code: string): void {
    const key = code.replace(/'[^']*\.(?:html|txt)'|'[^']*\/'/g, '');
    if (run.has(key)) return;
    run.add(key);
    const cwd = temporaryFolder();
    for (const name of ['报告.txt', 'report.txt'])
      copyFileSync(join(root, 'examples/youyang.txt'), join(cwd, name));
    const page = short.replace(/src="[^"]*work-report-elements\.min\.js"/, `src="${bundle}"`);
    for (const name of ['另一页.html', 'other.html']) writeFileSync(join(cwd, name), page);
    const own = pathToFileURL(join(root, 'dist/node/index.js')).href;
    const program = code.replace("'work-report-elements/node'", `'${own}'`);
    execFileSync(process.execPath, ['--input-type=module', '--eval', program], {cwd, timeout: 60_000});
  }

  /** What stands for the photographs that documentation names. */
  const photograph = `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='1200' height='900'/%3E`;

  const checks: Record<string, (code: string) => Promise<void> | void> = {
    html: async (code) => {
      const whole = code.includes('<!doctype')
        ? code
        : `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>报告</title>
           <script src="work-report-elements.min.js"></script><body><wr-report>${code}</wr-report>`;
      assert.deepEqual(await open(whole.replace(/src="\w+\.jpg"/g, `src="${photograph}"`)), []);
    },
    js: async (code) => {
      if (code.includes('work-report-elements/node')) return runProgram(code);
      // Modules are loaded in Node, where the package can name itself; what touches a document is run in a page.
      const imports = code.match(/^import .*$/gm) ?? [];
      execFileSync(process.execPath, ['--input-type=module', '--eval', imports.join('\n')], {cwd: root});
      const rest = code.replace(/^import .*$/gm, '');
      const page =
        '<!doctype html><title>报告</title><script src="work-report-elements.min.js"></script><body>';
      if (rest.trim()) assert.deepEqual(await open(page, `{${rest}}`), []);
    },
    css: (code) => {
      const tokens = [...Object.keys(roles), ...Object.keys(fonts), 'unit-max', 'unit-min', 'icon-size'];
      for (const [, name] of code.matchAll(/--wr-([\w-]+)/g)) assert.ok(tokens.includes(name!), name);
    },
    json: (code) => void JSON.parse(code),
    sh: async (code) => {
      const commands = commandsOf(code);
      const key = JSON.stringify(commands).replace(/[^\s",]+(?=\.(html|txt|png)\b)/g, '');
      if (commands.length === 0 || run.has(key)) return;
      run.add(key);
      const cwd = temporaryFolder();
      copyFileSync(join(root, 'examples/youyang.txt'), join(cwd, '报告.txt'));
      copyFileSync(join(root, 'examples/youyang.txt'), join(cwd, 'report.txt'));
      const page = short.replace(
        /src="[^"]*work-report-elements\.min\.js"/,
        'src="work-report-elements.min.js"',
      );
      writeFileSync(join(cwd, 'page.html'), page);
      if (!commands.some(([name]) => name === 'draft')) writeFileSync(join(cwd, '页面.html'), page);
      copyFileSync(new URL(bundle), join(cwd, 'work-report-elements.min.js'));
      for (const words of commands) {
        if (words[0] === 'preview') continue;
        const {status, stderr} = await workReport(words, {cwd});
        assert.equal(status, 0, `work-report ${words.join(' ')}: ${stderr}`);
      }
    },
    '': (code) => {
      for (const line of code.trim().split('\n')) assert.match(line, /^npx work-report-elements \w+/);
    },
  };

  for (const file of documents) {
    it(`can be run (${file})`, async () => {
      for (const {language, code} of blocksOf(file)) {
        const check = checks[language];
        assert.ok(check, `no way to run ${language}`);
        await check(code);
      }
    });
  }
});
