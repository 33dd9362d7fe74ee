// Opens every story of the built Storybook (`npm run build:storybook` comes first) and listens to what goes wrong.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {findChromium} from '../../src/cli/chromium.js';
import {serve, type Served} from '../support/storybook/serve.js';

interface Entry {
  id: string;
  type: 'story' | 'docs';
  title: string;
  name: string;
  tags: string[];
}

/** How Storybook says that a story is through. */
interface Finished {
  status: string;
  problem?: string;
  violations: string[];
}

const folder = fileURLToPath(new URL('../../storybook-static', import.meta.url));
const {entries} = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
  entries: Record<string, Entry>;
};

/** In the page, before anything else: keeps the outcome of the first story in `window.finished`. */
function keepOutcome(): void {
  interface Channel {
    on(event: string, listener: (payload: never) => void): void;
  }
  const host = window as unknown as {__STORYBOOK_ADDONS_CHANNEL__?: Channel; finished?: Finished};
  const timer = setInterval(() => {
    const channel = host.__STORYBOOK_ADDONS_CHANNEL__;
    if (!channel) return;
    clearInterval(timer);
    channel.on('storyFinished', (story: {status: string; reporters: {type: string; result?: object}[]}) => {
      const violations = story.reporters
        .filter(({type}) => type === 'a11y')
        .flatMap(({result}) => (result as {violations?: object[]})?.violations ?? [])
        .map((found) => {
          const {id, nodes} = found as {id: string; nodes: {target: string[]; failureSummary?: string}[]};
          return `${id}: ${nodes.map(({target}) => target.flat().join(' ')).join(', ')} ${nodes[0]?.failureSummary ?? ''}`;
        });
      host.finished ??= {status: story.status, violations};
    });
    channel.on('docsRendered', () => (host.finished ??= {status: 'success', violations: []}));
    const problems = [
      'storyThrewException',
      'storyErrored',
      'storyMissing',
      'playFunctionThrewException',
      'unhandledErrorsWhilePlaying',
    ];
    for (const event of problems) {
      channel.on(event, (payload: {message?: string}) => {
        const problem = `${event} ${payload?.message ?? JSON.stringify(payload)}`;
        host.finished ??= {status: 'error', problem, violations: []};
      });
    }
  }, 5);
}

interface Declaration {
  tagName: string;
  attributes?: {name: string}[];
  events?: {name: string}[];
  slots?: {name: string}[];
  cssParts?: {name: string}[];
}
const {modules} = JSON.parse(
  readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'),
) as {modules: {declarations: Declaration[]}[]};
const described = new Map(
  modules.flatMap(({declarations}) => declarations).map((declaration) => [declaration.tagName, declaration]),
);

/** What the page of an element has to tell: the names of its rows. */
function rowsOf(title: string): string[] {
  const tag = `wr-${title.replace('Elements/', '').toLowerCase().replaceAll(' ', '-')}`;
  const {attributes = [], events = [], slots = [], cssParts = []} = described.get(tag)!;
  return [
    ...[...attributes, ...events].map(({name}) => name),
    ...slots.map(({name}) => (name ? `slot="${name}"` : 'inside the tag')),
    ...cssParts.map(({name}) => `::part(${name})`),
    // Every element is drawn with the colour of text.
    '--wr-ink',
  ];
}

/** Names of elements in the story that were never defined. */
function undefinedTags(): string[] {
  const roots = '#storybook-root :not(:defined), #storybook-docs :not(:defined)';
  return [...new Set([...document.querySelectorAll(roots)].map(({localName}) => localName))];
}

// Two at a time: while one waits for its page, the other draws.
describe('every story', {timeout: 900_000, concurrency: 2}, () => {
  let served: Served;
  let browser: Browser;
  before(async () => {
    served = await serve(folder);
    browser = await puppeteer.launch({...(await findChromium()), headless: 'shell'});
  });
  after(async () => {
    await browser.close();
    served.close();
  });

  /** Opens a story in a page of its own; what it has to answer for. */
  async function visit({id, title, type, tags}: Entry): Promise<string[]> {
    const page: Page = await browser.newPage();
    const problems: string[] = [];
    const warnings: string[] = [];
    page.on('pageerror', (error) => problems.push(`page error: ${String(error)}`));
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${served.address}/`)) {
        problems.push(`outside request: ${request.url()}`);
      }
    });
    page.on('console', (message) => {
      if (message.type() === 'warn' && message.text().startsWith('<wr-')) warnings.push(message.text());
      else if (['warn', 'error'].includes(message.type())) problems.push(`console: ${message.text()}`);
    });
    try {
      await page.setViewport({width: 1500, height: 1000});
      await page.evaluateOnNewDocument(keepOutcome);
      await page.goto(`${served.address}/iframe.html?id=${id}&viewMode=${type}`, {waitUntil: 'load'});
      const handle = await page.waitForFunction(() => (window as {finished?: unknown}).finished, {
        timeout: 60_000,
      });
      const {status, problem, violations} = (await handle.jsonValue()) as Finished;
      if (problem) problems.push(problem);
      else if (status !== 'success' && violations.length === 0) problems.push(`status ${status}`);
      problems.push(...violations.map((violation) => `axe: ${violation}`));
      const dead = await page.evaluate(undefinedTags);
      if (dead.length > 0) problems.push(`never defined: ${dead.join(' ')}`);
      if (type === 'docs' && title.startsWith('Elements/')) {
        const rows = await page.$$eval('.docblock-argstable tbody td:first-child', (cells) =>
          cells.map(({textContent}) => textContent.trim()),
        );
        const missing = rowsOf(title).filter((name) => !rows.includes(name));
        problems.push(...missing.map((name) => `no row for ${name}`));
      }
    } catch (error) {
      problems.push(String(error));
    } finally {
      await page.close();
    }
    // A page of documentation shows the stories that warn among the others.
    if (type === 'story' && !tags.includes('warns')) problems.push(...warnings);
    if (tags.includes('warns') && type === 'story' && warnings.length === 0)
      problems.push('no warning was given');
    return problems;
  }

  for (const entry of Object.values(entries)) {
    it(`${entry.title}: ${entry.name} draws without an error, a stray warning or an axe finding`, async () => {
      assert.deepEqual(await visit(entry), []);
    });
  }
});
