import assert from 'node:assert/strict';
import {measureEnd} from '../../src/text/measures.js';

/** Each figure with what is the unit behind it; '' where it has none. */
const cases: [figure: string, unit: string, behind: string][] = [
  // Any one character that ends a clause, or that something is counted per.
  ['86', '城', '，'],
  ['5', '城/年', '。'],
  ['5', '', '前。'],
  ['5', '', '地方。'],
  // What ends in a measure word.
  ['3', '空方', '。'],
  ['7', '艇天', '，'],
  ['8', '测线公里', '。'],
  ['9', '骆驼单位', '。'],
  ['9', '骆驼单位/年', '。'],
  // Nouns behind a figure that no name has.
  ['3.7万', '治疗量', '，'],
  ['25.5', '波美度', '。'],
  ['10.0', '波美度', '。'],
  ['80万', '', '居民，'],
  ['3.5万', '', '前景，'],
  ['3.5万', '', '的治疗量，'],
  // Letters, where a figure is measured.
  ['3.2万', 'TEU', '，'],
  ['0.15', 'mGy/h', '。'],
  ['3.5', 'mGy/ha', '。'],
  ['1.6', 'μΩ', '。'],
  ['3.2', '', 'TEU5'],
  ['3.2', '', 'K-5'],
  // What a known unit is counted per.
  ['5', '吨/工', '。'],
  ['5', '元/课次', '，'],
  ['5', '元/人次', '，'],
  ['5', '吨/ha', '。'],
  ['5', '吨', '/甲。'],
  ['5', '吨', '/每工作日。'],
  ['5', '吨', '/ha5。'],
  // Years and numbers of services.
  ['2024', '', '秋，'],
  ['1924', '', '秋，'],
  ['12333', '', '来电'],
  ['112333.5', '秋', '，'],
];

describe('measureEnd(text, at)', () => {
  for (const [figure, unit, behind] of cases)
    it(`finds ${unit || 'no unit'} in ${figure}${unit}${behind}`, () => {
      const text = figure + unit + behind;
      assert.equal(text.slice(figure.length, measureEnd(text, figure.length)), unit);
    });

  it('finds nothing at the end of a text, nor before a numeral', () => {
    assert.equal(measureEnd('3.5', 3), 3);
    assert.equal(measureEnd('86三，', 2), 2);
  });
});
