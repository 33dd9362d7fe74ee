// What an author writes into `value` and `unit`: what it says, and what of it is set large.
import {expect} from 'chai';
import fc from 'fast-check';
import {readFigure} from '../../src/elements/shared/quantity.js';

describe('readFigure(value, unit)', () => {
  it('loses and changes nothing: the pieces joined are the figure as written', () => {
    const anything = fc.tuple(fc.string({unit: 'grapheme'}), fc.string());
    const figure = fc.tuple(
      fc.constantFrom(
        '三千二百余',
        ' 二十四',
        '近九百万',
        '百分之五',
        '-3.2',
        '零下5',
        '5%—5.5%',
        '２９,３７８',
        '两\u200b万五',
      ),
      fc.constantFrom('', '元', ' 件次', '%左右'),
    );
    fc.assert(
      fc.property(fc.oneof(anything, figure), ([value, unit]) => {
        const {pieces} = readFigure(value, unit);
        expect(pieces.map(({text}) => text).join('')).to.equal(value + unit);
        for (const {text} of pieces) expect(text).not.to.equal('');
      }),
    );
  });

  it('sets digits large, in Arabic or in Chinese numerals, a minus sign with them', () => {
    const large = (value: string, unit = '') =>
      readFigure(value, unit)
        .pieces.map(({text, digits}) => (digits ? `<${text}>` : text))
        .join('');
    for (const [value, unit, drawn] of [
      ['390余万', '元', '<390>余万元'],
      ['5%—5.5%', '', '<5>%—<5.5>%'],
      ['29,378', '件', '<29,378>件'],
      ['超500亿', '元', '超<500>亿元'],
      ['-3.2', '%', '<-3.2>%'],
      ['2.9∶1', '', '<2.9∶1>'],
      ['零下5.5', '℃', '零下<5.5>℃'],
      ['三千二百余', '件次', '<三千二百>余件次'],
      ['近九百万', '元', '近<九百万>元'],
      ['百分之五', '', '<百分之五>'],
      ['六', '成', '<六>成'],
      ['全部办结', '', '全部办结'],
    ] as const)
      expect(large(value, unit), value).to.equal(drawn);
  });

  it('says value, range, unit and bound of what is exactly one figure', () => {
    expect(readFigure('390余万', '元').quantity).to.include({value: 3_900_000, unit: '元', bound: 'over'});
    expect(readFigure('5%—5.5%').quantity).to.include({value: 5, upper: 5.5, unit: '%'});
    expect(readFigure('-3.2', '%').quantity).to.include({value: -3.2});
    for (const value of ['', '全部办结', '92→26'])
      expect(readFigure(value).quantity, value).to.equal(undefined);
  });
});
