import {html, isServer, nothing, type TemplateResult} from 'lit';
import {shownElements} from '../../markup/visible-text.js';
import {ContentController, renderLabel, sliceRuns} from '../shared/content.js';
import {WrElement} from '../shared/element.js';
import {renderFigure} from '../shared/figure.js';
import {figureStyles} from '../shared/figure.styles.js';
import {sprig, watermark} from '../shared/scenery/index.js';
import {contoursStyles} from '../shared/contours.styles.js';
import {readTileWords} from '../shared/tile-row.js';
import {styles} from './quote.styles.js';

/** A longer text is no slogan: it runs on, in smaller type, in characters. */
const longest = 48;
/** The words of a figure as a share of its digits. */
const share = 0.34;

/**
 * @summary A slogan on a deep band from edge to edge, one phrase a line.
 * @zh 金句：整幅深色，一句一行
 * @status experimental
 * @since 0.2.0
 *
 * Use it once on a page, and not beside another deep band.
 *
 * @slot - The slogan. It is parted at its commas and full stops.
 * @slot figures - `wr-metric-tile`s, three at most: what came of it.
 *
 * @csspart band - The deep ground.
 * @csspart line - One phrase.
 * @csspart label - The words of a figure.
 * @csspart figure - Number and unit.
 */
export class WrQuote extends WrElement {
  static override styles = [WrElement.styles, figureStyles, contoursStyles, styles];

  private readonly content = new ContentController(this);

  override render(): TemplateResult {
    const {text, runs, simple} = this.content;
    const drawn = simple && text !== '';
    const figures = isServer ? html`<slot name="figures"></slot>` : this.renderFigures();
    if (!isServer && simple && !drawn && figures === nothing) return html`<slot></slot>`;
    return html`<blockquote class="band" part="band">
      <div class="contours" aria-hidden="true">${watermark()}</div>
      <div class="sprig" aria-hidden="true">${sprig()}</div>
      <svg class="mark" viewBox="0 0 70 56" aria-hidden="true">
        <path
          d="M30 2C12 8 1 22 1 39c0 11 6 17 14 17s13-6 13-13-5-13-12-13h-2C16 18 22 10 31 6ZM70 2C52 8 41 22 41 39c0 11 6 17 14 17s13-6 13-13-5-13-12-13h-2C56 18 62 10 71 6Z"
          fill="currentColor"
        />
      </svg>
      <p class="${[...text].length > longest ? 'long' : ''}">
        ${
          drawn
            ? linesOf(text).map(
                ([start, end]) =>
                  html`<span class="line" part="line"
                      >${renderLabel(sliceRuns(runs, start, text[end - 1] === '·' ? end - 1 : end))}</span
                    >${text[end - 1] === '·' ? html`<span class="unseen">·</span>` : nothing}`,
              )
            : nothing
        }${drawn ? nothing : html`<slot></slot>`}
      </p>
      ${figures}
    </blockquote>`;
  }

  private renderFigures(): TemplateResult | typeof nothing {
    const tiles = shownElements(this).filter(({slot}) => slot === 'figures');
    const rows = tiles.flatMap((tile) => readTileWords(tile) ?? []);
    if (rows.length === 0) return nothing;
    return html`<div class="figures">
      ${rows.map(
        ({label, value, unit, notes}) =>
          html`<div class="context">
            <div part="label">${renderLabel(label)}</div>
            ${value ? html`<div class="value">${renderFigure(value, unit, share)}</div>` : nothing}
            ${notes.map((runs) => html`<div>${renderLabel(runs)}</div>`)}<span class="unseen">。</span>
          </div>`,
      )}
    </div>`;
  }
}

/** Where each phrase begins and ends: behind a comma or stop, with the quotation mark that closes it. */
function linesOf(text: string): [start: number, end: number][] {
  const lines: [number, number][] = [];
  // Two halves of one length, 民有所呼、我有所应, are two phrases.
  const halves = /^([^，；。！？、·]{4,})([、·])([^，；。！？、·]{4,})$/.exec(text);
  if (halves && halves[1]!.length === halves[3]!.length) {
    const middle = halves[1]!.length + 1;
    return [
      [0, middle],
      [middle, text.length],
    ];
  }
  for (const {index, 0: phrase} of text.matchAll(/[^，；。！？]+[，；。！？]*[”’》）]*/g))
    lines.push([index, index + phrase.length]);
  return lines.length > 0 ? lines : [[0, text.length]];
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-quote': WrQuote;
  }
}
