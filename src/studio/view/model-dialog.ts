// 请大模型编排: what to copy for a language model, and where to paste what it answered.
import {html, nothing, type TemplateResult} from 'lit';
import {escapeText} from '../../markup/escape.js';
import {requestFor, takeAnswer, type Answered} from '../app/model.js';
import type {App} from '../app/app.js';
import {copyHtml} from '../export/copy.js';
import {dialog} from './dialog.js';

export class ModelDialog {
  private answered?: Answered;
  private copied = '';
  private busy = false;

  constructor(private readonly app: App) {}

  private readonly close = (): void => {
    Object.assign(this, {answered: undefined, copied: ''});
    this.app.dialog = undefined;
    this.app.changed();
  };

  private async copy(text: string, done: string): Promise<void> {
    const copied = await copyHtml(`<pre>${escapeText(text)}</pre>`, text);
    this.copied = copied ? done : this.app.words.model.notCopied;
    this.app.changed();
  }

  private async take(answer: string): Promise<void> {
    const {app} = this;
    if (this.busy || !answer.trim()) return;
    this.busy = true;
    app.changed();
    this.answered = await takeAnswer(app, answer).finally(() => (this.busy = false));
    if (this.answered.taken && this.answered.issues.length === 0) {
      this.close();
      return app.say(app.words.model.taken, true);
    }
    app.changed();
  }

  render(): TemplateResult {
    const {app, copied, answered} = this;
    const {model} = app.words;
    const taken = (event: Event): void => {
      const area = (event.target as Element).closest('dialog')?.querySelector('textarea');
      void this.take(area?.value ?? '');
    };
    const content = html`<div class="pad scroll-y">
      <p>${model.lead}</p>
      <p class="small-text">${model.secret}</p>
      <div class="buttons">
        <button
          id="copy-request"
          class="primary"
          @click=${() => void requestFor(app).then((text) => this.copy(text, model.copied))}
        >
          ${model.copy}
        </button>
        <span role="status">${copied}</span>
      </div>
      <textarea rows="8" aria-label=${model.paste} placeholder=${model.paste}></textarea>
      <div class="buttons">
        <button id="take-answer" class="primary" ?disabled=${this.busy || app.readOnly} @click=${taken}>
          ${model.take}
        </button>
      </div>
      ${answered ? this.said(answered) : nothing}
    </div>`;
    return dialog({
      id: 'model-dialog',
      title: model.title,
      close: this.close,
      closing: model.close,
      content,
    });
  }

  /** What is wrong with the answer, to be copied back to the model. */
  private said({taken, issues}: Answered): TemplateResult {
    const {model} = this.app.words;
    const lines = issues.map(({path, message}) => [path, message].filter(Boolean).join(': '));
    const head = taken ? model.look(issues.length) : issues.length > 0 ? model.refused : model.noPlan;
    return html`<section class=${taken ? 'pad' : 'trouble'} role="alert">
      <div>
        <strong>${head}</strong>
        <ul>
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>
        ${
          lines.length > 0
            ? html`<button
                id="copy-issues"
                class="small"
                @click=${() => void this.copy([model.mend, ...lines].join('\n'), model.copied)}
              >
                ${model.copyIssues}
              </button>`
            : nothing
        }
      </div>
    </section>`;
  }
}
