// A report has as many figures as its text, whatever shape the readers tried before the one it took.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseReport} from '../../src/report/index.js';
import {findNumbers} from '../../src/text/index.js';

/** Quantities and ranks in digits: what the readers count. */
const figuresIn = (text: string): number =>
  findNumbers(text).filter(
    ({kind, text: written}) => (kind === 'quantity' || kind === 'rank') && /\d/.test(written),
  ).length;

const report = (body: string) => `某县政府工作报告\n\n一、去年工作\n\n${body}\n`;

describe('the figures of a report', () => {
  const shapes: Record<string, string> = {
    'a shelf of books that is none': '建成农家书屋30个，藏书5万本；新增座位200个；举办讲座20场。',
    'a shelf of books': '建成农家书屋30个，藏书2500余册；新增座位200个；举办讲座20场。',
    'courses with their days':
      '参加甲为期3天的培训、乙为期2天的培训，在丙举办为期5天的培训；新增座位200个；举办讲座20场。',
    'courses that are none': '参加甲为期3天、乙为期2天；新增座位200个。',
    'statements in a sentence': '新增座位200个；举办讲座20场；修建道路3条。',
    'items too long for a list': `一是新建学校12所${'，办学条件得到进一步改善'.repeat(12)}；二是新建医院3所${'，看病更加方便'.repeat(12)}；三是修路5公里。`,
    'an enumeration': '主要做了三件事：一是新建学校12所；二是新建医院3所；三是修路5公里。',
    topics: '这五年，经济更强。新增企业30家。这五年，城乡更美。植树5万株。这五年，民生更好。新建学校8所。',
    'items of which one is a tile': '● 新建学校12所；\n● 加强作风建设；\n● 坚持依法行政。',
    'items that are tiles': '● 新建学校12所；\n● 新建医院3所；\n● 坚持依法行政。',
    'cards with a key phrase':
      '1. 坚持协商为民建言“大民生”。调研12次，报送建议30条。\n2. 坚持团结为先凝聚“大合力”。走访25户。',
    lockups:
      '强化政治引领、广增共识。学习22次，其中集中5次。\n\n强化履职为民、广谋良策。提案235件，立案225件。',
    'values after 分别':
      '城镇、农村居民收入分别增长4.8%、7.2%。甲、乙、丙分别完成3件、5件。第一产业分别增长4%、6%。',
    'a table': '| 项目 | 数量 |\n|---|---|\n| 学校 | 12所 |\n| 医院 | 3所 |',
  };

  for (const [shape, body] of Object.entries(shapes)) {
    it(`are counted once: ${shape}`, () => {
      assert.equal(parseReport(report(body)).report.figures, figuresIn(body));
    });
  }

  it('are those of its parts together', () => {
    const body = Object.values(shapes).join('\n\n');
    assert.equal(parseReport(report(body)).report.figures, figuresIn(body));
  });

  it('are told of once: no issue is written twice', () => {
    const body = '甲、乙、丙分别完成3件、5件；藏书5万本；建成书屋30个，藏书5万本，甲、乙、丙分别增长3%、5%。';
    const messages = parseReport(report(body)).issues.map(({at, message}) => `${at} ${message}`);
    assert.ok(messages.length > 0);
    assert.deepEqual(messages, [...new Set(messages)]);
  });
});
