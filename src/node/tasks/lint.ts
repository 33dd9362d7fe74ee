// The linter: the markup of a page, for what does not do what its author means.
import {fixPage, lintPage, type LintMessage} from '../../lint/index.js';
import {decodeText} from '../../source/index.js';
import {Failure, usage, type Arguments, type OptionTable} from '../../cli/command.js';
import {writeOutput} from '../../cli/files/output.js';
import {readBytes} from '../../cli/files/read-bytes.js';

/** Each time may uncover what the one before hid. */
const mostRounds = 5;

export const lintOptions: OptionTable = {fix: {type: 'boolean', words: (say) => say.options.fix}};

export interface LintJob {
  name: string;
  /** Whether what has one right answer is put right in the file. */
  fixes: boolean;
}

export interface Linted {
  messages: LintMessage[];
  fixed: boolean;
}

/** What the arguments ask for. @throws Failure with status 2 */
export function readLintJob(args: Arguments): LintJob {
  const [name, ...more] = args.words;
  if (name === undefined || more.length > 0) throw usage((say) => say.lintWhich);
  const fixes = args.given('fix');
  if (fixes && name === '-') throw usage((say) => say.lintNoFile);
  return {name, fixes};
}

/** Looks at a page, and mends its file where that is asked for. @throws Failure */
export async function lintFile({name, fixes}: LintJob): Promise<Linted> {
  const before = await readPage(name);
  const page = fixes ? mended(before) : before;
  const fixed = page !== before;
  if (fixed) await writeOutput(name, Buffer.from(page));
  return {messages: lintPage(page), fixed};
}

async function readPage(name: string): Promise<string> {
  const text = decodeText(await readBytes(name, 'page'));
  if (text === undefined) throw new Failure((say) => say.reportEncoding(name));
  if (!/<[a-z]/i.test(text)) throw new Failure((say) => say.checkNoPage(name));
  return text;
}

/** A page with all that has one right answer put right. */
export function mended(page: string): string {
  let fixed = page;
  for (let round = 0; round < mostRounds; round++) {
    const next = fixPage(fixed, lintPage(fixed));
    if (next === fixed) break;
    fixed = next;
  }
  return fixed;
}
