import {joinText} from '../../text/join-text.js';
import {html, isServer, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {arrange, type ScorecardPlace} from '../../geometry/scorecard.js';
import {isYearly} from '../../text/signed-change.js';
import {mark, renderChange, renderSigned} from '../shared/change.js';
import {changeStyles} from '../shared/change.styles.js';
import {ChildrenController, unexpectedChildren} from '../shared/children.js';
import {renderLabel} from '../shared/content.js';
import {contoursStyles} from '../shared/contours.styles.js';
import {WrElement} from '../shared/element.js';
import {figureEm, figureWidth, renderFigure, type FigureWidth} from '../shared/figure.js';
import {figureStyles} from '../shared/figure.styles.js';
import {iconSvg} from '../shared/icon.js';
import {ridge, watermark} from '../shared/scenery/index.js';
import {serverView} from '../shared/server-view.js';
import {styleMap} from '../shared/style-map.js';
import {digitsEm, emWidth, wordsGap} from '../shared/widths.js';
import {figurePieces} from '../shared/quantity.js';
import {isChange, renderPanel, problemsOfPair, type ChangeRow} from '../pair/panel.js';
import {styles as pairStyles} from '../pair/pair.styles.js';
import {nothingInside, readScorecard, type Hero, type ScorecardContent} from './read.js';
import {heroStyles} from './hero.styles.js';
import {styles} from './scorecard.styles.js';
import * as words from '../shared/words.js';
import type {Words} from '../shared/words.js';

/** The words of a figure as a share of its digits, for each of the sizes. */
const share = {hero: 0.26, lead: 0.9, satellite: 0.46, companion: 0.37, ledger: 0.58};
/** What a mark before a figure takes, in em of its digits. */
const markEm = 0.45;
const legends = ['auto', 'none'];

/**
 * @summary The results of a year: the one that matters most on deep ground, its companions below, the rest as a ledger.
 * @zh 成绩单：首要数字、次要数字、明细
 * @status experimental
 * @since 0.2.0
 *
 * How many stand abreast follows from how many there are; the first are larger than those after them. A `wr-pair`
 * takes its place among them. What a figure went up or down by stands below it with a mark; a legend at the end says
 * once that marks are 比上年增长.
 *
 * @slot - A `wr-metric-tile` of `size="hero"`, with further figures of it in its slot `aside`; `wr-metric-tile`s in order
 *   of importance, and `wr-pair`s. Without a hero the companions begin.
 *
 * @csspart hero - The deep ground with the largest figure.
 * @csspart row - One companion.
 * @csspart label - Its words.
 * @csspart figure - Number and unit.
 * @csspart change - What the figure went up or down by.
 * @csspart mark - The triangle before it.
 * @csspart heading - The heading of a pair.
 * @csspart bar - A bar of a pair.
 * @csspart legend - What the marks mean.
 */
export class WrScorecard extends WrElement {
  static override styles = [
    WrElement.styles,
    figureStyles,
    changeStyles,
    pairStyles,
    contoursStyles,
    styles,
    heroStyles,
  ];

  /** Whether it is said what the marks mean. */
  @property({reflect: true, useDefault: true}) legend: 'auto' | 'none' = 'auto';

  private readonly content = new ChildrenController<ScorecardContent>(
    this,
    nothingInside,
    readScorecard,
    problemsOf,
  );

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.warnUnlessOneOf(changed, 'legend', legends);
  }

  override render(): TemplateResult {
    if (isServer) return serverView();
    const {hero, tiles, pairs} = this.content.value;
    const {places, ledger = tiles.length} = arrange(tiles.length, pairs.length);
    const abreast = places.filter(({kind}) => kind === 'tile');
    return html`${hero ? renderHero(this, hero) : nothing}
    ${
      places.length > 0
        ? html`<div class="companions ${hero ? 'below' : ''}">
            <div class="grid" role="list">
              ${places.map((place) => {
                if (place.kind === 'pair') return this.renderPair(place);
                const odd = abreast.length % 2 === 1 && place.index === 0;
                return renderCompanion(tiles[place.index]!, place, odd, widestOf(places, tiles, place));
              })}
            </div>
            ${ledger < tiles.length ? renderLedger(tiles.slice(ledger)) : nothing} ${this.renderLegend()}
          </div>`
        : nothing
    }`;
  }

  private renderPair({index, span}: ScorecardPlace): TemplateResult {
    const pair = this.content.value.pairs[index]!;
    const heading = pair.heading ? html`<h3 class="heading" part="heading">${pair.heading}</h3>` : nothing;
    return html`<div class="place pair-place span-${span}" role="listitem">
      ${renderPanel(this, pair, heading)}
    </div>`;
  }

  /** What the marks mean that are drawn, each once. Beside the words of the figures it says nothing new to the ear. */
  private renderLegend(): TemplateResult | typeof nothing {
    const {tiles, pairs} = this.content.value;
    const changes = [...tiles, ...pairs.flatMap(({rows}) => rows)].flatMap(({change}) => change ?? []);
    const used = (['up', 'down'] as const).filter((sign) =>
      changes.some((change) => change.sign === sign && isYearly(change)),
    );
    if (this.legend === 'none' || used.length === 0) return nothing;
    return html`<div class="legend" part="legend" data-from="" aria-hidden="true">
      ${used.map((sign) => html`<span>${mark(sign)}${sign === 'up' ? '比上年增长' : '比上年下降'}</span>`)}
    </div>`;
  }
}

function renderHero(host: WrElement, hero: Hero): TemplateResult {
  const {satellites, icon} = hero;
  const picture = iconSvg(host, icon);
  const beside = standsBeside(hero);
  const widths = satellites.map(satelliteWidth);
  return html`<div class="hero" part="hero">
    <div class="contours" aria-hidden="true">${watermark()}</div>
    <div
      class="top ${beside ? 'beside' : ''}"
      role="list"
      style=${styleMap({'--beside': beside ? besideWidth(satellites[0]!) : undefined})}
    >
      <div role="listitem">
        <div class="label" part="label">
          ${picture ? html`<span class="icon">${picture}</span>` : nothing}<span
            >${renderLabel(hero.label)}</span
          >
        </div>
        ${renderValue(hero, share.hero)} ${renderRest(hero)}
      </div>
      ${
        satellites.length > 0
          ? html`<div class="satellites">
              ${satellites.map(
                (row, i) =>
                  html`<div
                    class="satellite ${isChange(row) ? 'lead' : ''}"
                    role="listitem"
                    style=${styleMap({'--width': widths[i]})}
                  >
                    <div class="label">${renderLabel(row.label)}</div>
                    ${renderValue(row, isChange(row) ? share.lead : share.satellite)} ${renderRest(row)}
                  </div>`,
              )}
            </div>`
          : nothing
      }
    </div>
    <div class="hills" aria-hidden="true">${ridge()}</div>
  </div>`;
}

/** Whether a single satellite has room right of the number: both short, on a page of 468u between its insets. */
function standsBeside({satellites, value = '', unit}: Hero): boolean {
  const [only] = satellites;
  if (!only || satellites.length > 1 || only.notes.length > 0 || value.length > 5) return false;
  return 124 * drawnEm(value, unit, share.hero) + besideWidth(only) + 16 <= 468;
}

/** How wide a figure is drawn, in em of its digits: no estimate to the safe side. A point is half as wide as a digit. */
const drawnEm = (value: string, unit: string, words: number): number =>
  figurePieces(value, unit).reduce(
    (em, {text, digits}) =>
      em +
      (digits
        ? digitsEm(text) - 0.25 * (text.split('.').length - 1)
        : (wordsGap.drawn + [...text].length) * words),
    0,
  );

/** How wide a satellite is right of the number, in u. */
function besideWidth({label, value = '', unit}: ChangeRow): number {
  const words = 14.5 * emWidth(joinText(label));
  return Math.ceil(Math.max(34 * (markEm + 0.15 + drawnEm(value, unit, 0.86 * share.lead)), words));
}

/** How wide the figure of a row is with its mark, in em of its digits. */
const valueEm = (row: ChangeRow, words: number): number =>
  figureEm(row.value ?? '', row.unit, words) + (isChange(row) ? markEm : 0);

/** How wide a satellite would like to be, in u. */
function satelliteWidth(row: ChangeRow): string {
  const {label, change} = row;
  const by = change?.figure ? 17 * (emWidth(change.figure) + 1) : 0;
  const figure = isChange(row) ? 46 * (valueEm(row, share.lead) + 0.16) : 34 * valueEm(row, share.satellite);
  const words = 14.5 * Math.min(emWidth(joinText(label)), 9);
  return Math.ceil(Math.max(figure, words, by, 60)).toString();
}

function renderCompanion(
  row: ChangeRow,
  {span}: ScorecardPlace,
  odd: boolean,
  widest: FigureWidth | undefined,
): TemplateResult {
  const label = joinText(row.label);
  // On a phone an odd first one is a line, where its label is short.
  const line = odd ? ([...label].length <= 10 && row.notes.length === 0 ? 'line' : 'whole') : '';
  return html`<div
    class="place tile span-${span} ${line}"
    part="row"
    role="listitem"
    style=${styleMap({'--width': valueEm(row, share.companion).toFixed(2)})}
  >
    <div class="label ${row.phrased ? 'phrased' : ''}" part="label">${renderLabel(row.label)}</div>
    ${renderValue(row, share.companion, widest)} ${renderRest(row)}
  </div>`;
}

function renderLedger(rows: readonly ChangeRow[]): TemplateResult {
  const most = (width: (row: ChangeRow) => number): string => Math.max(0, ...rows.map(width)).toFixed(2);
  const style = styleMap({
    '--number': most((row) => (row.value ? valueEm(row, share.ledger) : 1)),
    '--by': most(({change, notes}) =>
      Math.max(notes.length > 0 ? 6 : 0, change?.figure ? 1.3 + emWidth(change.figure) : 0),
    ),
  });
  return html`<div class="ledger" role="list" style=${style}>
    ${rows.map(
      (row) =>
        html`<div class="entry" part="row" role="listitem">
          <div class="label ${row.phrased ? 'phrased' : ''}" part="label">${renderLabel(row.label)}</div>
          ${renderValue(row, share.ledger)} ${renderRest(row)}
        </div>`,
    )}
  </div>`;
}

/** The figure, with a mark before it where it is a change itself. */
function renderValue(row: ChangeRow, words: number, widest?: FigureWidth): TemplateResult | typeof nothing {
  const {value, unit, change} = row;
  if (value === undefined) return html`<div class="value"></div>`;
  if (value === '') return html`<div class="value"><span class="missing">—</span></div>`;
  const figure = renderFigure(value, unit, words, widest);
  const own = isChange(row) ? mark(change!.sign) : nothing;
  const heard =
    own !== nothing && change?.words ? html`<span class="unseen">${change.words}</span>` : nothing;
  return html`<div class="value" style=${styleMap({'--width': valueEm(row, words).toFixed(2)})}>
    ${heard}${renderSigned(own, figure)}
  </div>`;
}

/** What stands below a figure: its change, its notes. */
function renderRest({change, notes}: ChangeRow): TemplateResult {
  return html`<div class="rest">
    ${change?.figure ? renderChange(change) : nothing}${notes.map(
      (runs) => html`<div class="note">${renderLabel(runs)}</div>`,
    )}<span class="unseen">。</span>
  </div>`;
}

/** The widest figure of those abreast of one, so that all are set in one size. */
function widestOf(
  places: readonly ScorecardPlace[],
  tiles: readonly ChangeRow[],
  {span}: ScorecardPlace,
): FigureWidth | undefined {
  const widths = places
    .filter((place) => place.kind === 'tile' && place.span === span)
    .map(({index}) => figureWidth(tiles[index]!.value ?? '', tiles[index]!.unit))
    .sort((a, b) => emOf(a) - emOf(b));
  const middle = widths[Math.floor(widths.length / 2)];
  // One that stands out far had better shrink alone.
  return middle && widths.filter((width) => emOf(width) <= 1.6 * emOf(middle)).at(-1);
}

const emOf = ({digits, words}: FigureWidth): number => digits + words * share.companion;

function problemsOf({hero, tiles, pairs, unexpected}: ScorecardContent): Words[] {
  const isEmpty = !hero && tiles.length === 0 && pairs.length === 0;
  return [
    ...unexpectedChildren(unexpected, 'wr-metric-tile', 'wr-pair'),
    ...(isEmpty ? [words.empty('wr-metric-tile')] : []),
    ...pairs.flatMap(problemsOfPair).map((problem) => words.inside('wr-pair', problem)),
    ...(hero && hero.satellites.length > 3 ? [words.tooManyBesideHero(hero.satellites.length)] : []),
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-scorecard': WrScorecard;
  }
}
