// 本单位主色 and 标题字体: a colour with its verdict, a font file.
import {html, nothing, type TemplateResult} from 'lit';
import type {App} from '../app/app.js';
import {useColour, useFont, useTheme} from '../app/own-look.js';
import {sizeWords} from '../export/files.js';
import {icon, sign} from './icons.js';

/** Picks a colour from anywhere on the screen, in the browsers that have it. */
type EyeDropper = new () => {open(): Promise<{sRGBHex: string}>};

export function ownColourFields(app: App): TemplateResult {
  const {page} = app.words;
  const {work, readOnly} = app;
  const used = work?.own.brand?.name;
  const asked = app.colour?.text ?? used ?? '';
  const {EyeDropper} = window as {EyeDropper?: EyeDropper};
  const take = (event: Event): void => useColour(app, (event.target as HTMLInputElement).value);
  return html`<div class="own-colour" role="group" aria-label=${page.ownColour}>
      <p class="small-text">${page.ownColour}</p>
      <input
        type="color"
        id="swatch"
        aria-label=${page.ownColour}
        ?disabled=${readOnly}
        .value=${/^#[\da-f]{6}$/i.test(asked) ? asked : '#a61e1b'}
        @change=${take}
      />
      <input
        type="text"
        id="colour"
        aria-label=${page.ownColour}
        placeholder="#1a5fb4"
        spellcheck="false"
        ?readonly=${readOnly}
        .value=${asked}
        @change=${take}
      />
      ${
        EyeDropper
          ? html`<button
              ?disabled=${readOnly}
              @click=${() =>
                void new EyeDropper().open().then(
                  ({sRGBHex}) => useColour(app, sRGBHex),
                  () => undefined,
                )}
            >
              ${icon('drop')}${page.pick}
            </button>`
          : nothing
      }
    </div>
    ${verdict(app)}
    ${
      used
        ? html`<button id="back-to-set" ?disabled=${readOnly} @click=${() => useTheme(app, 'vermilion')}>
            ${icon('undo')}${page.backToSet}
          </button>`
        : nothing
    }`;
}

function verdict(app: App): TemplateResult | typeof nothing {
  const {page} = app.words;
  const {colour} = app;
  if (!colour?.text) return nothing;
  const {contrast, nearest} = colour;
  if (contrast === undefined)
    return html`<div class="verdict bad" role="status">${sign('error')} ${page.noColour}</div>`;
  const words = contrast < 4.5 || !nearest ? page.contrast(contrast.toFixed(1)) : page.underGold;
  return html`<div class="verdict ${nearest ? 'bad' : ''}" role="status">
    <strong class=${nearest ? 'error' : 'fine'}>
      ${sign(nearest ? 'error' : 'fine')} ${nearest ? page.illegible : page.legible}
    </strong>
    <p>${words}</p>
    ${
      nearest
        ? html`<p>${page.nearest(nearest)}</p>
            <button class="primary" id="use-nearest" @click=${() => useColour(app, nearest)}>
              ${page.useColour(nearest)}
            </button>`
        : nothing
    }
  </div>`;
}

export function fontFields(app: App): TemplateResult {
  const {page} = app.words;
  const {work, readOnly} = app;
  const font = work?.own.font;
  const taken = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) void useFont(app, file);
    input.value = '';
  };
  return html`<div class="own-font">
    <p class="small-text">
      ${page.font}${font ? html`${app.words.marks.colon}<strong>${font.name}</strong> ${sizeWords(font.css.length)}` : nothing}
    </p>
    <label class="button" ?hidden=${readOnly}>
      ${icon('folder')}${page.ownFont}
      <input type="file" id="font" class="hidden" accept=".ttf,.otf,.woff,.woff2" @change=${taken} />
    </label>
    ${
      font
        ? html`<button
            id="no-font"
            ?disabled=${readOnly}
            @click=${() => app.edit(app.words.steps.font, () => work?.setOwn('font'))}
          >
            ${icon('undo')}${page.noFont}
          </button>`
        : nothing
    }
    <p class="small-text">${page.fontHint}</p>
  </div>`;
}
