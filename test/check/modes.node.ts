// Of invented sentences: what is planned is not done, and what is done is not planned.
//   WR_TURNED=show prints what was not told
import {describe} from 'node:test';
import {p, report, tile, tryCases, type Case} from '../support/check/cases.js';

const things = '冷链仓库 旧楼电梯 防洪堤段 村级诊所 充电车位 育秧大棚 社区厨房 河湖岸线'.split(' ');
const verbs = '建成 改造 新增 完成 启用 整治'.split(' ');
const plans = '力争 预计 计划 拟 将 有望 争取'.split(' ');
const leads = ['', '全年', '年底前', '镇内', '再'];

/** 力争建成冷链仓库 as 已建成冷链仓库, in a sentence, a label, a note; in the review and in the plan; and the other way round. */
function doneForPlanned(): Case[] {
  return plans.flatMap((plan, i) =>
    things.flatMap((thing, j): Case[] => {
      const count = 16 + 5 * i + 3 * j;
      const lead = leads[(i + j) % leads.length]!;
      const verb = verbs[(i * 3 + j) % verbs.length]!;
      const say = (mode: string) => `${lead}${mode}${verb}${thing}${count}处`;
      const shapes: ((mode: string) => string)[] = [
        (mode) => p(`${say(mode)}。`),
        (mode) => tile(String(count), '处', `${lead}${mode}${verb}${thing}`),
        (mode) => tile(String(count), '处', `${mode}${verb}${thing}`),
        (mode) => p(`${say(mode)}。`),
      ];
      const shape = shapes[(i + j) % shapes.length]!;
      const isPlanPart = (i + j) % 2 > 0;
      const below = (text: string, heading: string) => `<wr-part heading="${heading}">${text}</wr-part>`;
      const heading = isPlanPart ? '工作安排' : '工作回顾';
      const put = (words: string) => (shape === shapes[3] ? words : below(words, heading));
      const source = (mode: string) =>
        isPlanPart ? report('', i, `${say(mode)}。`) : report(`${say(mode)}。`, i);
      const done = ['已', '已经', ''][j % 3]!;
      const isDropped = done === '';
      return [
        {
          source: source(plan),
          right: put(shape(plan)),
          // Below a heading of the plan 力争 may be left out.
          ...(!(isDropped && isPlanPart) && {wrong: put(shape(done))}),
        },
        ...(isPlanPart ? [] : [{source: source('已'), right: put(shape('已')), wrong: put(shape(plan))}]),
      ];
    }),
  );
}

const headings: [plan: string, review: string][] = [
  ['2027年工作安排', '2027年工作回顾'],
  ['2027年重点工作', '2027年主要工作'],
  ['今年的主要任务', '今年工作情况'],
  ['下一步工作打算', '工作总结'],
  ['2027年目标任务', '2027年成绩单'],
];

/** A part of the plan retitled as a review, and the other way round. */
function retitled(): Case[] {
  return headings.flatMap(([plan, review], i) =>
    things.flatMap((thing, j): Case[] => {
      const [done, planned] = [21 + 4 * i + j, 73 + 3 * j + i];
      const source = `镇工作报告\n\n一、2026年工作回顾\n\n整修${thing}${done}处，清淤${30 + i}公里。\n\n二、${plan}\n\n新设${thing}${planned}处，办好${5 + i}件实事。\n`;
      const body = j % 2 ? p(`新设${thing}${planned}处。`) : tile(String(planned), '处', `新设${thing}`);
      const part = (heading: string, words: string) =>
        `<wr-part heading="${heading}"><wr-section heading="一">${words}</wr-section></wr-part>`;
      return [{source, right: part(plan, body), wrong: part(review, body)}];
    }),
  );
}

describe('of invented sentences', () => {
  tryCases([
    ['plan as result', doneForPlanned(), 0.97],
    ['part retitled', retitled(), 0.97],
  ]);
});
