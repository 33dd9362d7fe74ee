// Kinds of what a brief once told wrong, ugly or hollow, each with several inputs.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isSaid, sectionWords} from '../../src/report/brief/heading-words.js';
import {lineOf} from '../../src/report/brief/lines.js';
import {composeHtml, parseReport} from '../../src/report/index.js';
import type {Statement} from '../../src/report/model.js';

const draftOf = (...lines: string[]): string =>
  composeHtml(parseReport(lines.join('\n')).report, {detail: 'brief'});
const headed = (text: string): string => sectionWords({at: 0, length: text.length, text});

describe('a brief tells', () => {
  it('the first sentences where no figure can stand alone, and none of the problems', () => {
    for (const sentence of [
      '五年来，全县经济总量跨越5个百亿元台阶。',
      '干部作风持续好转，群众办事更加方便。',
    ])
      assert.match(
        draftOf('某县政府工作报告', '一、过去一年工作', sentence).replace(/<\/?b>/g, ''),
        new RegExp(`<wr-part heading="过去一年工作"[^>]*>\\s*<wr-lede>${sentence}</wr-lede>`),
      );
    const lacks = draftOf('某县政府工作报告', '一、存在问题', '还有12个村没有通自来水。');
    assert.doesNotMatch(lacks, /12个村/);
    assert.doesNotMatch(
      draftOf('某县报告', '一、主要情况', '表1 指标', '东山县\t1\t1.1', '南湖区\t1\t100'),
      /<wr-lede/,
    );
  });

  it('headings without the years that a banner names, and of long ones what came of it', () => {
    assert.equal(headed('五年来，人民生活持续改善。'), '人民生活持续改善');
    assert.equal(headed('这五年，我们坚持工业强县，经济实力迈上新台阶'), '经济实力迈上新台阶');
    assert.equal(headed('“十四五”时期，生态环境明显好转'), '生态环境明显好转');
    assert.equal(headed('一是经济运行稳中有进'), '经济运行稳中有进');
    assert.equal(headed('多措并举稳增长，主要指标好于预期'), '多措并举稳增长，主要指标好于预期');
    for (const years of ['这五年', '过去的五年', '五年来', '过去五年'])
      assert.ok(isSaid(years, '五年成绩单'), years);
    assert.ok(isSaid('五年', '五年成绩单') && isSaid('过去五年', '过去五年工作回顾'));
    assert.ok(!isSaid('“十四五”时期', '五年成绩单'));
  });

  it('results of the last year and of past years below banners of their own', () => {
    for (const head of ['一、过去五年工作回顾', '一、“十四五”时期和2025年工作回顾']) {
      const page = draftOf(
        '某县政府工作报告',
        '各位代表：',
        head,
        '过去五年，地区生产总值由193亿元增加到268亿元，财政收入由9亿元增加到15亿元。城镇化率由43%提高到49%。',
        '刚刚过去的2025年，全年地区生产总值268亿元，增长6.1%；一般公共预算收入15亿元，增长5.3%；城镇新增就业4260人。',
        '二、2026年工作安排',
        '持续用力抓好落实。',
      );
      const banners = page.split('<wr-part').slice(1);
      const [year, years] = [
        banners.find((act) => act.includes('4260')),
        banners.find((act) => act.includes('193')),
      ];
      assert.ok(year && years && year !== years, page);
      assert.match(years.split('>')[0]!, /五年/);
      assert.doesNotMatch(year.split('>')[0]!, /五年/);
      assert.match(years, /五年前[\s\S]*现在/);
    }
  });

  it('five years as such, also where some rows name the year', () => {
    const page = draftOf(
      '某县政府工作报告',
      '各位代表：',
      '一、过去五年工作回顾',
      '过去五年，地区生产总值由2020年的193亿元增加到268亿元，财政收入由9亿元增加到15亿元，城镇化率由43%提高到49%，存款余额由310亿元增加到452亿元。',
    );
    assert.match(page, /五年前[\s\S]*现在/, page);
  });

  it('of a task what is done, not how much is meant', () => {
    const line = (text: string): string | undefined => {
      const statement: Statement = {
        at: 0,
        length: text.length,
        text,
        paragraph: 0,
        leads: true,
        role: 'task',
        evidence: '',
      };
      return lineOf([statement], new Set(), {counts: true, fits: () => false, worth: () => 0})?.text;
    };
    assert.equal(line('加大改革开放力度，推进零基预算改革试点，确保落地见效。'), '推进零基预算改革试点');
    assert.equal(line('提升发展质量，建成县城污水处理中心，取得新突破。'), '建成县城污水处理中心');
    assert.equal(line('加快解决结构性、根源性问题。'), undefined);
    for (const hollow of [
      '深化标本兼治',
      '打造法治化营商环境',
      '建设人民城市',
      '深化污染防治攻坚',
      '保持经济稳定增长',
    ])
      assert.equal(line(`${hollow}，改造危旧管网62公里。`), '改造危旧管网62公里', hollow);
    assert.equal(line('今年技工院校毕业生2.6万人。'), undefined);
  });

  it('a field by more than its name, or not at all', () => {
    const page = draftOf(
      '某县政府工作报告',
      '各位代表：',
      '一、2026年工作安排',
      '（一）大力推动高质量发展',
      '坚持稳中求进，做好各项工作。抓好重点任务落实。',
      '（二）加快乡村振兴',
      '坚持农业农村优先发展。新建高标准农田3.2万亩。',
      '（三）着力打好三大攻坚战',
      '坚持系统治理。改造雨污管网41公里。',
    );
    assert.doesNotMatch(page, /<p>(?:大力推动高质量发展|着力打好三大攻坚战)/);
    assert.match(page, /高标准农田/);
    assert.match(page, /heading="三大攻坚战"[^]*雨污管网/);
  });

  it('a result that is of the last year not among those of past years again', () => {
    const page = draftOf(
      '某县政府工作报告',
      '各位代表：',
      '一、“十四五”时期和2025年工作回顾',
      '过去五年，固定资产投资累计712亿元，城镇化率达到51.3%，2025年快递业务量3.1亿件，新增市场主体2.6万户，建成公园42个。',
      '刚刚过去的2025年，全年地区生产总值268亿元，增长6.1%；一般公共预算收入15亿元，增长5.3%；城镇新增就业4260人。',
      '（一）商贸物流加快发展',
      '快递业务量3.1亿件，增长12.4%。新增商业面积9万平方米。接待游客607万人次。',
    );
    assert.equal(page.match(/value="3\.1"|3\.1亿件/g)?.length, 1, page);
  });

  it('what something took and takes as from–to, where the report leaves it in its sentence', () => {
    const page = (line: string): string =>
      draftOf('某县政府工作报告', '一、2025年工作回顾', '（一）优化营商环境', `${line}新增企业1260家。`);
    for (const [line, from, to] of [
      ['企业开办时间由22天压缩到5天。', '22', '5'],
      ['工程建设审批时限由87个工作日缩短至41个工作日。', '87', '41'],
      ['施工许可办理环节由9天减少为2天。', '9', '2'],
    ] as const) {
      const [, drawn = ''] =
        /<wr-(?:compare|before-after)([^]*?)<\/wr-(?:compare|before-after)>/.exec(page(line)) ?? [];
      for (const figure of [from, to]) assert.match(drawn, new RegExp(`value="${figure}"`), line);
    }
    // Of whom it is not said, or no time of one kind.
    for (const line of ['用时由22天压缩到5天。', '企业开办时间由3天压缩到5小时。'])
      assert.doesNotMatch(page(line), /<wr-compare|<wr-before-after/, line);
  });

  it('what was invested only with what it was invested in', () => {
    const page = draftOf(
      '某县政府工作报告',
      '各位代表：',
      '一、“十四五”时期和2025年工作回顾',
      '过去五年，地区生产总值由193亿元增加到268亿元，财政收入由9亿元增加到15亿元。五年累计实施技改项目317个，完成投资351亿元。',
      '刚刚过去的2025年，全年地区生产总值268亿元，增长6.1%；一般公共预算收入15亿元，增长5.3%；城镇新增就业4260人。',
    );
    assert.doesNotMatch(page, /<li>完成投资/);
    assert.match(page, /351/);
  });

  it('the three industries as parts of a whole, of two years the later one, and as words where they are no structure', () => {
    const page = (words: string): string =>
      draftOf(
        '某县政府工作报告',
        '各位代表：',
        '一、2025年工作回顾',
        '2025年，全年地区生产总值268亿元，增长6.1%；一般公共预算收入15亿元，增长5.3%；城镇新增就业4260人。',
        '（一）产业结构不断优化',
        `${words}规模以上工业企业达到142家，高新技术企业达到38家，新增省级专精特新企业9家。`,
      );
    for (const sign of ['∶', ':', '：', '︰'])
      for (const change of ['为', '由15.1∶36.6∶48.3调整为'.replaceAll('∶', sign)]) {
        const html = page(`三次产业结构${change}${['12.4', '38.5', '49.1'].join(sign)}，`);
        const share = /<wr-share[^]*<\/wr-share>/.exec(html)?.[0] ?? '';
        assert.deepEqual(share.match(/[\d.]+(?=<\/td>)/g), ['12.4', '38.5', '49.1'], html);
      }
    for (const none of ['男女比例为12∶38∶50，', '三次产业结构为12.4∶38.5∶39.1，'])
      assert.doesNotMatch(page(none), /<wr-share/, none);
  });

  it('nothing twice: of clauses that overlap what the first has not said', () => {
    const page = draftOf(
      '某县政府工作报告',
      '各位代表：',
      '一、2025年工作回顾',
      '全年地区生产总值268亿元，增长6.1%。一般公共预算收入15亿元。',
      '（一）民生保障持续加强',
      '完善就业优先政策，提供1.2万个就业岗位，精准帮扶720名困难人员实现就业。改造小区25个。',
    );
    assert.equal(page.match(/1\.2(?:万个|")/g)?.length, 1, page);
  });

  it('targets after the tenth as one line, and what grows in step with the economy as a row', () => {
    const names = ['地区生产总值', '规模以上工业增加值', '固定资产投资', '社会消费品零售总额', '进出口总额'];
    const more = [
      '建筑业产值',
      '服务业增加值',
      '旅游综合收入',
      '一般公共预算收入',
      '工业投资',
      '民间投资',
      '技改投资',
    ];
    const goals = [...names, ...more].map((name, i) => `${name}增长${i + 2}%`);
    const page = draftOf(
      '某县政府工作报告',
      '各位代表：',
      '一、2025年工作回顾',
      '全年地区生产总值268亿元，增长6.1%。',
      '二、2026年工作安排',
      `今年的主要预期目标是：${goals.join('，')}，居民收入增长与经济增长同步。`,
      '（一）聚力工业强县。新增规上企业12家。',
    );
    assert.match(page, /居民收入增长\s*<b>与经济增长同步<\/b>/);
    assert.match(page, /还有：<\/span>/);
    for (const i of goals.keys()) assert.ok(page.includes(`${i + 2}`), goals[i]);
  });

  it('figures of a plan below headings that name no field of work', () => {
    const fiscal = [
      '今年财政赤字1.62万亿元。地方债券安排5000亿元。新增减税3200亿元。赤字率拟按2.3%安排。',
      '发行国债1.7万亿元。减税降费4100亿元。财政收入增长6%。',
    ];
    for (const heading of ['2026年工作总体部署', '主要任务和总体要求', '总体思路'])
      for (const words of fiscal) {
        const page = draftOf(
          '某省政府工作报告',
          '各位代表：',
          '一、2025年工作回顾',
          '全年地区生产总值2680亿元，增长6.1%。一般公共预算收入150亿元。',
          '二、2026年工作安排',
          `（一）${heading}`,
          words,
          '（二）扎实推进乡村振兴',
          '新建高标准农田30万亩。',
          '（三）持续保障和改善民生',
          '城镇新增就业21万人。',
        );
        for (const [figure] of words.matchAll(/[\d.]+/g))
          assert.ok(page.includes(figure), `${heading}: ${figure}`);
      }
  });

  it('no clause that says nothing alone, and what was surpassed behind what surpassed it', () => {
    const page = (results: string): string =>
      draftOf(
        '某县政府工作报告',
        '各位代表：',
        '一、2025年工作回顾',
        '全年地区生产总值268.4亿元，增长6.1%。',
        '（一）改革开放不断深化',
        results,
        '二、2026年工作安排',
        '持续用力抓好落实。',
      );
    for (const hollow of [
      '对我们这样一个拥有83万人口的大县来说，成绩来之不易。',
      '坚持不懈抓项目，累计完成投入33.4亿元。',
      '城乡面貌有新变化，五年完成投资485.36亿元。',
      '上述21亿元全部用于民生。',
    ]) {
      const [figure] = /[\d.]+/.exec(hollow)!;
      assert.ok(!page(`新建学校3所。${hollow}改造道路46公里。`).includes(`${figure}`), hollow);
    }
    for (const word of ['超过原定的', '超过预定的']) {
      const drawn = page(`落实好各项政策，减税降费2.36亿元，${word}近2亿元规模。`);
      const words = drawn.replace(/<[^>]*>|\s+/g, '');
      assert.ok(!words.includes(word) || words.indexOf('减税降费') < words.indexOf(word), drawn);
    }
  });

  it('one companion of the largest figure beside it, two and more below', () => {
    const card = (results: string): string =>
      draftOf(
        '某县政府工作报告',
        '各位代表：',
        '一、2025年工作回顾',
        results,
        '二、2026年工作安排',
        '持续用力抓好落实。',
      );
    const first = '全年地区生产总值268.4亿元，增长6.1%。一般公共预算收入15.8亿元。';
    assert.match(card(first), /slot="aside" value="15.8"/);
    assert.doesNotMatch(card(`${first}城镇新增就业4260人。`), /slot="aside"/);
  });

  it('issues with what came of them, what a plan is for, and its parallel phrases', () => {
    const page = draftOf(
      '中国人民政治协商会议某县委员会常务委员会工作报告',
      '各位委员：',
      '一、2025年工作回顾',
      '全年开展履职活动140次，提出意见建议276条。',
      '（一）聚焦中心建言',
      '关于加强山区防火水池建设的建议，推动建成蓄水池64座。《关于完善农村客运的提案》推动新开通公交线路6条。关于建设社区食堂的建议，促成新建食堂12家。',
      '二、2026年工作安排',
      '总体要求是：坚持团结民主，为加快建设现代化美丽新县广泛凝聚智慧力量。',
      '深入实施“协商提质、提案提效、监督提劲”三项工程，全年组织学习30次。',
    );
    assert.match(page, /<wr-issue topic="加强山区防火水池建设"[^>]*>\s*建成蓄水池<b>64座<\/b>/);
    assert.match(page, /<wr-statement heading="总体要求">\s*为加快建设现代化美丽新县广泛凝聚智慧力量/);
    assert.match(page, /<wr-lockup>\s*协商提质、提案提效、监督提劲/);
  });
});
