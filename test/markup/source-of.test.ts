// Every drawn character is led back to what it comes from. Whether it does come from there is tried by changing it there:
// what is said to come from it changes, and nothing else, not even equal words.
import {expect} from 'chai';
import fc from 'fast-check';
import type {LitElement} from 'lit';
import '../../src/art/icons/define.js';
import '../../src/define.js';
import {sourceOf} from '../../src/markup/drawn-place.js';
import {drawnRuns, type DrawnRun} from '../../src/markup/drawn-runs.js';
import type {HtmlPlace} from '../../src/markup/write-html.js';
import {composeDraft} from '../../src/report/compose.js';
import {parseReport} from '../../src/report/parse.js';
import {mount} from '../support/fixture.js';
import {flatParent, textNodes} from '../support/flat-tree.js';
import {randomReport} from '../support/random-report.js';
import {setting} from '../support/settings.js';

const textOf = async (path: string): Promise<string> => (await fetch(path)).text();

const reportOf = (page: string): string =>
  new DOMParser().parseFromString(page, 'text/html').querySelector('wr-report')?.outerHTML ?? '';

const draftOf = async (path: string, detail: 'brief' | 'digest' | 'full'): Promise<string> =>
  reportOf(composeDraft(parseReport(await textOf(path)).report, {detail}));

const pages: [name: string, markup: () => Promise<string>][] = [
  ['the reference', async () => reportOf(await textOf('/examples/youyang.html'))],
  ['a brief', async () => reportOf(await textOf('/examples/brief.html'))],
  ['a digest by draft', () => draftOf('/examples/national.txt', 'digest')],
  ['a brief by draft', () => draftOf('/examples/brief-cppcc.txt', 'brief')],
  ['a plan by draft', () => draftOf('/test/support/report/texts/five-years.txt', 'full')],
];

/** Pages that nobody wrote, all forms, any words: WR_PAGES=30 WR_TIMEOUT=3600 npm test -- test/markup/source-of.test.ts */
const seed = setting('SEED', 20261130);
const generated = fc.sample(randomReport, {seed, numRuns: setting('PAGES', 0)});
pages.push(
  ...generated.map((markup, i): (typeof pages)[number] => [
    `${i + 1} of ${generated.length} random ones, seed ${seed}`,
    () => Promise.resolve(markup),
  ]),
);

describe('the source of what is drawn', function () {
  this.timeout(60_000);
  for (const [name, markup] of pages)
    it(`is an attribute or text, which alone changes it: ${name}`, async () => {
      const report = await mount(await markup(), {width: 677});
      expect(pointFaults(report)).to.deep.equal([]);
      const faults: string[] = [];
      for (const host of report.querySelectorAll('*'))
        if (host.shadowRoot) faults.push(...(await changeFaults(host)));
      expect(faults).to.deep.equal([]);
    });
});

const seen = /[^\s\u200b]/;

/** Characters with a box of their own, and the last of them: none that is drawn with another, over it or not at all. */
const plain = /[\p{Script=Han}A-Za-z0-9](?!\p{M}|\p{Cf})/u;
const lastPlain = /[\p{Script=Han}A-Za-z0-9](?!\p{M}|\p{Cf})(?=[^\p{Script=Han}A-Za-z0-9]*$)/u;

/** Words that elements bring where the author wrote a sign or nothing, or behind the author's own (五年前水平). */
const ownWords = /^(?:下降|增长|上升|水平)$/;

/** Characters at whose point something else is found, or nothing that they come from. */
function pointFaults(report: HTMLElement): string[] {
  const faults: string[] = [];
  const nodes = [...textNodes(report, 'seen')].filter(isShown);
  for (const node of nodes)
    for (const at of new Set([node.data.search(plain), node.data.search(lastPlain)])) {
      if (at < 0) continue;
      const found = sourceOf(pointOf(node, at), report);
      const own = node.parentElement!.closest('[data-from=""]') ?? ownWords.test(node.data.trim());
      const isRight =
        found?.drawn?.node === node &&
        found.drawn.at === at &&
        (found.from ? charOf(found.from) === node.data[at] : own);
      if (!isRight)
        faults.push(`${node.data.trim()} at ${at} in ${pathOf(node)}: ${found?.drawn?.node.data}`);
    }
  return faults;
}

/** Where a changed attribute or text changes another drawing than what is said to come from it. */
async function changeFaults(host: Element): Promise<string[]> {
  const sources = new Map<string, DrawnRun[]>();
  const ids = new Map<Node, number>();
  for (const run of drawnRuns(host)) {
    if (!run.from || !isShown(run.node)) continue;
    const owner = 'text' in run.from ? run.from.text : run.from.element;
    if (!ids.has(owner)) ids.set(owner, ids.size);
    const key = `${ids.get(owner)} ${'text' in run.from ? '' : run.from.attribute}`;
    sources.set(key, [...(sources.get(key) ?? []), run]);
  }
  const faults: string[] = [];
  for (const runs of sources.values()) {
    const fault = (await changeFault(host, runs)) && (await faultByRun(host, runs));
    if (fault) faults.push(fault);
  }
  return faults;
}

/** Words that say what is to be drawn draw something else when all of them change: then a character of each run. */
async function faultByRun(host: Element, runs: readonly DrawnRun[]): Promise<string | undefined> {
  for (const {node, at, length, from} of runs) {
    if (!node.isConnected) return undefined;
    for (let i = length - 1; i >= 0; i--) {
      if (!seen.test(node.data[at + i]!) || other(node.data[at + i]!) === node.data[at + i]) continue;
      const fault = await changeFault(host, [
        {node, at: at + i, length: 1, from: {...from!, at: from!.at + i}},
      ]);
      if (fault) return fault;
      break;
    }
  }
  return undefined;
}

async function changeFault(host: Element, runs: readonly DrawnRun[]): Promise<string | undefined> {
  const offsets = new Map<Text, number>();
  let before = '';
  for (const node of textsIn(host.shadowRoot!)) {
    offsets.set(node, before.length);
    before += node.data;
  }
  const expected = new Set<number>();
  const changed = new Set<number>();
  for (const {node, at, length, from} of runs)
    for (let i = 0; i < length; i++) {
      if (other(node.data[at + i]!) === node.data[at + i]) continue;
      expected.add(offsets.get(node)! + at + i);
      changed.add(from!.at + i);
    }
  const {from} = runs[0]!;
  const old = valueOf(from!);
  setValue(from!, [...old].map((char, at) => (changed.has(at) ? other(char) : char)).join(''));
  await redrawn(host);
  const after = textsIn(host.shadowRoot!)
    .map(({data}) => data)
    .join('');
  const left = [...expected].filter((at) => after[at] !== other(before[at]!));
  setValue(from!, old);
  await redrawn(host);
  const words = `${host.localName}: ${'text' in from! ? 'text' : from!.attribute} “${old.trim().slice(0, 20)}”`;
  if (after === before) return `${words} changes nothing`;
  const differ = [...before].filter((char, at) => char !== after[at]).length;
  // Another order, another frame: not the same drawing with other words.
  if (after.length !== before.length || differ > expected.size) return undefined;
  return left.length > 0 ? `${words} does not change ${left.map((at) => before[at]).join('')}` : undefined;
}

const other = (char: string): string =>
  /[0-8]/.test(char)
    ? String(Number(char) + 1)
    : char === '9'
      ? '8'
      : /\p{Script=Han}/u.test(char)
        ? '囗'
        : char;

const valueOf = (place: HtmlPlace): string =>
  'text' in place ? place.text.data : place.element.getAttribute(place.attribute)!;
const charOf = (place: HtmlPlace): string => valueOf(place)[place.at]!;

function setValue(place: HtmlPlace, value: string): void {
  if ('text' in place) place.text.data = value;
  else place.element.setAttribute(place.attribute, value);
}

async function redrawn(host: Element): Promise<void> {
  const hosts = [host, ...host.querySelectorAll('*')] as Partial<LitElement>[];
  for (let round = 0; round < 2; round++) {
    await Promise.resolve();
    for (const element of hosts) if (element.updateComplete) await element.updateComplete;
  }
}

function textsIn(root: Node): Text[] {
  return [...root.childNodes].flatMap((node): Text[] => {
    if (node.nodeType === Node.TEXT_NODE) return [node as Text];
    if (node.nodeName === 'STYLE') return [];
    return [
      ...((node as Element).shadowRoot ? textsIn((node as Element).shadowRoot!) : []),
      ...textsIn(node),
    ];
  });
}

function pointOf(node: Text, at: number): {x: number; y: number} {
  const range = document.createRange();
  range.setStart(node, at);
  range.setEnd(node, at + 1);
  let box = range.getClientRects()[0]!;
  if (box.top < 0 || box.bottom > innerHeight) {
    scrollBy(0, box.top - 100);
    box = range.getClientRects()[0]!;
  }
  return {x: box.left + box.width / 2, y: box.top + box.height / 2};
}

function isShown(node: Text): boolean {
  const range = document.createRange();
  range.selectNodeContents(node);
  const {width, height} = range.getBoundingClientRect();
  return seen.test(node.data) && width > 1 && height > 1;
}

function pathOf(node: Node): string {
  const names: string[] = [];
  for (let at = flatParent(node); at && at.localName !== 'wr-report'; at = flatParent(at))
    names.unshift([at.localName, at.getAttribute('class')?.trim()].filter(Boolean).join('.'));
  return names.slice(-5).join(' ');
}
