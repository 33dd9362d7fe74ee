// What holds for the whole page: colours, scene, words of the cover, credits.
import {foldSpaces} from '../../text/white-space.js';
import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {ThemeName} from '../../themes/tokens.js';
import type {App} from '../app/app.js';

export function pageTab(app: App): TemplateResult {
  const {page} = app.words;
  const {work, readOnly} = app;
  const report = work?.report;
  const cover = report?.querySelector('wr-cover');
  const scene = report?.getAttribute('scene') ?? cover?.getAttribute('scene') ?? 'peach-blossom';
  return html`<div class="pad">
    <p class="small-text" id="theme-label">${page.set}</p>
    <div class="themes" role="radiogroup" aria-labelledby="theme-label">
      ${Object.keys(app.words.themes).map((theme) => themeButton(app, theme as ThemeName))}
    </div>
    <label class="field">
      <span>${page.scene}</span>
      <select
        id="scene"
        ?disabled=${readOnly}
        .value=${live(scene)}
        @change=${(event: Event) => setScene(app, (event.target as HTMLSelectElement).value)}
      >
        ${Object.entries(app.words.scenes).map(
          ([name, word]) => html`<option value=${name} ?selected=${name === scene}>${word}</option>`,
        )}
      </select>
    </label>
    ${textField(app, 'kicker', page.seal)} ${textField(app, 'heading', page.title)}
    <label class="field">
      <span>${page.subtitle}</span>
      <textarea
        id="subtitle"
        rows="2"
        ?readonly=${readOnly}
        .value=${linesOf(cover)}
        @change=${(event: Event) => setLines(app, 'wr-cover', event)}
      ></textarea>
    </label>
    <label class="field">
      <span>${page.creditLines}</span>
      <textarea
        id="credits"
        rows="4"
        placeholder=${page.creditHint}
        ?readonly=${readOnly}
        .value=${linesOf(report?.querySelector('wr-credits'))}
        @change=${(event: Event) => setLines(app, 'wr-credits', event)}
      ></textarea>
    </label>
  </div>`;
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
    @click=${() => !chosen && app.edit(app.words.steps.theme, () => report?.setAttribute('theme', theme))}
  >
    <span class="mini" inert>
      <wr-report theme=${theme} motion="none">
        <wr-cover
          kicker=${cover?.getAttribute('kicker') ?? ''}
          heading=${cover?.getAttribute('heading') ?? ''}
        ></wr-cover>
      </wr-report>
    </span>
    ${app.words.themes[theme]}
  </button>`;
}

function setScene(app: App, scene: string): void {
  app.edit(app.words.steps.scene, () => {
    const report = app.work!.report;
    report.setAttribute('scene', scene);
    report.querySelector('wr-cover')?.removeAttribute('scene');
  });
}

function textField(app: App, attribute: 'kicker' | 'heading', label: string): TemplateResult {
  const cover = app.work?.report.querySelector('wr-cover');
  const step = attribute === 'kicker' ? app.words.steps.seal : app.words.steps.title;
  return html`<label class="field">
    <span>${label}</span>
    <input
      type="text"
      id=${attribute}
      ?readonly=${app.readOnly}
      .value=${cover?.getAttribute(attribute) ?? ''}
      @change=${(event: Event) =>
        app.edit(step, () => cover?.setAttribute(attribute, (event.target as HTMLInputElement).value.trim()))}
    />
  </label>`;
}

/** The paragraphs of an element as lines. */
function linesOf(element: Element | null | undefined): string {
  if (!element) return '';
  const paragraphs = [...element.querySelectorAll('p')];
  const lines =
    paragraphs.length > 0
      ? paragraphs.map(({textContent}) => textContent ?? '')
      : [element.textContent ?? ''];
  return lines.map((line) => foldSpaces(line)).join('\n');
}

function setLines(app: App, tag: 'wr-cover' | 'wr-credits', event: Event): void {
  const {steps} = app.words;
  const lines = (event.target as HTMLTextAreaElement).value
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  app.edit(tag === 'wr-cover' ? steps.subtitle : steps.credits, () => {
    const report = app.work!.report;
    let element = report.querySelector(tag);
    if (!element) {
      element = document.createElement(tag);
      report.append('  ', element, '\n    ');
    }
    for (const text of element.querySelectorAll('p')) text.remove();
    const texts = [...element.childNodes].filter(({nodeType}) => nodeType === Node.TEXT_NODE) as Text[];
    for (const text of texts) text.remove();
    for (const line of lines) {
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      element.append('\n        ', paragraph);
    }
    element.append('\n      ');
  });
}
