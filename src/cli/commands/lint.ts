// work-report lint: the markup of a page, for what does not do what its author means.
import {basename} from 'node:path';
import {fixPage, lintPage, type LintMessage} from '../../lint/index.js';
import {decodeText} from '../../source/index.js';
import {Failure, usage, type Command, type Context} from '../command.js';
import {writeOutput} from '../files/output.js';
import {readBytes} from '../files/read-bytes.js';
import type {Messages} from '../words/messages.js';
import {lintLine, lintSummary} from '../words/lint-lines.js';
import {visible} from '../words/visible.js';

const formats = ['text', 'json', 'github'] as const;
type Format = (typeof formats)[number];

/** Each time may uncover what the one before hid. */
const mostRounds = 5;

export const lint: Command = {
  options: {
    format: {type: 'string', words: (say) => say.options.lintFormat, choices: formats, fallback: 'text'},
    fix: {type: 'boolean', words: (say) => say.options.fix},
  },
  async run(args, context) {
    const [name, ...more] = args.words;
    if (name === undefined || more.length > 0) throw usage((say) => say.lintWhich);
    const fixes = args.given('fix');
    if (fixes && name === '-') throw usage((say) => say.lintNoFile);
    const before = await readPage(name);
    const page = fixes ? mended(before) : before;
    if (page !== before) await writeOutput(name, Buffer.from(page));
    const messages = lintPage(page);
    const format = args.value('format') as Format;
    for (const line of written(format, messages, name, context.say)) context.print(line);
    report(context, format, messages, page !== before ? name : undefined);
    return messages.some(({severity}) => severity === 'error') ? 1 : 0;
  },
};

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

function written(format: Format, messages: readonly LintMessage[], name: string, say: Messages): string[] {
  if (format === 'json') return [JSON.stringify(messages, null, 2)];
  const file = name === '-' ? say.standardInput : basename(name);
  return messages.map((each) => {
    const {severity, line, column, rule, message} = each;
    return visible(
      format === 'github'
        ? `::${severity} file=${escapeProperty(name)},line=${line},col=${column},title=${rule}::${escapeData(message)}`
        : lintLine(each, file, say),
    );
  });
}

const escapeData = (text: string): string =>
  text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string): string => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

function report(
  {say, print, note}: Context,
  format: Format,
  messages: readonly LintMessage[],
  file?: string,
): void {
  if (file !== undefined) note(say.lintFixed(file));
  const line = lintSummary(messages, say);
  if (format === 'text') print(line);
  else note(line);
}
