// Writes docs/browsers.md: each browser that is here, and what of the checks holds in it. `npm run browsers [-- BROWSER…]`.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {format} from 'prettier';
import {composeHtml, parseReport} from '../../src/report/index.js';
import {removeFolders, root} from '../support/run-cli.js';
import {startIfAble, type Available, type TestBrowser, type TestPage} from './browser.js';
import {drawnFaults, keyboardFaults, scriptless, unreadFaults, type Open, type Result} from './checks.js';
import {chromium} from './chromium.js';
import {exportFaults} from './exports.js';
import {firefox} from './firefox.js';
import {oldChromium} from './old-chromium.js';
import {openDrawn} from './open-probe.js';
import {servePages, type Pages} from './pages.js';
import {poppler, printFaults} from './print.js';
import {makeStatic, staticFaults, type StaticPage} from './static-page.js';
import {figuresPage, usualPage} from './stories.js';
import {webkit} from './webkit.js';

const columns = {
  draws: 'draws right',
  fits: 'text fits',
  figures: 'figures right',
  keyboard: 'keyboard',
  exports: 'exports',
  print: 'print',
  unread: 'without script',
  static: 'static page',
} as const;
type Column = keyof typeof columns;

/** A check that ran, or why it did not. */
type Cell = Result | {missing: string};
type Row = Partial<Record<Column, Cell>>;

interface Job {
  name: string;
  available: Available;
  /** Below the minimum no tag is registered: what is drawn live is no matter there. */
  isBelow?: boolean;
}

const jobs: readonly Job[] = [
  {name: 'Chromium', available: chromium()},
  {name: 'Chromium 107', available: oldChromium(107)},
  {name: 'Chromium 103', available: oldChromium(103), isBelow: true},
  {name: 'Chromium 92', available: oldChromium(92), isBelow: true},
  {name: 'Firefox', available: firefox()},
  {name: 'WebKitGTK', available: webkit()},
];
const visits = [
  ['youyang', 375],
  ['youyang', 1080],
  ['national', 375],
  ['national', 1080],
  ['usual', 375],
  ['usual', 1080],
  ['figures', 375],
] as const;
const size = {width: 375, height: 2500};

type Addresses = Readonly<Record<string, string>>;

async function addressesOf(pages: Pages): Promise<Addresses> {
  const draft = composeHtml(parseReport(readFileSync(join(root, 'examples/brief-cppcc.txt'), 'utf8')).report);
  return {
    youyang: pages.of('examples/youyang.html'),
    national: pages.of('examples/national.html'),
    usual: pages.write(await usualPage()),
    figures: pages.write(figuresPage(), 'one-font'),
    ...Object.fromEntries(
      ['youyang', 'national'].map((name) => [
        `${name} without script`,
        pages.write(scriptless(readFileSync(join(root, `examples/${name}.html`), 'utf8'))),
      ]),
    ),
    'a draft without script': pages.write(scriptless(draft)),
  };
}

/** A check that breaks off has found a fault. */
async function ran(check: () => Promise<Result>): Promise<Result> {
  try {
    return await check();
  } catch (error) {
    return {tried: '', faults: [`breaks off: ${String(error).split('\n')[0]!.slice(0, 200)}`]};
  }
}

/** The same check of several pages, one after the other. */
const each = (names: readonly string[], check: (name: string) => Promise<Result>): Promise<Result> =>
  ran(async () => {
    const results: Result[] = [];
    for (const name of names) {
      const {tried, faults} = await check(name);
      results.push({tried: `${name}: ${tried}`, faults: faults.map((fault) => `${name}: ${fault}`)});
    }
    return {tried: results.map(({tried}) => tried).join('; '), faults: results.flatMap(({faults}) => faults)};
  });

async function rowOf(
  browser: TestBrowser,
  isBelow: boolean,
  addresses: Addresses,
  made: Readonly<Record<string, StaticPage>>,
): Promise<Row> {
  const open: Open = (name, width) => openDrawn(browser, addresses[name]!, {...size, width});
  const bare = (name: string): Promise<TestPage> => browser.open(addresses[name]!, size);
  const row: Row = {
    unread: await each(
      Object.keys(addresses).filter((name) => name.endsWith('without script')),
      async (name) => unreadFaults(await bare(name)),
    ),
    static: await each(Object.keys(made), (name) => staticFaults(browser, made[name]!, !isBelow)),
  };
  if (isBelow) return row;
  const drawn = await drawnFaults(open, visits).catch((error: unknown) => String(error));
  const ofDrawn = (column: 'draws' | 'fits' | 'figures', tried: string): Result =>
    typeof drawn === 'string'
      ? {tried: '', faults: [`breaks off: ${drawn.split('\n')[0]}`]}
      : {tried, faults: drawn[column]};
  const {bars, characters} = typeof drawn === 'string' ? {bars: 0, characters: 0} : drawn;
  return {
    ...row,
    draws: ofDrawn('draws', `${bars} bars`),
    fits: ofDrawn('fits', `${visits.length - 1} pages`),
    figures: ofDrawn('figures', `${characters} characters`),
    keyboard: await ran(() => keyboardFaults(open)),
    exports: await ran(async () => ({
      tried: 'toPng, toWechatHtml of the national report',
      faults: await exportFaults(await open('national', 375)),
    })),
    print: await printCell(open),
  };
}

async function printCell(open: Open): Promise<Cell> {
  if (!poppler) return {missing: 'poppler-utils is not installed'};
  if (!(await open('youyang', 375)).print) return {missing: 'its driver cannot print'};
  return each(['youyang', 'national'], async (name) => printFaults(await open(name, 1080)));
}

/** One row a browser; below the table what was tried, and each fault. */
function written(rows: ReadonlyMap<string, Row>): string {
  const names = Object.keys(columns) as Column[];
  const notes: string[] = [];
  const cellOf = (browser: string, column: Column, row: Row): string => {
    const cell = row[column];
    if (!cell) return '–';
    if ('missing' in cell) return `not run: ${cell.missing}`;
    const told = cell.faults.slice(0, 12).map((fault) => `\n  - ${fault.replace(/[|<>*_]/g, '\\$&')}`);
    const more = cell.faults.length > 12 ? `\n  - and ${cell.faults.length - 12} more` : '';
    if (cell.faults.length > 0)
      notes.push(`- ${browser}, ${columns[column]} (${cell.tried || 'not ended'}):${told.join('')}${more}`);
    return cell.faults.length > 0 ? `faults: ${cell.faults.length}` : `yes: ${cell.tried}`;
  };
  const lines = [...rows].map(
    ([browser, row]) =>
      `| ${[browser, ...names.map((column) => cellOf(browser, column, row))].join(' | ')} |`,
  );
  return `# Browsers

Written by \`npm run browsers\`: each cell is what a check found in the browser that is named, on this machine. “–” means that
the check does not apply: below Chromium 105 no tag is registered, and the page is the one without script. Which browsers the
package is _built for_, without a run in them, stands in the [README](../README.md#browsers).

| ${['browser', ...names.map((name) => columns[name])].join(' | ')} |
| ${['browser', ...names].map(() => '---').join(' | ')} |
${lines.join('\n')}

The checks are those of \`test/browsers\`: bars as long as their figures, text inside its box, each character of a figure
beside the same one set by itself, a walk with the Tab key, pictures made in the page beside the page itself, the text of the
printed sheets, words in attributes where scripts are taken out, and a static page made by the newest Chromium.

## Faults

${notes.join('\n') || 'None.'}
`;
}

/** Rows of earlier runs, by the names of jobs: a run of some browsers keeps the others. */
const kept = join(root, 'out/browsers.json');
type Kept = Record<string, {name: string; row: Row}>;

async function rowsOf(wanted: readonly string[], pages: Pages, done: Kept): Promise<void> {
  const addresses = await addressesOf(pages);
  const made: Record<string, StaticPage> = {};
  for (const {name, available, isBelow = false} of jobs) {
    const isMaker = name === 'Chromium';
    const isWanted = wanted.length === 0 || wanted.includes(name);
    if (!isWanted && !isMaker) continue;
    const browser = await startIfAble(available);
    if ('missing' in browser) {
      done[name] = {name, row: Object.fromEntries(Object.keys(columns).map((column) => [column, browser]))};
      continue;
    }
    try {
      if (isMaker)
        for (const file of ['youyang', 'national'])
          made[file] = await makeStatic(browser, pages, `examples/${file}.html`);
      if (!isWanted) continue;
      const began = performance.now();
      const row = await rowOf(browser, isBelow, addresses, made);
      done[name] = {name: browser.name, row};
      console.log(`${browser.name}: ${Math.round((performance.now() - began) / 1000)} s`);
      for (const [column, cell] of Object.entries(row))
        console.log(`  ${column}: ${'missing' in cell ? cell.missing : cell.faults.join('; ') || 'yes'}`);
      writeFileSync(kept, JSON.stringify(done));
    } finally {
      await browser.close();
    }
  }
}

const pages = await servePages();
const done: Kept = existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Kept) : {};
try {
  await rowsOf(process.argv.slice(2), pages, done);
} finally {
  pages.close();
  removeFolders();
}
const rows = new Map(
  jobs.flatMap(({name}) => (done[name] ? [[done[name].name, done[name].row] as const] : [])),
);
writeFileSync(
  join(root, 'docs/browsers.md'),
  await format(written(rows), {parser: 'markdown', printWidth: 110}),
);
