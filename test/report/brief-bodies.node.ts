// Briefs of bodies, budgets and lists: parts of a total, targets beside what was reached, what is told apart. Texts are invented.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkReport, composeHtml, parseReport} from '../../src/report/index.js';

function draftOf(...lines: string[]): string {
  const text = lines.join('\n');
  const page = composeHtml(parseReport(text).report, {detail: 'brief'}).replace(/<style[^]*?<\/style>/g, '');
  const errors = checkReport(page, text).findings.filter(({severity}) => severity === 'error');
  assert.deepEqual(
    errors.map(({message}) => message),
    [],
    page,
  );
  return page;
}

/** The words of a page, without white space. */
const wordsOf = (page: string): string => page.replace(/<!--[^]*?-->|<[^>]*>|\s+/g, '');

const body = (title: string, opening: string, results = '', ...plan: string[]): string =>
  draftOf(
    title,
    '各位代表：',
    '一、2025年主要工作',
    opening,
    '（一）服务大局有力',
    results || '走访企业214家，收集建议97条，推动解决问题83个。',
    '二、2026年工作安排',
    ...(plan.length > 0 ? plan : ['持续用力抓好落实。']),
  );
const court = '松桥县人民法院工作报告';

describe('a brief', () => {
  it('draws the parts of a total that add up to it, and none that do not', () => {
    for (const [title, opening, parts] of [
      [court, '全年审执结案件8410件，其中刑事案件620件、民商事案件5230件、执行案件2560件。', 3],
      [
        court,
        '全年审执结案件8410件。在审执结的案件中，刑事案件620件、民商事案件5230件，司法救助等其他案件2560件。',
        3,
      ],
      [
        '松桥县人民检察院工作报告',
        '全年共办理各类案件1730件。其中刑事检察案件940件、民事检察案件310件、行政检察案件210件、公益诉讼检察案件270件。',
        4,
      ],
    ] as const) {
      const [share = ''] = /<wr-share[^]*?<\/wr-share>/.exec(body(title, opening)) ?? [];
      assert.equal(share.match(/<td>/g)?.length, parts, opening);
    }
    for (const opening of [
      '全年审执结案件8411件，其中刑事案件620件、民商事案件5230件、执行案件2560件。',
      '全年审执结案件8410余件，其中刑事案件620件、民商事案件5230件、执行案件2560件。',
      '全年审执结案件8410件，其中刑事案件620件、民商事案件7790件。',
    ])
      assert.doesNotMatch(body(court, opening), /<wr-share/, opening);
  });

  it('holds the targets of a body against what it reached, and repeats none of them among its tasks', () => {
    const page = body(
      court,
      '全年审执结案件8410件，同比上升2.1%。服判息诉率90.7%，执行到位率48.3%，小额诉讼适用率31.5%。',
      '',
      '一是提升质效。力争服判息诉率达到92%以上。',
      '二是攻坚执行。确保执行到位率达到50%左右。',
      '三是繁简分流。小额诉讼适用率力争达到35%。',
    );
    for (const actual of ['90.7', '48.3', '31.5'])
      assert.match(page, new RegExp(`slot="actual"[^<]*<span[^>]*>2025年实际</span>${actual}%`), page);
    assert.doesNotMatch(page, />\s*(?:力争|确保)\s*(?:<wbr ?\/>)?\s*[^<]*<[^>]*slot="actual"/);
    for (const aim of ['92', '50', '35'])
      assert.equal(page.match(new RegExp(`"${aim}"|${aim}%`, 'g'))?.length, 1, page);
  });

  it('shows how much better cases are handled, whatever else is counted', () => {
    const counts = Array.from(
      {length: 30},
      (_, i) => `制发检察建议${i + 31}份，采纳${i + 30}份，帮助挽回损失${i + 40}万元。`,
    );
    const page = body(
      '松桥县人民检察院工作报告',
      '全年办理各类案件1730件。',
      `${counts.join('')}退回补充调查率由14.1%下降到9.2%。`,
    );
    assert.match(page, /<wr-(?:compare|before-after)[^]*14[^]*9/);
  });

  const report = (score: string, results: string, aims: string): string =>
    draftOf(
      '松桥县政府工作报告',
      '各位代表：',
      '一、2025年工作回顾',
      score,
      '（一）民生持续改善',
      results,
      '二、2026年工作安排',
      aims,
    );
  const aims =
    '今年的主要预期目标是：地区生产总值增长6%左右，一般公共预算收入增长4%，城镇新增就业3500人以上。';

  it('says what the economy grew by, however it was reckoned, also by what it is to grow', () => {
    for (const growth of ['按不变价格计算，比上年（下同）增长6.4%', '按可比价计算增长6.4%', '增长6%'])
      assert.match(
        wordsOf(
          report(
            `2025年，全县地区生产总值198.2亿元，${growth}；一般公共预算收入11.3亿元。`,
            '改造小区25个。',
            aims,
          ),
        ),
        new RegExp(`2025年实际${/增长(.*)/.exec(growth)![1]}`),
        growth,
      );
  });

  it('takes what a field reached for a target of the same name, and not what a part of it did', () => {
    const score = '2025年，全县地区生产总值198.2亿元，增长6.4%；一般公共预算收入11.3亿元。';
    assert.match(wordsOf(report(score, '城镇新增就业达到3720人。', aims)), /2025年实际3720人/);
    for (const other of [
      '城镇新增就业困难人员412人。',
      '开发区城镇新增就业1130人。',
      '城镇新增就业年均3720人。',
    ])
      assert.doesNotMatch(wordsOf(report(score, other, aims)), /实际[\d.]+人/, other);
  });

  it('tells no two results by one label', () => {
    const page = body(
      '松桥县人民检察院工作报告',
      '全年办理各类案件1730件。',
      '围绕安全生产制定方案，制发检察建议17份。聚焦食品安全开展检查，制发检察建议46份。走访企业214家，救助困难当事人58人。',
    );
    assert.equal(page.match(/>\s*制发检察建议\s*</g)?.length, 1, page);
  });

  it('labels no figure with the verb that leads over to it', () => {
    const score =
      '2025年，全县地区生产总值198.2亿元，增长6.4%；规模以上工业增加值增速完成7.3%；一般公共预算收入11.3亿元，增长4.2%。';
    const page = report(score, '改造小区25个，企业拥有专利390件，在建重点项目有64个。', aims);
    assert.doesNotMatch(page, /(?:完成|项目有)\s*<\/wr-metric-tile>/);
    if (/390/.test(page)) assert.match(page, /拥有/);
  });
});

describe('the structure of an economy', () => {
  it('names industries that the source counts together, though it writes of one of them only', () => {
    const page = draftOf(
      ...[
        '松桥县政府工作报告',
        '各位代表：',
        '一、2025年工作回顾',
        '全年地区生产总值268亿元，增长6.1%；一般公共预算收入15亿元。',
      ],
      ...[
        '（一）产业结构不断优化',
        '三次产业结构调整为12.4∶38.5∶49.1，第一产业提质增效。规模以上工业企业达到142家。',
      ],
    );
    assert.match(page, /第三产业/);
  });
});

describe('a brief of a budget', () => {
  it('has its draft as a board, each sum beside that of the last year', () => {
    const page = draftOf(
      '关于松桥县2025年预算执行情况和2026年预算草案的报告',
      '各位代表：',
      '一、2025年预算执行情况',
      '全县一般公共预算收入13.42亿元，增长4.8%。全县一般公共预算支出37.15亿元，增长2.7%。',
      '全县政府性基金预算收入6.18亿元，政府性基金预算支出7.04亿元。',
      '二、2026年预算草案',
      '全县一般公共预算收入安排13.96亿元，增长4%。全县一般公共预算支出安排38.26亿元，增长3%。',
      '全县政府性基金预算收入安排6.5亿元，政府性基金预算支出安排6.9亿元。',
    );
    assert.match(page, /heading="2026年 收支安排"/);
    for (const [sum, before] of [
      ['13.96', '13.42'],
      ['38.26', '37.15'],
    ] as const)
      assert.match(page, new RegExp(`value="${sum}"[^]*?实际</span>${before}亿元`), page);
  });
});

describe('what a board has no room for', () => {
  it('says of which account it is, without the number of its item', () => {
    const sums = [11, 12, 13, 14, 15, 16, 17, 18, 19, 21].map(
      (n, i) => `${'一二三四五六七八九十'[i]}是安排第${n}类项目支出${n}.3亿元`,
    );
    const page = draftOf(
      '关于松桥县2025年预算执行情况和2026年预算草案的报告',
      '各位代表：',
      '一、2025年预算执行情况',
      '全县一般公共预算收入13.42亿元，增长4.8%。',
      '二、2026年预算草案',
      `全县一般公共预算收入安排13.96亿元，增长4%。${sums.join('；')}。`,
      '全县国有资本经营预算收入安排0.72亿元，支出安排0.35亿元。',
    );
    const [, after = ''] = /还有：<\/span>([^]*?)<\/p>/.exec(page) ?? [];
    assert.match(wordsOf(after), /国有资本经营预算收入安排0\.72亿元/, page);
    assert.doesNotMatch(wordsOf(after), /[一二三四五六七八九十]是|(?:^|；)支出安排/);
  });
});

describe('the score card of a body', () => {
  const heroOf = (title: string, ...lines: string[]): [string | undefined, string] => {
    const page = draftOf(title, '各位代表：', '一、2025年主要工作', ...lines);
    const [, value, rest = ''] = /size="hero" value="([^"]*)"([^]*?)<\/wr-scorecard>/.exec(page) ?? [];
    return [value, wordsOf(rest)];
  };

  it('sets laws largest where a congress makes some, and else the reports that it heard', () => {
    const others = '听取和审议专项工作报告14项，召开常委会会议8次，任免国家机关工作人员97人次';
    for (const [laws, value] of [
      ['审议通过地方性法规6件', '6'],
      ['制定地方性法规5件', '5'],
      ['备案审查地方性法规9件', '14'],
      ['检查地方性法规实施情况4次', '14'],
    ] as const)
      assert.equal(
        heroOf('桐河市人民代表大会常务委员会工作报告', `全年${others}，${laws}。`)[0],
        value,
        laws,
      );
  });

  it('sums up a budget by what all took in and spent, not by its own level alone', () => {
    for (const [place, level] of [
      ['全县', '县本级'],
      ['全市', '市本级'],
      ['', '区本级'],
    ] as const) {
      const [value, others] = heroOf(
        '关于桐河2025年预算执行情况和2026年预算草案的报告',
        `${place}一般公共预算收入21.36亿元，增长4.6%。${level}一般公共预算收入13.47亿元，增长3.2%。`,
        `${place}一般公共预算支出48.74亿元，增长3.1%。${level}一般公共预算支出35.26亿元。`,
      );
      assert.equal(value, '21.36', level);
      assert.match(others, /一般公共预算支出/, level);
      assert.doesNotMatch(others, /本级/, level);
    }
  });
});

describe('a brief of projects for the people', () => {
  const projects = [
    '一、建好学校',
    '新建学校6所。',
    '二、改造小区',
    '改造小区27个。',
    '三、便民停车',
    '新增车位1500个。',
  ];
  const order = [
    '一是加强组织领导。每月调度一次。',
    '二是强化要素保障。县财政优先安排资金。',
    '三是接受监督。确定2名代表监督。',
  ];

  it('counts no orders to offices among them', () => {
    for (const heading of ['工作要求', '四、工作要求', '保障措施', '有关要求：']) {
      const page = draftOf('松桥县2026年民生实事项目实施方案', '', ...projects, heading, ...order);
      assert.equal(page.match(/<wr-card/g)?.length, 3, heading);
      assert.doesNotMatch(page, /组织领导|要素保障|接受监督/, heading);
    }
  });
});
