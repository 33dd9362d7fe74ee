import {expect} from 'chai';
import {
  isClauseEdge,
  isDigit,
  isHan,
  isLatin,
  isSpace,
  skipSpaces,
  skipSpacesBack,
  wordAt,
  wordBefore,
  wordList,
} from '../../src/text/characters.js';

describe('the tests on one character', () => {
  it('agree with Unicode for every UTF-16 unit', () => {
    const all = Array.from({length: 0x10000}, (_, code) => String.fromCharCode(code));
    const those = (test: (char: string) => boolean) => all.filter(test).join('');
    expect(those(isDigit)).to.equal('0123456789');
    expect(those(isLatin)).to.equal('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
    expect(those(isSpace)).to.equal(' \u00a0');
    // 〇, and the two blocks, of which Unicode left the last places of Extension A empty at first.
    expect(those(isHan)).to.equal(those((char) => /[〇\u3400-\u4dbf\u4e00-\u9fff]/.test(char)));
    expect(those((char) => isClauseEdge(char) && /[\p{L}\p{N}\p{S}]/u.test(char))).to.equal('|■▶●✓');
  });

  it('say no past either end, where only a clause ends', () => {
    for (const past of [undefined, ''])
      for (const test of [isDigit, isLatin, isHan, isSpace]) expect(test(past), test.name).to.equal(false);
    expect(isClauseEdge(undefined)).to.equal(true);
    expect(isClauseEdge('')).to.equal(true);
    for (const mark of '\n\r,，。；;：:、！!？?（）()“”|…●■▶✓') expect(isClauseEdge(mark)).to.equal(true);
    for (const mark of '-—+/.%《') expect(isClauseEdge(mark), mark).to.equal(false);
  });
});

describe('skipSpaces and skipSpacesBack', () => {
  it('pass spaces of both kinds, no more than they are told', () => {
    expect(skipSpaces('甲 \u00a0乙', 1)).to.equal(3);
    expect(skipSpaces('甲乙', 1)).to.equal(1);
    expect(skipSpaces('甲     乙', 1)).to.equal(5);
    expect(skipSpaces('甲   乙', 1, 2)).to.equal(3);
    expect(skipSpacesBack('甲 \u00a0乙', 3)).to.equal(1);
    expect(skipSpacesBack('甲乙', 1)).to.equal(1);
    expect(skipSpacesBack('甲     乙', 6)).to.equal(2);
    expect(skipSpacesBack('甲   乙', 4, 2)).to.equal(2);
  });
});

describe('wordAt and wordBefore', () => {
  const words = wordList('\n 后 以后  前\n之前 前后前 ');

  it('find the longest word that begins or ends at a place', () => {
    expect(wordAt('今后', 1, words)).to.equal('后');
    expect(wordAt('前后前', 0, words)).to.equal('前后前');
    expect(wordAt('前后', 0, words)).to.equal('前');
    expect(wordBefore('3年以后', 4, words)).to.equal('以后');
    expect(wordBefore('3年后', 3, words)).to.equal('后');
    expect(wordBefore('前后前', 3, words)).to.equal('前后前');
  });

  it('find none past either end of the text, nor one that begins before it', () => {
    expect(wordAt('前', 1, words)).to.equal(undefined);
    expect(wordBefore('前', 0, words)).to.equal(undefined);
    expect(wordBefore('', 0, words)).to.equal(undefined);
    expect(wordBefore('前后前', 1, words)).to.equal('前');
  });
});
