// Of invented sentences: the area, the base and the year that a figure is said of, and whose note it is.
//   WR_TURNED=show prints what was not told
import {describe} from 'node:test';
import {p, report, tile, tryCases, type Case} from '../support/check/cases.js';

const subjects = '邮政业务 水产养殖 林下经济 花卉出口 环保装备 数字内容 冷链物流 家政服务'.split(' ');
const ways = ['增长', '上升', '提高', '下降', '回落', '减少'];
const others: Record<string, string> = {
  增长: '上升',
  上升: '增长',
  提高: '提升',
  下降: '降低',
  回落: '下降',
  减少: '下降',
};

/** The growth of one subject as a note of another, in its own words or like ones. */
function strayNotes(): Case[] {
  return subjects.flatMap((one, i) =>
    ways.map((way, j): Case => {
      const other = subjects[(i + 1 + (j % 3)) % subjects.length]!;
      const [a, b] = [`${21 + 7 * i + j}.${1 + j}`, `${90 + 5 * i - j}.${2 + j}`];
      const [x, y] = [`${3 + ((i + j) % 8)}.${1 + i}%`, `${12 + ((2 * i + j) % 9)}.${8 - i}%`];
      const gap = ['。', '；', '。全年新增主体37家。'][(i + j) % 3]!;
      const source = report(
        `${one}收入${a}亿元，同比${way}${x}${gap}${other}收入${b}亿元，同比${way}${y}。`,
        i + j,
      );
      const word = [way, others[way]!][(i + j) % 2]!;
      const since = ['', '同比', '比上年'][j % 3]!;
      const show = (rate: string) => tile(a, '亿元', `${one}收入`, `${since}${word}${rate}`);
      return {source, right: show(x), wrong: show(y)};
    }),
  );
}

const areas = '全国 全省 全市 全球'.split(' ');
const ranks = ['位居…第一', '居…第2位', '列…第3名', '…首创', '位居…首位', '占…的17.4%', '高于…1.6个百分点'];

/** 全省第一 of 全国第一: in a note, a sentence, a label, in the editor's own words. */
function otherAreas(): Case[] {
  return subjects.flatMap((subject, i) =>
    ranks.map((rank, j): Case => {
      const [own, other] = [areas[(i + j) % 4]!, areas[(i + j + 1 + (i % 3)) % 4]!];
      const value = `${40 + 6 * i + j}`;
      const source = report(`${subject}规模达${value}亿元，${rank.replace('…', own)}。`, i + j);
      const say = (area: string) => rank.replace('…', area);
      const shapes: ((words: string) => string)[] = [
        (words) => p(`${subject}规模达${value}亿元，${words}。`),
        (words) => tile(value, '亿元', `${subject}规模`, words),
        (words) => `<p data-check="own">了不起！${subject}${words}</p>`,
        (words) => `<wr-section heading="${subject}${words}"></wr-section>`,
      ];
      const shape = shapes[(i + j) % shapes.length]!;
      return {source, right: shape(say(own)), wrong: shape(say(other))};
    }),
  );
}

const bases: [string, string][] = [
  ['同比', '环比'],
  ['环比', '同比'],
  ['比上年', '比上季度'],
  ['较上月', '较上年'],
  ['比2019年', '比2024年'],
];

/** 环比 of 同比. */
function otherBases(): Case[] {
  return subjects.flatMap((subject, i) =>
    bases.map(([own, other], j): Case => {
      const [value, rate] = [`${33 + 8 * i + j}.${1 + j}`, `${2 + ((i + 2 * j) % 9)}.${1 + i}%`];
      const source = report(`${subject}收入${value}亿元，${own}增长${rate}，产品远销海外。`, i + j);
      const shapes: ((words: string) => string)[] = [
        (words) => p(`${subject}收入${value}亿元，${words}增长${rate}，产品远销海外。`),
        (words) => tile(value, '亿元', `${subject}收入`, `${words}增长${rate}`),
        (words) => tile(rate, '', `${subject}收入${words}增长`),
      ];
      const shape = shapes[(i + j) % shapes.length]!;
      return {source, right: shape(own), wrong: shape(other)};
    }),
  );
}

/** The year of the report itself, where a share or a reader first sees it. */
function otherYears(): Case[] {
  return [2024, 2025, 2026].flatMap((year, i) =>
    ['政府', '政协', '人大常委会', '法院'].map((body, j): Case => {
      const source = `槐江县${body}工作报告\n\n——${year}年1月${8 + j}日在槐江县代表大会上\n\n一、${year - 1}年工作回顾\n\n新修水渠${31 + i}公里，比${year - 2}年增加${3 + j}公里。\n\n二、${year}年工作安排\n\n植树${400 + 3 * i}亩，到${year + 1}年建成景区${2 + j}个。\n`;
      const shapes: ((y: number) => string)[] = [
        (y) => `<wr-cover kicker="一图读懂${y}年工作报告" heading="槐江县${body}工作报告"></wr-cover>`,
        (y) => `<head><title>一图读懂${y}年槐江县${body}工作报告</title></head>`,
        (y) => `<head><meta property="og:title" content="${y}年${body}工作报告"></head>`,
        (y) => `<wr-cover kicker="一图读懂" heading="${y}年槐江县${body}工作报告"></wr-cover>`,
      ];
      const shape = shapes[(i + j) % shapes.length]!;
      return {source, right: shape(year), wrong: shape(year + [1, -2, 1][i]!)};
    }),
  );
}

/** A wrong figure where only machines and those who share see it. */
function hiddenPlaces(): Case[] {
  const source = report('花卉出口额达到812万元，建成示范基地16个。', 3);
  const places: ((value: string) => string)[] = [
    (value) => `<input placeholder="花卉出口额${value}万元">`,
    (value) => `<textarea placeholder="花卉出口额${value}万元"></textarea>`,
    (value) =>
      `<script type="application/ld+json">{"@type":"Article","headline":"花卉出口额${value}万元"}</script>`,
    (value) =>
      `<script type="application/ld+json">{"@graph":[{"@type":"Article","description":"花卉出口额${value}万元"}]}</script>`,
    (value) => `<div aria-valuetext="花卉出口额${value}万元"></div>`,
    (value) => `<div aria-roledescription="花卉出口额${value}万元"></div>`,
  ];
  return places.map((place) => ({source, right: place('812'), wrong: place('912')}));
}

describe('of invented sentences', () => {
  tryCases([
    ['note of another', strayNotes(), 0.97],
    ['another area', otherAreas(), 0.97],
    ['another base', otherBases(), 0.97],
    ['year of the report', otherYears(), 0.97],
    ['places not seen', hiddenPlaces(), 1],
  ]);
});
