// Options of a program as the command line has them, and what it would say on a terminal as results and errors.
import {
  Failure,
  readArguments,
  usage,
  type Arguments,
  type Context,
  type OptionTable,
} from '../../cli/command.js';
import {languages} from '../../cli/words/languages.js';
import type {Messages} from '../../cli/words/messages.js';
import {WorkReportError} from '../error.js';
import type {WorkOptions, WorkResult} from '../options.js';

/** What is no option of a command. */
const ofWork = new Set<string>(['lang', 'signal', 'onProgress'] satisfies (keyof WorkOptions)[]);

/** The same files and options as arguments of the command line. Options of another kind than text are left to the caller. */
export function argumentsOf(files: readonly string[], options: WorkOptions, table: OptionTable): Arguments {
  const given = Object.entries(options).flatMap(([name, value]: [string, unknown]) => {
    const option = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    if (value === undefined || value === false || ofWork.has(name)) return [];
    return value === true ? option : `${option}=${(value as string | number).toString()}`;
  });
  // What is left to the command line, such as standard output, is no file here.
  const own = {...table, ...(table.output && {output: {...table.output, fallback: undefined}})};
  return readArguments([...given, '--', ...files.map((file) => (file === '-' ? './-' : file))], own);
}

/**
 * Does something where warnings become notes, and failures errors with a message.
 *
 * @throws WorkReportError; the signal's reason once it is aborted
 */
export async function withNotes<Result>(
  {lang = 'zh', signal = new AbortController().signal, onProgress}: WorkOptions,
  work: (context: (file: string) => Context) => Promise<Result>,
): Promise<Result & WorkResult> {
  signal.throwIfAborted();
  const notes: string[] = [];
  const say = Object.hasOwn(languages, lang) ? languages[lang] : languages.zh;
  const context = (file: string): Context => ({
    say,
    signal,
    print: () => undefined,
    note: (line) => void notes.push(line),
    progress: (message) => message && onProgress?.({file, message}),
  });
  try {
    if (say !== languages[lang])
      throw usage((words) => words.badChoice('lang', lang, Object.keys(languages)));
    return {...(await work(context)), notes};
  } catch (error) {
    if (signal.aborted || !(error instanceof Failure)) throw error;
    throw new WorkReportError(error.words(say), error.status, [], {cause: error});
  }
}

/** What went wrong, in words. */
export const reasonIn = (error: unknown, say: Messages): string =>
  error instanceof Failure ? error.words(say) : say.unexpected(String((error as Error)?.message ?? error));
