// One invented report and many pages of it: each wrong in one thing, which is an error, or put otherwise for good reasons.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {examine} from '../../src/check/check.js';
import {indexSource} from '../../src/check/source-index.js';

const source = `禾川县政府工作报告
——2026年1月12日在禾川县第八届人民代表大会第六次会议上
县长 沈知行

各位代表：

一、2025年工作回顾

全年地区生产总值增长5.8%，规模以上工业增加值增长7.1%，固定资产投资下降2.4%，社会消费品零售总额增长4.6%左右。一般公共预算收入12.7亿元，同比增长3.9%，其中税收收入8.4亿元。粮食总产量达到31.8万吨，实现“二十连丰”。城镇、农村居民人均可支配收入分别增长4.4%、6.3%。新增城镇就业5200人以上，城镇调查失业率控制在5.3%以内。

农民增收渠道持续拓宽，村集体经济收入超过50万元的村达到86个，比上年增加14个。建成高标准农田3.6万亩，改造老旧小区17个，惠及居民4100余户。县域空气优良天数比例由91.5%提高到94.2%，PM2.5平均浓度由36微克/立方米下降到31微克/立方米。新能源装机规模居全省第3位。未发生较大及以上安全事故。禾川大桥建成通车，总投资2.9亿元；禾川二中迁建项目完成投资1.6亿元。

二、2026年工作安排

今年发展主要预期目标是：地区生产总值增长6%左右，力争达到6.5%；一般公共预算收入增长4%；城镇新增就业5000人以上；粮食产量稳定在32万吨左右。

推动禾川东站开工，新建5G基站120个，培训农村实用人才3000人次，新增公办幼儿园学位900个。拟建禾川湖湿地公园，计划投资4.2亿元。
`;
const t = (value: string, unit: string, label: string, note = ''): string =>
  `<wr-metric-tile value="${value}" unit="${unit}">${label}${note}</wr-metric-tile>`;
const wrap = (part: string, body: string): string =>
  `<wr-report><wr-cover heading="禾川县政府工作报告"></wr-cover><wr-part heading="${part}">${body}</wr-part></wr-report>`;
const P1 = '2025年工作回顾';
const P2 = '2026年工作安排';
/** What search engines and messengers show. */
const headed = (meta: string): string =>
  `<!doctype html><html><head>${meta}</head><body>${wrap(P1, '<p>农民增收渠道持续拓宽</p>')}</body></html>`;

/** In each one thing is wrong. */
const wrong: readonly [string, string][] = [
  ['bound 左右 dropped', wrap(P1, t('4.6', '%', '社会消费品零售总额增长'))],
  [
    'heading other subject',
    wrap(P1, `<wr-section heading="生产总值增长7.1%"><p>农民增收渠道持续拓宽</p></wr-section>`),
  ],
  [
    'heading plan figure',
    wrap(P1, `<wr-section heading="生产总值增长6.5%"><p>农民增收渠道持续拓宽</p></wr-section>`),
  ],
  [
    'heading investment up',
    wrap(P1, `<wr-section heading="固定资产投资增长2.4%"><p>农民增收渠道持续拓宽</p></wr-section>`),
  ],
  ['opposite noun 减收', wrap(P1, '<p>农民减收渠道持续拓宽，村集体经济收入超过50万元的村达到86个。</p>')],
  ['from/to swapped sentence', wrap(P1, '<p>县域空气优良天数比例由94.2%提高到91.5%。</p>')],
  ['from/to swapped label', wrap(P1, t('91.5', '%', '空气优良天数比例提高到'))],
  ['from/to PM', wrap(P1, '<p>PM2.5平均浓度由31微克/立方米下降到36微克/立方米。</p>')],
  ['下降→上升', wrap(P1, t('2.4', '%', '固定资产投资上升'))],
  ['decline without words', wrap(P1, t('2.4', '%', '固定资产投资'))],
  ['rank', wrap(P1, t('第2', '位', '新能源装机规模居全省'))],
  ['rank country', wrap(P1, t('第3', '位', '新能源装机规模居全国'))],
  ['negation', wrap(P1, '<p>发生较大及以上安全事故。</p>')],
  ['未→少', wrap(P1, '<p>少发生较大及以上安全事故。</p>')],
  ['拟建→建成', wrap(P2, '<p>建成禾川湖湿地公园，投资4.2亿元。</p>')],
  ['plan as result', wrap(P1, t('4.2', '亿元', '禾川湖湿地公园投资'))],
  ['plan as result 2', wrap(P1, t('120', '个', '新建5G基站'))],
  ['result under plan', wrap(P2, t('86', '个', '村集体经济收入超过50万元的村'))],
  ['place', wrap(P1, '<p>禾川西桥建成通车，总投资2.9亿元。</p>')],
  ['place2', wrap(P2, '<p>推动禾川西站开工。</p>')],
  ['person', wrap(P1, '<p>县长 沈知竹</p>')],
  ['分别 swapped', wrap(P1, t('6.3', '%', '城镇居民人均可支配收入增长'))],
  ['分别 swapped prose', wrap(P1, '<p>城镇、农村居民人均可支配收入分别增长6.3%、4.4%。</p>')],
  ['unit 万亩→亩', wrap(P1, t('3.6', '亩', '建成高标准农田'))],
  ['unit 亿', wrap(P1, t('12.7', '万元', '一般公共预算收入'))],
  ['税收 as budget', wrap(P1, t('8.4', '亿元', '一般公共预算收入'))],
  ['其中', wrap(P1, t('12.7', '亿元', '税收收入'))],
  ['note of other', wrap(P1, t('12.7', '亿元', '一般公共预算收入', '<span slot="note">同比增长4.4%</span>'))],
  ['number swapped in sentences', wrap(P1, '<p>改造老旧小区86个，惠及居民4100余户。</p>')],
  ['余 dropped', wrap(P1, t('4100', '户', '老旧小区改造惠及居民'))],
  ['以上 dropped', wrap(P1, t('5200', '人', '新增城镇就业'))],
  ['以内→以上', wrap(P1, t('5.3', '%以上', '城镇调查失业率'))],
  ['力争 dropped', wrap(P2, t('6.5', '%', '地区生产总值增长'))],
  ['computed wrong', wrap(P1, '<p>税收收入占一般公共预算收入的76.1%。</p>')],
  ['alt', wrap(P1, '<img src="a.png" alt="粮食总产量38.1万吨">')],
  [
    'aria-label',
    wrap(P1, '<wr-section heading="农业" aria-label="粮食31.9万吨"><p>农民增收渠道持续拓宽</p></wr-section>'),
  ],
  ['title attr', wrap(P1, '<p title="老旧小区71个">农民增收渠道持续拓宽</p>')],
  ['meta', headed('<meta name="description" content="GDP增长8.5%">')],
  ['og', headed('<meta property="og:description" content="粮食总产量41.8万吨">')],
  [
    'css content',
    `<style>.a::after{content:"粮食31.5万吨"}</style>` + wrap(P1, '<p>农民增收渠道持续拓宽</p>'),
  ],
  ['svg desc', wrap(P1, '<svg><desc>改造老旧小区71个</desc></svg>')],
  ['chinese rank', wrap(P1, '<p>新能源装机规模居全省第一位。</p>')],
  ['二十连丰', wrap(P1, '<p>实现“二十一连丰”。</p>')],
  ['届', wrap(P1, '<p>2026年1月12日在禾川县第九届人民代表大会第六次会议上</p>')],
  ['date', wrap(P1, '<p>2026年1月21日在禾川县第八届人民代表大会第六次会议上</p>')],
  ['year heading', wrap('2024年工作回顾', t('5.8', '%', '地区生产总值增长'))],
  ['year in label', wrap(P1, t('5.8', '%', '2024年地区生产总值增长'))],
  ['tile 2026 力争', wrap(P1, t('5.8', '%', '2026年地区生产总值增长 力争'))],
  ['环比', wrap(P1, t('12.7', '亿元', '一般公共预算收入', '<span slot="note">环比增长3.9%</span>'))],
  ['全市', wrap(P1, t('31.8', '万吨', '全国粮食总产量'))],
  ['增加→减少', wrap(P1, '<p>村集体经济收入超过50万元的村达到86个，比上年减少14个。</p>')],
  ['增加到', wrap(P1, '<p>村集体经济收入超过50万元的村增加14个，达到68个。</p>')],
  ['超过 changed', wrap(P1, t('86', '个', '村集体经济收入不足50万元的村'))],
  [
    'chart row',
    wrap(
      P1,
      '<wr-ranking heading="增速"><table><tr><th>指标</th><th>增长（%）</th></tr><tr><td>地区生产总值</td><td>7.1</td></tr><tr><td>规模以上工业增加值</td><td>5.8</td></tr></table></wr-ranking>',
    ),
  ],
  [
    'compare',
    wrap(
      P1,
      '<wr-compare><wr-metric-tile value="94.2" unit="%">由</wr-metric-tile><wr-metric-tile value="91.5" unit="%">空气优良天数比例提高到</wr-metric-tile></wr-compare>',
    ),
  ],
  [
    'flow',
    wrap(
      P1,
      '<wr-flow>' + t('12.7', '亿元', '一般公共预算收入') + t('4.8', '亿元', '税收收入') + '</wr-flow>',
    ),
  ],
  ['tally', wrap(P1, '<wr-tally value="71" unit="个">改造老旧小区</wr-tally>')],
  ['org', wrap(P1, '<p>禾川三中迁建项目完成投资1.6亿元。</p>')],
];
/** Which of a row is meant, in words of the editor. */
const wrongOrdinals: readonly [string, string][] = [
  ['meeting of the editor', wrap(P1, '<p data-check="own">禾川县第八届人大第七次会议召开</p>')],
  ['term of the editor', wrap(P1, '<p data-check="own">禾川县第九届人民代表大会</p>')],
];

/** What editors do for good reasons. */
const honest: readonly [string, string][] = [
  ['plain', wrap(P1, t('5.8', '%', 'GDP增长'))],
  ['arrow', wrap(P1, t('-2.4', '%', '固定资产投资'))],
  ['↓', wrap(P1, t('2.4%↓', '', '固定资产投资'))],
  ['约', wrap(P1, t('约4.6', '%', '社零总额增长'))],
  ['左右 in unit', wrap(P1, t('4.6', '%左右', '社会消费品零售总额增长'))],
  ['超4100', wrap(P1, t('超4100', '户', '老旧小区改造惠及居民'))],
  ['4100+', wrap(P1, t('4100+', '户', '惠及居民'))],
  ['5200+', wrap(P1, t('5200+', '人', '新增城镇就业'))],
  ['≥5200', wrap(P1, t('≥5200', '人', '新增城镇就业'))],
  ['>5000', wrap(P2, t('5000', '人以上', '城镇新增就业'))],
  ['目标 label', wrap(P1, t('6', '%左右', '2026年地区生产总值增长目标'))],
  ['力争 note', wrap(P2, t('6', '%左右', '地区生产总值增长', '<span slot="note">力争6.5%</span>'))],
  [
    'heading own',
    wrap(P1, '<wr-section heading="稳住基本盘，奋力开新局"><p>农民增收渠道持续拓宽</p></wr-section>'),
  ],
  [
    'heading w figure',
    wrap(P1, '<wr-section heading="GDP增长5.8%"><p>农民增收渠道持续拓宽</p></wr-section>'),
  ],
  [
    '分别 as two',
    wrap(P1, t('4.4', '%', '城镇居民人均可支配收入增长') + t('6.3', '%', '农村居民人均可支配收入增长')),
  ],
  ['分别 p', wrap(P1, '<p>城镇居民人均可支配收入增长4.4%，农村居民人均可支配收入增长6.3%。</p>')],
  ['36000亩', wrap(P1, t('36000', '亩', '建成高标准农田'))],
  ['12.7亿', wrap(P1, t('12.70', '亿元', '一般公共预算收入'))],
  ['127000', wrap(P1, t('127000', '万元', '一般公共预算收入'))],
  ['31.8万吨 prose', wrap(P1, '<p>粮食总产31.8万吨，“二十连丰”。</p>')],
  ['rank first', wrap(P1, t('第三', '位', '新能源装机居全省'))],
  ['全省第三', wrap(P1, '<p>新能源装机规模全省第三。</p>')],
  [
    'compare',
    wrap(
      P1,
      '<wr-compare><wr-metric-tile value="91.5" unit="%">由</wr-metric-tile><wr-metric-tile value="94.2" unit="%">空气优良天数比例提高到</wr-metric-tile></wr-compare>',
    ),
  ],
  ['diff computed', wrap(P1, '<p>空气优良天数比例提高2.7个百分点。</p>')],
  ['share computed', wrap(P1, '<p>税收收入占一般公共预算收入的66.1%。</p>')],
  ['PM', wrap(P1, t('31', '微克/立方米', 'PM2.5平均浓度降至'))],
  ['PM μg', wrap(P1, t('31', 'μg/m³', 'PM2.5平均浓度'))],
  ['去年', wrap(P1, '<p>2025年，村集体经济收入超50万元的村达86个，比2024年增加14个。</p>')],
  ['较上年', wrap(P1, '<p>村集体经济收入超过50万元的村86个，较上年增加14个。</p>')],
  ['86 from 72', wrap(P1, '<p>村集体经济收入超过50万元的村由72个增加到86个。</p>')],
  [
    'table',
    wrap(
      P1,
      '<table><tr><th>指标</th><th>2025年</th></tr><tr><td>地区生产总值增长</td><td>5.8%</td></tr><tr><td>固定资产投资增长</td><td>-2.4%</td></tr></table>',
    ),
  ],
  [
    'credits',
    wrap(P1, '<p>农民增收渠道持续拓宽</p>') +
      '<wr-credits><p>来源：禾川县政府办公室</p><p>制图：王某 2026年1月15日</p></wr-credits>',
  ],
  [
    'caption',
    wrap(P1, '<figure><img src="a.jpg" alt="大桥"><figcaption>禾川大桥建成通车</figcaption></figure>'),
  ],
  ['拟建', wrap(P2, '<p>拟建禾川湖湿地公园，计划投资4.2亿元。</p>')],
  ['拟建 tile', wrap(P2, t('4.2', '亿元', '禾川湖湿地公园计划投资'))],
  ['kicker', wrap(P1, '<wr-section heading="一张图看懂"><p>禾川大桥建成通车</p></wr-section>')],
  ['5项', wrap(P2, '<p>新建5G基站120个。</p>')],
  ['人次', wrap(P2, t('3000', '人次', '培训农村实用人才'))],
  ['order', wrap(P1, t('7.1', '%', '规上工业增加值增长') + t('5.8', '%', '生产总值增长'))],
  ['note', wrap(P1, t('12.7', '亿元', '一般公共预算收入', '<span slot="note">同比增长3.9%</span>'))],
  ['note2', wrap(P1, t('12.7', '亿元', '一般公共预算收入', '<span slot="note">其中税收8.4亿元</span>'))],
  ['change', wrap(P1, t('12.7', '亿元', '一般公共预算收入', '<span slot="change">+3.9%</span>'))],
  ['事故', wrap(P1, '<p>全年未发生较大及以上安全事故。</p>')],
  ['改写', wrap(P1, '<p>农民增收的渠道越来越宽。</p>')],
  ['stop', wrap(P1, '<p>改造老旧小区17个、惠及居民4100余户！</p>')],
  ['失业率', wrap(P1, t('5.3', '%以内', '城镇调查失业率'))],
  ['失业率<=', wrap(P1, t('≤5.3', '%', '城镇调查失业率'))],
  [
    '目标 list',
    wrap(
      P2,
      '<wr-targets>' +
        t('6%左右', '', '地区生产总值增长') +
        t('32万吨左右', '', '粮食产量') +
        '</wr-targets>',
    ),
  ],
  [
    'actual',
    wrap(
      P2,
      '<wr-targets><wr-metric-tile value="6" unit="%左右">地区生产总值增长<span slot="actual">2025年实际 5.8%</span></wr-metric-tile></wr-targets>',
    ),
  ],
  ['二中', wrap(P1, '<p>禾川二中迁建完成投资1.6亿元</p>')],
  ['fullwidth', wrap(P1, t('５.８', '％', '地区生产总值增长'))],
  ['中文数', wrap(P1, '<p>改造老旧小区十七个。</p>')],
];

const index = indexSource(source);
const errorsOf = (page: string): string[] =>
  examine(page, index)
    .findings.filter(({severity}) => severity === 'error')
    .map(({verdict, message}) => `${verdict}: ${message}`);

describe('a page of this report', () => {
  it('that is wrong in one thing has an error', () => {
    const all = [...wrong, ...wrongOrdinals];
    const missed = all.filter(([, page]) => errorsOf(page).length === 0).map(([name]) => name);
    console.log(`wrong in one thing: ${all.length}, missed: ${missed.length}`);
    assert.deepEqual(missed, []);
  });

  it('that is put otherwise for good reasons has none', () => {
    const alarms = honest.flatMap(([name, page]) => errorsOf(page).map((error) => `${name}: ${error}`));
    console.log(`honest: ${honest.length}, errors: ${alarms.length}`);
    assert.deepEqual(alarms, []);
  });
});
