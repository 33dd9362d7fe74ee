// What is pasted, dropped or chosen, and where it goes: to the page, or to the dialog that asks for a newer text.
import type {App} from '../app/app.js';
import {readClipboard, readFile, type ReadResult} from '../app/read.js';
import type {NewerDialog} from './newer-dialog.js';

export class Intake {
  /** Whether a file is being held over the window. */
  over = false;

  constructor(
    private readonly app: App,
    private readonly newer: NewerDialog,
  ) {}

  watch(): void {
    document.addEventListener('paste', (event) => this.pasted(event));
    for (const type of ['dragenter', 'dragover', 'dragleave', 'drop'] as const)
      document.addEventListener(type, (event) => this.dragged(event));
  }

  /** Takes the file of an `<input>`. */
  readonly chosen = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    this.take(input.files?.[0]);
    input.value = '';
  };

  private take(file: File | undefined): void {
    const {worker, words} = this.app;
    if (file) this.hand(readFile(file, worker, words));
  }

  private hand(reading: Promise<ReadResult>): void {
    const {app, newer} = this;
    void (app.dialog === 'newer' ? newer.take(reading) : app.take(reading));
  }

  private pasted(event: ClipboardEvent): void {
    const {app} = this;
    const data = event.clipboardData;
    const inField = event.composedPath().some((target) => target instanceof HTMLInputElement);
    if (!data || inField || app.phase === 'drafting') return;
    if (app.phase !== 'start' && app.dialog !== 'newer') return;
    event.preventDefault();
    this.hand(readClipboard(data, app.worker, app.words));
  }

  private dragged(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    const over = event.type === 'dragover' || event.type === 'dragenter';
    if (over !== this.over) {
      this.over = over;
      this.app.changed();
    }
    if (event.type === 'drop') this.take(event.dataTransfer.files[0]);
  }
}
