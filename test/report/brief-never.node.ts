// What a brief must never show, of whatever genre: each of the ten rules on a report made for it.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {chooseFigures, composeHtml, parseReport} from '../../src/report/index.js';
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

const briefOf = (text: string): TreeElement[] =>
  elementsOf(readPage(composeHtml(parseReport(text).report, {detail: 'brief'})));

/** Figures that are set large, with their labels. */
const setLarge = (elements: readonly TreeElement[]): string[] =>
  elements
    .filter(({tag}) => tag === 'wr-metric-tile' || tag === 'wr-honour')
    .map(
      (tile) => `${textOf(tile).replace(/\s+/g, '')}${tile.attributes.value}${tile.attributes.unit ?? ''}`,
    );

/** The figures that a brief shows, large or in their words. */
const shownIn = (text: string): string[] =>
  chooseFigures(parseReport(text).report)
    .filter(({chosen}) => chosen)
    .map(({at, length}) => text.slice(at, at + length));

const court = '某市中级人民法院工作报告';
const cppcc = '中国人民政治协商会议某县委员会常务委员会工作报告';
const county = '某县政府工作报告';

describe('a brief never', () => {
  it('1 draws a percentage beside counts: what stands then and now is of one unit', () => {
    const text = report(
      county,
      '全年地区生产总值268.4亿元。财政收入15.8亿元。',
      '城镇化率由43.7%提高到49.6%。企业由86家增加到134家。道路由12公里延长到15公里。',
    );
    for (const table of briefOf(text).filter(({tag}) => tag === 'wr-before-after'))
      for (const row of elementsOf(table).filter(({tag}) => tag === 'tr')) {
        const [, from = '', to = ''] = row.children.map(textOf);
        const unit = (cell: string): string => cell.replace(/[\d.]/g, '');
        if (/\d/.test(from)) assert.equal(unit(from), unit(to));
      }
  });

  it('2 sets convictions, deaths or sanctions large', () => {
    const text = report(
      court,
      '全年受理案件68432件，审执结64917件。判处罪犯4127人。查处违纪干警7人。',
      '死亡人数18人。逮捕犯罪嫌疑人312人。审结民事案件21560件。化解债务41.7亿元。追回账款3.4亿元。网上立案31245件。',
    );
    for (const words of setLarge(briefOf(text))) assert.ok(!/判处|查处|死亡|逮捕/.test(words), words);
  });

  it('3 marks a fall of what should fall, or a rise of what should not, as praise', () => {
    const text = report(
      court,
      '审执结案件64917件，上升3.9%。行政机关败诉率13.8%，下降2.6%。投诉126件，上升5.1%。',
    );
    const marked = briefOf(text).filter(
      ({tag, attributes, children}) =>
        tag === 'wr-metric-tile' &&
        (attributes.change !== undefined ||
          children.some((child) => typeof child !== 'string' && child.attributes.slot === 'change')),
    );
    for (const tile of marked) assert.ok(!/败诉|投诉/.test(textOf(tile)), textOf(tile));
  });

  it('4 shows a target, a limit or a plan as a result', () => {
    const text = report(
      cppcc,
      '全年开展履职活动140次，提出意见建议276条。',
      '年初计划建成的20个工作室已建成19个。项目计划总投资21.7亿元，已到位11.6亿元。',
    );
    const shown = shownIn(text);
    for (const value of ['20个', '21.7亿元']) assert.ok(!shown.includes(value), value);
  });

  it('5 shows a part as the whole', () => {
    const text = report(
      county,
      '全年地区生产总值268.4亿元。财政收入15.8亿元，其中税收收入10.4亿元。接待游客512万人次，其中过夜游客86万人次。',
    );
    for (const words of setLarge(briefOf(text)))
      assert.ok(!/^(?:其中|税收收入10|过夜游客86)/.test(words), words);
  });

  it('6 cuts a count from its negative', () => {
    const text = report(
      cppcc,
      '全年开展履职活动140次，提出意见建议276条。',
      '35条建议未被采纳。22名委员未提交提案。宣告3名被告人无罪。19条意见未完成整改。',
    );
    const shown = shownIn(text);
    for (const value of ['35条', '22名', '3名', '19条']) assert.ok(!shown.includes(value), value);
  });

  it("7 takes last year's number for this year's", () => {
    const text = report(
      cppcc,
      '全年开展履职活动140次，收集社情民意信息487条，比上年的402条增长21.1%。',
      '协商议事室由上年的26个增加到41个。',
    );
    const shown = setLarge(briefOf(text)).join(' ');
    assert.ok(!/402/.test(shown), shown);
    // What it was before stands only beside what it is.
    assert.ok(!shown.includes('26个') || shown.includes('41个'), shown);
  });

  it('8 draws an emblem, scales or a gavel', () => {
    const icons = briefOf(report(court, '全年受理案件68432件，审执结64917件，结案率94.9%。'))
      .map(({attributes}) => attributes.icon)
      .filter(Boolean);
    for (const icon of icons) assert.ok(!/emblem|gavel|scale|flag/.test(icon!), icon);
  });

  it('9 compares members by their counts', () => {
    const text = report(
      court,
      '审执结案件64917件，结案率94.9%。',
      '法官人均结案276件，结案最多的一名法官达683件。网上立案31245件。',
    );
    assert.ok(!shownIn(text).includes('683件'));
  });

  it('10 shows what is lacking, missed, or explained in a glossary', () => {
    const text =
      report(
        county,
        '全年地区生产总值268.4亿元。进出口总额下降3.4%，低于年初增长5%的预期目标。财政收入15.8亿元。',
        '新增学位2340个。\n同时，我们也清醒看到，还存在不少困难和问题：亿元企业只有39家。',
      ) + '附件\n名词解释\n1.“链长制”：指全县现有的4条产业链，链上企业263家。\n';
    const shown = shownIn(text);
    for (const value of ['39家', '3.4%', '263家']) assert.ok(!shown.includes(value), value);
  });
});
