// Of invented sentences: what editors write in another form raises no error, and a wrong figure in that form does.
//   WR_TURNED=show prints what was wrongly told, and what was not told
import {describe} from 'node:test';
import {p, report, tile, tryCases, type Case} from '../support/check/cases.js';

const pairs: [string, string, string, string][] = [
  ['高速', '国道', '通车里程', '公里'],
  ['羽绒', '棉麻', '织造产量', '万吨'],
  ['夏粮', '秋粮', '收购量', '吨'],
  ['幼儿园', '小学', '在册人数', '人'],
  ['门诊', '住院', '报销比例', '%'],
  ['上游', '下游', '治理长度', '公里'],
];

/** 分别 taken apart into sentences of their own. */
function takenApart(): Case[] {
  return pairs.flatMap(([one, other, what, unit], i) =>
    ['达到', '为', '增长到', '提高到'].map((verb, j): Case => {
      const [a, b] = [31 + 7 * i + j, 12 + 5 * i + 2 * j];
      const [x, y] = [`${2 + i}.${1 + j}%`, `${5 + j}.${2 + i}%`];
      const way = ['增长', '下降'][(i + j) % 2]!;
      const source = report(
        `${one}、${other}${what}分别${verb}${a}${unit}、${b}${unit}，分别${way}${x}、${y}。`,
        i + j,
      );
      const shapes: ((c: number, d: number, v: string, w: string) => string)[] = [
        (c, d, v, w) =>
          p(`${one}${what}${verb}${c}${unit}，${way}${v}；${other}${what}${verb}${d}${unit}，${way}${w}。`),
        (c, d, v, w) =>
          p(`${one}${what}${verb}${c}${unit}，${way}${v}。`) +
          p(`${other}${what}${verb}${d}${unit}，${way}${w}。`),
        (c, d, v, w) => p(`${one}${what}${c}${unit}、${way}${v}。${other}${what}${d}${unit}、${way}${w}。`),
        (c, d, v, w) =>
          `<ul><li>${one}${what}${verb}${c}${unit}（${way}${v}）</li><li>${other}${what}${verb}${d}${unit}（${way}${w}）</li></ul>`,
      ];
      const shape = shapes[(i + j) % shapes.length]!;
      const wrongs = [shape(b, a, x, y), shape(a, b, y, x)];
      return {source, right: shape(a, b, x, y), wrong: wrongs[j % 2]!};
    }),
  );
}

/** Lines of 分别, whose figures the source has before of other things as well. */
function saidBefore(): Case[] {
  return pairs.flatMap(([one, other, what, unit], i) => {
    const [a, b] = [31 + 7 * i, 12 + 5 * i];
    const [x, y] = [`${2 + i}.4%`, `${5 + i}.7%`];
    const others = `新增管护面积${b}${unit}，安排资金${900 + i}万元，下降${x}。`;
    const levels = report(`${others}${one}${what}、${other}${what}分别达到${a}${unit}、${b}${unit}。`, i);
    const falls = report(`${others}${one}${what}、${other}数量分别下降${x}、${y}。`, i);
    return [
      {
        source: levels,
        right: `<ul><li>${other}${what}<b>${b}${unit}</b></li></ul>`,
        wrong: `<ul><li>${one}${what}<b>${b}${unit}</b></li></ul>`,
      },
      {
        source: falls,
        right: `<ul><li>${one}${what}下降<b>${x}</b></li></ul>`,
        wrong: `<ul><li>${other}数量下降<b>${x}</b></li></ul>`,
      },
    ];
  });
}

const nouns = '粮仓 校舍 卫生院 候车亭 观景台 泵站'.split(' ');

/** Figure and what it bought in the other order, and what it is part of. */
function otherOrder(): Case[] {
  return nouns.flatMap((noun, i) => {
    const [sum, count, part] = [250 + 30 * i, 4 + i, 2 + (i % 3)];
    const source = report(`投入资金${sum}万元修缮${noun}${count}座，其中乡村${part}座。`, i);
    return [
      {
        source,
        right: p(`修缮${noun}${count}座，投入资金${sum}万元。`),
        wrong: p(`修缮${noun}${count + 1}座，投入资金${sum}万元。`),
      },
      {
        source,
        right: p(`${sum}万元修缮${noun}${count}座。`),
        wrong: p(`${sum + 10}万元修缮${noun}${count}座。`),
      },
      {
        source,
        right: p(`修缮${noun}${count}座（含乡村${part}座）。`),
        wrong: p(`修缮${noun}${count}座（含乡村${part + 1}座）。`),
      },
      {
        source,
        right: tile(String(count), '座', `修缮${noun}`, `含乡村${part}座`),
        wrong: tile(String(count), '座', `修缮${noun}`, `含乡村${part + 2}座`),
      },
      {
        source,
        right: tile(String(count), '座', `修缮${noun}`, `投入资金${sum}万元`),
        wrong: tile(String(count), '座', `修缮${noun}`, `投入资金${sum + 20}万元`),
      },
    ];
  });
}

const firsts: [source: string, page: string, wrong: string][] = [
  ['居全省第一', '居全省首位', '居全省第二'],
  ['位居全省首位', '全省第一', '全省第二'],
  ['排名全市首位', '排名全市第一', '排名全市第三'],
  ['列全国第1位', '列全国首位', '列全国第2位'],
  ['居全省第1', '全省第一', '全省第二'],
  ['排名全市第3位', '全市第三', '全市第四'],
  ['位列全省第二', '列全省第2位', '列全省第1位'],
];

function ranks(): Case[] {
  return firsts.flatMap(([own, page, wrong], i) =>
    nouns.slice(0, 3).map((noun, j): Case => {
      const source = report(`${noun}综合评价${own}，覆盖${31 + i}个乡镇。`, i + j);
      const shapes: ((words: string) => string)[] = [
        (words) => p(`${noun}综合评价${words}，覆盖${31 + i}个乡镇。`),
        (words) => tile(String(31 + i), '个', '覆盖乡镇', `${noun}综合评价${words}`),
        (words) => `<wr-honours><wr-honour>${noun}综合评价${words}</wr-honour></wr-honours>`,
      ];
      const shape = shapes[(i + j) % shapes.length]!;
      return {source, right: shape(page), wrong: shape(wrong)};
    }),
  );
}

/** Dates: where the page was made, and those of the report in another form. */
const dates: Case[] = ['2025年1月15日', '2024年3月8日', '2026年12月31日', '2025年11月2日'].flatMap(
  (date, i) => {
    const [, year = '', month = '', day = ''] = /(\d+)年(\d+)月(\d+)日/.exec(date)!;
    const source = report(`${date}，县新图书馆开馆，藏书${36 + i}万册。`, i);
    const two = (text: string) => text.padStart(2, '0');
    const forms = [
      `${year}.${month}.${day}`,
      `${year}-${two(month)}-${two(day)}`,
      `${year}/${month}/${day}`,
      `${year}年${two(month)}月${two(day)}日`,
    ];
    return [
      ...forms.map((form) => ({source, right: p(`${form}，县新图书馆开馆，藏书${36 + i}万册。`)})),
      {source, wrong: p(`${year}.${month}.${Number(day) - 1}，县新图书馆开馆，藏书${36 + i}万册。`)},
      ...['2027.2.3', '2027-02-03', '2027年2月3日', '二〇二七年二月'].flatMap((made) => [
        {source, right: `<wr-credits>来源：县政府办公室　制图：王小满　${made}</wr-credits>`},
        {source, right: `<wr-credits><p>发布时间：${made}</p></wr-credits>`},
      ]),
    ];
  },
);

/** Numbers of headings, and the year for 上年, 目标 as the head of a column. */
const heads: Case[] = nouns.flatMap((noun, i) => {
  const count = 12 + 3 * i;
  const source = `槐江县政府工作报告\n\n——2026年1月9日在县人民代表大会上\n\n一、2025年工作回顾\n\n${noun}建设提速，新建${noun}${count}座，比上年增加${3 + i}座。总数由上年的${40 + i}座增加到${52 + 4 * i}座。\n\n二、2026年工作安排\n\n新建${noun}${count + 7}座，覆盖率达到${61 + i}%。\n`;
  const table = (target: number, head: string) =>
    `<wr-part heading="2026年工作安排"><table><thead><tr><th>指标</th><th>${head}</th></tr></thead><tbody><tr><td>新建${noun}</td><td>${target}座</td></tr><tr><td>${noun}覆盖率</td><td>${61 + i}%</td></tr></tbody></table></wr-part>`;
  return [
    ...['01 ', '02', '03　', '1. ', '① ', 'Part 1 ', 'NO.1 ', '（一）', '一、'].map((number) => ({
      source,
      right: `<wr-section heading="${number}${noun}建设提速">${p(`新建${noun}${count}座。`)}</wr-section>`,
    })),
    {source, right: `<h3>01 ${noun}建设提速</h3>`, wrong: p(`新建${noun}${count + 1}座。`)},
    {
      source,
      right: p(`新建${noun}${count}座，比2024年增加${3 + i}座。`),
      wrong: p(`新建${noun}${count}座，比2023年增加${3 + i}座。`),
    },
    {
      source,
      right: p(`${noun}总数由2024年的${40 + i}座增加到2025年的${52 + 4 * i}座。`),
      wrong: p(`${noun}总数由2022年的${40 + i}座增加到2025年的${52 + 4 * i}座。`),
    },
    ...['2026年目标', '目标', '2026年计划', '今年目标'].map((head, j) => ({
      source,
      right: table(count + 7, head),
      ...(j === 0 && {wrong: table(count + 8, head)}),
    })),
    {source, wrong: table(count + 7, '2027年目标')},
  ];
});

/** What the page computes itself, and says so. */
const computed: Case[] = nouns.flatMap((noun, i) => {
  const [from, to, other] = [40 + 3 * i, 61 + 5 * i, 17 + i];
  const source = report(`${noun}由${from}座增加到${to}座，另有在建${other}座。`, i);
  const more = to - from;
  return [
    {source, right: p(`${noun}增加${more}座。`), wrong: p(`${noun}增加${more + 1}座。`)},
    {
      source,
      right: tile(String(more), '座', `${noun}增加`),
      wrong: tile(String(more + 2), '座', `${noun}增加`),
    },
    {source, right: p(`${noun}比原来多${more}座。`), wrong: p(`${noun}比原来多${more + 3}座。`)},
    {
      source,
      right: tile(String(to), '座', noun, `净增${more}座`),
      wrong: tile(String(to), '座', noun, `净增${more + 1}座`),
    },
    {
      source,
      right: tile(String(to + other), '座', `${noun}建成和在建合计`),
      wrong: tile(String(to + other + 1), '座', `${noun}建成和在建合计`),
    },
  ];
});

describe('of invented sentences', () => {
  tryCases([
    ['分别 taken apart', takenApart(), 0.97],
    ['分别 in lines, its values said before', saidBefore(), 0.97],
    ['another order', otherOrder(), 0.97],
    ['a rank written otherwise', ranks(), 0.97],
    ['dates', dates, 1],
    ['heads and years', heads, 0.97],
    ['computed', computed, 0.97],
  ]);
});
