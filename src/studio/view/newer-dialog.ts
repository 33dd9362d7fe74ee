// 换一版原文: a newer text of the same report; which shown figures changed, and one click to take each.
import {html, nothing, type TemplateResult} from 'lit';
import type {App} from '../app/app.js';
import {changedBy, takeNewer, useNewer, type Changed} from '../app/newer-source.js';
import type {ReadResult} from '../app/read.js';
import type {Trouble} from '../words/index.js';
import {dialog} from './dialog.js';
import {icon} from './icons.js';

export class NewerDialog {
  private trouble?: Trouble;
  /** The findings that the newer text brought, by their keys; undefined until there is one. */
  private keys?: ReadonlySet<string>;

  constructor(private readonly app: App) {}

  private readonly close = (): void => {
    const {app, keys} = this;
    const [first] = keys ? changedBy(app, keys) : [];
    Object.assign(this, {trouble: undefined, keys: undefined});
    app.dialog = undefined;
    if (first) {
      app.right = 'check';
      app.look(first.key);
    }
    app.changed();
  };

  async take(reading: Promise<ReadResult>): Promise<void> {
    const {app} = this;
    const read = await reading.catch((): ReadResult => ({trouble: app.words.trouble.failed()}));
    if ('report' in read) {
      this.keys = await takeNewer(app, read.report);
      if (this.keys.size > 0) return app.changed();
      this.close();
      return app.say(app.words.newer.same, true);
    }
    this.trouble = 'trouble' in read ? read.trouble : app.words.trouble.notOurs('');
    app.changed();
  }

  render(): TemplateResult {
    const {newer} = this.app.words;
    return dialog({
      id: 'newer-dialog',
      title: newer.title,
      close: this.close,
      closing: this.keys ? newer.close : newer.cancel,
      content: this.keys ? this.changes(this.keys) : this.asking(),
    });
  }

  private async use(keys: ReadonlySet<string>): Promise<void> {
    const {app} = this;
    await useNewer(app, keys);
    if (this.keys && changedBy(app, this.keys).length === 0) {
      this.close();
      app.say(app.words.newer.allTaken, true);
    }
  }

  /** What the newer text says otherwise: old and new beside each other. */
  private changes(keys: ReadonlySet<string>): TemplateResult {
    const {app} = this;
    const {newer} = app.words;
    const changes = changedBy(app, keys);
    const taken = new Set(changes.filter(({now}) => now).map(({key}) => key));
    return html`<div class="scroll-y">
        <p role="status"><strong>${newer.changed(changes.length)}</strong></p>
        <table class="changes">
          <thead>
            <tr>
              <th scope="col">${newer.what}</th>
              <th scope="col">${newer.was}</th>
              <th scope="col">${newer.now}</th>
              <td></td>
            </tr>
          </thead>
          <tbody>
            ${changes.map((change) => this.change(change))}
          </tbody>
        </table>
      </div>
      <footer>
        <span class="grow small-text">${newer.rest}</span>
        <button id="one-by-one" @click=${this.close}>${newer.oneByOne}</button>
        <button
          id="take-all"
          class="primary"
          ?disabled=${taken.size === 0 || !app.known}
          @click=${() => void this.use(taken)}
        >
          ${newer.takeAll(taken.size)}
        </button>
      </footer>`;
  }

  private change({key, label, was, now}: Changed): TemplateResult {
    const {app} = this;
    const {newer} = app.words;
    return html`<tr>
      <th scope="row">${label === was ? '' : label.slice(0, 40)}</th>
      <td class="figure">${was}</td>
      <td class="figure">${now ?? html`<span class="small-text">${newer.look}</span>`}</td>
      <td>
        ${
          now
            ? html`<button
                class="small take"
                ?disabled=${!app.known}
                @click=${() => void this.use(new Set([key]))}
              >
                ${newer.take}
              </button>`
            : nothing
        }
      </td>
    </tr>`;
  }

  private asking(): TemplateResult {
    const {newer, start} = this.app.words;
    return html`<div class="pad">
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
    </div>`;
  }
}
