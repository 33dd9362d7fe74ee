// Forms of a brief that only some reports have data for: lists of projects, plans of five years, years in a row, steps.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkReport, composeHtml, parseReport} from '../../src/report/index.js';

function draftOf(...lines: string[]): string {
  const text = lines.join('\n');
  const page = composeHtml(parseReport(text).report, {detail: 'brief'});
  const errors = checkReport(page, text).findings.filter(({severity}) => severity === 'error');
  assert.deepEqual(
    errors.map(({message}) => message),
    [],
    page,
  );
  return page;
}

const reviewed = (results: string, plan = '持续用力抓好落实。'): string =>
  draftOf(
    '某县政府工作报告',
    '各位代表：',
    '一、2025年工作回顾',
    '全年地区生产总值268.4亿元，增长6.1%。一般公共预算收入15.8亿元。',
    '（一）民生持续改善',
    results,
    '二、2026年工作安排',
    plan,
  );

describe('a brief draws', () => {
  it('one thing in three years and more as columns, and nothing else', () => {
    for (const [results, name, count] of [
      ['2023年、2024年、2025年新增学位分别为3200个、4100个、4600个', '新增学位', 3],
      ['粮食产量2023年、2024年和2025年分别达到21.3万吨、21.8万吨和22.4万吨', '粮食产量', 3],
      ['2022年、2023年、2024年、2025年全县规上工业企业分别达到97家、108家、121家、134家', '规上工业企业', 4],
    ] as const) {
      const [trend = ''] = /<wr-trend[^]*<\/wr-trend>/.exec(reviewed(`${results}。改造道路46公里。`)) ?? [];
      assert.match(trend, new RegExp(`heading="${name}"`), results);
      assert.equal(trend.match(/<td>/g)?.length, count, results);
    }
    for (const other of [
      '2025年、2024年、2023年新增学位分别为3200个、4100个、4600个',
      '2023年、2024年、2025年学位、床位分别为3200个、4100张',
      '2023年、2024年、2025年学位、床位、车位分别为3200个、4100张、560个',
      '2021年至2025年，规上工业企业分别达到86、97、108、121、134家',
      '2024年、2025年新增学位分别为3200个、4100个',
      '2023年、2024年、2025年未完成项目分别为12个、9个、5个',
    ])
      assert.doesNotMatch(reviewed(`${other}。改造道路46公里。`), /<wr-trend/, other);
  });

  it('a list of projects for the people as things, with headings and without', () => {
    const projects = [
      ['新建学校', '新建学校6所，新增学位3200个。责任单位：县教育局。'],
      ['改造小区', '改造老旧小区27个，加装电梯46部。'],
      ['便民停车', '新增公共停车泊位1500个。'],
    ] as const;
    for (const title of [
      '青禾区2026年十件民生实事',
      '青禾区2026年民生实事项目实施方案',
      '2026年为民办实事项目',
    ])
      for (const lines of [
        projects.flatMap(([name, words], i) => [`${'一二三'[i]}、${name}`, words]),
        projects.map(([, words], i) => `${i + 1}.${words}`),
      ]) {
        const page = draftOf(title, '', ...lines);
        assert.equal(page.match(/<wr-card/g)?.length, projects.length, page);
        assert.match(page, /<wr-part heading="2026年 民生实事"/);
        assert.doesNotMatch(page, /责任单位/);
      }
    // What came of them is a report.
    assert.doesNotMatch(
      draftOf('青禾区2025年民生实事完成情况通报', '', ...projects.flatMap((lines) => lines)),
      /<wr-projects/,
    );
  });

  it('a plan of five years: what was reached, goals, tasks by chapter', () => {
    const page = draftOf(
      '青禾区国民经济和社会发展第十五个五年规划纲要',
      '第一章 发展基础',
      '“十四五”时期，地区生产总值由193亿元增加到268亿元，城镇化率由43.7%提高到49.6%。',
      '第二章 主要目标',
      '到2030年，地区生产总值达到360亿元，常住人口城镇化率达到55%以上，研发经费投入强度达到1.8%，粮食产能稳定在18万吨。',
      '第三章 构建现代化产业体系',
      '第一节 做强特色工业',
      '建设绿色建材产业园，新增规模以上工业企业40家。',
      '第四章 全面推进乡村振兴',
      '建设高标准农田12万亩。',
    );
    const [past = '', goals = '', tasks = ''] = page.split('<wr-part').slice(1);
    assert.match(past, /五年成绩单[^]*<wr-before-after/);
    assert.match(goals, /layout="stairs"[^]*360/);
    assert.match(tasks, /重点任务[^]*<wr-fields[^]*40家[^]*12万亩/);
    assert.doesNotMatch(page, /第[一二三四]章/);
  });

  it('what is to stay low never as the highest step', () => {
    for (const ceiling of [
      '城镇调查失业率控制在5%以内',
      '单位地区生产总值能耗下降13%',
      '细颗粒物年均浓度降到28微克/立方米',
    ]) {
      const page = draftOf(
        '某县政府工作报告',
        '各位代表：',
        '一、2025年工作回顾',
        '全年地区生产总值268.4亿元，增长6.1%。',
        '二、“十五五”时期发展目标',
        `到2030年，地区生产总值达到360亿元，常住人口城镇化率达到55%，${ceiling}。`,
        '三、2026年工作安排',
        '持续用力抓好落实。',
      );
      const steps = page.match(/<wr-goal>[^]*?<\/wr-goal>/g) ?? [];
      assert.doesNotMatch(steps.at(-1) ?? '', /失业率|能耗|浓度/, page);
    }
  });

  it('a place once in what it says', () => {
    const page = reviewed(
      '- 东溪镇\n  - 东溪镇新建学校4所\n  - 硬化道路86公里\n- 西溪镇\n  - 西溪镇新建学校5所',
    );
    const words = page.replace(/<[^>]*>|\s/g, '');
    assert.doesNotMatch(words, /([东西]溪镇)：?\1/);
    assert.match(words, /东溪镇：?硬化道路/);
  });
});
