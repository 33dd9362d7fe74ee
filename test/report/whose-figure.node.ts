// Whose a figure is, and what it says of it: kinds of sentences that drafts of public reports got wrong. Texts are invented.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkReport, composeHtml, parseReport} from '../../src/report/index.js';
import {said, textOf} from '../support/report/tiles.js';

/** Each kind: sentences, and the tiles of each. */
const kinds: Record<string, [string, ...string[]][]> = {
  'how much there is now is not how much more': [
    ['保税仓扩容至7个。', '保税仓 7个'],
    ['社会物流费用率降低至13.6%左右。', '社会物流费用率降低至 13.6%左右'],
    ['城乡收入比缩小到1.65∶1以内。', '城乡收入比缩小到 1.65∶1以内'],
    ['合作社发展到133家，生态茶园拓展至8万亩。', '合作社 133家', '生态茶园 8万亩'],
    ['办证时间缩短到3天，审批事项减少到212项。', '办证时间缩短到 3天', '审批事项减少到 212项'],
    ['电站装机恢复到60万千瓦，登记失业率控制到3.9%。', '电站装机 60万千瓦', '登记失业率 3.9%'],
  ],
  '均 says that each of several has it': [
    ['高校毕业生、返乡青年新增就业均超2.6万人。', '高校毕业生、返乡青年新增就业均 超2.6万人'],
    ['甲线、乙线准点率均达到98%。', '甲线、乙线准点率均达到 98%'],
    ['小学、初中、高中均实现14个乡镇全覆盖。', '小学、初中、高中均实现乡镇全覆盖 14个'],
    ['办理代表建议318件和委员提案274件，办复率均达100%。', '办理代表建议 318件', '委员提案 274件'],
    ['工业用电增长6%，居民用电增长9%，增速均比上年加快。', '工业用电增长 6%', '居民用电增长 9%'],
    ['农村居民收入达到22250元，年均增长13.7%。', '农村居民收入 22250元 ~年均增长13.7%'],
  ],
  'the rest, and what was done to it, hang on what was counted': [
    [
      '督察反馈问题27项，完成整改25项，其余2项按时序推进。',
      '督察反馈问题 27项 ~完成整改25项 ~其余2项按时序推进',
    ],
    ['发现破损井盖61处，年底前已修复57处。', '发现破损井盖 61处 ~年底前已修复57处'],
    ['大会期间代表提出建议143件，闭会期间提出11件。', '大会期间代表提出建议 143件 ~闭会期间提出11件'],
    ['计划建成工作室20个，实际建成19个。', '计划建成工作室 20个 ~实际建成19个'],
    ['推行固定活动日，全年累计开展154次，人均参加4.6次。'],
    ['配备法律明白人1580名，村（社区）平均不少于8名。', '配备法律明白人 1580名 ~村（社区）平均不少于8名'],
    ['审结抗诉案件36件，改判、发回重审11件。', '审结抗诉案件 36件 ~改判、发回重审11件'],
    ['这预计10月底前完成5项，此前已办结3件，该所接诊4200人。'],
  ],
  'a change of place or gap hangs on what it is of': [
    ['信息采用量居全市第2位，比上年前移3位。', '信息采用量居全市 第2位 ~比上年前移3位'],
    ['品牌价值38.6亿元，居全省第5位，较上年前移2位。', '品牌价值 38.6亿元 ~居全省第5位 ~较上年前移2位'],
    ['各站点评分普遍提高，差距较上年缩小3.1分。'],
  ],
  'a rate of how something went is of what was counted, or stays': [
    ['受理处置案件2.7万件，按期处置率98.2%。', '受理处置案件 2.7万件 ~按期处置率98.2%'],
    ['建立线上调解机制，调解成功率达到71.5%。'],
    ['优先发放案款，7日内发放率为97.3%，平均审理时间不到20天。'],
    [
      '诉前化解纠纷2168件，调解成功率68.4%，其中司法确认431件，自动履行率达92.6%。',
      '诉前化解纠纷 2168件 ~调解成功率68.4% ~其中司法确认431件 ~自动履行率达92.6%',
    ],
    ['茶油产值增长2倍、精深加工率72%。', '茶油产值增长 2倍 ~精深加工率72%'],
    ['装备制造增加值增长8.1%、对工业增长贡献率达72.9%。', '装备制造增加值增长 8.1% ~对工业增长贡献率达72.9%'],
    ['工业品价格上涨0.6%，社区养老覆盖率平均为4.7%。', '工业品价格上涨 0.6%', '社区养老覆盖率平均 4.7%'],
  ],
  'a count is no part of a rate': [
    ['负责人出庭应诉率99.2%，其中县级负责人出庭42人次。', '负责人出庭应诉率 99.2%'],
    ['居民参保率98.1%，其中新增参保1.2万人。', '居民参保率 98.1%'],
    ['民营经济占比52.3%，其中科技企业占比18%。', '民营经济占比 52.3% ~其中科技企业占比18%'],
  ],
  'a time alone says nothing, and 户均 is of what was counted': [
    ['其余27项中，截至9月底已完成19项。'],
    [
      '领办合作社47家，带动农户2800余户，户均增收4500元左右。',
      '领办合作社 47家',
      '带动农户 2800余户 ~户均增收4500元左右',
    ],
    ['落实帮扶资金967万元，村均集体经济收入达到28.4万元。', '落实帮扶资金 967万元'],
    ['茶叶产量1.92万吨、综合产值突破40亿元。', '茶叶产量 1.92万吨 ~综合产值突破40亿元'],
  ],
  'measures without a subject are of what stands before them': [
    ['公众号推送信息382条，阅读量突破45万次。', '公众号推送信息 382条 ~阅读量突破45万次'],
    ['引导基金设立子基金36只，资金总规模624亿元。', '引导基金设立子基金 36只 ~资金总规模624亿元'],
    ['县属企业由14家整合为5家，资产总额达到186亿元。', '县属企业 5家 ~由14家整合为5家 ~资产总额达到186亿元'],
  ],
  'a figure in the middle of a statement is no label and number': [
    ['湿地公园成为全国首批5个示范公园之一。'],
    ['全市24项惠民工程中不设年度目标的有5项。'],
    ['8个委员小组结合所在乡镇、街道实际开展视察。'],
    ['获批建设医学中心和12个区域医疗中心。'],
    ['落实市委八项规定、本县19条配套规定。'],
    ['发放育儿补贴惠及1.1万名婴幼儿。', '发放育儿补贴惠及婴幼儿 1.1万名'],
    ['省委、省政府16次调度重大项目。', '省委、省政府调度重大项目 16次'],
    ['基本养老保险覆盖10.5亿人等等。', '基本养老保险覆盖 10.5亿人'],
    ['蔬菜产量两年稳定在260万吨以上。', '蔬菜产量两年稳定在 260万吨以上'],
  ],
  'whoever did the one thing did the next': [
    [
      '外来职工在县参加医保21万人次，参加养老保险17万人次。',
      '外来职工在县参加医保 21万人次',
      '外来职工在县参加养老保险 17万人次',
    ],
    ['驻村企业发放奖补32万元，发放物资4200份。', '驻村企业发放奖补 32万元', '驻村企业发放物资 4200份'],
    ['提请人大常委会制定法规9部，制定规章5部。', '提请人大常委会制定法规 9部', '制定规章 5部'],
    ['城市建成区绿地率41.2%，建成碧道796公里。', '城市建成区绿地率 41.2%', '建成碧道 796公里'],
  ],
  'both of a pair are shown': [
    ['深入6个园区、52家企业。', '深入园区 6个', '深入企业 52家'],
    ['团结带领22个界别、198名委员。', '团结带领界别 22个 ~198名委员'],
    ['联系18家企业、35名人才。', '联系企业 18家', '联系人才 35名'],
    ['学龄前幼儿入园率和普惠率分别达93%和91%。', '学龄前幼儿入园率 93%', '学龄前幼儿普惠率 91%'],
    ['来信事项解决率、满意率分别达95.6%和96.8%。', '来信事项解决率 95.6%', '来信事项满意率 96.8%'],
  ],
  'two measures of one thing stand together': [
    ['广泛征集文史资料63篇、41万字。', '广泛征集文史资料 63篇 ~41万字'],
    [
      '接待来访考察18批次、214人次，赴外地考察5批次、47人次。',
      '接待来访考察 18批次 ~214人次',
      '赴外地考察 5批次 ~47人次',
    ],
    ['城镇和农村居民收入29000元、17000元。'],
    ['培育家庭农场和合作社12家、8个。'],
    ['三项费用压减52%、47%。'],
  ],
  'what opens with 其中 is named where its whole stands before': [
    [
      '其中二次会议受理委员提案195件，立案187件；三次会议受理委员提案183件，立案178件。',
      '二次会议受理委员提案 195件 ~立案187件',
      '三次会议受理委员提案 183件 ~立案178件',
    ],
    [
      '预算收入1386亿元，增长2.4%；其中税收收入1052亿元，下降1.9%。',
      '预算收入 1386亿元 ~增长2.4%',
      '税收收入 1052亿元 ~下降1.9%',
    ],
    ['新增企业120家；其中国家级5家。', '新增企业 120家'],
  ],
  'a step is of what came before': [
    ['经审查，立案189件、并案12件。', '经审查立案 189件 ~并案12件'],
    ['收集意见建议1863条，推动解决1614条，解决率86.6%。', '收集意见建议 1863条 ~推动解决1614条 ~解决率86.6%'],
    ['新开工保障房740套，基本建成511套。', '新开工保障房 740套 ~基本建成511套'],
    ['盘活闲置房产132处，收益1.18亿元。', '盘活闲置房产 132处 ~收益1.18亿元'],
  ],
  'a remark of another subject is no note': [
    ['入境游客增长39%，全市旅游收入再创新高。', '入境游客增长 39%'],
    ['提供就业岗位10万个，保持零就业家庭动态清零。', '提供就业岗位 10万个'],
    ['茶叶产值增长12%，保持全省第一。', '茶叶产值增长 12% ~保持全省第一'],
    ['高铁总里程3411公里，全省首位。', '高铁总里程 3411公里 ~全省首位'],
  ],
  'each of several after 分别 goes its own way': [
    [
      '批捕犯罪嫌疑人1036人，提起公诉1874人，同比分别下降4.1%和上升2.6%。',
      '批捕犯罪嫌疑人 1036人 ~同比下降4.1%',
      '提起公诉 1874人 ~同比上升2.6%',
    ],
    ['工业用电量、居民用电量分别增长4.2%、下降1.3%。', '工业用电量增长 4.2%', '居民用电量下降 1.3%'],
    ['城乡居民收入分别增长5.2%、下降1.3%。'],
    [
      '按时办结率99.1%，群众满意率96.8%，较上年分别提高0.4个、1.2个百分点。',
      '按时办结率 99.1%',
      '群众满意率 96.8%',
    ],
    ['监督追缴社保费、税款分别为620万元和1450万元。'],
  ],
  'letters of a word are no place in an order of merit': [
    [
      '投入安全经费5230万元，排查隐患4186处，整改4171处。',
      '投入安全经费 5230万元',
      '排查隐患 4186处 ~整改4171处',
    ],
    [
      '新增养老床位1100张，居家适老化改造900户，列车班次增开12列。',
      '新增养老床位 1100张',
      '居家适老化改造 900户',
      '列车班次增开 12列',
    ],
    ['信息采用量386条，排全市第2位。', '信息采用量 386条 ~排全市第2位'],
  ],
  'who did several things is no subject of the last': [
    [
      '集团供水4.36亿立方米，处理污水3.92亿立方米，实现营业收入27.8亿元。',
      '集团供水 4.36亿立方米',
      '处理污水 3.92亿立方米',
    ],
    ['送教上门86人，每人每月不少于4次。', '送教上门 86人 ~每人每月不少于4次'],
    ['监督公安机关立案67件、撤案81件。', '监督公安机关立案 67件'],
    ['纠正漏捕22人、漏诉35人。', '纠正漏捕 22人', '纠正漏诉 35人'],
    ['完成管网改造215公里中的168公里。'],
    ['绕城公路完成62%，技改投资完成38亿元。', '绕城公路完成 62%', '技改投资 38亿元'],
    [
      '今年计划新建农村公路120公里，改造老旧小区36个。',
      '今年计划新建农村公路 120公里',
      '今年计划改造老旧小区 36个',
    ],
  ],
  'the first three places are no three places': [
    ['采用量位居全市前3位。', '采用量位居全市 前3位'],
    ['综合考核进入全省前10位。', '综合考核进入全省 前10位'],
  ],
};

describe('a tile of a draft', () => {
  for (const [kind, sentences] of Object.entries(kinds))
    it(`: ${kind}`, () => {
      for (const [sentence, ...tiles] of sentences) assert.deepEqual(said(sentence), tiles, sentence);
    });

  it('passes the check of its own text', () => {
    for (const [sentence] of Object.values(kinds).flat())
      for (const detail of ['full', 'digest', 'brief'] as const) {
        const text = textOf(sentence);
        const {findings} = checkReport(composeHtml(parseReport(text).report, {detail}), text);
        const errors = findings.filter(({severity}) => severity === 'error');
        assert.deepEqual(errors, [], `${detail}: ${sentence}`);
      }
  });

  it('is named after the industry of its paragraph, not after a word that only begins like one', () => {
    const text = '新材料产业瞄准高端，扩大应用领域。拓展树脂产业化应用，开辟新市场。产值超过350亿元。';
    assert.deepEqual(said(text), ['新材料产业产值 超过350亿元']);
  });

  it('says of a rate that it is one, whatever word of growth stands in its name', () => {
    const sentence = '装备增加值增长8.1%、对工业增长贡献率达72.9%，净增长率5.2%，毕业生就业率提高到93%。';
    const roles = new Map<string, string>();
    JSON.stringify(
      parseReport(textOf(sentence)).report,
      (_, value: {role?: string; text?: string} | null) => {
        if (value?.role && value.text && 'confidence' in value) roles.set(value.text, value.role);
        return value;
      },
    );
    assert.deepEqual(
      [...roles],
      [
        ['8.1%', 'growth'],
        ['72.9%', 'rate'],
        ['5.2%', 'growth'],
        ['93%', 'rate'],
      ],
    );
  });
});

describe('a brief', () => {
  const quarters = '一季度生产总值同比增长6.1%，二季度增长5.2%，三季度增长4.9%，四季度增长5.8%。';
  const rest =
    '全年生产总值1349亿元，比上年增长5.0%。居民消费价格上涨0.2%。城镇新增就业12.5万人。粮食产量70.6万吨，增长1.6%。';
  const text = `某市统计公报\n\n一、综合\n\n${rest}\n\n${quarters}`;

  const briefOf = (report: string): string => composeHtml(parseReport(report).report, {detail: 'brief'});

  it('says which way what grew and fell went', () => {
    const html = briefOf(textOf('工业利润由上年下降6.4%转为增长11.2%，进出口总额由增长3%转为下降8.7%。'));
    assert.doesNotMatch(html, /<td/);
    assert.match(html, /由上年下降6\.4%转为增长/);
  });

  it('sets no problem among the results of a summary', () => {
    const lacks = '应收账款余额6.7亿元；3座水厂超负荷运行，最高负荷率达118%。\n\n尚有老旧管网410公里未改造。';
    for (const heading of ['存在问题', '存在的困难和问题', '困难和问题', '面临的突出问题']) {
      const html = briefOf(
        `某水务集团2024年工作总结\n\n一、主要工作\n\n供水4.36亿立方米。新建管网63公里。获授权专利54件。\n\n二、${heading}\n\n${lacks}`,
      );
      assert.ok(html.includes('4.36'), heading);
      assert.doesNotMatch(html, /6\.7|118|410/, heading);
    }
  });

  it('calls no estimate reached', () => {
    const html = briefOf(
      '某县政府工作报告\n\n一、2025年工作回顾\n\n2025年，预计生产总值增长5.8%，固定资产投资增长7.5%，社会消费品零售总额增长6.3%。\n\n' +
        '二、2026年工作安排\n\n主要预期目标：生产总值增长6%左右，固定资产投资增长6%，社会消费品零售总额增长7%左右。',
    );
    assert.doesNotMatch(html, /实际/);
  });

  it('gives a growth its whole unit or none', () => {
    const html = briefOf(
      textOf('学前教育毛入园率达97.8%，高中阶段毛入学率98.5%，分别比上年提高0.6个、0.9个百分点。'),
    );
    assert.doesNotMatch(html, /0\.6个(?!、0\.9个百分点)/);
  });

  it('sets no growth of one quarter beside that of another', () => {
    const html = composeHtml(parseReport(text).report, {detail: 'brief'});
    assert.ok(html.includes('1349'), html);
    assert.doesNotMatch(html, /slot="(?:change|note)"[^>]*>[二三四]季度/);
  });
});
