// The author's own drawing in place of an icon.
import {expect} from 'chai';
import '../../src/define.js';
import type {LitElement} from 'lit';
import {mount} from '../support/fixture.js';

const own = '<svg slot="icon" viewBox="0 0 10 10"><path d="M0 0H10V10H0Z" /></svg>';
const places: [tag: string, markup: (icon: string, inside: string) => string][] = [
  [
    'wr-metric-tile',
    (a, inside) => `<wr-metric-tile ${a} value="5" unit="件">${inside}提案</wr-metric-tile>`,
  ],
  [
    'wr-card',
    (a, inside) => `<wr-cards><wr-card ${a} keyword="连心桥">${inside}<p>文字</p></wr-card></wr-cards>`,
  ],
  [
    'wr-check-item',
    (a, inside) =>
      `<wr-progress-checklist><wr-check-item ${a}>${inside}改造小区，<em>三十个</em></wr-check-item></wr-progress-checklist>`,
  ],
];

describe('the slot for an icon', () => {
  for (const [tag, markup] of places) {
    it(`shows what its author put there, as large as an icon: ${tag}`, async () => {
      const element = async (attributes: string, inside: string): Promise<LitElement> => {
        const first = await mount<LitElement>(markup(attributes, inside), {width: 750});
        return first.localName === tag ? first : first.querySelector<LitElement>(tag)!;
      };
      const named = await element('icon="study"', '');
      const usual = named.shadowRoot!.querySelector('.icon svg')!.getBoundingClientRect();
      for (const attributes of ['', 'icon="study"']) {
        const host = await element(attributes, own);
        const box = host.querySelector('svg')!.getBoundingClientRect();
        expect([box.width, box.height].map(Math.round)).to.deep.equal(
          [usual.width, usual.height].map(Math.round),
        );
        expect(host.shadowRoot!.querySelector('.icon svg'), 'the named one as well').to.equal(null);
      }
    });

    it(`follows what is put there and taken away later: ${tag}`, async () => {
      const first = await mount<LitElement>(markup('icon="study"', ''), {width: 750});
      const host = first.localName === tag ? first : first.querySelector<LitElement>(tag)!;
      const height = host.offsetHeight;
      host.insertAdjacentHTML('afterbegin', own);
      const drawing = host.firstElementChild!;
      await new Promise((resolve) => setTimeout(resolve));
      await host.updateComplete;
      expect(drawing.getBoundingClientRect().width).to.be.above(0);
      expect(host.offsetHeight).to.equal(height);
      drawing.remove();
      await new Promise((resolve) => setTimeout(resolve));
      await host.updateComplete;
      expect(host.shadowRoot!.querySelector('.icon svg')!.getBoundingClientRect().width).to.be.above(0);
    });
  }
});
