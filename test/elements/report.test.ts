import {emulateMedia} from '@web/test-runner-commands';
import {expect} from 'chai';
import '../../src/define.js';
import type {WrReport} from '../../src/elements/report/report.js';
import {axeFindings} from '../support/axe.js';
import {mount, nextFrame, warningsOf} from '../support/fixture.js';

describe('<wr-report>', () => {
  it('is ready once everything inside has drawn', async () => {
    const report = await mount<WrReport>('<wr-report><p>一年来，全年共办理提案225件。</p></wr-report>');
    await report.ready;
    expect(report.offsetHeight).to.be.greaterThan(20);
    expect(await axeFindings(report)).to.deep.equal([]);
  });

  it('warns once about an unknown theme and draws on', async () => {
    const warnings = await warningsOf(() => mount('<wr-report theme="mauve"><p>报告</p></wr-report>'));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('<wr-report>').and.to.include('mauve').and.to.include('jade');
  });

  it('draws its unit as 1px at 375px and 2px at 1080px, with Chinese letters of their own width', async () => {
    for (const [width, unit] of [
      [375, 1],
      [1080, 2],
    ] as const) {
      const report = await mount(
        '<wr-report><span style="font-size:calc(16 * var(--u))">工作报告</span></wr-report>',
        {width},
      );
      const text = report.firstElementChild as HTMLElement;
      expect(text.getBoundingClientRect().width).to.be.closeTo(64 * unit, 0.5);
      expect(document.fonts.check('400 16px "Noto Sans SC Variable"', '工作报告')).to.equal(true);
    }
  });

  it('prints in Firefox: no grid is cut at the end of a sheet, and colours go along with the document', async () => {
    const report = await mount(
      `<wr-report><wr-cover heading="工作报告"></wr-cover><wr-part heading="2025年 回顾"><wr-section heading="甲"><wr-group heading="乙"><p>丙</p></wr-group></wr-section></wr-part></wr-report>`,
    );
    await emulateMedia({media: 'print'});
    try {
      const grids = [report.shadowRoot!.querySelector('.frame')!, ...report.querySelectorAll('*')].filter(
        (element) => getComputedStyle(element).display.endsWith('grid'),
      );
      expect(grids).to.deep.equal([]);
      // Firefox leaves sheets empty before what is first and asks for a sheet of its own.
      expect(getComputedStyle(report.querySelector('wr-cover')!).breakBefore).to.equal('auto');
    } finally {
      await emulateMedia({media: 'screen'});
    }
    const declared = document.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule instanceof CSSPropertyRule);
    const brand = declared.find(({name}) => name === '--wr-brand');
    expect(brand?.initialValue).to.match(/^#[0-9a-f]{6}$/i);
    expect(declared.map(({name}) => name)).to.include.members(['--u', '--wr-serif', '--wr-deep']);
  });

  describe('ready', () => {
    /** An element inside a report whose drawing the test decides upon. */
    class Drawing extends HTMLElement {
      updateComplete: Promise<unknown> = Promise.resolve();
    }
    customElements.define('wr-test-drawing', Drawing);

    it('settles once a report that is made by a program has come into the document and drawn', async () => {
      const report = document.createElement('wr-report') as WrReport;
      let settled = false;
      const ready = report.ready.then(() => (settled = true));
      const child = report.appendChild(new Drawing());
      let draw = (): void => undefined;
      child.updateComplete = new Promise<void>((resolve) => (draw = resolve));
      await nextFrame();
      expect(settled).to.equal(false);
      (await mount('<div></div>')).append(report);
      await nextFrame();
      expect(settled, 'before the child has drawn').to.equal(false);
      draw();
      await ready;
    });

    it('settles when the report is taken out while it draws', async () => {
      const report = await mount<WrReport>('<wr-report></wr-report>');
      const child = new Drawing();
      child.updateComplete = new Promise(() => undefined);
      report.append(child);
      const {ready} = report;
      await nextFrame();
      report.remove();
      await ready;
    });

    it('settles, and the reason is told, where an element inside cannot draw', async () => {
      const report = await mount<WrReport>('<wr-report></wr-report>');
      const child = new Drawing();
      child.updateComplete = Promise.reject(new Error('as the test wants it'));
      report.append(child);
      const {error} = console;
      const told: unknown[] = [];
      console.error = (...parts) => void told.push(...parts);
      try {
        await report.ready;
      } finally {
        console.error = error;
      }
      expect(told.map(String)).to.deep.equal(['Error: as the test wants it']);
    });
  });
});
