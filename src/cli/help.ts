// The help of the program and of its commands, made from the options that they declare.
import {commonOptions, type Option, type OptionTable} from './command.js';
import type {CommandName, Messages} from './words/messages.js';

const program = 'npx work-report-elements';

/** What the program can do. */
export function programHelp(names: readonly CommandName[], options: OptionTable, say: Messages): string {
  const {help} = say;
  const commands = names.map((name): Row => [`${name} ${help[name].args}`, help[name].summary]);
  return `${help.usage}${program} ${help.command} ${help.options}

${help.commandsHead}
${table(commands)}

${optionList(options, say)}
`;
}

/** What one of its commands does, and every option that it takes. */
export function commandHelp(name: CommandName, options: OptionTable, say: Messages): string {
  const {help} = say;
  const {args, about, after} = help[name];
  return `${help.usage}${program} ${name} ${args} ${help.options}

${about}

${optionList({...options, ...commonOptions}, say)}
${after === undefined ? '' : `\n${after}\n`}`;
}

function optionList(options: OptionTable, say: Messages): string {
  const rows = Object.entries(options).map(([name, option]) => optionRow(name, option, say));
  return `${say.help.optionsHead}\n${table(rows)}`;
}

function optionRow(name: string, {short, words, choices = [], range, fallback}: Option, say: Messages): Row {
  const {value, what} = words(say);
  const written = `${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`;
  const [min = 0, max = 0] = range ?? [];
  const facts = {choices, min, max, fallback: String(fallback ?? '')};
  return [written, typeof what === 'string' ? what : what(facts)];
}

/** What is written, and what it does, perhaps in several lines. */
type Row = readonly [left: string, right: string];

/** Two columns, indented. */
function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(([left]) => columns(left)));
  return rows
    .map(([left, right]) => {
      const gap = ' '.repeat(width - columns(left) + 2);
      return `  ${left}${gap}${right.replaceAll('\n', `\n${' '.repeat(width + 4)}`)}`;
    })
    .join('\n');
}

/** How many columns of a terminal a text takes: Chinese characters take two. */
const columns = (text: string): number => text.replace(/[^\0-\x7f]/g, '  ').length;
