// The source: as it is, what of it is left out, and the outline of the page.
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {App, LeftTab} from '../app/app.js';
import {figuresFrom, type Hit} from '../app/link.js';
import type {Known} from '../app/checking.js';
import {placeFor, placeName} from '../document/put.js';
import {stopOf} from '../app/stops.js';
import type {LeftOut, Sentence, Use} from '../worker/protocol.js';
import {icon} from './icons.js';

export interface LeftActions {
  /** Whether the pane shows in a narrow window. */
  open: boolean;
  show(tab: LeftTab): void;
  sentence(index: number): void;
  find(query: string): void;
  goTo(hit: Hit): void;
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

const unusedOf = ({checked, outline}: Known): Sentence[] =>
  outline.sentences.filter(({kind}, i) => kind === 'text' && checked.uses[i] === 'unused');

function sourceTab(app: App, actions: LeftActions): TemplateResult {
  const {left} = app.words;
  const {work} = app;
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
        .value=${live(app.query)}
        @input=${(event: InputEvent) => actions.find((event.target as HTMLInputElement).value)}
      />
    </div>
    <div class="legend">
      <span><i class="use-used"></i>${left.used}</span><span><i class="use-part"></i>${left.part}</span
      ><span><i class="use-unused"></i>${left.unused}</span>
    </div>
    <div class="scroll" id="source" tabindex="0" aria-label=${left.source}>
      ${known ? known.outline.sentences.map((each, i) => sentence(app, known, each, i, actions)) : nothing}
    </div>
  `;
}

function sentence(
  app: App,
  known: Known,
  {at, length, kind, line, figures}: Sentence,
  index: number,
  actions: LeftActions,
): TemplateResult {
  const {left} = app.words;
  const source = app.work!.source;
  const use: Use | '' = kind === 'text' ? (known.checked.uses[index] ?? '') : '';
  const chosen = app.sentence === index;
  const focus = app.figure === undefined ? undefined : known.checked.shown[app.figure]?.source;
  const hit = app.query.length > 0 && source.slice(at, at + length).includes(app.query);
  const words = {used: left.used, part: left.part, unused: left.unused, '': ''}[use];
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- arrows reach sentences: see keyboard.ts
  return html`<div
    class="sentence ${kind} ${use} ${chosen || hit ? 'lit' : ''}"
    data-index=${index}
    tabindex=${chosen || (app.sentence === undefined && index === 0) ? 0 : -1}
    @click=${() => actions.sentence(index)}
  >
    ${use ? html`<span class="mark"></span><span class="hidden">${words}：</span>` : nothing}${pieces(known, source, at, length, figures, focus)}
    ${chosen && kind === 'text' ? act(app, known, index, {at, length}, line) : nothing}
  </div>`;
}

/** Figures on the page are bold, the others underlined, the one that is looked at is marked. */
function pieces(
  {checked}: Known,
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
    const isShown = checked.shown.some(({source: place}) => place && overlaps(place));
    out.push(source.slice(from, figure.at));
    out.push(
      focus && overlaps(focus)
        ? html`<mark>${written}</mark>`
        : isShown
          ? html`<b>${written}</b>`
          : html`<u>${written}</u>`,
    );
    from = figure.at + figure.length;
  }
  out.push(source.slice(from, at + length));
  return out.map((piece) => (typeof piece === 'string' ? piece.replace(/^#+\s*/, '') : piece));
}

function act(
  app: App,
  known: Known,
  index: number,
  range: {at: number; length: number},
  line: number,
): TemplateResult {
  const {left} = app.words;
  const places = figuresFrom(known, range).length;
  const unused = known.checked.uses[index] === 'unused';
  return html`<span class="act">
    ${left.line(line)} · ${unused ? left.notOnPage : left.places(Math.max(1, places))}
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
            ${icon('add')}${left.put}
          </button>`
        : nothing
    }
  </span>`;
}

/** So many are listed; the rest is reached by putting these on the page or by a longer stop. */
const mostListed = 200;

function leftOutTab(app: App): TemplateResult {
  const {out, stops} = app.words;
  const known = app.checking.known;
  const size = app.checking.size;
  const leftOut = known?.checked.leftOut ?? [];
  const bare = known ? unusedOf(known).filter(({figures}) => figures.length === 0).length : 0;
  return html`
    <div class="meter">
      <div><b>${size?.screens ?? '…'}</b>${out.screens}</div>
      <div><b>${size?.pixels ?? '…'}</b>${out.pixels}</div>
      <div><b>${known?.checked.shown.length ?? '…'}</b>${out.figures}</div>
    </div>
    ${
      app.work?.source
        ? html`<fieldset class="stops">
              <legend class="hidden">${out.stops}</legend>
              ${app.stops.map(
                (stop, i) =>
                  html`<label>
                    <input
                      type="radio"
                      name="stop"
                      .checked=${live(stopOf(app.work?.length) === i)}
                      ?disabled=${app.readOnly}
                      @change=${() => void app.changeLength(stop)}
                    /><span>${stops[i]}</span></label
                  >`,
              )}
            </fieldset>
            <p class="small-text" style="padding: 0 14px 6px">${out.kept}</p>`
        : nothing
    }
    <div class="scroll" id="left-out" tabindex="0" aria-label=${app.words.left.leftOut}>
      ${known && leftOut.length === 0 && bare === 0 ? html`<p class="pad">${out.none}</p>` : nothing}
      ${leftOut.length > 0 ? html`<p class="out-head">${out.head(leftOut.length)}</p>` : nothing}
      ${leftOut.slice(0, mostListed).map((figure) => leftOutRow(app, known!, figure))}
      ${bare > 0 ? html`<p class="out-head">${out.more(bare)}</p>` : nothing}
      ${known ? bareRows(app, known) : nothing}
    </div>
  `;
}

function leftOutRow(app: App, known: Known, figure: LeftOut): TemplateResult {
  const {out} = app.words;
  const place = placeName(placeFor(figure.at, known.checked, known.page, app.work!.report));
  const about = [
    ...figure.reasons.slice(0, 2),
    ...(place ? [out.to(place.length > 12 ? `${place.slice(0, 12)}…` : place)] : []),
  ];
  return html`<div class="out">
    <div>
      <span class="figure">${figure.value}<small>${figure.unit}</small></span>
      <div>${figure.label ?? figure.clause}</div>
      <div class="small-text">${about.join(' · ')}</div>
    </div>
    <button class="put" ?disabled=${app.readOnly || !app.known} @click=${() => app.put(figure)}>
      ${icon('add')}${figure.label ? out.add : out.sentence}
    </button>
  </div>`;
}

function bareRows(app: App, known: Known): TemplateResult[] {
  const rows: TemplateResult[] = [];
  known.outline.sentences.forEach(({kind, at, length, figures}, index) => {
    if (
      kind !== 'text' ||
      figures.length > 0 ||
      known.checked.uses[index] !== 'unused' ||
      rows.length >= mostListed
    )
      return;
    rows.push(
      html`<div class="out">
        <div>${app.work!.source.slice(at, at + length)}</div>
        <button class="put" ?disabled=${app.readOnly || !app.known} @click=${() => app.putSentence(index)}>
          ${icon('add')}${app.words.out.add}
        </button>
      </div>`,
    );
  });
  return rows;
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
