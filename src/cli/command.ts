// What a command is, how its arguments are read, and how it fails. Commands know nothing of each other.
import {parseArgs} from 'node:util';
import {languages} from './words/languages.js';
import type {Messages, OptionWords} from './words/messages.js';
import {themes} from '../themes/tokens.js';

/** An option, declared once: the reader of arguments and the help both go by it. */
export interface Option {
  /** Takes a value, or is a switch. */
  type: 'string' | 'boolean';
  /** Its letter behind one dash. */
  short?: string;
  words: (say: Messages) => OptionWords;
  /** The values that it takes; without them any. */
  choices?: readonly string[];
  /** The least and the greatest whole number that it takes. */
  range?: readonly [min: number, max: number];
  /** What holds where it is not given. */
  fallback?: string | number;
}

/** Options by long name. */
export type OptionTable = Record<string, Option>;

/** What was written after the command's name. */
export interface Arguments {
  /** Words that are no options, in order. */
  words: string[];
  /** Whether an option was given. */
  given: (name: string) => boolean;
  /** The value of an option, or its fallback; undefined where it has none either. */
  value: (name: string) => string | undefined;
  /** The same as a number, for options with a range. */
  number: (name: string) => number | undefined;
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
  /** @returns the exit status; failures are thrown */
  run(args: Arguments, context: Context): Promise<number>;
}

/** A failure that is reported in the user's language, with the exit status that goes with it. */
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
  lang: {
    type: 'string',
    words: (say) => say.options.lang,
    choices: Object.keys(languages),
    fallback: 'zh',
  },
  debug: {type: 'boolean', words: (say) => say.options.debug},
  help: {type: 'boolean', short: 'h', words: (say) => say.options.help},
};

/** What a new page looks like, or a page is drawn as. */
export const themeOption: Option = {
  type: 'string',
  words: (say) => say.options.theme,
  choices: Object.keys(themes),
  fallback: 'vermilion',
};

/**
 * Reads the arguments of a command.
 *
 * @throws Failure with status 2 for an unknown option, a missing value, a value where none belongs, or one that the
 *   option does not take
 */
export function readArguments(args: string[], options: OptionTable): Arguments {
  const known: OptionTable = {...commonOptions, ...options};
  const {values, positionals, tokens} = parseArgs({
    args,
    options: Object.fromEntries(
      Object.entries(known).map(([name, {type, short}]) => [name, {type, ...(short && {short})}]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const {name, rawName, value, inlineValue} = token;
    const option = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!option) throw usage((say) => say.unknownOption(rawName));
    checkValue(option, rawName, value, inlineValue);
  }
  const valueOf = (name: string): string | number | undefined => {
    const value = values[name];
    if (typeof value === 'string') return value;
    return Object.hasOwn(known, name) ? known[name]!.fallback : undefined;
  };
  return {
    words: positionals,
    given: (name) => values[name] !== undefined,
    value: (name) => valueOf(name)?.toString(),
    number: (name) => {
      const value = valueOf(name);
      return value === undefined ? undefined : Number(value);
    },
  };
}

function checkValue(option: Option, name: string, value: string | undefined, isInline = false): void {
  const {type, choices, range} = option;
  if (type === 'boolean') {
    if (value !== undefined) throw usage((say) => say.needlessValue(name));
    return;
  }
  if (!value || (!isInline && /^-./.test(value))) throw usage((say) => say.missingValue(name));
  if (choices && !choices.includes(value)) throw usage((say) => say.badChoice(name, value, choices));
  if (!range) return;
  const [min, max] = range;
  const number = /^\d{1,9}$/.test(value) ? Number(value) : NaN;
  if (!(number >= min && number <= max)) throw usage((say) => say.badNumber(name, value, min, max));
}
