// The note beside a finding: what is shown over what the source says, and what can be done.
import {html, nothing, type TemplateResult} from 'lit';
import type {App} from '../app/app.js';
import {keyOf} from '../app/findings.js';
import {sourceFigure, voidNoteOf} from '../document/correct.js';
import {differs} from '../document/differs.js';
import {splitWritten} from '../../report/figures.js';
import {sign} from './icons.js';
import {quoted} from './right-pane.js';

/** @param place CSS: where it stands on the stage */
export function findingNote(app: App, place: {left: number; top: number}): TemplateResult | typeof nothing {
  const {current, work, words} = app;
  if (!current || !work) return nothing;
  const {check} = words;
  const {open} = app.decisions;
  const figure = sourceFigure(current, work.source);
  const kind = current.severity === 'error' ? 'error' : 'warning';
  const number = open.findIndex((each) => keyOf(each) === app.finding) + 1;
  return html`
    <section
      class="note"
      id="note"
      role="dialog"
      aria-label=${check[kind]}
      style="left: ${place.left}px; top: ${place.top}px"
    >
      <header>
        <span class=${kind}>${sign(kind)}</span>
        <h2>${check[kind]}${words.marks.colon}${figure ? check.wrongFigure : check.look}</h2>
        <span class="small-text">${check.of(number, open.length)}</span>
      </header>
      ${figure ? both(app, current.shown, figure) : html`<p>${current.message}</p>`} ${sentenceOf(app)}
      ${app.accepting ? reasons(app) : actions(app, figure)}
    </section>
  `;
}

function both({words: {check}}: App, shown: string, source: string): TemplateResult {
  const [first, second] = differing(shown.replace(/\s+/g, ''), source.replace(/\s+/g, ''));
  return html`<div class="both">
    <span class="small-text">${check.shown}</span><span class="figure">${first}</span>
    <span class="small-text">${check.source}</span><span class="figure right">${second}</span>
  </div>`;
}

/** Two figures, each with the characters underlined that the other has not in their place. */
export function differing(a: string, b: string): [TemplateResult[], TemplateResult[]] {
  const mark = (own: string, other: string): TemplateResult[] => {
    const marks = differs(own, other);
    return [...own].map((character, i) => (marks[i] ? html`<em>${character}</em>` : html`${character}`));
  };
  return [mark(a, b), mark(b, a)];
}

function sentenceOf(app: App): TemplateResult | typeof nothing {
  const {current, work, words} = app;
  const known = app.checking.known;
  const source =
    current?.source ?? (current?.nearest && {at: current.nearest.at, length: current.nearest.text.length});
  if (!known || !work || !source) return nothing;
  const sentence = known.outline.sentences.find(({at, length}) => at <= source.at && source.at < at + length);
  if (!sentence) return nothing;
  return html`<p class="quote">
    ${quoted(work.source, sentence, source)} <span class="small-text">${words.left.line(sentence.line)}</span>
  </p>`;
}

function actions(app: App, figure: string | undefined): TemplateResult {
  const {check} = app.words;
  const {known, readOnly, current} = app;
  const isVoid = current && known && voidNoteOf(current, known.page) !== undefined;
  return html`<div class="buttons">
    ${
      figure
        ? html`<button
            class="primary"
            id="use-source"
            ?disabled=${!known || readOnly}
            @click=${() => app.correct()}
          >
            ${check.useSource(splitWritten(figure).value || figure)} <kbd>Alt+U</kbd>
          </button>`
        : nothing
    }
    ${
      isVoid
        ? html`<button
            class="primary"
            id="drop-reason"
            ?disabled=${readOnly}
            @click=${() => app.dropReason()}
          >
            ${check.dropReason}
          </button>`
        : nothing
    }
    <button id="accept" ?disabled=${!known || readOnly} @click=${() => app.startAccepting()}>
      ${check.accept}
    </button>
    <button id="next" @click=${() => app.walk(1)}>${check.next} <kbd>F8</kbd></button>
  </div>`;
}

function reasons(app: App): TemplateResult {
  const {check, reasons: ready} = app.words;
  return html`
    <p class="small-text">${check.whyAccept}</p>
    <div class="buttons">
      ${ready.map((reason) => html`<button class="reason" @click=${() => app.accept(reason)}>${reason}</button>`)}
    </div>
    <input
      type="text"
      id="reason"
      placeholder=${check.ownReason}
      aria-label=${check.ownReason}
      @input=${(event: Event) => (event.target as HTMLInputElement).setCustomValidity('')}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Enter' && !event.isComposing) app.accept((event.target as HTMLInputElement).value);
      }}
    />
    <div class="buttons">
      <button
        class="primary"
        id="record"
        @click=${(event: Event) => {
          const field = (event.target as Element).closest('.note')!.querySelector('input')!;
          if (field.value.trim()) return app.accept(field.value);
          field.setCustomValidity(check.reasonNeeded);
          field.reportValidity();
        }}
      >
        ${check.record}
      </button>
      <button @click=${() => app.startAccepting(false)}>${check.back}</button>
    </div>
  `;
}
