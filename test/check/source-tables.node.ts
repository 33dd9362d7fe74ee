// Tables of the report's text: every cell belongs to its row and its column.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {checkReport, composeHtml, parseReport, type Finding} from '../../src/report/index.js';
import {runs, seed} from '../support/pieces.js';
import {inventedTable} from '../support/report/invented-tables.js';

const options = {numRuns: runs(60), seed};

const reportWith = (table: string): string =>
  `江州市国民经济统计公报\n\n一、综合\n全年经济平稳运行，结构持续优化。\n\n${table}\n\n二、民生\n居民生活稳步改善，社会保持稳定。\n`;

const draft = (text: string): string => composeHtml(parseReport(text).report, {detail: 'full'});

function errors(page: string, text: string): Finding[] {
  return checkReport(page, text).findings.filter(({severity}) => severity === 'error');
}

const told = (findings: readonly Finding[]): string[] =>
  findings.map(({verdict, label, shown, message}) => `${verdict}: ${label}｜${shown}｜${message}`);

/** Every cell of the page that is one of the figures, in order: where its text begins. */
function placesOf(page: string, figures: readonly string[]): number[] | undefined {
  let at = page.indexOf('<table');
  const places: number[] = [];
  for (const figure of figures) {
    const found = new RegExp(`>${figure.replace('.', '\\.')}(?=[^\\d.])`).exec(page.slice(at));
    if (!found) return undefined;
    places.push(at + found.index + 1);
    at += found.index + 1;
  }
  return places;
}

describe('a table in the text of a report', () => {
  it('gives a draft without errors, whatever parts its cells and wherever its unit stands', () => {
    fc.assert(
      fc.property(inventedTable, ({text}) => {
        const report = reportWith(text);
        for (const detail of ['full', 'digest', 'brief'] as const)
          assert.deepEqual(
            told(errors(composeHtml(parseReport(report).report, {detail}), report)),
            [],
            `${detail}\n${text}`,
          );
      }),
      options,
    );
  });

  it('has each figure in its own row and column: two that change places are errors, and so is a changed digit', () => {
    const missed: string[] = [];
    let tried = 0;
    fc.assert(
      fc.property(inventedTable, fc.nat(1000), ({text, figures}, pick) => {
        const report = reportWith(text);
        const page = draft(report);
        const all = figures.flat();
        const places = placesOf(page, all);
        if (!places) return;
        const one = pick % all.length;
        const other = (one + 1 + (pick % (all.length - 1))) % all.length;
        const replaced = (values: readonly [number, string][]) =>
          [...values]
            .sort((a, b) => b[0] - a[0])
            .reduce((html, [nth, figure]) => {
              const at = places[nth]!;
              return html.slice(0, at) + figure + html.slice(at + all[nth]!.length);
            }, page);
        const pages: string[] = [];
        const digit = String((Number(all[one]![0]) % 9) + 1);
        if (!all.includes(digit + all[one]!.slice(1)))
          pages.push(replaced([[one, digit + all[one]!.slice(1)]]));
        if (Number(all[one]) !== Number(all[other])) {
          pages.push(
            replaced([
              [one, all[other]!],
              [other, all[one]!],
            ]),
          );
        }
        for (const changed of pages) {
          tried++;
          if (errors(changed, report).length === 0) missed.push(`${all[one]} ${all[other]}\n${text}`);
        }
      }),
      options,
    );
    assert.ok(
      tried > 0 && missed.length <= 0.02 * tried,
      `${missed.length} of ${tried}\n${missed.slice(0, 5).join('\n\n')}`,
    );
  });
});
