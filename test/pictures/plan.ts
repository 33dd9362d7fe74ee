// Which pictures are taken of which story.
import type {StoryInfo} from '../storybook/show.js';

export interface Take {
  /** Story, width of the window and theme: also the name of the file. */
  name: string;
  story: string;
  width: number;
  theme: string;
}

export const themes = ['vermilion', 'jade', 'azure'];
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
