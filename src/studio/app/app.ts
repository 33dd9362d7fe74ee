// What the studio knows and does: from what is opened to what is shown. The view shows it and calls it; nothing here draws.
import type {Length} from '../worker/protocol.js';
import type {Draft} from '../document/drafts.js';
import {openPage, type Opened} from '../document/shell.js';
import {Work} from '../document/work.js';
import type {Trouble} from '../words/index.js';
import {Editing} from './editing.js';
import type {ReadResult, ReadText} from './read.js';

export type {Assets, LeftTab, PageGroup, PageWidth, RightTab, Toast} from './editing.js';

export class App extends Editing {
  /** Takes what was pasted or opened. */
  take(reading: Promise<ReadResult>): Promise<void> {
    this.trouble = undefined;
    return this.attempt(async () => {
      const read = await reading;
      if ('trouble' in read)
        this.refuse(read.trouble, read.asSource ? {text: read.asSource, name: '', notes: []} : undefined);
      else if ('page' in read) {
        await this.show(read.page);
        if (read.page.hadScripts) this.say(this.words.notes.hadScripts);
      } else await this.draft(read.report);
    });
  }

  private async attempt(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      if ((error as Error).name === 'AbortError') return;
      console.warn(error);
      this.refuse(this.words.trouble.failed());
    }
    this.changed();
  }

  refuse(trouble: Trouble, pending?: ReadText): void {
    this.phase = this.work ? 'work' : 'start';
    this.trouble = trouble;
    this.pending = pending;
    this.changed();
  }

  /** Makes a page of a report. */
  async draft(report: ReadText, anyway = false): Promise<void> {
    this.phase = 'drafting';
    this.pending = report;
    this.trouble = undefined;
    this.changed();
    const {text, name, notes} = report;
    const outline = await this.worker.ask('outline', {text});
    if (!outline.hasContent && !anyway) {
      this.refuse(this.words.trouble.nothing(text.replace(/\s/g, '').length), report);
      return;
    }
    const drafted = await this.worker.ask('draft', {text});
    const opened = openPage(drafted.html);
    if (!opened) return this.refuse(this.words.trouble.failed(), report);
    await this.show(
      {...opened, source: text, sourceName: name},
      {length: drafted.length, notes: [...notes, ...drafted.issues.map(({message}) => message)]},
    );
    this.banner = true;
    if (notes[0]) this.say(notes[0]);
  }

  /** Goes on with a text in which nothing was found. */
  async draftAnyway(): Promise<void> {
    const {pending} = this;
    if (pending) await this.attempt(() => this.draft(pending, true));
  }

  stop(): void {
    this.worker.stop();
    this.phase = this.work ? 'work' : 'start';
    this.changed();
  }

  /** @param notes what the editor should know of how it was read */
  async show(
    opened: Opened,
    {length, draft, notes = []}: {length?: Length; draft?: Draft; notes?: string[]} = {},
  ): Promise<void> {
    this.close();
    this.notes = [...(opened.hadScripts ? [this.words.notes.hadScripts] : []), ...notes];
    const work = (this.work = new Work(this.stage(), opened, length));
    if (draft)
      Object.assign(work, {
        id: draft.work,
        added: draft.added,
        source: draft.source,
        sourceName: draft.sourceName,
      });
    this.phase = 'work';
    document.title = work.pageTitle || work.title || this.words.product;
    this.changed();
    await work.report.ready;
    this.readOnly = !(await this.keeper.claim(work.id, false, () => this.lose()));
    await this.checking.check(work);
    this.keeper.schedule(work, () => this.decisions.errors);
  }

  async resume(draft: Draft): Promise<void> {
    const opened = openPage(draft.page);
    if (opened) await this.show(opened, {length: draft.length, draft});
  }

  /** Another window has taken the work. */
  lose(): void {
    this.readOnly = true;
    this.changed();
  }

  async editHere(): Promise<void> {
    if (!this.work) return;
    this.readOnly = !(await this.keeper.claim(this.work.id, true, () => this.lose()));
    this.changed();
  }

  /** Puts the work away, as it is in its draft. */
  close(): void {
    if (this.work) void this.keeper.keep(this.work, this.decisions.errors);
    this.keeper.forget();
    this.checking.forget();
    this.stage().replaceChildren();
    Object.assign(this, {
      work: undefined,
      phase: 'start',
      finding: undefined,
      editing: undefined,
      dialog: undefined,
      banner: false,
    });
    Object.assign(this, {
      savedAt: undefined,
      savedVersion: 0,
      readOnly: false,
      notes: [],
      trouble: undefined,
      pending: undefined,
      colour: undefined,
      corrected: 0,
      toast: undefined,
      lastPut: undefined,
      query: '',
      hits: 0,
    });
    this.unselect();
    document.title = this.words.product;
    this.changed();
  }
}
