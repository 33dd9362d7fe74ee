// work-report studio: the studio, one file that opens by double click.
import {readFile} from 'node:fs/promises';
import {Failure, usage, type Command} from '../command.js';
import {checkOutput, writeOutput} from '../files/output.js';
import {distFile} from '../package-files.js';

const file = 'studio.html';

export const studio: Command = {
  options: {output: {type: 'string', short: 'o', words: (say) => say.options.studio, fallback: file}},
  async run(args, {say, print, note}) {
    if (args.words.length > 0) throw usage((words) => words.studioAlone);
    const output = args.value('output')!;
    const page = await readFile(distFile(file)).catch((error: unknown) => {
      throw new Failure((words) => words.studioMissing, 1, {cause: error});
    });
    await checkOutput(output);
    const isEnglish = args.value('lang') === 'en';
    await writeOutput(output, isEnglish ? inEnglish(page) : page);
    if (output !== '-') {
      print(say.draftWritten(output));
      note(say.studioNext);
    }
    return 0;
  },
};

/** The file whose controls speak English until an editor chooses otherwise. */
const inEnglish = (page: Buffer): Buffer =>
  Buffer.from(page.toString().replace('<html lang="zh-CN">', '<html lang="en">'));
