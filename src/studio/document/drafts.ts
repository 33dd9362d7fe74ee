// Drafts that are kept without being asked for, in the database of this browser.
import type {Length} from '../worker/protocol.js';

export interface Draft {
  /** The work that it belongs to. */
  work: string;
  /** Milliseconds since 1970. */
  time: number;
  title: string;
  /** The page as it is saved, with its source, without scripts. */
  page: string;
  source: string;
  sourceName: string;
  length?: Length;
  added: readonly number[];
  /** Errors that were open. */
  errors: number;
}

const [name, store] = ['work-report-studio', 'drafts'];
/** Of one work; and for how long. */
const mostKept = 20;
const longestKept = 30 * 24 * 3600_000;

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error(name));
  });

async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(store, {keyPath: ['work', 'time']});
  return done(request);
}

async function within<T>(
  mode: IDBTransactionMode,
  action: (drafts: IDBObjectStore) => Promise<T>,
): Promise<T> {
  const database = await open();
  try {
    const transaction = database.transaction(store, mode);
    const ended = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error(name));
    });
    const result = await action(transaction.objectStore(store));
    await ended;
    return result;
  } finally {
    database.close();
  }
}

/** Keeps a draft, and lets go what is too old or too many. @throws where the browser keeps nothing or has no room */
export function keepDraft(draft: Draft): Promise<void> {
  return within('readwrite', async (drafts) => {
    await done(drafts.put(draft));
    const keys = (await done(drafts.getAllKeys())) as [string, number][];
    const own = keys.filter(([work]) => work === draft.work);
    const old = keys.filter(([, time]) => draft.time - time > longestKept);
    for (const key of [...own.slice(0, -mostKept), ...old]) drafts.delete(key);
  });
}

/** The last draft of each work, the latest first; none where the browser keeps nothing. */
export async function lastDrafts(): Promise<Draft[]> {
  try {
    const all = await within('readonly', (drafts) => done(drafts.getAll() as IDBRequest<Draft[]>));
    const last = new Map<string, Draft>();
    // In the order of their keys: of one work the latest comes last.
    for (const draft of all) last.set(draft.work, draft);
    return [...last.values()].sort((a, b) => b.time - a.time);
  } catch {
    // SecurityError or InvalidStateError: a window that keeps nothing.
    return [];
  }
}

/** Lets go of all drafts. */
export async function eraseDrafts(): Promise<void> {
  // Where nothing can be kept, nothing was.
  await within('readwrite', (drafts) => done(drafts.clear())).catch(() => undefined);
}
