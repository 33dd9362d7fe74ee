import {html, nothing, svg, type PropertyValues, type SVGTemplateResult, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {styleMap} from '../shared/style-map.js';
import type {Point} from '../../geometry/label.js';
import {pyramidLayout, type LabelledCell, type PyramidLayout} from '../../geometry/pyramid-layout.js';
import {ChildrenController} from '../shared/children.js';
import {DataController, goalsOf, type DataGoal, type DataTier} from '../shared/data.js';
import {labelWords, renderLabel, type LabelParts} from '../shared/diagram-label.js';
import {percent} from '../shared/css-share.js';
import {diagramStyles} from '../shared/diagram.styles.js';
import {WrElement} from '../shared/element.js';
import {figureStyles} from '../shared/figure.styles.js';
import {HighlightController} from '../shared/highlight.js';
import {optional} from '../shared/optional.js';
import {drawSpotlights} from '../shared/spotlight.js';
import {PlacementsController} from '../shared/placement.js';
import {emWidth} from '../shared/widths.js';
import {ViewsController, viewClasses, viewStyles} from '../shared/views.js';
import {ruler} from '../shared/width.js';
import {prose} from '../shared/prose.js';
import {styles} from './goal-pyramid.styles.js';
import {renderSteps} from './stairs.js';
import {stairsStyles} from './stairs.styles.js';
import {fitsStairs} from './steps.js';
import {readTiers, tierLabels, tierWords, type Tier, type Tiers} from './tiers.js';
import * as words from '../shared/words.js';
import {round} from '../../geometry/round.js';

/** Radii of the rings round the apex, in u, with their opacity. */
const rings = [
  [24, 0.85],
  [38, 0.58],
  [52, 0.35],
] as const;

/**
 * @summary A pyramid of goals, apex first: each tier a band cut into its goals, and below it what there is to say
 *   about each tier. Goals without tiers are the steps of a staircase, each with its figure.
 * @zh 目标金字塔，每层分成各项目标；没有分层的目标画成台阶
 * @status experimental
 * @since 0.1.0
 *
 * The steps of a staircase are equally high: they show an order, and their heights no values.
 *
 * @slot - `wr-goal-tier`s, apex first; or `wr-goal`s alone, each with a `wr-metric-tile`: the goals of a new plan.
 * @slot heading - The heading as rich text, in place of the attribute.
 *
 * @fires {CustomEvent<WrSelectDetail>} wr-select - The reader picked a goal of the pyramid, or let go of it: `detail.index`
 *   counts all goals from 0 at the apex and is -1 for none.
 *
 * @csspart figure - The pyramid with its labels, the staircase; in it number and unit.
 * @csspart label - One label in the pyramid, the name of a step.
 * @csspart step - One step or bar.
 * @csspart horizon - The sentence below the steps.
 */
export class WrGoalPyramid extends WrElement {
  static override styles = [WrElement.styles, diagramStyles, viewStyles, figureStyles, styles, stairsStyles];

  protected override readonly documentStyles = [prose];

  /** A title over the pyramid. Without it the pyramid begins with its apex. */
  @property({reflect: true, useDefault: true}) heading = '';

  /**
   * How goals without tiers are drawn: `stairs`, or `bars`, which also stand in where there are more than five goals or
   * longer ones than a step has room for.
   */
  @property({reflect: true, converter: optional}) layout?: 'stairs' | 'bars' = undefined;

  /** The sentence of a later year that the staircase stands on: 到2035年，基本实现社会主义现代化. */
  @property({reflect: true, useDefault: true}) horizon = '';

  /** Tiers or goals, in place of those inside: `[{heading, goals: [{heading, label}]}]`. Give a new array for new ones. */
  @property({attribute: false}) data?: readonly (DataTier | DataGoal)[] = undefined;

  private readonly content = new ChildrenController<Tiers>(
    this,
    {tiers: [], steps: [], titled: false, problems: []},
    readTiers,
    ({problems}) => problems,
  );

  protected override readonly views = new ViewsController(this);

  constructor() {
    super();
    new DataController(this, goalsOf);
    new HighlightController(this, {
      spotlight: drawSpotlights,
      count: () => this.goals.length,
      selected: (index) => {
        const {element, label} = this.goals[index]!;
        return {element, label};
      },
      shapeOf: (index) => this.goals[index]?.tier ?? -1,
      textsOf: (index) => {
        const tier = this.content.value.tiers[this.goals[index]?.tier ?? -1];
        return tier && !tier.bare ? [tier.element] : [];
      },
    });
    new PlacementsController<'wr-goal-tier'>(this, () => {
      const {tiers} = this.content.value;
      const first = tiers.findIndex(({bare}) => !bare);
      return tiers.map(({element, bare}, index) => [
        element,
        {index, count: tiers.length, bare, first: index === first},
      ]);
    });
  }

  /** The goals of all tiers, apex first. */
  private get goals(): {element: Element; label: string; tier: number}[] {
    return this.content.value.tiers.flatMap(({cells, goals, element}, tier) =>
      cells.map((cell, k) => ({element: goals[k] ?? element, label: labelWords(cell), tier})),
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.warnUnlessOneOf(changed, 'layout', ['stairs', 'bars']);
  }

  override render(): TemplateResult {
    const {tiers, steps, titled} = this.content.value;
    return html`
      ${titled || this.heading ? html`<h3 class="title"><slot name="heading">${this.heading}</slot></h3>` : nothing}
      ${tiers.length > 0 ? this.renderFigure(tiers) : nothing}
      ${
        steps.length > 0
          ? renderSteps(steps, {
              abreast: this.layout !== 'bars' && fitsStairs(steps),
              horizon: this.horizon.trim(),
              name: this.heading || this.say(words.plan),
            })
          : nothing
      }
      <div class=${steps.length > 0 ? 'beside' : ''}><slot></slot></div>
    `;
  }

  private renderFigure(tiers: readonly Tier[]): TemplateResult {
    // Where the tiers' text follows, the figure only repeats words: it is one picture. Alone it is read in full.
    const alone = tiers.every((tier) => tier.bare);
    const name = this.heading || this.say(words.goals);
    const ridged = tiers.find((tier) => !tier.bare)?.element.getAttribute('ground') === 'band';
    const role = alone ? 'group' : 'img';
    const label = alone ? name : `${name}：${tierWords(tiers)}`;
    const labels = tierLabels(tiers);
    return html`<div class="frame ${ridged ? 'ridged' : ''}">
      <div class="diagram" part="figure">
        ${ruler}${this.views
          .of((width) => pyramidLayout(labels, width))
          .map(
            (view) =>
              html`<div class=${viewClasses(view)}>
                <div class="picture" role=${role} tabindex="0" aria-label=${label}>
                  ${view.drawing ? this.renderPyramid(view.drawing, tiers) : renderTierBars(tiers)}
                </div>
              </div>`,
          )}
      </div>
    </div>`;
  }

  private renderPyramid(layout: PyramidLayout, tiers: readonly Tier[]): TemplateResult {
    const {width, height} = layout;
    const firsts = firstsOf(tiers);
    const labelOf = (place: LabelledCell, label: LabelParts, index: number, part?: number) =>
      renderLabel(label, {stack: place.label, center: place.center, size: layout, index, part});
    return html`<div class="drawing" role="list">
      <svg viewBox="0 0 ${round(width)} ${round(height)}" aria-hidden="true">
        <g class="rings">
          ${rings.map(
            ([radius, opacity]) =>
              svg`<circle cx=${round(width / 2)} r=${radius} stroke-opacity=${opacity}></circle>`,
          )}
        </g>
        ${layout.tiers.map(
          ({strip, cells}, i) => svg`<g class=${toneOf(i)}>
              ${strip ? renderShape(strip.points, i, 'strip') : nothing}
              ${cells.map((cell, k) => renderShape(cell.points, i, 'cell', firsts[i]! + k))}
            </g>`,
        )}
        <g class="spotlight"></g>
      </svg>
      ${layout.tiers.map(({strip, cells}, i) => {
        const tier = tiers[i] as Tier;
        return html`<div class=${toneOf(i)} role="listitem">
          ${
            strip && tier.strip
              ? html`<span class="title-label">${labelOf(strip, tier.strip, i)}</span>`
              : nothing
          }
          ${cells.map((cell, k) => labelOf(cell, tier.cells[k] as LabelParts, i, firsts[i]! + k))}
        </div>`;
      })}
    </div>`;
  }
}

/** The place of each tier's first goal among all goals. */
function firstsOf(tiers: readonly Tier[]): number[] {
  let count = 0;
  return tiers.map(({cells}) => (count += cells.length) - cells.length);
}

function renderShape(
  points: readonly Point[],
  index: number,
  kind: 'strip' | 'cell',
  part?: number,
): SVGTemplateResult {
  const path = points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L');
  return svg`<path class=${kind} part=${kind} data-index=${index} data-part=${part ?? nothing} d="M${path}Z"></path>`;
}

function renderTierBars(tiers: readonly Tier[]): TemplateResult {
  const firsts = firstsOf(tiers);
  const bar = ({key, sub}: LabelParts, kind = '', part?: number) =>
    html`<div class="bar ${kind}" data-part=${part ?? nothing}>
      <span>${key.text}</span>${sub ? html`<span class="sub">${sub.text}</span>` : nothing}
    </div>`;
  return html`<div class="steps" role="list">
    ${tiers.map(({strip, cells}, i) => {
      const share = tiers.length > 1 ? 0.62 + (0.38 * i) / (tiers.length - 1) : 1;
      const style = {
        '--width': percent(share),
        '--columns': String(columnsOf(cells, share * 448)),
        '--narrow-columns': String(columnsOf(cells, share * 280)),
      };
      return html`<div class="step ${toneOf(i)}" role="listitem" data-index=${i} style=${styleMap(style)}>
        ${strip ? bar(strip, 'strip') : nothing}
        ${cells.length > 0 ? html`<div class="bars">${cells.map((cell, k) => bar(cell, '', firsts[i]! + k))}</div>` : nothing}
      </div>`;
    })}
  </div>`;
}

/** How many cells stand side by side in a bar `width` u wide, so that the rows are as even as can be. */
function columnsOf(cells: readonly LabelParts[], width: number): number {
  const longest = Math.max(
    0,
    ...cells.map(({key, sub}) => Math.max(emWidth(key.text), emWidth(sub?.text ?? ''))),
  );
  const fitting = Math.max(1, Math.floor(width / (16.5 * Math.min(longest, 8) + 16)));
  return Math.ceil(cells.length / Math.ceil(cells.length / fitting)) || 1;
}

/** The apex is deep; below it strong and light tiers take turns. */
const toneOf = (index: number): string => `tone-${index === 0 ? 0 : index % 2 === 1 ? 1 : 2}`;

declare global {
  interface HTMLElementTagNameMap {
    'wr-goal-pyramid': WrGoalPyramid;
  }
}
