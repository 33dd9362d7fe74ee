// What the check, the linter and the reader of plans say with --lang en: English, but for what they quote.
import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {examine} from '../../src/check/check.js';
import {indexSource} from '../../src/check/source-index.js';
import * as check from '../../src/check/messages.js';
import {checkEn} from '../../src/cli/words/check-en.js';
import {languages, speaking} from '../../src/cli/words/languages.js';
import {lintEn} from '../../src/cli/words/lint-en.js';
import {planEn} from '../../src/cli/words/plan-en.js';
import {reportEn} from '../../src/cli/words/report-en.js';
import * as lint from '../../src/lint/messages.js';
import {composeHtml, lintPage, parseReport} from '../../src/report/index.js';
import * as report from '../../src/report/messages.js';
import * as plan from '../../src/report/plan/messages.js';
import {mutantsOf, type Kind} from '../support/check/mutate.js';
import {mistakes, page} from '../support/lint/mistakes.js';
import {reference} from '../support/report/corpus.js';
import {removeFolders, temporaryFolder, workReport} from '../support/run-cli.js';

/** Without what it quotes of the page, the report or their tags. */
const unquoted = (text: string): string => text.replace(/“[^“”]*”|<[^<>]*>|(?<==)"[^"]*"/g, '');
const isEnglish = (text: string, about: string) =>
  assert.doesNotMatch(unquoted(text), /\p{Script=Han}|[，。；：！？、（）]/u, `${about}: ${text}`);

const lists =
  'parents children slots known keys choices ids others units done differences parts reasons'.split(' ');

/** Every sentence of a table, made with stand-ins. */
function sentences(table: object): [name: string, text: string][] {
  return Object.entries(table).flatMap(([name, value]: [string, unknown]): [string, string][] => {
    if (typeof value === 'string') return [[name, value]];
    if (typeof value !== 'function')
      return sentences(value as object).map(([key, text]) => [`${name}.${key}`, text]);
    const [, given = ''] = /^\(?([^)=]*)\)?\s*=>/.exec(String(value))!;
    const standIn = (word: string): unknown => {
      if (/bound/i.test(word)) return 'about';
      const isList =
        lists.includes(word) ||
        (word === 'words' && name === 'wrongValue') ||
        (word === 'wanted' && name === 'mixed');
      return isList ? ['X1', 'X2'] : 'X1';
    };
    const make = value as (...values: unknown[]) => string;
    const words = given.split(',').map((each) => each.trim());
    const isOptional = new RegExp(`\\b${words.at(-1)}\\s*\\?`).test(String(value));
    const values = words.map(standIn);
    return [values, ...(isOptional ? [values.slice(0, -1)] : [])].map((some) => [name, make(...some)]);
  });
}

describe('with --lang en', () => {
  after(removeFolders);

  for (const [what, en, module] of [
    ['the check', checkEn, check],
    ['the linter', lintEn, lint],
    ['the reader of plans', planEn, plan],
    ['the reader of reports', reportEn, report],
  ] as const)
    it(`${what} has a sentence in English for each in Chinese, with the same words of the page`, () => {
      const chinese = new Map(sentences(module.say));
      speaking(languages.en, () => assert.equal(module.say, en));
      assert.notEqual(module.say, en);
      const english = sentences(en);
      assert.ok(english.length >= 14);
      for (const [name, text] of english) isEnglish(text, name);
      for (const [name, text] of new Map(english))
        assert.equal(text.includes('X1'), chinese.get(name)?.includes('X1'), `${name}: ${text}`);
    });

  it('the linter speaks English of every kind of mistake', () => {
    for (const [, ...lines] of mistakes)
      for (const {message, rule} of speaking(languages.en, () => lintPage(page(...lines))))
        isEnglish(message, rule);
  });

  it('the check speaks English of every kind of change', () => {
    const draft = composeHtml(parseReport(reference.text).report);
    const source = indexSource(reference.text);
    const tried = new Map<Kind, number>();
    for (const {kind, page} of mutantsOf(draft, 3)) {
      const count = tried.get(kind) ?? 0;
      if (count >= 2) continue;
      tried.set(kind, count + 1);
      const {findings} = speaking(languages.en, () => examine(page, source));
      for (const {message, verdict} of findings) isEnglish(message, verdict);
    }
    assert.ok(tried.size > 15);
  });

  it('what is said of a report that was read with doubt, and of what a draft leaves out, is English', async () => {
    const file = join(temporaryFolder(), 'report.txt');
    const doubts =
      '2025612日完工，增长5%%，认错30-/0，捐款XX万元，20XX年建成，2031-12岁，投入1234567万元，甲(jia)乙，损坏\ufffd。筹资2万5元。水渠、管网、泵站分别新建3条、5处。';
    const prose = '各村认真落实会议要求，干部群众齐心协力，工作扎实推进，取得了明显成效。'.repeat(9);
    writeFileSync(file, `${doubts}\n一、工作\n${prose}\n名词解释\n1.水渠：引水的沟。\n2.管网：输水的管。\n`);
    for (const detail of ['full', 'digest', 'brief']) {
      const {stderr} = await workReport(['draft', file, '--lang', 'en', '--detail', detail, '--explain']);
      const lines = String(stderr).split('\n');
      assert.ok(lines.filter((line) => line.includes('Check the report')).length >= 10, String(stderr));
      for (const line of lines) isEnglish(line, detail);
    }
  });

  it('both write English lines and JSON', async () => {
    const folder = temporaryFolder();
    const [file, report] = [join(folder, 'page.html'), join(folder, 'report.txt')];
    writeFileSync(
      report,
      '青禾县工作报告\n一、2025年工作\n新建水渠31公里，其中干渠18公里、支渠17公里。粮食产量下降2.4%。',
    );
    writeFileSync(
      file,
      page(
        '<wr-section heading="一、2025年工作" titel="甲"><wr-metric-tile value="41" unit="公里" label="水渠">新建水渠</wr-metric-tile>',
        '<wr-metric-tile value="2.4" unit="%">粮食产量增长</wr-metric-tile><p>新建水库。</p></wr-section>',
      ),
    );
    for (const args of [
      ['lint', file],
      ['check', file, '--source', report],
    ]) {
      const {stdout} = await workReport([...args, '--lang', 'en']);
      for (const line of String(stdout).split('\n')) isEnglish(line, args[0]!);
      const json = await workReport([...args, '--lang', 'en', '--format', 'json']);
      const found = JSON.parse(String(json.stdout)) as {findings: {message: string}[]} | {message: string}[];
      const messages = Array.isArray(found) ? found : found.findings;
      assert.ok(messages.length >= 2);
      for (const {message} of messages) isEnglish(message, args[0]!);
    }
  });
});
