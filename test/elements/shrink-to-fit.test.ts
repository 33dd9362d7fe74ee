import {expect} from 'chai';
import '../../src/define.js';
import {mount, warningsOf} from '../support/fixture.js';
import {samples} from '../support/samples.js';

/** Parents as wide as their content wants to be, but no wider than there is room. */
const parents: Record<string, (inside: string) => string> = {
  float: (inside) => `<div style="float:left">${inside}</div>`,
  'inline block': (inside) => `<div style="display:inline-block">${inside}</div>`,
  'positioned box': (inside) =>
    `<div style="position:relative"><div style="position:absolute">${inside}</div></div>`,
  'fit-content': (inside) => `<div style="width:fit-content">${inside}</div>`,
  'flex row': (inside) => `<div style="display:flex">${inside}</div>`,
  'item of a flex row': (inside) => `<div style="display:flex"><div>${inside}</div></div>`,
  'centred flex column': (inside) =>
    `<div style="display:flex;flex-direction:column;align-items:center">${inside}</div>`,
  'centred grid': (inside) => `<div style="display:grid;justify-items:center">${inside}</div>`,
  'grid column': (inside) =>
    `<div style="display:grid;grid-template-columns:auto auto"><div>${inside}</div></div>`,
  'table cell': (inside) => `<table style="border-spacing:0"><tr><td style="padding:0">${inside}</table>`,
  itself: (inside) => inside.replace(/^<[\w-]+/, '$& style="float:left"'),
};

/** What an element is wide at least where there is room, in px; all others are at least 600. */
const least: Record<string, number> = {
  'wr-report': 1080,
  'wr-metric-tile': 200,
  'wr-icon': 32,
  'wr-toolbar': 100,
};

describe('the width of an element in a parent that shrinks to fit', () => {
  for (const [name, inParent] of Object.entries(parents)) {
    it(`is its own, and never more than there is room for: ${name}`, async () => {
      await warningsOf(async () => {
        const cases = Object.entries(samples).flatMap(([tag, markup]) =>
          [320, 1300].map((room) => ({tag, room, shown: mount(inParent(markup), {width: room})})),
        );
        for (const {tag, room, shown} of cases) {
          const parent = await shown;
          if (tag === 'wr-goal') continue; // Its pyramid draws it.
          const {width} = parent.parentElement!.querySelector(tag)!.getBoundingClientRect();
          expect(width, `<${tag}> in ${room} px`).to.be.at.least(Math.min(room, least[tag] ?? 600));
          expect(width, `<${tag}> in ${room} px`).to.be.at.most(room + 0.5);
        }
      });
    });
  }

  it('is that of the parent where the page says how the report is laid out', async () => {
    for (const display of ['block', 'flow-root', 'flex', 'inline-block']) {
      const row = await mount(
        `<div style="display:flex"><wr-report style="display:${display}"><p>文字</p></wr-report></div>`,
        {width: 1300},
      );
      expect(row.querySelector('wr-report')!.offsetWidth, display).to.be.at.least(1080);
    }
  });

  it('leaves room to what stands beside it', async () => {
    const rows = Object.values(samples).map((markup) =>
      mount(
        `<div style="display:flex"><main>${markup}</main><aside style="flex:none;width:200px">目录</aside></div>`,
        {width: 700},
      ),
    );
    for (const row of rows) expect((await row).scrollWidth).to.be.at.most(700);
  });
});
