// Writes a file so that it is there complete or not at all: beside its place first, then renamed.
import {randomUUID} from 'node:crypto';
import {mkdir, rename, rm, stat, writeFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {Failure} from './command.js';

/**
 * Makes the folder of an output and sees whether a file can be written there, before long work begins.
 * `-`, standard output, is always fine.
 *
 * @throws Failure
 */
export async function checkOutput(file: string): Promise<void> {
  if (file === '-') return;
  await orFailure(file, async () => {
    await mkdir(dirname(file), {recursive: true});
    const there = await stat(file).catch(() => undefined);
    if (there?.isDirectory()) throw new Error('EISDIR: is a directory');
    const trial = temporaryName(file);
    await writeFile(trial, '');
    await rm(trial);
  });
}

/**
 * Writes `content` to a file, or to standard output where its name is `-`.
 *
 * @throws Failure; what was there before is then still there
 */
export async function writeOutput(file: string, content: Uint8Array): Promise<void> {
  if (file === '-') {
    await new Promise<void>((resolve) => process.stdout.write(content, () => resolve()));
    return;
  }
  const temporary = temporaryName(file);
  await orFailure(file, async () => {
    try {
      await writeFile(temporary, content);
      await rename(temporary, file);
    } catch (error) {
      await rm(temporary, {force: true});
      throw error;
    }
  });
}

/** A file as it is to be written. */
export interface OutputFile {
  file: string;
  content: Uint8Array;
}

/**
 * Writes several files that belong together: none is replaced before all are on the disk.
 *
 * @throws Failure; no half-written file is left
 */
export async function writeOutputs(files: readonly OutputFile[]): Promise<void> {
  const waiting: {temporary: string; file: string}[] = [];
  try {
    for (const {file, content} of files) {
      const temporary = temporaryName(file);
      waiting.push({temporary, file});
      await orFailure(file, () => writeFile(temporary, content));
    }
    for (const {temporary, file} of waiting) await orFailure(file, () => rename(temporary, file));
  } catch (error) {
    await Promise.all(waiting.map(({temporary}) => rm(temporary, {force: true})));
    throw error;
  }
}

function temporaryName(file: string): string {
  return join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`);
}

async function orFailure(file: string, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    // "EACCES: permission denied, open '…'" → "EACCES: permission denied": the file was named already.
    const reason = String((error as Error).message).split(',')[0] ?? '';
    throw new Failure((say) => say.outputUnwritable(file, reason), 1, {cause: error});
  }
}
