import assert from 'node:assert/strict';
import fc from 'fast-check';
import {linePieces} from '../../src/text/line-breaks.js';

const texts = fc
  .array(
    fc.constantFrom(
      ...'稳进增效新样板更强担当的和约，。、“”（）《》—5%390GDPwW左右以上 '.split(''),
      '高质量',
      '万亩',
      '《条例》',
      '12家',
    ),
    {maxLength: 30},
  )
  .map((parts) => parts.join(''));

/** Labels as reports have them, their words parted. */
const labels = `
一般/公共/预算/收入/增长
规模/以上/工业/增加值/增长
城镇/居民/人均/可支配/收入
农村/居民/人均/可支配/收入
固定/资产/投资/增速
社会/消费品/零售/总额
外贸/进出口/总额/突破/300亿元
新增/城镇/就业/2.6万人
公益诉讼/诉前/整改率
新增/4A级/景区/3家
古镇/创建/5A级/景区
高新/技术/企业/总数/达到/48家
地表水/国控/断面/水质/优良/比例
新建/改建/农村/公路/120公里
完成/老旧/小区/改造/36个
空气/质量/优良/天数/占比/93%以上
粮食/总产量/稳定/在/30万吨/以上
城乡/居民/基本/医疗/保险/参保率
常住/人口/城镇化率/提高/1.2个/百分点
推动/科技/创新/和/产业/创新/融合
纵深/推进/全国/统一/大市场/建设
加快/建设/现代化/产业/体系
坚决/守住/不/发生/系统性/风险/底线
扎实/推进/乡村/全面/振兴
办好/人民/满意/的/教育
全过程/人民/民主/不断/发展
深入/打好/污染/防治/攻坚战
严格/落实/中央/八项/规定/精神
审结/各类/刑事/案件/1286件
立案/督办/重点/提案/办结率
增强/人民/群众/的/获得感/幸福感/安全感
新增/养老/床位/800张
每/千人/口/拥有/3岁以下/婴幼儿/托位/数
全社会/研发/经费/投入/强度
单位/地区/生产/总值/能耗/下降
营商/环境/持续/优化
开展/职业/技能/培训/1.5万人次
实施/城市/更新/行动
培育/壮大/新质/生产力
打造/特色/优势/产业/集群
健全/多/层次/社会/保障/体系
引进/亿元/以上/项目/22个
旅游/综合/收入/增长/18.6%
提升/政府/治理/效能
促进/房地产/市场/平稳/健康/发展
统筹/发展/和/安全
建成/高标准/农田/8万亩
义务/教育/学位/新增/4200个
绿色/低碳/转型/步伐/加快
青年/创业/就业/服务/中心
数字/经济/核心/产业/增加值
群众/身边/的/小事/件件/有/着落
机场/旅客/吞吐量`
  .trim()
  .split('\n');

describe('linePieces', () => {
  it('loses nothing, begins no piece with a closing mark, ends none with an opening one', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const pieces = linePieces(text);
        assert.equal(pieces.join(''), text);
        for (const piece of pieces.slice(1)) assert.doesNotMatch(piece, /^[，。、”）》%\s]/);
        for (const piece of pieces.slice(0, -1)) assert.doesNotMatch(piece, /[“（《]$/);
      }),
    );
  });

  it('keeps words, terms of reports, quoted terms, and figures with their units and bounds', () => {
    const cases: [text: string, ...whole: string[]][] = [
      ['居民人均可支配收入', '人均', '可支配'],
      ['守牢食品药品防灾减灾底线', '防灾减灾'],
      ['推进“高效办成一件事”改革', '“高效办成一件事”'],
      ['新建改扩建学校86所', '86所'],
      ['空气优良天数占比达到94%以上', '94%以上'],
      ['细颗粒物浓度降到28微克/立方米以内', '细颗粒物'],
      ['粮食总产量61亿斤以上', '61亿斤以上'],
      ['政协松溪区第七届委员会常务委员会', '第七届', '委员会'],
      ['中国共产党第二十次全国代表大会', '共产党', '第二十次'],
    ];
    for (const [text, ...whole] of cases) {
      const found = linePieces(text);
      for (const piece of whole) assert.ok(found.includes(piece), `${piece} in ${found.join('|')}`);
    }
  });

  it('parts four characters two and two', () => {
    for (const name of ['经济强省', '稳进增效', '主攻方向', '绿色立省', '除险清患'])
      assert.deepEqual(linePieces(name), [name.slice(0, 2), name.slice(2)]);
  });

  it('parts labels between words only, into pieces that fit a narrow tile', () => {
    let pieces = 0;
    for (const words of labels) {
      const label = words.replaceAll('/', '');
      const ends = new Set<number>();
      words.split('/').reduce((at, word) => ends.add(at + word.length) && at + word.length, 0);
      const found = linePieces(label);
      pieces += found.length;
      found.reduce((at, piece) => {
        assert.ok(ends.has(at + piece.length), found.join('|'));
        return at + piece.length;
      }, 0);
      assert.ok(Math.max(...found.map((piece) => piece.length)) <= 10, found.join('|'));
    }
    assert.ok(pieces > 4 * labels.length, `${pieces} pieces`);
  });

  it('asks no browser for its dictionary, so that all part alike', () => {
    const {Segmenter} = Intl;
    try {
      Reflect.deleteProperty(Intl, 'Segmenter');
      assert.equal(linePieces('一般公共预算收入增长').join('|'), '一般|公共|预算|收入|增长');
    } finally {
      Object.defineProperty(Intl, 'Segmenter', {value: Segmenter, configurable: true, writable: true});
    }
  });

  it('takes texts of any length and script', () => {
    for (const text of ['业'.repeat(500), '稳增长'.repeat(400), '😀𠀀字', 'བོད་ཡིག 汉字', 'ความ汉字', ''])
      assert.equal(linePieces(text).join(''), text);
    assert.ok(linePieces('稳定增长'.repeat(100)).every((piece) => piece.length <= 10));
  });

  it('keeps units, scales and bounds with their figure, marks with their words, single characters with a neighbour', () => {
    for (const pieces of [
      '增长/5%左右',
      '达到/A以上',
      '左右/逢源',
      '12百家/企业',
      '百万/人口',
      '万众/一心',
      '使用率',
      '第一率',
      '5家员',
      '新增员',
      '投入/A-b3,4c件',
      '两百/以上/人员',
    ])
      assert.equal(linePieces(pieces.replaceAll('/', '')).join('/'), pieces);
    assert.deepEqual(linePieces('新 增  三'), ['新 ', '增  三']);
    assert.deepEqual(linePieces('甲'), ['甲']);
  });
});
