// A draft that nobody touched says nothing that its source does not.
import assert from 'node:assert/strict';
import {checkReport, composeHtml, parseReport} from '../../../src/report/index.js';

const details = ['full', 'digest', 'brief'] as const;

/** Drafts a text in every detail and asserts that the check finds no error in any; gives the drafts. */
export function untouchedDrafts(text: string): string[] {
  const {report} = parseReport(text);
  return details.map((detail) => {
    const page = composeHtml(report, {detail});
    const errors = checkReport(page, text).findings.filter(({severity}) => severity === 'error');
    assert.deepEqual(
      errors.map(({shown, message}) => `${detail} ${shown} ${message}`),
      [],
      text,
    );
    return page;
  });
}
