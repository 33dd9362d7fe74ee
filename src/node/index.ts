/** What the command line does, for programs: drafts, checks, lints and renders files. Needs Node. */
import {SharedBrowser} from '../cli/browser/shared-browser.js';
import type {LeftOutKind} from '../source/index.js';
import {WorkReportError} from './error.js';
import type {
  CheckOptions,
  CheckReportResult,
  DraftOptions,
  DraftResult,
  LintOptions,
  LintResult,
  RenderOptions,
  RenderResult,
} from './options.js';
import {checkOptions, checkPage, readCheckJob} from './tasks/check.js';
import {argumentsOf, reasonIn, withNotes} from './tasks/context.js';
import {draftOptions, draftPage, readDraftJob} from './tasks/draft.js';
import {lintFile, lintOptions, readLintJob} from './tasks/lint.js';
import {readRenderJobs, renderOptions} from './tasks/render-jobs.js';
import {renderPages} from './tasks/render.js';

export {WorkReportError} from './error.js';
export type * from './options.js';

/**
 * Makes a page of a report.
 *
 * @param report the file: .txt, .md, .docx, .html
 * @throws WorkReportError, such as where `output` is there and holds something else
 */
export function draft(report: string, {plan, ...options}: DraftOptions = {}): Promise<DraftResult> {
  return withNotes(options, async (contextOf) => {
    const context = contextOf(report);
    const job = readDraftJob(argumentsOf([report], options, draftOptions));
    const {html, source, issues, leftOut, planned} = await draftPage({...job, plan}, context);
    const missing = source.issues.map((issue) => ({
      ...issue,
      message: context.say.leftOut[issue.kind as LeftOutKind](issue.words),
    }));
    return {
      html,
      text: source.text,
      issues: [...missing, ...issues],
      leftOut,
      ...(planned && {check: planned.check}),
    };
  });
}

/**
 * Checks a page against the report it was made from.
 *
 * @param page the file
 * @returns what was found; errors of the page do not reject
 * @throws WorkReportError
 */
export function check(page: string, options: CheckOptions): Promise<CheckReportResult> {
  return withNotes(options, async (contextOf) => {
    const job = readCheckJob(argumentsOf([page], options, checkOptions));
    return (await checkPage(job, contextOf(page))).result;
  });
}

/**
 * Looks for markup of a page that does not do what its author means.
 *
 * @param page the file
 * @throws WorkReportError
 */
export function lint(page: string, options: LintOptions = {}): Promise<LintResult> {
  return withNotes(options, (contextOf) =>
    lintFile(readLintJob(argumentsOf([page], options, lintOptions)), contextOf(page).say),
  );
}

/**
 * Draws the reports of pages. One browser draws them all; it is gone when the promise settles.
 *
 * @param pages the files
 * @throws WorkReportError; of several pages once all are tried, with those that could not be drawn
 */
export async function render(
  pages: string | readonly string[],
  {browser, allowRemote, ...options}: RenderOptions = {},
): Promise<RenderResult> {
  const renderer = new Renderer({browser, allowRemote});
  try {
    return await renderer.render(pages, options);
  } finally {
    await renderer.close();
  }
}

/** Keeps a browser from one call to the next, for programs that draw again and again. */
export class Renderer {
  readonly #options: Pick<RenderOptions, 'browser' | 'allowRemote'>;
  readonly #shared: SharedBrowser;

  /** The browser is started by the first page. */
  constructor(options: Pick<RenderOptions, 'browser' | 'allowRemote'> = {}) {
    this.#options = options;
    this.#shared = new SharedBrowser(options);
  }

  /** Draws as the function `render` does. */
  render(
    pages: string | readonly string[],
    options: Omit<RenderOptions, 'browser' | 'allowRemote'> = {},
  ): Promise<RenderResult> {
    const names = typeof pages === 'string' ? [pages] : pages;
    const {maxBytes, ...its} = options;
    const bytes = typeof maxBytes === 'number' ? `${Math.floor(maxBytes)}b` : maxBytes;
    return withNotes(options, async (contextOf) => {
      const given = {...its, ...this.#options, maxBytes: bytes};
      const jobs = readRenderJobs(argumentsOf(names, given, renderOptions));
      const outcomes = await renderPages(jobs, this.#shared, ({name}) => contextOf(name));
      const failed = outcomes.filter(({error}) => error !== undefined);
      if (failed.length > 0 && names.length === 1) throw failed[0]!.error!;
      const {say} = contextOf('');
      if (failed.length > 0) {
        const failures = failed.map(({name, error}) => ({page: name, message: reasonIn(error, say)}));
        throw new WorkReportError(say.pagesFailed(failed.length, names.length), 1, failures);
      }
      return {files: outcomes.flatMap(({files}) => files)};
    });
  }

  /** Ends the browser. Drawing again starts another. */
  close(): Promise<void> {
    return this.#shared.close();
  }
}
