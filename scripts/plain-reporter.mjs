// Web Test Runner reporter: writes the counts to the file named by `file`, or prints 'N passed, N failed' last.
import {writeFileSync} from 'node:fs';

/** Adds up the results of a suite and the suites inside it. */
function count(suite, totals) {
  for (const test of suite?.tests ?? []) {
    totals[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  }
  for (const inner of suite?.suites ?? []) count(inner, totals);
  return totals;
}

/** The closing line of every test command. */
export function closingLine({passed, failed, skipped}) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

export function plainReporter({file} = {}) {
  return {
    stop({sessions}) {
      const totals = {passed: 0, failed: 0, skipped: 0};
      for (const session of sessions) {
        const failedBefore = totals.failed;
        count(session.testResults, totals);
        // A file that never ran its tests (syntax error, 404) counts as one failure.
        if (!session.passed && totals.failed === failedBefore) totals.failed++;
      }
      if (file) writeFileSync(file, JSON.stringify(totals));
      // Printed at the very end: the runner's own summary comes after `stop`.
      else process.once('exit', () => console.log(closingLine(totals)));
    },
  };
}
