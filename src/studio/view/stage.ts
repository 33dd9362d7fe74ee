// The page in the middle, with frames over it.
import {html, nothing, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import type {App} from '../app/app.js';
import {stopOf} from '../app/stops.js';
import {unusedOf} from './left-out-tab.js';

/** A frame over the page, in CSS pixels of the frame around it. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
  kind: 'error' | 'warning' | 'linked' | 'chosen' | 'put' | 'here';
  word?: string;
}

export interface StageState {
  boxes: readonly Box[];
  /** Of the finding that is looked at. */
  note?: TemplateResult | typeof nothing;
  /** The boxes of the texts that are being changed. */
  texts?: TemplateResult | typeof nothing;
  /** What can be done with the block that is selected. */
  bar?: TemplateResult | typeof nothing;
  /** Pixels that the page takes on the screen. */
  width: number;
  height: number;
  scale: number;
  frame(element: Element | undefined): void;
  leftOut(): void;
}

export function stageArea(app: App, state: StageState): TemplateResult {
  const {stage} = app.words;
  const {boxes, width, height, scale} = state;
  return html`
    <section class="stage-area" aria-label=${stage.label}>
      ${banner(app, state)}
      <div class="stage-scroll" id="stage" tabindex="0" aria-label=${stage.label}>
        <div class="frame" ${ref(state.frame)} style="width: ${width}px; height: ${height}px">
          <div class="paper" style="width: ${app.width}px; transform: scale(${scale})"><slot></slot></div>
          <div class="overlay">
            ${boxes.map(
              (box) =>
                html`<div
                  class="box ${box.kind} ${width - box.left - box.width < 70 ? 'at-edge' : ''}"
                  style="left: ${box.left - 4}px; top: ${box.top - 4}px; width: ${box.width + 8}px; height: ${box.height + 8}px"
                >
                  ${box.word ? html`<span class="chip">${box.word}</span>` : nothing}
                </div>`,
            )}
          </div>
          ${state.note ?? nothing} ${state.bar ?? nothing} ${state.texts ?? nothing}
        </div>
      </div>
      <div class="rail" aria-hidden="true">
        ${boxes
          .filter(({kind}) => kind === 'error' || kind === 'warning')
          .map(
            ({top, kind}) => html`<i class=${kind} style="top: ${(100 * top) / Math.max(1, height)}%"></i>`,
          )}
      </div>
      ${toast(app)}
    </section>
  `;
}

function banner(app: App, {leftOut}: StageState): TemplateResult | typeof nothing {
  const {stage, stops} = app.words;
  if (app.readOnly)
    return html`<div class="banner" role="status">
      <p>${stage.readOnly}</p>
      <button class="primary" @click=${() => void app.editHere()}>${stage.editHere}</button>
    </div>`;
  const known = app.checking.known;
  if (!app.banner || !known) return nothing;
  const unused = unusedOf(known).length;
  return html`<div class="banner" role="status">
    <p>
      <strong>${stage.drafted}</strong
      >${stage.placed(known.checked.shown.length, app.decisions.open.length > 0 ? '' : 1)}<br />
      <span class="small-text">${stage.stillOut(stops[stopOf(app.work?.length)] ?? '', unused)}</span>
    </p>
    ${
      unused + known.checked.leftOut.length > 0
        ? html`<button @click=${leftOut}>${stage.seeLeftOut}</button>`
        : nothing
    }
    <button class="plain" @click=${() => app.gotIt()}>${stage.gotIt}</button>
  </div>`;
}

function toast(app: App): TemplateResult | typeof nothing {
  if (!app.toast) return nothing;
  const {text, undo} = app.toast;
  return html`<div class="toast" role="status">
    <p>${text}</p>
    ${undo ? html`<button @click=${() => app.undo()}>${app.words.toast.undo}</button>` : nothing}
  </div>`;
}
