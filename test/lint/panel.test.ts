// The panel of `work-report preview`, in a browser: what it says of each fault, and whether it stays closed.
import {expect} from 'chai';
import {lintPanel} from '../../src/cli/files/lint-panel.js';
import {zh} from '../../src/cli/words/zh.js';
import {axeFindings} from '../support/axe.js';

const faults = `<wr-section title="一、回顾"><wr-metric-tile value=“19” unit="件">提案</wr-metric-tile>
<p>办成XX件</p></wr-section>`;

/** Runs the script that the preview puts behind a page. */
function show(page: string): HTMLElement {
  document.getElementById('work-report-lint')?.remove();
  const script = document.createElement('script');
  script.textContent = lintPanel(new TextEncoder().encode(page), zh).replace(/<\/?script>/g, '');
  document.body.append(script);
  window.dispatchEvent(new Event('load'));
  return document.getElementById('work-report-lint')!;
}

describe('the panel of the preview', () => {
  afterEach(() => {
    document.getElementById('work-report-lint')?.remove();
    sessionStorage.clear();
  });

  it('shows errors first, each with its line, its rule and how to mend it', async () => {
    const host = show(faults);
    const items = [...host.shadowRoot!.querySelectorAll('li')];
    const told = items.map((item) => [
      item.className,
      item.querySelector('b')!.textContent,
      item.querySelector('code')!.textContent,
      item.querySelector('ins')?.textContent ?? '',
    ]);
    expect(told).to.deep.equal([
      ['error', '第 1 行第 13 列', 'heading-in-title', '<wr-section heading="一、回顾">'],
      ['error', '第 1 行第 42 列', 'full-width-sign', '<wr-metric-tile value="19" unit="件">提案'],
      ['warning', '第 2 行第 6 列', 'placeholder', ''],
    ]);
    expect(host.shadowRoot!.querySelector('summary')!.textContent).to.equal('标记有 2 处错误、1 处请改');
    expect(await axeFindings(host)).to.deep.equal([]);
  });

  it('stays closed once closed, and is none on a page without faults', async () => {
    const details = show(faults).shadowRoot!.querySelector('details')!;
    expect(details.open).to.equal(true);
    details.querySelector('summary')!.click();
    await new Promise((resolve) => details.addEventListener('toggle', resolve, {once: true}));
    expect(show(faults).shadowRoot!.querySelector('details')!.open).to.equal(false);
    expect(lintPanel(new TextEncoder().encode('<p>甲</p>'), zh)).to.equal('');
  });
});
