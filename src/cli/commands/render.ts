// work-report render: reports of pages as pictures and documents. The work is in src/node/tasks/render.ts.
import {readRenderJobs, renderOptions, type PageJobs} from '../../node/tasks/render-jobs.js';
import {renderPages} from '../../node/tasks/render.js';
import {reasonIn} from '../../node/tasks/context.js';
import {whenChanged} from '../../node/tasks/watch.js';
import {SharedBrowser} from '../browser/shared-browser.js';
import {usage, type Command, type Context} from '../command.js';

export const render: Command = {
  options: renderOptions,
  async run(args, context) {
    if (args.words.length > 0 && !args.given('output')) throw usage((say) => say.renderWhere);
    const pages = readRenderJobs(args);
    const again = args.given('watch');
    if (again && [...args.words, args.value('output')].includes('-'))
      throw usage((say) => say.watchNeedsFiles);
    const shared = new SharedBrowser(pages[0]!.jobs[0]!);
    try {
      const failed = await draw(pages, pages.length === 1 && !again, shared, context);
      if (!again) return failed;
      await keepDrawing(pages, shared, context);
      return 0;
    } finally {
      await shared.close();
    }
  },
};

/** Draws pages, and reports what failed; the failure of a page that is alone ends the command. @returns the exit status */
async function draw(
  pages: readonly PageJobs[],
  isAlone: boolean,
  shared: SharedBrowser,
  context: Context,
): Promise<0 | 1> {
  const {say, note} = context;
  const outcomes = await renderPages(pages, shared, (page) =>
    isAlone ? context : named(page.name, context),
  );
  const failed = outcomes.filter(({error}) => error !== undefined);
  if (isAlone && failed[0]) throw failed[0].error!;
  for (const {name, error} of failed) note(`${name}: ${say.error(reasonIn(error, say))}`);
  if (failed.length > 0 && pages.length > 1) note(say.error(say.pagesFailed(failed.length, pages.length)));
  return failed.length > 0 ? 1 : 0;
}

/** Says of which page it speaks. */
function named(name: string, context: Context): Context {
  return {
    ...context,
    note: (line) => context.note(`${name}: ${line}`),
    progress: (line) => context.progress(line && `${name}: ${line}`),
  };
}

async function keepDrawing(
  pages: readonly PageJobs[],
  shared: SharedBrowser,
  context: Context,
): Promise<void> {
  const {say, print, note, signal} = context;
  print(say.watching(pages.length));
  await whenChanged(
    pages,
    async (changed) => {
      await draw(changed, false, shared, context).catch((error: unknown) => {
        if (!signal.aborted) throw error;
      });
    },
    {signal, unwatched: (folder) => note(say.warning(say.folderUnwatched(folder)))},
  );
}
