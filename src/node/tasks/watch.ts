// Draws pages again whenever one of their files changes.
import {watch, type FSWatcher} from 'node:fs';
import {basename, dirname} from 'node:path';
import type {PageJobs} from './render-jobs.js';

/** Editors write a file in several steps, and a page and its pictures one after another. In milliseconds. */
const settled = 100;

/**
 * Calls `draw` with the pages whose files have changed, one call after another, until the signal is aborted. A page's
 * files are itself and what it was given when it was drawn.
 *
 * @param unwatched called with a folder that cannot be watched
 */
export async function whenChanged(
  pages: readonly PageJobs[],
  draw: (pages: PageJobs[]) => Promise<void>,
  {signal, unwatched}: {signal: AbortSignal; unwatched: (folder: string) => void},
): Promise<void> {
  const watchers = new Map<string, FSWatcher | undefined>();
  const changed = new Set<string>();
  let wake = () => {};
  let timer: NodeJS.Timeout | undefined;
  const note = (folder: string, name: string | null) => {
    for (const file of pages.flatMap(filesOf))
      if (dirname(file) === folder && (name === null || basename(file) === name)) changed.add(file);
    clearTimeout(timer);
    timer = setTimeout(() => wake(), settled);
  };
  const watchFolders = () => {
    for (const folder of new Set(pages.flatMap(filesOf).map((file) => dirname(file)))) {
      if (watchers.has(folder)) continue;
      try {
        const watcher = watch(folder, (_, name) => note(folder, name));
        watcher.once('error', () => unwatched(folder));
        watchers.set(folder, watcher);
      } catch {
        // ENOENT, EACCES, or no more watchers on this system.
        watchers.set(folder, undefined);
        unwatched(folder);
      }
    }
  };
  try {
    signal.addEventListener('abort', () => wake());
    while (!signal.aborted) {
      watchFolders();
      if (changed.size === 0) await new Promise<void>((done) => (wake = done));
      const due = pages.filter((page) => filesOf(page).some((file) => changed.has(file)));
      changed.clear();
      if (due.length > 0 && !signal.aborted) await draw(due);
    }
  } finally {
    clearTimeout(timer);
    for (const watcher of watchers.values()) watcher?.close();
  }
}

/** The page's own file, and those that it was given. */
const filesOf = ({jobs}: PageJobs): string[] => [
  ...new Set(jobs.flatMap(({file, readFiles}) => [file, ...readFiles])),
];
