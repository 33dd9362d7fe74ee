// Of invented sentences: a year in a sentence, a row or a heading that is not the figure's own is told; figures with their nouns behind them.
//   WR_TURNED=show prints what was wrongly told, and what was not told
import {describe} from 'node:test';
import {p, tile, tryCases, type Case} from '../support/check/cases.js';

const goods = '茶青收购额 绿道总长 书屋藏书 水渠里程 果蔬产量 民宿收入'.split(' ');
const units = '亿元 公里 万册 公里 万吨 亿元'.split(' ');

/** A report of 2027 on 2026, with a plan. */
const source = (what: string, done: string, goal: string, how = 0): string =>
  [
    `枫溪县政府工作报告\n\n——2027年2月3日在枫溪县人民代表大会上\n\n一、2026年工作回顾\n\n2026年，${what}完成${done}，比上年增加7%。新修候车亭31座。\n\n二、2027年工作安排\n\n主要目标是：${what}达到${goal}。`,
    `枫溪县政府工作报告\n\n——2027年2月3日在枫溪县人民代表大会上\n\n一、过去一年工作回顾\n\n全年${what}完成${done}，比上年增加7%。新修候车亭31座。\n\n二、2027年工作安排\n\n主要目标是：${what}增长12%，达到${goal}。`,
  ][how]!;

const row = (year: string, value: string): string => `<tr><th>${year}</th><td>${value}</td></tr>`;
const trend = (what: string, unit: string, ...rows: string[]): string =>
  `<wr-trend heading="${what}（${unit}）"><table><tr><th>年份</th><th>${what}</th></tr>${rows.join('')}</table></wr-trend>`;

function years(): Case[] {
  return goods.flatMap((what, i) => {
    const unit = units[i]!;
    const [done, goal] = [`${31 + 7 * i}.${2 + i}`, `${38 + 8 * i}.${1 + i}`];
    return [0, 1].flatMap((how): Case[] => {
      const text = source(what, done + unit, goal + unit, how);
      const part = (inner: string) => `<wr-part heading="发展成绩单" data-check="own">${inner}</wr-part>`;
      const said = (year: number) => part(p(`${year}年，${what}完成${done}${unit}。`));
      const compared = (one: string, other: string) =>
        `<wr-compare heading="${what}"><wr-metric-tile value="${one}" unit="${unit}">2026年</wr-metric-tile><wr-metric-tile value="${other}" unit="${unit}">2027年</wr-metric-tile></wr-compare>`;
      const below = (year: number, tag: string) =>
        `<wr-part heading="2026年工作回顾"><${tag} heading="${year}年" data-check="own">${p(`${what}完成${done}${unit}`)}</${tag}></wr-part>`;
      return [
        {source: text, right: said(2026), wrong: said(2027)},
        {source: text, right: said(2026), wrong: said(2025)},
        {
          source: text,
          right: trend(what, unit, row('2026年', done), row('2027年', goal)),
          wrong: trend(what, unit, row('2026年', goal), row('2027年', done)),
        },
        {source: text, right: compared(done, goal), wrong: compared(goal, done)},
        {source: text, wrong: trend(what, unit, row('2026年', done), row('2027年', done))},
        {source: text, right: tile(done, unit, `2026年${what}`), wrong: tile(done, unit, `2025年${what}`)},
        ...(how === 0
          ? ['wr-group', 'wr-card', 'wr-section'].map((tag) => ({
              source: text,
              right: below(2026, tag),
              wrong: below(2027, tag),
            }))
          : []),
      ];
    });
  });
}

const works = '老旧泵站大修 公共浴室改建 村级粮仓扩容 滨河栈道加固'.split(' ');

/** 40万元的甲、60万元的乙: each noun is that of the figure before it. */
function nounsBehind(): Case[] {
  return works.flatMap((_, i) => {
    const names = [0, 1, 2].map((k) => works[(i + k) % works.length]!);
    const sums = [0, 1, 2].map((k) => 410 + 83 * i + 127 * k);
    const list = names.map((name, k) => `${sums[k]!}万元的${name}`).join('、');
    const text = `镇工作报告\n\n一、工作回顾\n\n植树31亩。投资${list}等工程完工。修路7公里。\n`;
    return [0, 1, 2].map((k) => ({
      source: text,
      right: tile(String(sums[k]), '万元', names[k]!),
      wrong: tile(String(sums[(k + 1) % 3]), '万元', names[k]!),
    }));
  });
}

/** Verb of a list, and one of its items; two figures below the name of what both count; a year in Chinese digits. */
function apart(): Case[] {
  return works.flatMap((_, i) => {
    const [a, b, c] = [210 + 7 * i, 71 + 3 * i, 33 + i];
    const text = `镇工作报告\n\n一、工作回顾\n\n新增家庭农场${a}家、农机合作社${b}家、乡村驿站${c}家。首批收到线索${a + 31}条，办结${b + 40}条；次批收到线索${a + 52}条，办结${b + 61}条。\n\n二、工作安排\n\n新增乡村驿站${c + 20}家。到二〇三${'一二三四'[i]!}年，驿站覆盖各村。\n`;
    const table = (value: number) =>
      `<wr-part heading="工作回顾"><table><tr><th>指标</th><th>数</th></tr><tr><td>新增农机合作社</td><td>${b}家</td></tr><tr><td>新增乡村驿站</td><td>${value}家</td></tr></table></wr-part>`;
    const pair = (one: number, other: number) =>
      `<wr-compare heading="办结"><wr-metric-tile value="${one}" unit="条">首批</wr-metric-tile><wr-metric-tile value="${other}" unit="条">次批</wr-metric-tile></wr-compare>`;
    return [
      {source: text, right: table(c), wrong: table(c + 1)},
      {source: text, right: pair(b + 40, b + 61), wrong: pair(a + 31, a + 52)},
      {
        source: text,
        right: p(`到203${i + 1}年，驿站覆盖各村。`),
        wrong: p(`到204${i + 1}年，驿站覆盖各村。`),
      },
    ];
  });
}

describe('a figure', () => {
  tryCases([
    ['of another year', years(), 0.97],
    ['whose noun follows', nounsBehind(), 0.97],
    ['of a list or a pair', apart(), 0.97],
  ]);
});
