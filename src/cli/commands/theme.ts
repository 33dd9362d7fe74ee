// work-report theme: the style sheet of a theme made from one colour.
import {basename} from 'node:path';
import {BrandColorError, createTheme} from '../../brand/index.js';
import {Failure, usage, type Command} from '../command.js';
import {writeOutput} from '../files/output.js';

export const theme: Command = {
  options: {
    output: {type: 'string', short: 'o', words: (say) => say.options.result, fallback: '-'},
  },
  async run(args, {say, print, note}) {
    const [color, ...more] = args.words;
    if (color === undefined || more.length > 0) throw usage((words) => words.themeWhich);
    const output = args.value('output')!;
    await writeOutput(output, Buffer.from(themeOf(color)));
    if (output === '-') return 0;
    print(say.draftWritten(output));
    note(say.themeNext(basename(output)));
    return 0;
  },
};

/** @throws Failure if the text is no colour (status 2), or one of which no theme can be made */
function themeOf(text: string): string {
  // The shell of Windows leaves single quotes where they are.
  const color = text.replace(/^'(.*)'$/, '$1').replace(/^(?=(?:[\da-f]{3}){1,2}$)/i, '#');
  try {
    return createTheme(color).css;
  } catch (error) {
    if (error instanceof BrandColorError)
      throw new Failure((say) => say.themeTooLight(error.color, error.nearest), 1, {cause: error});
    if (error instanceof RangeError) throw new Failure((say) => say.themeNoColor(text), 2, {cause: error});
    throw error;
  }
}
