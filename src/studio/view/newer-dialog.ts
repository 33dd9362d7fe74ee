// 换一版原文: a newer text of the same report; which shown figures changed, and one click to take each.
import {html, nothing, type TemplateResult} from 'lit';
import type {App} from '../app/app.js';
import type {ReadResult} from '../app/read.js';
import type {Trouble} from '../words/index.js';
import {icon} from './icons.js';

export class NewerDialog {
  private trouble?: Trouble;

  constructor(private readonly app: App) {}

  private readonly close = (): void => {
    this.app.dialog = undefined;
    this.trouble = undefined;
    this.app.changed();
  };

  async take(reading: Promise<ReadResult>): Promise<void> {
    const {app} = this;
    const read = await reading.catch((): ReadResult => ({trouble: app.words.trouble.failed()}));
    if ('report' in read) {
      this.close();
      await app.changeSource(read.report);
      return;
    }
    this.trouble = 'trouble' in read ? read.trouble : app.words.trouble.notOurs('');
    app.changed();
  }

  render(): TemplateResult {
    const {newer, start} = this.app.words;
    return html`<dialog
      id="newer-dialog"
      aria-label=${newer.title}
      style="width: min(760px, 100vw - 32px)"
      @close=${this.close}
    >
      <header>
        <h2 class="grow">${newer.title}</h2>
        <button class="plain" @click=${this.close}>${icon('close')}${newer.cancel}</button>
      </header>
      <div class="pad">
        <p>${newer.lead}</p>
        ${
          this.trouble
            ? html`<section class="trouble" role="alert">
                <div>
                  <strong>${this.trouble.head}</strong>
                  <ol>
                    ${this.trouble.steps.map((step) => html`<li>${step}</li>`)}
                  </ol>
                </div>
              </section>`
            : nothing
        }
        <textarea rows="8" aria-label=${newer.paste} placeholder=${start.pasteHere}></textarea>
        <div class="buttons">
          <button
            class="primary"
            @click=${(event: Event) => {
              const root = (event.target as Element).getRootNode() as ShadowRoot;
              root.querySelector<HTMLInputElement>('#file')?.click();
            }}
          >
            ${icon('folder')}${start.open}
          </button>
        </div>
      </div>
    </dialog>`;
  }
}
