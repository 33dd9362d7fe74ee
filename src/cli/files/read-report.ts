// Reads a report as an editor has it: a file of any kind that there is a reader for, or standard input.
import {isRefusal, readSource, type SourceText} from '../../source/index.js';
import {Failure} from '../command.js';
import {readBytes} from './read-bytes.js';

/**
 * Reads a report.
 *
 * @param name a file, or `-` for standard input
 * @throws Failure if there is no such file, or if it holds no text
 */
export async function readReport(name: string): Promise<SourceText> {
  return reportOf(name, await readBytes(name, 'report'));
}

/** A report that was read already. @throws Failure if it holds no text */
export async function reportOf(name: string, bytes: Uint8Array): Promise<SourceText> {
  const source = await readSource(bytes, {name});
  const {text, issues} = source;
  const refusal = text ? undefined : issues.at(-1);
  if (refusal && isRefusal(refusal.kind)) {
    const {kind, words} = refusal;
    throw new Failure((say) => say.reportRefused(name, say.refused[kind](words)));
  }
  return source;
}
