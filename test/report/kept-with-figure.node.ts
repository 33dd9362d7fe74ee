// Words that a figure must not lose, and figures that a draft must not lose. Texts are invented.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {composeHtml, parseReport} from '../../src/report/index.js';
import {testKinds, textOf, type Kinds} from '../support/report/tiles.js';

/** Each kind: sentences, and the tiles of each. */
const kinds: Kinds = {
  'what is left out of a figure stays with it': [
    ['除保密事项外，公布决算单位312家，全部上网。', '除保密事项外公布决算单位 312家'],
    ['除3个跨年项目外，94个技改项目全部竣工。', '除3个跨年项目外技改项目全部竣工 94个'],
    ['全镇除山后片区外，自来水普及率达到97.4%。', '全镇除山后片区外自来水普及率 97.4%'],
    [
      '剔除退税因素后，税收收入增长4.7%，非税收入下降2.9%。',
      '剔除退税因素后税收收入增长 4.7%',
      '剔除退税因素后非税收入下降 2.9%',
    ],
    ['除旧欠19件外，办结来信1043件，办结率97.2%。', '除旧欠19件外办结来信 1043件 ~办结率97.2%'],
    ['同口径，社保基金收入增长3.4%；非税收入8亿元。', '同口径社保基金收入增长 3.4%', '非税收入 8亿元'],
    ['除完成清淤外，还新建水窖82口。', '新建水窖 82口'],
    ['拆除违建后，海外仓增至7个。', '海外仓 7个'],
    ['除远山三村因道路不通、常年缺水而暂缓实施改造以外，完成农村厕所改造2300座。'],
  ],
  'a share in Chinese numerals is a figure, with its bound': [
    ['民营企业纳税占比超六成。', '民营企业纳税占比 超六成'],
    ['服务业用电占比达六成半以上，夜间用电增长近五成。', '服务业用电占比 六成半以上', '夜间用电增长 近五成'],
    ['网办事项数量提高两成，平均跑动次数压缩三成五。', '网办事项数量提高 两成', '平均跑动次数压缩 三成五'],
    ['水库蓄水率两到三成，单产增长一成多。', '水库蓄水率 两到三成', '单产增长 一成多'],
    ['跨境包裹增长近两倍，包裹退货率下降百分之五。', '跨境包裹增长 近两倍', '包裹退货率下降 百分之五'],
    ['初心一成不变，成套设备出口增长12%。', '成套设备出口增长 12%'],
    ['夜校学员428人，占报名人数的七成左右。', '夜校学员 428人 ~占报名人数的七成左右'],
  ],
  'the number of rules that are carried out is part of their name': [
    ['落实上级七项要求、本区23条配套规定。'],
    ['严格执行省里五条禁令和本局14条工作守则。'],
    ['贯彻国务院27项助企措施。'],
    ['落实“稳岗20条”和本市36条实施意见。'],
    ['遵守12条廉洁纪律，谈话提醒46人次。', '谈话提醒 46人次'],
    ['出台助企41条措施，落实惠农政策26项。', '出台助企措施 41条', '落实惠农政策 26项'],
  ],
  'whose a figure is may stand clauses before': [
    [
      '位居全国百强县投资潜力第6、绿色发展第8，金牌榜第2位。',
      '全国百强县投资潜力 第6',
      '全国百强县绿色发展 第8',
    ],
    ['获得省运会全省金牌榜第3位和奖牌榜第2位。', '获得省运会全省金牌榜 第3位'],
    ['城际铁路投资57亿元，新投产里程83公里。', '城际铁路投资 57亿元 ~新投产里程83公里'],
    ['完善大病医保，财政补助标准由310元提高到370元。'],
    ['已开工的46个泵站加快建设，年内再开工19个项目。', '开工的泵站加快建设 46个'],
    ['新时代以来领导十分牵挂，3次亲临本县考察。'],
    [
      '开通轻轨2条、新增运营里程26公里，总里程达304公里、居全省首位。',
      '开通轻轨 2条 ~新增运营里程26公里 ~总里程达304公里、居全省首位',
    ],
    ['改善校舍设备，惠及学生3.4万名。'],
    ['组织送医下乡37场、受益农户1.6万户。', '组织送医下乡 37场 ~受益农户1.6万户'],
    ['发出司法建议96份，得到反馈91份。', '发出司法建议 96份 ~得到反馈91份'],
    ['编报信息107期，区领导批示42期。', '编报信息 107期 ~区领导批示42期'],
    ['委员踊跃建言；常委率先垂范，提交信息86条，占总数的17.2%。'],
    ['每名代表联系6名选民，每季度至少走访1次。', '每名代表联系选民 6名'],
    [
      '农村改厕普及率93%，生活污水治理率54%，森林覆盖率68%。',
      '农村改厕普及率 93%',
      '农村生活污水治理率 54%',
      '森林覆盖率 68%',
    ],
    [
      '班子成员挂钩重点园区9个、重点企业27家，表彰优秀党员32名、优秀支部7个。',
      '班子成员挂钩重点园区 9个',
      '班子成员挂钩重点企业 27家',
      '表彰优秀党员 32名',
      '表彰优秀支部 7个',
    ],
    ['五年建成廉租房176户、公租房210户。', '五年建成廉租房 176户', '五年建成公租房 210户'],
  ],
  'no label has the number of its item': [
    ...['1.', '1、', '（1）', '①', '⑴', '1) ', '一、', '（一）', '一是'].map(
      (first): [string, ...string[]] => [
        ['新建泵房14座。', '改造河堤23公里。', '更换水表5600块。']
          .map((item, i) => markLike(first, i) + item)
          .join(''),
        '新建泵房 14座',
        '改造河堤 23公里',
        '更换水表 5600块',
      ],
    ),
    [
      '民生实事：1.新建泵房14座；2.改造河堤23公里；3.更换水表5600块。',
      '新建泵房 14座',
      '改造河堤 23公里',
      '更换水表 5600块',
    ],
    ['1.5万亩坡地完成改造，2.3万亩林地更新。'],
  ],
};

/** The mark of the item at an index, written like that of the first. */
function markLike(first: string, index: number): string {
  if (/[①⑴]/.test(first)) return String.fromCodePoint(first.codePointAt(0)! + index);
  return first.replace('1', String(index + 1)).replace('一', '一二三'[index]!);
}

describe('a tile of a draft', () => {
  testKinds(kinds);
});

describe('a brief', () => {
  const briefOf = (...paragraphs: string[]): string =>
    composeHtml(parseReport(textOf(...paragraphs)).report, {detail: 'brief'}).replace(
      /<(?!\/?(?:wr|li)\b)[^>]*>/g,
      '',
    );

  it('keeps the first figure of a lead sentence, whatever says how it is meant', () => {
    const rest = [
      '，固定资产投资增长6.4%。',
      '、工业投资增长8.1%，居民收入增长5%。',
      '。固定资产投资364亿元。',
    ];
    for (const mode of ['预计', '力争', '预期', '初步核算，', '2025年，预计'])
      for (const more of rest)
        for (const detail of ['full', 'digest', 'brief'] as const) {
          const text = textOf(`${mode}地区生产总值增长5.3%${more}`);
          const html = composeHtml(parseReport(text).report, {detail});
          assert.match(html, /5\.3/, `${detail} ${mode} ${more}`);
          if (/[计争期]$/.test(mode))
            // What is striven for may stand below a banner that says so.
            assert.match(html, new RegExp(`${mode.slice(-2)}|发展目标`), `${detail} ${mode} ${more}`);
        }
  });

  it('is called by no year that its results are compared with', () => {
    for (const against of [
      '分别为2019年的112%和108%',
      '分别比2020年增长12%和18%',
      '分别恢复至2019年的92%、98%',
    ])
      assert.doesNotMatch(
        briefOf(`接待旅客46万人次、门票收入9亿元，${against}。`),
        /20\d\d年 成绩单/,
        against,
      );
  });

  it('shows no figure of a sentence without the words before it that hold for it', () => {
    assert.match(briefOf('除保密事项外，公布决算312份，全部上网。'), /除保密事项外/);
    assert.match(briefOf('除原料涨价因素外，规模以上工业增加值增长6.3%。'), /除原料涨价因素外/);
    assert.match(
      briefOf('预计地区生产总值增长5.3%，规模以上工业增加值增长6.4%，财政收入增长3%。'),
      /预计\s*财政收入/,
    );
  });
});
