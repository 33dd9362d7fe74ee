// Reads a whole file or standard input, up to a size that no report and no page has.
import {readFile, stat} from 'node:fs/promises';
import {Failure} from './command.js';

/** The longest reports have 0.2 MB of text; the rest is for the pictures in Word files. */
const megabytes = 20;
const most = megabytes * 1e6;

/**
 * The bytes of a file, or of standard input for `-`.
 *
 * @throws Failure if there are too many; the error of the file system if there are none
 */
export async function readBytes(name: string): Promise<Uint8Array> {
  if (name !== '-') {
    if ((await stat(name)).size > most) throw tooLarge(name);
    return readFile(name);
  }
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > most) throw tooLarge(name);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const tooLarge = (name: string): Failure => new Failure((say) => say.fileTooLarge(name, megabytes));
