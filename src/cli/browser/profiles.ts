// The browser's profile: a folder for one run, gone with the browser. What a killed run left, the next one takes away.
import {lstatSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {hostname, tmpdir} from 'node:os';
import {join} from 'node:path';

// With the machine's name: containers that share a folder do not know each other's processes.
const prefix = `work-report-profile-${hostname().replace(/\W/g, '_').slice(0, 40)}-`;

/** Makes a profile named by this process, after taking away those of processes that are no more. */
export function newProfile(): string {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(prefix)) continue;
    const pid = parseInt(name.slice(prefix.length));
    const folder = join(tmpdir(), name);
    if (!isRunning(pid) && lstatSync(folder, {throwIfNoEntry: false})?.uid === process.getuid?.())
      removeProfile(folder);
  }
  return mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
}

/** Takes a profile away. Its files may be held a moment longer, and another run may be at it: then it stays. */
export function removeProfile(folder: string): void {
  try {
    rmSync(folder, {recursive: true, force: true, maxRetries: 5, retryDelay: 50});
  } catch {
    // The next run tries again.
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
