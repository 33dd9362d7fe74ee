import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {imageOf} from '../shared/broken-picture.js';
import {optional} from '../shared/optional.js';
import {WrElement} from '../shared/element.js';
import {farShore, onWater} from '../shared/scenery/index.js';
import {drawnScene, sceneOf} from '../shared/scene.js';
import {creditsBody, styles} from './credits.styles.js';

/** A picture to scan with at most so many pixels in a row is enlarged; its squares then keep their edges. */
const fewPixels = 128;

/**
 * @summary The end of the page: a river, and who wrote, arranged, drew and checked it.
 * @zh 结尾的风景和来源、整理、制图
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The credits: text, paragraphs, or a `dl` of pairs, such as 来源 and who.
 * @slot motto - A slogan above the picture, one phrase an element; `small` for a remark below it.
 * @slot qr - A picture to scan: `img`, or a `figure` with its caption; several stand side by side.
 *
 * @csspart closing - The slogan and the picture to scan.
 * @csspart text - The credits.
 */
export class WrCredits extends WrElement {
  static override styles = [WrElement.styles, styles];

  protected override readonly documentStyles = [creditsBody];

  /** The picture above the text: `river`, `none` or a registered scene. Without it the report's, else `river`. */
  @property({reflect: true, converter: optional}) scene?: string = undefined;

  /** A picture to scan of so few pixels that it is enlarged, as styles see it. @internal */
  @property({type: Boolean, attribute: 'data-enlarged', reflect: true}) protected isEnlarged = false;

  private readonly onPicture = (): void => {
    const picture = [...this.children].find(({slot}) => slot === 'qr');
    const {naturalWidth = 0} = (picture && imageOf(picture)) ?? {};
    this.isEnlarged = naturalWidth > 0 && naturalWidth <= fewPixels;
    this.requestUpdate();
  };

  override render(): TemplateResult {
    const scene = sceneOf(this, this.scene) ?? 'river';
    const isOurs = ['river', 'peach-blossom', 'mountains', 'photo'].includes(scene);
    const drawn = isOurs || scene === 'none' ? undefined : drawnScene(this, scene, 'closing', 'closing');
    const slots = [...(this.children ?? [])].map(({slot}) => slot);
    const codes = slots.filter((slot) => slot === 'qr').length;
    const said = codes > 0 || slots.includes('motto');
    const onChange = (): void => this.requestUpdate();
    return html`<footer class="${isOurs ? 'scenic' : 'plain'} ${said ? 'said' : ''}">
      <div class="closing-words" part="closing">
        <div><slot name="motto" @slotchange=${onChange}></slot></div>
        <div class="codes ${codes > 1 ? 'several' : ''}">
          <slot
            name="qr"
            @slotchange=${this.onPicture}
            @load=${{handleEvent: this.onPicture, capture: true}}
          ></slot>
        </div>
      </div>
      ${isOurs ? farShore() : (drawn ?? nothing)}
      <div class="water">
        ${isOurs ? onWater() : nothing}
        <div class="text" part="text"><slot></slot></div>
      </div>
    </footer>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-credits': WrCredits;
  }
}
