// The linter: the markup of a page, for what does not do what its author means.
import {isUtf8} from 'node:buffer';
import {fixPage, lintCharset, lintPage, type LintMessage} from '../../lint/index.js';
import {decodeText} from '../../source/index.js';
import {Failure, usage, type Arguments, type OptionTable} from '../../cli/command.js';
import {writeOutput} from '../../cli/files/output.js';
import {readBytes} from '../../cli/files/read-bytes.js';
import {speaking} from '../../cli/words/languages.js';
import type {Messages} from '../../cli/words/messages.js';

/** Each time may uncover what the one before hid. */
const mostRounds = 24;

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
export async function lintFile({name, fixes}: LintJob, say: Messages): Promise<Linted> {
  const {text, isUtf8} = await readPage(name);
  const charset = speaking(say, () => lintCharset(text, isUtf8));
  const mendedText = fixes ? mended(text) : text;
  const fixed = fixes && (mendedText !== text || charset.length > 0);
  // What is written is UTF-8.
  const page = fixed ? fixPage(mendedText, lintCharset(mendedText, true)) : text;
  if (fixed) await writeOutput(name, Buffer.from(page));
  return {messages: [...(fixed ? [] : charset), ...speaking(say, () => lintPage(page))], fixed};
}

/** The mark at the head of UTF-16, which browsers heed before all else. */
const isMarked = ([first, second]: Uint8Array): boolean => first! + second! === 0xff + 0xfe && first! >= 0xfe;

async function readPage(name: string): Promise<{text: string; isUtf8: boolean}> {
  const bytes = await readBytes(name, 'page');
  const text = decodeText(bytes);
  if (text === undefined) throw new Failure((say) => say.reportEncoding(name));
  if (!/<[a-z]/i.test(text)) throw new Failure((say) => say.checkNoPage(name));
  return {text, isUtf8: isUtf8(bytes) || isMarked(bytes)};
}

/** A page with all that has one right answer put right, and nothing that makes another mistake of it. */
export function mended(page: string): string {
  let fixed = page;
  let messages = lintPage(page);
  const refused = new Set<string>();
  const keyOf = ({rule, fix}: LintMessage): string => `${rule} ${fix!.length} ${fix!.text}`;
  for (let round = 0; round < mostRounds; round++) {
    const fixable = messages.filter((each) => each.fix && !refused.has(keyOf(each)));
    const [first] = fixable;
    if (!first) break;
    // All at once; where fixes of one tag spoil each other, the first alone.
    const isTaken = [fixable, [first]].some((some) => {
      const next = fixPage(fixed, some);
      const left = lintPage(next);
      if (next === fixed || addsMistakes(messages, left)) return false;
      [fixed, messages] = [next, left];
      return true;
    });
    if (!isTaken) refused.add(keyOf(first));
  }
  return fixed;
}

function addsMistakes(before: readonly LintMessage[], after: readonly LintMessage[]): boolean {
  const counts = new Map<string, number>();
  for (const {rule} of before) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  for (const {rule} of after) counts.set(rule, (counts.get(rule) ?? 0) - 1);
  return [...counts.values()].some((count) => count < 0);
}
