// What a tile says is what its sentence says: kinds of sentences that drafts got wrong. Texts are invented.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  checkReport,
  composeHtml,
  digestReport,
  parseReport,
  summarize,
  type Tile,
} from '../../src/report/index.js';
import {corpus, corpusOwn, reference} from '../support/report/corpus.js';
import {labelOf, notesOf, said, textOf, tilesOf} from '../support/report/tiles.js';

/** Each kind: sentences, and the tiles of each. */
const kinds: Record<string, [string, ...string[]][]> = {
  'two subjects have two figures each with its own growth, or the sentence stays': [
    ['城乡低保标准分别由每人每月560元、380元提高到780元、620元。'],
    ['每千人口执业医师数、床位数分别达到3.4人、7.1张。', '每千人口执业医师数 3.4人', '每千人口床位数 7.1张'],
    [
      '实施重点项目168个，开工率、投资完成率分别为96.4%、103.2%。',
      '实施重点项目 168个 ~开工率、投资完成率分别为96.4%、103.2%',
    ],
    ['城镇和农村居民人均可支配收入完成29000元、17000元，分别增长3%、6.4%。'],
    ['存款余额、贷款余额分别突破30亿元和300亿元。'],
    ['生猪、家禽出栏分别增长5.2%、1.9%。'],
    ['会议、差旅、接待费平均压减52%、47%、61%。'],
    ['城镇和农村居民收入由36420元、21080元提高到46215元、29388元。'],
    ['推动轴承、竹材、食品三条产业链分别实现产值85亿元、52亿元、44亿元。'],
    ['城市、农村低保标准分别提高到每人每月745元、598元。'],
    [
      '城镇、农村居民人均可支配收入年均分别增长5.9%、8.1%。',
      '城镇居民人均可支配收入年均增长 5.9%',
      '农村居民人均可支配收入年均增长 8.1%',
    ],
  ],
  'a tile carries its subject': [
    ['依法惩治电信网络诈骗犯罪，审结案件463件1021人。'],
    ['审结案件9.4万件。', '审结案件 9.4万件'],
    [
      '查处违纪干警21人，其中给予处分18人，移送司法机关3人。',
      '查处违纪干警 21人 ~其中给予处分18人，移送司法机关3人',
    ],
    ['新增国家级“小巨人”企业5家、省级42家。', '新增国家级“小巨人”企业 5家 ~省级42家'],
    ['新建高标准农田3.6万亩，改造提升2.2万亩。', '新建高标准农田 3.6万亩 ~改造提升2.2万亩'],
    ['“青竹贷”授信13.6亿元，平均利率3.85%。', '“青竹贷”授信 13.6亿元'],
    ['火灾71起，直接损失113.4万元。'],
    ['高铁站发送旅客143.5万人次，最高单日1.27万人。', '高铁站发送旅客 143.5万人次'],
    ['高考一本上线1093人，600分以上76人。', '高考一本上线 1093人'],
    ['每千人口床位6.5张、执业（助理）医师3.31人。', '每千人口床位 6.5张'],
    ['月均抽查量下降31.4%、非现场抽查量占比提升至64.8%。', '月均抽查量下降 31.4%', '非现场抽查量占比 64.8%'],
    ['电子送达4.6万次，专列直达12个城市。', '电子送达 4.6万次', '专列直达城市 12个'],
    ['严惩电信网络诈骗犯罪，审结214件。'],
    ['落实认罪认罚从宽制度，适用率为88.7%。'],
    ['28项主要指标中，有21项位居全省前三。'],
    ['新增规上企业17家、退出4家，净增13家。', '新增规上企业 17家 ~退出4家 ~净增13家'],
    [
      '生产安全事故起数、死亡人数分别下降18.2%、33.3%。',
      '生产安全事故起数下降 18.2%',
      '生产安全事故死亡人数下降 33.3%',
    ],
    ['为186家企业办理变更，释放资金7.9亿元，追缴税款3.1亿元。', '释放资金 7.9亿元', '追缴税款 3.1亿元'],
    ['改造老旧小区21个，其中城北片区9个、城南片区12个。', '改造老旧小区 21个 ~其中城北片区9个、城南片区12个'],
    ['改造老旧小区18个、城中村2个。', '改造老旧小区 18个', '改造城中村 2个'],
    ['新建口袋公园8个、绿化道路12公里。', '新建口袋公园 8个', '绿化道路 12公里'],
  ],
  'what is undone, or done to all of a list, is said of each': [
    ['退出钢铁产能170万吨、煤炭产能80万吨。', '退出钢铁产能 170万吨', '退出煤炭产能 80万吨'],
    ['处置批而未供土地1710亩、闲置土地183亩。', '处置批而未供土地 1710亩', '处置闲置土地 183亩'],
    ['取消评比表彰项目29项、资格许可事项149项。', '取消评比表彰项目 29项'],
    [
      '新型城镇化质量居全省第4位、绿色发展居全省第5位。',
      '新型城镇化质量居全省 第4位',
      '绿色发展居全省 第5位',
    ],
  ],
  'notes are of the figure that they hang on': [
    ['签约项目72个、协议总投资268亿元。', '签约项目 72个 ~协议总投资268亿元'],
    ['争取上级资金38.6亿元，比上年多争取5.1亿元。', '争取上级资金 38.6亿元 ~比上年多争取5.1亿元'],
    ['进出口总额18.7亿元，下降4.2%，未达到预期目标。', '进出口总额 18.7亿元 ~下降4.2% ~未达到预期目标'],
    ['受理案件21件，其中改判64件。', '受理案件 21件'],
    ['节约投资2600万元，受益人口由3万人增加到5万人。', '节约投资 2600万元'],
    ['动用稳定调节基金0.8亿元，收入总计77.06亿元。', '动用稳定调节基金 0.8亿元'],
    [
      '集团资产总额163.8亿元，资产负债率57.2%，营收24.61亿元，同比增长9.2%。',
      '集团资产总额 163.8亿元 ~资产负债率57.2%',
    ],
    ['水运货运量310万吨，同比增16%。', '水运货运量 310万吨 ~同比增16%'],
    ['户籍人口55.47万人，比上年末净减1846人。', '户籍人口 55.47万人 ~比上年末净减1846人'],
    ['不良贷款率1.12%，较年初压降0.35个百分点。', '不良贷款率 1.12% ~较年初压降0.35个百分点'],
    ['环线概算投资11.8亿元，较批复节省6200万元。', '环线概算投资 11.8亿元 ~较批复节省6200万元'],
    ['城镇新增就业4915人，完成年度目标任务的115.6%。', '城镇新增就业 4915人 ~完成年度目标任务的115.6%'],
    [
      '地区生产总值412.86亿元，按可比价计算增长6.2%，增速比全国、全省分别高1.2个百分点和0.7个百分点。',
      '地区生产总值 412.86亿元 ~按可比价计算增长6.2% ~增速比全国、全省分别高1.2个百分点和0.7个百分点',
    ],
    [
      '粮食产量21万吨、蔬菜产量35万吨，增速比全市、全省分别快1.2、0.7个百分点。',
      '粮食产量 21万吨',
      '蔬菜产量 35万吨',
    ],
    ['审结二审案件512件、再审案件21件，其中改判、发回重审64件。', '审结二审案件 512件', '审结再审案件 21件'],
    ['事故死亡率控制在0.6%，彩化率达24.2%。', '事故死亡率 0.6%'],
    ['调解纠纷4386件，成功率97.8%。', '调解纠纷 4386件 ~成功率97.8%'],
    ['联系重点企业32家、乡镇13个。', '联系重点企业 32家'],
    ['夺得金牌9枚、银牌6枚。', '夺得金牌 9枚 ~银牌6枚'],
    ['改造老旧小区18个、惠及居民3900户。', '改造老旧小区 18个 ~惠及居民3900户'],
    ['收集问题114个、推动解决103个。', '收集问题 114个 ~推动解决103个'],
    ['启动新的棚改攻坚计划，今年开工580套。'],
    ['但民生支出的比例达到70%。'],
    ['水利投资要保持在640亿元以上。', '水利投资要保持在 640亿元以上'],
  ],
  'labels begin with nothing that leads on': [
    ['又新增企业30家，再改造小区12个，使养老服务覆盖率达到92%。', '新增企业 30家'],
    ['共收到群众来信235件，接待来访群众48人次。', '收到群众来信 235件', '接待来访群众 48人次'],
    ['化工项目投产，总产能达75万吨。'],
  ],
  'goals and negations stay': [
    ['尚有未开工项目60个，抽检不合格产品12批次。', '尚有未开工项目 60个', '抽检不合格产品 12批次'],
    ['除省级项目外完成12个，非公企业减少130家。', '非公企业减少 130家'],
    [
      '力争进出口总额增长5%，跨境电商交易额突破4亿元。',
      '力争进出口总额增长 5%',
      '力争跨境电商交易额 突破4亿元',
    ],
    ['预计接待游客300万人次，旅游总收入28亿元。', '预计接待游客 300万人次', '预计旅游总收入 28亿元'],
  ],
  'words that change a figure stay': [
    ['地区生产总值年均增长6.1%，净增高新企业13家。', '地区生产总值年均增长 6.1%', '净增高新企业 13家'],
    [
      '累计完成造林14.7万亩、水土流失综合治理218平方公里。',
      '累计完成造林 14.7万亩',
      '累计水土流失综合治理 218平方公里',
    ],
    ['新增等级民宿25家、旅游床位2000张。', '新增等级民宿 25家', '新增旅游床位 2000张'],
    [
      '贫困发生率降至0.6%，一般公共预算收入仅能满足支出的36.4%。',
      '贫困发生率降至 0.6%',
      '一般公共预算收入仅能满足支出的 36.4%',
    ],
    [
      '居民人均收入3万元，同口径增长4%，剔除政策因素后增长8%。',
      '居民人均收入 3万元 ~同口径增长4% ~剔除政策因素后增长8%',
    ],
  ],
  'what hangs on a figure stays on it': [
    [
      '一般公共预算收入42.64亿元，短收3620万元，比上年增长2.0%。',
      '一般公共预算收入 42.64亿元 ~短收3620万元 ~比上年增长2.0%',
    ],
    ['粮食产量21万吨、蔬菜产量35万吨，增长3%。', '粮食产量 21万吨', '蔬菜产量 35万吨'],
    ['办理代表建议136件、委员提案172件，办结率100%。', '办理代表建议 136件', '办理委员提案 172件'],
  ],
  'lead figures are kept': [
    ['地区生产总值增长5.5%、达到1.3万亿元。', '地区生产总值增长 5.5% ~达到1.3万亿元'],
    [
      '农村贫困人口减少1109万，城镇新增就业1000万以上。',
      '农村贫困人口减少 1109万',
      '城镇新增就业 1000万以上',
    ],
    ['五年跨越3个千亿元台阶。'],
    ['经济总量迈上6万亿元台阶，达到62661亿元。', '经济总量迈上台阶 6万亿元 ~达到62661亿元'],
    [
      '粮食产量首次跨上20万吨新台阶，达到20.6万吨、增长2.1%。',
      '粮食产量首次跨上新台阶 20万吨 ~达到20.6万吨 ~增长2.1%',
    ],
    ['居民收入突破4万元，达到40215元，增长5%。', '居民收入 突破4万元 ~达到40215元 ~增长5%'],
    ['经济总量迈上6万亿元台阶，财政收入达到300亿元。', '财政收入 300亿元'],
    ['先后迈上6万亿元台阶，达到62661亿元。'],
    ['居民收入突破4万元，增速达到5.2%。', '居民收入 突破4万元 ~增速达到5.2%'],
    ['一般公共预算收入跨过200亿元、250亿元两个台阶。'],
    ['男女比例控制在2：1以内。', '男女比例 2：1以内'],
  ],
};

describe('a tile of a draft', () => {
  for (const [kind, sentences] of Object.entries(kinds))
    it(`: ${kind}`, () => {
      for (const [sentence, ...tiles] of sentences) assert.deepEqual(said(sentence), tiles, sentence);
    });

  it('passes the check of its own text', () => {
    for (const [sentence] of Object.values(kinds).flat())
      for (const detail of ['full', 'digest'] as const) {
        const text = textOf(sentence);
        const {findings} = checkReport(composeHtml(parseReport(text).report, {detail}), text);
        assert.deepEqual(
          findings.filter(({severity}) => severity === 'error'),
          [],
          `${detail}: ${sentence}`,
        );
      }
  });
});

describe('a digest', () => {
  it('keeps the sentence that opens a paragraph where its first figure has no tile', () => {
    for (const sentence of [
      '经济总量迈上6万亿元台阶，财政收入300亿元。',
      '使用1000亿元失业保险基金支持技能提升。',
      '20.3亿元消费补贴拉动消费215亿元。',
      '财政支出按增长5%安排。',
    ]) {
      const html = composeHtml(parseReport(textOf('开局良好。', sentence)).report, {detail: 'digest'});
      assert.ok(html.replace(/<[^>]*>/g, '').includes(sentence), sentence);
    }
  });

  it('keeps the first of several long statements where its figure has no tile', () => {
    const first = '使用2亿元失业保险结余基金支持职工技能提升培训和企业稳定就业岗位';
    const rest =
      '新建公办幼儿园和普惠性托育服务机构合计12所，新增优质学位3600个；改造城镇老旧小区和背街小巷35个，惠及居民9400户。';
    const html = composeHtml(parseReport(textOf(`${first}；${rest}`)).report, {detail: 'digest'});
    assert.ok(html.replace(/<[^>]*>/g, '').includes(first), html);
  });

  it('counts the figures that it shows, each once', () => {
    const text = textOf('城乡居民收入分别增长4.8%、7.2%。', '城镇化率由53.2%提高到57.7%，粮食产量21万吨。');
    const {report} = digestReport(parseReport(text).report);
    const {placed, figures} = summarize(report);
    assert.deepEqual([placed, figures], [5, 5]);
  });
});

/** What no label may be. */
const rules: [string, (label: string, notes: string[]) => boolean][] = [
  [
    'begins with what leads on',
    (label) =>
      /^(?:其中|其余|又|但|这|该|此|均(?!价)|使(?!用)|共(?![同享建创])|再(?![就生审])|达到(?!.*的.))/.test(
        label,
      ),
  ],
  ['holds a comma', (label) => /[，；]/.test(label)],
  ['is a word of one or two characters', (label) => /^[㐀-鿿]{0,2}$/.test(label)],
  [
    'is a verb without what it was done to',
    (label) => /^(?:今年|全年|当年|推动|基本|实际|完成)?(?:开工|解决|整改|建成|办结)$/.test(label),
  ],
  ['says only when', (label) => /^(?:截至)?[\d年月日底末]+$/.test(label)],
  [
    'compares with nothing named',
    (label) => /^(?:差距|增速|排名)?[比较](?:上年|去年|年初)[^，]{0,8}$/.test(label),
  ],
  ['ends with 等等, 之一, 其中', (label) => /(?:等等|之一|其中)$/.test(label)],
  ['a note twice', (_, notes) => new Set(notes).size < notes.length],
];

describe('labels of the drafts of whole reports', () => {
  for (const {name, text} of [reference, ...corpusOwn, ...corpus])
    it(`obey the rules: ${name}`, () => {
      // Steps of a flow have their subject in the first of them.
      const steps = new Set<Tile>();
      JSON.stringify(parseReport(text).report, (key, value: {tiles: Tile[]}[]) => {
        if (key === 'steps') for (const step of value) for (const tile of step.tiles) steps.add(tile);
        return value;
      });
      const inFlow = new Set([...steps].map(({figure}) => figure?.at));
      const broken = tilesOf(text)
        .filter(({figure}) => figure && !inFlow.has(figure.at))
        .flatMap((tile) =>
          rules
            .filter(([, isBroken]) => isBroken(labelOf(tile), notesOf(tile)))
            .map(([rule]) => `${rule}: ${labelOf(tile)}`),
        );
      assert.deepEqual(broken, []);
    });
});
