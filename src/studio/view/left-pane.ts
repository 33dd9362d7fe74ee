// The source, what of it is left out, and the outline of the page.
import {html, nothing, type TemplateResult} from 'lit';
import type {App, LeftTab} from '../app/app.js';
import {figuresFrom, isOnPage, type Hit} from '../app/link.js';
import type {Known} from '../app/checking.js';
import {placeFor, placeName} from '../document/put.js';
import type {LeftOut, Sentence, Use} from '../worker/protocol.js';
import {icon} from './icons.js';
import {leftOutTab, unusedOf} from './left-out-tab.js';

export interface LeftActions {
  /** Whether the pane shows in a narrow window. */
  open: boolean;
  show(tab: LeftTab): void;
  sentence(index: number): void;
  find(query: string): void;
  /** Goes to the next place that was found, or to the one before. */
  nextHit(step: 1 | -1): void;
  goTo(hit: Hit): void;
  /** The pointer is over a sentence, or over none. */
  hover(sentence: number | undefined): void;
  newer(): void;
}

const tabs: readonly LeftTab[] = ['source', 'leftOut', 'outline'];

export function leftPane(app: App, actions: LeftActions): TemplateResult {
  const {left} = app.words;
  const known = app.checking.known;
  const unused = known ? unusedOf(known).length : 0;
  return html`
    <aside class="pane left ${actions.open ? 'open' : ''}" aria-label=${left.label}>
      <div class="tabs" role="tablist">
        ${tabs.map(
          (tab) =>
            html`<button role="tab" aria-selected=${app.left === tab} @click=${() => actions.show(tab)}>
              ${left[tab]}${tab === 'leftOut' && unused > 0 ? html`<span class="badge">${left.count(unused)}</span>` : nothing}
            </button>`,
        )}
      </div>
      ${app.left === 'source' ? sourceTab(app, actions) : app.left === 'leftOut' ? leftOutTab(app) : outlineTab(app, actions)}
    </aside>
  `;
}

function sourceTab(app: App, actions: LeftActions): TemplateResult {
  const {left} = app.words;
  const {work} = app;
  const seek = (event: Event): void => actions.find((event.target as HTMLInputElement).value);
  const known = app.checking.known;
  if (!work?.source)
    return html`<div class="pad">
      <p>${left.noSource}</p>
      <button class="primary" @click=${actions.newer}>${app.words.bar.newer}</button>
    </div>`;
  return html`
    <div class="find">
      <input
        type="search"
        id="find"
        placeholder=${left.find}
        aria-label=${left.find}
        value=${app.query}
        @input=${(event: InputEvent) => !event.isComposing && seek(event)}
        @compositionend=${seek}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key === 'Enter' && !event.isComposing) actions.nextHit(event.shiftKey ? -1 : 1);
        }}
      />
      ${app.query ? hitsOf(app, actions) : nothing}
    </div>
    <div class="legend">
      <span><i class="use-used"></i>${left.used}</span><span><i class="use-part"></i>${left.part}</span
      ><span><i class="use-unused"></i>${left.unused}</span>
      <button class="plain" id="newer" @click=${actions.newer}>${icon('newer')}${app.words.bar.newer}</button>
    </div>
    <div class="scroll" id="source" tabindex="0" aria-label=${left.source}>
      ${known ? known.outline.sentences.map((each, i) => sentence(app, known, each, i, actions)) : nothing}
    </div>
  `;
}

function hitsOf({hits, hit, words: {left}}: App, {nextHit}: LeftActions): TemplateResult {
  return html`<span class="hits" role="status">${hits > 0 ? left.hits(hit + 1, hits) : left.noHit}</span> ${(
      [-1, 1] as const
    ).map(
      (step) =>
        html`<button
          class="plain small"
          id=${step > 0 ? 'next-hit' : 'last-hit'}
          ?disabled=${hits < 2}
          @click=${() => nextHit(step)}
        >
          ${step > 0 ? left.nextHit : left.lastHit}
        </button>`,
    )}`;
}

function sentence(
  app: App,
  known: Known,
  {at, length, kind, line, figures}: Sentence,
  index: number,
  actions: LeftActions,
): TemplateResult {
  const {left, marks} = app.words;
  const source = app.work!.source;
  const use: Use | '' = kind === 'text' ? (known.checked.uses[index] ?? '') : '';
  const chosen = app.sentence === index;
  const hovered = app.hover?.sentence === index;
  const focus = app.figure === undefined ? undefined : known.checked.shown[app.figure]?.source;
  const hit = app.query.length > 0 && source.slice(at, at + length).includes(app.query);
  const words = {used: left.used, part: left.part, unused: left.unused, '': ''}[use];
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- arrows reach sentences: see keyboard.ts
  return html`<div
    class="sentence ${kind} ${use} ${chosen || hit || hovered ? 'lit' : ''}"
    data-index=${index}
    tabindex=${chosen || (app.sentence === undefined && index === 0) ? 0 : -1}
    @click=${() => actions.sentence(index)}
    @pointerenter=${() => actions.hover(kind === 'text' ? index : undefined)}
    @pointerleave=${() => actions.hover(undefined)}
  >
    ${use ? html`<span class="mark"></span><span class="hidden">${words}${marks.colon}</span>` : nothing}${pieces(known, source, at, length, figures, focus)}
    ${chosen && kind === 'text' ? act(app, known, index, {at, length}, line) : nothing}
  </div>`;
}

/** Figures on the page are bold, the others underlined, the one that is looked at is marked. */
function pieces(
  known: Known,
  source: string,
  at: number,
  length: number,
  figures: Sentence['figures'],
  focus: {at: number; length: number} | undefined,
): unknown[] {
  const out: unknown[] = [];
  let from = at;
  for (const figure of figures) {
    if (figure.at < from) continue;
    const written = source.slice(figure.at, figure.at + figure.length);
    const overlaps = (place: {at: number; length: number}): boolean =>
      place.at < figure.at + figure.length && figure.at < place.at + place.length;
    out.push(source.slice(from, figure.at));
    out.push(
      focus && overlaps(focus)
        ? html`<mark>${written}</mark>`
        : isOnPage(known, figure)
          ? html`<b>${written}</b>`
          : html`<u>${written}</u>`,
    );
    from = figure.at + figure.length;
  }
  out.push(source.slice(from, at + length));
  return out.map((piece) => (typeof piece === 'string' ? piece.replace(/^#+\s*/, '') : piece));
}

/** The figures of a sentence that the page shows in part, of which it is sure what they count. */
const missingFrom = ({checked}: Known, {at, length}: {at: number; length: number}): LeftOut[] =>
  checked.leftOut.filter((figure) => figure.label && at <= figure.at && figure.at < at + length);

function act(
  app: App,
  known: Known,
  index: number,
  range: {at: number; length: number},
  line: number,
): TemplateResult {
  const {left, marks} = app.words;
  const places = figuresFrom(known, range).length;
  const unused = known.checked.uses[index] === 'unused';
  const missing = unused ? [] : missingFrom(known, range);
  const place = unused ? placeName(placeFor(range.at, known.checked, known.page, app.work!.report)) : '';
  return html`<span class="act">
    ${left.line(line)} ·
    ${unused ? left.notOnPage : left.places(Math.max(1, places))}${
      missing.length > 0 ? marks.semicolon + left.missing(missing.length) : ''
    }
    ${missing.slice(0, 3).map(
      (figure) =>
        html`<button
          class="small put"
          ?disabled=${app.readOnly || !app.known}
          @click=${(event: Event) => {
            event.stopPropagation();
            app.put(figure);
          }}
        >
          ${icon('add')}${left.putAlso(figure.value + figure.unit)}
        </button>`,
    )}
    ${
      unused
        ? html`<button
              class="small put"
              ?disabled=${app.readOnly || !app.known}
              @click=${(event: Event) => {
                event.stopPropagation();
                app.putSentence(index);
              }}
            >
              ${icon('add')}${left.put} <kbd>Enter</kbd></button
            >${place ? app.words.out.to(place) : nothing}`
        : nothing
    }
  </span>`;
}

function outlineTab(app: App, {goTo}: LeftActions): TemplateResult {
  const blocks = [...(app.work?.report.querySelectorAll('wr-cover, wr-part, wr-section, wr-credits') ?? [])];
  return html`<div class="scroll" id="outline">
    ${blocks.map((element) => {
      const name =
        element.getAttribute('heading') ||
        (element.textContent ?? '').trim().slice(0, 20) ||
        element.localName;
      const deep = element.localName === 'wr-section';
      return html`<button
        class="finding"
        style=${deep ? 'padding-left: 34px' : 'font-weight: 700'}
        @click=${() => goTo({element})}
      >
        ${name}
      </button>`;
    })}
  </div>`;
}
