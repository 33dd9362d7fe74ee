import {emulateMedia} from '@web/test-runner-commands';
import {expect} from 'chai';
import '../../src/define.js';
import type {WrReport} from '../../src/elements/report/report.js';
import {deepElements, mount, nextFrame} from '../support/fixture.js';

const flow = `<wr-flow><wr-metric-tile value="235" unit="件">收到</wr-metric-tile><wr-metric-tile value="225" unit="件">立案</wr-metric-tile></wr-flow>`;
const page = (attributes = '') =>
  `<wr-report ${attributes}><div style="height: 3000px">${flow}</div>${flow}<div style="height: 3000px"></div></wr-report>`;

/** Animations of the blocks in reading order, those of the first flow first. */
const animationsOf = (report: Element) =>
  [...report.querySelectorAll('wr-flow')].map((element) =>
    deepElements(element.shadowRoot!).flatMap((part) => part.getAnimations().map(({playState}) => playState)),
  );

describe('motion', () => {
  afterEach(async () => {
    await emulateMedia({reducedMotion: 'no-preference'});
    window.scrollTo(0, 0);
  });

  it('leaves what is in view alone and holds what lies below the fold', async () => {
    const [first, second] = animationsOf(await mount(page(), {width: 800}));
    expect(first).to.deep.equal([]);
    expect(new Set(second)).to.deep.equal(new Set(['paused']));
  });

  it('draws a block once when it comes into view, and leaves nothing behind', async () => {
    const report = await mount(page(), {width: 800});
    report.querySelectorAll('wr-flow')[1]?.scrollIntoView({block: 'center'});
    await nextFrame();
    await nextFrame();
    expect(new Set(animationsOf(report)[1])).to.deep.equal(new Set(['running']));
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(animationsOf(report)[1]).to.deep.equal([]);
    window.scrollTo(0, 0);
    await nextFrame();
    report.querySelectorAll('wr-flow')[1]?.scrollIntoView({block: 'center'});
    await nextFrame();
    expect(animationsOf(report)[1]).to.deep.equal([]);
  });

  it('shows the final state where the reader asks for less motion, in an export, and with motion="none"', async () => {
    for (const attributes of ['motion="none"', 'data-export']) {
      expect(animationsOf(await mount(page(attributes), {width: 800}))[1], attributes).to.deep.equal([]);
    }
    await emulateMedia({reducedMotion: 'reduce'});
    expect(animationsOf(await mount(page(), {width: 800}))[1]).to.deep.equal([]);
  });

  it('shows the final state from the moment that motion is switched off', async () => {
    const report = await mount<WrReport>(page(), {width: 800});
    report.motion = 'none';
    await report.updateComplete;
    expect(animationsOf(report)[1]).to.deep.equal([]);
  });

  it('shows the final state in print', async () => {
    const report = await mount(page(), {width: 800});
    window.dispatchEvent(new Event('beforeprint'));
    expect(animationsOf(report)[1]).to.deep.equal([]);
  });
});
