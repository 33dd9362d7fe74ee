// Named pipes. Opened so that nothing waits in a thread that cannot be ended: the program can end at any time.
import {constants, openSync} from 'node:fs';
import {Socket} from 'node:net';
import {setTimeout} from 'node:timers/promises';

/** How often it is looked whether somebody reads a pipe, in milliseconds. */
const patience = 50;

/** What comes through a pipe, whenever somebody begins to write, until the last one ends or the signal is aborted. */
export function readPipe(name: string, signal?: AbortSignal): AsyncIterable<Buffer> {
  const descriptor = openSync(name, constants.O_RDONLY | constants.O_NONBLOCK);
  return new Socket({fd: descriptor, readable: true, writable: false, signal});
}

/** Writes into a pipe as soon as somebody reads it, unless the signal is aborted. */
export async function writePipe(name: string, content: Uint8Array, signal?: AbortSignal): Promise<void> {
  let descriptor = openForWriting(name);
  for (; descriptor === undefined; descriptor = openForWriting(name))
    await setTimeout(patience, undefined, {signal});
  const pipe = new Socket({fd: descriptor, readable: false, writable: true, signal});
  await new Promise<void>((resolve, reject) => {
    pipe.once('error', reject);
    pipe.end(content, resolve);
  });
}

/** Undefined while nobody reads. */
function openForWriting(name: string): number | undefined {
  try {
    return openSync(name, constants.O_WRONLY | constants.O_NONBLOCK);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENXIO') return undefined;
    throw error;
  }
}
