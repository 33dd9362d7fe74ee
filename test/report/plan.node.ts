// Plans: what a model chooses is drawn with the words and figures of the report, and nothing else is.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  checkReport,
  composeHtml,
  lintPage,
  outlineReport,
  parseReport,
  PlanError,
  planPlaces,
  reviewPlan,
  type Detail,
  type Plan,
} from '../../src/report/index.js';
import {figureForms, sentenceForms, type FigureForm, type SentenceForm} from '../../src/report/plan/plan.js';
import {planSchema} from '../../src/report/plan/schema.js';
import {fold} from '../../src/text/fold.js';
import {attacks} from '../support/security/attacks.js';
import {runs, seed} from '../support/pieces.js';
import {corpus, corpusOwn, invented, reference, type Sample} from '../support/report/corpus.js';
import {all as atNight, draftOf, readOnce} from '../support/report/drafts.js';
import {readPage, type TreeElement} from '../support/report/html-tree.js';
import {pageOfPlan, randomNumbers, randomPlan} from '../support/report/random-plan.js';

const details: readonly Detail[] = ['full', 'digest', 'brief'];
const always = [reference, ...invented];
const all = atNight ? [...always, ...corpus, ...corpusOwn] : always;
const reportOf = ({text}: Sample) => readOnce(text).report;
/** By day each report in one detail, in turn. */
const detailsOf = (i: number): readonly Detail[] => (atNight ? details : [details[(i + 2) % 3]!]);

const text = `平川县政府工作报告
一、2025年工作回顾
全年接待游客31.6万人次，增长8.4%。新建水渠12公里。城镇化率由51.2%提高到53.7%。
二、2026年工作安排
地区生产总值增长6%左右，城镇新增就业3200人。
`;
const small = parseReport(text).report;
const outline = outlineReport(small);

/** What a plan has wrong: its paths and messages. */
function faults(plan: unknown, report = small): string[] {
  try {
    composeHtml(report, {plan: plan as Plan});
    return [];
  } catch (error) {
    assert.ok(error instanceof PlanError);
    return error.issues.map(({path, message}) => `${path}：${message}`);
  }
}

const blockPlan = (...blocks: unknown[]) => ({parts: [{heading: 'h1', sections: [{blocks}]}]});
const headingPlan = (heading: string) => ({parts: [{heading, blocks: ['b1']}]});

const elementsOf = (element: TreeElement): TreeElement[] =>
  element.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...elementsOf(child)]));

describe('the plan of an outline', () => {
  for (const [i, sample] of always.entries())
    for (const detail of detailsOf(i))
      it(`reproduces the draft, byte by byte: ${sample.name}, ${detail}`, () => {
        const report = reportOf(sample);
        const {plan} = outlineReport(report, {detail});
        const read = JSON.parse(JSON.stringify(plan)) as Plan;
        assert.equal(composeHtml(report, {plan: read}), draftOf(sample.text, detail));
      });

  it('reproduces the draft that nobody asked a detail of, and a brief of fewer figures', () => {
    const report = reportOf(reference);
    assert.equal(composeHtml(report, {plan: outlineReport(report).plan}), composeHtml(report));
    const few = {detail: 'brief', figures: 8} as const;
    assert.equal(composeHtml(report, {plan: outlineReport(report, few).plan}), composeHtml(report, few));
  });
});

describe('outlineReport(report)', () => {
  it('names every sentence and figure of the text once, with the words that a figure can stand with', () => {
    const {figures, sentences, headings} = outline;
    assert.deepEqual(
      figures.map(({text, label}) => [text, label]),
      [
        ['31.6万人次', '全年接待游客'],
        ['8.4%', undefined],
        ['12公里', '新建水渠'],
        ['51.2%', undefined],
        ['53.7%', '城镇化率'],
        ['6%', '地区生产总值增长'],
        ['3200人', '城镇新增就业'],
      ],
    );
    assert.equal(figures[1]!.with, 'f1');
    assert.deepEqual(
      headings.map(({text}) => text),
      ['2025年工作回顾', '2026年工作安排'],
    );
    assert.deepEqual(sentences.at(-1)!.figures, ['f6', 'f7']);
    assert.equal(new Set([...figures, ...sentences, ...headings].map(({id}) => id)).size, 7 + 4 + 2);
  });
});

describe('composeHtml(report, {plan})', () => {
  it('draws figures and sentences in the order and form of the plan, below its headings', () => {
    const page = composeHtml(small, {
      plan: {
        detail: 'brief',
        parts: [
          {
            heading: '一年答卷',
            sections: [
              {
                heading: 'h1',
                blocks: [
                  {form: 'tiles', items: ['f3', 'f1']},
                  {form: 'changes', items: ['f5']},
                ],
              },
              {heading: 'h2', blocks: [{form: 'targets', items: ['f6', 'f7']}]},
            ],
          },
        ],
      },
    });
    assert.ok(page.indexOf('新建水渠') < page.indexOf('接待游客'));
    assert.match(page, /<wr-part heading="一年答卷" size="compact" data-check="own">/);
    assert.match(page, /<wr-section heading="2026年工作安排" number=""/);
    for (const tag of ['wr-metric-grid', 'wr-compare', 'wr-targets layout="board"'])
      assert.ok(page.includes(`<${tag}`), tag);
    assert.deepEqual(lintPage(page), []);
    assert.equal(checkReport(page, text).summary.errors, 0);
  });

  it('draws every form', () => {
    const items: Record<FigureForm | SentenceForm, string[]> = {
      tiles: ['f1', 'f2', 'f3'],
      lead: ['f3'],
      scorecard: ['f1', 'f3'],
      targets: ['f6', 'f7'],
      steps: ['f6', 'f7', 'f8'],
      honours: ['f9'],
      changes: ['f5'],
      flow: ['f10', 'f11'],
      lines: ['f1', 'f3'],
      text: ['s2', 's3'],
      lede: ['s2'],
      list: ['s2', 's3'],
      checklist: ['s2', 's3'],
      cards: ['s2', 's3'],
      projects: ['s2', 's3'],
      quote: ['s3'],
      statement: ['s3'],
    };
    const more = `${text.trimEnd()}，粮食产量42万吨。旅游收入居全省第3位。收到提案96件，立案88件。\n`;
    const {report} = parseReport(more);
    for (const form of [...figureForms, ...sentenceForms])
      assert.deepEqual(faults(blockPlan({form, items: items[form]}), report), [], form);
  });

  const wrong: [plan: unknown, ...messages: RegExp[]][] = [
    [[], /JSON 对象/],
    [{}, /缺少 parts/],
    [{parts: {}}, /parts 要写成数组/],
    [{parts: [{titel: 'h1', sectons: []}]}, /titel.*可写 heading、scenic/, /是不是 sections/],
    [{parts: [], detail: 'ful', figures: 0}, /是不是 full/, /1 到 200/],
    [{parts: [], theme: '"><script>'}, /theme.*名称/],
    [JSON.parse('{"parts": [], "__proto__": {}}'), /没有 __proto__/],
    [headingPlan('h9'), /没有 h9.*标题的编号是 h1 到 h2/],
    [headingPlan('a1'), /没有 a1.*没有初稿的部分/],
    [headingPlan('s1'), /s1 是句子.*标题的编号/],
    [blockPlan('b99'), /没有 b99.*原文的块的编号是 b1 到 b\d/],
    [blockPlan('f1'), /f1 不能单独成块.*"items": \["f1"\]/],
    [blockPlan({form: 'tiles', items: []}), /items 是空的/],
    [
      blockPlan({form: 'tiles', items: ['F1', '[f3]', '3', 'f03']}),
      /是不是 f1/,
      /是不是 f3/,
      /是不是 f3/,
      /是不是 f3/,
    ],
    [blockPlan({form: 'tiles', items: ['f1', 'f1']}), /f1 写了两次/],
    [blockPlan({form: 'tiles', items: ['s1']}), /s1 是句子，form=tiles 要放数据/],
    [blockPlan({form: 'text', items: ['f1']}), /f1 是数据，form=text 要放句子（s…），它在 s\d/],
    [blockPlan({form: 'list', items: ['b1']}), /b1 已是排好的一块/],
    [blockPlan({form: 'tile', items: ['f1']}), /form 不能写“tile”，是不是 tiles/],
    [blockPlan({form: 'honours', items: ['f1']}), /f1 不能用 form=honours：不是写明/],
    [blockPlan({form: 'changes', items: ['f3']}), /由多少到多少/],
    [blockPlan({form: 'steps', items: ['f6']}), /至少放 3 个/],
    [blockPlan({form: 'flow', items: ['f1', 'f3']}), /同一个单位.*人次、公里/],
    [blockPlan({form: 'tiles', items: ['f'.repeat(200)]}), /没有 f{20}… 这个编号/],
  ];
  for (const [plan, ...messages] of wrong)
    it(`refuses ${JSON.stringify(plan).slice(0, 90)} and says what to write`, () => {
      const found = faults(plan);
      assert.equal(found.length, messages.length, found.join('\n'));
      messages.forEach((message, i) => assert.match(found[i]!, message));
    });

  it('tells all that a plan has wrong, each with its place', () => {
    const found = faults({
      parts: [
        {heading: '增收9亿元', blocks: ['b9']},
        {heading: 'h7', closing: ['b8']},
      ],
    });
    assert.deepEqual(
      found.map((each) => each.split('：')[0]),
      ['parts[0].heading', 'parts[0].blocks[0]', 'parts[1].heading', 'parts[1].closing[0]'],
    );
  });
});

describe('a heading of one’s own', () => {
  const lacking = [
    '接待游客32万人次', '接待游客31.6万', '增长8.4个百分点', '增长８.５％', '三百亿产业', '超百亿产业', '十大成果', '翻一番', '游客倍增计划两倍',
    '近九成', '全省第一', '2024年成绩', '第⑦项', '新建水渠12里', '《平川规划》', '“六个一”', '超6%', '半数完成', '3', '',
    '一'.repeat(31), '<b>成绩</b>', '成\u0000绩', '成\u202e绩',
  ]; // prettier-ignore
  for (const heading of lacking)
    it(`may not be ${JSON.stringify(heading).slice(0, 30)}`, () => {
      assert.equal(faults(headingPlan(heading)).length, 1);
    });

  for (const heading of ['一年答卷', '接待游客31.6万人次', '2025年 成绩', '增长 8.4%', '统一行动'])
    it(`may be ${heading}, and is marked as the editor's`, () => {
      assert.deepEqual(faults(headingPlan(heading)), []);
      const page = composeHtml(small, {plan: headingPlan(heading)});
      assert.ok(page.includes(`heading="${heading}" data-check="own"`));
      assert.equal(checkReport(page, text).summary.errors, 0);
    });

  it('may hold words with numerals that count nothing, whatever the report has', () => {
    const idioms =
      '惠及百姓 千家万户 心系三农 千方百计 万众一心 两手抓 情满四海 九州春晖 百年大计 百舸争流 八方来客 两会声音 万象更新 五谷丰登';
    for (const heading of idioms.split(' ')) assert.deepEqual(faults(headingPlan(heading)), [], heading);
    for (const heading of [
      '百亿园区',
      '千亩良田',
      '万户受益',
      '百强县',
      '两个突破',
      '三项改革',
      '四大产业',
      '双千亿',
    ])
      assert.equal(faults(headingPlan(heading)).length, 1, heading);
  });

  it('may write a count of the report with the other numerals', () => {
    const {report} = parseReport('云溪县政府工作报告\n一、工作回顾\n6年间新建学校九所、医院12所。\n');
    for (const heading of ['六年答卷', '6年答卷', '九所学校', '9所学校', '十二所医院'])
      assert.deepEqual(faults(headingPlan(heading), report), [], heading);
    for (const heading of ['七年答卷', '两所医院', '2所医院', '八所学校', '8所学校'])
      assert.equal(faults(headingPlan(heading), report).length, 1, heading);
  });

  it('names the figure of the report that was meant', () => {
    assert.match(faults(headingPlan('接待游客31.6万'))[0]!, /原文是“31\.6万人次”/);
  });
});

describe('random plans', () => {
  it(`never put a figure on the page that the report does not have (${runs(8)} plans)`, () => {
    for (let i = 0; i < runs(8); i++) {
      const sample = all[i % all.length]!;
      const report = reportOf(sample);
      const random = randomNumbers(seed + 7919 * i);
      const plan = randomPlan(outlineReport(report, {detail: 'brief'}), random);
      const {page} = pageOfPlan(report, plan);
      const told = `${sample.name} ${i} ${JSON.stringify(plan)}`;
      const source = fold(sample.text).replace(/\s/g, '');
      const body = page
        .slice(page.indexOf('<wr-cover'))
        .replace(/<!--.*?-->| (?:columns|number|style)="[^"]*"|(?<=<li) value="\d+"/g, '');
      for (const [digits] of fold(body).matchAll(/(?<![\w&#.])\d[\d.,]*/g))
        assert.ok(source.includes(digits.replace(/[.,]+$/, '')), `${digits}: ${told}`);
      const errors = checkReport(page, sample.text).findings.filter(
        ({verdict, severity}) =>
          severity === 'error' && /not-in-source|name-differs|bound-lost|unit-differs|computed/.test(verdict),
      );
      assert.deepEqual(
        errors.map(({message}) => message),
        [],
        told,
      );
      assert.deepEqual(
        lintPage(page).filter(({severity}) => severity === 'error'),
        [],
        told,
      );
    }
  });
});

/** The words of a page, each element's apart; a tile as its value with its unit. */
const shownWords = (page: string): string =>
  fold(page.slice(page.indexOf('</wr-cover>')))
    .replace(/<!--.*?-->/g, '')
    .replace(/<wr-(?:metric-tile|honour)[^>]*? value="([^"]*)"(?: unit="([^"]*)")?[^>]*>/g, '\n$1$2\n')
    .replace(/<\/?(?:b|wbr)\b[^>]*>|[^\S\n]+/g, '')
    .replace(/<[^>]*>/g, '\n');

describe('the figures of a plan', () => {
  /** How often a figure is written, not as the end of a longer one. */
  const countOf = (text: string, words: string): number =>
    words.split(text).filter((before, i, all) => i < all.length - 1 && !/[\d.]$/.test(before)).length;

  it(`are all on its page, and no other is set large (${runs(24)} plans)`, () => {
    let shown = 0;
    for (let i = 0; i < runs(24); i++) {
      const sample = all[i % all.length]!;
      const report = reportOf(sample);
      const outlined = outlineReport(report, {detail: 'brief'});
      const {page, drawn} = pageOfPlan(report, randomPlan(outlined, randomNumbers(seed + 104729 * i), true));
      const told = `${sample.name} ${i} ${JSON.stringify(drawn)}`;
      const ids = (JSON.stringify(drawn).match(/(?<=")f\d+(?=")/g) ?? []).map(String);
      const textOf = ({text}: {text: string}) => fold(text).replace(/\s/g, '');
      const texts = outlined.figures.filter(({id}) => ids.includes(id)).map(textOf);
      // What a figure was before stands with it.
      const besides = outlined.figures.filter((each) => ids.includes(each.with ?? '')).map(textOf);
      const words = shownWords(page);
      for (const text of new Set(texts)) {
        const wanted = texts.filter((each) => each === text).length;
        assert.ok(countOf(text, words) >= wanted, `${text} is missing: ${told}`);
      }
      for (const {tag, attributes} of elementsOf(readPage(page))) {
        if (tag !== 'wr-metric-tile' && tag !== 'wr-honour') continue;
        const large = fold(attributes.value! + (attributes.unit ?? '')).replace(/\s/g, '');
        assert.ok(
          [...texts, ...besides].some((text) => large.includes(text)),
          `${large} is not of the plan: ${told}`,
        );
      }
      shown += ids.length;
    }
    assert.ok(shown > runs(24), String(shown));
  });

  const proposals = parseReport(`云溪县政协提案工作报告
一、提案情况
二次会议受理委员提案163件，立案151件；三次会议受理委员提案172件，立案160件。全县法院受理各类案件2.6万件，办结2.3万件。
`).report;
  const idOf = (text: string) => outlineReport(proposals).figures.find((each) => each.text === text)!.id;
  const planOf = (form: string, ...texts: string[]) => blockPlan({form, items: texts.map(idOf)}) as Plan;

  for (const form of ['tiles', 'lead', 'targets'])
    it(`stand below the one that they hang on: ${form}`, () => {
      const page = composeHtml(proposals, {plan: planOf(form, '163件', '151件')});
      assert.match(page, /value="163"[^]*立案151件/);
    });

  it('are stages of a flow, each with its name', () => {
    const page = composeHtml(proposals, {plan: planOf('flow', '163件', '151件')});
    assert.match(page, /value="163" unit="件">二次会议受理委员提案<[^]*value="151" unit="件">立案</);
    const court = composeHtml(proposals, {plan: planOf('flow', '2.6万件', '2.3万件')});
    assert.match(court, /value="2\.6" unit="万件">全县法院受理各类案件<[^]*value="2\.3" unit="万件">办结</);
  });

  it('are refused where another would stand in their place, or too few are drawn', () => {
    assert.match(
      faults(planOf('tiles', '151件'), proposals)[0]!,
      /items\[0\]：f\d 附在 f\d 上.*"items": \["f\d", "f\d"\]/,
    );
    for (const form of ['scorecard', 'steps'])
      assert.match(
        faults(planOf(form, '163件', '151件', ...(form === 'steps' ? ['172件'] : [])), proposals)[0]!,
        /至少画/,
      );
  });

  it('are refused in a flow where they are no stages', () => {
    const alike = parseReport(`云溪县政府工作报告
一、2025年工作回顾
办复代表建议73件、委员提案58件。新建学校4所、幼儿园3所。
`).report;
    const ids = outlineReport(alike).figures.map(({id}) => id);
    for (const items of [ids.slice(0, 2), ids.slice(2)])
      assert.match(faults(blockPlan({form: 'flow', items}), alike)[0]!, /一步一步/);
  });

  it('stand in it once', () => {
    const plan = blockPlan({form: 'tiles', items: ['f1']}, {form: 'lines', items: ['f3', 'f1']}, 'b1', 'b1');
    const found = faults(plan);
    assert.equal(found.length, 2);
    assert.match(
      found[0]!,
      /blocks\[1\]\.items\[1\]：f1 已经写在 parts\[0\]\.sections\[0\]\.blocks\[0\]\.items\[0\]/,
    );
    assert.match(found[1]!, /b1 已经写在/);
  });

  it('are wanted: a plan of nothing is refused', () => {
    for (const plan of [{parts: []}, {parts: [{heading: 'h1', sections: [{blocks: []}]}]}])
      assert.match(faults(plan)[0]!, /没有内容/);
  });
});

describe('reviewPlan(report, plan)', () => {
  const words = `云溪县政府工作报告
各位代表：
现在向大会报告工作，请予审议。
一、2025年工作回顾
全年接待游客27.3万人次。
（一）修路治水。新建公路14公里。
（二）办好学校。新建学校4所。
二、2026年工作安排
粮食产量增长3%左右。
（一）修好水渠。新建水渠9公里。
`;
  const {report} = parseReport(words);
  const {headings, figures, sentences} = outlineReport(report);
  const h = (text: string) => headings.find((each) => each.text.includes(text))!.id;
  const f = (text: string) => figures.find((each) => each.text === text)!.id;
  const told = (heading: string, ...blocks: unknown[]) =>
    reviewPlan(report, {parts: [{heading: '云溪这一年', sections: [{heading, blocks}]}]} as Plan).map(
      ({path, message}) => `${path}：${message}`,
    );
  const tiles = (...texts: string[]) => ({form: 'tiles', items: texts.map(f)});

  it('names what stands below the heading of another section', () => {
    for (const heading of [h('办好学校'), '办好学校'])
      assert.match(
        told(heading, tiles('4所', '14公里'))[0]!,
        new RegExp(`blocks\\[0\\]：${f('14公里')} 在原文的“修路治水”（${h('修路治水')}）下.*“办好学校”`),
      );
    for (const heading of [h('2025年'), h('办好学校'), '办学有成'])
      assert.deepEqual(told(heading, tiles('4所')), []);
    assert.deepEqual(told(h('2025年'), tiles('27.3万人次', '14公里')), []);
  });

  it('names results and targets in one section, and results in a form of targets', () => {
    const mixed = told('一年答卷', tiles('27.3万人次', '3%'));
    assert.match(mixed[0]!, new RegExp(`sections\\[0\\]：成绩 ${f('27.3万人次')} 和目标、任务 ${f('3%')}`));
    const steps = told('一年答卷', {form: 'steps', items: [f('27.3万人次'), f('14公里'), f('4所')]});
    assert.match(steps[0]!, /是已有的成绩，form=steps/);
  });

  it('names words of the occasion, parts of nothing or without a heading, one form twice, too many figures', () => {
    const formula = sentences.find(({role}) => role === 'formula')!.id;
    assert.match(
      told('一年答卷', {form: 'list', items: [formula]})[0]!,
      new RegExp(`${formula} 是会上的套话`),
    );
    assert.match(told('一年答卷', tiles('4所'), tiles('14公里'))[0]!, /blocks\[1\]：又是 tiles/);
    const parts = reviewPlan(report, {parts: [{heading: '空的'}, {blocks: [tiles('4所')]}]} as Plan);
    assert.deepEqual(
      parts.map(({path, message}) => [path, message.slice(0, 6)]),
      [
        ['parts[0]', '里面没有内容'],
        ['parts[1]', '没有 hea'],
      ],
    );
    const many = reportOf(invented.find(({name}) => name === 'bulletin.txt')!);
    const ids = outlineReport(many).figures.map(({id}) => id);
    const block = {form: 'lines', items: ids.slice(0, 41)} as const;
    assert.match(reviewPlan(many, {parts: [{heading: '数', blocks: [block]}]}).at(-1)!.message, /有 41 个数/);
  });

  it('has nothing to say of the plan of an outline', () => {
    for (const [i, sample] of all.entries())
      for (const detail of detailsOf(i))
        assert.deepEqual(reviewPlan(reportOf(sample), outlineReport(reportOf(sample), {detail}).plan), []);
  });

  it('places what the check finds by id and path, a heading by its path', () => {
    const plan = {
      parts: [
        {heading: '2025年成绩单', sections: [{heading: '增产9%', blocks: [tiles('27.3万人次', '3%')]}]},
      ],
    } as Plan;
    const placeOf = planPlaces(report, plan);
    const source = {at: words.indexOf('3%')};
    assert.deepEqual(placeOf({shown: '3%左右', element: 'wr-metric-tile', source}), {
      id: f('3%'),
      path: 'parts[0].sections[0].blocks[0].items[1]',
    });
    assert.deepEqual(placeOf({shown: '9%', element: 'wr-section'}), {path: 'parts[0].sections[0].heading'});
    assert.equal(placeOf({shown: '9%', element: 'p'}), undefined);
  });
});

describe('a hostile plan', () => {
  const tags = new Set(elementsOf(readPage(composeHtml(small))).map(({tag}) => tag));

  it('is refused, or its words stay words', () => {
    for (const attack of attacks) {
      const plans: unknown[] = [
        headingPlan(attack),
        blockPlan(attack),
        blockPlan({form: attack, items: [attack]}),
        blockPlan({form: 'text', items: [attack]}),
        {parts: [{blocks: ['b1']}], theme: attack, scene: attack},
        {parts: [], detail: attack},
        {parts: [{[attack]: attack}]},
        {[attack]: attack},
        attack,
      ];
      for (const plan of plans) {
        if (faults(plan).length > 0) continue;
        const elements = elementsOf(readPage(composeHtml(small, {plan: plan as Plan})));
        for (const {tag, attributes} of elements) {
          assert.ok(tags.has(tag), `${tag}: ${attack}`);
          for (const name of Object.keys(attributes)) assert.doesNotMatch(name, /^on|^style$/, attack);
        }
      }
    }
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
  });

  it('is not drawn where it has more blocks than any page', () => {
    assert.match(faults({parts: [{blocks: Array.from({length: 301}, () => 'b1')}]})[0]!, /最多有 300 块/);
  });
});

describe('plan.schema.json', () => {
  it('lists the forms that there are', () => {
    const [, ofFigures, ofSentences] = planSchema.$defs.block.anyOf as [
      object,
      ...{properties: {form: {enum: string[]}}}[],
    ];
    assert.deepEqual(
      [ofFigures!.properties.form.enum, ofSentences!.properties.form.enum],
      [figureForms, sentenceForms],
    );
  });
});
