// The tools given anything: no exception, no hang, and what the contract says of their results.
//   WR_RUNS=100000 WR_SEED=7 npm test -- test/system/fuzz.node.ts
import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import fc from 'fast-check';
import {decodeText, readSource} from '../../src/source/index.js';
import {readHtml, type HtmlElement} from '../../src/markup/read-html.js';
import {checkReport, composeHtml, parseReport} from '../../src/report/index.js';
import {findNumbers, parseQuantity} from '../../src/text/index.js';
import {anyText, runs, seed} from '../support/pieces.js';

/** Milliseconds that a kilobyte, or a text shorter than that, may take on a machine with other work. */
const slowest = 400;

let slow = 0;

/** Runs `action` and holds it to its time: the best of three, for what else the machine does is not its fault. */
function timed<T>(text: string, action: () => T): T {
  let best = Infinity;
  let result: T;
  for (let i = 0; i < 3; i++) {
    const started = performance.now();
    result = action();
    best = Math.min(best, (performance.now() - started) / Math.max(1, text.length / 1000));
    if (best < slowest / 4) break;
  }
  slow = Math.max(slow, best);
  assert.ok(best < slowest, `${best.toFixed(0)} ms a kB`);
  return result!;
}

function tries(name: string, few: number, property: (text: string) => void): void {
  const numRuns = runs(few);
  it(`${name} (${numRuns} texts, seed ${seed})`, {timeout: 3_600_000}, (test) => {
    slow = 0;
    fc.assert(fc.property(anyText, property), {numRuns, seed});
    test.diagnostic(`slowest: ${slow.toFixed(1)} ms a kB`);
  });
}

/** Every `at` in plain data, wherever it is. */
function places(data: unknown): number[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    key === 'at' && typeof value === 'number' ? [value] : places(value),
  );
}

describe('given anything,', () => {
  after(() => assert.deepEqual(Object.keys(Object.prototype), []));

  tries('findNumbers puts every run of digits into exactly one mention, written as it is', 3000, (text) => {
    const mentions = timed(text, () => findNumbers(text));
    let end = 0;
    for (const {at, text: written, kind, value, upper, unit} of mentions) {
      assert.ok(at >= end, 'mentions overlap or are out of order');
      assert.equal(text.slice(at, at + written.length), written);
      assert.ok(written.length > 0);
      end = at + written.length;
      if (kind !== 'quantity' && kind !== 'rank') assert.equal(value, undefined);
      if (value !== undefined) assert.ok(!Number.isNaN(value), written);
      if (upper !== undefined) assert.ok(value !== undefined, written);
      if (kind === 'quantity') assert.equal(typeof unit, 'string');
    }
    for (const {index, 0: digits} of text.matchAll(/[0-9]+/g)) {
      const holders = mentions.filter((m) => m.at < index + digits.length && index < m.at + m.text.length);
      assert.equal(holders.length, 1, `${digits} at ${index} is in ${holders.length} mentions`);
      const [{at, text: written}] = holders as [(typeof mentions)[number]];
      assert.ok(at <= index && index + digits.length <= at + written.length, `${digits} is cut`);
    }
  });

  tries('parseQuantity gives a number or nothing', 3000, (text) => {
    const quantity = timed(text, () => parseQuantity(text));
    if (quantity) assert.ok(!Number.isNaN(quantity.value));
  });

  tries('parseReport and composeHtml give places in the text, plain data and the same bytes', 500, (text) => {
    const {report, issues} = timed(text, () => parseReport(text));
    for (const {at, length, message} of issues) {
      assert.ok(at >= 0 && length >= 0 && at + length <= text.length, message);
      assert.ok(message.length > 0);
    }
    for (const at of places(report)) assert.ok(at >= 0 && at <= text.length);
    assert.deepEqual(JSON.parse(JSON.stringify(report)), report);
    for (const detail of ['full', 'digest'] as const) {
      const html = timed(text, () => composeHtml(report, {detail}));
      assert.equal(composeHtml(parseReport(text).report, {detail}), html);
      const alien: string[] = [];
      const walk = ({tag, attributes, children}: HtmlElement): void => {
        if (/^(iframe|img|b:|a|form|input|svg|object|embed)$/.test(tag)) alien.push(tag);
        for (const [name] of attributes) if (name.startsWith('on')) alien.push(`${tag}[${name}]`);
        for (const child of children) if ('tag' in child) walk(child);
      };
      walk(readHtml(html));
      assert.deepEqual(alien, []);
    }
  });

  tries('checkReport finds no error of figures in a draft against its own text', 250, (text) => {
    const html = composeHtml(parseReport(text).report);
    const {findings, summary} = timed(text, () => checkReport(html, text));
    for (const {nearest} of findings) assert.ok(!nearest || (nearest.at >= 0 && nearest.at <= text.length));
    assert.ok(summary.matched <= summary.figures);
    assert.equal(summary.errors, findings.filter(({severity}) => severity === 'error').length);
  });

  it(
    `bytes are text or nothing, whatever they are (${runs(3000)}, seed ${seed})`,
    {timeout: 3_600_000},
    () => {
      const mark = fc.constantFrom(
        [],
        [0xff, 0xfe],
        [0xfe, 0xff],
        [0xef, 0xbb, 0xbf],
        [0x81, 0x30],
        [0x50, 0x4b],
      );
      fc.assert(
        fc.property(mark, fc.uint8Array({maxLength: 300}), (head, bytes) => {
          const all = Uint8Array.from([...head, ...bytes]);
          const text = decodeText(all);
          assert.ok(text === undefined || typeof text === 'string');
        }),
        {numRuns: runs(3000), seed},
      );
    },
  );

  it(`text in every encoding that is read comes back as it was (${runs(300)}, seed ${seed})`, () => {
    const encode: Record<string, (text: string) => Uint8Array> = {
      'utf-8': (text) => Buffer.from(text),
      'utf-8 with mark': (text) => Buffer.from(`\ufeff${text}`),
      'utf-16le': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
      'utf-16be': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
    };
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(encode)), anyText, (name, text) => {
        const clean = text.replaceAll(/\p{Surrogate}/gu, '').replaceAll(/[\0\ufeff]/g, '');
        assert.equal(decodeText(encode[name]!(`报告\n${clean}`)), `报告\n${clean}`);
      }),
      {numRuns: runs(300), seed},
    );
  });

  it(`HTML and Markdown are text, whatever they hold (${runs(1000)}, seed ${seed})`, async () => {
    const tags = fc.constantFrom('<p>', '</p>', '<table>', '<tr>', '<td rowspan=3>', '<td colspan=9>', '</td>', '</tr>', '</table>', '<ul>', '<ol start=9>', '<li>', '</li>', '</ul>', '</ol>', '<h1>', '</h1>', '<br />', '<a href="#_ftn1">', '<sup>', '<', '>', '&lt;', '&amp;lt;', '甲1件', '\n', '|', '> ', '- ', '# ', '[^1]', '[^1]: ', '```', '---', '**'); // prettier-ignore
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(tags, fc.string({maxLength: 3})), {maxLength: 60}),
        async (parts) => {
          for (const name of ['a.html', 'a.md', 'a.txt']) {
            const {text, issues} = await readSource(parts.join(''), {name});
            for (const {at, length} of issues) assert.ok(at >= 0 && at + length <= text.length);
          }
        },
      ),
      {numRuns: runs(1000), seed},
    );
  });
});
