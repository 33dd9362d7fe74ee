// What each sentence of a report is, which genre it belongs to, and which of its figures an editor would show.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {chooseFigures, parseReport, type Report, type Role} from '../../src/report/index.js';

const parse = (text: string): Report => parseReport(text).report;

const county = `某县政府工作报告
——2026年1月14日在某县第十八届人民代表大会第五次会议上
各位代表：
现在，我代表县人民政府，向大会报告工作，请予审议。
一、2025年工作回顾
2025年是关键之年。全年实现地区生产总值268.4亿元，增长6.2%；一般公共预算收入15.86亿元，增长5.3%；居民消费价格上涨0.2%。受外需不足影响，进出口总额下降3.4%，低于年初增长5%的预期目标。
（一）产业提质。新增规模以上工业企业17家。茶叶产量1.92万吨。
（二）民生改善。新增学位2340个。
各位代表！这五年，是极不平凡的五年。地区生产总值由193.5亿元增加到268.4亿元。
同时，我们也清醒看到，还存在不少困难和问题：一是总量不大，仅占全市的8.3%。
二、“十五五”时期主要目标任务
到2030年，地区生产总值突破350亿元。
三、2026年重点工作
总体要求是：坚持稳中求进。
经济社会发展主要预期目标是：地区生产总值增长5.5%左右；城镇新增就业4000人以上；居民消费价格涨幅2%左右。
重点抓好以下工作：
（一）聚力工业。做强产业，新增规模以上工业企业15家。
（二）聚力民生。围绕群众所盼，今年办好三件民生实事：
1. 新建中小学8所。
2. 改造老旧小区18个。
3. 新增停车泊位1500个。
四、加强政府自身建设
打铁必须自身硬，一般性支出压减5%以上。
各位代表！让我们团结起来！`;

const roleOf = (report: Report, words: string): [Role, string] => {
  const statement = report.statements.find(({text}) => text.includes(words));
  assert.ok(statement, words);
  return [statement.role, statement.evidence];
};

describe('parseReport: roles', () => {
  const report = parse(county);

  it('says of each sentence what it is', () => {
    const expected: Record<string, Role> = {
      现在: 'formula',
      全年实现: 'score',
      低于年初: 'shortfall',
      新增规模以上工业企业17家: 'achievement',
      由193: 'period',
      仅占全市: 'shortfall',
      到2030年: 'goals',
      总体要求: 'requirement',
      '增长5.5%左右': 'targets',
      新增规模以上工业企业15家: 'task',
      改造老旧小区: 'project',
      一般性支出: 'government',
      让我们: 'formula',
    };
    for (const [words, role] of Object.entries(expected)) assert.equal(roleOf(report, words)[0], role, words);
  });

  it('gives the words that decided, which stand in the report', () => {
    for (const {role, evidence} of report.statements) {
      if (role === 'heading' || role === 'text') continue;
      assert.ok(evidence, role);
      for (const word of evidence.split(' ')) assert.ok(county.includes(word), word);
    }
  });

  it('keeps every sentence at its place in the source', () => {
    for (const {at, length, text} of report.statements) assert.equal(county.slice(at, at + length), text);
  });
});

describe('parseReport: genre', () => {
  const openings: [string, Report['genre']][] = [
    ['某县政府工作报告\n各位代表：\n现在报告工作。', 'government'],
    ['中国人民政治协商会议某县委员会常务委员会工作报告\n各位委员：\n现在报告工作。', 'cppcc'],
    ['政协某市委员会关于提案工作情况的报告\n各位委员：\n现在报告工作。', 'proposals'],
    ['某县人民代表大会常务委员会工作报告\n——在某县人民代表大会上\n各位代表：\n现在报告。', 'congress'],
    ['某市中级人民法院工作报告\n——在某市人民代表大会上\n各位代表：\n现在报告。', 'court'],
    ['某市人民检察院工作报告\n各位代表：\n现在报告。', 'procuratorate'],
    ['某市2025年国民经济和社会发展统计公报\n某市统计局\n初步核算，全年平稳。', 'bulletin'],
    ['关于某县2025年国民经济和社会发展计划执行情况与2026年计划草案的报告\n各位代表：', 'plan'],
    ['关于某县2025年预算执行情况和2026年预算草案的报告\n各位代表：', 'budget'],
    ['某地工作见闻\n记者走进车间。', 'unknown'],
  ];
  for (const [text, genre] of openings)
    it(`reads ${genre} from its own name, whatever session it was given in`, () => {
      assert.equal(parse(`${text}\n一、2025年工作回顾\n工作取得进展。`).genre, genre);
    });
});

describe('chooseFigures', () => {
  const report = parse(county);
  const choices = chooseFigures(report);
  const of = (words: string): (typeof choices)[number] => {
    const at = county.indexOf(words);
    const choice = choices.find((one) => one.at <= at + words.length && one.at >= at);
    assert.ok(choice, words);
    return choice;
  };

  it('ranks every figure once, with reasons, in the order of the report', () => {
    assert.deepEqual(
      choices.map(({rank}) => rank).sort((a, b) => a - b),
      choices.map((_, i) => i + 1),
    );
    for (let i = 1; i < choices.length; i++) assert.ok(choices[i]!.at > choices[i - 1]!.at);
    for (const {reasons, chosen} of choices) if (chosen) assert.ok(Array.isArray(reasons));
  });

  it('stays within its budget, targets first', () => {
    for (const figures of [1, 3, 5, 8]) {
      const chosen = chooseFigures(report, {figures}).filter((choice) => choice.chosen);
      assert.ok(chosen.length <= figures, `${chosen.length} of ${figures}`);
    }
    const three = chooseFigures(report, {figures: 3}).filter(({chosen}) => chosen);
    assert.deepEqual(
      three.map(({at, length}) => county.slice(at, at + length)),
      ['5.5%', '4000人', '2%'],
    );
  });

  it('prefers what editors prefer, and never shows what is lacking or missed', () => {
    assert.ok(of('总值268.4').score > of('茶叶产量1').score);
    assert.ok(!of('占全市的8.3').chosen);
    assert.ok(!of('总额下降3.4').chosen);
    assert.ok(!of('年初增长5%').chosen);
  });

  it('gives nothing for a report without figures', () => {
    assert.deepEqual(chooseFigures(parse('报告\n\n一、工作\n\n稳步推进。')), []);
  });
});
