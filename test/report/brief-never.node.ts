// What a brief must never show, of whatever genre: each of the ten rules on a report made for it, and on a page that
// breaks it.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {composeHtml, parseReport} from '../../src/report/index.js';
import {
  county,
  court,
  cppcc,
  holds,
  largeIn,
  noBareHonour,
  noEmblem,
  noLack,
  noLastYear,
  noLostNegative,
  noPartAsWhole,
  noPraise,
  noRivals,
  noSanctions,
  oneScale,
  report,
  shownIn,
  tile,
} from '../support/report/brief-rules.js';

describe('a brief never', () => {
  it('1 draws a percentage beside counts', () => {
    const text = report(
      county,
      '全年地区生产总值268.4亿元。财政收入15.8亿元。',
      '城镇化率由43.7%提高到49.6%。企业由86家增加到134家。道路由12公里延长到15公里。',
    );
    holds(oneScale, text, `<wr-compare>${tile('43.7', '%', '由')}${tile('134', '家', '到')}</wr-compare>`);
    holds(
      oneScale,
      text,
      '<wr-before-after><table><tr><th>企业</th><td>43.7%</td><td>134家</td></tr></table></wr-before-after>',
    );
  });

  it('2 sets convictions, deaths or sanctions large', () => {
    const text = report(
      court,
      '全年受理案件68432件，审执结64917件。判处罪犯4127人。查处违纪干警7人。',
      '死亡人数18人。逮捕犯罪嫌疑人312人。审结民事案件21560件。化解债务41.7亿元。追回账款3.4亿元。网上立案31245件。',
    );
    holds(noSanctions, text, tile('4127', '人', '判处罪犯'));
    holds(
      noSanctions,
      text,
      '<wr-fields><wr-field heading="平安">判处罪犯<b>4127人</b></wr-field></wr-fields>',
    );
  });

  it('3 marks a fall of what should fall, or a rise of what should not, as praise', () => {
    const text = report(
      court,
      '审执结案件64917件，上升3.9%。行政机关败诉率13.8%，下降2.6%。投诉126件，上升5.1%。',
    );
    holds(noPraise, text, tile('13.8', '%', '行政机关败诉率', '<span slot="change">下降2.6%</span>'));
  });

  it('4 shows a target, a limit or a plan as a result', () => {
    const text = report(
      cppcc,
      '全年开展履职活动140次，提出意见建议276条。',
      '年初计划建成的20个工作室已建成19个。项目计划总投资21.7亿元，已到位11.6亿元。',
    );
    for (const value of ['20个', '21.7亿元']) assert.ok(!shownIn(text).includes(value), value);
    holds(largeIn(/计划/), text, tile('21.7', '亿元', '项目总投资'));
  });

  it('5 shows a part as the whole', () => {
    const text = report(
      county,
      '全年地区生产总值268.4亿元。财政收入15.8亿元，其中税收收入10.4亿元。接待游客512万人次，其中过夜游客86万人次。',
    );
    holds(noPartAsWhole, text, tile('10.4', '亿元', '财政收入'));
    const split = `<wr-split>${tile('141', '件', '解决')}${tile('60', '件', '其他')}</wr-split>`;
    holds(noPartAsWhole, text, `<wr-flow>${tile('189', '件', '立案')}${split}</wr-flow>`);
  });

  it('6 cuts a count from its negative', () => {
    const text = report(
      cppcc,
      '全年开展履职活动140次，提出意见建议276条。',
      '35条建议未被采纳。22名委员未提交提案。宣告3名被告人无罪。19条意见未完成整改。',
    );
    for (const value of ['35条', '22名', '3名', '19条']) assert.ok(!shownIn(text).includes(value), value);
    holds(noLostNegative, text, tile('35', '条', '建议'));
  });

  it("7 takes last year's number for this year's", () => {
    const text = report(
      cppcc,
      '全年开展履职活动140次，收集社情民意信息487条，比上年的402条增长21.1%。',
      '协商议事室由上年的26个增加到41个。',
    );
    holds(noLastYear, text, tile('402', '条', '收集社情民意信息'));
    holds(noLastYear, text, tile('26', '个', '协商议事室'));
  });

  it('8 draws an emblem, scales or a gavel', () => {
    const results = '全年受理案件68432件，审执结64917件，结案率94.9%。';
    const text = report(court, results, '调解纠纷312件。审结行政诉讼案件126件。开展普法活动46场。');
    holds(noEmblem, text, '<wr-metric-tile icon="court" value="1" unit="件">案件</wr-metric-tile>');
  });

  it('9 compares members by their counts', () => {
    const text = report(
      court,
      '审执结案件64917件，结案率94.9%。',
      '法官人均结案276件，结案最多的一名法官达683件。网上立案31245件。',
    );
    assert.ok(!shownIn(text).includes('683件'));
    holds(noRivals, text, tile('683', '件', '一名法官结案'));
  });

  it('10 gives an honour without saying among whom', () => {
    const text = report(
      county,
      '全年地区生产总值268.4亿元。财政收入15.8亿元。',
      '营商环境评价居全省第3位。综合考核第2位。茶叶产量居全国第5位。森林覆盖率居全市第1位。',
    );
    holds(noBareHonour, text, '<wr-honours><wr-honour value="第2位">综合考核</wr-honour></wr-honours>');
  });

  it('puts what one year brought under the heading of five', () => {
    const page = composeHtml(
      parseReport(
        '某县政府工作报告\n一、过去五年工作回顾\n——这五年，我们坚持工业强县。\n累计引进项目213个，亩均税收由7.8万元提高到15.3万元，' +
          '发明专利712件。\n——这五年，我们坚持城乡统筹。\n脱贫人口收入年均增长12.1%。城镇化率达到56.2%。\n二、2025年工作\n' +
          '全年实现地区生产总值356亿元，增长6.1%；一般公共预算收入21.6亿元，增长5.3%。\n三、2026年工作安排\n持续用力抓好落实。\n',
      ).report,
      {detail: 'brief'},
    );
    const [, below = ''] = page.split('2025年工作');
    assert.ok(below.includes('356'), page);
  });

  it('shows what is lacking, missed, or explained in a glossary', () => {
    const text =
      report(
        county,
        '全年地区生产总值268.4亿元。进出口总额下降3.4%，低于年初增长5%的预期目标。财政收入15.8亿元。',
        '新增学位2340个。\n同时，我们也清醒看到，还存在不少困难和问题：亿元企业只有39家。',
      ) + '附件\n名词解释\n1.“链长制”：指全县现有的4条产业链，链上企业263家。\n';
    for (const value of ['39家', '3.4%', '263家']) assert.ok(!shownIn(text).includes(value), value);
    holds(noLack, text, tile('39', '家', '亿元企业'));
  });
});
