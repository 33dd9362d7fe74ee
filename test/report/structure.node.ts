// Headings, lists, annexes and shapes that the parser tells apart.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  composeHtml,
  defaultDetail,
  digestReport,
  parseReport,
  summarize,
  type Block,
  type Report,
} from '../../src/report/index.js';

const parse = (text: string): Report => parseReport(text).report;
const blocksOf = (text: string): Block[] => {
  const [part] = parse(`报告\n\n一、甲\n\n${text}`).parts;
  return part!.sections[0]!.blocks;
};
const headings = ({parts}: Report): unknown[] =>
  parts.map(({heading, sections}) => [
    heading?.text,
    sections.map((section) => [section.mark, section.heading.text]),
  ]);

describe('parseReport: the outline', () => {
  it('takes 一、…工作回顾 as parts and （一） as sections', () => {
    const text =
      '2026年政府工作报告\n——2026年2月5日在第四次会议上\n省长　某某\n各位代表：\n一、2025年工作回顾\n（一）稳经济，态势巩固。成效明显，收到实效。\n（二）促改革。持续用力。\n二、2026年工作安排\n（一）扩内需。多措并举。';
    const report = parse(text);
    assert.equal(report.title?.text, '2026年政府工作报告');
    assert.deepEqual(
      report.subtitle.map((line) => line.text),
      ['2026年2月5日在第四次会议上', '省长　某某'],
    );
    assert.deepEqual(
      headings(report).toString(),
      [
        [
          '2025年工作回顾',
          [
            ['一', '稳经济，态势巩固。'],
            ['二', '促改革'],
          ],
        ],
        ['2026年工作安排', [['一', '扩内需']]],
      ].toString(),
    );
  });

  it('takes 一、 as sections where years head the parts, or nothing does', () => {
    assert.deepEqual(
      headings(parse('报告\n\n2022年 工作回顾\n\n一、强化武装。\n\n文字。\n\n2023年 工作安排\n\n文字。')),
      [
        ['2022年 工作回顾', [['一', '强化武装']]],
        ['2023年 工作安排', []],
      ],
    );
    assert.deepEqual(headings(parse('公报\n\n一、综合\n\n文字。\n\n八、金融\n\n文字。')), [
      [
        undefined,
        [
          ['一', '综合'],
          ['八', '金融'],
        ],
      ],
    ]);
  });

  it('takes a title in two lines also where the first might head a part', () => {
    for (const lines of [
      ['某县2025年国民经济和社会发展计划执行情况', '与2026年计划草案的报告'],
      ['某区2025年财政预算执行情况', '和2026年财政预算草案的报告（书面）'],
    ]) {
      const report = parse(
        `${lines.join('\n')}\n一、2025年执行情况\n收入12亿元。\n二、2026年目标\n收入增长3%。`,
      );
      assert.equal(report.title?.text, lines.join(''));
      assert.equal(
        report.parts[0]!.heading?.text ?? report.parts[0]!.sections[0]!.heading.text,
        '2025年执行情况',
      );
    }
  });

  it('sees a table also where single spaces part its figures, and none in thousands', () => {
    const rows = ['一、税收收入 3260 104.2%', '二、非税收入 1180 96.5%', '三、转移支付 8640 101%'];
    const page = composeHtml(
      parse(`决算报告\n表一：收入决算表\n${rows.join('\n')}\n二、支出情况\n教育支出2160万元。`),
    );
    assert.equal(page.match(/<tr>/g)?.length, 3);
    assert.match(page, /<td>二、非税收入<\/td>\s*<td>1180<\/td>\s*<td>96.5%<\/td>/);
    assert.match(page, /<wr-section heading="支出情况"/);
    assert.doesNotMatch(composeHtml(parse('决算报告\n收入 12 345 678\n支出 11 234 567')), /<tr>/);
  });

  it('writes a numeral only where the place of the section does not give it', () => {
    const html = composeHtml(
      parse('公报\n\n一、综合\n\n文字。\n\n八、金融\n\n文字。\n\n——更强。文字一句在此。'),
    );
    assert.match(html, /heading="综合">/);
    assert.match(html, /heading="金融" number="八"/);
  });

  it('closes letter-spaced headings and joins sentences that a line break cut', () => {
    const report = parse(
      '政 府 工 作 报 告\n\n一、2025年工作回顾\n全面开展生态建设，累计完成林分优化和森林抚育，乡村绿化植树，重点城市PM\n2.5\n年平均浓度保持在20微克/立方米左右。',
    );
    assert.equal(report.title?.text, '政府工作报告');
    assert.match(JSON.stringify(report), /重点城市PM2\.5年平均浓度/);
  });

  it('joins one sentence a line into paragraphs and heads them by their parallel beginnings', () => {
    const sentences = Array.from(
      {length: 60},
      (_, i) => `这是第${'一二三四五六七八九十'[i % 10]}个方面的内容，工作有了新的进展。`,
    ).join('\n');
    const [part] = parse(`报告\n一、2025年工作回顾\n${sentences}`).parts;
    assert.ok(part!.ledes.length + part!.blocks.length < 20);
  });

  it('parts 着眼时代要求规范制度机制 where all headings beside it are built so', () => {
    const text =
      '着眼时代要求规范制度机制\n\n文字一；文字二。\n\n着眼形势任务提升履职本领\n\n文字三；文字四。';
    assert.deepEqual(
      blocksOf(text).map((block) => block.kind === 'group' && [block.lead?.text, block.heading?.text]),
      [
        ['着眼时代要求', '规范制度机制'],
        ['着眼形势任务', '提升履职本领'],
      ],
    );
  });

  it('sets annexes apart, and takes no figures from a glossary', () => {
    const report = parse(
      '报告\n一、2025年工作回顾\n收到提案35件。\n附件1\n2026年十件民生实事\n一、提高标准。\n提高到80%。\n附件2\n名词解释\n1.“四上”企业：\n指4类企业。',
    );
    assert.deepEqual(
      report.parts.map(({heading}) => heading?.text),
      ['2025年工作回顾', '附件1 2026年十件民生实事', '附件2 名词解释'],
    );
    assert.equal(report.parts[2]!.glossary, true);
    assert.equal(report.figures, 2);
  });

  it('gives paragraphs behind the last 一是 to the part, and parts them where sentences begin alike', () => {
    const five = ['质效提升', '结构优化', '民生改善']
      .map((words) => `这五年，${words}。新增企业5家。`)
      .join('');
    const [part] = parse(
      `报告\n一、工作回顾\n2025年工作如下。\n一是稳增长。效果很好。\n二是促改革。效果很好。\n三是惠民生。效果很好。\n${five}\n二、2026年工作安排\n文字。`,
    ).parts;
    assert.deepEqual(
      part!.sections.map(({blocks}) => blocks.length),
      [1, 1, 1],
    );
    assert.deepEqual(
      part!.closing.map((block) => block.kind === 'group' && block.heading?.text),
      ['这五年，质效提升。', '这五年，结构优化。', '这五年，民生改善。'],
    );
  });

  describe('numbered lines', () => {
    const tasks = ['抓好项目建设', '抓好招商引资', '抓好营商环境'];
    const numbers = [
      (i: number) => `${i + 1}. `,
      (i: number) => `（${i + 1}）`,
      (i: number) => `（${'一二三'[i]}）`,
    ];
    const words = (block: Block | undefined): string[] =>
      block?.kind === 'list' ? block.items.map(({text}) => text.text) : [];

    it('that head nothing are a list, and what follows them is not of the last', () => {
      for (const number of numbers) {
        const lines = tasks.map((task, i) => number(i) + task);
        const blocks = blocksOf(['要做好以下工作：', ...lines, '全年办件12万件。'].join('\n'));
        const list = blocks.findIndex(({kind}) => kind === 'list');
        assert.deepEqual(words(blocks[list]), tasks, lines[0]);
        assert.equal(blocks.length > list + 1, true);
        assert.ok(blocks.every(({kind}) => kind !== 'group'));
      }
    });

    it('stay headings where something stands below one of them', () => {
      for (const number of numbers) {
        const lines = tasks.map((task, i) => `${number(i)}${task}\n今年办成${i + 2}件。`);
        assert.equal(blocksOf(lines.join('\n')).filter(({kind}) => kind === 'group').length, 3);
      }
    });

    it('of several levels, 1.1 and 1.2, lose no number to the figures', () => {
      for (const gap of [' ', '', '. ', '、', '\u3000']) {
        const text = `1. 道路\n1.1${gap}新建桥梁4座\n1.2${gap}硬化村道31公里\n2. 用水\n2.1${gap}改造水厂5座\n2.2${gap}铺设管网27公里`;
        const {figures, parts} = parse(`报告\n\n一、甲\n\n${text}`);
        const shown = JSON.stringify(parts);
        assert.equal(figures, 4, gap);
        assert.doesNotMatch(shown, /"(?:text|value)":"[12]\.[12]/);
      }
      const figures = '1.1万亩水田、1.2万亩旱地完成改造。\n3.5 亿元用于水利。\n1.2%的耕地轮休。';
      assert.equal(parse(`报告\n\n一、甲\n\n${figures}`).figures, 4);
    });

    it('of several levels, whose headings begin with a word that is also a unit', () => {
      for (const gap of ['', ' ']) {
        const names = ['社区治理', '项目储备', '人才队伍', '岗位培训', '年度安排'];
        const lines = names.map((name, i) => `1.${i + 1}${gap}${name}\n建成样板${i + 2}处。`);
        const {figures, parts} = parse(`报告\n\n一、甲\n\n1. 民生\n${lines.join('\n')}`);
        assert.equal(figures, names.length, gap);
        assert.doesNotMatch(JSON.stringify(parts), /"1\.\d/, gap);
      }
      const measures = '1.1公里步道、1.2公里驳岸完工。\n1.2公顷林地补植，1.3公顷绿地新建。';
      assert.equal(parse(`报告\n\n一、甲\n\n${measures}`).figures, 4);
    });
  });

  it('takes numbered sentences with figures as items, of projects where the title says so', () => {
    const items = [12, 28, 600].map((n, i) => `${i + 1}.新建公园${n}个。（责任单位：园林局）`).join('\n');
    const [part] = parse(`2024年十件民生实事\n${items}`).parts;
    const [list] = part!.blocks;
    assert.equal(list?.kind === 'list' && list.shape, 'projects');
    assert.equal(list?.kind === 'list' && list.items.length, 3);
  });

  it('reads Traditional reports', () => {
    const report = parse(
      '某縣委員會工作報告\n——2023年1月6日在第二次會議上\n各位委員：\n一、2022年工作回顧\n（一）建言資政。組織調研12次。\n二、2023年工作安排\n文字。\n責任編輯：某某',
    );
    assert.equal(report.subtitle.length, 1);
    assert.deepEqual(
      report.parts.map(({heading}) => heading?.text),
      ['2022年工作回顧', '2023年工作安排'],
    );
    assert.deepEqual(
      report.boilerplate.map(({text: words}) => words),
      ['各位委員：', '責任編輯：某某'],
    );
  });

  it('reads Markdown headings, lists and tables', () => {
    const report = parse(
      '# 工作报告\n\n## 2022年工作回顾\n\n### 一、提案\n\n- 甲事项\n- 乙事项\n\n| 指标 | 数值 |\n|---|---|\n| **提案** | 235件 |',
    );
    assert.equal(report.title?.text, '工作报告');
    const [section] = report.parts[0]!.sections;
    assert.equal(section?.heading.text, '提案');
    assert.deepEqual(
      section?.blocks.map(({kind}) => kind),
      ['list', 'table'],
    );
    assert.match(composeHtml(report), /<td>提案<\/td>/);
  });
});

describe('parseReport: blocks', () => {
  it('sees targets, places and shares that add up', () => {
    const shape = (text: string): unknown => {
      const block = blocksOf(text).at(-1);
      return block?.kind === 'grid' ? block.shape : block?.kind;
    };
    assert.equal(shape('主要预期目标是：经济总量增长5%左右，居民消费价格涨幅2%左右。'), 'targets');
    assert.equal(shape('投资潜力居全国第3位，绿色发展居全国第5位，科技创新居全国第6位。'), 'ranks');
    assert.equal(shape('第一产业占比6.8%，第二产业占比36.5%，第三产业占比56.7%。'), 'shares');
    assert.equal(shape('第一产业占比6.8%，第二产业占比36.5%。'), undefined);
  });

  it('draws a flow only where every clause belongs to the process', () => {
    assert.deepEqual(
      blocksOf('收到提案235件，立案225件，办结200件。').map(({kind}) => kind),
      ['flow'],
    );
    assert.deepEqual(
      blocksOf('收到提案235件，新增就业225人。').map(({kind}) => kind),
      ['grid'],
    );
  });

  it('draws acts only where “N大…” promises as many as there are', () => {
    const items = ['稳进', '求变', '惠民'].map((key) => `- 紧扣${key}，做好工作，拿出更实举措。`).join('\n');
    assert.deepEqual(
      blocksOf(`展现“三大新作为”。\n\n${items}`).map(({kind}) => kind),
      ['prose', 'acts'],
    );
    assert.deepEqual(
      blocksOf(`展现“五大新作为”。\n\n${items}`).map(({kind}) => kind),
      ['prose', 'list'],
    );
  });

  it('keeps items without a common frame a list, ticked ones a checklist', () => {
    assert.deepEqual(
      blocksOf('- 加强学习\n- 深入调研\n- 改进作风').map(({kind}) => kind),
      ['list'],
    );
    assert.deepEqual(
      blocksOf('✓ 加强学习\n✓ 深入调研\n✓ 改进作风').map(({kind}) => kind),
      ['checklist'],
    );
  });

  it('finds lists hidden in a paragraph', () => {
    const [lead, list] = blocksOf('把握以下几点：一是注重对标；二是注重开门；三是注重衔接。');
    assert.equal(lead?.kind, 'prose');
    assert.equal(list?.kind === 'list' && list.items.length, 3);
  });
});

describe('a digest', () => {
  it('keeps short sentences without figures as points', () => {
    const text =
      '报告\n\n一、扩大内需\n\n突出内需主导，拓展增量。培育新型消费。拓展文旅消费。强化要素保障。继续办好各项具体工作，务求取得实效。';
    const [part] = digestReport(parse(text)).report.parts;
    const [lead, points] = part!.sections[0]!.blocks;
    assert.equal(lead?.kind === 'prose' && lead.sentences[0]?.text, '突出内需主导，拓展增量。');
    assert.deepEqual(points?.kind === 'list' && points.items.map(({text: item}) => item.text), [
      '培育新型消费',
      '拓展文旅消费',
      '强化要素保障',
    ]);
  });
});

describe('the draft as a whole', () => {
  it('is full up to 4,000 characters, a brief above, a digest where there is nothing to choose from', () => {
    assert.equal(defaultDetail({length: 4000, figures: 90}), 'full');
    assert.equal(defaultDetail({length: 4001, figures: 90}), 'brief');
    assert.equal(defaultDetail({length: 4001, figures: 3}), 'digest');
  });

  it('counts what it placed', () => {
    assert.deepEqual(
      summarize(parse('报告\n\n一、甲\n\n收到提案235件，立案225件。\n\n按照2.5万吨的规模建设。')),
      {
        parts: 1,
        sections: 1,
        figures: 3,
        placed: 2,
      },
    );
  });

  it('is plain JSON before it is a page', () => {
    const report = parse('报告\n\n一、甲\n\n收到提案235件，立案225件。');
    assert.equal(composeHtml(JSON.parse(JSON.stringify(report)) as Report), composeHtml(report));
  });
});

describe('parseReport: figures that can be read in two ways', () => {
  it('are told, stay in their sentence, and are no label of another', () => {
    const text = '报告\n\n一、甲\n\n全年发放补贴2万5元。人均收入达3万6元，增长5%。安置就业13万2。';
    const {report, issues} = parseReport(text);
    const told = issues.filter(({message}) => message.includes('两种读法'));
    assert.deepEqual(
      told.map(({at, length}) => text.slice(at, at + length)),
      ['2万5元', '3万6元'],
    );
    assert.match(told[0]!.message, /25000.*20005/);
    const page = composeHtml(report, {detail: 'full'});
    assert.ok(!/value="[23]万/.test(page), page);
    assert.ok(page.includes('2万5元') && page.includes('3万6元'));
  });
});
