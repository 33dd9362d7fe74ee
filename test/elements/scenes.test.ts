// Registered landscapes on cover, banner and closing.
import {expect} from 'chai';
import type {LitElement} from 'lit';
import '../../src/art/scenes/coast/define.js';
import '../../src/define.js';
import {registerScene, type SceneFrame} from '../../src/themes/registry.js';
import {mount, warningsOf} from '../support/fixture.js';

const page = (attributes: string, scene = '') =>
  `<wr-report motion="none" ${attributes}><wr-cover ${scene} heading="甲县工作报告"></wr-cover>
    <wr-part heading="一" ${scene || 'scene'}></wr-part><wr-part heading="二"></wr-part><wr-credits ${scene}>来源</wr-credits></wr-report>`;

/** The kinds of registered pictures on the page, in order. */
function kinds(report: Element): string[] {
  const roots = [...report.querySelectorAll('wr-cover, wr-part, wr-credits')].map((e) => e.shadowRoot!);
  return roots.flatMap((root) =>
    [...root.querySelectorAll('.landscape > svg, .strip > svg, .closing > svg')].map(
      (svg) => svg.parentElement!.className,
    ),
  );
}

describe('registered scenes', () => {
  it('reach cover, scenic parts and closing from the report', async () => {
    const report = await mount<LitElement & {scene?: string}>(page('scene="coast"'));
    expect(kinds(report)).to.deep.equal(['landscape', 'strip', 'closing']);
    report.scene = 'none';
    await report.updateComplete;
    for (const element of report.querySelectorAll<LitElement>('*')) await element.updateComplete;
    expect(kinds(report)).to.deep.equal([]);
  });

  it('are what an element itself names, before that of the report', async () => {
    expect(kinds(await mount(page('', 'scene="coast"')))).to.deep.equal(['landscape', 'strip', 'closing']);
    expect(kinds(await mount(page('scene="coast"', 'scene="mountains"')))).to.deep.equal([]);
  });

  it('stay within their frame at each width', async () => {
    for (const width of [375, 1080]) {
      const report = await mount(page('scene="coast"'), {width});
      for (const tag of ['wr-cover', 'wr-part', 'wr-credits']) {
        const root = report.querySelector(tag)!.shadowRoot!;
        const box = root.querySelector('svg[viewBox]')!.getBoundingClientRect();
        expect(Math.round(box.width), `${tag} ${width}`).to.equal(
          Math.round(report.getBoundingClientRect().width),
        );
      }
    }
  });

  it('are drawn when they come later; a name that nothing brings is told once an element', async () => {
    let report!: Element;
    const warnings = await warningsOf(async () => {
      report = await mount(page('scene="harbour"'));
    });
    expect(kinds(report)).to.deep.equal([]);
    expect(warnings).to.have.length(3);
    expect(warnings[0]).to.include('harbour').and.to.include('registerScene');
    const asked: SceneFrame[] = [];
    registerScene('harbour', (frame) => {
      asked.push(frame);
      return `<svg viewBox="0 0 ${frame.width} ${frame.height}"><path d="M0 0H9V9Z"/></svg>`;
    });
    for (const element of report.querySelectorAll<LitElement>('*')) await element.updateComplete;
    expect(kinds(report)).to.deep.equal(['landscape', 'strip', 'closing']);
    expect(asked.map(({kind}) => kind).sort()).to.deep.equal(['banner', 'closing', 'cover']);
  });
});
