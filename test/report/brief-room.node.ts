// Where single lines, four figures and the best results stand, and what is said once. Texts are invented.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {chooseAmong, rateFigures} from '../../src/report/brief/choose.js';
import {clauseOf} from '../../src/report/brief/clause-of.js';
import {composeHtml, parseReport} from '../../src/report/index.js';

const draftOf = (...lines: string[]): string =>
  composeHtml(parseReport(lines.join('\n\n')).report, {detail: 'brief'});

const title = '桐河县政府工作报告';
const review = '2025年，全县一般公共预算收入21.7亿元，增长4.1%；地区生产总值346.8亿元，增长5.9%。';
const aims =
  '今年主要预期目标是：地区生产总值增长5.6%左右，规模以上工业增加值增长7.2%，固定资产投资增长6.3%以上。';

describe('the room of a brief', () => {
  it('has a single line among the figures of its score card, or in the field that it names', () => {
    const plan = (line: string): string =>
      draftOf(
        ...[title, '一、2025年工作回顾', review, '全县竹笋产量增长8.4%。', '（一）守好粮袋子'],
        '新建粮库6座，改造晒场14处，添置烘干机85台。',
        ...['二、2026年工作安排', aims, line, '（一）壮大乡村产业', '新建冷库12座。'],
        ...['（二）提振文旅消费', '举办灯会30场。', '（三）办好民生事业', '新增托位240个。'],
      );
    const page = plan('推动文旅消费场所延时开放，建成夜市9条。');
    assert.doesNotMatch(page, /<\/wr-scorecard>\s*<ul>|<ul>\s*<li>[^]*?<\/li>\s*<\/ul>\s*<wr-fields>/);
    assert.match(page, /<wr-scorecard>[^]*竹笋产量[^]*<\/wr-scorecard>/);
  });

  it('sets four figures two by two where the label of one is long', () => {
    const columns = (labels: readonly string[]): string | undefined =>
      /<wr-metric-grid([^>]*)>/.exec(
        draftOf(
          ...[title, '一、2025年工作回顾', review, '（一）守好粮袋子'],
          labels.map((label, i) => `${label}${[61, 142, 85, 37][i]}座`).join('，') + '。',
          ...['二、2026年工作安排', aims],
        ),
      )?.[1];
    assert.equal(columns(['新建粮库', '改造晒场', '修缮水闸', '加固塘坝']), '');
    assert.equal(columns(['新建镇村两级粮库', '改造晒场', '修缮水闸', '加固塘坝']), ' columns="2"');
  });

  it('says of what was found and mended is a part', () => {
    for (const [line, subject] of [
      [
        '对巡河发现的63个隐患逐一登记，已整改58个，整改率92.1%。',
        '对巡河发现的63个隐患逐一登记，已整改58个，整改率92.1%',
      ],
      [
        '连续第4年开展“桐河巡护”活动，曝光问题23个，整改率96.5%。',
        '连续第4年开展“桐河巡护”活动，曝光问题23个，整改率96.5%',
      ],
      ['检查消防；交办问题41个，办结率97.6%。', '交办问题41个，办结率97.6%'],
    ] as const) {
      const {report} = parseReport(['桐河县人大常委会工作报告', '一、2025年主要工作', line].join('\n\n'));
      const last = rateFigures(report).at(-1)!;
      assert.equal(clauseOf(report.statements[last.statement]!, [last]).text, subject);
    }
  });

  it('leaves the results their room whatever the plans and projects take', () => {
    const results = '社会消费品零售总额91.4亿元，增长4.8%；城镇新增就业3150人；居民消费价格上涨0.4%。';
    const targets =
      '今年主要预期目标是：地区生产总值增长5.6%左右，规模以上工业增加值增长7.2%，固定资产投资增长6.3%以上，' +
      '社会消费品零售总额增长5.1%，一般公共预算收入增长4.2%，城镇新增就业3000人以上，居民消费价格涨幅2%左右，' +
      '粮食产量18.6万吨以上，城镇调查失业率5.4%以内，城镇居民人均可支配收入增长5.3%。';
    const {report} = parseReport(
      [title, '一、2025年工作回顾', review + results, '二、2026年工作安排', targets].join('\n\n'),
    );
    const rated = rateFigures(report);
    for (const [figures, fits] of [
      [20, false],
      [40, true],
    ] as const) {
      assert.equal(chooseAmong(rated, report, figures), fits);
      assert.equal(rated.filter(({role, chosen}) => role === 'targets' && chosen).length, 10);
      assert.equal(rated.filter(({role, chosen}) => role === 'score' && chosen).length, 8);
    }
  });

  it('tells the product of a bulletin once, with its growth', () => {
    const page = draftOf(
      '桐河县2025年国民经济和社会发展统计公报',
      '一、综合',
      '初步核算，全年国内生产总值[2]3468000亿元，比上年增长5.9%。其中，第一产业增加值91400亿元，比上年增长3.1%。',
      '二、农业',
      '全年粮食产量18.4万吨，比上年增长2.1%。',
    );
    assert.equal(page.match(/value="3468000/g)?.length, 1);
  });
});
