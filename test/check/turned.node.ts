// Invented sentences, one thing turned in each: the direction, the negation, who has which of the values after 分别.
//   WR_TURNED=show prints what was not told
import {describe} from 'node:test';
import {p, report, tile, tryCases, type Case} from '../support/check/cases.js';

const subjects =
  '茶叶产值 渔业产量 旅游收入 出口总额 用水总量 零售额 物流费用 森林蓄积量 客运量 贷款余额 保费收入 工业用电量'.split(
    ' ',
  );
const turns = [
  '增长 下降',
  '下降 增长',
  '提高 降低',
  '减少 增加',
  '上升 下降',
  '回落 回升',
  '上涨 下降',
  '降低 提高',
  '增加 减少',
].map((pair) => pair.split(' ') as [string, string]);
const before = ['全年', '上半年', '规模以上', '辖区内'];
/** 下降 for 增长 in a sentence, in a label, in a note. */
function directions(): Case[] {
  return subjects.flatMap((subject, i) =>
    turns.flatMap(([way, other], j): Case[] => {
      const lead = before[(i + j) % before.length]!;
      const rate = `${2 + ((i * 7 + j * 3) % 17)}.${1 + ((i + j) % 8)}`;
      const level = `${60 + 13 * i + j}.${1 + (j % 5)}`;
      const sentence = `${lead}${subject}${level}亿元，比上年${way}${rate}%。`;
      const source = report(sentence, i + j);
      const shapes: ((word: string) => string)[] = [
        (word) => p(`${lead}${subject}${level}亿元，比上年${word}${rate}%。`),
        (word) => tile(level, '亿元', subject, `比上年${word}${rate}%`),
        (word) => tile(rate, '%', `${subject}比上年${word}`),
      ];
      const shape = shapes[(i + j) % shapes.length]!;
      return [{source, right: shape(way), wrong: shape(other)}];
    }),
  );
}

const things =
  '灌区改造 冷库建设 旧楼加装电梯 河道清淤 村道硬化 厂房租用 光伏安装 窗口设置 学位增设 管线迁改'.split(' ');
/** What is not done, with its sentence and the words that are cut. */
const negations: [cut: string, (thing: string, count: number) => string][] = [
  ['未', (thing, count) => `${thing}尚有${count}处未完成`],
  ['未', (thing, count) => `${thing}未达标的${count}处`],
  ['没有', (thing, count) => `${thing}中没有验收的${count}处`],
  ['不', (thing, count) => `${thing}不合格的有${count}处`],
  ['力争', (thing, count) => `力争完成${thing}${count}处`],
  ['预计', (thing, count) => `预计完成${thing}${count}处`],
  ['计划', (thing, count) => `计划实施${thing}${count}处`],
  ['拟', (thing, count) => `拟新增${thing}${count}处`],
  ['尚未', (thing, count) => `尚未开工的${thing}${count}处`],
  ['争取', (thing, count) => `争取新开${thing}${count}处`],
];

/** The same without 未, 力争. */
function cuts(): Case[] {
  return things.flatMap((thing, i) =>
    negations.map(([cut, say], j): Case => {
      const count = 12 + 3 * i + 5 * j;
      const sentence = say(thing, count);
      const without = sentence.replace(cut === '未' && sentence.includes('尚有') ? /未/ : cut, '');
      const isTile = (i + j) % 3 === 0;
      const shown = (text: string): string =>
        isTile ? tile(String(count), '处', text.replace(/(?:尚)?有?\d+处/, '')) : p(`${text}。`);
      return {source: report(`${sentence}。`, i + j), right: shown(sentence), wrong: shown(without)};
    }),
  );
}

const pairs = [
  '茶叶、蚕桑',
  '东片区、西片区',
  '小学、中学',
  '公路、水路',
  '城镇、乡村',
  '白班、夜班',
  '早稻、晚稻',
  '国内游客、入境游客',
  '线上、线下',
].map((each) => each.split('、') as [string, string]);
const measures: [string, string][] = [
  ['产值', '亿元'],
  ['覆盖率', '%'],
  ['人数', '人'],
  ['面积', '亩'],
  ['订单', '万笔'],
  ['合格率', '%'],
  ['用电量', '万千瓦时'],
  ['投资', '万元'],
  ['户数', '户'],
  ['均价', '元'],
  ['库存', '吨'],
  ['人均收入', '元'],
];
const verbs = ['增长', '达到', '为', '下降', '提高到'];

/** The values of 分别 the other way round: in a sentence, in tiles, in a note. */
function swaps(): Case[] {
  return pairs.flatMap(([one, other], i) =>
    measures.map(([measure, unit], j): Case => {
      const verb = verbs[(i + j) % verbs.length]!;
      const [a, b] = [31 + 4 * i + j, 67 + 3 * j + i];
      const sentence = `${one}、${other}${measure}分别${verb}${a}${unit}和${b}${unit}`;
      const shapes: ((x: number, y: number) => string)[] = [
        (x, y) => p(`${one}、${other}${measure}分别${verb}${x}${unit}和${y}${unit}。`),
        (x, y) =>
          tile(String(x), unit, `${one}${measure}${verb}`) +
          tile(String(y), unit, `${other}${measure}${verb}`),
        (x, y) => p(`${one}${measure}${verb}${x}${unit}，${other}${measure}${verb}${y}${unit}。`),
      ];
      const shape = shapes[(i + j) % shapes.length]!;
      return {source: report(`${sentence}。`, i + j), right: shape(a, b), wrong: shape(b, a)};
    }),
  );
}

/** ↓ beside what rose: in a sentence, before and behind the figure of a note. */
function arrows(): Case[] {
  return subjects.flatMap((subject, i) =>
    turns.slice(0, 6).map(([way], j): Case => {
      const isUp = /[增提升]/.test(way[0]!) || way === '上升';
      const rate = `${3 + ((i * 5 + j) % 14)}.${1 + (j % 7)}%`;
      const level = `${70 + 11 * i + j}.${2 + (j % 5)}`;
      const shapes: ((arrow: string) => string)[] = [
        (arrow) => p(`全镇${subject}${level}亿元，${arrow}${rate}。`),
        (arrow) => tile(level, '亿元', subject, `${arrow} ${rate}`),
        (arrow) => tile(level, '亿元', subject, `同比${rate}${arrow}`),
      ];
      const shape = shapes[(i + j) % shapes.length]!;
      const source = report(`全镇${subject}${level}亿元，同比${way}${rate}。`, i + j);
      return {source, right: shape(isUp ? '↑' : '↓'), wrong: shape(isUp ? '▼' : '▲')};
    }),
  );
}

const countings = ['人均', '户均', '亩均', '村均', '新增', '净增'];
const counted = [
  '道路面积 平方米',
  '住房面积 平方米',
  '养老床位 张',
  '绿地 平方米',
  '装机容量 千瓦',
  '库容 立方米',
];

/** 道路面积 for 人均道路面积, 累计学位 for 新增学位. */
function stocks(): Case[] {
  return counted.flatMap((what, i) =>
    countings.map((counting, j): Case => {
      const [noun = '', unit = ''] = what.split(' ');
      const value = String(23 + 7 * i + 3 * j);
      const source = report(`${counting}${noun}${j % 2 ? '达到' : ''}${value}${unit}。`, i + j);
      const wrong = /增/.test(counting) && i % 2 ? `累计${noun}` : noun;
      return {source, right: tile(value, unit, `${counting}${noun}`), wrong: tile(value, unit, wrong)};
    }),
  );
}

const works = ['改造泵站', '铺设管线', '新开公交', '修缮祠堂', '整治鱼塘', '安装路灯'];
const item = (attributes: string, words: string): string =>
  `<wr-progress-checklist><wr-check-item${attributes}>${words}</wr-check-item></wr-progress-checklist>`;

/** What is planned, ticked as done. */
function ticks(): Case[] {
  return works.flatMap((work, i): Case[] => {
    const planned = `${work}${12 + i}处，打通东侧道路`;
    const done = `${work}${31 + i}处，已全部投用`;
    const hoped = `力争年底前建成${work.slice(2)}中心`;
    const source = report(`${done}。${hoped}。`, i, `${planned}。`);
    return [
      {source, right: item(' state="todo"', planned), wrong: item(' state="done"', planned)},
      {source, right: item('', planned), wrong: item(' progress="100"', planned)},
      {source, right: item(' state="done"', done), wrong: item(' state="done"', hoped.slice(5))},
    ];
  });
}

/** Another year at the head of a sentence, where the title of the report has it. */
function openings(): Case[] {
  return works.map((work, i): Case => {
    const year = 2031 + i;
    const words = `年，镇政府聚焦民生，${work}成效明显。`;
    const source = `青禾镇${year}年工作报告\n\n一、过去一年工作回顾\n${year - 1}${words}新修水渠${31 + i}公里。\n`;
    return {source, right: p(`${year - 1}${words}`), wrong: p(`${year}${words}`)};
  });
}

/** A count beside its thing, where another one ends with the same digit: 5个 of 15个. */
function tails(): Case[] {
  return works.map((work, i): Case => {
    const noun = work.slice(2);
    const [count, other] = [4 + (i % 3), 7 + (i % 2)];
    const source = report(`2${other}处驿站已完成8处，${count}处${noun}改造已完成2处。`, i);
    const table = (words: string) => `<table><tr><th>${words}</th><td>2处</td></tr></table>`;
    return {source, right: table(`${count}处${noun}改造`), wrong: table(`${other}处${noun}改造`)};
  });
}

/** Sentences that leave a unit off. */
function withoutUnits(): Case[] {
  return ['公里', '亩', '吨', '万元', '平方米', '%'].map((unit, i): Case => {
    const [source, words] = [report(`${works[i]}${46 + i}${unit}，质量良好。`, i), `${works[i]}${46 + i}`];
    return {source, right: p(`${words}${unit}，质量良好`), wrong: p(`${words}，质量良好`)};
  });
}

/** Another character in a name of the title, where credits name the report. */
function credits(): Case[] {
  return ['十四五', '七彩路', '和美乡村', '三合一', '双百工程', '一件事'].map((name, i): Case => {
    const title = (words: string) => `“${words}”项目进展情况（${2031 + i}年）`;
    const page = (words: string) => `<wr-credits><dl><dt>来源</dt><dd>${title(words)}</dd></dl></wr-credits>`;
    const source = `${title(name)}\n\n新修水渠${31 + i}公里，“${name}”成效明显。\n`;
    return {source, right: page(name), wrong: page(`${name[0]}发${name.slice(2)}`)};
  });
}

/** What an amount is of: one for a year, a person, an area in place of it in all. */
function averages(): Case[] {
  const kinds: [right: string, wrong: string, unit: string][] = [
    ['粮食产量', '粮食单产', '万斤'],
    ['棉花总产量', '棉花单产', '吨'],
    ['新修水渠', '年均新修水渠', '公里'],
    ['接待游客', '日均接待游客', '万人次'],
    ['用水量', '人均用水量', '万方'],
    ['种植收入', '亩均种植收入', '万元'],
    ['劳务收入', '户均劳务收入', '万元'],
  ];
  return kinds.flatMap(([right, wrong, unit], i): Case[] => {
    const count = `${31 + 4 * i}`;
    const source = report(`${right}${count}${unit}，创历史新高。`, i);
    return [
      {source, right: tile(count, unit, right), wrong: tile(count, unit, wrong)},
      {source, right: p(`${right}${count}${unit}。`), wrong: p(`${wrong}${count}${unit}。`)},
    ];
  });
}

/** How much of all, and by how much it grew, put for each other. */
function shares(): Case[] {
  return subjects.flatMap((subject, i): Case[] =>
    [
      ['增长', '占比'],
      ['占比', '增长'],
      ['增速', '比重'],
    ].map(([right, wrong], j): Case => {
      const rate = `${11 + i}.${2 + j}`;
      const label = (word: string | undefined) => tile(rate, '%', `${subject}${word}`);
      return {
        source: report(`${subject}${right}${rate}%，好于预期。`, i + j),
        right: label(right),
        wrong: label(wrong),
      };
    }),
  );
}

describe('of invented sentences', () => {
  tryCases([
    ['direction turned', directions(), 0.97],
    ['negation cut', cuts(), 0.97],
    ['分别 swapped', swaps(), 0.97],
    ['arrow turned', arrows(), 0.97],
    ['how it is counted', stocks(), 0.97],
    ['ticked as done', ticks(), 1],
    ['year that begins a sentence', openings(), 1],
    ['end of a longer number', tails(), 1],
    ['unit left off a sentence', withoutUnits(), 1],
    ['name in credits', credits(), 1],
    ['average for all', averages(), 1],
    ['share for growth', shares(), 1],
  ]);
});
