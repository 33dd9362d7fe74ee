import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {WrElement} from '../shared/element.js';
import {loadExport} from './load-export.js';
import {copyHtml, save} from './save.js';
import {styles} from './toolbar.styles.js';
import * as words from '../shared/words.js';
import {labelsFor, type Action, type Labels} from './words.js';

/** The detail of a `wr-export` event. */
export interface WrExportDetail {
  /** What was made. */
  format: Action;
}

const actions: readonly Action[] = ['png', 'slices', 'pdf', 'pptx', 'html', 'wechat'];

/** Pixels: what WeChat, Weibo and most sites show best; slices of at most six million pixels. */
const [pictureWidth, sliceHeight] = [1080, 5400];

/**
 * @summary Buttons that save the report as a long picture, as slices, as PDF, as slides, as a static page, or copy it for
 * WeChat.
 * It is in none of them itself. Its words are Chinese, or English where `lang` says so.
 * @zh 把报告存成长图、切图、PDF、PPT、静态网页、公众号图文
 * @status experimental
 * @since 0.1.0
 *
 * @fires {CustomEvent<WrExportDetail>} wr-export - When a file or the clipboard has got the report; `detail.format` is `png`, `slices`, `pdf`,
 *   `pptx`, `html` or `wechat`.
 *
 * @csspart button - Each button.
 * @csspart status - What is going on, also read out.
 */
export class WrToolbar extends WrElement {
  static override styles = [WrElement.styles, styles];

  /** The id of the report. Without it, the first report of the page. */
  @property({reflect: true, useDefault: true}) for = '';

  @state() private busy?: Action;

  @state() private status = '';

  private abort?: AbortController;

  /** Fragments that are still to be copied, where a report is too long for one article. */
  private waiting: {html: string}[] = [];

  private copied = 0;

  /** Which button the Tab key reaches; the arrow keys move it. */
  @state() private current = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.abort?.abort();
  }

  private get labels(): Labels {
    return labelsFor(this);
  }

  override render(): TemplateResult {
    const {toolbar, cancel} = this.labels;
    return html`
      <div class="buttons" role="toolbar" aria-label=${toolbar} @keydown=${this.onKeydown}>
        ${actions.map((action, i) => this.renderButton(action, i))}
        ${this.busy ? html`<button part="button" @click=${this.cancel}>${cancel}</button>` : nothing}
      </div>
      <p class="status" part="status" role="status">${this.status}</p>
    `;
  }

  private renderButton(action: Action, index: number): TemplateResult {
    return html`<button
      part="button"
      data-action=${action}
      tabindex=${index === this.current ? 0 : -1}
      aria-disabled=${this.busy ? 'true' : 'false'}
      @click=${() => this.run(action)}
    >
      ${this.labels.actions[action]}
    </button>`;
  }

  private get report(): HTMLElement | null {
    const root = this.getRootNode() as Document | ShadowRoot;
    return this.for ? root.getElementById(this.for) : document.querySelector<HTMLElement>('wr-report');
  }

  private async run(action: Action): Promise<void> {
    if (this.busy) return;
    const {report, labels} = this;
    const name = labels.actions[action];
    if (!report) {
      this.warn(words.noReport(this.for));
      this.status = labels.noReport;
      return;
    }
    const abort = (this.abort = new AbortController());
    this.busy = action;
    this.status = labels.preparing(name);
    try {
      this.status = await this.make(action, report, abort.signal);
      this.dispatchEvent(new CustomEvent<WrExportDetail>('wr-export', {detail: {format: action}}));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.status = abort.signal.aborted ? labels.cancelled : labels.failed(name, reason);
    } finally {
      this.busy = undefined;
    }
  }

  /** @returns what to say when it is done */
  private async make(action: Action, report: HTMLElement, signal: AbortSignal): Promise<string> {
    const {labels} = this;
    const title = document.title || labels.untitled;
    if (action === 'pdf') {
      window.print();
      return labels.printing;
    }
    const delivery = await loadExport();
    const missing: string[] = [];
    const options = {
      signal,
      onProgress: (done: number) => this.announce(labels.actions[action], done),
      onWarning: (address: string) => missing.push(address),
    };
    let done: string;
    if (action === 'png') {
      save(await delivery.toPng(report, {...options, layoutWidth: pictureWidth}), `${title}.png`);
      done = labels.pictureSaved;
    } else if (action === 'slices') {
      const slices = await delivery.toSlices(report, {
        ...options,
        layoutWidth: pictureWidth,
        height: sliceHeight,
      });
      slices.forEach(({picture, text}, i) => {
        const number = String(i + 1).padStart(2, '0');
        save(picture, `${title}-${number}.png`);
        save(new Blob([text], {type: 'text/plain'}), `${title}-${number}.txt`);
      });
      done = labels.slicesSaved(slices.length);
    } else if (action === 'pptx') {
      save(await delivery.toPptx(report, options), `${title}.pptx`);
      done = labels.deckSaved;
    } else if (action === 'html') {
      save(new Blob([await delivery.toStaticHtml(report, options)], {type: 'text/html'}), `${title}.html`);
      done = labels.pageSaved;
    } else done = await this.copyFragment(delivery, report, options);
    return missing.length > 0 ? done + labels.imagesMissing(missing.length) : done;
  }

  private async copyFragment(
    delivery: Awaited<ReturnType<typeof loadExport>>,
    report: HTMLElement,
    options: Parameters<typeof delivery.toWechatHtml>[1],
  ): Promise<string> {
    if (this.waiting.length === 0) {
      this.waiting = await delivery.toWechatHtml(report, options);
      this.copied = 0;
    }
    const {labels} = this;
    const all = this.copied + this.waiting.length;
    if (!(await copyHtml(this.waiting[0]?.html ?? '', report.textContent ?? ''))) {
      throw new Error(labels.copyRefused);
    }
    this.waiting = this.waiting.slice(1);
    this.copied++;
    if (this.waiting.length > 0) return labels.copiedPart(this.copied, all);
    return all > 1 ? labels.copiedLast(all) : labels.copied;
  }

  /** Every tenth only: a screen reader reads each change. */
  private announce(name: string, done: number): void {
    this.status = this.labels.making(name, Math.floor(done * 10) * 10);
  }

  private readonly cancel = (): void => {
    this.abort?.abort();
    this.renderRoot.querySelectorAll('button')[this.current]?.focus();
  };

  private onKeydown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.busy) return this.cancel();
    const step = new Map([
      ['ArrowRight', 1],
      ['ArrowLeft', -1],
      ['Home', -this.current],
      ['End', actions.length - 1 - this.current],
    ]).get(event.key);
    if (step === undefined) return;
    event.preventDefault();
    this.current = (this.current + step + actions.length) % actions.length;
    this.renderRoot.querySelectorAll('button')[this.current]?.focus();
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'wr-export': CustomEvent<WrExportDetail>;
  }
  interface HTMLElementTagNameMap {
    'wr-toolbar': WrToolbar;
  }
}
