// The pictures of the front page: the accepted picture of each element's usual case, and of whole reports on a phone.
import {tags} from '../../src/tags/index.js';

/** Addresses of accepted pictures by file. */
const pictures = import.meta.glob<string>(
  [
    '../../test/pictures/accepted/elements-*--usual.375.vermilion.webp',
    '../../test/pictures/accepted/reports-*.1440.*.webp',
  ],
  {eager: true, query: '?url', import: 'default'},
);

/** A picture of the front page and the page of Storybook that it leads to. */
export interface Entry {
  /** Chinese name of the element, or the report. */
  name: string;
  /** Tag, or theme. */
  detail: string;
  picture: string;
  href: string;
}

/** `wr-before-after` and the page `before-and-after` have the same letters. */
const lettersOf = (page: string): string => page.replace('-and-', '').replaceAll('-', '');

interface Found {
  kind: string;
  page: string;
  story: string;
  picture: string;
}
const found: Found[] = Object.entries(pictures).map(([file, picture]) => {
  const [, kind, page, story] = /(elements|reports)-([\w-]+?)--([\w-]+)\./.exec(file)!;
  return {kind: kind!, page: page!, story: story!, picture};
});

/** Elements, in the order of a report. */
export const elements: Entry[] = Object.entries(tags).flatMap(([tag, {name}]) => {
  const of = found.find(({kind, page}) => kind === 'elements' && lettersOf(page) === lettersOf(tag.slice(3)));
  return of ? [{name, detail: tag, picture: of.picture, href: `?path=/docs/elements-${of.page}--docs`}] : [];
});

/** Names of the reports by their pages of Storybook. */
const reportNames: Record<string, string> = {
  youyang: '酉阳县政协常委会工作报告',
  national: '全国经济社会年度报告',
  brief: '岚江省政府工作报告 · 简版',
  'brief-cppcc': '青禾县政协常委会工作报告 · 简版',
};

/** Whole reports in their themes. */
export const reports: Entry[] = Object.entries(reportNames).flatMap(([report, name]) =>
  found
    .filter(({kind, page}) => kind === 'reports' && page === report)
    .map(({story, picture}) => ({
      name,
      detail: story.replace('-375', ''),
      picture,
      href: `?path=/story/reports-${report}--${story}`,
    })),
);
