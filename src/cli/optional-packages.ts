// Packages that only the command line needs are optional: one that is missing is a failure of its own kind.
import {createRequire} from 'node:module';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {Failure} from './command.js';

/**
 * Sees whether optional packages are installed, before they are loaded.
 *
 * @throws Failure that names the missing ones and the one command that installs them
 */
export function requirePackages(...names: string[]): void {
  const missing = names.filter((name) => !installed(name));
  if (missing.length > 0) throw new Failure((say) => say.packagesMissing(missing));
}

function installed(name: string): boolean {
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? [];
  return folders.some((folder) => existsSync(join(folder, name, 'package.json')));
}
