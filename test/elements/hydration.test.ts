// What each tag promises of a page that a server has rendered: once hydrated it looks and sounds like one that the
// browser drew, and goes on to do so whatever is changed.
import {expect} from 'chai';
import '../../src/define.js';
import {tags} from '../../src/tags/index.js';
import {deepElements, mount, resize, settled, warningsOf} from '../support/fixture.js';
import {attributesOf, values, words} from '../support/order/changes.js';
import {fingerprint, parting} from '../support/order/fingerprint.js';
import {samples} from '../support/samples.js';
import {setting} from '../support/settings.js';
import {all, reportOf} from '../support/order/parts.js';

/** Tags that show something else in a report than alone. */
const others: Record<string, string> = {
  'wr-report': '<wr-lede>一段导语</wr-lede>',
  'wr-icon': '<wr-icon name="heart"></wr-icon>',
  'wr-toolbar': '<wr-toolbar></wr-toolbar>',
};

const brief = [...(await reportOf('/examples/brief.html')).querySelectorAll('*')];

/** A small report with the tag in it, in its place. */
function reportWith(tag: string): string {
  if (others[tag]) return `<wr-report motion="none">${others[tag]}</wr-report>`;
  const one = [...all, ...brief].find(({localName}) => localName === tag);
  if (!one) return `<wr-report motion="none">${samples[tag] ?? `<${tag}>一段文字</${tag}>`}</wr-report>`;
  // With its section it would be a whole chapter.
  let block = one;
  while (!/^wr-(report|part|section)$/.test(block.parentElement!.localName)) block = block.parentElement!;
  return `<wr-report motion="none">${block.outerHTML}</wr-report>`;
}

/** The same page twice: rendered by a server and hydrated, and drawn by the browser alone. */
async function pair(tag: string): Promise<Element[]> {
  const markup = reportWith(tag);
  const warnings: string[][] = [];
  const pages: Element[] = [];
  for (const hydrated of [true, false]) {
    const told = await warningsOf(async () => pages.push(await mount(markup, {width: 375, hydrated})));
    warnings.push(told);
  }
  // In the same place, so that the same fractions of a pixel are rounded.
  for (const page of pages) page.parentElement!.style.cssText += 'position:absolute;top:0;left:0';
  expect(warnings[0], 'warnings').to.deep.equal(warnings[1]);
  return pages;
}

/** What `change` makes of both must be the same. */
async function same(pages: readonly Element[], name: string, change: (page: Element) => unknown) {
  await Promise.all(
    pages.map(async (page) => {
      await change(page);
      await settled(page.parentElement!);
    }),
  );
  const [hydrated, drawn] = pages.map((page) => fingerprint(page.parentElement!));
  const difference = parting(hydrated!, drawn!);
  if (difference) throw new Error(`${name}: ${difference}`);
}

/** Attributes that are changed in one step: all of them by day, each alone by night. */
const steps = (names: readonly string[]): (readonly string[])[] =>
  setting('ALL', 0) ? names.map((name) => [name]) : names.length ? [names] : [];

/** Does something to each element of a tag. */
const each = (tag: string, action: (element: Element, i: number) => unknown) => (page: Element) =>
  [...page.parentElement!.querySelectorAll(tag)].forEach(action);

describe('hydration', () => {
  /** The pointer, wherever it rests, is over none of the pages. */
  const shield = document.createElement('div');
  shield.style.cssText = 'position:fixed;inset:0;z-index:9999';
  before(() => document.body.append(shield));
  after(() => shield.remove());

  for (const tag of Object.keys(tags)) {
    it(`of ${tag} gives what the browser draws, now and after each change`, async () => {
      const pages = await pair(tag);
      await same(pages, 'as it came', () => undefined);
      await same(pages, 'wider', (page) => resize(page, 1080));
      const sample = pages[0]!.parentElement!.querySelector(tag)!;
      const {warn} = console;
      console.warn = () => undefined; // Some of the values are wrong on purpose.
      try {
        const set = (name: string) =>
          each(tag, (element, i) => {
            const choice = values[name] ?? words;
            element.setAttribute(name, choice[(i + 1) % choice.length]!);
          });
        const remove = (name: string) => each(tag, (element) => element.removeAttribute(name));
        for (const names of steps(attributesOf(sample))) {
          await same(pages, `with ${names}`, (page) => names.forEach((name) => set(name)(page)));
          if (names.length > 1)
            await same(pages, `with half of ${names}`, (page) =>
              names.forEach((name, i) => i % 2 || remove(name)(page)),
            );
          await same(pages, `without ${names}`, (page) => names.forEach((name) => remove(name)(page)));
        }
        await same(pages, 'doubled', (page) => {
          const last = [...page.parentElement!.querySelectorAll(tag)].at(-1)!;
          last.after(document.importNode(all.find(({localName}) => localName === tag) ?? last, true));
        });
        await same(
          pages,
          'words',
          each(tag, (element) => (element.lastChild ?? element).replaceWith(words[2]!)),
        );
      } finally {
        console.warn = warn;
      }
    });

    it(`of ${tag} answers the pointer and the keyboard alike`, async () => {
      const told = [];
      for (const page of await pair(tag)) {
        const events: string[] = [];
        for (const type of ['wr-select', 'wr-export', 'focusin'])
          page.parentElement!.addEventListener(type, (event) => {
            const detail = JSON.stringify((event as CustomEvent<unknown>).detail, (_, value: unknown) =>
              value instanceof Element ? value.localName : value,
            );
            events.push(`${type} ${(event.target as Element).localName} ${detail}`);
          });
        for (const element of deepElements(page.parentElement!)) {
          if (!element.matches('button, [tabindex], a[href]')) continue;
          (element as HTMLElement).focus();
          element.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
          for (const key of ['ArrowRight', 'Enter', 'Escape'])
            element.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true}));
          if (tag !== 'wr-toolbar')
            element.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
        }
        await settled(page.parentElement!);
        told.push(events);
      }
      expect(told[0]).to.deep.equal(told[1]);
    });
  }
});
