import {sendKeys, setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';
import '../../src/define.js';
import {examineReport} from '../../src/check/index.js';
import {clearMarks, markReport} from '../../src/proof/index.js';
import {writeHtml} from '../../src/markup/write-html.js';
import {axeFindings} from '../support/axe.js';
import {mount, nextFrame, settled} from '../support/fixture.js';
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

const clearAll = () => {
  for (const report of document.querySelectorAll('wr-report')) clearMarks(report);
};

describe('markReport(report, source)', () => {
  afterEach(clearAll);

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

const figureButtons = () => [...document.querySelectorAll<HTMLButtonElement>('.wr-proof-figures button')];
const sourceButtons = () => [...document.querySelectorAll<HTMLButtonElement>('.wr-proof-source button')];
const focused = () => document.activeElement as HTMLElement;

/** What a point of the window would hit: the middle of an element. */
function hitAt(element: Element): Element | null {
  element.scrollIntoView({block: 'center'});
  const {left, top, width, height} = element.getBoundingClientRect();
  return document.elementFromPoint(left + width / 2, top + height / 2);
}

describe('the figures of a page and the text of the report', () => {
  afterEach(clearAll);

  it('lead to each other, each figure to the one it was compared with', async () => {
    const report = await mount(markup, {width: 800});
    markReport(report, source);
    const {shown} = examineReport(writeHtml(report).html, source);
    const buttons = figureButtons();
    expect(buttons.length).to.equal(shown.length);
    expect(document.querySelector('.wr-proof-source .text')?.textContent).to.equal(source);
    let tried = 0;
    for (const [index, button] of buttons.entries()) {
      const place = shown[index]!.source;
      if (button.hidden || !place) continue;
      tried++;
      button.click();
      const there = focused();
      expect(there.closest('.wr-proof-source'), shown[index]!.text).not.to.equal(null);
      expect(there.textContent).to.equal(source.slice(place.at, place.at + place.length));
      const sentence = there.closest('.lit')!.textContent;
      expect(sentence).not.to.match(/[。！？；\n]/);
      expect(source).to.contain(sentence);
      expect(sentence).to.contain(there.textContent);
      const seen = new Set<HTMLElement>();
      for (let turn = 0; turn < 9; turn++) {
        there.click();
        seen.add(focused());
      }
      expect([...seen], shown[index]!.text).to.include(button);
    }
    expect(tried).to.be.greaterThan(20);
  });

  it('are reached by pointer and by keyboard, and say where they lead', async () => {
    const report = await mount(markup.replace('value="22"', 'value="23"'), {width: 800});
    markReport(report, source);
    const wrong = figureButtons().find(({dataset}) => dataset.proof === 'error')!;
    expect(wrong.getAttribute('aria-label')).to.match(/^23场次，.*，原文第 \d+ 行$/);
    expect(hitAt(wrong)).to.equal(wrong);
    wrong.focus();
    const note = document.querySelector<HTMLElement>('.wr-proof-note');
    expect(note?.hidden).to.equal(false);
    expect(note?.querySelector('mark')?.textContent).to.equal('22 场次');
    await sendKeys({press: 'Enter'});
    expect(focused().textContent).to.equal('22 场次');
    expect(focused().getAttribute('aria-label')).to.match(/^22 场次，页面上 \d 处$/);
    expect(hitAt(focused())).to.equal(focused());
    await sendKeys({press: 'Enter'});
    expect(focused()).to.equal(wrong);
    await sendKeys({press: 'Escape'});
    expect(note?.hidden).to.equal(true);
  });

  it('stand over what is drawn, in every kind of element and after a change of the width', async () => {
    const report = await mount(markup);
    markReport(report, source);
    const {innerWidth, innerHeight} = window;
    for (const width of [innerWidth, 375]) {
      await setViewport({width, height: innerHeight});
      await settled();
      await nextFrame();
      const {left, right} = report.getBoundingClientRect();
      const shown = figureButtons().filter(({hidden}) => !hidden);
      expect(shown.length).to.be.greaterThan(20);
      for (const button of shown) {
        const box = button.getBoundingClientRect();
        expect(box.left >= left - 4 && box.right <= right + 4, button.ariaLabel!).to.equal(true);
        expect(box.width > 6 && box.height > 10, button.ariaLabel!).to.equal(true);
      }
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
    }
    await setViewport({width: innerWidth, height: innerHeight});
  });

  it('pass axe, and go when the marks go', async () => {
    const report = await mount(markup, {width: 800});
    const before = heardText(report);
    markReport(report, source);
    expect(await axeFindings(document.querySelector('.wr-proof-source')!)).to.deep.equal([]);
    expect(await axeFindings(document.querySelector('.wr-proof-figures')!)).to.deep.equal([]);
    expect(heardText(report)).to.equal(before);
    clearMarks(report);
    expect(figureButtons().length + sourceButtons().length).to.equal(0);
    expect(document.querySelector('.wr-proof-source')).to.equal(null);
  });
});
