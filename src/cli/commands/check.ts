// work-report check: a page against the report it was made from. The work is in src/node/tasks/check.ts.
import {checkOptions, checkPage, readCheckJob, summaryLine} from '../../node/tasks/check.js';
import type {Command} from '../command.js';

export const check: Command = {
  options: checkOptions,
  async run(args, context) {
    const job = readCheckJob(args);
    const found = await checkPage(job, context);
    if (job.output !== '-' || job.format !== 'text') context.note(summaryLine(found, context.say));
    return found.result.summary.errors > 0 ? 1 : 0;
  },
};
