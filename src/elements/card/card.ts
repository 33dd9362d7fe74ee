import {shownElements, shownText} from '../../markup/visible-text.js';
import {html, isServer, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {optional} from '../shared/optional.js';
import {clauses} from '../../text/frame.js';
import {subjects, type Subject} from '../../themes/tokens.js';
import {body} from '../shared/body.styles.js';
import {readClauses, renderClauses} from '../shared/clauses.js';
import {ContentController, renderLabel, renderPart, renderPhrase, sliceRuns} from '../shared/content.js';
import {WrElement} from '../shared/element.js';
import {renderFigure} from '../shared/figure.js';
import {figurePieces} from '../shared/quantity.js';
import {digitsEm, wordsGap} from '../shared/widths.js';
import {figureStyles} from '../shared/figure.styles.js';
import {styleMap} from '../shared/style-map.js';
import {iconSlot} from '../shared/icon.js';
import {loadNumerals} from '../shared/load-numerals.js';
import {prose} from '../shared/prose.js';
import {PlacementController, type Placements} from '../shared/placement.js';
import {
  heartContours,
  medallion,
  subjectMedallion,
  vignette,
  type VignetteName,
} from '../shared/scenery/index.js';
import {drawnScene} from '../shared/scene.js';
import {subjectColor} from '../shared/subject.js';
import {branchStyles} from './branch.styles.js';
import {WideTables} from '../shared/wide-tables.js';
import {styles} from './card.styles.js';
import {projectStyles} from './project.styles.js';
import {sceneStyles} from './scene.styles.js';
import {sceneLines, type SceneLine} from './slogan.js';
import {trioStyles} from './trio.styles.js';

const scenes: readonly string[] = ['ecology', 'village', 'journey'] satisfies VignetteName[];
const grounds = ['paper', 'deep'];

/** A card that stands alone is drawn like one in a stack. */
const alone: Placements['wr-card'] = {layout: 'stack', ruled: false};

/**
 * @summary One measure, direction or project: a lead and a key phrase, and what was done; or a scene and a sentence.
 * @zh 一项举措：引语、关键词和做法
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Text, lists, tiles, flows, tallies. In a scene card the sentence, which is taken apart line by line.
 * @slot icon - A drawing of your own, shown where the icon would be.
 *
 * @csspart heading - Lead and key phrase.
 * @csspart lead - The words before the key phrase.
 * @csspart keyword - The key phrase.
 * @csspart scene - The scenery of a scene card.
 */
export class WrCard extends WrElement {
  static override styles = [
    WrElement.styles,
    figureStyles,
    styles,
    sceneStyles,
    trioStyles,
    projectStyles,
    branchStyles,
  ];

  protected override readonly documentStyles = [prose, body];

  constructor() {
    super();
    new WideTables(this);
  }

  private readonly content = new ContentController(this);

  /** The words before the key phrase: 坚持协商为民建言. */
  @property({reflect: true, useDefault: true}) lead = '';

  /** The key phrase, set large: “大民生”, 广增共识. */
  @property({reflect: true, useDefault: true}) keyword = '';

  /** The title, where it is not parted into lead and key phrase; `keyword` goes before it. */
  @property({reflect: true, useDefault: true}) heading = '';

  /** The name of an icon before the heading; see `wr-icon`. */
  @property({reflect: true, converter: optional}) icon?: string = undefined;

  /** The scenery of a scene card, or of one in a trio: `ecology`, `village`, `journey`, or a registered scene. */
  @property({reflect: true, converter: optional}) scene?: string = undefined;

  /** The numeral on the scenery. */
  @property({reflect: true, converter: optional}) number?: string = undefined;

  /** What the card stands on: `paper`, or `deep`, in a stack from edge to edge of the page. */
  @property({reflect: true, useDefault: true}) ground: 'paper' | 'deep' = 'paper';

  /** The subject whose colour its numeral and figures have on a branch; see `wr-projects`. */
  @property({reflect: true, converter: optional}) subject?: Subject = undefined;

  private readonly placement = new PlacementController<'wr-card'>(this);

  /** The layout as styles see it. @internal */
  @property({attribute: 'data-layout', reflect: true})
  protected shownLayout: Placements['wr-card']['layout'] = 'stack';

  /** On which side of a branch it stands, as styles see it. @internal */
  @property({attribute: 'data-side', reflect: true, converter: optional}) protected side?: string = undefined;

  private get place(): Placements['wr-card'] {
    return this.placement.value ?? alone;
  }

  override connectedCallback(): void {
    loadNumerals();
    super.connectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.shownLayout = this.place.layout;
    this.side = this.place.side;
    this.warnUnlessOneOf(changed, 'ground', grounds);
    this.warnUnlessOneOf(changed, 'subject', subjects);
  }

  override render(): TemplateResult {
    const {layout, ruled} = this.place;
    const classes = `card ${layout} ${ruled ? 'ruled' : ''}`;
    if (layout === 'scene') return this.renderScene();
    if (layout === 'project') return this.renderProject();
    if (layout === 'branch') return this.renderOnBranch();
    if (layout === 'trio') {
      const art = this.renderArt();
      const picture = art && html`<div class="picture" part="scene">${art}</div>`;
      return html`<div
        class="${classes} ${art ? 'pictured' : ''}"
        style=${styleMap({'--figure-color': subjectColor(this.subject)})}
      >
        ${picture ?? nothing}${this.renderHeading()}${this.renderTrioBody()}
      </div>`;
    }
    return html`<div class=${classes}>
      ${this.renderHeading()}
      <div class="body">${layout === 'stack' ? this.renderHearts() : nothing}<slot></slot></div>
    </div>`;
  }

  private renderHeading(): TemplateResult | typeof nothing {
    const {lead} = this;
    const keyword = this.keyword || this.heading.trim();
    if (!lead && !keyword) return nothing;
    const closed = /[。！？；，、：.!?;,:]$/.test(keyword || lead);
    return html`<h4 class="heading" part="heading">
      ${this.place.layout === 'lockup' ? nothing : iconSlot(this, this.icon)}<span class="words"
        >${
          lead
            ? html`<span class="lead ${[...lead].length <= 9 ? 'short' : ''}" part="lead"
                >${renderPhrase(lead)}</span
              >`
            : nothing
        }${
          keyword ? this.renderKeyword(keyword) : nothing
        }${closed ? nothing : html`<span class="unseen">。</span>`}</span
      >
    </h4>`;
  }

  private renderKeyword(keyword: string): TemplateResult {
    const [, open = '', words = keyword, close = ''] = /^(“)([^“”]*)(”)$/.exec(keyword) ?? [];
    const square = [...keyword].length === 4 && /^\p{Script=Han}+$/u.test(keyword);
    // Two quotes take the room of one character: each has an empty half.
    const length = [...words].length + (open ? 1 : 0);
    const style = styleMap({'--length': String(length)});
    return html`<span class="keyword ${square ? 'square' : 'row'}" part="keyword" style=${style}
      >${open ? html`<span class="quote">${open}</span>` : nothing}${square ? words : renderPhrase(words)}${
        close ? html`<span class="quote close">${close}</span>` : nothing
      }</span
    >`;
  }

  /** A heart behind the large number of a deep card about giving. It grows into the room that the number leaves. */
  private renderHearts(): TemplateResult | typeof nothing {
    if (isServer || this.ground !== 'deep' || !/^(?:heart|aid)$/.test(this.icon ?? '')) return nothing;
    const hero = this.querySelector(':scope > wr-metric-tile[size="hero"]');
    if (!hero) return nothing;
    const width = {'--digits-em': 0, '--words-em': 0};
    const written = (hero.getAttribute('value') ?? '') + (hero.getAttribute('unit') ?? '');
    for (const {text, digits} of figurePieces(written)) {
      if (digits) width['--digits-em'] += digitsEm(text);
      else width['--words-em'] += [...text].length + wordsGap.drawn;
    }
    return html`<div class="hearts" style=${styleMap(width)} aria-hidden="true">${heartContours()}</div>`;
  }

  private renderTrioBody(): TemplateResult {
    const tile = shownElements(this).find(({localName}) => localName === 'wr-metric-tile');
    // Beside scenery there is no room for a figure across the card.
    if (!tile || this.scene) return html`<div class="body"><slot></slot></div>`;
    const value = tile.getAttribute('value') ?? '';
    const unit = tile.getAttribute('unit') ?? '';
    return html`<div class="body figures">
      <span class="caption">${shownText(tile).trim()}</span>${renderFigure(value, unit, 0.42)}<span
        class="unseen"
        >。</span
      >
    </div>`;
  }

  private renderArt(): TemplateResult | undefined {
    const {scene} = this;
    if (!scene) return undefined;
    return scenes.includes(scene)
      ? vignette(scene as VignetteName)
      : drawnScene(this, scene, 'compact', 'drawn');
  }

  private renderScene(): TemplateResult {
    const {number} = this;
    const art = this.renderArt();
    const kind = art ? '' : number ? 'numbered' : 'bare';
    return html`<div class="card scene ${kind}" role="listitem">
      <div class="picture" part="scene">
        ${art ?? nothing}${number ? this.renderNumeral(medallion()) : nothing}
      </div>
      <div class="body">${this.renderHeading()}${this.renderLines()}</div>
    </div>`;
  }

  /** A numeral, and beside it the heading or, without one, the text with its first clause as a heading. */
  private renderProject(): TemplateResult {
    const {text, simple, runs} = this.content;
    const heading = this.renderHeading();
    const [first = ''] = heading === nothing && simple ? clauses(text) : [];
    return html`<div class="card project" role="listitem">
      ${this.renderNumeral(medallion())}
      <div class="body">
        ${heading}${
          first
            ? html`<p class="first">${renderPart(sliceRuns(runs, 0, first.length))}</p>
                <p>${renderLabel(sliceRuns(runs, first.length))}</p>`
            : html`<slot></slot>`
        }
      </div>
    </div>`;
  }

  /** A numeral on the colour of its subject, icon and heading, and the words with their figures large. */
  private renderOnBranch(): TemplateResult {
    const clauses = isServer ? undefined : readClauses(this);
    const heading = this.renderHeading();
    const color = subjectColor(this.subject) ?? subjectColor('government');
    return html`<div
      class="card branch ${this.place.side ?? ''}"
      role="listitem"
      style=${styleMap({'--figure-color': color})}
    >
      ${this.renderNumeral(subjectMedallion())}${heading}
      <div class="body">${clauses ? html`<p>${renderClauses(clauses)}</p>` : html`<slot></slot>`}</div>
    </div>`;
  }

  private renderNumeral(drawing: TemplateResult): TemplateResult {
    const number = this.number ?? this.place.numeral ?? '';
    return html`<span class="medallion" data-from=${this.number === undefined ? '' : nothing}
      >${drawing}<span class="numeral ${number.length > 1 ? 'two' : ''}">${number}</span></span
    >`;
  }

  private renderLines(): TemplateResult {
    const {text, simple} = this.content;
    if (!simple || text === '') return html`<slot></slot>`;
    const lines = sceneLines(text, this.place.shared);
    const opening = lines.filter(({kind}) => kind === 'before' || kind === 'slogan');
    const others = lines.filter((line) => !opening.includes(line));
    return html`<p>
      ${opening.length > 0 ? html`<span class="line opening">${opening.map(renderLine)}</span>` : nothing}${others.map(
        (line) => html`<span class="line">${renderLine(line)}</span>`,
      )}
    </p>`;
  }
}

function renderLine({kind, text}: SceneLine): TemplateResult {
  // A quote before another mark gives up its empty half, also where the font comes in slices that cannot see each other.
  const [, start = text, quote = '', end = ''] = /^([^”]*)(”)([，。；、].*)$/.exec(text) ?? [];
  return html`<span class=${kind}
    >${renderPhrase(start)}${quote ? html`<span class="half">${quote}</span>` : nothing}${end}</span
  >`;
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-card': WrCard;
  }
}
