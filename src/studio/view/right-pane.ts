// What is selected, what is to be decided, and what holds for the whole page.
import {html, nothing, type TemplateResult} from 'lit';
import type {App, RightTab} from '../app/app.js';
import {keyOf} from '../app/findings.js';
import type {Hit} from '../app/link.js';
import type {Finding} from '../../report/index.js';
import {sign} from './icons.js';
import {pageTab} from './page-tab.js';

export interface RightActions {
  open: boolean;
  show(tab: RightTab): void;
  goTo(hit: Hit): void;
  toSentence(index: number): void;
}

const tabs: readonly RightTab[] = ['block', 'check', 'page'];

export function rightPane(app: App, actions: RightActions): TemplateResult {
  const {right} = app.words;
  const {open} = app.decisions;
  return html`
    <aside class="pane right ${actions.open ? 'open' : ''}" aria-label=${right.label}>
      <div class="tabs" role="tablist">
        ${tabs.map(
          (tab) =>
            html`<button role="tab" aria-selected=${app.right === tab} @click=${() => actions.show(tab)}>
              ${right[tab]}${tab === 'check' && open.length > 0 ? html`<span class="badge bad">${open.length}</span>` : nothing}
            </button>`,
        )}
      </div>
      <div class="scroll" id="right">
        ${app.right === 'block' ? blockTab(app, actions) : app.right === 'check' ? checkTab(app) : pageTab(app)}
      </div>
    </aside>
  `;
}

/** The figures of what is selected, each beside its sentence. */
function blockTab(app: App, {goTo, toSentence}: RightActions): TemplateResult {
  const {right, check, left} = app.words;
  const {known, element, work} = app;
  if (!known || !work || (!element && app.figure === undefined))
    return html`<p class="pad">${right.blockEmpty}</p>`;
  const figures = known.checked.shown
    .map((figure, index) => ({figure, index}))
    .filter(({figure, index}) =>
      app.figure === undefined
        ? element!.contains(known.page.elementAt(figure.page.at) ?? null)
        : index === app.figure,
    )
    .slice(0, 60);
  if (figures.length === 0) return html`<p class="pad">${right.noSentence}</p>`;
  return html`${figures.map(({figure, index}) => {
    const finding = figure.finding === undefined ? undefined : known.checked.findings[figure.finding];
    const isOpen = finding && finding.severity !== 'info' && finding.accepted === undefined;
    const {source} = figure;
    const at = known.outline.sentences.findIndex(
      (each) => source && each.at <= source.at && source.at < each.at + each.length,
    );
    const sentence = known.outline.sentences[at];
    return html`<div class="pad" style="border-bottom: 1px solid var(--line)">
      <button class="plain" style="padding: 0; min-height: 40px" @click=${() => goTo({figure: index})}>
        <span class="figure">${figure.text}</span>
      </button>
      <p>${figure.label}</p>
      <p class=${isOpen ? finding.severity : 'fine'}>
        ${sign(isOpen ? (finding.severity === 'error' ? 'error' : 'warning') : 'fine')}
        ${isOpen ? finding.message : right.asSource}
      </p>
      ${
        source && sentence
          ? html`<p class="quote">
                ${quoted(work.source, sentence, source)}
                <span class="small-text">${left.line(sentence.line)}</span>
              </p>
              <button class="small" @click=${() => toSentence(at)}>${right.goToSentence}</button>`
          : html`<p class="quote">${check.notInSource}</p>`
      }
    </div>`;
  })}`;
}

/** So many characters of a long sentence are quoted before and behind a figure; the pane at the left has all of it. */
const around = 44;

/** A sentence with its figure marked. */
export function quoted(
  text: string,
  {at, length}: {at: number; length: number},
  figure: {at: number; length: number},
): TemplateResult {
  const start = Math.max(at, figure.at);
  const end = Math.min(at + length, figure.at + figure.length);
  const before = text.slice(at, start);
  const behind = text.slice(end, at + length);
  return html`${before.length > around ? `…${before.slice(-around)}` : before}<mark>${text.slice(start, end)}</mark>${
    behind.length > around ? `${behind.slice(0, around)}…` : behind
  }`;
}

function checkTab(app: App): TemplateResult {
  const {check, left} = app.words;
  const {open, accepted} = app.decisions;
  const known = app.checking.known;
  if (!app.work?.source) return html`<p class="pad">${left.noSource}</p>`;
  if (!known) return html`<p class="pad">${check.checking}</p>`;
  const {figures} = known.checked.summary;
  const decided = accepted.length + app.corrected;
  return html`
    ${
      open.length === 0
        ? html`<p class="pad fine">${sign('fine')} ${check.allFine(figures)}</p>`
        : html`<div class="pad">
            <p role="status">
              <strong>${check.toDecide(open.length)}</strong>
              <span class="small-text">${check.done(decided)}</span>
            </p>
            <progress
              max=${open.length + decided}
              value=${decided}
              aria-label=${check.done(decided)}
            ></progress>
          </div>`
    }
    ${open.map((finding) => findingRow(app, finding))}
    ${
      accepted.length > 0
        ? html`<details class="pad">
            <summary>${check.accepted(accepted.length)}</summary>
            ${accepted.map((finding) => html`<p class="small-text"><strong>${finding.shown}</strong> ${finding.accepted}</p>`)}
          </details>`
        : nothing
    }
    <div class="pad small-text">
      ${
        open.length > 0
          ? html`<p>${check.errorMeans}</p>
              <p>${check.warningMeans}</p>
              <p>${check.rest(figures - open.length)}</p>`
          : nothing
      }
      ${
        app.notes.length > 0
          ? html`<details>
              <summary>${app.words.notes.issues}${app.words.marks.bracketed(app.notes.length)}</summary>
              <ul>
                ${app.notes.slice(0, 60).map((note) => html`<li>${note}</li>`)}
              </ul>
            </details>`
          : nothing
      }
    </div>
  `;
}

function findingRow(app: App, finding: Finding): TemplateResult {
  const {check} = app.words;
  const key = keyOf(finding);
  const {severity, label, shown, message} = finding;
  const kind = severity === 'error' ? 'error' : 'warning';
  return html`<button class="finding" aria-current=${app.finding === key} @click=${() => app.look(key)}>
    <span class=${kind}>${sign(kind)}</span>
    <span>
      <strong>${label && label !== shown ? `${label.slice(0, 40)} ` : ''}${shown.slice(0, 60)}</strong>
      <span class="small-text">${check[kind]} · ${message}</span>
    </span>
  </button>`;
}
