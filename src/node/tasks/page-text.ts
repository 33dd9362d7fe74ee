// The page that is drawn: that it can be read, and what is wrong with its markup.
import {constants} from 'node:fs';
import {access, readFile, stat} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {Failure, type Context} from '../../cli/command.js';
import type {PageJob} from '../../cli/browser/session.js';
import {readBytes} from '../../cli/files/read-bytes.js';
import {speaking} from '../../cli/words/languages.js';
import {noteMarkup} from '../../cli/words/lint-lines.js';
import {lintPage} from '../../lint/index.js';
import {decodeText} from '../../source/index.js';

/** Where a page lies, and its text where that is not what lies there. */
export type PagePlace = Pick<PageJob, 'file' | 'html'>;

/** Sees that the page can be read; what is no plain file (standard input, a pipe) is read once, here. @throws Failure */
export async function readPage(name: string, file: string, signal: AbortSignal): Promise<PagePlace> {
  const isFile = name !== '-' && (await stat(file).catch(() => undefined))?.isFile();
  if (isFile && (await isReadable(file))) return {file};
  const html = decodeText(await readBytes(name, 'page', signal));
  if (html === undefined) throw new Failure((say) => say.reportEncoding(name));
  return {file: join(process.cwd(), 'standard-input.html'), html};
}

/** The page's markup; undefined where it is in no encoding that we know. */
export const textOf = async ({html, file}: PagePlace): Promise<string | undefined> =>
  html ?? decodeText(await readFile(file));

/** A page beyond this is drawn without a look at its markup. */
const largestLinted = 20e6;

/** Says what is wrong with the markup. @throws Failure for errors, where they end the work */
export async function lookAtMarkup(
  name: string,
  place: PagePlace,
  isStrict: boolean,
  context: Context,
): Promise<void> {
  const {size} = place.html === undefined ? await stat(place.file) : {size: place.html.length};
  if (size > largestLinted) return;
  const page = await textOf(place);
  const file = name === '-' ? context.say.standardInput : basename(name);
  if (page === undefined) return;
  noteMarkup(
    speaking(context.say, () => lintPage(page)),
    file,
    isStrict,
    context,
  );
}

const isReadable = (file: string): Promise<boolean> =>
  access(file, constants.R_OK).then(
    () => true,
    () => false,
  );
