import {html, type TemplateResult} from 'lit';
import type {App} from '../app/app.js';
import {icon} from './icons.js';

/** The list of keys. */
export function keysDialog(app: App): TemplateResult {
  const {keys} = app.words;
  const close = (): void => {
    app.dialog = undefined;
    app.changed();
  };
  return html`<dialog aria-label=${keys.title} style="width: min(640px, 100vw - 32px)" @close=${close}>
    <header role="none">
      <h2 class="grow">${keys.title}</h2>
      <button class="plain" @click=${close}>${icon('close')}${keys.close} <kbd>Esc</kbd></button>
    </header>
    <dl class="keys">
      ${keys.rows.map(
        ([key, does]) =>
          html`<dt><kbd>${key}</kbd></dt>
            <dd>${does}</dd>`,
      )}
    </dl>
  </dialog>`;
}
