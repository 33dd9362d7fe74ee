// Damaged pastes and hostile input: issues, never an exception, never a hang.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {composeHtml, digestReport, parseReport} from '../../src/report/index.js';
import {timeOf} from '../support/best-time.js';
import {reference} from '../support/report/corpus.js';
import {all} from '../support/report/drafts.js';
import {readPage} from '../support/report/html-tree.js';

/** Parses and composes both ways; a page comes out that holds a report. */
function draft(text: string): string[] {
  const {report, issues} = parseReport(text);
  for (const detail of ['full', 'digest'] as const) readPage(composeHtml(report, {detail}));
  for (const {at, length} of [...issues, ...digestReport(report).issues]) {
    assert.ok(at >= 0 && length >= 0 && at + length <= text.length, `issue at ${at}, ${length}`);
  }
  return issues.map(({message}) => message);
}

describe('parseReport on damaged text', () => {
  for (const [name, text, message] of [
    ['glued digits of a date', '会议于201516日召开。', /日期的数字粘连.*201516日/],
    ['a doubled per cent sign', '合格率达到98%%。', /百分号重复/],
    ['a scan error', '增长700-/0。', /扫描/],
    ['masked figures', '编发信息x篇。', /遮盖.*x篇/],
    ['a masked year', '20XX年工作回顾', /年份被遮盖/],
    ['glued ages', '为7516-9岁儿童服务。', /粘连/],
    ['injected pinyin', '收到提(ti)案35件。', /拼音/],
    ['undecodable characters', '收到提\ufffd35件。', /编码/],
  ] as const) {
    it(`tells of ${name}`, () => {
      const source = `报告\n\n一、工作\n\n${text}`;
      const {issues} = parseReport(source);
      assert.equal(issues.length, 1);
      assert.match(issues[0]!.message, message);
      assert.ok(source.slice(issues[0]!.at, issues[0]!.at + issues[0]!.length).length > 0);
    });
  }

  it('tells of one kind of damage twenty times at most', () => {
    const {issues} = parseReport(`报告\n\n一、工作\n\n${'合格率达到98%%。'.repeat(60)}`);
    assert.equal(issues.filter(({message}) => message.includes('百分号重复')).length, 20);
  });

  it('tells that an empty text is empty', () => {
    for (const text of ['', ' \n\n　\ufeff']) assert.match(draft(text).at(-1) ?? '', /空/);
  });

  it('names boilerplate and leaves it out', () => {
    const source =
      '来源：某网\n2025-03-05 10:02:28\n\n报告\n\n一、工作\n\n收到提案35件。\n\n责任编辑：某人\n打印本页';
    const {report, issues} = parseReport(source);
    assert.equal(issues.length, 4);
    assert.doesNotMatch(composeHtml(report).replace(/<!--.*?-->/g, ''), /某网|10:02|某人|打印/);
  });
});

describe('parseReport on hostile text', () => {
  /** At night more, where what takes time with the square of the length takes ever longer. */
  const [characters, most] = all ? [100_000, 20_000] : [16_000, 3000];
  for (const piece of [
    '1',
    '1,2.',
    '（',
    '）',
    '“',
    '《》',
    '分别',
    '一、',
    '一是',
    '——',
    '|',
    '| a ',
    '%',
    '\n',
    '甲\n',
    '一、甲\n',
    '- 乙1件\n',
    '附件\n',
    '# 甲\n',
    '**',
    '[1]',
    '比',
    '截至',
    '连续1年',
    '1个',
    '12件34件',
    '从1到2',
    '完成目标',
    '由1%到2%、',
    '其中1件，',
    '为期 1 天',
    '，',
    '。',
    '；',
    '\0',
    '\ud800',
    '<wr-report>&"',
    '甲　',
    '各位代表：\n',
  ]) {
    it(`drafts ${characters} characters of ${JSON.stringify(piece)} in seconds`, () => {
      const time = timeOf(() => draft(piece.repeat(Math.ceil(characters / piece.length))));
      assert.ok(time < most, `${Math.round(time)} ms of the processor`);
    });
  }

  it('drafts one line of a megabyte', {timeout: 60_000}, () => {
    const line = reference.text.replace(/\s+/g, '');
    draft(line.repeat(Math.ceil(350_000 / line.length)));
  });

  it('never throws, whatever the text', () => {
    const pieces = fc.constantFrom(
      ...'一、|（二）|1.|一是|——|- |✓ |① |# |“|”|《|》|（|）|，|、|；|。|：|分别|其中|从|由|到|为|达到|增长|下降|收到提案|立案|12件|5.2%|第3位|390 余万元|五大新作为|“五大新作为”|总的要求|主攻方向|着力重点|附件1|名词解释|各位代表：|2022年 工作回顾|城乡居民|和|\n|\n\n| |　||<b>|&amp;|--|-->|ti'.split(
        '|',
      ),
      '|',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({maxLength: 8})), {maxLength: 80}), (parts) => {
        draft(parts.join(''));
      }),
      {numRuns: all ? 2000 : 300, seed: 1},
    );
  });

  it('writes what the text says as text, never as markup', () => {
    const html = composeHtml(
      parseReport(
        '报告<script>alert(1)</script>\n\n一、"甲" onclick="x"\n\n- <img src=x onerror=1>乙\n- 丙-->丁',
      ).report,
    );
    assert.doesNotMatch(html.replace(/<script src="[^"]*"><\/script>/, ''), /<script|<img/);
    assert.doesNotMatch(html, /onclick="x"/);
  });
});
