// A brief of a long text takes time in step with its length.
//   WR_ALL=1 npm test -- test/report/brief-growth.node.ts    also whole reports of 1 and 10 MB, some minutes
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {composeHtml, parseReport} from '../../src/report/index.js';
import {bestTime, timeOf} from '../support/best-time.js';
import {inventedReport} from '../support/report/invented-report.js';

const draft = (text: string): string => composeHtml(parseReport(text).report, {detail: 'brief'});

const county = '某县政府工作报告\n各位代表：\n';
const committee = '政协某县委员会常务委员会工作报告\n各位委员：\n';
const numerals = '一二三四五六七八九';

/** What might be looked through again for each figure, sentence or heading, the nth of each. */
const kinds: Record<string, [opening: string, piece: (n: number) => string]> = {
  'issues with their results': [
    `${committee}一、2025年工作回顾\n`,
    (n) => `关于建设第${n}社区食堂的建议，促成新建食堂${n + 3}家。\n`,
  ],
  'stages of what was raised': [
    `${committee}一、2025年工作回顾\n`,
    (n) => `收到提案${n + 900}件，立案${n + 800}件。解决${n + 700}件。\n`,
  ],
  'places in a list': [
    `${county}一、2025年工作回顾\n`,
    (n) => `- 第${n}镇\n  - 新建学校${n + 3}所\n  - 硬化道路${n + 86}公里\n`,
  ],
  'places as headings': [
    `${county}一、2025年工作回顾\n`,
    (n) => `（${numerals[n % 9]}）东${numerals[n % 7]}镇\n新建学校${n + 3}所。\n`,
  ],
  'sections of one part': [
    `${county}一、2026年工作安排\n`,
    (n) => `（${numerals[n % 9]}）推进产业发展${n}\n开工项目${n + 3}个。\n`,
  ],
  targets: [
    `${county}一、2026年工作安排\n今年的主要预期目标是：地区生产总值增长6%，`,
    (n) => `第${n}类工业产值增长${n + 3}%，`,
  ],
  'projects for the people': [
    `${county}一、2026年工作安排\n办好民生实事：\n`,
    (n) => `${n + 1}.新建第${n}社区食堂${n + 3}家。\n`,
  ],
  slogans: [`${county}一、2026年工作安排\n`, (n) => `坚持“民心所盼${n}、民生所向${n}”。\n`],
};

const all = Boolean(process.env.WR_ALL);
/** At night so many that also what is quick for one of them is seen to be looked through for each. */
const few = all ? 1500 : 60;
const times = 16;

describe('a brief takes time in step with its length', () => {
  for (const [kind, [opening, piece]] of Object.entries(kinds))
    it(`where it is nothing but ${kind}`, (context) => {
      const textOf = (count: number): string =>
        opening + Array.from({length: count}, (_, n) => piece(n)).join('');
      const small = bestTime(() => draft(textOf(few)));
      const large = timeOf(() => draft(textOf(few * times)));
      const measured = `${small.toFixed(1)} ms, then ${large.toFixed(1)} ms`;
      context.diagnostic(measured);
      // Linear growth is 16 times, quadratic 256; between them there is room for a busy machine.
      assert.ok(large < Math.max(small, 3) * times * (all ? 2 : 4), measured);
    });

  it('of 25,000 characters less than half a second of the processor, in every detail', (context) => {
    const text = reports(25_000);
    for (const detail of ['brief', 'digest', 'full'] as const) {
      const draft = (): number => timeOf(() => composeHtml(parseReport(text).report, {detail}));
      let time = draft();
      // Again where something else held the processor up.
      for (let again = 0; time >= 500 && again < 5; again++) time = Math.min(time, draft());
      context.diagnostic(`${text.length} characters as ${detail}: ${Math.round(time)} ms`);
      assert.ok(time < 500, `${detail}: ${Math.round(time)} ms`);
    }
  });

  it('from 1 to 10 MB', {skip: all ? false : 'with WR_ALL=1'}, (context) => {
    const megabyte = 1_000_000 / 3;
    const [one, ten] = [1, 10].map((count) => {
      const text = reports(count * megabyte);
      const time = timeOf(() => draft(text));
      context.diagnostic(`${Buffer.byteLength(text)} bytes: ${Math.round(time)} ms`);
      return time;
    });
    assert.ok(ten! < one! * 20, `1 MB: ${one} ms, 10 MB: ${ten} ms`);
  });
});

/** Reports that nobody wrote, one behind the other, of at least so many characters. */
function reports(length: number): string {
  const texts: string[] = [];
  for (let seed = 1, sum = 0; sum < length; seed++) {
    const text = inventedReport(seed);
    texts.push(text);
    sum += text.length;
  }
  return texts.join('\n').slice(0, length);
}
