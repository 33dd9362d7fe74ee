// What check and lint write as JSON: every field of the public shapes is there, and nothing besides.
import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {examineReport} from '../../src/report/index.js';
import {page} from '../support/lint/mistakes.js';
import {removeFolders, temporaryFolder, workReport} from '../support/run-cli.js';

type Shape = (value: unknown, about: string) => void;

const text: Shape = (value, about) => assert.equal(typeof value, 'string', about);
const words: Shape = (value, about) => assert.match(value as string, /./, about);
const count: Shape = (value, about) => assert.ok(Number.isInteger(value) && (value as number) >= 0, about);
const place: Shape = (value, about) => assert.ok(Number.isInteger(value) && (value as number) >= 1, about);
const yes: Shape = (value, about) => assert.equal(value, true, about);
const oneOf =
  (choices: string): Shape =>
  (value, about) =>
    assert.ok(choices.split(' ').includes(value as string), `${about}: ${String(value)}`);
const list =
  (shape: Shape): Shape =>
  (value, about) => {
    assert.ok(Array.isArray(value) && value.length > 0, about);
    value.forEach((each, i) => shape(each, `${about}[${i}]`));
  };

/** Optional fields that were met, by the name of their shape: each has to be once. */
const met = new Set<string>();
/** An object with all fields of `needed`, perhaps some of `optional`, and no others. */
const object =
  (needed: Record<string, Shape>, optional: Record<string, Shape> = {}): Shape =>
  (value, about) => {
    const given = value as Record<string, unknown>;
    for (const key of Object.keys(needed)) assert.ok(Object.hasOwn(given, key), `${about} has no ${key}`);
    for (const [key, each] of Object.entries(given)) {
      const shape = needed[key] ?? optional[key];
      assert.ok(shape, `${about} has ${key}`);
      shape(each, `${about}.${key}`);
      if (optional[key]) met.add(`${about.replace(/\[\d+\]/g, '')}.${key}`);
    }
  };

const range = {at: count, length: count};
const pageRange = object({...range, line: place, column: place});
const sourceRange = object({...range, sentence: object(range)});
const finding = object(
  {
    verdict: oneOf(
      'written-differently bound-lost rounded unit-differs label-differs not-in-source ambiguous computed text-differs ' +
        'name-differs count-differs sum-differs not-shown context-differs repeated not-checked',
    ),
    severity: oneOf('error warning info'),
    class: oneOf('figure wording'),
    shown: text,
    label: text,
    element: text,
    message: words,
  },
  {
    nearest: object({text: words, at: count}),
    page: pageRange,
    source: sourceRange,
    own: yes,
    accepted: words,
  },
);
const summary = object({figures: count, matched: count, errors: count, warnings: count});
const check = {summary, findings: list(finding)};
const lintMessage = object(
  {...range, rule: words, severity: oneOf('error warning'), line: place, column: place, message: words},
  {hides: words, fix: object({...range, text})},
);

const source = `青禾县工作报告
一、2025年工作回顾
新建水渠31公里，其中干渠18公里、支渠17公里。粮食产量下降2.4%。改造管网46处。救助困难家庭860户。
`;
const faulty = page(
  '<wr-section heading="我们的2025" titel="甲"><wr-metric-tile value="41" unit="公里">新建水渠</wr-metric-tile>',
  '<wr-metric-tile value="2.5" unit="%" data-check-note="2.5%｜2.4%｜统计口径调整">粮食产量下降</wr-metric-tile>',
  '<wr-metric-tile value="46" unit="处" label="改造管网"/><p>新建水库。</p></wr-section>',
);

describe('as JSON', () => {
  after(removeFolders);
  const folder = temporaryFolder();
  const [file, report] = [join(folder, 'page.html'), join(folder, 'report.txt')];
  writeFileSync(file, faulty);
  writeFileSync(report, source);

  it('check has every field of a finding and of the sums', async () => {
    const {stdout} = await workReport(['check', file, '--source', report, '--format', 'json']);
    object(check)(JSON.parse(String(stdout)), 'check');
    for (const field of ['nearest', 'page', 'source', 'own', 'accepted'])
      assert.ok(met.has(`check.findings.${field}`), field);
  });

  it('lint has every field of a message', async () => {
    const {stdout} = await workReport(['lint', file, '--format', 'json']);
    list(lintMessage)(JSON.parse(String(stdout)), 'lint');
    for (const field of ['hides', 'fix']) assert.ok(met.has(`lint.${field}`), field);
  });

  it('examineReport has every shown figure besides', () => {
    const shown = list(
      object(
        {text: words, label: text, element: words, page: pageRange},
        {source: sourceRange, finding: count},
      ),
    );
    object({...check, shown})(JSON.parse(JSON.stringify(examineReport(faulty, source))), 'examined');
    for (const field of ['source', 'finding']) assert.ok(met.has(`examined.shown.${field}`), field);
  });
});
