// Draws pages: one browser for all, as many at a time as there are processors for.
import {availableParallelism} from 'node:os';
import type {RenderedFile} from '../options.js';
import type {Context} from '../../cli/command.js';
import {fontFaces} from '../../cli/browser/fonts.js';
import type {SharedBrowser} from '../../cli/browser/shared-browser.js';
import {within} from '../../cli/deadline.js';
import {isPicture} from '../../cli/formats/formats.js';
import {requirePackages} from '../../cli/optional-packages.js';
import {lookAtMarkup, readPage} from './page-text.js';
import type {PageJobs, RenderJob} from './render-jobs.js';
import {writeJob} from './render-writers.js';

/** More at once are no faster: the browser draws, and beside it pictures are packed. */
const mostAtOnce = Math.min(2, availableParallelism());

/** What became of a page. */
export interface PageOutcome {
  name: string;
  files: RenderedFile[];
  /** What went wrong; what was written before is there. */
  error?: Error;
}

/**
 * Draws pages, each as far as it can be drawn.
 *
 * @param contextOf where what happens to a page is reported
 * @returns what became of each, in their order
 * @throws the signal's reason once it is aborted
 */
export async function renderPages(
  pages: readonly PageJobs[],
  shared: SharedBrowser,
  contextOf: (page: PageJobs) => Context,
): Promise<PageOutcome[]> {
  const outcomes: PageOutcome[] = [];
  let next = 0;
  const work = async () => {
    while (next < pages.length) {
      const index = next++;
      const page = pages[index]!;
      const context = contextOf(page);
      const outcome: PageOutcome = {name: page.name, files: []};
      outcomes[index] = outcome;
      try {
        await renderPage(page, shared, outcome.files, context);
      } catch (error) {
        if (context.signal.aborted) throw error;
        outcome.error = error as Error;
      }
    }
  };
  await Promise.all(Array.from({length: Math.min(mostAtOnce, pages.length)}, work));
  return outcomes;
}

/** Draws a page in each of its formats, one after another. */
async function renderPage(
  {name, jobs}: PageJobs,
  shared: SharedBrowser,
  files: RenderedFile[],
  context: Context,
): Promise<void> {
  const [first] = jobs;
  if (!first) return;
  await within(first.seconds, context, async (limited) => {
    const place = await readPage(name, first.file, limited.signal);
    await lookAtMarkup(name, place, first.strict ?? false, limited);
    requirePackages('puppeteer-core', ...(jobs.some(needsSharp) ? ['sharp'] : []));
    if (!fontFaces('')) context.note(context.say.warning(context.say.fontsMissing));
    for (const job of jobs) files.push(...(await writeJob(Object.assign(job, place, {shared}), limited)));
  });
}

const needsSharp = ({format, wechat}: RenderJob): boolean =>
  isPicture(format) || (format === 'html' && wechat);
