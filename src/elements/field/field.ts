import {html, isServer, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {subjects, type Subject} from '../../themes/tokens.js';
import {body} from '../shared/body.styles.js';
import {ChildrenController} from '../shared/children.js';
import {renderClause, renderClauses} from '../shared/clauses.js';
import {renderLabel} from '../shared/content.js';
import {WrElement} from '../shared/element.js';
import {figureWidth, renderFigure, type FigureWidth} from '../shared/figure.js';
import {figureStyles} from '../shared/figure.styles.js';
import {iconSlot} from '../shared/icon.js';
import {narrowLines} from '../shared/label-text.js';
import {optional} from '../shared/optional.js';
import {PlacementController} from '../shared/placement.js';
import {prose} from '../shared/prose.js';
import {placeOf, SelectController} from '../shared/select.js';
import {styleMap} from '../shared/style-map.js';
import {subjectColor} from '../shared/subject.js';
import type {TileWords} from '../shared/tile-row.js';
import {styles} from './field.styles.js';
import {largeFigures, readField, type FieldContent} from './read.js';

/**
 * @summary One field of work: its name on a plaque in the colour of its subject, what is to be done beside it.
 * @zh 一个领域的重点工作：领域色名牌、任务和数字
 * @status experimental
 * @since 0.2.0
 *
 * A clause that ends in its figure is one row. In a wide card the figures stand large below the words.
 *
 * @slot - The task: text, or one `p` a line; `b` marks its figures.
 * @slot figures - `wr-metric-tile`s: the figures of a wide card, two at most.
 * @slot icon - A drawing of your own, shown where the icon would be.
 *
 * @fires {CustomEvent<WrSelectDetail>} wr-select - The reader picked the field, which is `interactive`.
 *
 * @csspart plaque - The coloured ground with icon and name.
 * @csspart heading - The name.
 * @csspart label - The words of a figure in a wide card.
 * @csspart figure - Number and unit.
 */
export class WrField extends WrElement {
  static override styles = [WrElement.styles, figureStyles, styles];

  protected override readonly documentStyles = [prose, body];

  /** The name of the field, of two to four characters: 科技创新. */
  @property({reflect: true, useDefault: true}) heading = '';

  /** The name of an icon on the plaque; see `wr-icon`. */
  @property({reflect: true, converter: optional}) icon?: string = undefined;

  /** The subject whose colour the field has. Without one it is grey. */
  @property({reflect: true, converter: optional}) subject?: Subject = undefined;

  /** Whether readers can pick the field, by pointer and keyboard: then `wr-select` is fired. */
  @property({type: Boolean, reflect: true}) interactive = false;

  private readonly content = new ChildrenController<FieldContent>(this, {figures: []}, readField);

  private readonly placement = new PlacementController<'wr-field'>(this);

  /** How wide it stands among others, of 20 parts, as styles see it. @internal */
  @property({attribute: 'data-span', reflect: true}) protected span = '20';

  constructor() {
    super();
    new SelectController(
      this,
      () => [...this.renderRoot.querySelectorAll('.field')],
      () => ({index: placeOf(this), label: this.heading.trim()}),
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.span = String(this.placement.value?.span ?? 20);
    this.warnUnlessOneOf(changed, 'subject', subjects);
  }

  override render(): TemplateResult {
    const color = subjectColor(this.subject) ?? subjectColor('government');
    return html`<div
      class="field ${this.span === '20' ? 'wide' : ''}"
      role=${this.placement.value ? 'listitem' : 'none'}
      style=${styleMap({'--figure-color': color})}
    >
      ${this.renderPlaque()}
      <div class="body">${this.renderBody()}</div>
    </div>`;
  }

  private renderPlaque(): TemplateResult {
    const name = this.heading.trim();
    const {length} = [...name];
    const {columns, lines} = nameLines(name);
    return html`<div class="plaque" part="plaque">
      ${iconSlot(this, this.icon)}${
        name
          ? html`<h3 class="name n${Math.min(length, 7)} columns-${columns}" part="heading">
              ${lines.map((line) => html`<span class="line-of-name">${line}</span>`)}<span class="unseen"
                >：</span
              >
            </h3>`
          : nothing
      }
    </div>`;
  }

  private renderBody(): TemplateResult {
    const {value} = this.content;
    if (isServer || !value.clauses) return html`<slot></slot><slot name="figures"></slot>`;
    const isWide = this.span === '20';
    const {clauses = [], figures} = isWide ? largeFigures(value) : value;
    if (!isWide)
      return html`${clauses.map((clause, i) => renderClause(clause, i === clauses.length - 1 && figures.length === 0))}${figures.map(
        ({label, value: number, unit, notes}) => [
          renderClause({words: label, figure: `${number ?? ''}${unit}`, mark: '。'}, true),
          notes.map((words) => renderClause({words, figure: '', mark: '。'}, true)),
        ],
      )}`;
    return html`${
      clauses.length > 0
        ? html`<p class="line">
            ${renderClauses(clauses).map((clause) => html`<span class="atom">${clause}</span>`)}
          </p>`
        : nothing
    }${figures.length > 0 ? html`<div class="figures">${figures.map((row) => renderLarge(row, widestOf(figures)))}</div>` : nothing}`;
  }
}

/** The lines of a name on a phone, of as few characters as its words allow; one of longer words ends its lines anywhere. */
function nameLines(name: string): {columns: number; lines: string[]} {
  const {length} = [...name];
  const least = length <= 4 && length !== 3 ? 2 : length <= 6 ? 3 : 4;
  for (let columns = least; columns <= 4; columns++) {
    const lines = narrowLines(name, columns);
    if (lines) return {columns, lines};
  }
  return {columns: least, lines: [name]};
}

/** The words of a large figure as a share of its digits. */
const share = 0.36;

/** The widest of figures side by side, so that all are set in one size. */
function widestOf(rows: readonly TileWords[]): FigureWidth | undefined {
  const emOf = ({digits, words}: FigureWidth): number => digits + words * share;
  return rows
    .map(({value = '', unit}) => figureWidth(value, unit))
    .sort((a, b) => emOf(a) - emOf(b))
    .at(-1);
}

function renderLarge(
  {label, value = '', unit, notes}: TileWords,
  widest: FigureWidth | undefined,
): TemplateResult {
  return html`<div class="large">
    <div class="caption" part="label">${renderLabel(label)}</div>
    <div class="value">${value ? renderFigure(value, unit, share, widest) : nothing}</div>
    ${notes.map((runs) => html`<div class="caption">${renderLabel(runs)}</div>`)}<span class="unseen"
      >。</span
    >
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-field': WrField;
  }
}
