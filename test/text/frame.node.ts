import {expect} from 'chai';
import fc from 'fast-check';
import {clauses, sharedClause, sharedFrame, sloganParts} from '../../src/text/frame.js';

const word = fc
  .array(fc.constantFrom(...'城市更新乡村振兴旅游，、；“”。'), {minLength: 1, maxLength: 30})
  .map((characters) => characters.join(''));

describe('sharedFrame(sentences)', () => {
  it('finds the head and the tail that all sentences share', () => {
    const sentences = ['聚焦城市更新献智出力', '聚焦乡村振兴献智出力；', '聚焦旅游发展献智出力。'];
    expect(sharedFrame(sentences)).to.deep.equal({head: '聚焦', tail: '献智出力'});
  });

  it('finds them in two sentences', () => {
    expect(sharedFrame(['聚焦城市更新献智出力', '聚焦旅游献智出力'])).to.deep.equal({
      head: '聚焦',
      tail: '献智出力',
    });
  });

  it('finds what every sentence begins and ends with, never so much that one is used up', () => {
    fc.assert(
      fc.property(fc.array(word, {minLength: 2, maxLength: 6}), (middles) => {
        const frame = sharedFrame(middles.map((middle) => `聚焦${middle}献智出力`));
        if (!frame) return;
        for (const middle of middles) {
          const sentence = `聚焦${middle}献智出力`;
          expect(sentence.startsWith(frame.head)).to.equal(true);
          expect(sentence.endsWith(frame.tail)).to.equal(true);
          expect(sentence.length).to.be.above(frame.head.length + frame.tail.length);
        }
      }),
    );
  });

  it('finds none for one sentence, for ends under 2 or over 4 characters, or for equal sentences', () => {
    for (const sentences of [
      [],
      ['聚焦城市献智出力'],
      ['聚集城市献智出力', '聚焦乡村献智出力'],
      ['始终坚持聚焦城市献智出力', '始终坚持聚焦乡村献智出力'],
      ['聚焦城市献智', '聚焦乡村出力'],
      ['聚焦献智出力', '聚焦献智出力'],
      ['聚焦城市献智出力', '聚焦献智出力', '聚焦乡村献智出力'],
      ['聚焦聚焦', '聚焦城市聚焦'],
      ['聚焦', '聚焦'],
      ['', ''],
    ]) {
      expect(sharedFrame(sentences), sentences.join()).to.equal(undefined);
    }
  });
});

describe('sharedClause(sentences)', () => {
  it('finds the longest clause, mark included, that stands in every sentence and opens none', () => {
    const sentences = [
      '围绕生态牌，精选议题、深度协商，出力，助力新样板；',
      '围绕乡村牌，精选议题、深度协商，出力，助力新示范。',
    ];
    expect(sharedClause(sentences)).to.equal('精选议题、深度协商，');
    expect(sharedClause(['甲，乙，丙丁。', '甲，乙，丙丁。'])).to.equal('丙丁。');
    expect(sharedClause(['甲，乙。', '甲，乙。', '甲，丙。'])).to.equal(undefined);
    expect(sharedClause(['甲，乙。', '甲，丙。'])).to.equal(undefined);
    expect(sharedClause(['甲，乙。'])).to.equal(undefined);
  });
});

describe('clauses(sentence)', () => {
  it('gives none for nothing', () => {
    expect(clauses('')).to.deep.equal([]);
  });

  it('loses no character', () => {
    fc.assert(
      fc.property(word, (sentence) => {
        expect(clauses(sentence).join('')).to.equal(sentence);
      }),
    );
  });
});

describe('sloganParts(sentence)', () => {
  it('takes a sentence about a slogan apart', () => {
    expect(sloganParts('围绕“打好生态牌，加快形成新样板”，精选议题，助力新样板；')).to.deep.equal({
      before: '围绕',
      slogan: '“打好生态牌，',
      promise: '加快形成新样板”，',
      after: '精选议题，助力新样板；',
    });
    expect(sloganParts('突出“三张牌”抓落实。')).to.include({
      slogan: '“三张牌”',
      promise: '',
      after: '抓落实。',
    });
  });

  it('takes it apart behind up to six characters, or none', () => {
    expect(sloganParts('“打好生态牌，出力”，建言。')).to.include({
      before: '',
      slogan: '“打好生态牌，',
      after: '建言。',
    });
    expect(sloganParts('全市上下围绕“三张牌”抓落实。')).to.include({
      before: '全市上下围绕',
      slogan: '“三张牌”',
    });
    expect(sloganParts('全市上下都围绕“三张牌”抓落实。')).to.equal(undefined);
  });

  it('loses no character', () => {
    fc.assert(
      fc.property(word, (sentence) => {
        const parts = sloganParts(sentence);
        if (parts) expect(Object.values(parts).join('')).to.equal(sentence);
      }),
    );
  });

  it('leaves sentences of another shape alone', () => {
    for (const sentence of ['', '没有引号。', '没有“关上的引号。', '引号离句首太远的一个“句子”。']) {
      expect(sloganParts(sentence), sentence).to.equal(undefined);
    }
  });
});
