// Every story as every reader meets it: axe, contrast, targets and fit in each theme, on dark ground and in large type.
// The usual case of each element; WR_ALL=1 takes every story in every look at both widths, which is for the night, and
// WR_ALL=PATTERN those whose id matches.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {findChromium} from '../../../src/cli/browser/chromium.js';
import {startBrowser, stopBrowser} from '../../../src/cli/browser/page.js';
import {darkThemes} from '../../../src/themes/dark.js';
import {root} from '../../support/run-cli.js';
import {eachTake, everyTake, storiesAt, themes, type Take} from '../../support/storybook/plan.js';
import {serve, type Served} from '../../support/storybook/serve.js';
import type {Shelf} from '../../support/storybook/show.js';
import {measureContrast} from '../../support/access/contrast.js';
import {forceColors, lostMarks, lostTexts} from '../../support/access/forced-colors.js';
import {inPage} from '../../support/access/open-reference.js';

const pattern = process.env.WR_ALL;
const all = Boolean(pattern);
const wanted = new RegExp(pattern && pattern !== '1' ? pattern : '');

/** How a report is dressed beside its theme: its dark ground and `large-type.css`, said on the report itself. */
const sheets: Record<string, (theme: string) => Record<string, string>> = {
  plain: () => ({}),
  dark: (theme) =>
    Object.fromEntries(
      Object.entries(darkThemes[theme as keyof typeof darkThemes]).map(([role, color]) => [
        `--wr-${role}`,
        color,
      ]),
    ),
  large: () => ({'--wr-unit-min': 'min(1.17px, 0.3125cqi)'}),
};

interface Visit extends Take {
  sheet: string;
}

describe('every story', {timeout: all ? 7_200_000 : 600_000}, () => {
  let served: Served;
  let browser: Browser;
  let visits: Visit[];
  before(async () => {
    served = await serve(join(root, 'storybook-static'));
    browser = await startBrowser(await findChromium(), true);
    const stories = await storiesAt(browser, served.address);
    visits = everyTake(
      stories.filter(({id, title}) => wanted.test(id) && !title.startsWith('Guides/')),
    ).flatMap((take) =>
      Object.keys(sheets)
        .filter((sheet) => sheet === 'plain' || (all && sheet === 'dark') || take.theme === themes[0])
        // Two columns of fixed width do not fit a phone.
        .filter(() => take.width !== 375 || !take.story.endsWith('--two-columns'))
        .map((sheet) => ({...take, sheet})),
    );
  });
  after(async () => {
    await stopBrowser(browser);
    served.close();
  });

  /** What a visit to each of the chosen stories finds, one line a fault. */
  async function faultsOf(
    chosen: readonly Visit[],
    look: (page: Page, visit: Visit) => Promise<string[]>,
    pages: 1 | 2 = 2,
  ): Promise<string[]> {
    const script = await inPage();
    const faults: string[] = [];
    const ready = new WeakSet<Shelf>();
    await eachTake(
      browser,
      served.address,
      chosen,
      async (visit, shelf) => {
        const {page} = shelf;
        await shelf.show(visit.story, visit.width);
        if (!ready.has(shelf)) await page.evaluate(script);
        ready.add(shelf);
        await page.evaluate((roles) => {
          for (const report of document.querySelectorAll<HTMLElement>('wr-report'))
            for (const [name, value] of Object.entries(roles)) report.style.setProperty(name, value);
        }, sheets[visit.sheet]!(visit.theme));
        if (visit.sheet !== 'plain') await shelf.settle();
        faults.push(...(await look(page, visit)).map((fault) => `${visit.name}.${visit.sheet}: ${fault}`));
      },
      pages,
    );
    return faults.sort();
  }

  const usual = ({story}: Visit): boolean => story.endsWith('--usual');
  /** Stories with marks that the usual case does not have. */
  const marked =
    /(acts--ring|pyramid--long-text|targets--with-actual|checklist--states|section--deep-drawings)$/;

  it('passes axe, and its text stands out from what is painted behind it', async (test) => {
    const chosen = visits.filter(({width, ...visit}) =>
      all
        ? width !== 768
        : usual({width, ...visit}) &&
          (visit.sheet === 'plain' ? width === 1080 && visit.theme === 'jade' : width === 375),
    );
    let least = Infinity;
    let lines = 0;
    const faults = await faultsOf(chosen, async (page, {sheet}) => {
      const found = await page.evaluate(() => access.axeFindings(document.querySelector('#storybook-root')!));
      const small = await page.evaluate(() => access.targets());
      if (sheet === 'large')
        found.push(...(await page.evaluate(() => access.fitFaults(document.querySelector('wr-report')!))));
      const contrast = await measureContrast(page);
      least = Math.min(least, contrast.text);
      lines += contrast.lines;
      return [
        ...found,
        ...small
          .filter(({width, height}) => width < 43.5 || height < 43.5)
          .map(({name, width, height}) => `${name} is ${width}×${height}`),
        ...contrast.weak.map(({text, ratio}) => `“${text}” has a contrast of ${ratio}`),
      ];
    });
    test.diagnostic(`${chosen.length} visits, ${lines} lines, least contrast of text ${least.toFixed(2)}`);
    assert.ok(lines > chosen.length);
    assert.ok(faults.length === 0, faults.join('\n'));
  });

  it('keeps every text and every mark where the system sets the colours', async (test) => {
    const chosen = visits.filter(
      (visit) =>
        (all || usual(visit) || marked.test(visit.story)) &&
        visit.width === 375 &&
        visit.sheet === 'plain' &&
        visit.theme === themes[0],
    );
    let marks = 0;
    const faults = await faultsOf(
      chosen,
      async (page) => {
        const session = await page.createCDPSession();
        const found = await lostMarks(page, session);
        marks += found.marks;
        for (const ground of ['light', 'dark'] as const) {
          await forceColors(session, ground);
          found.lost.push(...(await lostTexts(page)).map((text) => `${ground}: ${text}`));
        }
        await forceColors(session, undefined);
        await session.detach();
        return found.lost;
        // In one page: another one would keep its frames back.
      },
      1,
    );
    test.diagnostic(`${chosen.length} stories, ${marks} marks`);
    assert.ok(marks > chosen.length);
    assert.ok(faults.length === 0, faults.join('\n'));
  });
});
