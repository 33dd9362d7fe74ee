// What of a web page and of a speech is no part of a report: left out and listed. Texts are invented.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {composeHtml, parseReport, type Report} from '../../src/report/index.js';

const parse = (...lines: string[]): Report => parseReport(lines.join('\n')).report;
const leftOut = (...lines: string[]): string[] => parse(...lines).boilerplate.map(({text}) => text);

const boilerplate = [
  '首页 > 政务公开 > 正文',
  '首页>>新闻中心>>本地要闻',
  '首 页 › 政府信息公开 › 规划计划',
  '当前位置：首页 > 政府信息公开',
  '您现在的位置：网站首页 / 公开',
  '政务公开 » 政府工作报告 » 详细内容',
  '字号 分享 点击',
  '【字号：大 中 小】 【打印】 【关闭】',
  '字体大小： 大 中 小 A+ A-',
  '分享到：微信 微博 QQ空间 朋友圈',
  '浏览次数：1234次',
  '点击量：56',
  '打印本页 | 关闭窗口 | 返回顶部',
  '2025-02-10 09:30 来源：临江日报',
  '索引号：000012345/2025-00012',
  '发布机构：海湾市人民政府办公室',
  '图为会议现场。',
  '▲图为：新建成的大桥',
  '（资料图片）',
  '1月15日，县长某某作政府工作报告。',
  '1月15日，县长某某作政府工作报告。记者 李某某 摄',
  '建成后的文化广场。王某某摄',
  '临江大桥全景 本报记者 王某某/摄',
  '本报记者 王某某 通讯员 李某',
  '（记者 张某某）',
  '扫一扫在手机打开当前页',
  '长按识别二维码',
  '主办：临江县人民政府办公室 某ICP备12345678号',
  '版权所有：临江县人民政府',
  '网站地图 | 联系我们 | 关于我们',
  '上一篇：临江县2024年预算报告',
  '下一篇：没有了',
  '相关链接',
  '责任编辑：某某',
  '点击查看更多>>',
  '阅读全文',
  '戳此处查看详情',
  '↑ 建成后的幸福小区文化广场。',
  '1月5日，改造后的幸福小区。（资料图片）',
  '临江新港二期鸟瞰（效果图）',
];

const formulas = [
  '各位代表：',
  '各位委员、同志们：',
  '各位代表！',
  '现在，我代表县人民政府向大会报告工作，请予审议，并请县政协委员提出意见。',
  '各位代表：现在，我代表区政府，向大会作工作报告，请予审议。并请各位政协委员和列席人员提出意见。',
  '我受政协常务委员会委托，向大会报告工作，请予审议。',
  '受县人民政府委托，现将计划执行情况报告如下。',
  '以上报告，请予审议。',
  '谢谢大家！',
  '各位委员、同志们！让我们携手奋进，谢谢大家！',
];

/** Lines of a report that look a little like it. */
const own = [
  '支持影视拍摄',
  '我代表县政府，向全县人民表示衷心的感谢！',
  '图书馆总分馆建设提速。',
  '记者节期间走访媒体12家。',
  '分享经济快速发展，新增市场主体1200户。',
  '阅读推广活动举办35场。',
  '首页改版后访问更便捷。',
  '位置优势更加明显。',
  '打印设备采购节约资金12万元。',
  '听取和审议工作报告12项。',
  '（责任单位：县教育局）',
];

describe('what is no part of a report', () => {
  const around = (line: string): string[] => [
    '县人民政府工作报告',
    '一、工作回顾',
    '新建学校3所，改造道路12条。',
    line,
    '新增就业5000人，发放补贴21万元。',
  ];

  for (const line of [...boilerplate, ...formulas])
    it(`is left out and listed: ${line}`, () => {
      const text = around(line).join('\n');
      const {report, issues} = parseReport(text);
      assert.deepEqual(
        report.boilerplate.map(({at, length}) => text.slice(at, at + length)),
        [line],
      );
      assert.ok(issues.some(({at, message}) => at === text.indexOf(line) && message.includes('未放入页面')));
      const page = composeHtml(report, {detail: 'full'}).replace(/<!--.*?-->/g, '');
      assert.ok(!page.includes(line.slice(0, 8).replaceAll('>', '&gt;')), page);
    });

  it('is told by its kind', () => {
    const {issues} = parseReport(around('各位代表：').concat('责任编辑：某某').join('\n'));
    assert.deepEqual(
      issues.map(({message}) => message),
      ['讲话用语，未放入页面：各位代表：', '网页附带信息，未放入页面：责任编辑：某某'],
    );
  });

  for (const line of own)
    it(`is not taken for it: ${line}`, () => assert.deepEqual(leftOut(...around(line)), []));
});

describe('a call upon those who listen', () => {
  it('is left out and listed where it stands before a sentence, which stays', () => {
    for (const [call, sentence] of [
      ['各位代表！', '过去一年的成绩来之不易，全县上下付出了辛劳。'],
      ['各位代表，', '新的一年，新建学校3所，改造道路12条。'],
      ['各位代表：', '过去一年，新建学校3所，改造道路12条。'],
      ['各位委员、同志们！', '奋斗正当其时，让我们一起向前。'],
      ['尊敬的各位委员，', '下面报告提案办理情况，立案12件。'],
    ] as const)
      for (const detail of ['full', 'digest', 'brief'] as const) {
        const text = [
          '县人民政府工作报告',
          '一、工作回顾',
          '新建医院3所，新增床位120张。',
          call + sentence,
        ].join('\n');
        const {report} = parseReport(text);
        const listed = report.boilerplate.map(({at, length}) => text.slice(at, at + length));
        assert.deepEqual(listed, [call], sentence);
        const page = composeHtml(report, {detail})
          .replace(/<!--.*?-->|<[^>]*>/gs, '')
          .replace(/\s/g, '');
        assert.doesNotMatch(page, /各位(?:代表|委员)/, page);
        if (detail === 'full') assert.ok(page.includes(sentence.slice(0, 6)), page);
      }
  });

  it('is none where it is what a sentence speaks of', () => {
    for (const sentence of ['各位代表提出建议143件。', '各位委员深入基层调研26次。'])
      assert.deepEqual(leftOut('县人民政府工作报告', '一、工作回顾', '新建医院3所。', sentence), []);
  });
});

describe('the head of a report', () => {
  const title = (...lines: string[]): string | undefined => parse(...lines).title?.text;
  const body = ['一、工作回顾', '新建学校3所，改造道路12条。', '二、工作安排', '新增就业5000人。'];
  const meeting = '——2025年1月15日在临江县第十八届人民代表大会第四次会议上';

  it('is read in whatever order its lines stand', () => {
    const orders = [
      ['临江县政府工作报告', meeting, '县长　林某某'],
      ['临江县政府工作报告', '县长　林某某', meeting],
      [meeting, '临江县政府工作报告', '县人民政府县长　林某某'],
      ['县长 林某某', '临江县政府工作报告', '（2025年1月15日）'],
      ['首页 > 政务公开 > 正文', '临江县政府工作报告', '字号 大 中 小', '县长：', meeting].filter(
        (_, i) => i !== 3,
      ),
    ];
    for (const head of orders) {
      const report = parse(...head, '各位代表：', ...body);
      assert.equal(report.title?.text, '临江县政府工作报告', head.join(' / '));
      assert.ok(report.subtitle.length >= 1 && report.parts.length === 1, head.join(' / '));
    }
  });

  it('has a title in two or three lines', () => {
    for (const [lines, whole] of [
      [['海湾市人民政府', '工作报告'], '海湾市人民政府工作报告'],
      [['政协临江县', '第十届委员会常务委员会', '工作报告'], '政协临江县第十届委员会常务委员会工作报告'],
      [
        ['关于临江县2024年国民经济和社会发展计划执行情况', '与2025年国民经济和社会发展计划草案的报告'],
        '关于临江县2024年国民经济和社会发展计划执行情况与2025年国民经济和社会发展计划草案的报告',
      ],
    ] as const)
      assert.equal(title(...lines, meeting, '县长 林某某', '各位代表：', ...body), whole);
  });

  it('names a speaker by the name alone only below the meeting', () => {
    const {subtitle} = parse('临江县政府工作报告', meeting, '林 某 某', '各位代表：', ...body);
    assert.deepEqual(
      subtitle.map(({text}) => text),
      [meeting.slice(2), '林 某 某'],
    );
  });

  it('has no title where the text has none, and an issue says so', () => {
    for (const lines of [
      ['各位代表：', '过去一年，粮食产量达到21万吨。', '新建学校3所。'],
      ['全年实现地区生产总值120亿元，增长6%', '社会消费品零售总额45亿元。'],
      ['首页 > 新闻中心 > 正文', '字号 分享 点击', '全年新建学校3所。'],
      ['农业农村', '全年粮食产量21万吨。', '社会事业', '全年新建学校3所。'],
      body,
    ]) {
      const {report, issues} = parseReport(lines.join('\n'));
      assert.equal(report.title, undefined, lines[0]);
      assert.ok(issues.some(({message}) => message.includes('没有找到标题')));
      assert.match(composeHtml(report), /<wr-cover kicker="一图读懂" heading=""><\/wr-cover>/);
    }
    assert.deepEqual(parseReport(['县人民政府工作报告', ...body].join('\n')).issues, []);
  });
});
