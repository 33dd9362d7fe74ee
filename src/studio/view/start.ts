// What is seen before there is a page: paste, drop or open.
import {html, nothing, type TemplateResult} from 'lit';
import type {App} from '../app/app.js';
import type {Draft} from '../document/drafts.js';
import {icon, sign} from './icons.js';

/** What the start page asks of the studio around it. */
export interface StartActions {
  drafts: readonly Draft[];
  olderShown: boolean;
  over: boolean;
  open(): void;
  sample(): void;
  resume(draft: Draft): void;
  showOlder(): void;
  erase(): void;
  speakOther(): void;
  erased: boolean;
  keepNone(off: boolean): void;
}

export function startPage(app: App, actions: StartActions): TemplateResult {
  const {start} = app.words;
  return html`
    <main class="start">
      <div>
        <header>
          <div>
            <h1>${start.title}</h1>
            <p class="lead">${start.lead}</p>
          </div>
          <button class="plain" id="language" @click=${actions.speakOther}>${start.language}</button>
        </header>
        ${troubleCard(app, actions)} ${app.trouble ? nothing : draftCards(app, actions)}
        <div class="drop ${actions.over ? 'over' : ''}">
          <textarea id="paste" aria-label=${start.pasteHere} spellcheck="false"></textarea>
          <div class="inside">
            ${app.phase === 'drafting' ? drafting(app) : actions.over ? html`<p>${start.dropHere}</p>` : invitation(app, actions)}
          </div>
        </div>
        <footer>
          <p>${start.privacy}</p>
          <label>
            <input
              type="checkbox"
              .checked=${app.keeper.off}
              @change=${(event: Event) => actions.keepNone((event.target as HTMLInputElement).checked)}
            />
            ${start.noDraft}
          </label>
          <button class="plain" id="erase" @click=${actions.erase}>${icon('trash')}${start.erase}</button>
          <span role="status" class="fine">${actions.erased ? start.erased : ''}</span>
        </footer>
      </div>
      <aside class="cover" inert>
        <wr-report motion="none">
          <wr-cover kicker="一图读懂" heading="岚溪县人民政府工作报告"></wr-cover>
          <wr-part heading="2025年 工作回顾"></wr-part>
        </wr-report>
      </aside>
    </main>
  `;
}

function invitation({words: {start}}: App, {open, sample}: StartActions): TemplateResult {
  return html`
    <p>${start.pasteHere}</p>
    <p class="small-text">${start.pasteHow}</p>
    <div class="buttons">
      <button class="primary" id="open" @click=${open}>${icon('folder')}${start.open}</button>
      <button id="sample" @click=${sample}>${start.sample}</button>
    </div>
  `;
}

function drafting(app: App): TemplateResult {
  const {start} = app.words;
  return html`
    <p role="status">${start.drafting}</p>
    <p class="small-text">${start.draftingNow((app.pending?.text.length ?? 0).toLocaleString('en'))}</p>
    <progress aria-label=${start.drafting} style="max-width: 320px"></progress>
    <button @click=${() => app.stop()}>${start.stop}</button>
  `;
}

export function troubleCard(app: App, {open}: Pick<StartActions, 'open'>): TemplateResult | typeof nothing {
  const {trouble, pending, words} = app;
  if (!trouble) return nothing;
  return html`
    <section class="trouble" role="alert">
      <span class="error">${sign('error')}</span>
      <div>
        <strong>${trouble.head}</strong>
        ${
          trouble.steps.length > 0
            ? html`<ol>
                ${trouble.steps.map((step) => html`<li>${step}</li>`)}
              </ol>`
            : nothing
        }
      </div>
      ${
        pending
          ? html`<button class="primary" id="anyway" @click=${() => void app.draftAnyway()}>
              ${trouble.goOn ?? words.trouble.failed().goOn}
            </button>`
          : html`<button @click=${open}>${icon('folder')}${words.start.otherFile}</button>`
      }
    </section>
  `;
}

function draftCards({words: {start}}: App, actions: StartActions): TemplateResult | typeof nothing {
  const [last, ...older] = actions.drafts;
  if (!last) return nothing;
  const card = (draft: Draft, isFirst: boolean): TemplateResult => html`
    <section class="card">
      <div>
        <strong>${isFirst ? start.last(draft.title) : draft.title}</strong>
        <p class="small-text">${start.lastWhen(timeWords(draft.time), draft.errors)}</p>
      </div>
      <button class="resume" @click=${() => actions.resume(draft)}>${icon('right')}${start.goOn}</button>
      ${
        isFirst && older.length > 0 && !actions.olderShown
          ? html`<button class="plain" @click=${actions.showOlder}>${start.older(older.length)}</button>`
          : nothing
      }
    </section>
  `;
  return html`${card(last, true)}
  ${actions.olderShown ? older.slice(0, 9).map((draft) => card(draft, false)) : nothing}`;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** 22:58; with the day before it where that is another one. */
export function timeWords(time: number): string {
  const date = new Date(time);
  const day =
    date.toDateString() === new Date().toDateString() ? '' : `${date.getMonth() + 1}-${date.getDate()} `;
  return `${day}${two(date.getHours())}:${two(date.getMinutes())}`;
}
