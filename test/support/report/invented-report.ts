// Whole reports that nobody wrote, in the sentence shapes of real ones: same seed, same report. Every place and figure is invented.

/** Picks by a seed: mulberry32, which is small and the same everywhere. */
class Dice {
  constructor(private state: number) {}

  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
  int(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1));
  }
  of<T>(all: readonly T[]): T {
    return all[this.int(0, all.length - 1)]!;
  }
  /** Several that this report has not had yet, or fewer where there are no more. */
  some<T>(all: readonly T[], count: number): T[] {
    const fresh = all.filter((one) => !this.had.has(one));
    while (fresh.length > count) fresh.splice(this.int(0, fresh.length - 1), 1);
    for (const one of fresh) this.had.add(one);
    return fresh;
  }
  chance(share: number): boolean {
    return this.next() < share;
  }
  /** One that this report has not had yet; any, once all have been. A report says what became of a thing once. */
  once<T>(all: readonly T[]): T {
    const fresh = all.filter((one) => !this.had.has(one));
    const chosen = this.of(fresh.length > 0 ? fresh : all);
    this.had.add(chosen);
    return chosen;
  }
  private readonly had = new Set<unknown>();
  shuffle<T>(all: readonly T[]): T[] {
    return all
      .map((one) => ({one, key: this.next()}))
      .sort((a, b) => a.key - b.key)
      .map(({one}) => one);
  }
}

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

const places = words('江州 云溪 白石 东岭 西坪 南湾 青禾 岚桥 衡川 柳浦');
const totals: [string, string][] = words(
  '地区生产总值/亿元 一般公共预算收入/亿元 社会消费品零售总额/亿元 规模以上工业增加值/亿元 外贸进出口总额/亿元 固定资产投资/亿元 实际使用外资/万美元 粮食总产量/万吨 存款余额/亿元 用电量/亿千瓦时',
).map((pair) => pair.split('/') as [string, string]);
const counts: [string, string, string][] = words(
  '新建/口袋公园/个 改造/老旧小区/个 建成/公共停车泊位/个 新增/学位/个 培育/产业工人/人 实施/技改项目/项 开工/重点项目/个 签约/项目/个 办理/公证案件/件 发放/救助金/万元 整治/背街小巷/条 建成/高标准农田/万亩 新增/城镇就业/人 开展/执法检查/次 举办/培训/期 修建/农村公路/公里 加装/电梯/部 创建/示范村/个 引进/人才/名 化解/信访积案/件 建成/充电桩/根 完成/造林/万亩',
).map((triple) => triple.split('/') as [string, string, string]);
const rates = words(
  '常住人口城镇化率 森林覆盖率 办结率 满意率 研发经费投入强度 空气质量优良天数比例 农村自来水普及率 审结率 立案率 数字化改造率 医保参保率 整改率',
);
const incomes: [string, string][] = [
  ['城镇居民人均可支配收入', '农村居民人均可支配收入'],
  ['第二产业增加值', '第三产业增加值'],
  ['工业投资', '民间投资'],
  ['公路货运量', '水路货运量'],
  ['接待游客', '旅游收入'],
];
const themes = words(
  '聚力项目攻坚 深化改革开放 推动产业升级 建设美丽家园 办好民生实事 守牢安全底线 强化科技创新 推进乡村振兴 优化营商环境 繁荣文化事业',
);
const results = words(
  '发展动能更加强劲 城乡面貌焕然一新 民生福祉持续增进 社会大局和谐稳定 改革活力不断释放 生态底色更加鲜亮',
);
const efforts = words(
  '坚持把项目作为第一抓手 扎实推进重点任务 全面落实各项部署 统筹抓好城乡建设 着力补齐短板弱项 持续优化服务 深入推进“三个一批”行动 积极融入“一带一路”建设',
);
const problems = words(
  '经济总量不大，结构不够合理 民生领域还有短板 创新能力还不够强 干部作风有待加强 安全生产基础薄弱 财政收支矛盾突出',
);
const numerals = words('一 二 三 四 五 六 七 八 九 十');

/** Figures as reports write them. */
const figure = (d: Dice, unit: string): string =>
  /^[个件项条次家期名部根]$/.test(unit) || unit === '人'
    ? String(d.chance(0.15) ? d.int(1000, 90_000) : d.int(2, 900))
    : d.chance(0.7)
      ? (d.int(20, 99_000) / 10 ** d.int(1, 2)).toFixed(d.int(1, 2))
      : String(d.int(2, 5000));
const percent = (d: Dice): string =>
  d.chance(0.2) ? String(d.int(2, 30)) : (d.int(11, 299) / 10).toFixed(1);
const share = (d: Dice): string => (d.int(310, 998) / 10).toFixed(1);
const more = (d: Dice): string => d.of(['', '', '', '', '超', '近', '约', '突破']);
const rise = (d: Dice): string =>
  d.of(['增长', '增长', '增长', '同比增长', '比上年增长', '下降', '同比下降']);

/** The sentences of a review, each a shape of its own. */
const review: ((d: Dice) => string)[] = [
  (d) => {
    const [low, high] = [d.int(100, 300), d.int(301, 900)];
    return `经济总量连续跨过${low}亿元、${high}亿元两个台阶，人均水平由第${d.int(6, 14)}位升至第${d.int(1, 5)}位。`;
  },
  (d) => {
    const [town, village] = [d.int(32_000, 46_000), d.int(14_000, 26_000)];
    return `城乡居民收入由${town}元、${village}元提高到${town + d.int(900, 9000)}元、${village + d.int(900, 5000)}元。`;
  },
  (d) => {
    const [planned, done] = [d.int(20, 40), d.int(5, 19)];
    return `年度计划实施的${planned}个项目，已完工${done}个，其余${planned - done}个正在推进。`;
  },
  (d) =>
    `商品房销售面积${figure(d, '万平方米')}万平方米，下降${percent(d)}%，降幅收窄${d.int(2, 60) / 10}个百分点。`,
  (d) => `出口额（人民币）${figure(d, '亿元')}亿元，由上年下降${percent(d)}%转为增长${percent(d)}%。`,
  (d) =>
    `水利投资${figure(d, '亿元')}亿元、${rise(d)}${percent(d)}%，其中灌区${d.int(2, 19)}亿元、水库${d.int(20, 40)}亿元。`,
  (d) =>
    `“一网通办”事项${d.int(900, 3000)}项，平均办理时限由${d.int(9, 20)}天压缩至${d.int(2, 5)}天，好差评满意率${share(d)}%以上。`,
  (d) =>
    `开展调研${d.int(9, 40)}次，形成报告${d.int(3, 9)}篇，${d.int(1, 3)}篇获市委主要领导批示，推动${d.of(efforts)}。`,
  (d) =>
    `${d.of(places)}产业园入驻企业${d.int(20, 300)}家，年产值${figure(d, '亿元')}亿元，亩均税收${d.int(9, 40)}万元，带动${figure(d, '万人')}万人就业。`,
  (d) =>
    `累计减税降费${figure(d, '亿元')}亿元，兑付惠企资金${figure(d, '亿元')}亿元，惠及经营主体${d.int(2, 90)}.${d.int(1, 9)}万户（次）。`,
  (d) =>
    `判处被告人${d.int(300, 4000)}人，其中${d.int(3, 10)}年以上有期徒刑${d.int(9, 200)}人，追缴违法所得${figure(d, '万元')}余万元。`,
  (d) => `营商环境评价居全省第${d.int(2, 20)}位，较上年前移${d.int(1, 9)}位，${d.of(results)}。`,
  (d) => {
    const [name, unit] = d.once(totals);
    return `${name}${d.of(['达到', '完成', '', '实现'])}${more(d)}${figure(d, unit)}${unit}，${rise(d)}${percent(d)}%。`;
  },
  (d) =>
    `${d
      .some(totals, 3)
      .map(([name, unit]) => `${name}${figure(d, unit)}${unit}、增长${percent(d)}%`)
      .join('，')}。`,
  (d) => {
    const [one, other] = d.once(incomes);
    return `${one}、${other}分别${d.of(['增长', '达到', '下降'])}${percent(d)}%、${percent(d)}%。`.replace(
      /达到([\d.]+)%、([\d.]+)%/,
      '达到$1亿元、$2亿元',
    );
  },
  (d) =>
    `${d.of(efforts)}，${d
      .some(counts, d.int(2, 5))
      .map(([verb, thing, unit]) => `${verb}${thing}${figure(d, unit)}${unit}`)
      .join(d.of(['，', '、']))}。`,
  (d) => {
    const [verb, thing, unit] = d.once(counts);
    const all = d.int(20, 900);
    return `${verb}${thing}${all}${unit}，其中${d.of(places)}${d.int(2, all - 1)}${unit}。`;
  },
  (d) => {
    const from = d.int(200, 700) / 10;
    return `${d.once(rates)}由${from.toFixed(1)}%提高到${(from + d.int(5, 90) / 10).toFixed(1)}%。`;
  },
  (d) =>
    `${d.once(rates)}达到${share(d)}%，比上年提高${(d.int(1, 80) / 10).toFixed(1)}个百分点，居全市第${d.int(1, 9)}位。`,
  (d) => {
    const received = d.int(200, 90_000);
    return `全年受理案件${received}件，审结${Math.floor(received * 0.9)}件，同比分别上升${percent(d)}%和${percent(d)}%，结案率${share(d)}%。`;
  },
  (d) => `政府性基金收入完成${figure(d, '亿元')}亿元，为年初预算的${share(d)}%，${rise(d)}${percent(d)}%。`,
  (d) => `三次产业结构调整为${d.int(50, 150) / 10}∶${d.int(300, 450) / 10}∶${d.int(300, 450) / 10}。`,
  (d) => `收到提案${d.int(100, 300)}件，立案${d.int(60, 99)}件，办复率100%，委员满意率${share(d)}%。`,
  (d) =>
    `民生支出${figure(d, '亿元')}亿元，占一般公共预算支出的${share(d)}%，连续${d.int(3, 9)}年保持在七成以上。`,
  (d) => `“${d.of(themes)}”行动成效明显，${d.of(places)}获评全省先进，${d.of(results)}。`,
  (d) => {
    const [one, other] = [d.int(20, 300), d.int(20, 300)];
    return `规模以上工业企业、科技型中小企业分别从${one}家、${other}家增加到${one + 30}家、${other + 20}家。`;
  },
  (d) =>
    `累计投入资金${figure(d, '亿元')}亿元，年均增长${percent(d)}%，是上一个五年的${d.int(11, 40) / 10}倍。`,
  (d) => `${d.of(efforts)}，${d.of(results)}。`,
  (d) =>
    `走访企业${d.of(numerals.slice(1))}百${d.of(numerals.slice(1, 9))}十余家，解决问题${d.of(numerals.slice(1, 9))}十${d.of(numerals.slice(1, 9))}件。`,
  (d) =>
    `PM2.5平均浓度${d.int(20, 50)}微克/立方米，优良天数${d.int(280, 350)}天，${d.int(2, 9)}个国考断面水质达标率100%。`,
  (d) =>
    `城乡低保标准分别提高到每人每月${d.int(600, 900)}元、${d.int(400, 599)}元，为${d.int(60, 70)}岁以上老人免费体检${figure(d, '万人次')}万人次。`,
  (d) => `安全生产事故起数、死亡人数分别下降${percent(d)}%、${percent(d)}%，12345热线办结率${share(d)}%。`,
];

/** The sentences of a plan. */
const plan: ((d: Dice) => string)[] = [
  (d) =>
    `${d
      .some(counts, d.int(2, 4))
      .map(
        ([verb, thing, unit]) => `${verb}${thing}${figure(d, unit)}${unit}${d.of(['', '', '以上', '左右'])}`,
      )
      .join('，')}。`,
  (d) => `力争${d.once(rates)}达到${share(d)}%以上。`,
  (d) => `${d.of(efforts)}，确保完成投资${figure(d, '亿元')}亿元，${d.of(results)}。`,
  (d) => `全面推进“${d.of(themes)}”，${d.of(efforts)}。`,
  (d) =>
    `计划安排资金${d.of(['不低于', '不少于', '超过', ''])}${figure(d, '亿元')}亿元，支持${d.of(places)}建设。`,
];

/** A shape that has not been used: most name a subject of their own. Once all have been, words alone. */
const paragraph = (d: Dice, shapes: typeof review): string =>
  d
    .some(shapes, d.int(2, 4))
    .map((shape) => shape(d))
    .join('') || `${d.of(efforts)}，${d.of(results)}。`;

function section(d: Dice, shapes: typeof review, number: number, theme: string): string[] {
  const lead = d.of([
    `（${numerals[number]}）${theme}，${d.of(results)}`,
    `（${numerals[number]}）${theme}。`,
  ]);
  const body = Array.from({length: d.int(1, 3)}, () => paragraph(d, shapes));
  return lead.endsWith('。') && d.chance(0.5) ? [lead + body[0]!, ...body.slice(1)] : [lead, ...body];
}

function listed(d: Dice): string[] {
  const things = d.some(counts, d.int(3, 6));
  return [
    `办好${things.length}件民生实事：`,
    ...things.map(([verb, thing, unit], i) => `${i + 1}.${verb}${thing}${figure(d, unit)}${unit}。`),
  ];
}

function targets(d: Dice): string {
  const aims = d
    .some(totals, d.int(2, 5))
    .map(([name]) => `${name}增长${d.int(3, 9)}%${d.of(['左右', '以上', ''])}`);
  return `今年经济社会发展主要预期目标是：${aims.join('，')}；城镇新增就业${d.int(2, 9)}000人以上；城镇调查失业率控制在5.5%以内。`;
}

/** A table as it is pasted: with tabs or spaces between its cells, its unit above, in a head or at each name. */
function table(d: Dice): string[] {
  const years = d.chance(0.5);
  const columns = d.int(2, 4);
  const heads = years
    ? ['2023年', '2024年', '2025年', '2026年']
    : ['总量（亿元）', '增速（%）', '户数（户）', '占比（%）'];
  const gap = d.of(['\t', '  ', '\u3000']);
  const rows = d.shuffle(places).slice(0, d.int(3, 6));
  return [
    d.of(['表1 主要指标', '附表2 各地情况表']),
    ...(years ? [d.of(['单位：万元', '（单位：亿元）'])] : []),
    ['项目', ...heads.slice(0, columns)].join(gap),
    ...rows.map((place) =>
      [
        `${place}市`,
        ...heads.slice(0, columns).map((head) => figure(d, head.includes('户') ? '户' : '亿元')),
      ].join(gap),
    ),
  ];
}

const kinds: [string, string, string][] = [
  ['政府工作报告', '各位代表', '人民代表大会'],
  ['人民代表大会常务委员会工作报告', '各位代表', '人民代表大会'],
  ['人民法院工作报告', '各位代表', '人民代表大会'],
  ['政协常务委员会工作报告', '各位委员', '政协会议'],
];

/** A report; the same for the same seed. */
export function inventedReport(seed: number): string {
  const d = new Dice(seed);
  const [kind, audience, meeting] = d.of(kinds);
  const place = `${d.of(places)}${d.of(['市', '县', '区'])}`;
  const [past, coming] = [d.shuffle(themes), d.shuffle(themes)];
  const lines = [
    d.chance(0.5) ? `${place}${kind}` : `${place}2026年${kind}`,
    ...(d.chance(0.6) ? [`——2026年1月${d.int(5, 25)}日在${place}第十八届${meeting}第五次会议上`] : []),
    `${audience}：`,
    ...(d.chance(0.6) ? [`现在，我向大会报告工作，请予审议。`] : []),
    d.of(['一、2025年工作回顾', '一、过去一年的主要工作']),
    `2025年，${d.of(efforts)}，${d.of(results)}。${d.once(review)(d)}`,
    ...past.slice(0, d.int(2, 4)).flatMap((theme, i) => section(d, review, i, theme)),
    ...(d.chance(0.4) ? table(d) : []),
    ...(d.chance(0.7)
      ? [
          `同时，我们也清醒看到存在的困难和问题：${d
            .some(problems, 3)
            .map((one, i) => `${numerals[i]}是${one}`)
            .join('；')}。`,
        ]
      : []),
    d.of(['二、2026年工作安排', '二、2026年主要任务']),
    ...(d.chance(0.7) ? [targets(d)] : []),
    ...coming.slice(0, d.int(2, 4)).flatMap((theme, i) => section(d, plan, i, theme)),
    ...(d.chance(0.5) ? listed(d) : []),
    `${audience}！让我们团结一心、真抓实干，为建设美好${place}而努力奋斗！`,
  ];
  return lines.join(d.chance(0.3) ? '\n\n' : '\n') + '\n';
}
