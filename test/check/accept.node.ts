// What an editor accepts (`data-check-note`) no longer counts, until page or report say something else.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkReport, examineReport, type Finding} from '../../src/report/index.js';

const source = '办理提案128件。完成率达到64%。';
const found = (page: string): Finding[] =>
  checkReport(page, source).findings.filter(({verdict}) => verdict !== 'not-shown');
const tile = (note: string, value = '129') =>
  `<wr-metric-tile value="${value}" unit="件" data-check-note="${note}">办理提案</wr-metric-tile>`;

describe('data-check-note', () => {
  it('accepts the finding of its figure, which no longer counts', () => {
    const page = tile('129件｜128件｜补办一件，已核');
    assert.equal(checkReport(page, source).summary.errors, 0);
    const [finding, ...more] = found(page);
    assert.deepEqual([finding?.severity, finding?.accepted, more], ['error', '补办一件，已核', []]);
  });

  it('is void where page or report differ from it, and says so', () => {
    for (const page of [
      tile('129件｜128件｜已核', '130'),
      tile('129件｜127件｜已核'),
      tile('129件｜128件｜'),
      tile('129件'),
      tile('128件｜128件｜已核', '128'),
    ]) {
      const told = found(page);
      assert.ok(
        told.some(({verdict, severity}) => verdict === 'not-checked' && severity === 'warning'),
        page,
      );
      assert.ok(
        told.every(({accepted}) => accepted === undefined),
        page,
      );
    }
  });

  it('is void on what holds others', () => {
    const page = `<wr-section heading="提案" data-check-note="129件｜128件｜已核">${tile('x').replace(/ data-check-note="x"/, '')}</wr-section>`;
    assert.equal(checkReport(page, source).summary.errors, 1);
    assert.ok(found(page).some(({message}) => message.includes('wr-section')));
  });
});

describe('examineReport(page, source)', () => {
  it('gives every shown figure with its place on the page and in the source', () => {
    const page = '<p>办理提案128件。</p>\n<p>完成率达到<b>65%</b>。</p>';
    const {shown, findings} = examineReport(page, source);
    assert.deepEqual(
      shown.map(({text, page: place}) => [text, place.line, page.slice(place.at, place.at + place.length)]),
      [
        ['128件', 1, '128件'],
        ['65%', 2, '65%'],
      ],
    );
    const [right, wrong] = shown;
    assert.equal(source.slice(right!.source!.at, right!.source!.at + right!.source!.length), '128件');
    assert.equal(right!.finding, undefined);
    assert.equal(findings[wrong!.finding!]!.shown, '65%');
    assert.deepEqual(findings[wrong!.finding!]!.page, wrong!.page);
    const {sentence} = wrong!.source!;
    assert.ok(source.slice(sentence.at, sentence.at + sentence.length).includes('完成率达到64%'));
  });

  it('places figures of attributes, and words with references, to the character', () => {
    const page =
      '<wr-metric-tile value="129" unit="件">办理提案</wr-metric-tile><p>完成率&nbsp;达到 63%。</p>';
    const texts = examineReport(page, source).shown.map(({page: {at, length}}) =>
      page.slice(at, at + length),
    );
    assert.deepEqual(texts, ['129', '63%']);
  });
});
