// Where the files of the package lie: the same from the source and from what is built of it.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const packageFolder = fileURLToPath(new URL('../../', import.meta.url));

/** What is built. Ends in a separator. */
export const distFolder = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The path of a built file, such as the script that draws pages. */
export const distFile = (name: string): string => join(distFolder, name);

/** The path of a file that lies beside `package.json`. */
export const packageFile = (name: string): string => join(packageFolder, name);

/** The version in `package.json`. */
export function packageVersion(): string {
  return (JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {version: string}).version;
}
