// 本单位主色: a whole theme from the colour of the office, if words can be read in it.
import {html, nothing, type TemplateResult} from 'lit';
import {BrandColorError, createTheme} from '../../brand/index.js';
import type {App} from '../app/app.js';
import {icon, sign} from './icons.js';

interface Dropper {
  open(): Promise<{sRGBHex: string}>;
}

/** The last colour that was refused, and the nearest that works. */
let refused: {color: string; nearest: string} | undefined;

export function ownColour(app: App): TemplateResult {
  const {page} = app.words;
  const {work} = app;
  const color = work?.brand;
  const Dropper = (window as {EyeDropper?: new () => Dropper}).EyeDropper;
  const choose = (event: Event): void => setColour(app, (event.target as HTMLInputElement).value);
  return html`<p class="small-text" id="own-label">${page.ownColour}</p>
    <div class="own">
      <input
        type="color"
        id="pick"
        aria-labelledby="own-label"
        .value=${color ?? '#a61e1b'}
        @change=${choose}
      />
      <input
        type="text"
        id="colour"
        aria-labelledby="own-label"
        placeholder="#A61E1B"
        .value=${color ?? ''}
        @change=${choose}
      />
      ${
        Dropper
          ? html`<button
              @click=${() =>
                void new Dropper().open().then(
                  ({sRGBHex}) => setColour(app, sRGBHex),
                  () => undefined,
                )}
            >
              ${icon('drop')}${page.pick}
            </button>`
          : nothing
      }
    </div>
    <div role="status">${verdict(app, color)}</div>`;
}

function verdict(app: App, color: string | undefined): TemplateResult | typeof nothing {
  const {page} = app.words;
  if (refused)
    return html`<div class="trouble">
      <span class="error">${sign('error')}</span>
      <div>
        <strong>${page.illegible}</strong>
        ${
          refused.nearest
            ? html`<p>${page.nearest(refused.nearest)}</p>
                <button id="use-nearest" class="small" @click=${() => setColour(app, refused!.nearest)}>
                  ${page.useNearest}
                </button>`
            : html`<p>${page.noColour}</p>`
        }
      </div>
    </div>`;
  if (!color) return nothing;
  return html`<p class="verdict"><span class="fine">${sign('fine')} ${page.legible}</span></p>
    <button id="no-colour" class="wide" @click=${() => setColour(app, '')}>
      ${icon('undo')}${page.without}
    </button>`;
}

function setColour(app: App, text: string): void {
  const {work, words} = app;
  const written = text.trim();
  refused = undefined;
  if (!work || written.toLowerCase() === (work.brand ?? '')) return app.changed();
  try {
    const theme = written ? createTheme(/^[\da-f]{6}$/i.test(written) ? `#${written}` : written) : undefined;
    app.edit(words.steps.theme, () => {
      work.setBrand(theme && {color: theme.light.brand, css: theme.css});
      work.report.setAttribute('theme', theme ? 'brand' : 'vermilion');
    });
  } catch (error) {
    refused = {color: written, nearest: error instanceof BrandColorError ? error.nearest : ''};
  }
  app.changed();
}
