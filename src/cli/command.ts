// What a command is, how its arguments are read, and how it fails. Commands know nothing of each other.
import {parseArgs} from 'node:util';
import type {Messages} from './words/messages.js';

/** Options by long name, as `parseArgs` of Node takes them. */
export type OptionTable = Record<string, {type: 'string' | 'boolean'; short?: string}>;

/** What was written after the command's name. */
export interface Arguments {
  /** Words that are no options, in order. */
  words: string[];
  /** The value of an option; undefined where it was not given. */
  value: (name: string) => string | undefined;
  /** Whether a switch was given. */
  given: (name: string) => boolean;
}

/** Where a command says things, in the language asked for. */
export interface Context {
  say: Messages;
  /** A result, on standard output. */
  print: (line: string) => void;
  /** A warning or hint, on standard error. */
  note: (line: string) => void;
  /** What is going on, on one line of a terminal; nothing where the output is piped. An empty line ends it. */
  progress: (line: string) => void;
  /** Aborted when the command is to end, with the `Failure` that says why: close what is open and give up. */
  signal: AbortSignal;
}

export interface Command {
  options: OptionTable;
  help(say: Messages): string;
  /** @returns the exit status; failures are thrown */
  run(args: Arguments, context: Context): Promise<number>;
}

/** A failure that the user is told in words of their language, with the exit status that goes with it. */
export class Failure extends Error {
  constructor(
    readonly words: (say: Messages) => string,
    readonly status: 1 | 2 = 1,
    options?: ErrorOptions,
  ) {
    super(undefined, options);
  }
}

/** The command was not written as it must be: exit status 2. */
export const usage = (words: (say: Messages) => string): Failure => new Failure(words, 2);

/** Every command understands these. */
export const commonOptions: OptionTable = {
  help: {type: 'boolean', short: 'h'},
  lang: {type: 'string'},
  debug: {type: 'boolean'},
};

/**
 * Reads the arguments of a command.
 *
 * @throws Failure with status 2 for an unknown option, a missing value, or a value where none belongs
 */
export function readArguments(args: string[], options: OptionTable): Arguments {
  const known = {...commonOptions, ...options};
  const {values, positionals, tokens} = parseArgs({
    args,
    options: known,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const {rawName: name, value} = token;
    const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (!option) throw usage((say) => say.unknownOption(name));
    if (option.type === 'boolean' && value !== undefined) throw usage((say) => say.needlessValue(name));
    const looksLikeOption = value !== undefined && !token.inlineValue && /^-./.test(value);
    if (option.type === 'string' && (!value || looksLikeOption)) throw usage((say) => say.missingValue(name));
  }
  return {
    words: positionals,
    value: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
    given: (name) => values[name] === true,
  };
}

/**
 * The value of an option as a whole number.
 *
 * @throws Failure with status 2 if it is none, or outside `min`–`max`
 */
export function wholeNumber(args: Arguments, name: string, {fallback = 0, min = 0, max = Infinity}): number {
  const text = args.value(name);
  if (text === undefined) return fallback;
  const number = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
  if (!(number >= min && number <= max)) throw usage((say) => say.badNumber(`--${name}`, text, min, max));
  return number;
}
