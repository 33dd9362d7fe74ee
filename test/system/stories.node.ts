// One walk through the built Storybook: every story draws without an error, passes axe and looks as it did when
// somebody accepted it (`npm run pictures` tells how to look and accept); every page of documentation is complete.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {findChromium} from '../../src/cli/browser/chromium.js';
import {startBrowser, stopBrowser} from '../../src/cli/browser/page.js';
import {inPage} from '../support/access/open-reference.js';
import {coarse, compare, offByKeeping} from '../support/pictures/compare.js';
import {startJudging} from '../support/pictures/judge.js';
import {toldShortly, type Finding} from '../support/pictures/review.js';
import {drawnOtherwise, keptNames, readKept} from '../support/pictures/store.js';
import {takePicture} from '../support/pictures/take.js';
import {root} from '../support/run-cli.js';
import {eachTake, everyTake, keptTakes, themes, type Take} from '../support/storybook/plan.js';
import {serve, type Served} from '../support/storybook/serve.js';
import {openStories, type Shelf, type StoryInfo} from '../support/storybook/show.js';

interface Entry {
  id: string;
  type: 'story' | 'docs';
  title: string;
}
const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as unknown;
const {entries} = read('storybook-static/index.json') as {entries: Record<string, Entry>};
const documentation = Object.values(entries).filter(({type}) => type === 'docs');

interface Declaration {
  tagName: string;
  attributes?: {name: string}[];
  events?: {name: string}[];
  slots?: {name: string}[];
  cssParts?: {name: string}[];
}
const {modules} = read('custom-elements.json') as {modules: {declarations: Declaration[]}[]};
const described = new Map(
  modules
    .flatMap(({declarations}) => declarations)
    .map((declaration) => [declaration.tagName.slice(3).replaceAll('-', ''), declaration]),
);

/** What the page of an element has to tell: the names of its rows. */
function rowsOf(title: string): string[] {
  const name = title
    .replace('Elements/', '')
    .toLowerCase()
    .replace(/ (?:and )?/g, '');
  const {attributes = [], events = [], slots = [], cssParts = []} = described.get(name)!;
  return [
    ...[...attributes, ...events].map(({name}) => name),
    ...slots.map(({name}) => (name ? `slot="${name}"` : 'inside the tag')),
    ...cssParts.map(({name}) => `::part(${name})`),
    // Every element is drawn with the colour of text.
    '--wr-ink',
  ];
}

/** In the page: names of elements that were never defined. */
function undefinedTags(): string[] {
  const roots = '#storybook-root :not(:defined), #storybook-docs :not(:defined)';
  return [...new Set([...document.querySelectorAll(roots)].map(({localName}) => localName))];
}

/**
 * What a page that shows a story has to answer for.
 *
 * @param warns whether it has to give a warning, or may not; undefined if either is well
 */
async function troublesOf(shelf: Shelf, warns: boolean | undefined): Promise<string[]> {
  const dead = await shelf.page.evaluate(undefinedTags);
  const {problems, warnings} = shelf.said();
  if (dead.length > 0) problems.push(`never defined: ${dead.join(' ')}`);
  if (warns === false) problems.push(...warnings);
  if (warns === true && warnings.length === 0) problems.push('no warning was given');
  return problems;
}

/** In the page: what axe finds in the story. */
const axeInStory = () => access.axeFindings(document.querySelector('#storybook-root')!);

interface Visit extends Take {
  info: StoryInfo;
  /** It has an accepted picture. */
  kept: boolean;
  /** The only visit, or the first of several: axe is asked there. */
  first: boolean;
}

/** Every story at least once; between a phone and a whole page it looks as accepted at night. */
function visitsTo(stories: readonly StoryInfo[]): Visit[] {
  return stories.flatMap((info) => {
    const kept = keptTakes([info]).filter(({width}) => process.env.WR_ALL || width !== 768);
    const takes = kept.length > 0 ? kept : everyTake([info]).slice(0, 1);
    return takes.map((take, i) => ({...take, info, kept: kept.length > 0, first: i === 0}));
  });
}

/** The accepted pixels are those of the packaged browser, which runs on x64 Linux alone. */
const otherPixels =
  process.platform === 'linux' && process.arch === 'x64' && !process.env.CHROME_PATH
    ? false
    : 'the accepted pictures belong to the packaged browser';

let served: Served;
let browser: Browser;
let first: Shelf;
before(async () => {
  served = await serve(join(root, 'storybook-static'));
  browser = await startBrowser(await findChromium(), true);
  first = await openStories(browser, {address: served.address, theme: themes[0]!});
});
after(async () => {
  await stopBrowser(browser);
  served.close();
});

describe('every story', {timeout: 600_000}, () => {
  const faults: string[] = [];
  const axe: string[] = [];
  let pictures: Finding[];
  let visits: Visit[];

  before(async () => {
    visits = visitsTo(first.stories);
    const script = await inPage();
    const judge = startJudging(({name}) => readKept(name), offByKeeping);
    const ready = new WeakSet<Shelf>();
    await eachTake(browser, served.address, visits, async (visit, shelf) => {
      const {page} = shelf;
      try {
        if (!ready.has(shelf)) await page.evaluate(script);
        ready.add(shelf);
        await shelf.show(visit.story, visit.width);
        const troubles = await troublesOf(shelf, visit.info.tags.includes('warns'));
        faults.push(...troubles.map((trouble) => `${visit.name}: ${trouble}`));
        if (visit.kept && !otherPixels) await judge.see(visit, await takePicture(page));
        if (!visit.first) return;
        axe.push(...(await page.evaluate(axeInStory)).map((finding) => `${visit.name}: ${finding}`));
      } catch (error) {
        faults.push(`${visit.name}: ${String(error)}`);
      }
    });
    pictures = judge.end();
  });

  it('draws without an error, a stray warning or a request to elsewhere', (test) => {
    test.diagnostic(`${visits.length} visits`);
    assert.ok(new Set(visits.map(({story}) => story)).size > 200);
    assert.deepEqual(faults, []);
  });

  it('passes axe', () => assert.deepEqual(axe, []));

  it('looks as it was accepted', {skip: otherPixels}, (test) => {
    assert.deepEqual(drawnOtherwise(), [], 'accept all pictures again: npm run pictures -- --accept');
    assert.deepEqual(pictures.map(toldShortly), [], 'look at out/pictures/index.html, or: npm run pictures');
    test.diagnostic(`${visits.filter(({kept}) => kept).length} pictures`);
    const kept = keptTakes(first.stories).map(({name}) => name);
    assert.deepEqual(keptNames().sort(), kept.sort());
  });

  it('stands in documentation that draws, and says all that its element has', async (test) => {
    const wrong: string[] = [];
    for (const {id, title} of documentation) {
      await first.showDocs(id);
      // Among the stories of a page some warn.
      const problems = await troublesOf(first, undefined);
      if (title.startsWith('Elements/')) {
        const rows = await first.page.$$eval('.docblock-argstable tbody td:first-child', (cells) =>
          cells.map(({textContent}) => textContent.trim()),
        );
        const missing = rowsOf(title).filter((name) => !rows.includes(name));
        problems.push(...missing.map((name) => `no row for ${name}`));
      }
      wrong.push(...problems.map((problem) => `${id}: ${problem}`));
    }
    test.diagnostic(`${documentation.length} pages`);
    assert.ok(documentation.length > 25);
    assert.deepEqual(wrong, []);
  });
});

describe('the front page', {timeout: 60_000}, () => {
  it('comes first, shows every element and leads to pages that there are', async () => {
    const {id} = Object.values(entries)[0]!;
    await first.showDocs(id);
    const addresses = await first.page.$$eval('#storybook-docs a[href*="?path="]', (links) =>
      links.map((link) => decodeURIComponent(link.getAttribute('href')!)),
    );
    const targets = addresses.map((address) => address.split('/').at(-1)!);
    assert.deepEqual(
      targets.filter((target) => !entries[target]),
      [],
    );
    const pages = documentation.map((page) => page.id).filter((page) => page.startsWith('elements-'));
    assert.deepEqual(
      pages.filter((page) => !targets.includes(page)),
      [],
    );
  });
});

describe('a story with faults', {timeout: 60_000}, () => {
  it('is told by each of them', async () => {
    await first.page.evaluate(await inPage());
    await first.show('elements-lede--usual', 375);
    await first.page.evaluate(() => {
      document
        .querySelector('#storybook-root')!
        .append(document.createElement('wr-nothing'), document.createElement('img'));
      console.error('an error');
      console.warn('<wr-lede>: a warning');
      setTimeout(() => {
        throw new Error('thrown');
      });
      return fetch('http://127.0.0.1:9/').catch(() => undefined);
    });
    const told = [...(await troublesOf(first, false)), ...(await first.page.evaluate(axeInStory))].join('\n');
    const faults = [
      'never defined: wr-nothing',
      'console: an error',
      '<wr-lede>: a warning',
      'Error: thrown',
    ];
    for (const fault of [...faults, 'outside request: http://127.0.0.1:9/', 'image-alt: '])
      assert.ok(told.includes(fault), `${fault}\n${told}`);
    await first.show('elements-lede--usual', 375);
    assert.deepEqual(await troublesOf(first, true), ['no warning was given']);
    await assert.rejects(first.show('elements-lede--unwritten', 375));
  });
});

describe('pictures of stories', {timeout: 300_000, skip: otherPixels}, () => {
  /** What a change inside the page makes of the picture of a story. */
  async function afterChange(story: string, change: (page: Page) => Promise<void>): Promise<number> {
    await first.show(story, 375);
    const kept = coarse(await takePicture(first.page));
    await change(first.page);
    return compare(kept, await takePicture(first.page), offByKeeping)?.pixels ?? 0;
  }

  it('show a text that moved by one pixel, or by a quarter of one', async () => {
    for (const by of ['1px 0', '0 1px', '0.25px 0']) {
      const pixels = await afterChange('elements-lede--usual', (page) =>
        page.evaluate((by) => {
          document.querySelector<HTMLElement>('wr-lede')!.style.translate = by;
        }, by),
      );
      assert.ok(pixels > 100, `${by}: ${pixels} pixels`);
    }
  });

  it('show one digit that became another', async () => {
    const pixels = await afterChange('elements-metric-tile--usual', (page) =>
      page.evaluate(async () => {
        const tile = document.querySelector('wr-metric-tile')!;
        const value = tile.getAttribute('value')!;
        tile.setAttribute('value', value.slice(0, -1) + ((Number(value.at(-1)) + 1) % 10));
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }),
    );
    assert.ok(pixels > 20, `${pixels} pixels`);
  });

  it('are the same each time they are taken', async () => {
    for (const story of [
      'elements-goal-pyramid--usual',
      'elements-new-acts--usual',
      'elements-trend--usual',
    ]) {
      for (let time = 0; time < 3; time++) assert.equal(await afterChange(story, async () => undefined), 0);
      await first.show('elements-lede--usual', 768);
    }
  });
});
