// What a brief must never show, of whatever genre: what breaks each of the ten rules on a page, and reports to try them on.
import assert from 'node:assert/strict';
import {chooseFigures, composeHtml, parseReport} from '../../../src/report/index.js';
import {findNumbers} from '../../../src/text/index.js';
import {readPage, type TreeElement} from './html-tree.js';

const elementsOf = (element: TreeElement): TreeElement[] =>
  element.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...elementsOf(child)]));
const textOf = (child: TreeElement | string): string =>
  typeof child === 'string' ? child : child.children.map(textOf).join('');

/** A report of a genre: its results in one section, its plans in another. */
export const report = (title: string, results: string, more = '', plans = '持续用力抓好落实。'): string =>
  `${title}\n——2026年1月14日在某县第十八届人民代表大会第五次会议上\n各位代表：\n` +
  `一、2025年工作回顾\n${results}\n（一）履职工作扎实推进\n${more || '各项工作有序推进。'}\n` +
  `二、2026年工作安排\n（一）扎实做好重点工作\n${plans}\n`;

export const pageOf = (html: string): TreeElement[] => elementsOf(readPage(html));
export const draftOf = (text: string): string => composeHtml(parseReport(text).report, {detail: 'brief'});
const plain = (child: TreeElement | string): string => textOf(child).replace(/\s+/g, '');
const isElement = (child: TreeElement | string): child is TreeElement => typeof child !== 'string';
const inside = (parent: TreeElement, tag: string): TreeElement[] =>
  elementsOf(parent).filter((element) => element.tag === tag);

/** Value with unit of a tile, and its words. */
const written = ({attributes: {value = '', unit = ''}}: TreeElement): string => value + unit;
const unitOf = (figure: string): string => figure.replace(/[\d.,—]|余|多/g, '');
/** Figures that are set large: tiles, honours, and bold ones of a field, with the words they stand with. */
const large = (page: readonly TreeElement[]): {figure: string; words: string}[] => [
  ...page
    .filter(({tag}) => tag === 'wr-metric-tile' || tag === 'wr-honour')
    .map((tile) => ({figure: written(tile), words: plain(tile)})),
  ...page
    .filter(({tag}) => tag === 'wr-field')
    .flatMap((field) => inside(field, 'b').map((b) => ({figure: plain(b), words: plain(field)}))),
];
/** The clauses of a text that fit a pattern, each with its figures. */
const clausesOf = (text: string, pattern: RegExp): {clause: string; figures: string[]}[] =>
  text
    .split(/[，。；：\n]/)
    .filter((clause) => pattern.test(clause))
    .map((clause) => ({clause, figures: findNumbers(clause).map((mention) => mention.text)}));

/** What breaks each of the ten rules on a page, given its source; nothing where the page keeps it. */
export type Rule = (page: TreeElement[], text: string) => string[];

/** All figures that one scale is drawn for have one unit; parts of one whole add up to it. */
export const oneScale: Rule = (page) => {
  const groups: string[][] = [
    ...page
      .filter(({tag}) => tag === 'wr-before-after')
      .flatMap((table) => inside(table, 'tr').map((row) => inside(row, 'td').map(plain))),
    ...page
      .filter(({tag}) => /^wr-(?:share|ranking|trend)$/.test(tag))
      .map((table) => inside(table, 'td').map(plain)),
    ...page
      .filter(({tag}) => /^wr-(?:compare|pair|split|flow)$/.test(tag))
      .map((element) => inside(element, 'wr-metric-tile').map(written)),
  ];
  const sums = page
    .filter(({tag}) => tag === 'wr-share')
    .map((table) => inside(table, 'td').reduce((sum, cell) => sum + parseFloat(plain(cell)), 0));
  return [
    ...groups.filter((group) => new Set(group.map(unitOf)).size > 1).map(String),
    ...sums.filter((sum) => Math.abs(sum - 100) > 0.6).map(String),
  ];
};

const sanctions =
  /判处|罪犯|查处|违纪|死亡|逮捕|起诉|公诉|离婚|抓获|打掉|罢免|撤销.{0,4}资格|被告|拘留|留置|问责/;
export const noSanctions: Rule = (page) =>
  large(page).flatMap(({figure, words}) => (sanctions.test(words) ? [figure + words] : []));

/** Whether falls and rises of what should fall carry a mark. */
export const noPraise: Rule = (page) =>
  page
    .filter(({tag, attributes, children}) => {
      const slotted = children.some((child) => isElement(child) && child.attributes.slot === 'change');
      return tag === 'wr-metric-tile' && (attributes.change !== undefined || slotted);
    })
    .map(plain)
    .filter((words) => /败诉|投诉|发回|犯罪|终本|受理|收案|信访|刑事案件/.test(words));

/** The figures of clauses that fit a pattern, set large in the part of results. */
export const largeIn =
  (pattern: RegExp): Rule =>
  (page, text) => {
    const shown = large(elementsOf(page.find(({tag}) => tag === 'wr-part') ?? page[0]!));
    return clausesOf(text, pattern).flatMap(({figures}) =>
      figures.filter((figure) => shown.some((each) => each.figure === figure)),
    );
  };

/** A part is never shown as if it were the whole, nor parts that do not add up. */
export const noPartAsWhole: Rule = (page, text) => [
  ...largeIn(/^其中/)(page, text),
  ...page
    .filter(({tag}) => tag === 'wr-flow')
    .flatMap(({children}) => {
      const steps = children.filter(isElement);
      return steps.flatMap((step, i) => {
        if (step.tag !== 'wr-split') return [];
        const sum = inside(step, 'wr-metric-tile').reduce(
          (all, {attributes}) => all + Number(attributes.value),
          0,
        );
        const whole = steps
          .slice(0, i)
          .reverse()
          .find(({tag}) => tag === 'wr-metric-tile');
        return sum > Number(whole?.attributes.value) ? [`${sum} of ${whole?.attributes.value}`] : [];
      });
    }),
];

/** A count shown without the negative that stands with it in the source. */
export const noLostNegative: Rule = (page, text) =>
  clausesOf(text, /未|无罪|不足|不满意/).flatMap(({clause, figures}) =>
    figures.filter((figure) =>
      page.some((element) => {
        const own = element.tag === 'wr-metric-tile' ? written(element) + plain(element) : plain(element);
        return (
          /^(?:wr-metric-tile|li|p|b)$/.test(element.tag) && own.includes(figure) && !own.includes(clause)
        );
      }),
    ),
  );

/** What was a year before stands alone, outside of a comparison. */
export const noLastYear: Rule = (page, text) => {
  const compared = new Set(
    page
      .filter(({tag}) => tag === 'wr-compare' || tag === 'wr-before-after')
      .flatMap((element) => inside(element, 'wr-metric-tile')),
  );
  const alone = page
    .filter((element) => element.tag === 'wr-metric-tile' && !compared.has(element))
    .map(written);
  return text
    .split(/[，。；：\n]/)
    .flatMap((clause) => [...clause.matchAll(/上年(?:的|为)?(\d[\d.]*[\u4e00-\u9fff])/g)])
    .map(([, figure]) => figure!)
    .filter((figure) => alone.includes(figure));
};

export const noEmblem: Rule = (page) =>
  page.flatMap(({attributes: {icon = ''}}) =>
    /emblem|gavel|scale|flag|court|law|party/.test(icon) ? [icon] : [],
  );

export const noRivals: Rule = (page, text) => largeIn(/最(?:多|高|少)的(?:一|1)[名位]/)(page, text);

/** A place or an honour says among whom, or by whom. */
export const noBareHonour: Rule = (page) =>
  page
    .filter(({tag}) => tag === 'wr-honour')
    .map(plain)
    .filter((words) => !/[国省市县区部级界]|委|会/.test(words));

export const noLack: Rule = (page, text) =>
  clausesOf(text, /只有|低于|链长制|链上企业/).flatMap(({figures}) =>
    figures.filter(
      (figure) =>
        large(page).some((each) => each.figure === figure) ||
        page.some((element) => element.tag === 'wr-part' && plain(element).includes(figure)),
    ),
  );

/** A draft keeps a rule; a page that breaks it, which only this test writes, is found. */
export function holds(rule: Rule, text: string, wrong: string): void {
  assert.deepEqual(rule(pageOf(draftOf(text)), text), []);
  const page = `<wr-report><wr-part heading="2025年">${wrong}</wr-part></wr-report>`;
  assert.notDeepEqual(rule(pageOf(`<html><body>${page}</body></html>`), text), [], 'the rule finds nothing');
}

/** A tile as this test writes it. */
export const tile = (value: string, unit: string, label: string, more = ''): string =>
  `<wr-metric-tile value="${value}" unit="${unit}">${label}${more}</wr-metric-tile>`;

/** The figures that a brief shows, large or in their words. */
export const shownIn = (text: string): string[] =>
  chooseFigures(parseReport(text).report)
    .filter(({chosen}) => chosen)
    .map(({at, length}) => text.slice(at, at + length));

export const court = '某市中级人民法院工作报告';
export const cppcc = '中国人民政治协商会议某县委员会常务委员会工作报告';
export const county = '某县政府工作报告';

export const congress = '某县人大常委会工作报告';
export const procuratorate = '某市人民检察院工作报告';
export const budget = '关于某县2025年预算执行情况和2026年预算草案的报告';

/** All that a page says, in words and as figures of tiles. */
export const saidOn = (page: readonly TreeElement[]): string =>
  page
    .flatMap((element) => [
      written(element),
      element.attributes.topic ?? '',
      ...element.children.filter((child) => typeof child === 'string'),
    ])
    .map((words) => words.replace(/\s+/g, ''))
    .filter(Boolean)
    .join(' ');
