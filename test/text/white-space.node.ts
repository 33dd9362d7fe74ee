import {expect} from 'chai';
import {foldCell, foldSource, foldSpaces} from '../../src/text/white-space.js';

describe('white space', () => {
  it('becomes single spaces, none at either end', () => {
    expect(foldSpaces(' \n甲\t\u3000乙 \u00a0丙\n')).to.equal('甲 乙 丙');
  });

  it('of a source goes where it only wraps lines beside Chinese, and stays between other words', () => {
    for (const [written, folded] of [
      ['坚持\n  发展', '坚持发展'],
      ['共 \r\n\t5 件', '共5 件'],
      ['5\n 件', '5件'],
      ['GDP\n  per head', 'GDP per head'],
      ['他说：\n“好”', '他说：“好”'],
      ['A\n—B', 'A—B'],
      ['山\n川\n林', '山川林'],
      [' 甲  乙 ', ' 甲 乙 '],
      ['甲\u3000乙', '甲\u3000乙'],
    ] as const)
      expect(foldSource(written), JSON.stringify(written)).to.equal(folded);
  });

  it('of a cell goes between characters, and stays between words and figures', () => {
    for (const [written, folded] of [
      ['合  计', '合计'],
      ['合\n计', '合计'],
      ['总 用 水', '总用水'],
      ['增长 5.3 %', '增长 5.3 %'],
      ['GDP total', 'GDP total'],
      ['甲 “乙”', '甲 “乙”'],
      [' （亿元） ， ', '（亿元），'],
    ] as const)
      expect(foldCell(written), JSON.stringify(written)).to.equal(folded);
  });
});
