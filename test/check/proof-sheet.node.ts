// The proof sheet leads from every figure to its place in the report's text, and back.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {renderProofSheet} from '../../src/proof-sheet/index.js';
import {composeHtml, parseReport} from '../../src/report/index.js';
import {corpusOwn, reference} from '../support/report/corpus.js';

const sheetOf = (page: string, text: string): string =>
  renderProofSheet({name: '页面.html', text: page, sha256: '1'}, {name: '报告.txt', text, sha256: '2'});

describe('the proof sheet', () => {
  it('leads from figures to the text, and from the text to figures', () => {
    for (const {name, text} of [reference, ...corpusOwn]) {
      const sheet = sheetOf(composeHtml(parseReport(text).report, {detail: 'brief'}), text);
      const ids = [...sheet.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
      const links = [...sheet.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id!);
      assert.equal(new Set(ids).size, ids.length, name);
      assert.ok(ids.filter((id) => id.startsWith('source-')).length > 10, name);
      for (const link of links) assert.ok(ids.includes(link), `${name} ${link}`);
      for (const id of ids.filter((each) => each.startsWith('source-')))
        assert.ok(links.includes(id), `${name} ${id}`);
    }
  });

  it('has the text as it is, without its markup being read', () => {
    const text = '全年新修水渠12公里，<b>植树</b>3000亩 & 建房“8”间。';
    const sheet = sheetOf('<wr-metric-tile value="12" unit="公里">新修水渠</wr-metric-tile>', text);
    const [, shown = ''] = /<pre>([^]*)<\/pre>/.exec(sheet) ?? [];
    assert.match(shown, /<a id="source-6" href="#figure-1">12公里<\/a>/);
    assert.match(shown, /&lt;b>|&lt;b&gt;/);
    assert.doesNotMatch(shown, /<b>/);
  });
});
