// Decks read back: their parts, and every figure of the page in them.
import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {drawSlides} from '../../src/cli/formats/slides.js';
import {composeHtml, parseReport} from '../../src/report/index.js';
import {findNumbers} from '../../src/text/index.js';
import {faultsOf, readDeck, type Deck} from '../support/deck.js';
import {closeBrowser, openReport, reference} from '../support/open-report.js';
import {bundle, removeFolders, root, temporaryFolder} from '../support/run-cli.js';
import {corpus} from '../support/report/corpus.js';

/** At night. */
const all = Boolean(process.env.WR_ALL);
const examples = ['national', 'brief', ...(all ? ['brief-cppcc'] : [])].map((name) =>
  join(root, `examples/${name}.html`),
);
const bare = (text: string): string => text.replace(/[\s，、。；：—·]/g, '');
const digitsOf = (text: string): string[] =>
  findNumbers(text).flatMap(({text: figure}) => figure.match(/\d[\d.,]*/g) ?? []);

describe('slides', {timeout: 300_000}, () => {
  let folder: string;
  before(() => {
    folder = temporaryFolder();
  });
  after(async () => {
    await closeBrowser();
    removeFolders();
  });

  const write = (name: string, html: string): string => {
    const file = join(folder, `${name}.html`);
    writeFileSync(file, html);
    return file;
  };

  /** The deck of a page, and what the page says. */
  async function deckOf(
    file: string,
    selector?: string,
  ): Promise<{deck: Deck; bytes: Buffer; said: string; page: Page}> {
    const page = await openReport(file, 1080);
    const bytes = await drawSlides(page, selector);
    const said = await page.evaluate(() =>
      WorkReportExport.spokenLines(document.querySelector('wr-report')!)
        .map(({text}) => text)
        .join('\n'),
    );
    return {deck: readDeck(bytes), bytes, said, page};
  }

  /** Parts of the deck that are no well-formed XML, by the browser's parser. */
  const malformed = (page: Page, {parts}: Deck): Promise<string[]> =>
    page.evaluate(
      (list) =>
        list
          .filter(([, xml]) =>
            new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror'),
          )
          .map(([path]) => path),
      [...parts],
    );

  /** Figures that are on one side only. */
  const unlike = (one: string, other: string): string[] => {
    const words = bare(other);
    return [...new Set(digitsOf(one))].filter((figure) => !words.includes(bare(figure)));
  };

  const drafts = (all ? corpus : []).map(({name, text}) => {
    const {report} = parseReport(text.replace(/^# .*\n/, ''));
    return {name, html: () => composeHtml(report, {script: bundle})};
  });

  for (const file of [reference, ...examples])
    it(`of ${file.slice(root.length)} are sound and say every figure of the page`, () => check(file));
  for (const {name, html} of drafts)
    it(`of the draft of ${name} are sound and say every figure of the page`, () =>
      check(write(name, html())));

  async function check(file: string): Promise<void> {
    const {deck, bytes, said, page} = await deckOf(file);
    assert.deepEqual(faultsOf(deck), []);
    assert.deepEqual(await malformed(page, deck), []);
    assert.ok(bytes.length < 2e6, `${bytes.length} bytes`);
    const words = deck.slides.join('\n');
    const written = await page.evaluate(() => document.querySelector('wr-report')!.outerHTML);
    assert.deepEqual(unlike(said, words), [], 'not in the deck');
    assert.deepEqual(unlike(words, said + written), [], 'not on the page');
    assert.ok(bytes.equals(await drawSlides(page)), 'the same page gives the same bytes');
    await page.close();
  }
});
