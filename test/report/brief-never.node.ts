// What a brief must never show, of whatever genre: each of the ten rules on a report made for it, and on a page that
// breaks it.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {chooseFigures, composeHtml, parseReport} from '../../src/report/index.js';
import {findNumbers} from '../../src/text/index.js';
import {readPage, type TreeElement} from '../support/report/html-tree.js';

const elementsOf = (element: TreeElement): TreeElement[] =>
  element.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...elementsOf(child)]));
const textOf = (child: TreeElement | string): string =>
  typeof child === 'string' ? child : child.children.map(textOf).join('');

/** A report of a genre: its results in one section, its plans in another. */
const report = (title: string, results: string, more = '', plans = '持续用力抓好落实。'): string =>
  `${title}\n——2026年1月14日在某县第十八届人民代表大会第五次会议上\n各位代表：\n` +
  `一、2025年工作回顾\n${results}\n（一）履职工作扎实推进\n${more || '各项工作有序推进。'}\n` +
  `二、2026年工作安排\n（一）扎实做好重点工作\n${plans}\n`;

const pageOf = (html: string): TreeElement[] => elementsOf(readPage(html));
const draftOf = (text: string): string => composeHtml(parseReport(text).report, {detail: 'brief'});
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
type Rule = (page: TreeElement[], text: string) => string[];

/** Every pair of figures that one scale is drawn for has one unit; parts of one whole add up to it. */
const oneScale: Rule = (page) => {
  const groups: string[][] = [
    ...page
      .filter(({tag}) => tag === 'wr-before-after')
      .flatMap((table) => inside(table, 'tr').map((row) => inside(row, 'td').map(plain))),
    ...page
      .filter(({tag}) => /^wr-(?:compare|pair|share|split)$/.test(tag))
      .map((element) => inside(element, 'wr-metric-tile').map(written)),
  ];
  return groups.filter((group) => new Set(group.map(unitOf)).size > 1).map(String);
};

const sanctions = /判处|罪犯|查处|违纪|死亡|逮捕|起诉/;
const noSanctions: Rule = (page) =>
  large(page).flatMap(({figure, words}) => (sanctions.test(words) ? [figure + words] : []));

/** Whether falls and rises of what should fall carry a mark. */
const noPraise: Rule = (page) =>
  page
    .filter(({tag, attributes, children}) => {
      const slotted = children.some((child) => isElement(child) && child.attributes.slot === 'change');
      return tag === 'wr-metric-tile' && (attributes.change !== undefined || slotted);
    })
    .map(plain)
    .filter((words) => /败诉|投诉|发回|犯罪|终本/.test(words));

/** The figures of clauses that fit a pattern, set large in the part of results. */
const largeIn =
  (pattern: RegExp): Rule =>
  (page, text) => {
    const shown = large(elementsOf(page.find(({tag}) => tag === 'wr-part') ?? page[0]!));
    return clausesOf(text, pattern).flatMap(({figures}) =>
      figures.filter((figure) => shown.some((each) => each.figure === figure)),
    );
  };

/** A part is never shown as if it were the whole, nor parts that do not add up. */
const noPartAsWhole: Rule = (page, text) => [
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
const noLostNegative: Rule = (page, text) =>
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
const noLastYear: Rule = (page, text) => {
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

const noEmblem: Rule = (page) =>
  page.flatMap(({attributes: {icon = ''}}) =>
    /emblem|gavel|scale|flag|court|law|party/.test(icon) ? [icon] : [],
  );

const noRivals: Rule = (page, text) => largeIn(/最(?:多|高|少)的(?:一|1)[名位]/)(page, text);

/** A place or an honour says among whom, or by whom. */
const noBareHonour: Rule = (page) =>
  page
    .filter(({tag}) => tag === 'wr-honour')
    .map(plain)
    .filter((words) => !/[国省市县区部级界]|委|会/.test(words));

const noLack: Rule = (page, text) =>
  clausesOf(text, /只有|低于|链长制|链上企业/).flatMap(({figures}) =>
    figures.filter(
      (figure) =>
        large(page).some((each) => each.figure === figure) ||
        page.some((element) => element.tag === 'wr-part' && plain(element).includes(figure)),
    ),
  );

/** A draft keeps a rule; a page that breaks it, which only this test writes, is found. */
function holds(rule: Rule, text: string, wrong: string): void {
  assert.deepEqual(rule(pageOf(draftOf(text)), text), []);
  const page = `<wr-report><wr-part heading="2025年">${wrong}</wr-part></wr-report>`;
  assert.notDeepEqual(rule(pageOf(`<html><body>${page}</body></html>`), text), [], 'the rule finds nothing');
}

/** A tile as this test writes it. */
const tile = (value: string, unit: string, label: string, more = ''): string =>
  `<wr-metric-tile value="${value}" unit="${unit}">${label}${more}</wr-metric-tile>`;

/** The figures that a brief shows, large or in their words. */
const shownIn = (text: string): string[] =>
  chooseFigures(parseReport(text).report)
    .filter(({chosen}) => chosen)
    .map(({at, length}) => text.slice(at, at + length));

const court = '某市中级人民法院工作报告';
const cppcc = '中国人民政治协商会议某县委员会常务委员会工作报告';
const county = '某县政府工作报告';

describe('a brief never', () => {
  it('1 draws a percentage beside counts', () => {
    const text = report(
      county,
      '全年地区生产总值268.4亿元。财政收入15.8亿元。',
      '城镇化率由43.7%提高到49.6%。企业由86家增加到134家。道路由12公里延长到15公里。',
    );
    holds(oneScale, text, `<wr-compare>${tile('43.7', '%', '由')}${tile('134', '家', '到')}</wr-compare>`);
    holds(
      oneScale,
      text,
      '<wr-before-after><table><tr><th>企业</th><td>43.7%</td><td>134家</td></tr></table></wr-before-after>',
    );
  });

  it('2 sets convictions, deaths or sanctions large', () => {
    const text = report(
      court,
      '全年受理案件68432件，审执结64917件。判处罪犯4127人。查处违纪干警7人。',
      '死亡人数18人。逮捕犯罪嫌疑人312人。审结民事案件21560件。化解债务41.7亿元。追回账款3.4亿元。网上立案31245件。',
    );
    holds(noSanctions, text, tile('4127', '人', '判处罪犯'));
    holds(
      noSanctions,
      text,
      '<wr-fields><wr-field heading="平安">判处罪犯<b>4127人</b></wr-field></wr-fields>',
    );
  });

  it('3 marks a fall of what should fall, or a rise of what should not, as praise', () => {
    const text = report(
      court,
      '审执结案件64917件，上升3.9%。行政机关败诉率13.8%，下降2.6%。投诉126件，上升5.1%。',
    );
    holds(noPraise, text, tile('13.8', '%', '行政机关败诉率', '<span slot="change">下降2.6%</span>'));
  });

  it('4 shows a target, a limit or a plan as a result', () => {
    const text = report(
      cppcc,
      '全年开展履职活动140次，提出意见建议276条。',
      '年初计划建成的20个工作室已建成19个。项目计划总投资21.7亿元，已到位11.6亿元。',
    );
    for (const value of ['20个', '21.7亿元']) assert.ok(!shownIn(text).includes(value), value);
    holds(largeIn(/计划/), text, tile('21.7', '亿元', '项目总投资'));
  });

  it('5 shows a part as the whole', () => {
    const text = report(
      county,
      '全年地区生产总值268.4亿元。财政收入15.8亿元，其中税收收入10.4亿元。接待游客512万人次，其中过夜游客86万人次。',
    );
    holds(noPartAsWhole, text, tile('10.4', '亿元', '财政收入'));
    const split = `<wr-split>${tile('141', '件', '解决')}${tile('60', '件', '其他')}</wr-split>`;
    holds(noPartAsWhole, text, `<wr-flow>${tile('189', '件', '立案')}${split}</wr-flow>`);
  });

  it('6 cuts a count from its negative', () => {
    const text = report(
      cppcc,
      '全年开展履职活动140次，提出意见建议276条。',
      '35条建议未被采纳。22名委员未提交提案。宣告3名被告人无罪。19条意见未完成整改。',
    );
    for (const value of ['35条', '22名', '3名', '19条']) assert.ok(!shownIn(text).includes(value), value);
    holds(noLostNegative, text, tile('35', '条', '建议'));
  });

  it("7 takes last year's number for this year's", () => {
    const text = report(
      cppcc,
      '全年开展履职活动140次，收集社情民意信息487条，比上年的402条增长21.1%。',
      '协商议事室由上年的26个增加到41个。',
    );
    holds(noLastYear, text, tile('402', '条', '收集社情民意信息'));
    holds(noLastYear, text, tile('26', '个', '协商议事室'));
  });

  it('8 draws an emblem, scales or a gavel', () => {
    const results = '全年受理案件68432件，审执结64917件，结案率94.9%。';
    const text = report(court, results, '调解纠纷312件。审结行政诉讼案件126件。开展普法活动46场。');
    holds(noEmblem, text, '<wr-metric-tile icon="court" value="1" unit="件">案件</wr-metric-tile>');
  });

  it('9 compares members by their counts', () => {
    const text = report(
      court,
      '审执结案件64917件，结案率94.9%。',
      '法官人均结案276件，结案最多的一名法官达683件。网上立案31245件。',
    );
    assert.ok(!shownIn(text).includes('683件'));
    holds(noRivals, text, tile('683', '件', '一名法官结案'));
  });

  it('10 gives an honour without saying among whom', () => {
    const text = report(
      county,
      '全年地区生产总值268.4亿元。财政收入15.8亿元。',
      '营商环境评价居全省第3位。综合考核第2位。茶叶产量居全国第5位。森林覆盖率居全市第1位。',
    );
    holds(noBareHonour, text, '<wr-honours><wr-honour value="第2位">综合考核</wr-honour></wr-honours>');
  });

  it('puts what one year brought under the heading of five', () => {
    const page = composeHtml(
      parseReport(
        '某县政府工作报告\n一、过去五年工作回顾\n——这五年，我们坚持工业强县。\n累计引进项目213个，亩均税收由7.8万元提高到15.3万元，' +
          '发明专利712件。\n——这五年，我们坚持城乡统筹。\n脱贫人口收入年均增长12.1%。城镇化率达到56.2%。\n二、2025年工作\n' +
          '全年实现地区生产总值356亿元，增长6.1%；一般公共预算收入21.6亿元，增长5.3%。\n三、2026年工作安排\n持续用力抓好落实。\n',
      ).report,
      {detail: 'brief'},
    );
    const [, below = ''] = page.split('2025年工作');
    assert.ok(below.includes('356'), page);
  });

  it('shows what is lacking, missed, or explained in a glossary', () => {
    const text =
      report(
        county,
        '全年地区生产总值268.4亿元。进出口总额下降3.4%，低于年初增长5%的预期目标。财政收入15.8亿元。',
        '新增学位2340个。\n同时，我们也清醒看到，还存在不少困难和问题：亿元企业只有39家。',
      ) + '附件\n名词解释\n1.“链长制”：指全县现有的4条产业链，链上企业263家。\n';
    for (const value of ['39家', '3.4%', '263家']) assert.ok(!shownIn(text).includes(value), value);
    holds(noLack, text, tile('39', '家', '亿元企业'));
  });
});
