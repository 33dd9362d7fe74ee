import {shownElements, shownText} from '../../markup/visible-text.js';
import {html, nothing, svg, type PropertyValues, type SVGTemplateResult, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {
  actsLayout,
  coreRingShare,
  type ActShape,
  type ActsLayout,
  type ActsShape,
} from '../../geometry/acts-layout.js';
import type {Point} from '../../geometry/label.js';
import {fewestPetals, mostPetals} from '../../geometry/petals.js';
import {longestAbreast} from '../act/act.js';
import {ChildrenController, headingOf, problemsOf, ownText} from '../shared/children.js';
import {labelBreaks, labelParts, labelWords, renderLabel, type LabelParts} from '../shared/diagram-label.js';
import {diagramStyles} from '../shared/diagram.styles.js';
import {WrElement} from '../shared/element.js';
import {HighlightController} from '../shared/highlight.js';
import {drawSpotlights} from '../shared/spotlight.js';
import {PlacementsController} from '../shared/placement.js';
import {ViewsController, viewClasses, viewStyles, type View} from '../shared/views.js';
import {ruler} from '../shared/width.js';
import {loosePetals} from './loose-petals.js';
import {styles} from './new-acts.styles.js';
import * as words from '../shared/words.js';
import type {Words} from '../shared/words.js';
import {round} from '../../geometry/round.js';

const shapes = ['blossom', 'ring'];

/** What the figure beside its list is laid out for, in u: the step of the ladder below its width. */
const besideWidth = 304;

/** What the element finds in itself. */
interface Acts {
  /** The text of the heading in its slot, if there is one. */
  slotted: string;
  elements: Element[];
  /** One an act; fewer where an act has no words for a label. */
  labels: LabelParts[];
  problems: Words[];
}

/**
 * @summary Parallel acts as the petals of a flower round their title, and below it each act's full sentence.
 * @zh 并列的几个“新作为”：花瓣图，下面是每条全文
 * @status experimental
 * @since 0.1.0
 *
 * @slot - `wr-act`s. Three to eight are drawn; any other number is a list only.
 * @slot heading - The heading, in place of the attribute. Its text is drawn.
 *
 * @fires {CustomEvent<WrSelectDetail>} wr-select - The reader picked an act, or let go of it (`detail.index` -1).
 *
 * @csspart figure - The flower or ring with its labels.
 * @csspart label - One label of the figure.
 * @csspart petal - A petal of the flower.
 * @csspart sector - A sector of the ring.
 */
export class WrNewActs extends WrElement {
  static override styles = [WrElement.styles, diagramStyles, viewStyles, styles];

  /** The title, in the middle of the figure: 五大新作为. */
  @property({reflect: true, useDefault: true}) heading = '';

  /** How the acts are drawn: the petals of a `blossom`, or the sectors of a `ring`. */
  @property({reflect: true, useDefault: true}) shape: ActsShape = 'blossom';

  private readonly content = new ChildrenController<Acts>(
    this,
    {slotted: '', elements: [], labels: [], problems: []},
    readActs,
    ({problems}) => problems,
  );

  protected override readonly views = new ViewsController(this);

  /** Whether the figure is drawn where it stands beside the list: there it has one width. */
  private beside = false;

  private drawings: View<ActsLayout | undefined>[] = [];

  constructor() {
    super();
    new HighlightController(this, {
      spotlight: drawSpotlights,
      count: () => (this.isDrawn ? this.content.value.elements.length : 0),
      selected: (index) => {
        const element = this.content.value.elements[index]!;
        return {element, label: headingOf(element)};
      },
      textsOf: (index) => this.content.value.elements.slice(index, index + 1),
    });
    new PlacementsController<'wr-act'>(this, () => {
      const {elements} = this.content.value;
      const count = elements.length;
      const isFlower = count >= fewestPetals && count <= mostPetals;
      return elements.map((act, index) => [act, {index: isFlower ? index : -1, count}]);
    });
  }

  private get isDrawn(): boolean {
    return this.drawings.some(({drawing}) => drawing !== undefined);
  }

  private get titleText(): string {
    return this.content.value.slotted || this.heading.trim();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.warnUnlessOneOf(changed, 'shape', shapes);
    const {elements, labels} = this.content.value;
    const shape = this.shape === 'ring' ? 'ring' : 'blossom';
    const core = labelParts(this.titleText);
    const acts = labels.length === elements.length ? labels.map(labelBreaks) : [];
    const layout = (width: number) => actsLayout(shape, acts, core && labelBreaks(core), width);
    this.drawings = this.views.of(layout);
    this.beside = layout(besideWidth) !== undefined;
  }

  override render(): TemplateResult {
    const {elements} = this.content.value;
    const areShort = elements.every((act) => ownText(act).length <= longestAbreast);
    return html`<div class=${this.beside ? 'beside' : ''}>
      <div class="diagram" part="figure">${ruler}${this.drawings.map((view) => this.renderView(view))}</div>
      <div class=${areShort ? 'short' : ''} role=${elements.length > 0 ? 'list' : nothing}><slot></slot></div>
    </div>`;
  }

  private renderView(view: View<ActsLayout | undefined>): TemplateResult {
    const {drawing} = view;
    const title = this.titleText;
    const inCore = drawing?.core !== undefined;
    // The title in the core is drawn only; it is heard as a heading, unless the text before has just said it.
    const heading =
      title && !(inCore && isSaidBefore(this, title))
        ? html`<h4 class=${inCore ? 'unseen' : 'title'}>${title}</h4>`
        : nothing;
    return html`<div class=${viewClasses(view)}>
      ${heading}${drawing ? this.renderPicture(view.from, drawing) : nothing}
    </div>`;
  }

  private renderPicture(from: number, layout: ActsLayout): TemplateResult {
    const {labels} = this.content.value;
    const {width, height, center, acts, core, coreRadius, radius} = layout;
    const [x, y] = center;
    const words = labels.map((label) => labelWords(label, '，')).join('；');
    const title = this.titleText;
    const coreLabel = labelParts(title);
    const isRing = this.shape === 'ring';
    return html`<div
      class="picture drawing ${isRing ? 'ring' : ''}"
      role="img"
      tabindex="0"
      aria-label=${title ? `${title}：${words}` : words}
    >
      <svg viewBox="0 0 ${round(width)} ${round(height)}" aria-hidden="true">
        ${isRing ? nothing : this.renderGradients(from, layout)}
        ${acts.map((act, i) => this.renderShape(act, i, from, center))}
        ${isRing ? nothing : renderStamens(layout)}
        <circle class="core" cx=${x} cy=${y} r=${round(coreRadius)}></circle>
        <circle class="core-line" cx=${x} cy=${y} r=${round(coreRingShare * radius)}></circle>
        <g class="spotlight"></g>
      </svg>
      ${acts.map(({center: place, label}, index) =>
        renderLabel(labels[index] as LabelParts, {stack: label, center: place, size: layout, index}),
      )}
      ${
        core && coreLabel
          ? html`<span class="core-label"
              >${renderLabel(coreLabel, {stack: core, center, size: layout})}</span
            >`
          : nothing
      }
    </div>`;
  }

  private renderGradients(
    from: number,
    {center: [x, y], radius, width, height}: ActsLayout,
  ): SVGTemplateResult {
    return svg`<radialGradient id="petal-${from}" gradientUnits="userSpaceOnUse" cx=${x} cy=${y} r=${round(radius)}>
        <stop class="stop-2" offset=".16"></stop>
        <stop class="stop-1" offset=".42"></stop>
        <stop class="stop-0" offset=".78"></stop>
      </radialGradient>
      <linearGradient id="loose-${from}" x1=".5" y1="1" x2=".5" y2="0">
        <stop class="stop-2" offset="0"></stop>
        <stop class="stop-1" offset=".45"></stop>
        <stop class="stop-0" offset="1"></stop>
      </linearGradient>
      ${loosePetals(width, height, `url(#loose-${from})`)}`;
  }

  private renderShape(
    {path, veins}: ActShape,
    index: number,
    from: number,
    [x, y]: Point,
  ): SVGTemplateResult {
    return this.shape === 'ring'
      ? svg`<path class="sector" part="sector" data-index=${index} d=${path} transform="translate(${x} ${y})"></path>`
      : svg`<path class="petal" part="petal" data-index=${index} d=${path} fill="url(#petal-${from})"></path>
          <path class="veins" d=${veins}></path>`;
  }
}

function renderStamens({stamens}: ActsLayout): SVGTemplateResult {
  const lines = stamens
    .map(
      ({from, to}) =>
        `M${from.map((each) => round(each)).join(' ')}L${to.map((each) => round(each)).join(' ')}`,
    )
    .join('');
  // Lines of no length with round caps: all dots are one element.
  const dots = stamens.map(({to}) => `M${to.map((each) => round(each)).join(' ')}h0`).join('');
  return svg`<path class="stamens" d=${lines}></path><path class="anthers" d=${dots}></path>`;
}

function readActs(host: Element): Acts {
  const elements = shownElements(host).filter(({slot}) => slot !== 'heading');
  const acts = elements.filter(({localName}) => localName === 'wr-act');
  const problems = problemsOf(elements, 'wr-act');
  const labels = acts
    .map((act) => labelParts(headingOf(act), act.getAttribute('outcome')?.trim()))
    .filter((label) => label !== undefined);
  if (labels.length < acts.length) problems.push(words.incomplete('wr-act'));
  const slotted = shownText(host.querySelector(':scope > [slot="heading"]')).trim();
  return {slotted, elements: acts, labels, problems};
}

/** Whether the text just before an element, within the same parent, has the words. */
function isSaidBefore(element: Element, words: string): boolean {
  for (let before = element.previousElementSibling; before; before = before.previousElementSibling) {
    if (shownText(before).includes(words)) return true;
  }
  return false;
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-new-acts': WrNewActs;
  }
}
