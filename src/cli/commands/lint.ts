// work-report lint: what the linter finds, as lines. The work is in src/node/tasks/lint.ts.
import {basename} from 'node:path';
import type {LintMessage} from '../../lint/index.js';
import {lintFile, lintOptions, readLintJob} from '../../node/tasks/lint.js';
import type {Command, Context} from '../command.js';
import type {Messages} from '../words/messages.js';
import {lintLine, lintSummary} from '../words/lint-lines.js';
import {visible} from '../words/visible.js';

const formats = ['text', 'json', 'github'] as const;
type Format = (typeof formats)[number];

export const lint: Command = {
  options: {
    format: {type: 'string', words: (say) => say.options.lintFormat, choices: formats, fallback: 'text'},
    ...lintOptions,
  },
  async run(args, context) {
    const job = readLintJob(args);
    const {messages, fixed} = await lintFile(job, context.say);
    const format = args.value('format') as Format;
    for (const line of written(format, messages, job.name, context.say)) context.print(line);
    report(context, format, messages, fixed ? job.name : undefined);
    return messages.some(({severity}) => severity === 'error') ? 1 : 0;
  },
};

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
