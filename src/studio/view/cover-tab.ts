// 封面 and 落款: the scene or a photograph, the words of the cover, the credits.
import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {App} from '../app/app.js';
import {readPhoto} from '../document/photo.js';
import {foldSpaces} from '../../text/white-space.js';
import {icon} from './icons.js';

export function coverFields(app: App): TemplateResult {
  const {page} = app.words;
  const {work, readOnly} = app;
  const report = work?.report;
  const cover = report?.querySelector('wr-cover');
  const scene = report?.getAttribute('scene') ?? cover?.getAttribute('scene') ?? 'peach-blossom';
  const hasPhoto = photoOf(cover) !== undefined;
  return html`<label class="field">
      <span>${page.scene}</span>
      <select
        id="scene"
        ?disabled=${readOnly}
        @change=${(event: Event) => setScene(app, (event.target as HTMLSelectElement).value)}
      >
        ${hasPhoto ? html`<option value="" .selected=${live(true)}>${page.photo}</option>` : ''}
        ${Object.entries(app.words.scenes).map(
          ([name, word]) =>
            html`<option value=${name} .selected=${live(!hasPhoto && name === scene)}>${word}</option>`,
        )}
      </select>
    </label>
    <label class="button" ?hidden=${readOnly}>
      ${icon('photo')}${hasPhoto ? page.otherPhoto : page.ownPhoto}
      <input
        type="file"
        id="photo"
        class="hidden"
        accept="image/*"
        @change=${(event: Event) => takePhoto(app, event)}
      />
    </label>
    <p class="small-text">${page.photoHint}</p>
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
    </label>`;
}

export function creditFields(app: App): TemplateResult {
  const {page} = app.words;
  return html`<label class="field">
    <span>${page.creditLines}</span>
    <textarea
      id="credits"
      rows="8"
      placeholder=${page.creditHint}
      ?readonly=${app.readOnly}
      .value=${linesOf(app.work?.report.querySelector('wr-credits'))}
      @change=${(event: Event) => setLines(app, 'wr-credits', event)}
    ></textarea>
  </label>`;
}

const photoOf = (cover: Element | null | undefined): Element | undefined =>
  cover?.querySelector(':scope > img[slot="scene"]') ?? undefined;

async function takePhoto(app: App, event: Event): Promise<void> {
  const input = event.target as HTMLInputElement;
  const [file] = input.files ?? [];
  const {words} = app;
  if (!file) return;
  const photo = await readPhoto(file);
  input.value = '';
  if (!photo) return app.say(words.toast.noPhoto);
  app.edit(words.steps.photo, () => {
    const cover = app.work!.report.querySelector('wr-cover');
    if (!cover) return false;
    photoOf(cover)?.remove();
    const image = document.createElement('img');
    Object.assign(image, {slot: 'scene', alt: '', src: photo.address});
    cover.prepend('\n        ', image);
    return true;
  });
  app.say(photo.width < leastWidth ? words.toast.smallPhoto(photo.width) : words.toast.photo, true);
}

/** Pixels: less looks blurred in the long picture. */
const leastWidth = 1080;

function setScene(app: App, scene: string): void {
  app.edit(app.words.steps.scene, () => {
    const report = app.work!.report;
    report.setAttribute('scene', scene);
    const cover = report.querySelector('wr-cover');
    cover?.removeAttribute('scene');
    const photo = photoOf(cover);
    // With the line that it stands on.
    if (photo?.previousSibling?.nodeType === Node.TEXT_NODE) photo.previousSibling.remove();
    photo?.remove();
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
