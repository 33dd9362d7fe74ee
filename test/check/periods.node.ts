// What a heading says of the time of what stands below it, and what is offered for a figure beside others.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkReport, type Finding} from '../../src/report/index.js';

const source = `一、“十四五”时期和2025年工作回顾
新修水渠38公里。改造老旧小区27个，发放贷款46.2亿元、增长8.3%。人均预期寿命达到79.1岁。走访11个乡镇、64个村（社区）。
三次产业结构为12.4∶38.5∶49.1。
二、“十五五”时期主要目标任务
新建社区食堂93个。人均预期寿命达到80.6岁。
三、2026年工作安排
改造供水管网57公里。`;

const errors = (page: string): Finding[] =>
  checkReport(page, source).findings.filter(({severity}) => severity === 'error');
const tile = (value: string, unit: string, words: string): string =>
  `<wr-metric-tile value="${value}" unit="${unit}">${words}</wr-metric-tile>`;
const below = (heading: string, words: string, tag = 'wr-section'): string =>
  `<wr-report><${tag} heading="${heading}">${words}</${tag}></wr-report>`;

describe('a figure of the plan under a review, and the other way round', () => {
  const reviews = ['“十四五”时期和2025年工作回顾', '2025年工作回顾', '过去五年工作回顾', '工作回顾'];
  const plans = ['“十五五”时期主要目标任务', '2026年工作安排', '今后五年的主要任务', '主要目标'];
  const done = [tile('38', '公里', '新修水渠'), '<p>改造老旧小区27个。</p>'];
  const planned = [
    tile('93', '个', '新建社区食堂'),
    tile('80.6', '岁', '人均预期寿命'),
    '<p>改造供水管网57公里。</p>',
  ];

  it('is an error under the heading of a part or a section', () => {
    for (const tag of ['wr-part', 'wr-section']) {
      for (const heading of reviews)
        for (const words of planned)
          assert.equal(
            errors(below(heading, words, tag))[0]?.verdict,
            'context-differs',
            `${heading} ${words}`,
          );
      for (const heading of plans)
        for (const words of done)
          assert.equal(
            errors(below(heading, words, tag))[0]?.verdict,
            'context-differs',
            `${heading} ${words}`,
          );
    }
  });

  it('is none where it stands, nor under a heading that says no time', () => {
    for (const words of done)
      for (const heading of [...reviews, '办好民生实事']) assert.deepEqual(errors(below(heading, words)), []);
    for (const words of planned)
      for (const heading of [...plans, '办好民生实事']) assert.deepEqual(errors(below(heading, words)), []);
  });
});

describe('what is to be written instead', () => {
  const offered = (page: string): string[] =>
    errors(page).map(({source: place}) => source.slice(place?.at, (place?.at ?? 0) + (place?.length ?? 0)));

  it('is the growth of the tile that a note stands in', () => {
    const note = (growth: string): string => tile('46.2', '亿元', `发放贷款<p slot="note">增长${growth}</p>`);
    assert.deepEqual(errors(note('8.3%')), []);
    assert.deepEqual(offered(note('8.8%')), ['8.3%']);
  });

  it('is the term of a ratio, for a row of its chart', () => {
    const chart = (...terms: string[]): string =>
      `<wr-share heading="三次产业结构"><table>${terms
        .map((term, i) => `<tr><th>第${'一二三'[i]}产业</th><td>${term}</td></tr>`)
        .join('')}</table></wr-share>`;
    assert.deepEqual(errors(chart('12.4', '38.5', '49.1')), []);
    assert.deepEqual(offered(chart('12.4', '35.8', '49.1')), ['38.5']);
    assert.deepEqual(offered(chart('14.2', '38.5', '49.1')), ['12.4']);
  });
});

describe('the head of a row', () => {
  it('keeps what stands in its brackets where the figure has a unit of its own', () => {
    const row = (head: string, cell: string) =>
      `<table><tr><th>指标</th><th>数值</th></tr><tr><th>${head}</th><td>${cell}</td></tr></table>`;
    assert.deepEqual(errors(row('走访<wbr />村（社区）', '64个')), []);
    assert.deepEqual(errors(row('走访<wbr />村（个）', '64')), []);
    assert.equal(errors(row('走访<wbr />村（社区）', '11个')).length, 1);
  });
});

describe('a value of 分别, and an own count', () => {
  const paired =
    '规模以上工业企业、限额以上商贸企业分别从61家、14家增加到77家、20家。推进三件事：修路、架桥、建校。';
  const told = (page: string): string[] =>
    checkReport(page, paired)
      .findings.filter(({severity}) => severity === 'error')
      .map(({shown}) => shown);

  it('may be said of its subject alone, and of no other', () => {
    for (const words of [
      '规模以上工业企业达到77家。',
      '规上工业企业、限上商贸企业分别77家、20家。',
      '规模以上工业企业从61家增加到77家。',
    ])
      assert.deepEqual(told(`<p>${words}</p>`), [], words);
    for (const words of ['规模以上工业企业达到20家。', '规上工业企业、限上商贸企业分别20家、77家。'])
      assert.notDeepEqual(told(`<p>${words}</p>`), [], words);
  });

  it('may be in a heading, if it is how many items stand below it', () => {
    const acts = (heading: string): string =>
      `<wr-new-acts heading="${heading}">${['修路', '架桥'].map((act) => `<wr-act heading="${act}">${act}</wr-act>`).join('')}</wr-new-acts>`;
    assert.deepEqual(told(acts('两件实事')), []);
    assert.notDeepEqual(told(acts('五件实事')), []);
  });
});
