// Which stories are shown at which width in which theme.
import type {Browser} from 'puppeteer-core';
import {themes as tokens} from '../../../src/themes/tokens.js';
import {openStories, type Shelf, type StoryInfo} from './show.js';

export interface Take {
  /** Story, width of the window and theme: also the name of the file that keeps its picture. */
  name: string;
  story: string;
  width: number;
  theme: string;
}

export const themes = Object.keys(tokens);
export const widths = [375, 768, 1080];

/** Wide enough for the column of any story that sets its own width. */
const wholeWindow = 1440;

/** Every story at every width in every theme, save what it sets itself. */
export function everyTake(stories: readonly StoryInfo[]): Take[] {
  return stories.flatMap(({id, own}) =>
    (own.width ? [wholeWindow] : widths).flatMap((width) =>
      (own.theme ? [own.theme] : themes).map((theme) => ({
        name: `${id}.${width}.${theme}`,
        story: id,
        width,
        theme,
      })),
    ),
  );
}

/** One of each kind: words, cards, figures, drawings with and without words inside, charts. */
const pattern =
  /^elements-(cover|section|cards|metric-grid|progress-checklist|goal-pyramid|new-acts|compare|trend)--usual$/;

/**
 * Those whose pictures are kept: every story on a phone in one theme, the usual case of each element at every width,
 * and of some elements also in every theme. Of the whole reports, those on a phone.
 */
export function keptTakes(stories: readonly StoryInfo[]): Take[] {
  return stories.flatMap((story) => {
    const {id, own, title} = story;
    const takes = everyTake([story]);
    if (title.startsWith('Guides/')) return [];
    if (own.width) return own.width === '375' ? takes : [];
    if (pattern.test(id)) return takes;
    const inOneTheme = takes.filter(({theme}) => theme === (own.theme ?? themes[0]));
    return id.endsWith('--usual') ? inOneTheme : inOneTheme.filter(({width}) => width === 375);
  });
}

/** Every story that the Storybook at this address tells. */
export async function storiesAt(browser: Browser, address: string): Promise<StoryInfo[]> {
  const {page, stories} = await openStories(browser, {address, theme: themes[0]!});
  await page.close();
  return stories;
}

/** Visits all takes, in two pages side by side or in one. A page keeps its theme, and its width as long as it can. */
export async function eachTake<T extends Take>(
  browser: Browser,
  address: string,
  takes: readonly T[],
  visit: (take: T, shelf: Shelf) => Promise<void>,
  pages: 1 | 2 = 2,
): Promise<void> {
  const sorted = [...takes].sort(
    (a, b) => themes.indexOf(a.theme) - themes.indexOf(b.theme) || a.width - b.width,
  );
  const share = Math.ceil(sorted.length / pages);
  const walk = async (some: readonly T[]): Promise<void> => {
    for (const theme of new Set(some.map((take) => take.theme))) {
      const shelf = await openStories(browser, {address, theme});
      for (const take of some) if (take.theme === theme) await visit(take, shelf);
      await shelf.page.close();
    }
  };
  await Promise.all([walk(sorted.slice(0, share)), walk(sorted.slice(share))]);
}
