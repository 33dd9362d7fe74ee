import {expect} from 'chai';
import fc from 'fast-check';
import {findNumbers} from '../../src/text/index.js';
import {fold, foldProse} from '../../src/text/fold.js';

describe('fold and foldProse', () => {
  it('keep the length of any text, and what is folded', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        for (const folder of [fold, foldProse]) {
          expect(folder(text).length).to.equal(text.length);
          expect(folder(folder(text))).to.equal(folder(text));
        }
      }),
    );
  });

  it('make ASCII of every full-width letter, digit and sign of a number, by compatibility as Unicode has it', () => {
    for (let code = 0xff01; code <= 0xff5e; code++) {
      const wide = String.fromCharCode(code);
      const folded = fold(wide);
      if (/^[０-９Ａ-Ｚａ-ｚ％，．：；（）［］！？＋／｜～]$/.test(wide))
        expect(folded, wide).to.equal(wide.normalize('NFKC'));
      else expect([wide, wide.normalize('NFKC'), '"']).to.include(folded);
    }
  });

  it('make one space of every plain one, and one of every narrow one that may not break', () => {
    for (const space of '\t\u1680\u2000\u2003\u2008\u200a\u205f\u3000')
      expect(fold(`甲${space}`)).to.equal('甲 ');
    for (const space of '\u2009\u202f') expect(fold(`甲${space}`)).to.equal('甲\u00a0');
  });
});

describe('findNumbers', () => {
  it('reads Traditional characters as their Simplified forms', () => {
    for (const [traditional, simplified] of [
      ['收到建議235條', '收到建议235条'],
      ['過去3年來新增產業5類', '过去3年来新增产业5类'],
      ['經過3個標準段', '经过3个标准段'],
      ['進出口總額2.9萬億港幣', '进出口总额2.9万亿港币'],
      ['歷時3個季度', '历时3个季度'],
      ['連續3個週期', '连续3个周期'],
      ['實現畝產800公斤，達50噸', '实现亩产800公斤，达50吨'],
      ['這3年間開課8節、講座3場', '这3年间开课8节、讲座3场'],
      ['較去年增加3輪', '较去年增加3轮'],
      ['第5屆3組', '第5届3组'],
      ['滿3年應報5塊3顆', '满3年应报5块3颗'],
    ] as const) {
      const read = (text: string) =>
        findNumbers(text).map(({at, kind, value, bound}) => ({at, kind, value, bound}));
      expect(read(traditional), traditional).to.deep.equal(read(simplified));
      expect(
        findNumbers(traditional).map(({unit}) => unit && foldProse(unit)),
        traditional,
      ).to.deep.equal(findNumbers(simplified).map(({unit}) => unit));
    }
  });
});
