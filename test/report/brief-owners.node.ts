// A brief says whose its figures are, where an item or a heading above them does.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkReport, composeHtml, parseReport} from '../../src/report/index.js';

/** The labels and figures of the tiles of a brief, and all its words. */
function brief(body: string): {tiles: string[]; words: string} {
  const text = `桃源区政府工作报告\n\n一、2024年工作回顾\n\n地区生产总值318.3亿元，增长5.9%。\n\n${body}\n\n二、2025年工作安排\n\n地区生产总值增长5.5%左右。`;
  const page = composeHtml(parseReport(text).report, {detail: 'brief'});
  const errors = checkReport(page, text).findings.filter(({severity}) => severity === 'error');
  assert.deepEqual(
    errors.map(({message}) => message),
    [],
    text,
  );
  const tiles = [
    ...page.matchAll(
      /<wr-metric-tile[^>]*? value="([^"]*)"(?: unit="([^"]*)")?[^>]*>\s*([^\n]*?)(?:<\/wr|\n)/g,
    ),
  ];
  return {
    tiles: tiles.map(([, value, unit = '', label]) => `${label!.replace(/<[^>]*>/g, '')} ${value}${unit}`),
    words: page.replace(/<!--[^]*?-->|<[^>]*>/g, ''),
  };
}

/** Two owners with the same things each, as a list within a list, numbered below bullets, and as headings. */
const written = (owners: [string, string]): string[] => [
  owners.map((name, i) => `- ${name}\n  - 新建学校${i + 4}所\n  - 硬化道路${i + 86}公里`).join('\n'),
  owners.map((name, i) => `- ${name}：\n  1. 新建学校${i + 4}所\n  2. 硬化道路${i + 86}公里`).join('\n'),
  owners
    .map((name, i) => `（${'一二'[i]}）${name}\n1.建设\n新建学校${i + 4}所，硬化道路${i + 86}公里。`)
    .join('\n'),
];

describe('a figure of a brief', () => {
  it('has the place or the body above it in its label', () => {
    for (const owners of [
      ['城区', '乡镇'],
      ['东溪镇', '西溪镇'],
      ['临江街道', '高新开发区'],
    ] as [string, string][])
      // prettier-ignore
      for (const body of written(owners)) {
        const {tiles, words} = brief(body);
        owners.forEach((owner, i) => {
          const shown = [`${owner}新建学校 ${i + 4}所`, `${owner}硬化道路 ${i + 86}公里`];
          const line = `${owner}：新建学校${i + 4}所，硬化道路${i + 86}公里`;
          assert.ok(shown.every((tile) => tiles.includes(tile)) || words.includes(line), body);
        });
      }
  });

  it('has the task above it only where another has the same label', () => {
    const tasks = [
      '- 教育\n  - 新建学校4所\n  - 培训教师270名',
      '- 卫生\n  - 改造卫生院6家\n  - 新增床位190张',
    ];
    assert.ok(brief(tasks.join('\n')).tiles.includes('新建学校 4所'));
    const twice = ['- 春季行动\n  - 植树造林4万亩', '- 秋季行动\n  - 植树造林9万亩'];
    const {words} = brief(twice.join('\n'));
    assert.doesNotMatch(words, /(?<!行动)植树造林/);
  });

  it('is of no aim that reads like a place', () => {
    const lines = ['全域文化旅游综合总收入突破36亿元', '建成标准厂房14万平方米'];
    for (const heading of ['坚持工业强县', '生态立市', '聚力文化强区', '建设城镇']) {
      const text = `桃源区政府工作报告\n\n二、2025年工作安排\n\n（一）${heading}\n\n力争${lines.join('。')}。`;
      const page = composeHtml(parseReport(text).report, {detail: 'brief'}).replace(/<[^>]*>/g, '');
      for (const line of lines) assert.ok(page.includes(line), `${heading} ${line}`);
    }
  });

  it('of the opening stands below no section', () => {
    const {words} = brief(
      '（一）城区\n新建学校4所，硬化道路86公里。\n（二）乡镇\n新建桥梁5座，架设路灯87盏。',
    );
    assert.ok(words.indexOf('318.3') < words.indexOf('新建学校'));
  });

  it('is left out where its label cannot say whose it is', () => {
    const long = '建成覆盖全域的防汛抗旱应急指挥调度通信专用站点';
    const {words} = brief(`- 东溪镇\n  - ${long}12个\n- 西溪镇\n  - ${long}7个`);
    assert.doesNotMatch(words, new RegExp(long));
  });
});
