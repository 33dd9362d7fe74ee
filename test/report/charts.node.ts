// Drafts show figures of one shape by the element made for it, and only then.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {composeHtml, parseReport} from '../../src/report/index.js';

const draft = (text: string): string =>
  composeHtml(parseReport(`县政府工作报告\n\n2024年工作回顾\n\n一、经济发展\n\n${text}\n`).report, {
    detail: 'digest',
  });
const part = (html: string, tag: string): string | undefined =>
  new RegExp(`<${tag}[\\s\\S]*?</${tag}>`).exec(html)?.[0].replace(/\s+/g, ' ');

describe('a draft', () => {
  it('shows from–to as a comparison, with all its words and the notes of its figure', () => {
    const html = draft('公共预算支出由2020年的8.42亿元增加到16.75亿元，年均增长14.75%。');
    const compare = part(html, 'wr-compare') ?? '';
    assert.match(compare, /heading="公共预算支出"/);
    assert.match(compare, /value="8\.42" unit="亿元">由2020年的</);
    assert.match(compare, /value="16\.75" unit="亿元">增加到</);
    assert.match(compare, /年均增长<b>14\.75%/);
  });

  it('compares places with places, and nothing of unlike units', () => {
    const places = draft('进出口总额从全国第13位升至第9位。');
    assert.match(part(places, 'wr-compare') ?? '', /value="第13" unit="位"/);
    assert.equal(part(draft('社情民意信息由92条整理为26期。'), 'wr-compare'), undefined);
  });

  it('shows targets in a list, 左右 kept', () => {
    const html = draft(
      '主要预期目标是：地区生产总值增长5%左右，城镇新增就业70万人以上，居民消费价格涨幅2%左右。',
    );
    const targets = part(html, 'wr-targets') ?? '';
    assert.match(targets, /value="5" unit="%左右"/);
    assert.match(targets, /value="70" unit="万人以上"/);
  });

  it('shows shares only where they make a whole', () => {
    const shares = (last: string) =>
      part(draft(`空气质量达标的城市占65.5%，未达标的城市占${last}%。`), 'wr-share');
    assert.match(shares('34.5') ?? '', /value="34\.5"/);
    assert.equal(shares('30.5'), undefined);
  });

  it('draws a table of two periods as then and now, whichever comes first, and only figures of one unit', () => {
    const table = (head: string, ...rows: string[]) =>
      draft([head, head.replace(/[^|]+/g, '-'), ...rows].join('\n'));
    const rows = ['| 地区生产总值（亿元） | 320 | 341 |', '| 城镇新增就业（人） | 5200 | 5600 |'];
    const forth = part(table('| 指标 | 2024年 | 2025年 |', ...rows), 'wr-before-after');
    assert.match(forth ?? '', /<wr-before-after> ?<table>.*城镇新增就业/);
    const back = part(table('| 指标 | 2025年上半年 | 2024年上半年 |', ...rows), 'wr-before-after');
    assert.match(back ?? '', /from="2024年上半年" to="2025年上半年"/);
    const units = table(
      '| 指标 | 单位 | 2020年 | 2025年 |',
      '| 产值 | 亿元 | 3 | 4 |',
      '| 学校 | 所 | 5 | 7 |',
    );
    assert.match(part(units, 'wr-before-after') ?? '', /亿元/);
    for (const [head, ...others] of [
      ['| 指标 | 2024年 | 比上年增长 |', ...rows],
      ['| 指标 | 2024年 | 2025年上半年 |', ...rows],
      ['| 指标 | 2024年 | 2025年 |', rows[0]!],
      ['| 指标 | 2024年 | 2025年 |', rows[0]!, '| 城镇化率 | 50% | 52万人 |'],
      ['| 指标 | 2024年 | 2025年 |', rows[0]!, '| 就业 | — | 5600 |'],
      ['| 指标 | 2024年 | 2025年 |', ...rows, ...rows, ...rows, ...rows, ...rows],
    ] as [string, ...string[]][])
      assert.doesNotMatch(table(head, ...others), /<wr-before-after/, `${head} ${others.length}`);
  });

  it('draws a table over the years as a trend, one that falls as a ranking, others as tables', () => {
    const table = (...rows: string[]) => draft(['| 项目 | 数值（亿元） |', '| - | - |', ...rows].join('\n'));
    const years = table('| 2022年 | 120 |', '| 2023年 | 130 |', '| 2024年 | 125 |');
    assert.match(part(years, 'wr-trend') ?? '', /<table>/);
    const across = (rows: number) =>
      draft(
        ['| 指标 | 2022年 | 2023年 | 2024年 |', '| - | - | - | - |']
          .concat(
            Array.from({length: rows}, (_, i) => `| 第${'一二三四五六'[i]}产业 | 7${i} | 8${i} | 9${i} |`),
          )
          .join('\n'),
      );
    assert.match(part(across(1), 'wr-trend') ?? '', /第一产业/);
    assert.doesNotMatch(across(6), /<wr-trend/, 'six lines are no picture');
    const falling = table('| 甲县 | 90 |', '| 乙县 | 70 |', '| 丙县 | 70 |', '| 丁县 | 12.5 |');
    assert.match(part(falling, 'wr-ranking') ?? '', /丁县/);
    for (const plain of [
      table('| 甲县 | 90 |', '| 乙县 | 170 |', '| 丙县 | 70 |', '| 丁县 | 12.5 |'),
      table('| 甲县 | 90 |', '| 乙县 | 完成 |', '| 丙县 | 70 |', '| 丁县 | 12.5 |'),
      table('| 2022年 | 120 |', '| 2024年 | 125 |'),
    ]) {
      assert.match(plain, /<table>/);
      assert.doesNotMatch(plain, /<wr-(?:trend|ranking)/);
    }
  });

  it('draws shares that make a whole, and ranks only rows of one kind', () => {
    const table = (head: string, ...rows: string[]) => draft([head, '| - | - |', ...rows].join('\n'));
    const thirds = ['| 第一产业 | 12.1 |', '| 第二产业 | 45.3 |', '| 第三产业 | 42.6 |'];
    assert.match(part(table('| 产业 | 占比（%） |', ...thirds), 'wr-share') ?? '', /第二产业/);
    assert.match(table('| 产业 | 占比（%） |', ...thirds, '| 合计 | 100 |'), /<wr-share/);
    assert.match(table('| 来源 | 金额 |', '| 财政 | 60% |', '| 自筹 | 40% |'), /<wr-share/);
    assert.doesNotMatch(table('| 产业 | 增速（%） |', ...thirds.slice(0, 2)), /<wr-share/);
    assert.doesNotMatch(table('| 产业 | 数量（个） |', ...thirds), /<wr-share/);
    const fall = (...names: string[]) => names.map((name, i) => `| ${name} | ${90 - i} |`);
    assert.match(
      table('| 项目 | 收入（万元） |', ...fall('东城镇', '西河镇', '南山镇', '北川镇')),
      /<wr-ranking/,
    );
    assert.match(table('| 行业 | 收入（万元） |', ...fall('制造业', '建筑', '批发', '采矿')), /<wr-ranking/);
    for (const names of [
      ['财政收入', '税收', '投资额', '支出'],
      ['甲县', '乙县', '丙县', '合计'],
    ])
      assert.doesNotMatch(table('| 指标 | 数值（万元） |', ...fall(...names)), /<wr-ranking/, names.join());
  });

  it('parts a table of more figures than a phone is wide, row names in each, and no table of words', () => {
    const rows = (cell: string) =>
      [
        '| 乡镇 | 财政收入 | 投资增速 | 招商资金 | 优良天数 | 人均收入 | 位次 |',
        '|' + ' - |'.repeat(7),
      ].concat(
        ['青溪镇', '白石镇', '云门乡'].map(
          (name, i) => `| ${name} | 1200${i} | 8.${i} | 3.${i} | 32${i} | ${cell} | ${i + 1} |`,
        ),
      );
    const html = draft(rows('18320').join('\n'));
    const tables = html.match(/<table>[^]*?<\/table>/g)!;
    assert.equal(tables.length, 2);
    for (const own of tables) assert.match(own, /乡镇[^]*青溪镇[^]*白石镇[^]*云门乡/);
    assert.equal(html.match(/12001/g)!.length, 1);
    assert.equal(draft(rows('显著提高').join('\n')).match(/<table>/g)!.length, 1);
  });
});
