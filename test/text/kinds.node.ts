// What kind of number a figure is hangs on the words around it: each of them, and what looks like them and is another.
import {expect} from 'chai';
import {findNumbers} from '../../src/text/index.js';

/** Tests phrases of one number each, parted by spaces. */
function all(kind: string, phrases: string): void {
  it(`${kind}: ${phrases}`, () => {
    for (const phrase of phrases.split(' ')) {
      const mentions = findNumbers(phrase);
      expect(mentions.map((mention) => mention.kind).join(), phrase).to.equal(kind);
    }
  });
}

describe('a time looked back or ahead at', () => {
  all(
    'date',
    '过去3年 今后3年 未来3年 最近3年 此前3年 往后3年 以后3年 接下来3年 前3年 后3年 这3年 头3年 过去的3年 未来的3年 今后的3年 此后3年 随后3年 近3年 近3个月',
  );
  all('date', '今后3个月 今后3天 今后3周 今后3个季度 过去3年度');
  all(
    'date',
    '3年来 3年以来 3年间 3年期间 3年里 3年前 3年后 3年之前 3年之后 3年之间 3年内 3个月内 3年多来 3年余来 3天后',
  );
  all(
    'date',
    '3年翻番 3年增长 3年累计 3年行动 3年规划 3年计划 3年攻坚 3年滚动 3年任务 3年目标 3年年均 3年完成 3年建成 3年共 3年总',
  );
  all('date', '用3年时间 用3年左右 用3个月时间');
  all('date', '项目3年建成 、约3年建成 超3年增长');
  all('date', '20世纪 90年代 75周年');
});

describe('a number with letters', () => {
  all('quantity', '收窄16BP 压力3MPa 规模8mAh 论文SCI22篇 误差7μm');
  all('quantity,quantity', '规模100MW/200MWh');
  all('name', '编号ART/122 工艺M7');
});

describe('how long something took', () => {
  all('quantity', '采摘近两个半月， 历时近3个月 施工近2年。');
  all('date', '近3年来 在近2年， 近3个月');
});

describe('a year without 年', () => {
  all(
    'date',
    '回望2024 回顾2024 展望2035 盘点2024 告别2024 走过2024 迎接2025 迈向2035 奔向2035 面向2035 决胜2020 跨入2025 进入2025 你好2025 瞄准2035',
  );
  all('date', '面向2035年 回望2024， 面向2035美丽中国');
  all('date', '2025届毕业生 2019届新生 2023级研究生');
  all('quantity', '8级大风 3000级台阶');
  all('name', '中国制造2025 健康中国2030 奋进2025');
  all('quantity', '进入2024个 面向2500个');
});

describe('a length of time', () => {
  all(
    'quantity',
    '连续3年 历时3年 为期3年 长达3年 延长3年 任期3年 再3年 达3年 达到3年 满3年 每3年 超过3年 提前3年 缩短3年 时长3年 年限3年 期限3年 为3年 了3年',
  );
  all('quantity', '共超3年增长');
  all('quantity', '3个月内办结 6个月内答复 2个月内办理 1个月内拨付 12个月内偿还');
  all('date', '3个月内建成 未来3个月内 今后6个月内办结 3年内答复');
  all('quantity', '需3年左右 花3年时间 需3个月左右');
  all('quantity', '推进3项世纪工程 打造3个年代秀');
  all('quantity', '提前3个月 推后3天 延后2天 滞后3年 错后3天');
  all(
    'quantity',
    '3天内 3小时内 30日内 5日以内 已过去5个月 已过去近5个月 3小时来 3天 用3年 用3天完成 3天增长 3个月增长',
  );
  all(
    'quantity',
    '3年来自 3年来源 3年来看 3年来到 3年来临 3年来宾 3年间隔 3年间断 3年间接 3年里程 3年里面 3年前往 3年前列 3年前景 3年前期 3年前端 3年前沿 3年前置 3年后续 3年后备 3年后台 3年后勤 3年后期 3年后方 3年内部 3年内外 3年内容 3年内涵 3年内需',
  );
  all('quantity', '为期3年增长 连续3年增长 连续3年完成 近3小时');
});

describe('a place', () => {
  all('rank', '第3位 第3名 第3大 第3强 第3方阵 第3梯队 第3位次 第3名次 第3档次 第3等次');
  all('rank', '全国第3 全省第3，居第3。排第3'.replace(/[，。]/g, ' '));
  all('rank', '前3位 前3名 前3强 前10 前10的 前10， 前10和');
  all('rank', '位列全省11位 居全国9位 排名3位 居全国9位的 居全国9位和 跻身50强 进入全国10强');
  all('ordinal', '第3批 第3期 第3届 第3次 第3个 第3产业 第3季 第5季度');
  all('ordinal', '前3批 前3期 前3届 前3次');
  all('ordinal,ordinal,ordinal', '第4、7、12号提案');
  all('name,name', '6纵7横路网');
  all('name', '呈8字形');
  all(
    'quantity',
    '前3件 前3亿 前5% 前5‰ 目前3位 提前3位 此前3名 之前3位 以前3位 当前3位 先前3位 从前3位 年前3位 月前3位 日前3位 天前3位',
  );
  all('quantity', '打造10强');
  all('rank', '由第15升至 从第9上升到 由第4降至 全省前三 跻身全国前十强 位居全市前三名 第3位');
  all('ordinal', '第100万名旅客 第3万名志愿者');
  all('quantity', '收到9位 居全国9位委员 全省11位代表 增加9位 3位');
  all('name', '进入全国500强 100强');
});

describe('a name', () => {
  all('name', '5G 4A级 H7N9 PM2.5 COVID-19 N+1 1+5+N 12345热线 13号线 2.0版 2025版 5GA级 3D');
  all('name', '200MWx 200MW3');
  all(
    'name',
    'GB/15834 id=122 5G+ 12×24 歼-20. 歼-20《 GF2022-3-5 1234567890123456元 迈向3.0时代 实现3.0升级 甲2025、乙',
  );
  all('name', '7×24小时 5×8小时 7*12小时');
  all('quantity', '12×24千瓦 2×240兆瓦 增长5.2. 收集2000余线索 压减至3-5—— 甲/12');
  all('name', '7·20 023-75551234 400-800-1234 70-/0 98-/o 98-/O 1.2.3 1+5 art_122 甲-12工程 甲-12甲 甲-12，');
  all(
    'name',
    '2.0时代 工业4.0 编号05 编号007 1234567890 626小河 365展贸网 中国制造2025 甲2025大会 2025甲大会',
  );
  all('name', '318国道 80后 12345便民 110报警 119消防 15分钟社区生活圈 1小时通勤圈 7*24小时 4×4产业体系');
  all('name', '60路公交 8路等 102路线路 3路电车');
  all('quantity', '1100路视频 3路客商');
  all('name', '500强 100强 10强县 10强企业 1234567890123456 从0到1');
  all('quantity', '2×35万千瓦 3版 3.5件 GDP130万亿元 CPI2% CPI0.5个百分点 200MW 7·件 70-/x 0.5 3.0件');
  all('quantity', '增长6.0 为7.0 数4.0 达2025 达34款 99甲 15分钟 1小时 15分钟，圈 123456789 4.0与');
  all('quantity', '甲/12 ×2 12G瓦'.split(' ')[0]!);

  it('of particles keeps its space, its line break and its mark', () => {
    for (const text of ['PM 2.5', 'PM\n2.5', 'PM_2.5', 'PM\u00a02.5', '的PM 10'])
      expect(findNumbers(text)[0]?.kind, text).to.equal('name');
    for (const text of ['PN 2.5', 'PM。2.5', 'M 2.5'])
      expect(findNumbers(text)[0]?.kind, text).to.equal('quantity');
  });

  it('ends where its letters, digits and joints end', () => {
    for (const [text, name] of [
      ['1+5+N模式', '1+5+N'],
      ['5G-A网络', '5G-A'],
      ['4A级景区', '4A级'],
      ['1.2.3.甲', '1.2.3'],
      ['7×24小时', '7×24小时'],
      ['7·20灾害', '7·20'],
      ['5G.甲', '5G'],
      ['5G.AI', '5G'],
      ['5G+工业', '5G'],
      ['“5G+”模式', '5G'],
      ['5G/4G网络', '5G/4G'],
      ['400-800-1234，', '400-800-1234'],
    ])
      expect(findNumbers(text!)[0], text).to.include({text: name, kind: 'name'});
  });

  it('is none of a year or a version in a row of counts', () => {
    for (const text of ['投放1950、2010个', '增长5.0、6.2%', '压减4-6、8篇'])
      for (const {kind} of findNumbers(text)) expect(kind, text).to.equal('quantity');
  });

  it('of a circle has it close behind', () => {
    expect(findNumbers('15分钟社区生活圈')[0]!.kind).to.equal('name');
    expect(findNumbers('用时15分钟完成了全部比赛项目并绕场一圈')[0]!.kind).to.equal('quantity');
  });

  it('is what stands in quotation or title marks, up to 30 and 60 characters', () => {
    const kind = (text: string) => findNumbers(text)[0]?.kind;
    for (const [open, close] of ['“”', '‘’', '""'].map((pair) => [...pair] as [string, string])) {
      expect(kind(`${open}7项行动${close}`), open).to.equal('name');
      expect(kind(`${open}7项${'甲'.repeat(28)}${close}`), open).to.equal('name');
      expect(kind(`${open}7项${'甲'.repeat(29)}${close}`), open).to.equal('quantity');
      for (const stop of '，。；！？,;!?')
        for (const before of ['', '甲'])
          expect(kind(`${open}${before}${stop}7项${close}`), stop).to.equal('quantity');
      expect(kind(`7项${open}甲${close}`), open).to.equal('quantity');
      expect(kind(`${open}7项》行动${close}`), open).to.equal('name');
      expect(kind(`甲，${open}7项${close}`), open).to.equal('name');
      expect(kind(`${open}甲\n7项${close}`), open).to.equal('quantity');
      expect(kind(`${open}甲${close}7项`), open).to.equal('quantity');
    }
    for (const [open, close] of ['《》', '〈〉'].map((pair) => [...pair] as [string, string])) {
      expect(kind(`${open}7项行动，甲${close}`), open).to.equal('name');
      expect(kind(`${open}7项${'甲'.repeat(58)}${close}`), open).to.equal('name');
      expect(kind(`${open}7项${'甲'.repeat(59)}${close}`), open).to.equal('quantity');
    }
    expect(kind('“甲》7项')).to.equal('quantity');
    expect(kind('《“甲”7项》')).to.equal('name');
    expect(kind('《7项“甲”》')).to.equal('name');
    expect(kind('”7项“')).to.equal('quantity');
  });
});

describe('a number behind the name of a century', () => {
  it('is a figure of its own unless it is a decade', () => {
    const read = (text: string) => findNumbers(text).map(({text: written, kind}) => `${written} ${kind}`);
    expect(read('21世纪10项工程')).to.deep.equal(['21世纪 date', '10项 quantity']);
    expect(read('20世纪90年代')).to.deep.equal(['20世纪90年代 date']);
  });
});

describe('a class, a level and a hotline', () => {
  all('name', '1类创新药 2类新药 3类医疗器械 3级医院 4级手术 2级响应 3级公路');
  all('quantity', '3类问题 12类医疗器械 5级联动 6级大风 1类事项');
  all('name', '急救(120)分站 （120）分站 报警（110）电话 热线(12345)平台 查号（95598）');
  all('quantity', '提案(120件) 新增120 受理12345件 （1200）');
});

describe('a number beside letters, roads and services', () => {
  all('quantity', 'AED1200台 LED600盏 ETC80个 GDP5000元 VOCs30家 12345件 国道320公里');
  all(
    'name',
    'PM2.5年均浓度 C919型 COP15会议 ISO9001认证 AG600飞机 国道320 县道015线 省道211线改建 省道211改建 热线12345 96310执法平台',
  );
  all('name', '12345受理 95598供电服务');
});

describe('numbers in a row', () => {
  const read = (text: string) =>
    findNumbers(text).map(({kind, value, unit}) => [kind, value, unit].filter(Boolean).join(' '));

  it('have the unit, the scale and the kind of the last', () => {
    for (const joint of ['、', '和', '与', '及', '或', ' 、 '])
      expect(read(`20${joint}36项`), joint).to.deep.equal(['quantity 20 项', 'quantity 36 项']);
    expect(read('7.2、8.5万亿元')).to.deep.equal(['quantity 7200000000000 元', 'quantity 8500000000000 元']);
    expect(read('1409万、1305万人次')).to.deep.equal(['quantity 14090000 人次', 'quantity 13050000 人次']);
    expect(read('3、4月')).to.deep.equal(['date', 'date']);
    expect(read('第1、2、3批')).to.deep.equal(['ordinal', 'ordinal', 'ordinal']);
    expect(read('第 1、2、3 批')).to.deep.equal(['ordinal', 'ordinal', 'ordinal']);
    expect(read('分别居全省第1、2位')).to.deep.equal(['rank 1 位', 'rank 2 位']);
    expect(read('第3、4季度')).to.deep.equal(['date', 'date']);
    expect(read('发放补贴7.2、8.5万群众')).to.deep.equal(['quantity 72000', 'quantity 85000']);
    expect(read('增长3和百分之五')).to.deep.equal(['quantity 3 %', 'quantity 5 %']);
    expect(read('3、4、5号线')).to.deep.equal(['name', 'name', 'name']);
    expect(read('１、２、３件')).to.deep.equal(['quantity 1 件', 'quantity 2 件', 'quantity 3 件']);
  });

  it('share it whatever digit they end in', () => {
    for (let n = 10; n < 20; n++)
      for (const [first, last] of [
        [n, 36],
        [`${n}`.replace(/./g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)), 36],
      ])
        expect(read(`完成${first}、${last}万件`)).to.deep.equal([
          `quantity ${n}0000 件`,
          'quantity 360000 件',
        ]);
  });

  it('have none of it where they are not in one row', () => {
    for (const mark of ['，', '。', '；', '甲', '、甲', '、和', '  、'])
      expect(read(`共有20${mark}36项`)[0], mark).to.equal('quantity 20');
    expect(read('20件、36项')).to.deep.equal(['quantity 20 件', 'quantity 36 项']);
    expect(read('20、36')).to.deep.equal(['quantity 20', 'quantity 36']);
    expect(read('第3位、5项')).to.deep.equal(['rank 3 位', 'quantity 5 项']);
    expect(read('增长3、百分之5')).to.deep.equal(['quantity 3', 'quantity 5 %']);
    expect(read('20、5')).to.deep.equal(['quantity 20', 'quantity 5']);
    expect(read('1:2、3项')).to.deep.equal(['quantity 1', 'quantity 3 项']);
    expect(read('20、5G')).to.deep.equal(['quantity 20', 'name']);
  });
});

describe('the number of a list', () => {
  for (const text of [
    '1.加强',
    '2、提高',
    '3)巩固',
    '（4）完善',
    '(5)完善',
    '[24]',
    '〔24〕',
    '01',
    '6 围绕中心',
    '- 7 围绕中心',
    '附件8',
    '附件 9',
    '100.加强',
    '100、加强',
    '12 围绕中心',
    '1.2023年重点工作',
    '2、2023年重点工作',
    '（12）完善',
    '[124]',
    '●3.加强',
    '02',
    '附件1',
    '附件1重点项目表',
    '见附件1：',
    '附表2-1 主要指标',
    '图1:2011—2015年增速',
    '图1：2011',
    '图 3 三次产业比重',
    '表2所示',
    '表1-2主要指标',
    '续表3',
  ])
    it(JSON.stringify(text), () => {
      const [first] = findNumbers(text);
      expect(first?.kind).to.equal('list');
      expect(findNumbers(`前文。\n${text}`)[0]?.kind).to.equal('list');
    });

  it('of a chart is parted from the years behind it', () => {
    const read = (text: string) => findNumbers(text).map(({text: written, kind}) => `${written} ${kind}`);
    expect(read('图1:2011')).to.deep.equal(['1 list', '2011 date']);
    expect(read('图1：2011—2015年')).to.deep.equal(['1 list', '2011—2015年 date']);
    expect(read('如图3、见表2-1')).to.deep.equal(['3 list', '2-1 list']);
    for (const text of ['发表3篇', '代表5名', '附件3份', '制图5张', '附图2幅', '表3.5', '地图5', '代表5'])
      expect(read(text)[0], text).to.match(/quantity$/);
  });

  it('stands alone in its line', () => {
    const kinds = (text: string) => findNumbers(text).map(({kind}) => kind);
    expect(kinds('1\n加强理论学习')).to.deep.equal(['list']);
    expect(kinds('1\r\n加强\r\n2\r\n提高\r\n3\r\n完善')).to.deep.equal(['list', 'list', 'list']);
    expect(kinds('01\n加强\n\n02\n提高')).to.deep.equal(['list', 'list']);
    expect(kinds('（3）\n提高')).to.deep.equal(['list']);
    expect(kinds('  4\n提高\n  5\n完善')).to.deep.equal(['list', 'list']);
    expect(kinds('前文。\n- 12 -\n后文。')).to.deep.equal(['list']);
    expect(kinds('前文。\n—3—\n后文。')).to.deep.equal(['list']);
    // The rows of a table, one cell a line.
    expect(kinds('1\n提案\n35\n2\n建议\n18\n3\n信息\n77')).to.deep.equal([
      'list',
      'quantity',
      'list',
      'quantity',
      'list',
      'quantity',
    ]);
  });

  it('is none in the cell of a table', () => {
    for (const text of ['提案\n35\n建议\n18', '5\n加强', '1', '12', '前文。\n7\n后文', '1\n件'])
      for (const {kind} of findNumbers(text)) expect(kind, text).to.equal('quantity');
  });
  for (const text of [
    '1.5亿元',
    '1、2、3件',
    '（2023）',
    '(100)',
    '1001.加强',
    '5 件',
    '增长1.加强',
    '甲、2、乙件',
    '100 围绕中心',
    '12',
    '012',
    '5',
    '05个',
    '12个',
    '1.2023亿元',
    '1.35亿多年前',
    '甲3)',
    '共5)',
    '[24件]',
    '[甲24]',
    '24]',
    '主要成效：5个村脱贫',
    '主要成效：5，',
    '主要成效：1.5亿元',
    '主要成效：123.加强',
    ...[...'百千万亿余多来年月日时季世'].map((char) => `5 ${char}甲`),
  ])
    it(`${JSON.stringify(text)} is none`, () => {
      expect(findNumbers(text)[0]?.kind).not.to.equal('list');
    });

  it('stands behind the mark that ends a clause too, whatever line breaks and spaces there are', () => {
    for (const text of [
      '如下：1.加强',
      '加强。12.完善',
      '加强。 2.完善',
      '加强；   3. 完善',
      '如下：1.“三张牌”',
      '如下：1.《文集》',
      '加强：2、完善',
      '前文\r2、提高',
      '前文\r\n- 2、提高',
    ])
      expect(findNumbers(text)[0]?.kind, text).to.equal('list');
    for (const text of ['加强 2.完善', '如下：2加强', '如下：1.（', '如下，2、加强'])
      expect(findNumbers(text)[0]?.kind, text).not.to.equal('list');
  });
});
