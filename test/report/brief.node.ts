// A brief (一图版): what holds of every one of them, and what it must never show.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Form} from '../../src/report/brief/forms.js';
import {storyboardOf} from '../../src/report/brief/storyboard.js';
import {composeHtml, parseReport} from '../../src/report/index.js';
import {findNumbers} from '../../src/text/index.js';
import {corpus, corpusOwn, invented, skip, type Sample} from '../support/report/corpus.js';
import {draftOf, errorsOf, once, readOnce} from '../support/report/drafts.js';
import {readPage, type TreeElement} from '../support/report/html-tree.js';

type Child = TreeElement | string;

/** Every element of a page, in its order. */
const elementsOf = (element: TreeElement): TreeElement[] =>
  element.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...elementsOf(child)]));

const textOf = (child: Child): string =>
  typeof child === 'string' ? child : child.children.map(textOf).join('');

/** The words of a tile that are no note: its label. */
const labelOf = (tile: TreeElement): string =>
  tile.children
    .filter((child) => typeof child === 'string' || child.attributes.slot === undefined)
    .map(textOf)
    .join('')
    .replace(/\s+/g, '');

/** The forms of a brief in order, over all acts. */
const formsOf = once((text): Form[] =>
  storyboardOf(readOnce(text).report, undefined).acts.flatMap(({forms}) => forms),
);

/** How many figures a page shows, in attributes and words. */
const figuresOf = (html: string): number =>
  elementsOf(readPage(html))
    .flatMap(({attributes: {value = '', unit = ''}, children}) => [
      value + unit,
      ...children.filter((child) => typeof child === 'string'),
    ])
    .flatMap((text) => findNumbers(text))
    .filter(({kind}) => kind === 'quantity' || kind === 'rank').length;

/** What holds of the brief of any report. */
function examine({name, text}: Sample): void {
  const html = draftOf(text, 'brief');
  const elements = elementsOf(readPage(html));
  assert.deepEqual(
    errorsOf(text, 'brief').map(({shown, message}) => `${shown}: ${message}`),
    [],
    `${name}: the check finds nothing that the source does not say`,
  );
  for (const board of elements.filter(({tag}) => tag === 'wr-targets'))
    assert.ok(
      board.children.filter((child) => typeof child !== 'string').length <= 10,
      `${name}: a board of more than ten`,
    );
  const forms = formsOf(text);
  // What one act ends with in lines is not what the next begins with.
  forms.forEach(({kind}, i) =>
    assert.ok(kind === 'lines' || kind !== forms[i - 1]?.kind, `${name}: ${kind} twice in a row`),
  );
  for (const form of forms)
    if (form.kind === 'tiles' || form.kind === 'honours')
      assert.ok(form.facts.length <= 6, `${name}: a grid of ${form.facts.length}`);
  for (const tile of elements.filter(({tag}) => tag === 'wr-metric-tile')) {
    const label = labelOf(tile);
    assert.ok(!/^(?:其中|又|使|再|共)/.test(label), `${name}: label ${label}`);
    assert.ok(!/[，。；]/.test(label), `${name}: label ${label}`);
  }
  const isElement = (child: Child): child is TreeElement => typeof child !== 'string';
  for (const {children} of elements.filter(({tag}) => tag === 'wr-section')) {
    const [first, ...others] = children.filter(isElement);
    const items = first?.tag === 'ul' ? first.children.filter(isElement) : [];
    assert.ok(others.length > 0 || items.length !== 1, `${name}: a section of one line: ${textOf(first!)}`);
  }
  assert.doesNotMatch(html, halfSetOff, `${name}: of two counts of one clause one is set off`);
  const figures = figuresOf(html);
  assert.ok(figures <= 60, `${name}: ${figures} figures`);
  assert.equal(elements.filter(({tag}) => tag === 'wr-credits').length, 1, `${name}: credits`);
  assert.equal(
    composeHtml(parseReport(text).report, {detail: 'brief'}),
    html,
    `${name}: the same bytes again`,
  );
}

const halfSetOff = /<(?:li|p)>[^<]*\d[^<\d，]*、[^<\d，]*<b>\d|<(?:li|p)>[^<]*<b>[^<]*<\/b>、[^<，\d]*\d/;

/** How many kinds of forms a brief has at least where a report is a government's; elsewhere as many as its data has. */
const leastKinds = 6;
/** On average a page shows no more figures, growth marks, actuals and cells counted. */
const mostOnAverage = 45;

/** Reports of more than 4,000 characters, without the line of the corpus that describes them. */
const long = (samples: readonly Sample[]): Sample[] =>
  samples
    .filter(({text}) => text.length > 4000)
    .map(({name, text}) => ({name, text: text.replace(/^# [^\n]*\n/, '')}));

describe('a brief', () => {
  for (const sample of [...long(corpus), ...corpusOwn, ...invented])
    it(`holds what it promises: ${sample.name}`, () => examine(sample));

  it('is told as its genre is: what is largest, and the forms that it has', () => {
    const expected: Record<string, {genre: string; hero?: RegExp; kinds: string[]}> = {
      procuratorate: {
        genre: 'procuratorate',
        hero: /办理各类案件/,
        kinds: ['changes', 'flow', 'board', 'acts'],
      },
      budget: {genre: 'budget', hero: /一般公共预算收入/, kinds: ['tiles', 'fields']},
      plan: {genre: 'plan', hero: /地区生产总值/, kinds: ['board', 'fields']},
      bulletin: {genre: 'bulletin', hero: /地区生产总值/, kinds: ['scorecard']},
      projects: {genre: 'projects', kinds: ['projects']},
      'five-years': {genre: 'fiveYears', kinds: ['changes', 'steps', 'fields']},
    };
    for (const {name, text} of invented) {
      const {genre, hero, kinds} = expected[name.replace('.txt', '')]!;
      assert.equal(readOnce(text).report.genre, genre);
      const forms = formsOf(text);
      for (const kind of kinds)
        assert.ok(
          forms.some((form) => form.kind === kind),
          `${name}: ${kind}`,
        );
      const tile = elementsOf(readPage(draftOf(text, 'brief'))).find(
        ({attributes}) => attributes.size === 'hero',
      );
      if (hero) assert.match(textOf(tile!), hero, name);
    }
  });

  it('shows some 40 figures in six kinds of forms and more, with a hero', {skip}, (context) => {
    const counts: number[] = [];
    for (const {name, text} of long(corpus)) {
      const html = draftOf(text, 'brief');
      const kinds = new Set(formsOf(text).map(({kind}) => kind));
      if (html.includes('<wr-pair')) kinds.add('pair' as Form['kind']);
      counts.push(figuresOf(html));
      context.diagnostic(`${name}: ${counts.at(-1)} figures, ${kinds.size} kinds: ${[...kinds].join(' ')}`);
      assert.ok(kinds.size >= leastKinds, `${name}: only ${[...kinds].join(' ')}`);
      assert.ok(html.includes('size="hero"'), `${name}: no hero`);
      const {statements} = readOnce(text).report;
      for (const [role, tag] of [
        ['score', 'wr-scorecard'],
        ['targets', 'wr-targets'],
      ] as const)
        if (statements.some((each) => each.role === role && findNumbers(each.text).length > 1))
          assert.ok(html.includes(`<${tag}`), `${name}: no ${tag}`);
    }
    const average = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    context.diagnostic(`${average.toFixed(1)} figures on average`);
    assert.ok(average <= mostOnAverage, `${average}`);
  });

  it('shows no more figures than asked for', {skip}, () => {
    const [sample] = long(corpus);
    const few = figuresOf(composeHtml(readOnce(sample!.text).report, {detail: 'brief', figures: 10}));
    assert.ok(few < figuresOf(draftOf(sample!.text, 'brief')), String(few));
  });
});
