// A draft: the text of a report as a page to go on with.
import {existsSync} from 'node:fs';
import {copyFile, readFile} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {usedArt} from '../../art/used.js';
import {
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
  type ChosenScene,
  type Detail,
  type Issue,
  type Plan,
  type Report,
  type Summary,
} from '../../report/index.js';
import {
  Failure,
  themeOption,
  usage,
  type Arguments,
  type Context,
  type OptionTable,
} from '../../cli/command.js';
import type {SourceText} from '../../source/index.js';
import {checkOutput, holdsOther, writeOutput} from '../../cli/files/output.js';
import {byPlan, readPlanFile} from '../../cli/files/read-plan.js';
import {readReport} from '../../cli/files/read-report.js';
import {speaking} from '../../cli/words/languages.js';
import {distFile} from '../../cli/package-files.js';
import type {Messages} from '../../cli/words/messages.js';
import {checkPlanned, type Planned} from '../../cli/words/plan-lines.js';

export const bundle = 'work-report-elements.min.js';
/** Asked for only where the page comes to name art that was not written into it. */
const artFile = 'work-report-elements.art.min.js';
/** Those that the elements draw by themselves, then those of the file of art. */
const scenes = ['peach-blossom', 'mountains', 'none', ...sceneNames];
export const details: readonly Detail[] = ['full', 'digest', 'brief'];
/** The most figures that a brief may show. */
export const mostFigures = 200;

/** Which draft is made, and where it is written. */
export interface DraftJob {
  name: string;
  /** `-` is standard output. Undefined: nothing is written. */
  output?: string;
  theme?: string;
  scene?: string;
  detail?: Detail;
  figures?: number;
  /** A plan, or the file of one. */
  plan?: string | Plan;
  /** Whether a page that is there and holds something else may go. */
  force: boolean;
}

/** A page, and what is to be reported of it. */
export interface Drafted {
  html: string;
  source: SourceText;
  detail: Detail;
  summary: Summary;
  /** The landscape that was chosen; undefined where the job names one. */
  scene?: ChosenScene;
  issues: Issue[];
  leftOut: Issue[];
  /** Every figure, why it is shown or left out. */
  explain: () => Issue[];
  /** Of a page by a plan. */
  planned?: Planned;
}

/** How much of a report is shown, and how many figures a brief has. */
export const choiceOptions = {
  detail: {type: 'string', words: (say) => say.options.detail, choices: details},
  figures: {
    type: 'string',
    words: (say) => say.options.figures,
    range: [1, mostFigures],
    fallback: defaultFigures,
  },
} satisfies OptionTable;

export const draftOptions: OptionTable = {
  output: {type: 'string', short: 'o', words: (say) => say.options.page, fallback: '-'},
  // What is not asked for suits the kind of report, or is as a plan says.
  theme: {...themeOption, fallback: undefined},
  scene: {type: 'string', words: (say) => say.options.scene, choices: scenes},
  ...choiceOptions,
  plan: {type: 'string', words: (say) => say.options.plan},
  explain: {type: 'boolean', words: (say) => say.options.explain},
  force: {type: 'boolean', words: (say) => say.options.force},
};

/** Drafts a page, writes it where the job says, with its script beside it. @throws Failure */
export async function draftPage(job: DraftJob, context: Context): Promise<Drafted> {
  const source = await readReport(job.name);
  const planFile = typeof job.plan === 'string' ? job.plan : undefined;
  const plan = planFile === undefined ? (job.plan as Plan | undefined) : await readPlanFile(planFile);
  if (job.output !== undefined)
    await checkOutput(job.output, job.name, ...(planFile === undefined ? [] : [planFile]));
  const {say} = context;
  const drafted = speaking(say, () => draftText(source, {...job, plan}, planFile, say));
  await writeDraft(drafted.html, job, context);
  return drafted;
}

/** The draft of a text. @throws Failure */
function draftText(
  source: SourceText,
  {plan, ...job}: Omit<DraftJob, 'plan'> & {plan: Plan | undefined},
  planFile: string | undefined,
  say: Messages,
): Drafted {
  const {report, issues} = parseReport(source.text);
  if (report.parts.length === 0) throw new Failure((words) => words.reportEmpty(job.name));
  const detail = job.detail ?? defaultDetail(report);
  const page = plan
    ? byPlan(planFile ?? 'plan', () => composeHtml(report, {...job, plan, script: bundle}))
    : composeHtml(report, {...job, detail, script: bundle});
  const besides = detail === 'brief' ? leftOutGlossaries(report) : [];
  return {
    html: withArt(page),
    source,
    detail,
    ...shownBy(report, detail, job),
    scene: job.scene === undefined ? chooseScene(report) : undefined,
    issues: [...issues, ...besides],
    explain: () => speaking(say, () => explainBrief(report, job)),
    ...(plan && {planned: checkPlanned(page, source.text, {plan, report, options: job}, say)}),
  };
}

async function writeDraft(html: string, job: DraftJob, context: Context): Promise<void> {
  const {output, force} = job;
  if (output === undefined) return;
  const content = Buffer.from(html);
  if (!force && (await holdsOther(output, content))) throw new Failure((say) => say.draftExists(output));
  await writeOutput(output, content);
  if (output === '-') return;
  context.print(context.say.draftWritten(output));
  await placeBundle(output, force, context);
}

/** What a draft shows of a report, and what it leaves out. */
function shownBy(
  report: Report,
  detail: Detail,
  job: Pick<DraftJob, 'figures'>,
): {summary: Summary; leftOut: Issue[]} {
  if (detail === 'brief') return {summary: summarizeBrief(report, job), leftOut: leftOutOfBrief(report, job)};
  const digest = detail === 'digest' ? digestReport(report) : {report, issues: []};
  return {summary: summarize(digest.report), leftOut: digest.issues};
}

/** What the arguments ask for. @throws Failure with status 2 */
export function readDraftJob(args: Arguments): DraftJob {
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
 * such as that of an earlier version, is replaced by `--force` alone, and reported.
 */
async function placeBundle(output: string, force: boolean, {say, note}: Context): Promise<void> {
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
