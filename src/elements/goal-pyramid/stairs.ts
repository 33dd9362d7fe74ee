import {html, nothing, type TemplateResult} from 'lit';
import {renderLabel, renderPhrase} from '../shared/content.js';
import {figureEm, renderFigure} from '../shared/figure.js';
import {partedUnit} from '../shared/quantity.js';
import {stairScene} from '../shared/scenery/index.js';
import {styleMap} from '../shared/style-map.js';
import type {TileWords} from '../shared/tile-row.js';
import {emWidth} from '../shared/widths.js';
import {nameLines, toneOf, type Step} from './steps.js';

/** The words of a figure as a share of its digits. */
const share = 0.46;
const stop = html`<span class="unseen">。</span>`;

/** Goals as steps of one height each, or as bars that widen: an order, no measure. */
export function renderSteps(
  steps: readonly Step[],
  {abreast, horizon, name}: {abreast: boolean; horizon: string; name: string},
): TemplateResult {
  return html`<div class="plan" part="figure" role="group" aria-label=${name}>
    ${
      abreast
        ? html`<div class="flight">
            <div class="scenery" aria-hidden="true">${stairScene()}</div>
            ${renderStairs(steps)}
          </div>`
        : renderBars(steps)
    }
    ${horizon ? html`<p class="plinth" part="horizon">${renderPhrase(horizon)}</p>` : nothing}
  </div>`;
}

function renderStairs(steps: readonly Step[]): TemplateResult {
  const count = steps.length;
  const names = steps.map(({name}) => nameLines(name));
  const widest = Math.max(3, ...names.flat().map(emWidth));
  return html`<div class="stairs" role="list" style=${styleMap({'--count': count, '--rises': count - 1})}>
    ${steps.map(({rows}, i) => {
      const style = styleMap({'grid-row': `${count - i} / -1`, '--name-em': widest});
      return html`<div
        class="tread ${names[i]!.length > 0 ? '' : 'unnamed'} shade-${toneOf(i, count)}"
        part="step"
        role="listitem"
        style=${style}
      >
        ${
          names[i]!.length > 0
            ? html`<h4 class="name" part="label">
                ${names[i]!.map((line) => html`<span class="line">${line}</span>`)}${stop}
              </h4>`
            : nothing
        }
        ${rows.map(renderMeasure)}
      </div>`;
    })}
  </div>`;
}

/** What a goal is measured by. A unit of more than one character stands above its number, and is heard behind it. */
function renderMeasure({label, value, unit}: TileWords): TemplateResult {
  const {unit: counts, bound} = partedUnit(unit);
  const above = [...counts].length > 1;
  const heard = html`<span class="unseen">${counts}</span>`;
  const figure = above
    ? html`${renderFigure(value ?? '', bound, share, undefined, (words) => (words === bound ? html`${heard}${words}` : words))}${
        bound ? nothing : heard
      }`
    : renderFigure(value ?? '', unit, share);
  return html`<div class="measure">
    <div class="caption">
      ${renderLabel(label)}${above ? html`<span class="line" aria-hidden="true">${counts}</span>` : nothing}
    </div>
    ${value === undefined ? nothing : html`<div class="value">${value ? figure : '—'}</div>`}${stop}
  </div>`;
}

function renderBars(steps: readonly Step[]): TemplateResult {
  const count = steps.length;
  return html`<div class="rising" role="list">
    ${steps.map(({name, rows}, i) => {
      const width = count > 1 ? 0.58 + (0.42 * i) / (count - 1) : 1;
      return html`<div
        class="rise shade-${toneOf(i, count)}"
        part="step"
        role="listitem"
        style=${styleMap({'--width': `${(100 * width).toFixed(2)}%`})}
      >
        ${name ? html`<h4 class="name" part="label">${name}${stop}</h4>` : nothing}
        ${rows.map((row) => renderLine(row))}
      </div>`;
    })}
  </div>`;
}

function renderLine({label, value, unit, notes}: TileWords): TemplateResult {
  const em = value ? figureEm(value, unit, 0.5) : 1;
  return html`<div class="reach" style=${styleMap({'--em': em.toFixed(2)})}>
    <div class="caption">${renderLabel(label)}</div>
    ${value === undefined ? nothing : html`<div class="value">${value ? renderFigure(value, unit, 0.5) : '—'}</div>`}
    ${notes.map((runs) => html`<div class="caption note">${renderLabel(runs)}</div>`)}${stop}
  </div>`;
}
