// work-report outline: what a plan may name of a report, by ids.
import {outlineReport, parseReport, type Detail, type ReportOutline} from '../../report/index.js';
import {Failure, usage, type Command} from '../command.js';
import {checkOutput, writeOutput} from '../files/output.js';
import {readReport} from '../files/read-report.js';
import {choiceOptions} from '../../node/tasks/draft.js';

const formats = ['text', 'json'] as const;

export const outline: Command = {
  options: {
    format: {type: 'string', words: (say) => say.options.outlineFormat, choices: formats, fallback: 'text'},
    ...choiceOptions,
    output: {type: 'string', short: 'o', words: (say) => say.options.result, fallback: '-'},
  },
  async run(args, {say, print}) {
    const [name, ...more] = args.words;
    if (name === undefined || more.length > 0) throw usage((words) => words.outlineWhich);
    const output = args.value('output')!;
    const {text} = await readReport(name);
    await checkOutput(output, name);
    const {report} = parseReport(text);
    if (report.parts.length === 0) throw new Failure((words) => words.reportEmpty(name));
    const found = outlineReport(report, {
      detail: args.value('detail') as Detail | undefined,
      ...(args.given('figures') && {figures: args.number('figures')}),
    });
    await writeOutput(
      output,
      Buffer.from(args.value('format') === 'json' ? jsonOf(found) : outlineText(found)),
    );
    if (output !== '-') print(say.draftWritten(output));
    return 0;
  },
};

/** JSON with a line for each thing that has an id. */
export function jsonOf(outline: ReportOutline): string {
  const entries = Object.entries(outline).map(([key, value]) => {
    const isList = Array.isArray(value) && typeof value[0] === 'object';
    const lines = isList ? (value as unknown[]).map((each) => `    ${JSON.stringify(each)}`).join(',\n') : '';
    return `  ${JSON.stringify(key)}: ${isList ? `[\n${lines}\n  ]` : JSON.stringify(value)}`;
  });
  return `{\n${entries.join(',\n')}\n}\n`;
}

/** The same for reading: sentences below their headings, each with its figures. */
export function outlineText({
  title = '',
  headings,
  sentences,
  figures,
  blocks,
  acts = [],
  plan,
}: ReportOutline): string {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const lineOf = (id: string): string => {
    const {text, label, with: chief, rank} = byId.get(id)!;
    return `    ${id} ${text}　${label ?? (chief ? `→ ${chief}` : '—')}　#${rank}`;
  };
  const below = (heading: string | undefined): string[] =>
    sentences
      .filter(({under}) => under === heading)
      .flatMap(({id, role, text, figures: inside = []}) => [
        `  ${id} ${role}　${text}`,
        ...inside.map(lineOf),
      ]);
  const lines = [
    `# ${title}`,
    ...below(undefined),
    ...headings.flatMap(({id, level, text}) => [`${id} ${'#'.repeat(level + 2)} ${text}`, ...below(id)]),
    '',
    ...blocks.map(({id, kind, text, figures: inside = []}) =>
      `${[id, kind, ...inside].join(' ')}　${text}`.trimEnd(),
    ),
    ...acts.map(({id, text}) => `${id}　${text}`),
    '',
    JSON.stringify(plan),
    '',
  ];
  return lines.join('\n');
}
