// Checks the page a moment after each change; the newest page wins, and nobody waits for it.
import type {LocatedHtml} from '../../markup/write-html.js';
import type {StudioWorker} from '../worker-client.js';
import type {Checked, Outline} from '../worker/protocol.js';
import type {Work} from '../document/work.js';
import {withDrawnCopy} from '../../export/drawn-copy.js';

/** What is known of a page. */
export interface Known {
  checked: Checked;
  /** The page as it was checked. */
  page: LocatedHtml;
  version: number;
  outline: Outline;
}

/** How long the page is. */
export interface Size {
  /** Of a phone, 812 CSS pixels each. */
  screens: number;
  /** Of the long picture at 1080. */
  pixels: number;
}

/** Milliseconds after the last change. */
const pause = 400;

export class Checking {
  known?: Known;
  size?: Size;
  busy = false;
  #timer = 0;

  constructor(
    private readonly worker: StudioWorker,
    private readonly changed: () => void,
  ) {}

  /** The last result, if it is of the page as it is now. */
  fresh(work: Work): Known | undefined {
    return this.known?.version === work.version ? this.known : undefined;
  }

  forget(): void {
    clearTimeout(this.#timer);
    this.known = undefined;
    this.size = undefined;
  }

  schedule(work: Work, wait = pause): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.check(work), wait);
  }

  async check(work: Work): Promise<void> {
    clearTimeout(this.#timer);
    this.busy = true;
    this.changed();
    const {version, source} = work;
    const page = work.written();
    try {
      const outline = await this.worker.ask('outline', {text: source});
      const checked = await this.worker.ask('check', {html: page.html, text: source});
      if (work.version !== version) return;
      this.known = {checked, page, version, outline};
      this.busy = false;
      this.changed();
      await this.#measure(work, version);
    } catch (error) {
      if ((error as Error).name !== 'AbortError') throw error;
    } finally {
      if (work.version === version) this.busy = false;
      this.changed();
    }
  }

  async #measure(work: Work, version: number): Promise<void> {
    const heightAt = async (width: number): Promise<number> =>
      withDrawnCopy(work.report, width, undefined, (drawn) => Promise.resolve(drawn.offsetHeight));
    await new Promise((resolve) => setTimeout(resolve, 60));
    if (work.version !== version) return;
    const phone = await heightAt(375);
    const long = await heightAt(1080);
    if (work.version === version) this.size = {screens: Math.ceil(phone / 812), pixels: long};
  }
}
