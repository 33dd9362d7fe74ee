// work-report skill: the manual for language models.
import {readFile} from 'node:fs/promises';
import {usage, type Command} from '../command.js';
import {checkOutput, writeOutput} from '../files/output.js';
import {packageFile} from '../package-files.js';
import type {Language} from '../words/languages.js';

const files: Record<Language, string> = {zh: 'SKILL.md', en: 'SKILL.en.md'};

export const skill: Command = {
  options: {output: {type: 'string', short: 'o', words: (say) => say.options.result, fallback: '-'}},
  async run(args, {say, print}) {
    if (args.words.length > 0) throw usage((words) => words.skillAlone);
    const output = args.value('output')!;
    const manual = await readFile(packageFile(files[args.value('lang') as Language]));
    await checkOutput(output);
    await writeOutput(output, manual);
    if (output !== '-') print(say.draftWritten(output));
    return 0;
  },
};
