// A figure is read in two places: in prose by src/text, in what an author writes by elements/shared/quantity.ts. Who reads
// numbers from text elsewhere stands here, with what it reads instead.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../src/', import.meta.url));

/** Folders that meet figures of a report. The others read files, styles and options. */
const rooms = /^(?:brand|check|elements|lint|proof|proof-sheet|report|studio|tags)\//;

/** Text made a number, and patterns that cut a decimal or a grouped number out of a text. */
const readers =
  /\b(?:Number|parseFloat|parseInt)\(|\(\[(?:\\d|0-9)(?:０-９)?[.,，]|(?:\\d|９\])\+\(\?:\\{1,2}\.|９\]\[0-9０-９\.,/;

/** What each reads that is no figure of a report, or why it goes over one that its home has read. */
const allowed: Record<string, string> = {
  'check/as-said.ts': 'the year of the report',
  'check/counts.ts': 'the count of a heading’s items, 五大 or 5项, of one or two digits',
  'check/dates.ts': 'the year, month and day of a date',
  'check/figure-at-tile.ts': 'words around numbers, whose numbers may differ: masks them',
  'check/judge-heading.ts': 'the year of a report in its title, and the number that findNumbers found there',
  'check/judge-note.ts': 'words around numbers, whose numbers may differ: parts them there',
  'check/last-year.ts': 'years, for 上年 and 去年',
  'check/notes.ts': 'words around numbers, whose numbers may differ: masks them',
  'check/of-series.ts': 'how many figures stand behind 分别',
  'check/page-head.ts': 'character codes in styles',
  'check/periods.ts': 'years of parts and of dates',
  'check/quantity.ts': 'the key of a value, without noise behind its tenth digit',
  'check/read-table.ts': 'colspan and rowspan',
  'check/sum-items.ts': 'a computed value, rounded',
  'check/surroundings.ts': 'years that a change is counted from',
  'check/years.ts': 'years',
  'elements/check-item/progress.ts': 'a progress from 0 to 100, which is no figure of the report',
  'elements/compare/change.ts': 'the digits that readFigure gave: the difference is of the decimals shown',
  'elements/figure/figure.ts': 'the ratio of a picture',
  'elements/report/motion.ts': 'the index of a part',
  'elements/shared/highlight.ts': 'the index of a part',
  'elements/shared/optional.ts': 'attributes that are numbers: columns, filled',
  'elements/shared/table/grid.ts': 'raised digits',
  'elements/shared/table/table.ts': 'the running number of a row',
  'elements/shared/width.ts': 'lengths of styles',
  'elements/shared/data.ts': 'whether a key of a row is a year',
  'elements/targets/board.ts': 'where the figure at the end of words begins; it is drawn as written',
  'elements/targets/rows.ts':
    'where figures stand among words; readFigure reads each, with units that prose does not know',
  'elements/trend/times.ts': 'years, months and quarters of an axis',
  'lint/document.ts': 'the level of a heading',
  'report/blocks/glossary.ts': 'the number of a note',
  'report/brief/compose-board.ts': 'whether a fact leads, for the order',
  'report/brief/roles.ts': 'years of headings',
  'report/brief/shares.ts': 'the terms of a ratio, for their sum',
  'report/brief/tile-words.ts': 'the year of a plan',
  'report/chart-of-table.ts': 'years of an axis',
  'report/compose-charts.ts': 'whether a figure leads, for the order',
  'report/line-markers.ts': 'the number of an item',
  'report/openings.ts': 'years of headings',
  'report/plan/own-headings.ts': 'a count of two or more digits, for its Chinese numeral',
  'studio/view/text-boxes.ts': 'lengths and colours of styles',
};

describe('figures', () => {
  const holding = readdirSync(root, {recursive: true, encoding: 'utf8'})
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && rooms.test(file))
    .filter((file) => readers.test(readFileSync(root + file, 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '')));

  it('are read by their two homes', () => {
    assert.deepEqual(
      holding.filter((file) => !(file in allowed)),
      [],
      'ask findNumbers or readFigure, or say here what is read',
    );
  });

  it('have no reader in the list that is gone', () => {
    assert.deepEqual(
      Object.keys(allowed).filter((file) => !holding.includes(file)),
      [],
    );
  });
});
