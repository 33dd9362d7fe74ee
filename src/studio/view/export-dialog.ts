// 导出: choose, make, done, in one dialog.
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {App} from '../app/app.js';
import {sizeWords, type Folder} from '../export/files.js';
import {planned, usualChoices, type Choices, type MadeRow, type Plan, type RowName} from '../export/make.js';
import {copyHtml} from '../export/copy.js';
import {about} from './export-about.js';
import {deliver, makeAll} from './export-run.js';
import {dialog} from './dialog.js';
import {icon, sign} from './icons.js';

const rows: readonly RowName[] = ['long', 'slices', 'wechat', 'proof', 'page', 'pdf', 'deck'];

export class ExportDialog {
  private ticked = new Set<RowName>(['long', 'slices', 'proof']);
  private choices: Choices = {...usualChoices};
  private plan?: Plan;
  private state: 'choose' | 'running' | 'done' = 'choose';
  private making?: {row: RowName; done: number};
  private made = new Map<RowName, MadeRow>();
  private failed = new Set<RowName>();
  private copied = '';
  /** The file that holds all others, where there is one. */
  private zip = '';
  private folder?: Folder & {name: string};
  private abort?: AbortController;
  private copy?: HTMLElement;

  constructor(private readonly app: App) {}

  /** Looks where slices would be cut. */
  async opened(): Promise<void> {
    const {app} = this;
    if (!app.work) return;
    Object.assign(this, {state: 'choose', plan: undefined, copied: '', made: new Map(), failed: new Set()});
    this.copy = app.work.report.cloneNode(true) as HTMLElement;
    this.copy.setAttribute('motion', 'none');
    this.plan = await planned(app.work.report, this.choices.slicesFor);
    app.changed();
  }

  private readonly close = (): void => {
    this.abort?.abort();
    this.copy = undefined;
    this.app.dialog = undefined;
    this.app.changed();
  };

  render(): TemplateResult {
    const {app, state} = this;
    const words = app.words.export;
    const content = html`${this.warning()}
      <div class="body">
        <div class="rows" tabindex="0" aria-label=${words.title}>${rows.map((row) => this.row(row))}</div>
        ${this.cutsAside()}
      </div>
      <footer>
        ${state === 'running' ? this.running() : state === 'done' ? this.done() : this.choosing()}
      </footer>`;
    return dialog({
      id: 'export-dialog',
      title: words.title,
      lead: words.lead,
      close: this.close,
      closing: words.close,
      content,
    });
  }

  private warning(): TemplateResult | typeof nothing {
    const {errors, open} = this.app.decisions;
    const words = this.app.words.export;
    if (errors === 0) return nothing;
    const named = open.filter(({severity}) => severity === 'error').slice(0, 3);
    return html`<div class="warn">
      <span class="error">${sign('error')}</span>
      <strong>${words.open(errors)}</strong>
      <span class="grow"
        >${named.map(({label, shown}) => `${label.slice(0, 12)} ${shown}`).join(this.app.words.marks.list)}</span
      >
      <button
        class=${this.state === 'choose' ? 'primary' : ''}
        id="fix-first"
        @click=${() => {
          this.close();
          this.app.walk(1);
        }}
      >
        ${words.fixFirst}
      </button>
    </div>`;
  }

  private row(row: RowName): TemplateResult {
    const {name, use} = this.app.words.rows[row];
    const {app} = this;
    const made = this.made.get(row);
    return html`<div class="row">
      <input
        type="checkbox"
        id="row-${row}"
        ?autofocus=${row === 'long'}
        ?disabled=${this.state === 'running'}
        .checked=${live(this.ticked.has(row))}
        @change=${() => {
          if (!this.ticked.delete(row)) this.ticked.add(row);
          this.app.changed();
        }}
      />
      <label for="row-${row}"><strong>${name}</strong><span>${use}</span></label>
      <div class="picks">${this.picks(row)}</div>
      <div class="about small-text">
        ${made ? this.result(row, made) : this.failed.has(row) ? html`<span class="error">${this.app.words.export.failed(name)}</span>` : about(app, row, this.choices, this.plan)}
      </div>
    </div>`;
  }

  private picks(row: RowName): unknown {
    const {choices} = this;
    switch (row) {
      case 'long':
        return [
          this.pick('width', [1080, 750, 1242], (value) => `width-${value}`),
          this.pick('type', ['jpg', 'png', 'webp'], (value) => value),
          this.pick('max', [10, 5, 2], (value) => `max-${value}`),
        ];
      case 'slices':
        return this.pick('slicesFor', ['wechat', 'moments', 'xiaohongshu'], (value) => `for-${value}`);
      case 'page':
        return html`<select
          aria-label=${this.app.words.rows.page.name}
          @change=${(event: Event) => {
            choices.withSource = (event.target as HTMLSelectElement).selectedIndex === 1;
          }}
        >
          <option>${this.app.words.choices['without-source']}</option>
          <option>${this.app.words.choices['with-source']}</option>
        </select>`;
      default:
        return nothing;
    }
  }

  private pick<K extends Exclude<keyof Choices, 'withSource'>>(
    name: K,
    values: readonly Choices[K][],
    word: (value: Choices[K]) => keyof App['words']['choices'],
  ): TemplateResult {
    const {choices, app} = this;
    const chosen = (event: Event): void => {
      choices[name] = values[(event.target as HTMLSelectElement).selectedIndex]!;
      if (name === 'slicesFor' && app.work)
        void planned(app.work.report, choices.slicesFor).then((plan) => {
          this.plan = plan;
          app.changed();
        });
    };
    return html`<select aria-label=${app.words.picks[name]} @change=${chosen}>
      ${values.map((value) => html`<option ?selected=${choices[name] === value}>${app.words.choices[word(value)]}</option>`)}
    </select>`;
  }

  private result(row: RowName, {files, parts}: MadeRow): TemplateResult {
    const words = this.app.words.export;
    const sizes = files.map(({content}) => content.size);
    const size = sizeWords(sizes.reduce((sum, each) => sum + each, 0));
    const said =
      files.length > 1 ? words.several(files.length, size, sizeWords(Math.max(...sizes))) : files[0] && size;
    return html`<span class="fine">${files.length === 1 ? files[0]!.name : words.done}</span
      >${said ? ` · ${said}` : ''}
      ${(parts ?? []).map(
        ({html: fragment, characters}, i) =>
          html`<button class="small copy" @click=${() => void this.copyPart(fragment)}>
              ${icon('copy')}${parts!.length > 1 ? words.part(i + 1) : words.copy}
            </button>
            ${words.characters(characters.toLocaleString('en'))}`,
      )}
      ${row === 'wechat' ? html`<span role="status">${this.copied}</span>` : nothing}`;
  }

  private async copyPart(fragment: string): Promise<void> {
    const words = this.app.words.export;
    const done = await copyHtml(fragment, this.app.work?.report.textContent ?? '');
    this.copied = done ? words.copied : words.copyRefused;
    this.app.changed();
  }

  private cutsAside(): TemplateResult | typeof nothing {
    const {plan, copy, app} = this;
    if (!plan || !copy) return nothing;
    return html`<aside class="cuts" tabindex="0" aria-label=${app.words.export.cuts}>
      <p class="small-text">${app.words.export.cuts}${app.words.marks.bracketed(plan.cuts.length + 1)}</p>
      <style>
        ${app.work?.styles('.cut-page')}
      </style>
      <div class="cut-page" style="height: ${plan.height / 5}px" inert>
        ${copy} ${plan.cuts.map((cut, i) => html`<i style="top: ${cut / 5}px" data-number=${i + 1}></i>`)}
      </div>
    </aside>`;
  }

  private choosing(): TemplateResult {
    const {app, ticked} = this;
    const words = app.words.export;
    const {errors} = app.decisions;
    const pick = (window as {showDirectoryPicker?: (options: object) => Promise<Folder & {name: string}>})
      .showDirectoryPicker;
    return html`<span class="small-text">${words.to}${this.folder?.name ?? words.downloads}</span>
      ${
        pick
          ? html`<button
              class="plain"
              @click=${() =>
                void pick.call(window, {mode: 'readwrite'}).then(
                  (folder) => {
                    this.folder = folder;
                    app.changed();
                  },
                  () => undefined,
                )}
            >
              ${words.elsewhere}
            </button>`
          : nothing
      }
      <span class="grow"></span>
      <button
        id="go-export"
        class=${errors ? '' : 'primary'}
        ?disabled=${ticked.size === 0}
        @click=${() => void this.run()}
      >
        ${icon('export')}${errors ? words.anyway(ticked.size) : words.go(ticked.size)}
      </button>`;
  }

  private running(): TemplateResult {
    const {making, app} = this;
    const words = app.words.export;
    const percent = Math.floor((making?.done ?? 0) * 10) * 10;
    return html`<span class="grow" role="status"
        >${making ? words.making(app.words.rows[making.row].name, percent) : ''}</span
      >
      <progress
        max="1"
        value=${making?.done ?? 0}
        aria-label=${words.title}
        style="max-width: 300px"
      ></progress>
      <button id="stop-export" @click=${() => this.abort?.abort()}>${words.stop}</button>`;
  }

  private done(): TemplateResult {
    const words = this.app.words.export;
    const files = [...this.made.values()].flatMap((made) => made.files);
    return html`<span class="grow" role="status" id="exported"
        >${words.files(files.length, this.folder?.name ?? words.downloads)}${this.zip ? words.zipped(this.zip) : ''}</span
      >
      <button @click=${() => void this.opened().then(() => this.app.changed())}>${words.again}</button>
      <button class="primary" @click=${this.close}>${words.backToWork}</button>`;
  }

  private async run(): Promise<void> {
    const {app} = this;
    const abort = (this.abort = new AbortController());
    Object.assign(this, {state: 'running', made: new Map(), failed: new Set()});
    const ticked = rows.filter((row) => this.ticked.has(row));
    const made = await makeAll(app, ticked, this.choices, abort.signal, (row, done) => {
      this.making = {row, done};
      app.changed();
    });
    Object.assign(this, {made, failed: new Set(ticked.filter((row) => !made.has(row)))});
    const zip = await deliver(
      app,
      [...made.values()].flatMap(({files}) => files),
      this.folder,
    );
    Object.assign(this, {state: 'done', making: undefined, zip});
    app.changed();
    if (this.ticked.has('pdf') && !abort.signal.aborted) this.print();
  }

  /** The dialog goes first: what is printed is the page. */
  private print(): void {
    this.close();
    requestAnimationFrame(() => window.print());
  }
}
