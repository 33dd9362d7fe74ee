import {html, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {optional} from '../shared/optional.js';
import {themeWords} from '../../themes/theme-words.js';
import {base} from '../shared/base.styles.js';
import {artSettled} from '../shared/art.js';
import {warnOfChildren, warnOfSlots} from '../shared/children.js';
import {WrElement} from '../shared/element.js';
import {MotionController} from './motion.js';
import {pictures} from '../shared/pictures.styles.js';
import {prose} from '../shared/prose.js';
import {styles} from './report.styles.js';
import * as words from '../shared/words.js';

/**
 * @summary The page: colours, type and the unit of length that every element inside is drawn in.
 * @zh 整页：配色、长度单位、编号
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Covers, parts and credits.
 *
 * @attr {string | undefined} source - The address of the report's text, or `#id` of an element that holds it. Read by the proof script
 *   (`work-report-elements.proof.min.js`), which marks on the page what that text does not support; without it, nothing.
 *
 * @csspart page - The page.
 *
 * @cssproperty [--wr-unit-min=1px] - The least size of the unit `--u`, in which text is 16 large. `themes/large-type.css` raises it.
 * @cssproperty [--wr-unit-max=100px] - The largest size of the unit `--u`. Lower it to 1.1px, say, for a desktop page
 *   whose text should stay at 17px however wide the report is.
 */
export class WrReport extends WrElement {
  static override styles = [base, styles];

  protected override readonly documentStyles = [prose, pictures];

  /**
   * The colours: `vermilion`, `jade` or `azure`, or `brand` for those of a style sheet of your own (`work-report theme`).
   * Without it, a theme set by a style sheet, or vermilion. A second word sets the ground: `jade dark` is dark, `jade auto`
   * as the reader's system is; either may stand alone. Prints are light.
   */
  @property({reflect: true, converter: optional}) theme?: string = undefined;

  /** The scene of every cover, credits and part with a strip that names none: `coast`, say. See `wr-cover`. */
  @property({reflect: true, converter: optional}) scene?: string = undefined;

  /** `none` shows every block in its final state at once; `auto` lets blocks draw themselves once, where the reader allows motion. */
  @property({reflect: true, useDefault: true}) motion: 'auto' | 'none' = 'auto';

  private readonly motionController = new MotionController(this);

  /** Settles when the report is taken out of the document. */
  private left?: Promise<void>;
  private leave?: () => void;

  /**
   * Settles once all elements inside have drawn and the fonts they use are loaded, or the report is taken out of the
   * document while they do. Pending as long as the report has never been in a document. Never rejects: what went wrong
   * in an element is an error on the console.
   */
  get ready(): Promise<void> {
    return this.settle().then(() => {
      warnOfChildren(this);
      warnOfSlots(this);
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('theme')) return;
    for (const word of this.theme?.split(/\s+/) ?? [])
      if (word && !themeWords.includes(word)) this.warn(words.unknown('theme', word, themeWords));
  }

  protected override firstUpdated(): void {
    void this.settle().then(() => {
      if (this.motion === 'auto') this.motionController.start();
    });
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('scene'))
      for (const element of this.querySelectorAll<WrElement>('wr-cover, wr-part, wr-credits'))
        if (element.hasUpdated) element.requestUpdate();
    if (changed.has('motion') && this.motion === 'none') this.motionController.finish();
  }

  override render(): TemplateResult {
    return html`<div class="frame">
      <div class="page" part="page"><slot></slot></div>
    </div>`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.left = new Promise((resolve) => (this.leave = resolve));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leave?.();
  }

  private async settle(): Promise<void> {
    await Promise.allSettled([this.updateComplete]);
    await Promise.race([this.left, this.drawn()]);
  }

  private async drawn(): Promise<void> {
    const elements = [this, ...this.querySelectorAll<WrElement>('*')].filter((e) =>
      e.localName.startsWith('wr-'),
    );
    const undefinedTags = new Set(elements.map((e) => e.localName).filter((tag) => !customElements.get(tag)));
    for (const tag of undefinedTags) this.warn(words.notDefined(tag));
    // An update may ask for another one: a parent gives its children their place. Two rounds settle a page.
    await Promise.allSettled(elements.map((e) => e.updateComplete));
    const updates = await Promise.allSettled(elements.map((e) => e.updateComplete));
    for (const update of updates) if (update.status === 'rejected') console.error(update.reason);
    const hasArt = await artSettled();
    await Promise.allSettled(elements.map((e) => e.updateComplete));
    const {fonts} = this.ownerDocument;
    // All of the document are ready only once it has loaded, which it never has where a file gets no answer.
    await (hasArt
      ? fonts?.ready
      : Promise.allSettled([...fonts].filter(({status}) => status === 'loading').map(({loaded}) => loaded)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-report': WrReport;
  }
}
