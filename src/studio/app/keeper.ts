// Keeps drafts: two seconds after a change, and when the window is left.
import {keepDraft, type Draft} from '../document/drafts.js';
import type {Work} from '../document/work.js';

const pause = 2000;

export class Keeper {
  /** When the last draft was kept. */
  keptAt?: Date;
  failed = false;
  /** Whether the editor wants none. */
  off = false;
  #timer = 0;
  #kept = -1;
  /** The lock that tells other windows who works on it. */
  #release?: () => void;

  constructor(private readonly changed: () => void) {}

  schedule(work: Work, errors: () => number): void {
    clearTimeout(this.#timer);
    if (!this.off) this.#timer = window.setTimeout(() => void this.keep(work, errors()), pause);
  }

  async keep(work: Work, errors: number): Promise<void> {
    clearTimeout(this.#timer);
    if (this.off || this.#kept === work.version) return;
    const {id, title, source, sourceName, length, added, version} = work;
    const time = Date.now();
    const draft: Draft = {
      work: id,
      time,
      title,
      page: work.page('', false),
      source,
      sourceName,
      length,
      added,
      errors,
    };
    try {
      await keepDraft(draft);
      this.#kept = version;
      this.keptAt = new Date(time);
      this.failed = false;
    } catch {
      // QuotaExceededError, or a window that keeps nothing.
      this.failed = true;
    }
    this.changed();
  }

  forget(): void {
    clearTimeout(this.#timer);
    this.keptAt = undefined;
    this.failed = false;
    this.#kept = -1;
    this.#release?.();
    this.#release = undefined;
  }

  /**
   * Takes a work for this window.
   *
   * @param taken called when another window takes it away
   * @returns false where another window has it
   */
  async claim(id: string, steal: boolean, taken: () => void): Promise<boolean> {
    this.#release?.();
    const locks = (navigator as Partial<Navigator>).locks;
    if (!locks) return true;
    return new Promise((resolve) => {
      const held = locks.request(`wr-studio ${id}`, steal ? {steal} : {ifAvailable: true}, (lock) => {
        resolve(lock !== null);
        return lock ? new Promise<void>((release) => (this.#release = release)) : undefined;
      });
      // Rejected when another window steals it, or where the browser has no locks for such a page.
      held.catch(() => {
        resolve(true);
        if (this.#release) taken();
        this.#release = undefined;
      });
    });
  }
}
