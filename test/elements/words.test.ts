import {expect} from 'chai';
import * as words from '../../src/elements/shared/words.js';
import type {Words} from '../../src/elements/shared/words.js';
import '../../src/define.js';
import {mount, warningsOf} from '../support/fixture.js';

describe('the words that elements bring themselves', () => {
  it('are there in both languages, each', () => {
    const functions = new Set<unknown>([words.inLanguageOf]);
    // Stands for a word as well as for a list of them.
    const one = ['1', '1'];
    const all = Object.entries(words)
      .filter(([, each]) => !functions.has(each))
      .flatMap(([name, each]: [string, unknown]) => {
        const made =
          typeof each === 'function' ? (each as (...values: unknown[]) => Words)(one, one, one, one) : each;
        return name === 'states' ? Object.values(made as object) : [made];
      }) as Words[];
    expect(all.length).to.be.greaterThan(30);
    for (const [zh, en] of all) {
      expect(zh, en).to.match(/\p{Script=Han}/u);
      expect(en, zh).to.match(/[a-z]{2}/i);
    }
  });

  const share = '<wr-share total="100%"><wr-metric-tile value="60" unit="%">甲</wr-metric-tile></wr-share>';
  for (const [name, lang, rest, warning] of [
    ['Chinese', 'lang="zh-CN"', '其余', '<wr-share>: kind 没有“pie”这种写法，可写 bar、ring'],
    ['English', 'lang="en-GB"', 'Rest', '<wr-share>: unknown kind "pie"; write one of bar, ring'],
    [
      'Chinese where no lang says otherwise',
      'lang=""',
      '其余',
      '<wr-share>: kind 没有“pie”这种写法，可写 bar、ring',
    ],
  ] as const) {
    it(`are drawn and warned in ${name}`, async () => {
      const drawn = await mount(`<div ${lang}>${share}</div>`);
      expect(drawn.querySelector('wr-share')!.shadowRoot!.textContent).to.include(rest);
      const warnings = await warningsOf(() =>
        mount(`<div ${lang}>${share.replace('total', 'kind="pie" total')}</div>`),
      );
      expect(warnings).to.deep.equal([warning]);
    });
  }

  it('are English where the element says so in a Chinese page', async () => {
    const warnings = await warningsOf(() => mount('<wr-flow lang="en"></wr-flow>'));
    expect(warnings).to.deep.equal(['<wr-flow>: is empty; write <wr-metric-tile>']);
  });
});
