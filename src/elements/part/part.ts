import {shownElements} from '../../markup/visible-text.js';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {optional} from '../shared/optional.js';
import {styleMap} from '../shared/style-map.js';
import {body} from '../shared/body.styles.js';
import {HeadedElement} from '../shared/headed.js';
import {loadNumerals} from '../shared/load-numerals.js';
import {PlacementsController} from '../shared/placement.js';
import {lowPartStrip, partStrip, watermark} from '../shared/scenery/index.js';
import {prose} from '../shared/prose.js';
import {WideTables} from '../shared/wide-tables.js';
import {drawnScene, sceneOf} from '../shared/scene.js';
import {styles} from './part.styles.js';
import {nameSize, splitYear} from './heading.js';

/**
 * @summary One part of the report: a banner with its year set large, and the sections below.
 * @zh 一个部分的题头，年份放大
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Ledes, sections and blocks.
 * @slot heading - The heading as rich text, in place of the attribute.
 *
 * @csspart banner - The deep ground with the heading.
 * @csspart heading - The heading.
 * @csspart year - The year with its 年.
 */
export class WrPart extends HeadedElement {
  static override styles = [HeadedElement.styles, styles];

  protected override readonly documentStyles = [prose, body];

  /** The heading, such as 2022年 工作回顾. A year at its beginning is set large. */
  @property({reflect: true, useDefault: true}) heading = '';

  /**
   * A strip of landscape above the banner: `mountains`, a registered scene, or empty for the report's scene. Leave it out for a
   * part that follows the cover.
   */
  @property({reflect: true, converter: optional}) scene?: string = undefined;

  constructor() {
    super();
    new WideTables(this);
    new PlacementsController<'wr-section'>(this, () => {
      const sections = shownElements(this).filter(({localName}) => localName === 'wr-section');
      return sections.map((section, i) => [section, {position: i + 1}]);
    });
  }

  /** `compact` for a brief, where the banner goes on from the cover. */
  @property({reflect: true, converter: optional}) size?: 'compact' = undefined;

  override connectedCallback(): void {
    loadNumerals();
    super.connectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.warnUnlessOneOf(changed, 'size', ['compact']);
  }

  override render(): TemplateResult {
    const strip = this.renderStrip();
    return html`
      <div class=${strip ? 'scenic' : 'plain'}>
        ${strip ?? nothing}
        <div class="banner" part="banner">${watermark()} ${this.renderHeading()}</div>
      </div>
      <div><slot @slotchange=${() => this.requestUpdate()}></slot></div>
    `;
  }

  private renderStrip(): TemplateResult | undefined {
    if (this.scene === undefined) return undefined;
    const scene = sceneOf(this, this.scene) ?? 'mountains';
    if (scene === 'none') return undefined;
    const isOurs = ['peach-blossom', 'mountains', 'photo'].includes(scene);
    const ours = this.size === 'compact' ? lowPartStrip : partStrip;
    return isOurs ? ours() : drawnScene(this, scene, 'banner', 'strip');
  }

  private renderHeading(): TemplateResult {
    const slotted = this.slottedHeading;
    // A heading without words would be read out as one: only its slot waits for some.
    if (!slotted && !this.heading.trim()) return this.headingSlot();
    const {year, name} = splitYear(this.heading);
    const size = slotted ? nameSize(slotted, false) : nameSize(name, year !== '');
    return html`<h2 part="heading">
      ${
        year && !slotted
          ? html`<span class="year" part="year"><span class="digits">${year}</span>年</span>`
          : nothing
      }
      <span class="name" style=${styleMap({'--size': String(size)})}>${this.headingSlot(name)}</span>
    </h2>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-part': WrPart;
  }
}
