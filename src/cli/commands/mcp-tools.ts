// The tools that `work-report mcp` offers.
import {copyFile, lstat, writeFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {
  checkReport,
  composeHtml,
  lintPage,
  outlineReport,
  parseReport,
  type Detail,
  type Plan,
  type Report,
} from '../../report/index.js';
import {planSchema} from '../../report/plan/schema.js';
import {decodeText} from '../../source/index.js';
import {Failure, readArguments, type Context} from '../command.js';
import type {InsideFolder} from '../files/inside-folder.js';
import {holdsOther} from '../files/output.js';
import {readBytes} from '../files/read-bytes.js';
import {byPlan} from '../files/read-plan.js';
import {reportOf} from '../files/read-report.js';
import {distFile} from '../package-files.js';
import {speaking} from '../words/languages.js';
import {lintLine, lintSummary} from '../words/lint-lines.js';
import {checkPlanned, planLines} from '../words/plan-lines.js';
import {bundle, details, withArt} from '../../node/tasks/draft.js';
import {readRenderJobs, renderOptions} from '../../node/tasks/render-jobs.js';
import {renderPages} from '../../node/tasks/render.js';
import {SharedBrowser} from '../browser/shared-browser.js';
import {jsonOf, outlineText} from './outline.js';

export type Content = {type: 'text'; text: string} | {type: 'image'; data: string; mimeType: string};

type Given = Readonly<Record<string, unknown>>;

interface Tool {
  description: string;
  /** JSON Schema of each argument. */
  properties: Record<string, object>;
  required: readonly string[];
  run: (given: Given) => Promise<readonly Content[]>;
}

/** The width of a picture that a model looks at, and the height of its pieces, in pixels. */
const [width, height] = [750, 1500];
/** More pictures no model takes at once. */
const mostPictures = 20;

const text = (words: string): Content => ({type: 'text', text: words});
const json = (value: unknown): Content => text(`${JSON.stringify(value, null, 2)}\n`);
const string = (description: string) => ({type: 'string', description});

/** The tools by their names, on the files of a folder. */
export function toolsOf(folder: InsideFolder, context: Context): Map<string, Tool> {
  const {say} = context;
  const words = say.mcpTools;
  const [report, page] = [string(words.report), string(words.page)];
  const detail = {type: 'string', enum: details, description: words.detail};
  const tool = (
    name: keyof typeof runs,
    properties: Record<string, object>,
    required: readonly string[],
  ): [string, Tool] => [
    name,
    {description: words[name], properties, required, run: (given) => runs[name](given)},
  ];
  const runs = {
    outline: (given: Given) => outline(given, folder),
    draft: (given: Given) => draft(given, folder, context),
    lint: (given: Given) => lint(given, folder, context),
    check: (given: Given) => check(given, folder, context),
    render: (given: Given) => draw(given, folder, context),
  };
  const {$defs, properties, required} = planSchema as {$defs: object; properties: object; required: string[]};
  const plan = {type: 'object', description: words.plan, required, properties, $defs};
  return new Map([
    tool('outline', {report, format: {type: 'string', enum: ['text', 'json']}, detail}, ['report']),
    tool(
      'draft',
      {
        report,
        plan: inlined(plan),
        detail,
        output: string(words.output),
        force: {type: 'boolean', description: words.force},
      },
      ['report', 'output'],
    ),
    tool('lint', {page}, ['page']),
    tool('check', {page, report}, ['page', 'report']),
    tool('render', {page}, ['page']),
  ]);
}

/** A schema without references, which mean another place inside a tool. */
function inlined({$defs, ...schema}: {$defs: object}): object {
  const {block} = $defs as {block: object};
  return JSON.parse(JSON.stringify(schema), (_, value: unknown) =>
    typeof value === 'object' && value !== null && '$ref' in value ? block : value,
  ) as object;
}

/** An argument that is text. @throws Failure if it is none, or missing */
function word(given: Given, name: string): string {
  const value = Object.hasOwn(given, name) ? given[name] : undefined;
  if (typeof value !== 'string' || value === '' || value.includes('\0'))
    throw new Failure((say) => say.mcpArgument(name));
  return value;
}

async function readReport(given: Given, folder: InsideFolder): Promise<{text: string; report: Report}> {
  const file = await folder.existing(word(given, 'report'));
  const source = await reportOf(basename(file), await readBytes(file, 'report'));
  const {report} = parseReport(source.text);
  if (report.parts.length === 0) throw new Failure((say) => say.reportEmpty(basename(file)));
  return {text: source.text, report};
}

async function readPage(given: Given, folder: InsideFolder): Promise<{file: string; page: string}> {
  const file = await folder.existing(word(given, 'page'));
  const page = decodeText(await readBytes(file, 'page'));
  if (page === undefined) throw new Failure((say) => say.reportEncoding(basename(file)));
  if (!/<[a-z]/i.test(page)) throw new Failure((say) => say.checkNoPage(basename(file)));
  return {file, page};
}

function detailOf(given: Given): Detail | undefined {
  const found = details.find((each) => each === given.detail);
  if (given.detail !== undefined && !found) throw new Failure((say) => say.mcpArgument('detail'));
  return found;
}

async function outline(given: Given, folder: InsideFolder): Promise<Content[]> {
  const {report} = await readReport(given, folder);
  const found = outlineReport(report, {detail: detailOf(given)});
  return [text(given.format === 'json' ? jsonOf(found) : outlineText(found))];
}

async function draft(given: Given, folder: InsideFolder, {say}: Context): Promise<Content[]> {
  const source = await readReport(given, folder);
  const name = word(given, 'output');
  if (!/\.html?$/i.test(name)) throw new Failure((words) => words.mcpArgument('output'));
  const output = await folder.writable(name);
  const plan = given.plan as Plan | undefined;
  const options = {detail: detailOf(given), script: bundle};
  const page = speaking(say, () =>
    withArt(
      byPlan('plan', () => composeHtml(source.report, {...options, ...(plan !== undefined && {plan})})),
    ),
  );
  const content = Buffer.from(page);
  if (given.force !== true && (await holdsOther(output, content)))
    throw new Failure((words) => words.mcpTaken(name));
  await writeFile(output, content);
  await placeScript(folder, dirname(output));
  if (plan) {
    const planned = checkPlanned(page, source.text, {plan, report: source.report, options}, say);
    return [text([say.draftWritten(name), ...planLines(planned, say)].join('\n'))];
  }
  const {summary, findings} = speaking(say, () => checkReport(page, source.text));
  const errors = findings.filter(({severity}) => severity === 'error').map(({message}) => message);
  const summaryLine = say.checkSummary(summary.figures, summary.matched, summary.errors, summary.warnings, 0);
  return [text([say.draftWritten(name), ...errors, summaryLine].join('\n'))];
}

/** The script that draws the page, beside it; what lies there under its name stays. */
async function placeScript(folder: InsideFolder, beside: string): Promise<void> {
  const place = join(beside, bundle);
  if (!(await lstat(place).catch(() => undefined)))
    await copyFile(distFile(bundle), await folder.writable(place));
}

async function lint(given: Given, folder: InsideFolder, {say}: Context): Promise<Content[]> {
  const {file, page} = await readPage(given, folder);
  const messages = speaking(say, () => lintPage(page));
  const lines = messages.map((each) => lintLine(each, basename(file), say));
  return [text([...lines, lintSummary(messages, say)].join('\n'))];
}

async function check(given: Given, folder: InsideFolder, {say}: Context): Promise<Content[]> {
  const {page} = await readPage(given, folder);
  const source = await readReport(given, folder);
  const {summary, findings} = speaking(say, () => checkReport(page, source.text));
  return [json({summary, findings: findings.filter(({verdict}) => verdict !== 'not-shown')})];
}

/** The page as pictures, one below the other. */
async function draw(given: Given, folder: InsideFolder, context: Context): Promise<Content[]> {
  const file = await folder.existing(word(given, 'page'));
  const notes: string[] = [];
  const note = (line: string) => void notes.push(line);
  const quiet = {...context, print: () => undefined, note, progress: () => undefined};
  const options = ['--width', String(width), '--slice', String(height)];
  const pages = readRenderJobs(readArguments([...options, '--', file], renderOptions));
  const shared = new SharedBrowser({});
  try {
    const [outcome] = await renderPages(pages, shared, () => quiet);
    if (outcome?.error !== undefined) throw outcome.error;
    const pictures = outcome?.files ?? [];
    const more = pictures.length - mostPictures;
    return [
      ...pictures.slice(0, mostPictures).map(({content}): Content => {
        return {type: 'image', data: Buffer.from(content!).toString('base64'), mimeType: 'image/png'};
      }),
      ...[...notes, ...(more > 0 ? [context.say.draftMore(more)] : [])].map(text),
    ];
  } finally {
    await shared.close();
  }
}
