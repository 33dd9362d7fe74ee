// Numbers that something unseen or the end of a line parts.
import {expect} from 'chai';
import fc from 'fast-check';
import {findNumbers, parseQuantity} from '../../src/text/index.js';
import {runs} from '../support/runs.js';

const UNSEEN = ['\u00ad', '\u200b', '\u200c', '\u200d', '\u200e', '\u202a', '\u2060', '\u2063', '\ufeff'];
const FIGURES = [
  '235件',
  '390余万元',
  '5.2%',
  '2022年',
  '3—5天',
  '七百多米',
  '5G',
  '第3位',
  '1.2万亿元',
  '超500亿元',
];

describe('characters of no width', () => {
  it('change nothing of a number but its place and its written text', () => {
    const scattered = fc
      .tuple(
        fc.constantFrom(...FIGURES),
        fc.array(fc.tuple(fc.nat(12), fc.constantFrom(...UNSEEN)), {maxLength: 4}),
      )
      .map(([figure, marks]) => {
        const characters = [...`完成${figure}，`];
        for (const [at, mark] of marks) characters.splice(at % (characters.length + 1), 0, mark);
        return {figure, text: characters.join('')};
      });
    fc.assert(
      fc.property(scattered, ({figure, text}) => {
        const plain = findNumbers(`完成${figure}，`);
        const found = findNumbers(text);
        for (const {at, text: written} of found) {
          expect(text.slice(at, at + written.length)).to.equal(written);
          expect(UNSEEN).not.to.include(written[0]).and.not.to.include(written.at(-1));
        }
        const bare = (written: string) =>
          [...written].filter((character) => !UNSEEN.includes(character)).join('');
        expect(found.map((mention) => ({...mention, at: 0, text: bare(mention.text)}))).to.deep.equal(
          plain.map((mention) => ({...mention, at: 0})),
        );
      }),
      runs(2000),
    );
  });

  it('are left out of what an author writes', () => {
    for (const mark of UNSEEN)
      expect(parseQuantity(`2${mark}35${mark}件`)).to.deep.include({
        text: '235件',
        digits: '235',
        value: 235,
      });
    expect(parseQuantity('\u200b')).to.equal(undefined);
  });
});

describe('the end of a line', () => {
  const line = '全年共收到提案、建议和社情民意信息';

  it('may lie within a number or before its unit in prose', () => {
    for (const [written, value, unit] of [
      ['2\n35件', 235, '件'],
      ['2\r\n35件', 235, '件'],
      ['235\n件', 235, '件'],
      ['390\n余万元', 3_900_000, '元'],
      ['1.2\n万亿元', 1_200_000_000_000, '元'],
      ['12,378\n人次', 12_378, '人次'],
      ['5\n%', 5, '%'],
      ['3\n千瓦', 3, '千瓦'],
      ['1\n2.5公里', 12.5, '公里'],
      ['14.\n6亿元', 1_460_000_000, '元'],
      ['12\n.5%', 12.5, '%'],
    ] as const) {
      const text = `${line}${written}，较好。`;
      expect(findNumbers(text), written).to.have.length(1);
      expect(findNumbers(text)[0], written).to.include({at: line.length, text: written, value, unit});
    }
    expect(findNumbers(`${line}2025\n年，`)[0]).to.include({text: '2025\n年', kind: 'date'});
  });

  it('may part a figure alone in its line from the unit below', () => {
    expect(findNumbers('办理提案\n235\n件\n')[0]).to.include({text: '235\n件', value: 235, unit: '件'});
    expect(findNumbers('投资\n12.5\n亿元')[0]).to.include({text: '12.5\n亿元', value: 1_250_000_000});
    expect(findNumbers('235\n件件有着落')[0]).to.include({text: '235', unit: ''});
    expect(findNumbers('235\n立案')[0]).to.include({text: '235', unit: ''});
  });

  it('parts two numbers elsewhere', () => {
    for (const text of [
      '共2\n35件',
      `${line}2\n\n35件`,
      `${line}2\n　　35件`,
      `${line}2\n3.加强领导`,
      `${line} 441.2\n人均收入`,
      `${line}2025\n12个`,
      `${line}12\n2025年`,
      `${line}5\n万众一心`,
      `${line}5。\n35件`,
    ])
      for (const {text: written} of findNumbers(text)) expect(written, text).not.to.include('\n');
  });

  it('is passed in linear time', () => {
    const text = `${line}2\n35件`.repeat(2000);
    expect(findNumbers(text)).to.have.length(2000);
  });
});
