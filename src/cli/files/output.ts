// Writes files so that they are there complete or not at all: beside their place first, then renamed.
import {randomUUID} from 'node:crypto';
import {constants, fstatSync, type BigIntStats} from 'node:fs';
import {
  access,
  chmod,
  mkdir,
  readFile,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {Failure, usage} from '../command.js';
import {writePipe} from './pipes.js';

/**
 * Makes the folder of an output and sees whether a file can be written there, before long work begins.
 * `-` is standard output, or among the inputs standard input.
 *
 * @param inputs what the command reads
 * @throws Failure, with status 2 where the output is one of the inputs, whatever the names
 */
export async function checkOutput(file: string, ...inputs: string[]): Promise<void> {
  const there = await statsOf(file, process.stdout.fd);
  await refuseInputs(file, there, inputs);
  if (file === '-') return;
  await orFailure(file, async () => {
    if (there?.isDirectory()) throw new Error('EISDIR: is a directory');
    if (there && !there.isFile()) return access(file, constants.W_OK);
    const target = await followLinks(file);
    await makeFolder(dirname(target));
    const trial = temporaryName(target);
    await writeFile(trial, '');
    await rm(trial);
  });
}

/** Makes a folder and those that it stands in. `recursive` asks for ever where nobody may make any, as in /proc. */
export async function makeFolder(folder: string): Promise<void> {
  const there = await stat(folder).catch(() => undefined);
  if (there?.isDirectory()) return;
  if (there) throw new Error('ENOTDIR: not a directory');
  if (dirname(folder) !== folder) await makeFolder(dirname(folder));
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    // Another process was faster.
    if (error.code !== 'EEXIST') throw error;
  });
}

/** @throws Failure with status 2 if the output is an input */
async function refuseInputs(
  file: string,
  there: BigIntStats | undefined,
  inputs: Iterable<string>,
): Promise<void> {
  for (const input of inputs) {
    if (isSameFile(there, await statsOf(input, process.stdin.fd)))
      throw usage((say) => say.outputIsInput(file, input));
  }
}

/** Whether a plain file of that name holds something else: work that would be lost. */
export async function holdsOther(file: string, content: Uint8Array): Promise<boolean> {
  const there = file === '-' ? undefined : await statsOf(file);
  if (!there?.isFile() || there.size === 0n) return false;
  return there.size !== BigInt(content.length) || !(await readFile(file)).equals(content);
}

/** A file as it is to be written. */
export interface OutputFile {
  file: string;
  content: Uint8Array;
}

/**
 * Writes `content` to a file, or to standard output where its name is `-`: index.ts reports what fails there.
 *
 * @param inputs what was read meanwhile: none of it is written over
 * @param signal aborted to give up waiting for who reads a pipe
 * @throws Failure; what was there before is then still there
 */
export async function writeOutput(
  file: string,
  content: Uint8Array,
  inputs: Iterable<string> = [],
  signal?: AbortSignal,
): Promise<void> {
  if (file === '-') await new Promise<void>((done) => process.stdout.write(content, () => done()));
  else await writeOutputs([{file, content}], inputs, signal);
}

/**
 * Writes several files that belong together: none is replaced before all are on the disk. Links are followed, a file
 * that is replaced keeps its mode, and what is no plain file (a device, a named pipe) is written into.
 *
 * @param inputs what was read meanwhile: none of it is written over
 * @param signal aborted to give up waiting for who reads a pipe
 * @throws Failure; no half-written file is left
 */
export async function writeOutputs(
  files: readonly OutputFile[],
  inputs: Iterable<string> = [],
  signal?: AbortSignal,
): Promise<void> {
  for (const {file} of files) await refuseInputs(file, await statsOf(file), inputs);
  const waiting: {file: string; target: string; temporary: string}[] = [];
  try {
    for (const {file, content} of files) {
      await orFailure(file, async () => {
        const there = await statsOf(file);
        if (there?.isFIFO()) return writePipe(file, content, signal);
        if (there && !there.isFile()) return writeFile(file, content);
        const target = await followLinks(file);
        const temporary = temporaryName(target);
        waiting.push({file, target, temporary});
        const mode = there && Number(there.mode & 0o7777n);
        await writeFile(temporary, content, {mode});
        // What the process may not give a new file by itself.
        if (mode !== undefined) await chmod(temporary, mode);
      });
    }
    for (const {file, target, temporary} of waiting) await orFailure(file, () => rename(temporary, target));
  } catch (error) {
    await Promise.all(waiting.map(({temporary}) => rm(temporary, {force: true})));
    throw error;
  }
}

/** Short whatever the file is called: names end at 255 bytes, 85 Chinese characters. */
export function temporaryName(file: string): string {
  return join(dirname(file), `.work-report-${randomUUID()}.tmp`);
}

/** Undefined where there is none to be seen. @param standard the stream that `-` stands for */
async function statsOf(file: string, standard?: number): Promise<BigIntStats | undefined> {
  if (file === '-' && standard !== undefined) return fstatSync(standard, {bigint: true});
  return stat(file, {bigint: true}).catch(() => undefined);
}

/** Two names may lead to one file, by links or by letter case. */
function isSameFile(one: BigIntStats | undefined, other: BigIntStats | undefined): boolean {
  return !!one?.isFile() && one.dev === other?.dev && one.ino === other.ino;
}

/** The file that a name leads to in the end, whether it exists or not. */
async function followLinks(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const link = await readlink(file).catch(() => undefined);
    return link === undefined ? file : followLinks(resolve(dirname(file), link));
  }
}

async function orFailure(file: string, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    const reason = reasonOf(error);
    throw new Failure((say) => say.outputUnwritable(file, reason), 1, {cause: error});
  }
}

/** "EACCES: permission denied, open '…'" → "EACCES: permission denied": the file was named already. */
export function reasonOf(error: unknown): string {
  return String((error as Error).message).split(',')[0] ?? '';
}
