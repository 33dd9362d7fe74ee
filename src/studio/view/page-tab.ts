// 整页: what holds for the whole page, in three groups.
import {html, nothing, type TemplateResult} from 'lit';
import type {ThemeName} from '../../themes/tokens.js';
import type {App, PageGroup} from '../app/app.js';
import {useTheme} from '../app/own-look.js';
import {coverFields, creditFields} from './cover-tab.js';
import {fontFields, ownColourFields} from './own-look-fields.js';

const groups: readonly PageGroup[] = ['colours', 'cover', 'credits'];

export function pageTab(app: App): TemplateResult {
  const {right} = app.words;
  return html`<div class="pad">
    <div class="segments" role="group" aria-label=${right.page}>
      ${groups.map(
        (group) =>
          html`<button
            id="group-${group}"
            aria-pressed=${app.group === group}
            @click=${() => {
              app.group = group;
              app.changed();
            }}
          >
            ${right[group]}
          </button>`,
      )}
    </div>
    ${app.group === 'colours' ? colours(app) : app.group === 'cover' ? coverFields(app) : creditFields(app)}
  </div>`;
}

function colours(app: App): TemplateResult {
  const {page} = app.words;
  return html`<p class="small-text" id="theme-label">${page.set}</p>
    <div class="themes" role="radiogroup" aria-labelledby="theme-label">
      ${Object.keys(app.words.themes).map((theme) => themeButton(app, theme as ThemeName))}
    </div>
    ${ownColourFields(app)} ${fontFields(app)}
    <p>
      <button
        id="model"
        ?disabled=${app.readOnly || !app.work?.source}
        @click=${() => {
          Object.assign(app, {dialog: 'model', toast: undefined});
          app.changed();
        }}
      >
        ${app.words.model.title}
      </button>
    </p>`;
}

function themeButton(app: App, theme: ThemeName): TemplateResult {
  const report = app.work?.report;
  const cover = report?.querySelector('wr-cover');
  const chosen = (report?.getAttribute('theme') ?? 'vermilion') === theme;
  return html`<button
    role="radio"
    aria-checked=${chosen}
    data-theme=${theme}
    ?disabled=${app.readOnly}
    @click=${() => !chosen && useTheme(app, theme)}
  >
    <span class="mini" inert>
      <wr-report theme=${theme} scene=${report?.getAttribute('scene') ?? nothing} motion="none">
        <wr-cover
          kicker=${cover?.getAttribute('kicker') ?? ''}
          heading=${cover?.getAttribute('heading') ?? ''}
        ></wr-cover>
      </wr-report>
    </span>
    ${app.words.themes[theme]}
  </button>`;
}
