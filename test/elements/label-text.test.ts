import {expect} from 'chai';
import fc from 'fast-check';
import {labelText} from '../../src/elements/shared/label-text.js';
import {emWidth} from '../../src/elements/shared/widths.js';

const texts = fc
  .array(fc.constantFrom(...'稳进增效新样板更强担当，。“”（）《》5%390GDPwW '.split('')), {
    minLength: 1,
    maxLength: 40,
  })
  .map((characters) => characters.join(''));
const bare = (text: string) => text.replace(/ /g, '');

describe('labelText(text)', () => {
  it('loses no character and adds none, in however many lines', () => {
    fc.assert(
      fc.property(texts, (text) => {
        labelText(text).lines.forEach((lines, i) => {
          expect(lines.length).to.equal(i + 1);
          expect(bare(lines.join(''))).to.equal(bare(text));
        });
      }),
    );
  });

  it('begins no line with a closing mark, ends none with an opening one, parts no word or figure', () => {
    fc.assert(
      // Without spaces: between two words a line may end.
      fc.property(texts.map(bare), (text) => {
        for (const lines of labelText(text).lines) {
          lines.slice(1).forEach((line, i) => {
            const before = lines[i] as string;
            expect(line).not.to.match(/^[，。”）》%]/);
            expect(before).not.to.match(/[“（《]$/);
            expect(`${before.at(-1)}${line[0]}`).not.to.match(/[0-9A-Za-z]{2}/);
          });
        }
      }),
    );
  });

  it('breaks four characters two and two, and five with the longer line below', () => {
    expect(labelText('总的要求').lines[1]).to.deep.equal(['总的', '要求']);
    expect(labelText('五大新作为').lines[1]).to.deep.equal(['五大', '新作为']);
  });

  it('never leaves a line of one character', () => {
    expect(labelText('新样板').lines).to.deep.equal([['新样板']]);
    expect(labelText('12345热线').lines).to.deep.equal([['12345热线']]);
  });

  it('keeps a figure with the character after it', () => {
    for (const lines of labelText('增长5个百分点左右').lines) expect(lines.join('|')).to.contain('5个');
  });

  it('takes sentences as they are, quickly', () => {
    const long = '稳进增效'.repeat(5000);
    const start = performance.now();
    expect(labelText(long).lines).to.have.length(1);
    expect(performance.now() - start).to.be.below(200);
  });

  it('reckons at least the width that the text takes in the package fonts', async () => {
    const probe = document.createElement('span');
    probe.style.cssText =
      'position:absolute;white-space:nowrap;font:700 100px "Noto Serif SC Variable",serif;text-autospace:normal';
    document.body.append(probe);
    for (const text of [
      '稳进增效',
      'GDP增长5%左右',
      'Smart City',
      'WWW@mm&%',
      '12345热线',
      'illicit',
      'R&D投入',
      '“三张牌”',
      '390余万元',
    ]) {
      probe.textContent = text;
      await document.fonts.load('700 100px "Noto Serif SC Variable"', text);
      expect(emWidth(text), text).to.be.at.least(probe.getBoundingClientRect().width / 100 - 0.001);
    }
    probe.remove();
  });
});
