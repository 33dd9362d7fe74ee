import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/** The file of a program that a shell would find. */
export function onPath(program: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((file) => existsSync(file));
}
