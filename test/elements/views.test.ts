import {expect} from 'chai';
import '../../src/define.js';
import {ladder} from '../../src/elements/shared/width.js';
import {drawEveryWidth, staticHtml} from '../../src/export/static-html.js';
import {mount, nextFrame, resize, settled} from '../support/fixture.js';
import {fitFaults} from '../support/fits.js';

const diagrams = {
  'wr-goal-pyramid': `<wr-goal-pyramid heading="目标体系"><wr-goal-tier heading="总的要求"></wr-goal-tier>
    <wr-goal-tier heading="主攻方向"><wr-goal>生态新样板</wr-goal><wr-goal>乡村新示范</wr-goal></wr-goal-tier></wr-goal-pyramid>`,
  'wr-new-acts': `<wr-new-acts heading="新作为"><wr-act heading="稳进增效" outcome="更强担当">甲。</wr-act>
    <wr-act heading="除险清患" outcome="更实举措">乙。</wr-act><wr-act heading="改革求变" outcome="更大作用">丙。</wr-act></wr-new-acts>`,
  'wr-trend': `<wr-trend><table><tr><th>年份</th><th>件数（件）</th></tr><tr><td>2021</td><td>210</td></tr>
    <tr><td>2022</td><td>225</td></tr></table></wr-trend>`,
};

const viewsIn = (host: Element) => [...host.shadowRoot!.querySelectorAll<HTMLElement>('.view')];
const picturesIn = (host: Element) => host.shadowRoot!.querySelectorAll('svg').length;
const root = (host: Element) => host.closest('wr-report')!;
const markupOf = (host: Element) => host.shadowRoot!.innerHTML.replace(/<!--.*?-->/g, '');

for (const [tag, markup] of Object.entries(diagrams)) {
  const draw = async (width: number) => {
    const report = await mount(`<wr-report motion="none">${markup}</wr-report>`, {width});
    return report.querySelector<HTMLElement>(tag)!;
  };

  describe(`${tag} and its width`, () => {
    it('stands in the page once, whatever the width', async () => {
      const host = await draw(320);
      for (const width of [320, 375, 640, 1080, 1440]) {
        await resize(host, width);
        expect(viewsIn(host).length, String(width)).to.equal(1);
        expect(fitFaults(host), String(width)).to.deep.equal([]);
      }
    });

    it('is after any change of width what it is when drawn at that width', async () => {
      const host = await draw(1080);
      for (const width of [320, 1440, 500, 375]) {
        await resize(host, width);
        const changed = markupOf(host);
        expect(changed, String(width)).to.equal(markupOf(await draw(width)));
      }
    });

    it('is drawn before the browser paints, though nobody waits for it', async () => {
      const container = document.createElement('div');
      document.body.prepend(container);
      container.innerHTML = `<wr-report motion="none">${markup}</wr-report>`;
      await new Promise((resolve) => requestAnimationFrame(() => queueMicrotask(() => resolve(undefined))));
      await Promise.resolve();
      await Promise.resolve();
      expect(picturesIn(container.querySelector(tag)!)).to.be.above(0);
      container.remove();
    });

    it('is drawn once it is shown, if it was hidden first', async () => {
      const host = await draw(640);
      const report = root(host);
      const expected = markupOf(host);
      for (const hide of ['display:none', 'width:0;overflow:hidden']) {
        report.innerHTML = '';
        report.style.cssText = hide;
        report.innerHTML = markup;
        await settled(report.parentElement!);
        report.style.cssText = '';
        await nextFrame();
        await settled(report.parentElement!);
        expect(markupOf(report.querySelector(tag)!), hide).to.equal(expected);
      }
    });

    it('is drawn for its width in a document it was moved to', async () => {
      const host = await draw(1080);
      const frame = document.createElement('iframe');
      frame.width = '400';
      root(host).parentElement!.append(frame);
      frame.contentDocument!.body.append(root(host));
      await nextFrame();
      await settled(frame.contentDocument!);
      const moved = markupOf(host);
      frame.width = '900';
      await nextFrame();
      await settled(frame.contentDocument!);
      expect(viewsIn(host).length).to.equal(1);
      if (tag !== 'wr-new-acts') expect(markupOf(host)).to.not.equal(moved);
    });

    it('has a view for every width on paper, of which one shows', async () => {
      const host = await draw(640);
      const before = markupOf(host);
      window.dispatchEvent(new Event('beforeprint'));
      await Promise.resolve();
      await Promise.resolve();
      const views = viewsIn(host);
      expect(views.length).to.be.within(2, ladder.length + 1);
      for (const width of [320, 375, 640, 1080]) {
        await resize(host, width);
        expect(views.filter((view) => view.checkVisibility()).length, String(width)).to.equal(1);
      }
      window.dispatchEvent(new Event('afterprint'));
      await resize(host, 640);
      expect(markupOf(host)).to.equal(before);
    });

    it('looks the same in a static page, at every width', async () => {
      const host = await draw(640);
      const frame = document.createElement('iframe');
      root(host).parentElement!.append(frame);
      await drawEveryWidth(root(host));
      const page = new DOMParser().parseFromString(await staticHtml(root(host)), 'text/html');
      await drawEveryWidth(root(host), false);
      // The page's policy would refuse the test's own styles; its letters are the test page's.
      page.querySelector('meta[http-equiv]')!.remove();
      frame.srcdoc = page.documentElement.outerHTML;
      await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
      for (const width of [320, 375, 640, 1080]) {
        frame.style.cssText = `width:${width}px;border:0`;
        await resize(host, width);
        const shapes = (svg: SVGSVGElement) => ({
          viewBox: svg.getAttribute('viewBox'),
          width: Math.round(svg.getBoundingClientRect().width),
        });
        const shown = (all: Iterable<SVGSVGElement>) =>
          [...all].filter((svg) => svg.checkVisibility()).map(shapes);
        const live = shown(host.shadowRoot!.querySelectorAll('.drawing > svg'));
        const written = shown(frame.contentDocument!.querySelectorAll<SVGSVGElement>('div > svg'));
        expect(live.length).to.be.above(0);
        for (const svg of live) expect(written, String(width)).to.deep.include(svg);
      }
    });
  });
}
