// work-report draft: the text of a report as a page to go on with.
import {distFile} from '../package-files.js';
import {existsSync} from 'node:fs';
import {copyFile, readFile} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {usedArt} from '../../art/used.js';
import {
  checkReport,
  chooseScene,
  composeHtml,
  defaultDetail,
  defaultFigures,
  digestReport,
  explainBrief,
  leftOutGlossaries,
  leftOutOfBrief,
  parseReport,
  sceneNames,
  summarize,
  summarizeBrief,
  type Detail,
  type Issue,
  type Report,
  type Summary,
} from '../../report/index.js';
import {Failure, themeOption, usage, type Arguments, type Command, type Context} from '../command.js';
import type {LeftOutKind, SourceText} from '../../source/index.js';
import {lineNumbers} from '../../text/line-numbers.js';
import {shorten} from '../../text/shorten.js';
import {checkOutput, holdsOther, writeOutput} from '../files/output.js';
import {byPlan, readPlanFile} from '../files/read-plan.js';
import {readReport} from '../files/read-report.js';

export const bundle = 'work-report-elements.min.js';
/** Asked for only where the page comes to name art that was not written into it. */
const artFile = 'work-report-elements.art.min.js';
/** Those that the elements draw by themselves, then those of the file of art. */
const scenes = ['peach-blossom', 'mountains', 'none', ...sceneNames];
export const details: readonly Detail[] = ['full', 'digest', 'brief'];
/** The most figures that a brief may show. */
export const mostFigures = 200;

/** The most issues that are listed; a text that is broken throughout would fill the screen. */
const mostListed = 40;

/** How many words that decided for a scene are told. */
const mostReasons = 5;

interface Job {
  name: string;
  output: string;
  theme?: string;
  scene?: string;
  detail?: Detail;
  figures?: number;
  /** The file of a plan. */
  plan?: string;
  explain: boolean;
  /** Whether a page that is there and holds something else may go. */
  force: boolean;
}

export const draft: Command = {
  options: {
    output: {type: 'string', short: 'o', words: (say) => say.options.page, fallback: '-'},
    // What is not asked for suits the kind of report, or is as a plan says.
    theme: {...themeOption, fallback: undefined},
    scene: {type: 'string', words: (say) => say.options.scene, choices: scenes},
    detail: {type: 'string', words: (say) => say.options.detail, choices: details},
    figures: {
      type: 'string',
      words: (say) => say.options.figures,
      range: [1, mostFigures],
      fallback: defaultFigures,
    },
    plan: {type: 'string', words: (say) => say.options.plan},
    explain: {type: 'boolean', words: (say) => say.options.explain},
    force: {type: 'boolean', words: (say) => say.options.force},
  },
  async run(args, context) {
    const job = readJob(args);
    const source = await readReport(job.name);
    const {text} = source;
    const plan = job.plan === undefined ? undefined : await readPlanFile(job.plan);
    await checkOutput(job.output, job.name, ...(job.plan === undefined ? [] : [job.plan]));
    const {report, issues} = parseReport(text);
    if (report.parts.length === 0) throw new Failure((say) => say.reportEmpty(job.name));
    const detail = job.detail ?? defaultDetail(report);
    const page = plan
      ? byPlan(job.plan!, () => composeHtml(report, {...job, plan, script: bundle}))
      : composeHtml(report, {...job, plan, detail, script: bundle});
    const html = Buffer.from(withArt(page));
    if (!job.force && (await holdsOther(job.output, html)))
      throw new Failure((say) => say.draftExists(job.output));
    await writeOutput(job.output, html);
    if (job.output !== '-') {
      context.print(context.say.draftWritten(job.output));
      await placeBundle(job, context);
    }
    if (plan) {
      tellCheck(page, text, context);
      return 0;
    }
    const {summary, leftOut} = shownBy(report, detail, job);
    context.note(
      context.say.draftSummary(detail, summary.parts, summary.sections, summary.placed, summary.figures),
    );
    const {say} = context;
    const scene = job.scene === undefined && chooseScene(report);
    if (scene) context.note(say.draftScene(scene.name, scene.words.slice(0, mostReasons)));
    const missing = source.issues.map((issue) => ({
      ...issue,
      message: say.leftOut[issue.kind as LeftOutKind](issue.words),
    }));
    list(missing, source, context, (count) => say.draftSource(count));
    const besides = detail === 'brief' ? leftOutGlossaries(report) : [];
    list([...issues, ...besides], source, context, (count) => say.draftIssues(count));
    if (job.explain) list(explainBrief(report, job), source, context, (count) => say.draftExplained(count));
    else if (detail === 'brief') list(leftOut, source, context, (count) => say.draftFiguresLeft(count));
    else list(leftOut, source, context, (count) => say.draftLeftOut(count));
    return 0;
  },
};

/** What the check finds wrong of a planned page: a figure of a target among the results, and such. */
function tellCheck(page: string, text: string, {say, note}: Context): void {
  const {summary, findings} = checkReport(page, text);
  const errors = findings.filter(({severity}) => severity === 'error');
  for (const {page: place, message} of errors.slice(0, mostListed))
    note(say.planFinding(place?.line ?? 0, message));
  note(say.checkSummary(summary.figures, summary.matched, summary.errors, summary.warnings, 0));
}

/** What a draft shows of a report, and what it leaves out. */
function shownBy(report: Report, detail: Detail, job: Job): {summary: Summary; leftOut: Issue[]} {
  if (detail === 'brief') return {summary: summarizeBrief(report, job), leftOut: leftOutOfBrief(report, job)};
  const digest = detail === 'digest' ? digestReport(report) : {report, issues: []};
  return {summary: summarize(digest.report), leftOut: digest.issues};
}

function readJob(args: Arguments): Job {
  const [name, ...more] = args.words;
  if (name === undefined || more.length > 0) throw usage((say) => say.draftWhich);
  const plan = args.value('plan');
  if (plan === '-' && name === '-') throw usage((say) => say.planOneInput);
  return {
    name,
    output: args.value('output')!,
    plan,
    theme: args.value('theme'),
    scene: args.value('scene'),
    detail: args.value('detail') as Detail | undefined,
    figures: plan === undefined || args.given('figures') ? args.number('figures') : undefined,
    explain: args.given('explain'),
    force: args.given('force'),
  };
}

/** A page with the icons that it draws, behind the script of the elements. */
export function withArt(html: string): string {
  const art = usedArt(html);
  return art ? html.replace('</script>', (end) => `${end}\n    ${art}`) : html;
}

/**
 * Puts the script that draws the page beside it, and its art: the page opens by double click. Another file of that name,
 * such as that of an earlier version, is replaced by `--force` alone, and told.
 */
async function placeBundle({output, force}: Job, {say, note}: Context): Promise<void> {
  const folder = dirname(resolve(output));
  const placed: string[] = [];
  for (const file of [bundle, artFile]) {
    const place = join(folder, file);
    try {
      if (existsSync(place)) {
        if ((await readFile(distFile(file))).equals(await readFile(place))) continue;
        if (!force) {
          note(say.warning(say.draftOtherScript(file)));
          continue;
        }
      }
      await copyFile(distFile(file), place);
      placed.push(file);
    } catch {
      // The folder cannot be written, or what stands there cannot be read.
      note(say.warning(say.draftWithoutScript(file)));
    }
  }
  if (placed.length > 0) note(say.draftScriptCopied(placed));
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
