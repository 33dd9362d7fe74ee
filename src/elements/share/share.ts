import {joinText} from '../../text/join-text.js';
import {shownElements} from '../../markup/visible-text.js';
import {html, isServer, nothing, svg, type TemplateResult} from 'lit';
import {renderPhrase} from '../shared/content.js';
import {property} from 'lit/decorators.js';
import {styleMap} from '../shared/style-map.js';
import {ringPart, type SharePart} from '../../geometry/shares.js';
import {chartStyles} from '../shared/chart.styles.js';
import {WrChart, type ChartContent, type ChartPart} from '../shared/chart.js';
import {ownText} from '../shared/children.js';
import {WrElement} from '../shared/element.js';
import {figureEm, renderFigure} from '../shared/figure.js';
import {figureStyles} from '../shared/figure.styles.js';
import {subjectColor} from '../shared/subject.js';
import {emWidth} from '../shared/widths.js';
import {figureText} from '../shared/table/series.js';
import {readTileRow} from '../shared/tile-row.js';
import {compositionsOf, tableOfTiles, type Composition, type Part} from './read.js';
import {insidePad, labelSize, narrowSize, numberSize, styles} from './share.styles.js';
import * as words from '../shared/words.js';
import type {Words} from '../shared/words.js';
import {factor, percent} from '../shared/css-share.js';

/** The words of a figure as a share of its digits. */
const wordsShare = 0.45;
const kinds: readonly string[] = ['bar', 'ring'];
/** Colours of parts without a subject, in order; parts past these share the last, which is pale. */
const colors = ['brand', 'gold-deep', 'brand-2', 'ink-2', 'rule-2'];
/** A shorter part has its words above the bar, and so many parts the list of all. */
const shortest = 0.18;
const mostInside = 5;

/**
 * @summary What a whole is made of: its parts end to end on one bar, or round a ring, each with its figure.
 * @zh 构成：各部分在一条或一环上首尾相接，余下的也画出
 * @status experimental
 * @since 0.1.0
 *
 * Parts and rest fill the whole: the one that is stated, 100 % for per cent, else their sum. Parts that leave something
 * over are drawn with the rest; parts that are more than their whole are said to be, in words.
 *
 * @slot - A plain `table` (parts in the first column, figures in the others, 合计 as their whole), or `wr-metric-tile`s.
 * @slot heading - The heading as rich text, in place of the attribute.
 *
 * @fires {CustomEvent<WrSelectDetail>} wr-select - The reader picked a part, or let go of it (`detail.index` -1).
 *
 * @csspart heading - The heading.
 * @csspart chart - The whole drawing.
 * @csspart name - What a column of figures counts.
 * @csspart bar - A part on the bar or the ring; its length is its share.
 * @csspart label - The words of a part.
 * @csspart figure - Number and unit of a part.
 * @csspart note - A line below.
 */
export class WrShare extends WrChart {
  static override styles = [WrElement.styles, figureStyles, chartStyles, styles];

  /** How the whole is drawn. */
  @property({reflect: true, useDefault: true}) kind: 'bar' | 'ring' = 'bar';

  /** The whole as written: `100%`, `1349084亿元`. */
  @property({reflect: true, useDefault: true}) total = '';

  protected override readonly reading = 'items';

  private get compositions(): Composition[] {
    return compositionsOf(this.table, this.total);
  }

  protected override readChildren(host: HTMLElement): ChartContent {
    const content = super.readChildren(host);
    const tiles = shownElements(host).filter(({localName}) => localName === 'wr-metric-tile');
    if (tiles.length === 0) return content;
    const notes = tiles.flatMap((tile) => {
      const label = ownText(tile);
      return (readTileRow(tile)?.notes ?? []).map((runs) => `${label}：${joinText(runs)}`);
    });
    return {...content, table: tableOfTiles(tiles), notes: [...content.notes, ...notes]};
  }

  protected override get problem(): Words | undefined {
    const {kind} = this;
    if (!kinds.includes(kind)) return words.unknown('kind', kind, kinds);
    return super.problem ?? this.compositions.find(({problem}) => problem)?.problem;
  }

  protected override parts(): ChartPart[] {
    return this.compositions.flatMap(({rows}) =>
      rows.map(({label, cell}) => {
        const value = figureText(cell);
        return {text: `${label}，${value}`, label, value};
      }),
    );
  }

  /** Tiles are drawn here in place of themselves: what they say is heard as a list. */
  protected override renderHeard(): TemplateResult {
    if (isServer || !this.querySelector(':scope > wr-metric-tile')) return super.renderHeard();
    return html`<ul>
        ${this.parts().map(({text}) => html`<li>${text}。</li>`)}
      </ul>
      ${this.content.value.notes.map((note) => html`<p>${note}</p>`)}`;
  }

  protected override renderFigure(): TemplateResult {
    const all = this.compositions;
    let index = 0;
    return html`<div
        class="picture"
        role="img"
        tabindex="0"
        aria-label=${this.pictureName(
          all.map(({name}) => name),
          words.share,
        )}
      >
        ${all.map((composition) => {
          const first = index;
          index += composition.rows.length;
          return this.renderComposition(composition, first);
        })}
      </div>
      <div class="said unseen" role="status"></div>`;
  }

  private renderComposition(composition: Composition, first: number): TemplateResult {
    const {name, rows, total, parts, rest, remarks} = composition;
    const named = name && !this.titleText.includes(name);
    // One number is no ring.
    const ring = this.kind === 'ring' && parts.filter((part) => part && part.end > part.start).length > 1;
    const figures = [...rows.map(({cell}) => cell), ...(total ? [total] : [])];
    const number = Math.max(2, ...figures.map((cell) => figureEm(figureText(cell), '', wordsShare)));
    const direct = ring || total || rest ? '' : insideOf(composition);
    const short = parts.filter(isShort);
    const subject = rows.some(({strong}) => strong);
    const remark = remarks.map((remark) => this.say(remark)).join('；');
    return html`${named ? html`<p class="name" part="name">${name}</p>` : nothing}
      <div
        class="composition ${ring ? 'round' : direct} ${short.length === 1 ? 'lone' : ''}"
        style=${styleMap({'--lone': factor(short[0]?.start ?? 0), '--number-em': number.toFixed(2)})}
      >
        ${ring ? renderRing(composition, first) : renderBar(composition, first)}
        <div class="rows">
          ${rows.map((row, i) => renderRow(row, first + i, subject && !row.strong, placeOf(row, parts[i], i)))}
          ${
            rest
              ? html`<div class="row rest">
                  <span class="key"></span
                  ><span class="label" part="label" data-from="">${this.say(words.rest)}</span>
                </div>`
              : nothing
          }
          ${total ? renderRow({label: this.say(words.total), cell: total, strong: false}, -1, true) : nothing}
        </div>
      </div>
      ${remark ? html`<p class="note remark" part="note" data-from="">${remark}</p>` : nothing}`;
  }
}

function renderBar({rows, parts, rest}: Composition, first: number): TemplateResult {
  const segment = (part: SharePart | undefined, index: number, color: string): unknown =>
    part && part.end > part.start
      ? html`<div
          class="segment ${color ? '' : 'rest'} ${isShort(part) ? 'short' : ''}"
          part="bar"
          data-index=${color ? index : nothing}
          style=${styleMap({'--color': color, left: percent(part.start), width: percent(part.end - part.start)})}
        ></div>`
      : nothing;
  return html`<div class="whole">
    ${parts.map((part, i) => segment(part, first + i, colorOf(rows[i]!, i)))}${segment(rest, -1, '')}
  </div>`;
}

function renderRing({rows, parts, rest}: Composition, first: number): TemplateResult {
  return html`<svg class="ring" viewBox="-100 -100 200 200" aria-hidden="true">
    ${parts.map((part, i) =>
      part && part.end > part.start
        ? svg`<path part="bar" data-index=${first + i} style=${styleMap({fill: colorOf(rows[i]!, i)})} d=${ringPart(part, 100, 58)}></path>`
        : nothing,
    )}
    ${rest ? svg`<path class="rest" d=${ringPart(rest, 99, 59)}></path>` : nothing}
  </svg>`;
}

function renderRow(
  {label, cell, subject}: Part,
  index: number,
  plain: boolean,
  place: Record<string, string> = {'--color': 'transparent'},
): TemplateResult {
  return html`<div
    class="row ${plain ? 'plain' : ''} ${index < 0 ? 'total' : ''} ${place['--share'] ? 'in' : ''}"
    data-index=${index < 0 ? nothing : index}
    style=${styleMap({...place, '--own': subjectColor(subject)})}
  >
    <span class="key"></span
    ><span class="label" part="label" data-from=${index < 0 ? '' : nothing}>${renderPhrase(label)}</span>
    <span class="number"
      >${
        cell.value === undefined
          ? html`<span class="missing">${figureText(cell)}</span>`
          : renderFigure(cell.text, cell.unit, wordsShare)
      }</span
    >
  </div>`;
}

const isShort = (part: SharePart | undefined): boolean => !part || part.end - part.start < shortest;

/** From which width on the words of every part that is not short stand inside it; '' where they never do. */
function insideOf({rows, parts}: Composition): string {
  if (rows.length > mostInside || parts.every(isShort)) return '';
  const fits = (width: number, size: number): boolean =>
    rows.every(({label, cell}, i) => {
      const part = parts[i];
      if (!part || isShort(part)) return true;
      const figure = figureEm(figureText(cell), '', wordsShare) * size;
      return Math.max(emWidth(label) * labelSize, figure) + insidePad + 4 <= width * (part.end - part.start);
    });
  return fits(280, narrowSize) ? 'direct' : fits(448, numberSize) ? 'direct-wide' : '';
}

/** The colour of a part, and where its words stand, if they stand inside it. */
function placeOf(row: Part, part: SharePart | undefined, i: number): Record<string, string> {
  if (!part) return {'--color': 'transparent'};
  const isPale = !subjectColor(row.subject) && i >= colors.length - 1;
  return {
    '--color': colorOf(row, i),
    ...(isShort(part)
      ? {}
      : {
          '--start': factor(part.start),
          '--share': factor(part.end - part.start),
          '--on': isPale ? 'var(--deep-dark, var(--wr-ink))' : 'var(--wr-paper-2)',
        }),
  };
}

const colorOf = ({subject}: Part, i: number): string =>
  subjectColor(subject) ?? `var(--wr-${colors[Math.min(i, colors.length - 1)]})`;

declare global {
  interface HTMLElementTagNameMap {
    'wr-share': WrShare;
  }
}
