// Invented sentences with one thing turned in each: a page that is true, and one that is not.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {checkReport} from '../../../src/report/index.js';

/** A page that is true and one that is not, of the same source. */
export interface Case {
  source: string;
  /** Absent: only the wrong one is tried. */
  right?: string;
  /** Absent: only the right one is tried. */
  wrong?: string;
}

export const tile = (value: string, unit: string, label: string, note = ''): string =>
  `<wr-metric-grid><wr-metric-tile value="${value}" unit="${unit}">${label}${note && `<span slot="note">${note}</span>`}</wr-metric-tile></wr-metric-grid>`;
export const p = (text: string): string => `<p>${text}</p>`;

/** Around what is looked at: other figures, other words. */
export const report = (sentence: string, i: number, planned = ''): string =>
  `镇工作报告\n\n一、工作回顾\n\n新修水渠${31 + i}公里，改造管网${7 + i}处。${sentence}\n\n二、工作安排\n\n植树${400 + 3 * i}亩，办好${5 + (i % 4)}件实事。${planned}\n`;

export const errorsOf = (page: string, source: string): string[] =>
  checkReport(page, source)
    .findings.filter(({severity}) => severity === 'error')
    .map(({verdict, shown, message}) => `${verdict} ${shown} ${message}`);

/** Tries all cases of each name: wrong pages are told, true ones raise no error. `WR_TURNED=show` prints what was not told. */
export function tryCases(all: readonly (readonly [name: string, cases: readonly Case[], least: number])[]) {
  for (const [name, cases, least] of all)
    it(`${name} is told, and the true one raises no error`, () => {
      const wrongs = cases.filter(({wrong}) => wrong !== undefined);
      const rights = cases.filter(({right}) => right !== undefined);
      const missed = wrongs.filter(({wrong, source}) => errorsOf(wrong!, source).length === 0);
      const alarms = rights.filter(({right, source}) => errorsOf(right!, source).length > 0);
      console.log(
        `${name.padEnd(20)} ${wrongs.length - missed.length} of ${wrongs.length}, ${alarms.length} false alarms of ${rights.length}`,
      );
      const missedLines = missed.map(({wrong, source}) => `  missed: ${wrong} || ${sentenceOf(source)}`);
      const alarmLines = alarms.map(
        ({right, source}) =>
          `  alarm: ${right} ${errorsOf(right!, source).join('; ')} || ${sentenceOf(source)}`,
      );
      if (process.env.WR_TURNED) console.log([...missedLines, ...alarmLines].join('\n'));
      assert.ok(wrongs.length - missed.length >= least * wrongs.length, missedLines.slice(0, 9).join('\n'));
      assert.ok(alarms.length <= 0.02 * rights.length, alarmLines.slice(0, 9).join('\n'));
    });
}

const sentenceOf = (source: string): string =>
  source
    .split('\n')
    .filter((line) => /。/.test(line))
    .join(' ');
