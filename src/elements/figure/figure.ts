import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {brokenAddress, imageOf} from '../shared/broken-picture.js';
import {ChildrenController} from '../shared/children.js';
import {WrElement} from '../shared/element.js';
import {isElement} from '../shared/node.js';
import {PlacementsController, type Placements} from '../shared/placement.js';
import {optional} from '../shared/optional.js';
import {pictures} from '../shared/pictures.styles.js';
import {styleMap} from '../shared/style-map.js';
import {badRatio, noPicture, pictureBroken} from '../shared/words.js';
import {afterGround, styles} from './figure.styles.js';

/** What stands in which slot. */
interface Content {
  pictures: number;
  isBoxed: boolean;
  captions: number;
}

const isIn = (name: string) => (element: Element) => element.slot === name;

function read({children, childNodes}: Element): Content {
  const all = [...children];
  return {
    pictures: all.filter(isIn('picture')).length,
    isBoxed: [...childNodes].some((node) =>
      isElement(node) ? isIn('')(node) : node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
    ),
    captions: all.filter(({slot}) => slot === 'caption' || slot === 'credit').length,
  };
}

/**
 * @summary A photograph, or a gallery of two to four, with caption, credit and one figure upon it.
 * @zh 新闻图片：一至四张，可带图说、署名和一个数字
 * @status experimental
 * @since 0.2.0
 *
 * Without a picture nothing is drawn: no empty frame.
 *
 * @slot picture - One to four of `img` or `picture`, each with its `alt`.
 * @slot caption - What is to be seen.
 * @slot credit - Who took it.
 * @slot - One `wr-metric-tile`, drawn in a box upon the picture.
 *
 * @csspart pictures - The pictures.
 * @csspart box - The box of the figure.
 * @csspart caption - Caption and credit.
 *
 * @cssproperty [--wr-picture-focus=50% 50%] - The place that is kept where a picture is cropped; also on a single picture.
 */
export class WrFigure extends WrElement {
  static override styles = [WrElement.styles, styles];

  protected override readonly documentStyles = [pictures, afterGround];

  /** `full` runs from edge to edge of the page, as a strip. Without it the pictures fit the column. */
  @property({reflect: true, converter: optional}) layout?: 'full' = undefined;

  /**
   * Width to height that pictures are cropped to, such as `16:9`. Without it one picture in a column keeps its own, a strip is
   * 27:11, a gallery 4:3.
   */
  @property({reflect: true, converter: optional}) ratio?: string = undefined;

  private readonly content = new ChildrenController<Content>(
    this,
    {pictures: 1, isBoxed: true, captions: 1},
    read,
    ({pictures}) => (pictures === 0 ? [noPicture] : []),
  );

  constructor() {
    super();
    new PlacementsController<'wr-metric-tile'>(this, () => this.tilePlacements());
  }

  private tilePlacements(): (readonly [Element, Placements['wr-metric-tile']])[] {
    const tiles = [...this.children].filter(({localName}) => localName === 'wr-metric-tile');
    return tiles.map((tile) => [tile, {wide: false, words: 0.36}]);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.warnUnlessOneOf(changed, 'layout', ['full']);
    if (changed.has('ratio') && this.ratio && !this.chosenRatio) this.warn(badRatio(this.ratio));
  }

  private get chosenRatio(): string | undefined {
    const [, width, height] =
      /^\s*(\d+(?:\.\d+)?)\s*[:：/]\s*(\d+(?:\.\d+)?)\s*$/.exec(this.ratio ?? '') ?? [];
    return Number(width) > 0 && Number(height) > 0 ? `${width} / ${height}` : undefined;
  }

  private readonly onPicture = (): void => {
    for (const element of this.children) {
      const image = element.slot === 'picture' && imageOf(element);
      const address = image ? brokenAddress(image) : undefined;
      if (address !== undefined) this.warn(pictureBroken(address));
    }
  };

  override render(): TemplateResult | typeof nothing {
    const {pictures, isBoxed, captions} = this.content.value;
    const chosen = this.chosenRatio;
    return html`<figure class="figure ${this.layout === 'full' ? 'full' : ''}" ?hidden=${pictures === 0}>
      <div class="stage">
        <div
          class="pictures n${Math.min(pictures, 4)}"
          part="pictures"
          style=${styleMap({'--chosen': chosen, '--ratio': chosen})}
        >
          <slot
            name="picture"
            @slotchange=${this.onPicture}
            @error=${{handleEvent: this.onPicture, capture: true}}
          ></slot>
        </div>
        <div class="box" part="box" ?hidden=${!isBoxed}><slot></slot></div>
      </div>
      <figcaption part="caption" ?hidden=${captions === 0}>
        <slot name="caption"></slot><slot name="credit"></slot>
      </figcaption>
    </figure>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-figure': WrFigure;
  }
}
