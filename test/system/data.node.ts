// Data from elsewhere: a report as JSON with hostile words and keys, options, texts that name what objects inherit.
import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {
  composeHtml,
  checkReport,
  digestReport,
  parseReport,
  summarize,
  type Report,
} from '../../src/report/index.js';
import {readHtml, type HtmlElement} from '../../src/markup/read-html.js';
import {findNumbers} from '../../src/text/index.js';
import {reference} from '../support/report/corpus.js';
import {attacks} from '../support/security/attacks.js';

const {report} = parseReport(reference.text);

/** Tags and handlers of a page that no draft of ours has, and the addresses of its scripts. */
function foreign(html: string): {alien: string[]; scripts: string[]} {
  const alien: string[] = [];
  const scripts: string[] = [];
  const walk = ({tag, attributes, children}: HtmlElement): void => {
    if (tag === 'script') scripts.push(attributes.get('src') ?? '');
    else if (
      !/^(#?root|html|head|meta|title|style|body|wr-[a-z-]+|p|b|em|strong|ul|ol|li|table|caption|thead|tbody|tr|th|td|span|cite|blockquote|h[1-6]|br|wbr|sup|hr|)$/.test(
        tag,
      )
    )
      alien.push(tag);
    for (const [name] of attributes)
      if (/^on|^style$|^src/.test(name) && tag !== 'script') alien.push(`${tag}[${name}]`);
    for (const child of children) if ('tag' in child) walk(child);
  };
  walk(readHtml(html));
  return {alien, scripts};
}

/** A copy of plain data with every string changed. */
function withWords<T>(data: T, word: (old: string, key: string) => string, key = ''): T {
  if (typeof data === 'string') return word(data, key) as T;
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map((each: unknown) => withWords(each, word, key)) as T;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, withWords(value, word, name)]),
  ) as T;
}

/** Keys that say what a thing is, not words. */
const kinds = new Set(['kind', 'role', 'labelFrom', 'confidence', 'mark', 'shape']);

describe('data from elsewhere', () => {
  after(() => assert.deepEqual(Object.keys(Object.prototype), []));

  it('gives a page of our tags alone, whatever stands in the words of a report', () => {
    for (const attack of attacks) {
      const hostile: Report = withWords(report, (old, key) => (kinds.has(key) ? old : attack));
      for (const detail of ['full', 'digest'] as const) {
        const {alien, scripts} = foreign(composeHtml(hostile, {detail}));
        assert.deepEqual([alien, scripts], [[], ['work-report-elements.min.js']], attack);
      }
    }
  });

  it('keeps options inside their attributes', () => {
    for (const attack of attacks) {
      const clean = attack.replaceAll('\0', '');
      const html = composeHtml(report, {theme: clean, script: clean});
      assert.deepEqual(foreign(html), {alien: [], scripts: [clean]}, attack);
    }
  });

  it('is read by its own keys: a report of JSON cannot change what objects inherit', () => {
    const evil = '"__proto__":{"polluted":1,"kind":"prose"},"constructor":{"prototype":{"polluted":1}},';
    const hostile = JSON.parse(
      JSON.stringify(report).replaceAll('{', `{${evil}`).replaceAll(',}', '}'),
    ) as Report;
    const html = composeHtml(report);
    assert.equal(composeHtml(hostile), html);
    assert.deepEqual(summarize(hostile), summarize(report));
    digestReport(hostile);
    assert.equal(({} as {polluted?: number}).polluted, undefined);
  });

  it('may name what objects inherit, as unit, label, heading, icon or figure', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty']) {
      const text = `报告\n\n一、${name}\n\n收到${name}235件，${name}增长5%，办理12${name}。\n\n| ${name} | 2023年 |\n|---|---|\n| ${name} | 5 |`;
      const page = composeHtml(parseReport(text).report);
      assert.ok(page.includes(name));
      const result = checkReport(page, text);
      assert.deepEqual(
        result.findings.filter(({severity}) => severity === 'error'),
        [],
        name,
      );
      assert.deepEqual(JSON.parse(JSON.stringify(result)), result);
      assert.deepEqual(
        findNumbers(`5 ${name}`).map(({text: written}) => written),
        ['5'],
      );
    }
  });
});
