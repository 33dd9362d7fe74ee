// The structure of the text is the structure of the page: problems, periods, projects, tables. Texts are invented.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {composeHtml, parseReport, type Block, type Part, type Report} from '../../src/report/index.js';

const parse = (...lines: string[]): Report => parseReport(lines.join('\n')).report;
const page = (report: Report): string => composeHtml(report, {detail: 'digest'});
const headings = ({parts}: Report): (string | undefined)[] => parts.map(({heading}) => heading?.text);
const groups = (blocks: readonly Block[]): (string | undefined)[] =>
  blocks.flatMap((block) => (block.kind === 'group' ? [block.heading?.text] : []));
const inSections = ({sections}: Part): string => JSON.stringify(sections);

const achievements = [
  '（一）产业提质。新增企业17家，技改投资增长12%。',
  '（二）民生改善。改造老旧小区21个，新增停车位1200个。',
];
const plan = ['二、2025年工作安排', '坚持稳中求进。新增就业5500人，新建学校2所。'];

describe('the list of problems', () => {
  it('gives a brief no figure, under whatever words it stands', () => {
    for (const opening of [
      '存在的主要问题是：',
      '面对成绩，更要看到困难和问题：',
      '同时也要看到，发展还有不少短板：',
      '我们也清醒认识到，工作中还存在一些不足：',
    ]) {
      const report = parse(
        '政府工作报告',
        '一、2024年工作回顾',
        ...achievements,
        `${opening}政府债务率达到112%；青年失业人数有4300人。`,
        ...plan,
      );
      const brief = composeHtml(report, {detail: 'brief'});
      assert.doesNotMatch(brief, /112|4300/, opening);
      assert.match(brief, /1200/, opening);
    }
  });

  it('has one heading, where the report names it in its own', () => {
    for (const heading of ['（三）存在的短板', '（三）困难和不足', '（三）面临的突出问题']) {
      const report = parse(
        '政府工作报告',
        '一、2024年工作回顾',
        ...achievements,
        heading,
        '同时也要看到，经济总量偏小、财政增收难等问题仍然突出。',
        ...plan,
      );
      const drawn = page(report).match(/<wr-(?:section|group) heading="[^"]*(?:短板|不足|问题)"/g);
      assert.equal(drawn?.length, 1, heading);
    }
  });

  const openings: [string, string][] = [
    ['在肯定成绩的同时，我们也清醒地看到，发展中还存在不少困难和问题：', '困难和问题'],
    ['同时，经济运行中仍存在一些短板和不足。', '短板和不足'],
    ['当前，我县发展还面临不少困难、挑战：', '困难、挑战'],
    ['我们深知，工作离群众期盼还有差距。', '差距'],
    ['面对成绩，更要看到隐患和差距：', '隐患和差距'],
    ['同时也要看到，基层治理还有短板。', '短板'],
    ['我们也深刻认识到，老问题、新矛盾仍然不少。', '老问题、新矛盾'],
  ];
  for (const [opening, heading] of openings)
    it(`stands beside the achievements under its own words: ${heading}`, () => {
      for (const list of [
        ['固定资产投资下降3.1%，空置厂房尚有62万平方米。'],
        [`${opening}一是投资下降3.1%；二是空置厂房尚有62万平方米；三是停车难。`],
        ['一是投资乏力。固定资产投资下降3.1%。', '二是厂房闲置。空置厂房尚有62万平方米。'],
      ]) {
        const first = list[0]!.startsWith(opening) ? [] : [opening];
        for (const address of [[], ['各位代表！']]) {
          const report = parse(
            '政府工作报告',
            '一、2024年工作回顾',
            ...achievements,
            ...address,
            ...first,
            ...list,
            ...plan,
          );
          assert.deepEqual(headings(report), ['2024年工作回顾', '2025年工作安排']);
          const [part] = report.parts;
          assert.equal(part!.sections.length, 2);
          assert.ok(!/下降|空置/.test(inSections(part!)), list[0]);
          assert.deepEqual(groups(part!.closing).slice(0, 1), [heading]);
          assert.ok(JSON.stringify(part!.closing).includes('空置厂房尚有62万平方米'));
        }
      }
    });

  it('is found in a part that names no more than its year, before the part of the next', () => {
    const [part] = parse(
      '政府工作报告',
      '一、2024年工作',
      ...achievements,
      '我们也清醒地看到，发展中还存在不少困难和问题：空置厂房尚有62万平方米。',
      ...plan,
    ).parts;
    assert.deepEqual(groups(part!.closing), ['困难和问题']);
  });

  it('may have a heading without a mark, which is no part of the section before it', () => {
    const [part] = parse(
      '政府工作报告',
      '一、2024年工作回顾',
      ...achievements,
      '存在的主要问题',
      '投资后劲不足，新开工项目减少12个。',
      ...plan,
    ).parts;
    assert.ok(!inSections(part!).includes('减少12个'));
    assert.deepEqual(groups(part!.closing), ['存在的主要问题']);
  });

  it('is not what was done about problems', () => {
    for (const text of [
      '面对复杂局面和多重困难挑战，我们新建学校3所。',
      '去年，我县发展面临诸多困难挑战。我们新建学校3所。',
      '着力解决群众反映强烈的突出问题。新建学校3所。',
      '聚焦短板和不足。新建学校3所。',
    ]) {
      const [part] = parse('政府工作报告', '一、2024年工作回顾', ...achievements, text, ...plan).parts;
      assert.deepEqual(groups(part!.closing), [], text);
    }
  });
});

describe('a paragraph that opens another period', () => {
  const fiveYears = [
    '一、“十四五”时期和2025年工作回顾',
    '过去五年，是奋进的五年。进出口总额年均增长7.5%。',
    ...achievements,
  ];

  it('opens a part, in its own words', () => {
    for (const [opening, heading] of [
      ['刚刚过去的2025年，我们攻坚克难。新建学校12所，新增学位1.5万个。', '刚刚过去的2025年'],
      ['各位代表，刚刚过去的一年，我们攻坚克难。新建学校12所，新增学位1.5万个。', '刚刚过去的一年'],
      ['2025年，新建学校12所，新增学位1.5万个。', '2025年'],
    ] as const)
      for (const more of [[], ['（一）稳增长。实施项目210个。', '（二）促改革。推出举措36项。']]) {
        const report = parse(
          '政府工作报告',
          ...fiveYears,
          opening,
          ...more,
          '二、2026年重点工作',
          '新增就业5500人。',
        );
        assert.deepEqual(headings(report), ['“十四五”时期和2025年工作回顾', heading, '2026年重点工作']);
        assert.ok(!JSON.stringify(report.parts[0]).includes('12所'));
        assert.equal(report.parts[1]!.sections.length, more.length);
      }
    const back = parse(
      '政府工作报告',
      '一、2024年工作回顾',
      ...achievements,
      '五年来，粮食产量稳定在20万吨以上，新建高标准农田12万亩。',
      ...plan,
    );
    assert.deepEqual(headings(back), ['2024年工作回顾', '五年来', '2025年工作安排']);
    for (const opening of ['五年来，粮食产量稳定在20万吨以上。', '这五年，新建高标准农田12万亩。']) {
      const first = parse('政府工作报告', '一、过去一年工作', opening, ...plan);
      assert.deepEqual(headings(first), ['过去一年工作', '2025年工作安排'], opening);
      assert.equal(first.parts[0]!.sections.length, 1);
    }
  });

  it('is none where the period is the same, or the sections before it go on', () => {
    for (const lines of [
      ['一、过去五年工作回顾', '五年来，新建学校45所。', '五年来，新增就业32万人。'],
      ['一、2024年工作回顾', '2024年，新建学校3所。', '一年来，我们新增就业5000人。'],
      [
        '一、2024年工作回顾',
        ...achievements,
        '五年来，累计新建学校45所。',
        '（三）城乡更美。绿化道路12公里。',
      ],
    ])
      assert.deepEqual(headings(parse('政府工作报告', ...lines, ...plan)), [
        lines[0]!.slice(2),
        '2025年工作安排',
      ]);
  });

  it('leaves the sentence what it says', () => {
    const text = ['政府工作报告', ...fiveYears, '刚刚过去的2025年，新建学校12所。', ...plan].join('\n');
    const {statements} = parseReport(text).report;
    assert.equal(
      statements.find(({text: words}) => words.includes('新建学校12所'))?.role === 'heading',
      false,
    );
  });
});

describe('民生实事', () => {
  const items = ['新建幼儿园6所，新增学位1800个', '改造老旧小区35个', '新增停车泊位1500个'];

  it('keep their heading and their numbers', () => {
    for (const mark of [
      (i: number) => `${i + 1}.`,
      (i: number) => `（${i + 1}）`,
      (i: number) => `第${'一二三'[i]}件，`,
    ])
      for (const head of [['（二）办好十件民生实事'], ['（二）改善民生', '集中力量办好8件民生实事：']]) {
        const report = parse(
          '政府工作报告',
          '一、2025年工作安排',
          '（一）扩大内需。举办展会12场，发放消费券800万元。',
          ...head,
          ...items.map((item, i) => `${mark(i)}${item}。`),
        );
        assert.match(
          page(report),
          new RegExp(`<wr-projects>\\s*<wr-card>${items[0]}。</wr-card>`),
          head[0]! + mark(0),
        );
        assert.ok(page(report).includes('民生实事'));
      }
  });

  it('go on counting over headings', () => {
    const html = page(
      parse(
        '某县2025年民生实事项目安排',
        '一、教育惠民',
        '1.新建幼儿园6所。',
        '2.新增学位1800个。',
        '二、养老服务',
        '3.建设老年食堂12个。',
        '4.适老化改造500户。',
      ),
    );
    assert.match(
      html,
      /<li>新建幼儿园6所。<\/li>[^]*<li value="3">建设老年食堂12个。<\/li>\s*<li value="4">/,
    );
  });
});

describe('a glossary', () => {
  const notes = [
    '“甲办法”：指先办后补的办法。',
    '“乙平台”：指统一受理的平台。',
    '丙行动：指为期三年的行动。',
  ];
  const html = (...lines: string[]): string =>
    composeHtml(parse('政府工作报告', '一、2024年工作回顾', '新建学校3所。', '名词解释', ...lines), {
      detail: 'full',
    });
  const items = (text: string): string[] =>
    [...text.slice(text.indexOf('名词解释')).matchAll(/<li(?: value="(\d+)")?>\s*([^]*?)\s*<\/li>/g)].map(
      ([, number = '', words = '']) => number + words,
    );

  it('keeps each note and its number, also of one that begins within a line', () => {
    const long = `${notes[1]!.slice(0, -1)}，${'由各部门分工负责并定期通报进展情况，'.repeat(4)}逐年评估。`;
    for (const lines of [
      notes.map((note, i) => `${i + 1}.${note}`),
      [`1.${notes[0]}2.${notes[1]}`, `3.${notes[2]}`],
      [`1.${notes[0]}`, `2、${notes[1]}3、${notes[2]}`],
      notes.map((note, i) => `（${i + 1}）${note}`),
      notes.map((note, i) => `${'一二三'[i]}、${note}`),
    ]) {
      assert.match(html(...lines), /<ol>/, lines[0]);
      assert.deepEqual(items(html(...lines)), notes, lines[0]);
    }
    assert.deepEqual(items(html(`1.${notes[0]}`, `2.${long}`, `3.${notes[2]}`)), [notes[0], long, notes[2]]);
    assert.deepEqual(items(html(`4.${notes[0]}`, `5.${notes[1]}`)), [`4${notes[0]}`, `5${notes[1]}`]);
  });

  it('has no numbers where the text has none, and keeps a term with the line below it', () => {
    assert.deepEqual(items(html(...notes)), notes);
    assert.match(html(...notes), /<ul>/);
    assert.deepEqual(
      items(html('1.“甲办法”：', '指先办后补的办法。', '2.“乙平台”：', '指统一受理的平台。')),
      notes.slice(0, 2),
    );
  });
});

describe('a table', () => {
  const rows = [
    '一、税收收入\t85000\t86320',
    '增值税\t32000\t33150',
    '二、非税收入\t40000\t38680',
    '合计\t125000\t125000',
  ];
  const head = '项目\t预算数\t执行数';
  const around = (...lines: string[]): Report =>
    parse(
      '预算执行情况的报告',
      '一、2024年预算执行情况',
      '预算收入12.5亿元，增长3.2%。',
      ...lines,
      '二、2025年预算草案',
      '预算收入13亿元。',
    );
  const tables = (report: Report): string[][][] => {
    const found: string[][][] = [];
    JSON.stringify(report.parts, (_, value: unknown) => {
      const block = value as Block | null;
      if (block && typeof block === 'object' && block.kind === 'table')
        found.push(block.rows.map((row) => row.map(({text}) => text)));
      return value;
    });
    return found;
  };
  const grid = [head, ...rows].map((row) => row.split('\t'));
  const parts = ['2024年预算执行情况', '2025年预算草案'];

  it('has rows that begin like sections, and captions that head nothing', () => {
    for (const caption of [
      [],
      ['单位：万元'],
      ['表1 2024年一般公共预算收入执行情况', '单位：万元'],
      ['附表2：2024年收入执行情况表', '（单位：万元）'],
      ['2024年一般公共预算收入执行情况表'],
    ])
      for (const lines of [
        [head, ...rows],
        [head, ...rows].map((row) => row.replaceAll('\t', '    ')),
        [head, ...rows].flatMap((row) => row.split('\t')),
      ]) {
        const report = around(...caption, ...lines);
        assert.deepEqual(tables(report), [grid], lines[1]);
        assert.deepEqual(headings(report), parts);
        assert.ok(report.parts.every(({sections}) => sections.length === 0));
        for (const line of caption) assert.ok(page(report).includes(`<p>${line}</p>`), line);
      }
  });

  it('whose heading stands without it makes no part', () => {
    for (const stray of [
      '表3 2024年重点项目执行情况',
      '附表：2025年目标任务表\n单位：万元',
      '表4：2025年预算草案',
    ])
      assert.deepEqual(headings(around(...stray.split('\n'), '说明：数据为快报数。')), parts, stray);
  });

  it('keeps an empty cell where tabs tell of it, and stays text where nothing does', () => {
    const gap = '罚没收入\t\t9120';
    assert.deepEqual(tables(around(head, ...rows, gap))[0]!.at(-1), ['罚没收入', '', '9120']);
    const report = around(
      head.replaceAll('\t', '  '),
      '增值税  32000  33150',
      '罚没收入  9120',
      '合计  125000  125000',
    );
    assert.deepEqual(tables(report), []);
    assert.ok(
      page(report).includes('罚没收入') || composeHtml(report, {detail: 'full'}).includes('罚没收入'),
    );
  });
});
