import {readdirSync} from 'node:fs';

/**
 * Files under `folder` whose names end in `ending`, sorted; nothing inside node_modules.
 *
 * @param keep which paths to keep, by default all; separated by `/` on every system
 */
export function glob(folder, ending, keep = () => true) {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
    .filter((path) => !path.includes('node_modules/') && keep(path))
    .sort();
}
