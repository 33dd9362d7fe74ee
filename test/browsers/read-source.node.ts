// Files of offices as a browser reads them: the same text as in Node.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import {readSource} from '../../src/source/index.js';
import {root} from '../support/run-cli.js';
import {p, run, wordFile} from '../support/source/word.js';
import {startIfAble, type TestBrowser} from './browser.js';
import {chromium} from './chromium.js';
import {firefox} from './firefox.js';
import {servePages, type Pages} from './pages.js';

type Reader = {reader: {readSource: typeof readSource}};

/** A .docx, a page in UTF-8, a text in GB18030: 甲县. */
const files = async (): Promise<[name: string, bytes: Uint8Array][]> => [
  [
    'a.docx',
    await wordFile({body: p(run('甲县工作报告')) + p(run('增长6%。') + run('内部', '<w:vanish/>'))}),
  ],
  ['b.html', Buffer.from('<h1>甲县</h1><table><tr><th>指标<th>数<tr><td>产值<td>5</table>')],
  ['c.txt', Buffer.from([0xbc, 0xd7, 0xcf, 0xd8])],
];

describe('readSource', {timeout: 120_000}, () => {
  let pages: Pages;
  let script: string;
  before(async () => {
    pages = await servePages();
    const {outputFiles} = await build({
      stdin: {contents: "export {readSource} from './src/source/index.ts'", resolveDir: root, loader: 'ts'},
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'reader',
      target: 'es2022',
      tsconfig: join(root, 'tsconfig.json'),
    });
    script = `${outputFiles[0]!.text}\nglobalThis.reader = reader;`;
  });
  after(() => pages.close());

  for (const [name, available] of [
    ['Chromium', chromium()],
    ['Firefox', firefox()],
  ] as const) {
    it(`reads in ${name} what it reads in Node`, async (test) => {
      const browser: TestBrowser | {missing: string} = await startIfAble(available);
      if ('missing' in browser) return test.skip(browser.missing);
      try {
        const page = await browser.open(pages.write('<!doctype html><title>x</title>'), {width: 375});
        await page.run(script);
        for (const [file, bytes] of await files()) {
          const inPage = await page.evaluate(
            async (name, data) => {
              const {reader} = globalThis as unknown as Reader;
              const {text, issues} = await reader.readSource(Uint8Array.from(data), {name});
              return {text, kinds: issues.map(({kind}) => kind)};
            },
            file,
            [...bytes],
          );
          const {text, issues} = await readSource(bytes, {name: file});
          assert.ok(text.startsWith('甲县') || text.startsWith('# 甲县'), text);
          assert.deepEqual(inPage, {text, kinds: issues.map(({kind}) => kind)}, file);
        }
      } finally {
        await browser.close();
      }
    });
  }
});
