// More: WR_PAGES=2000 WR_SEED=1 WR_TIMEOUT=3600 npm test -- test/elements/forms.test.ts
import {expect} from 'chai';
import fc from 'fast-check';
import '../../src/define.js';
import {cleanup, mount, resize} from '../support/fixture.js';
import {fitFaults} from '../support/fits.js';
import {form} from '../support/random-report.js';
import {setting} from '../support/settings.js';

/**
 * Rules that ask how wide their element is, but apply within a container of it: there they are answered its width, which
 * is always small.
 */
function capturedRules(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap(({localName, shadowRoot: shadow}) => {
    if (!shadow) return [];
    const rules = [...shadow.adoptedStyleSheets, ...shadow.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule instanceof CSSContainerRule && rule.conditionText === '(width < 28em)')
      .flatMap((rule) => [...(rule as CSSContainerRule).cssRules])
      .filter((rule) => rule instanceof CSSStyleRule && !/::slotted|:host/.test(rule.selectorText));
    const captured = (rules as CSSStyleRule[]).flatMap(({selectorText}) =>
      [...shadow.querySelectorAll(selectorText)]
        .filter((each) => isWithinContainer(each))
        .map(({className}) => `${localName}: ${selectorText} (${className})`),
    );
    return [...captured, ...capturedRules(shadow)];
  });
}

function isWithinContainer(element: Element): boolean {
  // The words of a figure are named as those of a card.
  if (element.closest('.figure .words')) return false;
  for (let parent = element.parentElement; parent; parent = parent.parentElement)
    if (getComputedStyle(parent).containerType !== 'normal') return true;
  return false;
}

describe('any form of a brief', function () {
  this.timeout(0);
  const {warn} = console;
  before(() => {
    console.warn = () => undefined;
  });
  after(() => {
    console.warn = warn;
  });

  it('is as large as the design has it: what depends on its width asks no container within it', async () => {
    const forms = fc.sample(form, {numRuns: 80, seed: 5}).join('');
    const page = await (await fetch('/examples/brief-cppcc.html')).text();
    const cppcc = new DOMParser().parseFromString(page, 'text/html').querySelector('wr-report')!.innerHTML;
    const report = await mount(`<wr-report><wr-section>${forms}</wr-section>${cppcc}</wr-report>`, {
      width: 1080,
    });
    expect([...new Set(capturedRules(report))]).to.deep.equal([]);
    cleanup();
  });

  it('fits at every width, on every ground, whatever stands in it', async () => {
    const width = fc.oneof(fc.constantFrom(320, 375, 540, 1080), fc.integer({min: 320, max: 1440}));
    const ground = fc.constantFrom('paper', 'band', 'deep');
    const property = fc.asyncProperty(form, ground, fc.tuple(width, width), async (markup, on, widths) => {
      try {
        const report = await mount(
          `<wr-report><wr-part heading="成绩单"><wr-section ground="${on}">${markup}</wr-section></wr-part></wr-report>`,
        );
        for (const each of widths) {
          await resize(report, each);
          const faults = fitFaults(report).map((fault) => `${each}: ${fault.slice(0, 300)}`);
          if (faults.length > 0) throw new Error(faults.slice(0, 5).join('\n'));
        }
      } finally {
        cleanup();
      }
    });
    const {failed, counterexample, errorInstance} = await fc.check(property, {
      numRuns: setting('PAGES', 20),
      seed: setting('SEED', 17),
      interruptAfterTimeLimit: setting('TIMEOUT', 600) * 900,
    });
    if (failed && counterexample) throw new Error(`${counterexample.join('\n')}\n${String(errorInstance)}`);
  });
});
