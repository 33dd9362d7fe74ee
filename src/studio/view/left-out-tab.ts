// 未采用: how long the page is, and what of the source is not on it, the most important first.
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {App} from '../app/app.js';
import type {Known} from '../app/checking.js';
import {stopOf} from '../app/stops.js';
import {placeFor, placeName} from '../document/put.js';
import type {LeftOut, Sentence} from '../worker/protocol.js';
import {icon, sign} from './icons.js';

/** The sentences that the page shows nothing of. */
export const unusedOf = ({checked, outline}: Known): Sentence[] =>
  outline.sentences.filter(({kind}, i) => kind === 'text' && checked.uses[i] === 'unused');

/** So many are listed; the rest is reached by putting these on the page or by a longer stop. */
const mostListed = 200;

export function leftOutTab(app: App): TemplateResult {
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
      ${listed(app, leftOut).map((figure) => leftOutRow(app, known!, figure))}
      ${bare > 0 ? html`<p class="out-head">${out.more(bare)}</p>` : nothing}
      ${known ? bareRows(app, known) : nothing}
    </div>
  `;
}

/** What is left out, and in its place what was put on the page just now. */
function listed({lastPut}: App, leftOut: readonly LeftOut[]): LeftOut[] {
  const rows = leftOut.filter(({at}) => at !== lastPut?.at).slice(0, mostListed);
  if (!lastPut) return rows;
  const place = rows.findIndex(({rank}) => rank > lastPut.rank);
  rows.splice(place < 0 ? rows.length : place, 0, lastPut);
  return rows;
}

function leftOutRow(app: App, known: Known, figure: LeftOut): TemplateResult {
  const {out} = app.words;
  const place = placeName(placeFor(figure.at, known.checked, known.page, app.work!.report));
  const [reason = '', other = ''] = figure.reasons;
  const about = [
    // 五年成绩开头的十个数 says what 成绩开头的十个数 says.
    ...(other.includes(reason) ? [other] : [reason, other]).filter(Boolean),
    ...(place ? [out.to(place.length > 12 ? `${place.slice(0, 12)}…` : place)] : []),
  ];
  const isPut = app.lastPut?.at === figure.at;
  return html`<div class="out ${isPut ? 'done' : ''}">
    <div>
      <span class="figure">${figure.value}<small>${figure.unit}</small></span>
      <div>${figure.label ?? figure.clause}</div>
      <div class="small-text">${about.join(' · ')}</div>
    </div>
    ${
      isPut
        ? html`<strong class="fine">${sign('fine')} ${out.added}</strong>`
        : html`<button class="put" ?disabled=${app.readOnly || !app.known} @click=${() => app.put(figure)}>
            ${icon('add')}${figure.label ? out.add : out.sentence}
          </button>`
    }
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
