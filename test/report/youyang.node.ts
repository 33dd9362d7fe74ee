// The reference text drafts to the page that was composed by hand, block by block.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {composeHtml, parseReport} from '../../src/report/index.js';
import {blockLines, readPage} from '../support/report/html-tree.js';

const read = (file: string): string =>
  readFileSync(new URL(`../../examples/${file}`, import.meta.url), 'utf8');

/** What stands in one list and not in the other, in order, as a patch: - by hand, + drafted. */
function difference(hand: readonly string[], drafted: readonly string[]): string[] {
  const lengths = Array.from({length: hand.length + 1}, () => new Uint32Array(drafted.length + 1));
  for (let i = hand.length - 1; i >= 0; i--) {
    for (let j = drafted.length - 1; j >= 0; j--) {
      lengths[i]![j] =
        hand[i] === drafted[j]
          ? lengths[i + 1]![j + 1]! + 1
          : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  const lines: string[] = [];
  for (let i = 0, j = 0; i < hand.length || j < drafted.length;) {
    if (i < hand.length && j < drafted.length && hand[i] === drafted[j]) {
      i++;
      j++;
    } else if (j >= drafted.length || (i < hand.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) {
      lines.push(`- ${hand[i++]}`);
    } else lines.push(`+ ${drafted[j++]}`);
  }
  return lines;
}

describe('the draft of the reference report', () => {
  const {report, issues} = parseReport(read('youyang.txt'));
  const drafted = composeHtml(report);

  it('has the same blocks with the same words as the page composed by hand', () => {
    const differences = difference(blockLines(readPage(read('youyang.html'))), blockLines(readPage(drafted)));
    assert.equal(differences.length, 0, `\n${differences.join('\n')}`);
  });

  it('has the same head, but for where its script lies and what is read without one', () => {
    const head = (html: string): string =>
      html
        .slice(0, html.indexOf('<wr-cover'))
        .replace(/\s*<!--.*?-->/g, '')
        // What a draft has for where no script runs.
        .replace(/\s*<style>\s*wr-cover[^]*?<\/style>/, '')
        .replace(/src="[^"]*"/, 'src=""');
    assert.equal(head(drafted), head(read('youyang.html')));
  });

  it('leaves nothing for the editor to look at', () => {
    assert.deepEqual(issues, []);
  });
});
