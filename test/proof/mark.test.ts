import {expect} from 'chai';
import '../../src/define.js';
import {clearMarks, markReport} from '../../src/proof/index.js';
import {writeHtml} from '../../src/markup/write-html.js';
import {mount} from '../support/fixture.js';
import {heardText} from '../support/flat-tree.js';

const page = await (await fetch('/examples/youyang.html')).text();
const source = await (await fetch('/examples/youyang.txt')).text();
const markup = new DOMParser().parseFromString(page, 'text/html').querySelector('wr-report')?.outerHTML ?? '';

const marked = (root: Element) =>
  [...root.querySelectorAll('[data-proof]')].map((e) => `${e.localName} ${e.getAttribute('data-proof')}`);

describe('writeHtml(root)', () => {
  it('writes what the document holds, and finds each element again by any offset of its tag', async () => {
    const report = await mount(markup, {width: 800});
    const {html, elementAt} = writeHtml(report);
    const parsed = new DOMParser().parseFromString(html, 'text/html').querySelector('wr-report');
    expect(parsed?.textContent).to.equal(report.textContent);
    const elements = [report, ...report.querySelectorAll('*')];
    let at = 0;
    for (const element of elements) {
      at = html.indexOf(`<${element.localName}`, at);
      expect(elementAt(at + 1)).to.equal(element);
      at++;
    }
  });
});

describe('markReport(report, source)', () => {
  it('marks no error on a page that its source supports', async () => {
    const report = await mount(markup, {width: 800});
    const findings = markReport(report, source);
    expect(findings.filter(({severity}) => severity === 'error')).to.deep.equal([]);
    expect(marked(report).filter((mark) => mark.endsWith('error'))).to.deep.equal([]);
  });

  it('marks a wrong figure where it stands, and shows its note on focus', async () => {
    const report = await mount(markup.replace('value="22"', 'value="23"'), {width: 800});
    const before = heardText(report);
    markReport(report, source);
    const tile = report.querySelector<HTMLElement>('wr-metric-tile[data-proof="error"]');
    expect(tile?.getAttribute('value')).to.equal('23');
    tile?.focus();
    const note = document.querySelector<HTMLElement>('.wr-proof-note');
    expect(note?.hidden).to.equal(false);
    expect(note?.textContent).to.contain('23');
    tile?.blur();
    expect(note?.hidden).to.equal(true);
    expect(heardText(report)).to.equal(before);
  });

  it('marks the flow where a wrong figure is only its data', async () => {
    const report = await mount(markup.replace('value="225"', 'value="226"'), {width: 800});
    markReport(report, source);
    expect(marked(report)).to.include('wr-flow error');
  });

  it('draws no mark in an export, and takes all marks off again', async () => {
    const report = await mount(markup.replace('value="22"', 'value="23"'), {width: 800});
    markReport(report, source);
    const tile = report.querySelector('[data-proof="error"]')!;
    expect(getComputedStyle(tile).outlineStyle).to.equal('solid');
    report.setAttribute('data-export', '');
    expect(getComputedStyle(tile).outlineStyle).to.equal('none');
    clearMarks(report);
    expect(report.querySelectorAll('[data-proof], [tabindex]').length).to.equal(0);
  });
});
