import {shownText} from '../../markup/visible-text.js';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {renderLabel} from '../shared/content.js';
import {optional} from '../shared/optional.js';
import {pictures} from '../shared/pictures.styles.js';
import {styleMap} from '../shared/style-map.js';
import {HeadedElement} from '../shared/headed.js';
import {coverBlossom, coverLandscape, lowLandscape, sealGround} from '../shared/scenery/index.js';
import {drawnScene, sceneOf} from '../shared/scene.js';
import {styles} from './cover.styles.js';
import {ownPicture} from './own-picture.styles.js';
import {titleLines, type TitleLine} from './title.js';
import {isElement} from '../shared/node.js';
import {hasOwnPicture, isOwnPictureBroken, renderOwnPicture} from './own-picture.js';

/** More characters than this do not fit into the seal: they stand in a plain bar. */
const mostInSeal = 9;

/** Longer titles, in characters, are sentences, whose lines end where they are full. */
const longestTitle = 80;

/**
 * @summary The cover: a seal, the report's title and a landscape that its first part goes on from.
 * @zh 封面：印章、标题、山水
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Words below the title: who reported, when.
 * @slot heading - The title as rich text, in place of the attribute.
 * @slot emblem - A picture beside the seal. Empty: the package brings none.
 * @slot scene - A picture of your own in place of the landscape: `img` or `picture`, at least 1080 × 790 pixels. Its `alt` is
 *   read out; an empty one says that it is decoration.
 *
 * @csspart cover - The whole cover.
 * @csspart seal - The seal with its characters.
 * @csspart heading - The title.
 * @csspart subtitle - The words below the title.
 * @csspart picture - The picture of your own, with the veil that keeps words legible.
 *
 * @cssproperty [--wr-scene-focus=50% 50%] - Set on the picture of your own: the place that is kept where it is cropped.
 */
export class WrCover extends HeadedElement {
  static override styles = [HeadedElement.styles, styles, ownPicture];

  protected override readonly documentStyles = [pictures];

  /**
   * The report's title. Before an ending such as 工作报告 it parts into two lines of equal width. Without one the cover is a low
   * strip: seal and words, no scenery.
   */
  @property({reflect: true, useDefault: true}) heading = '';

  /** The characters in the seal; empty: no seal. */
  @property({reflect: true, useDefault: true}) kicker = '一图读懂';

  /**
   * The picture: `peach-blossom`, `mountains` (the same without the branch in blossom), `none`, or a registered scene, such as
   * `coast`, `city`, `plain`, `grassland`, `snow`, `water-town`, `industry`, `terraces` or `lake`. `photo`: the picture in the
   * slot `scene`, which is drawn whatever stands here. Without it the report's, else `peach-blossom`.
   */
  @property({reflect: true, converter: optional}) scene?: string = undefined;

  /** `compact` for a brief: a lower landscape, which a compact part's banner goes on from. */
  @property({reflect: true, converter: optional}) size?: 'compact' = undefined;

  /** How the picture in the slot `scene` is shown: `window`, below the words, or `full`, behind them under a veil. */
  @property({attribute: 'scene-fit', reflect: true, useDefault: true}) sceneFit: 'window' | 'full' = 'window';

  @state() private hasSubtitle = false;

  /** The picture in the slot `scene` cannot be shown. */
  @state() private isBroken = false;

  /** Whether a line below the title ends in a name: 国务院总理 李某. */
  @state() private isNamed = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.warnUnlessOneOf(changed, 'size', ['compact']);
    this.warnUnlessOneOf(changed, 'sceneFit', ['window', 'full']);
  }

  override render(): TemplateResult {
    // Scenery without a title would be an empty picture as tall as a page.
    const isUntitled = this.slottedHeading === undefined && !this.heading.trim();
    const scene = isUntitled ? 'none' : this.sceneShown();
    const landscape = this.renderLandscape(scene);
    const blossoming = scene === 'peach-blossom';
    const looks = {
      scenic: landscape,
      plain: !landscape,
      blossoming,
      drawn: landscape && !['peach-blossom', 'mountains', 'photo'].includes(scene),
      pictured: scene === 'photo',
      full: this.sceneFit === 'full' && this.size !== 'compact',
      untitled: isUntitled,
    };
    const classes = Object.entries(looks).map(([name, is]) => (is ? name : ''));
    return html`<div class="cover ${classes.join(' ')}" part="cover">
      ${
        looks.pictured
          ? nothing
          : html`<slot class="waiting" name="scene" @slotchange=${this.onPictureChange}></slot>`
      }
      ${landscape ?? nothing} ${blossoming ? coverBlossom() : nothing}
      <div class="text ${this.hasSubtitle ? 'subtitled' : ''}">
        <div class="top">${this.renderKicker()}<slot name="emblem"></slot></div>
        ${this.renderHeading()}
        <div
          class="subtitle ${this.hasSubtitle ? 'filled' : ''} ${this.isNamed ? 'named' : ''}"
          part="subtitle"
        >
          <slot @slotchange=${this.onSubtitleChange}></slot>
        </div>
      </div>
    </div>`;
  }

  private sceneShown(): string {
    return hasOwnPicture(this) ? 'photo' : (sceneOf(this, this.scene) ?? 'peach-blossom');
  }

  private readonly onPictureChange = (): void => {
    this.isBroken = isOwnPictureBroken(this);
    this.requestUpdate();
  };

  private renderLandscape(scene: string): TemplateResult | undefined {
    if (scene === 'none') return undefined;
    const isLow = this.size === 'compact';
    if (scene === 'photo') return renderOwnPicture(!this.isBroken, isLow, this.onPictureChange);
    const isOurs = scene === 'peach-blossom' || scene === 'mountains';
    if (isOurs) return isLow ? lowLandscape() : coverLandscape();
    return drawnScene(this, scene, isLow ? 'compact' : 'cover', 'landscape');
  }

  private renderKicker(): TemplateResult | typeof nothing {
    const characters = [...this.kicker.trim()];
    const count = characters.length;
    if (count === 0) return nothing;
    if (count > mostInSeal) return html`<p class="tag" part="seal">${this.kicker.trim()}</p>`;
    const columns = count < 3 ? 1 : Math.ceil(Math.sqrt(count));
    const rows = Array.from({length: Math.ceil(count / columns)}, (_, i) =>
      characters.slice(i * columns, (i + 1) * columns).join(''),
    );
    const size = styleMap({
      '--character': Math.min(5.9, 11.8 / Math.max(columns, rows.length)).toFixed(2),
    });
    return html`<p class="seal" part="seal" style=${size}>
      ${sealGround()}${rows.map((row) => html`<span>${row}</span>`)}
    </p>`;
  }

  private renderHeading(): TemplateResult {
    const slotted = this.slottedHeading;
    // A heading without words would be read out as one: only its slot waits for some.
    if (!slotted && !this.heading.trim()) return this.headingSlot();
    // Rich text keeps its own lines: only its size is found.
    const size = titleLines(slotted ?? '', this.size === 'compact').map((line) => line.size);
    const style = slotted ? styleMap({'--size': String(Math.min(...size, 12.6))}) : nothing;
    return html`<h1 part="heading">
      <span class=${slotted ? 'line wraps' : ''} style=${style}
        >${this.headingSlot(titleLines(this.heading, this.size === 'compact').map((line) => this.renderLine(line)))}</span
      >
    </h1>`;
  }

  private renderLine({text, size, key, wraps}: TitleLine): TemplateResult {
    return html`<span
      class="line ${key ? 'key' : ''} ${wraps ? 'wraps' : ''}"
      style=${styleMap({'--size': String(size)})}
      >${wraps ? renderLabel([{text, strong: false}], longestTitle) : text}</span
    >`;
  }

  private onSubtitleChange(event: Event): void {
    const nodes = (event.target as HTMLSlotElement).assignedNodes();
    const lines = nodes.map((node) => shownText(node).trim());
    this.hasSubtitle = nodes.some((node, i) => isElement(node) || lines[i]);
    this.isNamed =
      lines.some((line) => /\s\p{Script=Han}{2,4}$/u.test(line)) && !/[，。；]/.test(lines.join());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-cover': WrCover;
  }
}
