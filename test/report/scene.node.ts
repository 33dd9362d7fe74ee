// The landscape that a draft takes, by what its report says of the place.
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {sceneNames as toLoad} from '../../src/themes/scene-names.js';
import {chooseScene, composeHtml, parseReport, sceneNames} from '../../src/report/index.js';

/** A report of a place, with these sentences among the usual ones. */
const reportOf = (place: string, sentences: readonly string[]): string =>
  [
    `${place}2025年政府工作报告`,
    '',
    '各位代表：',
    '一、2025年工作回顾',
    '地区生产总值增长5.2%，一般公共预算收入增长3.1%，城镇新增就业1200人。',
    ...sentences,
    '二、2026年工作安排',
    '坚持稳中求进，地区生产总值增长5%左右。',
  ].join('\n');

const sceneOf = (place: string, sentences: readonly string[]): string | undefined =>
  chooseScene(parseReport(reportOf(place, sentences)).report)?.name;

const places: [scene: string, place: string, sentences: string[]][] = [
  [
    'coast',
    '甲海县',
    [
      '修复海岸线12公里，近岸海域优良水质比例达到91%。',
      '新建国家级海洋牧场2个，渔港升级改造3座，更新渔船86艘。',
      '海水养殖面积扩大到4.5万亩，海岛通水通电全覆盖。',
      '加固海堤18公里，种植红树林600亩。',
    ],
  ],
  [
    'grassland',
    '甲旗',
    [
      '落实禁牧和草畜平衡面积3200万亩，草原植被盖度提高2个百分点。',
      '牧区新打机井60眼，牧民人均收入增长7%。',
      '牲畜存栏达到180万头只，草场改良5万亩，扶持嘎查集体经济。',
    ],
  ],
  [
    'snow',
    '甲县',
    [
      '雪山、冰川保护区巡护里程翻番，高寒地区供暖全覆盖。',
      '全县平均海拔3800米，青稞种植面积8万亩，牦牛存栏12万头。',
      '雪山观景公路建成，高原夏菜外销。',
      '冰川退缩监测站建成。',
    ],
  ],
  [
    'terraces',
    '甲县',
    [
      '修复梯田3000亩。',
      '梯田红米卖到全国，稻鱼共生2万亩。',
      '梯田旅游收入增长20%。',
      '古村落、苗寨保护开工，梯田灌渠疏通。',
    ],
  ],
  [
    'water-town',
    '甲市乙区',
    [
      '水乡古镇保护开发有序，石桥修缮12座。',
      '古镇游客增长18%，运河岸线整治9公里。',
      '疏通河网42公里，圩区达标建设完成。',
    ],
  ],
  [
    'lake',
    '甲县',
    [
      '环湖截污管网全线贯通，湖区退渔还湖3万亩。',
      '湖体水质稳定，湖面禁捕巡查120次，入湖河道整治8条。',
      '湖滨湿地修复5000亩，越冬候鸟增加。',
    ],
  ],
  [
    'city',
    '甲市乙区',
    [
      '亿元楼宇达到28幢，引进总部经济项目16个。',
      '地铁5号线通车，3个商圈升级，首店落户46家。',
      '楼宇经济贡献税收三成，地铁站点一体化开发，商务区新增写字楼12万平方米。',
    ],
  ],
  [
    'industry',
    '甲经济技术开发区管委会',
    [
      '开发区规上工业产值增长9%，新材料产业链产值突破百亿。',
      '建成厂房30万平方米，装备制造项目投产12个。',
      '开发区化工集中区通过认定，产业园扩园2平方公里。',
    ],
  ],
  [
    'plain',
    '甲县',
    [
      '作为产粮大县，小麦单产再创新高，夏粮实现二十连丰。',
      '建成吨粮田60万亩，高标准农田全覆盖，平原林网修复。',
      '玉米机收率98%，灌区改造惠及15个乡镇。',
    ],
  ],
];

describe('chooseScene(report)', () => {
  it('knows the scenes that are drawn', () => {
    const folder = new URL('../../src/art/scenes/', import.meta.url);
    const drawn = readdirSync(folder, {withFileTypes: true}).filter((entry) => entry.isDirectory());
    assert.deepEqual([...sceneNames].sort(), drawn.map(({name}) => name).sort());
    assert.deepEqual([...toLoad].sort(), [...sceneNames].sort());
    assert.deepEqual(places.map(([scene]) => scene).sort(), [...sceneNames].sort());
  });

  it('takes the landscape of the place where the text speaks of it again and again', () => {
    for (const [scene, place, sentences] of places) assert.equal(sceneOf(place, sentences), scene, scene);
  });

  it('takes none from one sentence, however full it is', () => {
    for (const [scene, place, sentences] of places)
      for (const sentence of sentences) assert.equal(sceneOf(place, [sentence]), undefined, scene + sentence);
  });

  it('takes none where a place speaks of two landscapes alike', () => {
    const [coast, grassland, snow] = places.map(([, , sentences]) => sentences);
    assert.equal(sceneOf('甲省', [...coast!, ...grassland!, ...snow!]), undefined);
  });

  it('takes none from names of places, slogans, and what is elsewhere', () => {
    const sentences = [
      '对口协作上海、青海、海南、大连、湖南、湖北，海洋经济、海洋强国战略带来新机遇。',
      '承接沿海产业转移，主动融入粤港澳大湾区，品牌出海加快，国际陆港区建成，港口型物流枢纽获批。',
      '山水林田湖草沙一体化治理，河湖长制全面落实，河湖“四乱”清零，平原县、海湾大桥、西湖区的经验。',
      '冰雪经济、银发经济、低空经济加快布局，滑雪场接待游客，冰雪旅游升温，冰雪运动进校园。',
      '高原特色农业产值增长，小麦、玉米生产稳定，夏粮丰收，老旧小区、街道、城市更新。',
      '开发区产业链产值增长，园区厂房投产，化工、新材料、装备制造投产。',
    ];
    for (const place of ['甲县', '上海市', '青海省', '海南州甲县', '湖州市', '海淀区', '内蒙古自治区甲旗'])
      assert.equal(sceneOf(place, [...sentences, ...sentences]), undefined, place);
  });

  it('takes none for the whole country', () => {
    assert.equal(sceneOf('国务院', places[0]![2]), undefined);
  });
});

describe('composeHtml(report) with a scene', () => {
  const text = reportOf('甲海县', places[0]![2]);
  const {report} = parseReport(text);

  it('draws it on cover, banners and closing in every detail, by one name', () => {
    for (const detail of ['full', 'digest', 'brief'] as const) {
      const html = composeHtml(report, {detail});
      assert.match(html, /<wr-report theme="\w+" scene="coast">/);
      assert.doesNotMatch(html, /scene="mountains"/);
    }
    assert.match(composeHtml(report, {detail: 'full'}), /<wr-part heading="2026年工作安排" scene="">/);
  });

  it('takes the one that is named, and without one the usual', () => {
    assert.match(composeHtml(report, {scene: 'lake'}), /<wr-report theme="\w+" scene="lake">/);
    const plain = composeHtml(parseReport(reportOf('甲县', [])).report, {detail: 'full'});
    assert.doesNotMatch(plain, /<wr-report[^>]*scene/);
    assert.match(plain, /scene="mountains"/);
  });
});
