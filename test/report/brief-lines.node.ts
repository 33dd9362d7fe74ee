// Which line a task has, what is a target of the year, and what a report is known by. Texts are invented.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {figuresSetOff} from '../../src/report/brief/compose-pieces.js';
import {composeHtml, parseReport} from '../../src/report/index.js';
import {inventedReport} from '../support/report/invented-report.js';

const draftOf = (...lines: string[]): string =>
  composeHtml(parseReport(lines.join('\n\n')).report, {detail: 'brief'});
/** The words of a page, without white space. */
const wordsOf = (page: string): string => page.replace(/<!--[^]*?-->|<[^>]*>|\s+/g, '');

const title = '桐河县政府工作报告';
const review = '2025年，全县一般公共预算收入21.7亿元，增长4.1%；地区生产总值346.8亿元，增长5.9%。';
const aims =
  '今年主要预期目标是：地区生产总值增长5.6%左右，规模以上工业增加值增长7.2%，固定资产投资增长6.3%以上。';

describe('a brief', () => {
  it('knows a report by its title alone, and sets the product largest', () => {
    for (const name of [title, '2026年桐河县政府工作报告', '政府工作报告'])
      assert.match(
        draftOf(name, '一、2025年工作回顾', review),
        /size="hero" value="346.8"[^>]*>\s*地区生产总值/,
        name,
      );
    for (const name of ['最全解读：政府工作报告', '桐河县政府工作报告要点'])
      assert.equal(parseReport([name, review].join('\n')).report.genre, 'unknown', name);
  });

  it('takes 公共 for no total', () => {
    const page = draftOf('桐河县经济运行情况', '公共服务支出3.4亿元。', '全年共接待游客86万人次。');
    assert.doesNotMatch(page, /size="hero" value="3.4"/);
  });

  it('gives a task below its heading the figure that says most, and no target of the year', () => {
    for (const [heading, ...lines] of [
      ['坚持工业强县', '力争规模以上工业总产值突破380亿元', '培育专精特新企业7家'],
      ['着力扩大内需', '力争社会消费品零售总额突破130亿元', '举办促销活动43场'],
    ] as const) {
      const page = draftOf(
        ...[title, '一、2025年工作回顾', review, '二、2026年工作安排', aims],
        `（一）${heading}`,
        `${lines.join('。')}。`,
      );
      const [, field = ''] = /<wr-field[^>]*>([^]*?)<\/wr-field>/.exec(page) ?? [];
      assert.match(wordsOf(field), new RegExp(lines[0].replace(/^力争/, '')), page);
      assert.doesNotMatch(page.split('</wr-targets>')[0]!, /[38]0"/);
    }
  });

  it('says a target once, whatever the growth of the economy is called', () => {
    for (const again of ['经济增长预期5.6%左右', '今年经济增长5.6%左右', '地区生产总值预期增长5.6%左右']) {
      const page = draftOf(
        ...[title, '一、2025年工作回顾', review, '二、2026年工作安排', aims],
        `统筹安排各项工作，${again}。新增贷款46亿元。`,
        '（一）扩大内需',
        '安排重点项目87个。',
      );
      assert.equal(page.match(/value="5\.6"/g)?.length, 1, again);
    }
  });

  it('counts no lists and meetings among results', () => {
    const page = draftOf(
      ...[title, '一、2025年工作回顾', review, '（一）深化改革'],
      '建立年度任务清单143项，开展重点事项攻坚17项，召开例会26次。',
    );
    assert.doesNotMatch(page, /143|value="(?:17|26)"/);
  });

  it('has no line of one section below the heading of another', () => {
    const page = draftOf(
      ...[title, '一、2025年工作回顾', review, '（一）产业升级'],
      '新增规模以上工业企业19家，高新技术企业达到68家，技改投资增长14.6%。企业债务余额占比下降2.3%。',
      '（二）社会平安',
      '生产安全事故起数下降18%。',
    );
    const [, section = ''] = /heading="产业升级"[^>]*>([^]*?)<\/wr-section>/.exec(page) ?? [];
    assert.match(section, /14\.6/, page);
    assert.doesNotMatch(section, /事故/);
  });

  it('drops the words that say that a goal is one from the end of its label too', () => {
    const page = draftOf(
      ...[title, '一、2025年工作回顾', review, '二、“十五五”时期主要目标'],
      '主要目标是：到2030年，地区生产总值力争突破420亿元，年均增长5.4%；森林覆盖率达到66%以上；常住人口城镇化率达到57%左右；高新技术企业突破120家。',
    );
    assert.doesNotMatch(page, /力争\s*<\/wr-metric-tile>/);
    assert.match(page, /420/);
  });

  it('says what field a line is of where it stands below no heading', () => {
    for (const [heading, line, field] of [
      ['民生福祉持续增进', '困难群众救助标准年均提高6.4%', '民生福祉'],
      ['创新驱动成效明显', '技术合同成交额增长23.5%', '创新驱动'],
      ['产业转型步伐加快', '新能源汽车零部件产量增长31.2%', '产业转型'],
    ] as const) {
      const page = draftOf(
        // One line alone would stand among the figures of the score card.
        ...[title, '一、2025年工作回顾', review, '七成以上小区实现智能安防。', '（一）城乡面貌改善'],
        '改造老旧小区12个，新建停车泊位640个，硬化道路86公里。',
        `（二）${heading}`,
        `${line}。`,
      );
      assert.match(page, new RegExp(`<li><span data-check="own">${field}</span>：${line.slice(0, 6)}`), page);
    }
    // Not where the line says it, or is of another field.
    for (const [heading, line] of [
      ['民生福祉持续增进', '民生支出增长6.4%'],
      ['改善民生成效明显', '先进制造业增加值占比提高2.4个百分点'],
    ] as const) {
      const page = draftOf(
        ...[title, '一、2025年工作回顾', review, '（一）城乡面貌改善'],
        '改造老旧小区12个，新建停车泊位640个，硬化道路86公里。',
        `（二）${heading}`,
        `${line}。`,
      );
      assert.doesNotMatch(page, /<li><span data-check="own">/, line);
    }
  });

  it('says by when goals are to be reached once, in the banner above their steps', () => {
    for (const [year, heading, banner] of [
      ['2030', '主要目标', '2030年 发展目标'],
      ['2035', '远景目标', '2035年 发展目标'],
      ['2030', '二、“十五五”时期主要目标', '“十五五”时期主要目标'],
    ]) {
      const page = draftOf(
        ...[title, '一、2025年工作回顾', review, heading!],
        `主要目标是：到${year}年，地区生产总值突破420亿元；森林覆盖率达到66%以上；常住人口城镇化率达到57%左右。`,
        '三、2026年工作安排',
        '持续用力抓好落实。',
      );
      const [, name = '', stairs = ''] =
        /<wr-part heading="([^"]*)"[^>]*>\s*(<wr-goal-pyramid[^]*?<\/wr-goal-pyramid>)/.exec(page) ?? [];
      if (!stairs) continue;
      assert.equal(name, banner, page);
      assert.doesNotMatch(wordsOf(stairs), /到20\d\d年地区/, page);
    }
  });

  it('loses no count that shares its verb with the one before it', () => {
    for (const [clause, half] of [
      ['团结带领18个界别、176名委员', '团结带领界别'],
      ['团结带领9个专委会、214名委员', '团结带领专委会'],
      ['团结带领13个镇街、920名干部', '团结带领镇街'],
    ] as const) {
      const page = draftOf(
        '政协桐河县第六届委员会常务委员会工作报告',
        '各位委员：',
        '一、2025年工作回顾',
        `一年来，县政协${clause}，共开展各类履职活动120余次，提出意见建议243条。`,
        '二、2026年工作安排',
        '持续用力抓好落实。',
      );
      const words = wordsOf(page);
      assert.doesNotMatch(words, new RegExp(half), page);
      const [, first, second] = /(\d+)[^\d]+(\d+)/.exec(clause)!;
      assert.equal(words.includes(first!), words.includes(second!), words);
    }
  });

  it('sets two counts of one clause in one size', () => {
    for (const [text, own, setOff] of [
      ['新添县级非遗传承人31名、市级非遗传承人12名', '12名', ['31名', '12名']],
      ['整修塘坝32座、沟渠18条，惠及9村', '32座', ['32座', '18条']],
      ['办理满意率和按期率分别达到90%和98%', '90%', ['90%', '98%']],
      ['村级医疗站点由64处增至97处', '97处', ['97处']],
      ['受理意见208件，立案176件', '208件', ['208件']],
    ] as const) {
      const fact = {
        clause: {at: 0, length: text.length, text},
        tile: {figure: {at: text.indexOf(own), text: own}},
      };
      const found = figuresSetOff(fact as unknown as Parameters<typeof figuresSetOff>[0]);
      assert.deepEqual(
        found.map((each) => each.text),
        setOff,
        text,
      );
    }
  });

  it('has no list of one line, and no section of one line alone: the line stands with others', () => {
    const list = /<ul>\s*<li>(?:(?!<li>)[^])*<\/ul>/;
    const section = /<wr-section[^>]*>\s*<p>(?:(?!<\/p>)[^])*<\/p>\s*<\/wr-section>/;
    const opening = /<wr-part(?![^>]* scene)[^>]*>\s*<p>(?:(?!<\/p>)[^])*<\/p>\s*<wr-section/;
    const assertNone = (page: string): void => {
      for (const lone of [list, section, opening]) assert.doesNotMatch(page, lone);
    };
    const rich = [
      '新建粮库6座，改造晒场14处，添置烘干机85台。',
      '修缮古桥9座，种植行道树1.2万株，安放长椅310张。',
    ];
    for (const line of [
      '七成以上水费用于管网维护。',
      '旧仓库修缮提速，完成38栋老屋亮化。',
      '全县获评节水先进单位4个，较上年多1个。',
    ]) {
      const own = ['（一）守好粮袋子', rich[0]!, '（二）扮靓新家园', rich[1]!, '（三）管好水龙头', line];
      assertNone(draftOf(title, '一、2025年工作回顾', review, ...own, '二、2026年工作安排', aims));
    }
    // What stands below a board, and above the first heading of past years.
    const after = `${aims.slice(0, -1)}，单位生产总值能耗下降3%以内。`;
    const years = [
      '过去五年，农民合作社社员人均增收1.2万元。',
      '（一）修路架桥',
      ...rich,
      '（二）兴水利',
      rich[0]!,
    ];
    assertNone(draftOf(title, '一、“十四五”时期回顾', ...years, '二、2026年工作安排', after));
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) assertNone(draftOf(inventedReport(seed)));
  });

  it('names fields by words of the heading above them that fit what is said, and by no slogan', () => {
    const plan = (heading: string, line: string): string[] => {
      const others = ['（二）扩大内需', '举办展销活动43场。', '（三）加强生态环境保护', '修复河岸17公里。'];
      const page = draftOf(
        ...[title, '一、2025年工作回顾', review, '二、2026年工作安排', aims],
        ...[`（一）${heading}`, line, ...others],
      );
      return [...page.matchAll(/<wr-field heading="(.*?)"/g)].map((match) => match[1]!);
    };
    for (const slogan of ['大道至简，马上就办。', '实干为要，干字当头。', '守正创新，行稳致远。'])
      for (const name of plan(slogan, '新建口袋公园12处。'))
        assert.doesNotMatch(name, /至简|为要|守正|致远|^创新|马上/, slogan);
    for (const [heading, line, name] of [
      ['因地制宜发展新质生产力', '新增优质学位2600个。', '民生'],
      ['推进教育科技人才一体发展，培育新质生产力', '新建中小学校7所。', '教育'],
      ['因地制宜发展新质生产力', '新增智能工厂9家。', '新质生产力'],
      ['加快构建现代化产业体系', '新增产业人才床位800张。', '现代化产业体系'],
    ] as const)
      assert.equal(plan(heading, line)[0], name, `${heading} ${line}`);
  });

  it('says what the economy reached where the source says it, whatever target and result are called', () => {
    for (const [result, aim] of [
      ['2025年，全县地区生产总值346.8亿元，增长5.9%', '经济增长5.5%左右'],
      ['2025年，生产总值增长5.9%，一般公共预算收入增长4.1%', '地区生产总值增长5.5%左右'],
    ] as const) {
      const aims = `今年主要预期目标是：${aim}，规模以上工业增加值增长7.2%，固定资产投资增长6.3%以上。`;
      const page = draftOf(title, '一、2025年工作回顾', `${result}。`, '二、2026年工作安排', aims);
      assert.match(wordsOf(page), /2025年实际5\.9%/, `${result} ${aim}`);
    }
    // What a district or a service grew by is not what all grew by.
    const other = '2025年，开发区生产总值增长9.4%，一般公共预算收入21.7亿元。';
    const page = draftOf(title, '一、2025年工作回顾', other, '二、2026年工作安排', aims);
    assert.doesNotMatch(wordsOf(page), /实际9\.4/);
  });
});
