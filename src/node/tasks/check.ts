// The check: a page against the report it was made from.
import {createHash} from 'node:crypto';
import {basename} from 'node:path';
import {examine, type Proof, type PlacedFinding} from '../../check/index.js';
import {proofSheet} from '../../proof-sheet/index.js';
import {Failure, usage, type Arguments, type Context, type OptionTable} from '../../cli/command.js';
import {lineNumbers} from '../../text/line-numbers.js';
import type {Messages} from '../../cli/words/messages.js';
import {checkOutput, writeOutput} from '../../cli/files/output.js';
import {readBytes} from '../../cli/files/read-bytes.js';
import {decodeText} from '../../source/index.js';
import {reportOf} from '../../cli/files/read-report.js';
import {languages, speaking} from '../../cli/words/languages.js';
import {visible} from '../../cli/words/visible.js';

const formats = ['text', 'json', 'html'] as const;
type Format = (typeof formats)[number];

/** Which page is checked against which report, and what is written. */
export interface CheckJob {
  page: string;
  source: string;
  format: Format;
  /** `-` is standard output. Undefined: nothing is written. */
  output?: string;
}

/** A file as it was read: its text, and the hash by which the same file is known later. */
interface Read {
  name: string;
  text: string;
  sha256: string;
}

export const checkOptions: OptionTable = {
  source: {type: 'string', short: 's', words: (say) => say.options.source},
  format: {type: 'string', words: (say) => say.options.format, choices: formats, fallback: 'text'},
  output: {type: 'string', short: 'o', words: (say) => say.options.result, fallback: '-'},
};

/** Checks a page, and writes what was found where the job says. @throws Failure */
export async function checkPage(job: CheckJob, context: Context): Promise<Proof> {
  const {output} = job;
  const page = await readPage(job.page);
  const source = await readSource(job.source);
  if (output !== undefined) await checkOutput(output, job.page, job.source);
  // The proof sheet is Chinese throughout.
  const say = job.format === 'html' ? languages.zh : context.say;
  const found = speaking(say, () => examine(page.text, source.text));
  if (output === undefined) return found;
  await writeOutput(output, Buffer.from(written(job.format, found, page, source, context)));
  if (output !== '-') context.print(context.say.draftWritten(output));
  return found;
}

/** What the arguments ask for. @throws Failure with status 2 */
export function readCheckJob(args: Arguments): CheckJob {
  const [page, ...more] = args.words;
  if (page === undefined || more.length > 0) throw usage((say) => say.checkWhich);
  const source = args.value('source');
  if (source === undefined) throw usage((say) => say.checkSource);
  if (page === '-' && source === '-') throw usage((say) => say.checkOneInput);
  return {page, source, format: args.value('format') as Format, output: args.value('output')!};
}

async function readPage(name: string): Promise<Read> {
  const bytes = await readBytes(name, 'page');
  const text = decodeText(bytes);
  if (text === undefined) throw new Failure((say) => say.reportEncoding(name));
  if (!/<[a-z]/i.test(text)) throw new Failure((say) => say.checkNoPage(name));
  return {name: shownName(name), text, sha256: sha256(bytes)};
}

async function readSource(name: string): Promise<Read> {
  const bytes = await readBytes(name, 'report');
  return {name: shownName(name), text: (await reportOf(name, bytes)).text, sha256: sha256(bytes)};
}

function shownName(name: string): string {
  return name === '-' ? '标准输入' : basename(name);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function written(format: Format, found: Proof, page: Read, source: Read, {say}: Context): string {
  if (format === 'json') return `${JSON.stringify(found.result, null, 2)}\n`;
  if (format === 'html') return proofSheet(found, page, source);
  return `${visible(textReport(found, source.text, say).join('\n'))}\n`;
}

/** What an editor reads on a terminal: what has to be looked at, in page order, and what it comes to. */
function textReport(found: Proof, source: string, say: Messages): string[] {
  const lineAt = lineNumbers(source);
  const isListed = ({own, accepted}: PlacedFinding) => own || accepted !== undefined;
  const shown = found.findings.filter((finding) => finding.verdict !== 'not-shown' && !isListed(finding));
  const left = found.findings.filter(({verdict}) => verdict === 'not-shown').length;
  return [
    ...shown.flatMap((finding) => [...findingLines(finding, lineAt, say), '']),
    ...(left > 0 ? [say.checkNotShown(left)] : []),
    ...toSign(found, say),
    summaryLine(found, say),
  ];
}

/** What the report does not answer for: the editor's own words, what was accepted, and a line to sign. */
function toSign({findings}: Proof, say: Messages): string[] {
  const own = findings.filter((finding) => finding.own);
  const accepted = findings.filter((finding) => finding.accepted !== undefined);
  if (own.length + accepted.length === 0) return [];
  const lines = [
    ...own.map(({shown, page}) => say.checkOwn(shown, page?.line ?? 0)),
    ...accepted.map(({shown, accepted: reason, page}) => say.checkAccepted(shown, reason!, page?.line ?? 0)),
  ];
  return [...lines, say.checkSign, ''];
}

function findingLines(finding: PlacedFinding, lineAt: (at: number) => number, say: Messages): string[] {
  const {severity, shown, label, element, message, nearest, page} = finding;
  const about = say.checkWhat(shown, label === shown ? '' : label);
  const what = `${about}　${element ? `<${element}>` : say.checkInReport}`;
  const heads = {error: say.checkError(what), warning: say.checkWarning(what), info: say.checkInfo(what)};
  return [
    heads[severity],
    `    ${message}`,
    ...(nearest ? [`    ${say.checkPlace(lineAt(nearest.at), nearest.text)}`] : []),
    ...(page ? [`    ${say.checkPage(page.line, page.column)}`] : []),
  ];
}

/** What the findings come to, in one line. */
export function summaryLine({result: {summary, findings}}: Proof, say: Messages): string {
  const notes = findings.filter(
    ({severity, verdict}) => severity === 'info' && verdict !== 'not-shown',
  ).length;
  const {figures, matched, errors, warnings} = summary;
  return say.checkSummary(figures, matched, errors, warnings, notes);
}
