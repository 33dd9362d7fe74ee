import {html, type TemplateResult} from 'lit';
import type {App} from '../app/app.js';
import {dialog} from './dialog.js';

/** The list of keys. */
export function keysDialog(app: App): TemplateResult {
  const {keys} = app.words;
  const close = (): void => {
    app.dialog = undefined;
    app.changed();
  };
  const content = html`<div class="keys">
    ${keys.groups.map(
      ({name, rows}) =>
        html`<section>
          <h3>${name}</h3>
          <dl>
            ${rows.map(
              ([key, does]) =>
                html`<div>
                  <dt>${key.split(' / ').map((each) => html`<kbd>${each}</kbd> `)}</dt>
                  <dd>${does}</dd>
                </div>`,
            )}
          </dl>
        </section>`,
    )}
  </div>`;
  return dialog({id: 'keys-dialog', title: keys.title, lead: keys.lead, close, closing: keys.close, content});
}
