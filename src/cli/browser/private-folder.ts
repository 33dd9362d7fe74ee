// Where programs that are run may be kept: a folder that nobody else can put one into.
import {lstatSync, mkdirSync} from 'node:fs';
import {homedir, tmpdir} from 'node:os';
import {dirname, isAbsolute, join} from 'node:path';
import {Failure} from '../command.js';

const name = 'work-report-elements';

/**
 * The user's own cache folder of the package, made if it is not there: `XDG_CACHE_HOME`, `~/.cache`, or the system's
 * folder for temporary files where neither can be written. One that belongs to somebody else, that others may enter, or
 * that is a link, is not used.
 *
 * @throws Failure that names the folders, if none can be used
 */
export function privateCacheFolder(): string {
  const {XDG_CACHE_HOME: cache = ''} = process.env;
  const folders = [
    join(isAbsolute(cache) ? cache : join(homedir(), '.cache'), name),
    join(tmpdir(), `${name}-${process.getuid?.() ?? 'user'}`),
  ];
  const own = folders.find(isPrivate);
  if (!own) throw new Failure((say) => say.cacheUnusable(folders));
  return own;
}

function isPrivate(folder: string): boolean {
  try {
    mkdirSync(dirname(folder), {recursive: true});
    makeFolder(folder);
    const {mode, uid} = lstatSync(folder);
    // The type of the file and its mode at once: a link has neither that type nor that mode.
    return (mode & 0o170777) === 0o040700 && uid === process.getuid?.();
  } catch {
    // EACCES, ENOTDIR, EROFS and their like: no folder of our own.
    return false;
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, {mode: 0o700});
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
