// Reads a whole file or standard input, up to a size that no report and no page has.
import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {Failure} from '../command.js';
import {reasonOf} from './output.js';
import {readPipe} from './pipes.js';

/** What a file that is read is to be. */
type InputKind = 'page' | 'plan' | 'report';

/** The longest reports have 0.2 MB of text; the rest is for the pictures in Word files. */
const megabytes = 20;

/**
 * The bytes of a page or a report: of a file, a device or a pipe by its name, of standard input for `-`.
 *
 * @param signal aborted to give up waiting for a pipe
 * @throws Failure if there is none, or more than anybody writes
 */
export async function readBytes(name: string, kind: InputKind, signal?: AbortSignal): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of await streamOf(name, signal)) {
      // Counted here: what a device or a pipe will give, nobody knows before.
      length += chunk.length;
      if (length > megabytes * 1e6) throw new Failure((say) => say.fileTooLarge(name, megabytes));
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof Failure ? error : unreadable(error as NodeJS.ErrnoException, name, kind);
  }
  return Buffer.concat(chunks);
}

async function streamOf(name: string, signal?: AbortSignal): Promise<AsyncIterable<Buffer>> {
  if (name === '-') {
    signal?.addEventListener('abort', () => process.stdin.destroy());
    return process.stdin;
  }
  return (await stat(name)).isFIFO() ? readPipe(name, signal) : createReadStream(name);
}

function unreadable(error: NodeJS.ErrnoException, name: string, kind: InputKind): Failure {
  const isMissing = error.code === 'ENOENT' || error.code === 'ENOTDIR';
  const reason = reasonOf(error);
  const words = {
    page: isMissing ? 'pageMissing' : 'pageUnreadable',
    plan: isMissing ? 'planMissing' : 'planUnreadable',
    report: isMissing ? 'reportMissing' : 'reportUnreadable',
  } as const;
  return new Failure((say) => say[words[kind]](name, reason), 1, {cause: error});
}
