// Registered landscapes on cover, banner and closing.
import {expect} from 'chai';
import type {LitElement} from 'lit';
import '../../src/art/scenes/coast/define.js';
import '../../src/define.js';
import {registerScene} from '../../src/art/register.js';
import type {SceneFrame} from '../../src/themes/registry.js';
import {mount, settled, warningsOf} from '../support/fixture.js';

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
    expect(warnings[0]).to.include('harbour').and.to.include('registerScene').and.to.include('NAME');
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

describe('scenes that cannot be drawn', () => {
  it('leave the element whole, which says what a scene is', async () => {
    const register = registerScene as (name: string, drawing: unknown) => void;
    const bad = {
      text: '<svg></svg>',
      nothing: () => undefined,
      other: () => '<p>甲</p>',
      failing: () => {
        throw new RangeError('width');
      },
    };
    for (const [name, drawing] of Object.entries(bad)) {
      register(name, drawing);
      let report!: Element;
      const warnings = await warningsOf(async () => {
        report = await mount(page(`scene="${name}"`));
      });
      expect(kinds(report), name).to.deep.equal([]);
      expect(report.querySelector('wr-cover')!.shadowRoot!.textContent).to.include('工作报告');
      expect(warnings, name).to.have.length(1);
      expect(warnings[0]).to.match(/画不出来.*<svg>/);
    }
  });
});

/** The address of a picture of one colour. */
function pictureOf(width: number, height: number): string {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  canvas.getContext('2d')!.fillRect(0, 0, width, height);
  return canvas.toDataURL('image/png');
}

describe("a picture of one's own on the cover", () => {
  const cover = (inside: string, attributes = '') =>
    mount<LitElement>(`<wr-cover ${attributes} heading="甲县工作报告">${inside}</wr-cover>`, {width: 375});
  const box = (element: Element) => element.getBoundingClientRect();
  const shown = (element: Element, selector: string) =>
    [...element.shadowRoot!.querySelectorAll(selector)].some((part) => box(part).height > 0);

  it('fills a window at the foot, or the cover; neither branch nor sun is drawn', async () => {
    const image = `<img slot="scene" alt="" src="${pictureOf(1200, 900)}">`;
    for (const [fit, height] of [
      ['window', 0.73 * 375],
      ['full', undefined],
    ] as const) {
      const element = await cover(image, `scene-fit="${fit}"`);
      const whole = box(element);
      const picture = box(element.querySelector('img')!);
      expect(picture.width).to.be.closeTo(375, 0.1);
      expect(picture.height).to.be.closeTo(height ?? whole.height, 0.1);
      expect(picture.bottom).to.be.closeTo(whole.bottom, 0.1);
      expect(shown(element, '.veil')).to.equal(fit === 'full');
      expect(shown(element, '.blossom')).to.equal(false);
      expect(element.shadowRoot!.querySelectorAll('.landscape')).to.have.length(1);
    }
  });

  it('comes and goes with what stands in the slot, whichever way it is written', async () => {
    const element = await cover('');
    const picture = document.createElement('picture');
    picture.slot = 'scene';
    picture.innerHTML = `<img alt="" src="${pictureOf(1200, 900)}" style="--wr-scene-focus: 10% 20%">`;
    element.append(picture);
    await settled(element.parentElement!);
    expect(box(picture.firstElementChild!).height).to.be.closeTo(0.73 * 375, 0.1);
    expect(getComputedStyle(picture.firstElementChild!).objectPosition).to.equal('10% 20%');
    picture.remove();
    await settled(element.parentElement!);
    expect(shown(element, '.blossom')).to.equal(true);
  });

  it('leaves paper and hill where it cannot be shown, and says so; a small one is told too', async () => {
    let element!: LitElement;
    const told = await warningsOf(async () => {
      element = await cover('<img slot="scene" alt="山" src="data:image/png;base64,AA">', 'scene="photo"');
      await cover(`<img slot="scene" alt="" src="${pictureOf(640, 480)}">`);
    });
    expect(shown(element, '.picture')).to.equal(false);
    expect(shown(element, '.landscape')).to.equal(true);
    expect(told).to.have.length(2);
    expect(told[0]).to.include('打不开');
    expect(told[1]).to.include('640');
  });
});
