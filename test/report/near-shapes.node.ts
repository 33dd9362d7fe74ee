// Paragraphs and lists that begin like a shape we know and are none: they stay as they are, and nothing is lost.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {composeHtml, parseReport, summarize, type Block} from '../../src/report/index.js';
import {words} from '../../src/report/inline-html.js';
import {assertFaithful} from '../support/report/faithful.js';

/** All blocks of the first section, and those within them. */
function blocksOf(text: string): Block[] {
  const whole = `报告\n\n一、甲\n\n${text}`;
  assertFaithful(whole, 'full');
  assertFaithful(whole, 'digest');
  const [part] = parseReport(whole).report.parts;
  return part!.sections.flatMap(({blocks}) => blocks);
}

const kindsOf = (text: string): string[] => blocksOf(text).map(({kind}) => kind);

describe('a plan of three levels', () => {
  const aim = '总的要求\n\n瞄准打好生态、乡村“两张牌”，奋力开创新局面。';
  const directions = [
    '- 1 围绕“打好生态牌，加快形成美丽新样板”，深度协商，助力打造样板；',
    '- 2 围绕“打好乡村牌，加快形成振兴新示范”，深度协商，助力打造示范。',
  ];
  const slogan = '紧扣展现“三大新作为”，汇聚发展力量。';
  const acts = [
    '- 紧扣稳进增效，精准建言献策，在提速发展中扛起更强担当。',
    '- 紧扣改革求变，完善制度机制，在释放潜能中发挥更大作用。',
    '- 紧扣惠民有感，厚植为民情怀，在改善民生中书写更优答卷。',
  ];
  const plan = (some = directions, others = acts) =>
    `报告\n\n2023年 工作安排\n\n${aim}\n\n主攻方向\n\n${some.join('\n')}\n\n着力重点\n\n${slogan}\n\n${others.join('\n')}`;
  const pyramidOf = (text: string) => {
    assertFaithful(text, 'full');
    assertFaithful(text, 'digest');
    const [part] = parseReport(text).report.parts;
    return [...part!.blocks, ...part!.sections.flatMap(({blocks}) => blocks)].find(
      (block) => block.kind === 'pyramid',
    );
  };

  it('is a pyramid whose goals are what the directions and acts differ in', () => {
    const goals = pyramidOf(plan())?.tiers.map((tier) =>
      tier.goals.map(({heading, text}) => [heading?.text, text.text]),
    );
    assert.deepEqual(goals, [
      [],
      [
        ['生态', '新样板'],
        ['乡村', '新示范'],
      ],
      [
        [undefined, '稳进增效'],
        [undefined, '改革求变'],
        [undefined, '惠民有感'],
      ],
    ]);
  });

  it('has goals of one line, where no 新样板 closes a direction', () => {
    const plain = directions.map((text) => text.replace(/新样板|新示范/, '的家园'));
    const goals = pyramidOf(plan(plain))?.tiers[1]!.goals.map(({heading, text}) => [
      heading?.text,
      text.text,
    ]);
    assert.deepEqual(goals, [
      [undefined, '生态'],
      [undefined, '乡村'],
    ]);
  });

  it('is none where its directions or acts are not built alike', () => {
    for (const [why, text] of Object.entries({
      'acts that begin differently': plan(directions, [
        '- 推动稳进增效，精准建言，扛起更强担当。',
        ...acts.slice(1),
      ]),
      'acts without a key phrase': plan(directions, ['- 紧扣稳，精准建言，扛起更强担当。', ...acts.slice(1)]),
      'a direction in plain words': plan([directions[0]!, '围绕乡村振兴工作，深度协商，助力打造示范。']),
      'a direction without a quote': plan([directions[0]!, '- 2 围绕乡村振兴工作，深度协商，助力打造示范。']),
      'a direction whose name is long': plan([
        directions[0]!,
        '- 2 围绕“打好全面推进乡村振兴牌，加快形成振兴新示范”，深度协商，助力打造示范。',
      ]),
      'one direction': plan(directions.slice(0, 1)),
    }))
      assert.equal(pyramidOf(text), undefined, why);
  });
});

describe('items that are nearly of one shape', () => {
  it('are no cards where their four-character keys begin differently', () => {
    const rest = '积极引导各界人士深入学习，向各界阐释发展战略目标。';
    assert.deepEqual(kindsOf(`强化思想政治引领、广增共识。${rest}\n\n强化联谊联络交流、广聚力量。${rest}`), [
      'cards',
    ]);
    assert.ok(
      !kindsOf(`强化思想政治引领、广增共识。${rest}\n\n强化联谊联络交流、凝聚力量。${rest}`).includes(
        'cards',
      ),
    );
  });

  it('are no checklist where one is a paragraph', () => {
    const items = ['聚焦城市更新献智出力', '聚焦乡村振兴献智出力', '聚焦旅游发展献智出力'];
    const list = (all: string[]) => all.map((text) => `- ${text}`).join('\n');
    assert.deepEqual(kindsOf(list(items)), ['checklist']);
    for (const odd of [`聚焦${'改革开放创新'.repeat(12)}献智出力`, '聚焦改革。聚焦开放献智出力'])
      assert.ok(!kindsOf(list([...items, odd])).includes('checklist'), odd);
  });

  it('are headings only where they are no sentences', () => {
    const html = (top: string) =>
      composeHtml(parseReport(`报告\n\n一、甲\n\n■ ${top}\n● 建成学校\n● 建成医院`).report);
    assert.match(html('民生持续改善'), /heading="民生持续改善"/);
    assert.doesNotMatch(html('民生持续改善。'), /heading="民生持续改善/);
  });

  it('are tiles with a short line of words after the figure, with or without its stop', () => {
    for (const end of ['。', '']) {
      const [grid] = blocksOf(`- 收到提案235件；全部办结${end}\n- 编发信息92条；全部报送${end}`);
      assert.equal(grid?.kind, 'grid');
      const lines = grid?.kind === 'grid' ? grid.tiles.filter(({figure}) => !figure) : [];
      assert.deepEqual(
        lines.map(({words}) => words[0]!.text),
        ['全部办结', '全部报送'],
      );
    }
  });
});

describe('courses with their days', () => {
  const daysOf = (text: string) =>
    blocksOf(`${text}；扎实推动书香建设，持续提升履职本领。`).find(({kind}) => kind === 'days');

  it('are a table, with a single clause before it as prose', () => {
    const block = daysOf(
      '完善联系指导制度机制；参加全国政协为期 3 天的干部培训班、市政协为期 2 天的专题培训班',
    );
    assert.ok(block?.kind === 'days');
    assert.deepEqual(
      block.rows.map(({who, days, what}) => [who.text, days.value, what.text]),
      [
        ['全国政协', '3', '的干部培训班、'],
        ['市政协', '2', '的专题培训班；'],
      ],
    );
  });

  it('are none without who, without what, or in a clause without end', () => {
    for (const text of [
      '参加为期 3 天的干部培训班、市政协为期 2 天的专题培训班',
      '参加全国政协培训班为期 3 天、市政协培训班为期 2 天',
      `参加全国政协为期 3 天的${'干部'.repeat(210)}培训班、市政协为期 2 天的专题培训班`,
    ])
      assert.equal(daysOf(text), undefined, text.slice(0, 30));
  });
});

describe('a paragraph of 一是 二是 三是', () => {
  it('is a list where it begins with the first', () => {
    const items = '一是完成投资3亿元；二是收到提案235件；三是编发信息92条。';
    const groups = blocksOf(`做强第一产业。${items}\n\n做优第二产业。${items}`);
    for (const group of groups) {
      const [list, ...more] = group.kind === 'group' ? group.blocks : [];
      assert.deepEqual(more, []);
      assert.ok(list?.kind === 'list' && list.items.length === 3);
    }
  });

  it('is prose where the items are paragraphs themselves', () => {
    const long = '持续推动各项重点工作落地见效'.repeat(10);
    assert.ok(!kindsOf(`坚持改革创新。一是${long}。二是${long}。三是${long}。`).includes('list'));
  });

  it('has no topics where a figure stands in one or nothing behind it', () => {
    for (const text of [
      '坚持稳中求进。一是经济持续向好。各项工作稳步推进。二是完成投资3亿元。各项工作稳步推进。三是生态持续改善。各项工作稳步推进。',
      '坚持稳中求进。一是经济持续向好。二是民生持续改善。三是生态持续变好。',
    ])
      assert.ok(!kindsOf(text).includes('group'), text);
    assert.deepEqual(
      kindsOf(
        '坚持稳中求进。一是经济持续向好。各项工作稳步推进。二是民生持续改善。各项工作稳步推进。三是生态持续变好。各项工作稳步推进。',
      ),
      ['prose', 'group', 'group', 'group'],
    );
  });
});

describe('a count that goes through a process', () => {
  it('ends in its parts, all those of one unit', () => {
    const [flow] = blocksOf('收到提案 235 件，立案 225 件，其中民生类提案 60 件，经济类提案 40 件。');
    assert.ok(flow?.kind === 'flow');
    assert.deepEqual(
      flow.steps.map(({tiles}) => tiles.map(({figure}) => figure?.value)),
      [['235'], ['225'], ['60', '40']],
    );
  });

  it('has parts whose 其中 stands before the figure alone', () => {
    blocksOf('收到提案 235 件，立案 225 件，其中 60 件为民生类提案。');
    blocksOf('收到提案 235 件，立案 225 件，民生类提案其中 60 件。');
  });
});

describe('分别', () => {
  const issuesOf = (text: string) => {
    blocksOf(text);
    return parseReport(`报告\n\n一、甲\n\n${text}`).issues.filter(({message}) => message.includes('分别'));
  };

  it('is no matter of pairs where there is one subject and one value', () => {
    assert.deepEqual(issuesOf('居民人均可支配收入分别增长4.8%。'), []);
  });

  it('shows the first of two values as what was where no word leads over to it', () => {
    const text = '甲类企业、乙类企业分别264家、158家增加到375家、219家。';
    const html = composeHtml(parseReport(`报告\n\n一、甲\n\n${text}`).report);
    assert.doesNotMatch(html, /<wr-compare/);
    const cells = [...html.matchAll(/<t[hd][^>]*>([^<]*)<\/t[hd]>/g)].map(([, words]) => words);
    assert.deepEqual(cells, [
      '指标',
      '原来',
      '现在',
      '甲类企业',
      '264家',
      '375家',
      '乙类企业',
      '158家',
      '219家',
    ]);
  });

  it('is told where values and subjects cannot be paired', () => {
    for (const text of [
      '城镇居民收入35512元，分别增长4.8%、7.2%。',
      '甲村、乙村得票分别为12、15。',
      '其、该分别增长4.8%、7.2%。',
      '和分别增长4.8%、7.2%。',
      '这里、那里分别增长4.8%、7.2%。',
      '这的、那的分别增长4.8%、7.2%。',
    ]) {
      const [issue] = issuesOf(text);
      assert.ok(issue, text);
      assert.match(issue.message, /数据留在原句中/);
    }
  });
});

describe('sentences', () => {
  it('go on behind a stop within the title of a document', () => {
    const html = composeHtml(parseReport('报告\n\n一、甲\n\n编印《我们都一样。》一书，广受好评。').report);
    assert.match(html, /编印<cite>《我们都一样。》<\/cite>一书|编印《我们都一样。》一书/);
  });

  it('mark a quotation once where a title stands in it', () => {
    const html = composeHtml(parseReport('报告\n\n一、甲\n\n开展“学习《条例》”活动，广受好评。').report);
    assert.match(html.replace(/<\/?(?:b|cite)>/g, ''), /开展“学习《条例》”活动/);
    assert.doesNotMatch(html, /<b>[^<]*<cite>|<cite>[^<]*<b>/);
  });

  it('have one emphasis where two would lie in each other', () => {
    const all = {quotes: true, titles: true};
    assert.equal(words({text: '开展“学习《条例》”活动'}, all), '开展“<b>学习《条例》</b>”活动');
    assert.equal(words({text: '印发《“十四五”规划》'}, all), '印发<cite>《“十四五”规划》</cite>');
  });

  it('of thousands of characters each are lines of their own', () => {
    const long = '推动各项工作落地见效，'.repeat(400).slice(0, -1);
    assertFaithful(`报告\n\n一、甲\n\n${long}\n${long}。`, 'full');
  });

  it('with two counts of one thing keep both', () => {
    for (const text of ['办理案件45件72人。', '45件72人。', '共45件72人，全部办结。']) blocksOf(text);
  });

  it('that leave out 到 between two ends keep them', () => {
    blocksOf('城镇化率从53.2%提升57.7%。');
    blocksOf('城镇化率从53.2%提升至57.7%。');
  });
});

describe('summarize(report)', () => {
  it('counts what the page shows as figures of their own', () => {
    for (const [text, placed] of [
      ['收到提案235件，编发信息92条，召开会议12次。', 3],
      ['- 提高标准，达到80%\n- 建成学校3所\n- 建成医院2家', 2],
      ['甲类企业、乙类企业分别增长4.8%、7.2%。', 2],
      ['- 提高标准，达到80%（责任单位：甲局）\n- 建成学校3所（责任单位：乙局）', 0],
    ] as const) {
      const {report} = parseReport(`报告\n\n一、甲\n\n${text}`);
      const summary = summarize(report);
      assert.equal(summary.placed, placed, text);
      assert.equal(summary.placed, (composeHtml(report).match(/<wr-metric-tile value=/g) ?? []).length, text);
    }
  });
});
