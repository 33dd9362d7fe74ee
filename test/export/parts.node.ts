import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ideographOf, repairMap} from '../../src/cli/formats/pdf-text.js';
import {countCharacters, wechatPages} from '../../src/export/index.js';
import {readSelectors, specificityOf} from '../../src/export/selectors.js';
import {parseCss} from '../../src/export/source-css.js';
import {contrast, colorOnBothGrounds, readableColor} from '../../src/export/wechat-colors.js';
import {themes} from '../../src/themes/tokens.js';

describe('specificityOf(selector)', () => {
  it('weighs ids, classes and types as Selectors Level 4 says', () => {
    const weights: [string, number, number, number][] = [
      ['*', 0, 0, 0],
      ['p', 0, 0, 1],
      ['ul li::before', 0, 0, 3],
      ['.a.b > p', 0, 2, 1],
      ['#x .a', 1, 1, 0],
      ['[slot="note"] cite', 0, 1, 1],
      [':where(#x .a) b', 0, 0, 1],
      [':is(p, .a)', 0, 1, 0],
      [':not(:first-child)', 0, 1, 0],
      [":host([size='hero']) .label", 0, 3, 0],
      ['::slotted(p)', 0, 0, 2],
      ['tr:has(> td > wr-tally)', 0, 0, 3],
      [':nth-child(2)', 0, 1, 0],
    ];
    for (const [selector, ids, classes, types] of weights) {
      assert.equal(specificityOf(selector), ids * 1e6 + classes * 1e3 + types, selector);
    }
  });
});

describe('readSelectors(list)', () => {
  it('parts a list at its commas, not those in brackets or quotes, and sets pseudo-elements apart', () => {
    const read = readSelectors(`:is(a, b)::before, [x="1,2"] c, slot[name=n]::slotted(p, q), d::part(head)`);
    assert.deepEqual(
      read.map(({main, pseudo, slotted, part}) => [main, pseudo, slotted ?? part ?? '']),
      [
        [':is(a, b)', '::before', ''],
        ['[x="1,2"] c', '', ''],
        ['slot[name=n]', '', 'p, q'],
        ['d', '', 'head'],
      ],
    );
  });
});

describe('parseCss(text)', () => {
  it('gives every rule with the conditions around it, comments and statements left out', () => {
    const rules = parseCss(
      `@charset "x"; a { color: red } /* b { } */ @media print { @container (width < 2em) { c, d { top: 0; } } }
       @keyframes k { from { top: 0 } } e { left: 0 }`,
    );
    assert.deepEqual(
      rules.map(({selectors, css, conditions}) => [selectors, css.trim(), conditions.join(' ')]),
      [
        ['a', 'color: red', ''],
        ['c, d', 'top: 0;', '@media print @container (width < 2em)'],
        ['e', 'left: 0', ''],
      ],
    );
  });
});

describe('colours for WeChat', () => {
  it('read on white and on its dark ground alike, in every theme', () => {
    for (const theme of Object.values(themes)) {
      for (const color of [theme.brand, theme.gold, theme['gold-deep'], theme.ink]) {
        const shade = colorOnBothGrounds(color);
        assert.ok(contrast(shade, '#ffffff') >= 4, shade);
        assert.ok(contrast(shade, '#191919') >= 4, shade);
      }
      assert.ok(contrast(readableColor(theme['gold-light'], theme.deep), theme.deep) >= 4.5);
    }
  });
});

describe('wechatPages(sections)', () => {
  it('fills articles up to the limit and cuts between sections only', () => {
    const sections = Array.from(
      {length: 30},
      (_, i) => `<p>${String(i).padStart(2, '0')}${'字'.repeat(991)}</p>`,
    );
    const pages = wechatPages(sections);
    assert.equal(pages.length, 2);
    for (const {html, characters} of pages) {
      assert.ok(characters <= 20_000);
      assert.equal(characters, countCharacters(html));
    }
    assert.equal(pages.map(({html}) => html.match(/\d\d/g)?.join('')).join('').length > 0, true);
    for (const section of sections) assert.equal(pages.filter(({html}) => html.includes(section)).length, 1);
  });

  it('counts a picture as an address, however large its data', () => {
    const small = countCharacters('<img src="data:,a">');
    assert.equal(countCharacters(`<img src="data:,${'a'.repeat(1e5)}">`), small);
  });

  it('leaves a section whole that is beyond the limit by itself', () => {
    assert.equal(wechatPages(['x', 'y'.repeat(30_000), 'z']).length, 3);
  });
});

describe('the meaning of glyphs in a PDF', () => {
  it('becomes the ideograph where it was a radical', () => {
    for (const [radical, ideograph] of ['⼆二', '⽉月', '⽇日', '⼈人', '⻅见', '⻓长', '⻛风'].map(
      (pair) => [...pair],
    )) {
      assert.equal(ideographOf(radical!.codePointAt(0)!), ideograph!.codePointAt(0), radical);
    }
    for (const character of '二月日A，〇')
      assert.equal(ideographOf(character.codePointAt(0)!), character.codePointAt(0));
  });

  it('is repaired in lists and in ranges, everything else left as it was', () => {
    assert.equal(
      repairMap('2 beginbfchar\n<0001> <2F06>\n<0002> <0041>\nendbfchar'),
      '2 beginbfchar\n<0001> <4E8C>\n<0002> <0041>\nendbfchar',
    );
    assert.equal(
      repairMap('2 beginbfrange\n<0001> <0002> <2F06>\n<0005> <0007> <0041>\nendbfrange'),
      '2 beginbfrange\n<0001> <0002> [<4E8C> <4EA0>]\n<0005> <0007> <0041>\nendbfrange',
    );
  });
});
