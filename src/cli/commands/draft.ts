// work-report draft: the text of a report as a page to go on with. The work is in src/node/tasks/draft.ts.
import type {Issue} from '../../report/index.js';
import type {LeftOutKind, SourceText} from '../../source/index.js';
import {lineNumbers} from '../../text/line-numbers.js';
import {shorten} from '../../text/shorten.js';
import {draftOptions, draftPage, readDraftJob, type Drafted} from '../../node/tasks/draft.js';
import type {Command, Context} from '../command.js';
import {planLines} from '../words/plan-lines.js';

/** The most issues that are listed; a text that is broken throughout would fill the screen. */
const mostListed = 40;

/** How many words that decided for a scene are listed. */
const mostReasons = 5;

export const draft: Command = {
  options: draftOptions,
  async run(args, context) {
    const drafted = await draftPage(readDraftJob(args), context);
    const {planned} = drafted;
    if (!planned) {
      tellDraft(drafted, args.given('explain'), context);
      return 0;
    }
    for (const line of planLines(planned, context.say)) context.note(line);
    // The page is written, and says what the report does not.
    return planned.check.summary.errors > 0 ? 1 : 0;
  },
};

function tellDraft(drafted: Drafted, explains: boolean, context: Context): void {
  const {source, detail, summary, scene, leftOut} = drafted;
  const {say, note} = context;
  note(say.draftSummary(detail, summary.parts, summary.sections, summary.placed, summary.figures));
  if (scene) note(say.draftScene(scene.name, scene.words.slice(0, mostReasons)));
  const missing = source.issues.map((issue) => ({
    ...issue,
    message: say.leftOut[issue.kind as LeftOutKind](issue.words),
  }));
  list(missing, source, context, (count) => say.draftSource(count));
  list(drafted.issues, source, context, (count) => say.draftIssues(count));
  if (explains) list(drafted.explain(), source, context, (count) => say.draftExplained(count));
  else if (detail === 'brief') list(leftOut, source, context, (count) => say.draftFiguresLeft(count));
  else list(leftOut, source, context, (count) => say.draftLeftOut(count));
}

function list(
  issues: readonly Issue[],
  {text, hasLines}: SourceText,
  {say, note}: Context,
  head: (count: number) => string,
): void {
  if (issues.length === 0) return;
  note(head(issues.length));
  const lineAt = lineNumbers(text);
  for (const {at, message} of issues.slice(0, mostListed))
    note(hasLines ? say.draftIssue(lineAt(at), message) : say.draftIssueAt(wordsAt(text, at), message));
  if (issues.length > mostListed) note(say.draftMore(issues.length - mostListed));
}

/** How many characters of a line tell an editor which it is. */
const tellingWords = 16;

/** The beginning of the line that an offset lies in; of the line before where it lies at the end. */
function wordsAt(text: string, at: number): string {
  const start = text.lastIndexOf('\n', Math.min(at, text.length - 1) - 1) + 1;
  const line = /[^\n]+/.exec(text.slice(start))?.[0] ?? '';
  return shorten(line.replace(/^(?:#+|-|\|)\s*/, ''), tellingWords);
}
