#!/usr/bin/env node
// work-report: the command line. One file a command; a new one is a line in `commands` and its words in words/.
import {packageVersion} from './package-files.js';
import {
  commonOptions,
  Failure,
  readArguments,
  usage,
  type Arguments,
  type Command,
  type Context,
  type OptionTable,
} from './command.js';
import {Ended, untilAborted} from './deadline.js';
import {commandHelp, programHelp} from './help.js';
import {languages, type Language} from './words/languages.js';
import type {CommandName, Messages} from './words/messages.js';
import {reasonOf} from './files/output.js';
import {visible} from './words/visible.js';

const commands: Record<CommandName, () => Promise<Command>> = {
  new: () => import('./commands/new.js').then(({newFolder}) => newFolder),
  draft: () => import('./commands/draft.js').then(({draft}) => draft),
  outline: () => import('./commands/outline.js').then(({outline}) => outline),
  check: () => import('./commands/check.js').then(({check}) => check),
  lint: () => import('./commands/lint.js').then(({lint}) => lint),
  render: () => import('./commands/render.js').then(({render}) => render),
  theme: () => import('./commands/theme.js').then(({theme}) => theme),
  studio: () => import('./commands/studio.js').then(({studio}) => studio),
  skill: () => import('./commands/skill.js').then(({skill}) => skill),
  mcp: () => import('./commands/mcp.js').then(({mcp}) => mcp),
  preview: () => import('./commands/preview.js').then(({preview}) => preview),
};
const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);

const programOptions: OptionTable = {
  ...commonOptions,
  version: {type: 'boolean', words: (say) => say.options.version},
};

async function main(args: string[], say: Messages): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name.startsWith('-'))
    return withoutCommand(readArguments(args, programOptions), say);
  if (!isCommand(name)) throw usage((words) => words.unknownCommand(name));
  const command = await commands[name]();
  const given = readArguments(rest, command.options);
  if (given.given('help')) {
    process.stdout.write(commandHelp(name, command.options, say));
    return 0;
  }
  return interruptible(say, (context) => command.run(given, context));
}

function withoutCommand(args: Arguments, say: Messages): number {
  if (args.given('version')) {
    process.stdout.write(`${packageVersion()}
`);
    return 0;
  }
  const asked = args.given('help');
  const help = programHelp(Object.keys(commands) as CommandName[], programOptions, say);
  (asked ? process.stdout : process.stderr).write(help);
  return asked ? 0 : 2;
}

/** Runs a command so that Ctrl+C lets it close what it has open. */
async function interruptible(say: Messages, run: (context: Context) => Promise<number>): Promise<number> {
  const interruption = new AbortController();
  const interrupt = () => {
    // Whoever reads it waits no longer.
    process.stdin.destroy();
    interruption.abort(new Ended((words) => words.interrupted));
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, interrupt);
  try {
    return await untilAborted(interruption.signal, run(consoleContext(say, interruption.signal)));
  } finally {
    for (const signal of signals) process.off(signal, interrupt);
  }
}

function consoleContext(say: Messages, signal: AbortSignal): Context {
  const terminal = process.stderr.isTTY;
  const erase = terminal ? '\r\x1b[K' : '';
  return {
    say,
    signal,
    print: (line) => process.stdout.write(`${visible(line)}\n`),
    note: (line) => process.stderr.write(`${erase}${visible(line)}\n`),
    progress: (line) => terminal && process.stderr.write(erase + visible(line)),
  };
}

/** The language asked for, wherever it stands: messages about wrong usage must have it too. */
function language(args: string[]): Language {
  const at = args.indexOf('--lang');
  const name =
    at >= 0 ? args[at + 1] : args.find((word) => word.startsWith('--lang='))?.slice('--lang='.length);
  return name !== undefined && Object.hasOwn(languages, name) ? (name as Language) : 'zh';
}

function report(error: unknown, args: string[], say: Messages): number {
  const known = error instanceof Failure;
  const message = known
    ? say.error(error.words(say))
    : say.unexpected(String((error as Error)?.message ?? error));
  process.stderr.write(`${visible(message)}\n`);
  if (args.includes('--debug')) {
    for (let cause = error; cause instanceof Error; cause = cause.cause)
      process.stderr.write(`${visible(cause.stack ?? '')}\n`);
  }
  return known ? error.status : 1;
}

const args = process.argv.slice(2);
const say = languages[language(args)];
let outputFailed = false;
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that stops reading, as `| head` does, is no error.
  if (error.code === 'EPIPE' || outputFailed) return;
  outputFailed = true;
  const message = new Failure((words) => words.outputUnwritable(words.standardOutput, reasonOf(error)));
  process.exitCode = report(message, args, say);
});
// Where messages cannot be written, nothing can be said of it; the work goes on.
process.stderr.on('error', () => undefined);
const status = await main(args, say).catch((error: unknown) => {
  const failed = report(error, args, say);
  // What the command still waits for, nobody does any more.
  if (error instanceof Ended) process.exit(failed);
  return failed;
});
process.exitCode = outputFailed ? 1 : status;
