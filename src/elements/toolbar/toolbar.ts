import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {WrElement} from '../shared/element.js';
import {loadExport} from './load-export.js';
import {copyHtml, save} from './save.js';
import {styles} from './toolbar.styles.js';

/** What a `wr-export` event tells. */
export interface WrExportDetail {
  /** What was made. */
  format: Action;
}

type Action = 'png' | 'slices' | 'pdf' | 'html' | 'wechat';

const buttons: readonly [Action, string][] = [
  ['png', '长图'],
  ['slices', '切图'],
  ['pdf', 'PDF'],
  ['html', '静态网页'],
  ['wechat', '复制到公众号'],
];

/** Pixels: what WeChat, Weibo and most sites show best; slices of at most six million pixels. */
const [pictureWidth, sliceHeight] = [1080, 5400];

/**
 * @summary Buttons that save the report as a long picture, as slices, as PDF, as a static page, or copy it for WeChat.
 * It is in none of them itself.
 * @status experimental
 * @since 0.1.0
 *
 * @fires {CustomEvent<WrExportDetail>} wr-export - When a file or the clipboard has got the report; `detail.format` is `png`, `slices`, `pdf`,
 *   `html` or `wechat`.
 *
 * @csspart button - Each button.
 * @csspart status - What is going on, also read out.
 */
export class WrToolbar extends WrElement {
  static override styles = [WrElement.styles, styles];

  /** The id of the report. Without it, the first report of the page. */
  @property() for = '';

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

  override render(): TemplateResult {
    return html`
      <div class="buttons" role="toolbar" aria-label="导出报告" @keydown=${this.onKeydown}>
        ${buttons.map(([action, name], i) => this.renderButton(action, name, i))}
        ${this.busy ? html`<button part="button" @click=${this.cancel}>取消</button>` : nothing}
      </div>
      <p class="status" part="status" role="status">${this.status}</p>
    `;
  }

  private renderButton(action: Action, name: string, index: number): TemplateResult {
    return html`<button
      part="button"
      data-action=${action}
      tabindex=${index === this.current ? 0 : -1}
      aria-disabled=${this.busy ? 'true' : 'false'}
      @click=${() => this.run(action, name)}
    >
      ${name}
    </button>`;
  }

  private get report(): HTMLElement | null {
    const root = this.getRootNode() as Document | ShadowRoot;
    return this.for ? root.getElementById(this.for) : document.querySelector<HTMLElement>('wr-report');
  }

  private async run(action: Action, name: string): Promise<void> {
    if (this.busy) return;
    const {report} = this;
    if (!report) {
      this.warn(`no report with the id "${this.for}"; write the id of a wr-report into "for"`);
      this.status = '页面上没有找到报告。';
      return;
    }
    const abort = (this.abort = new AbortController());
    this.busy = action;
    this.status = `正在准备${name}…`;
    try {
      this.status = await this.make(action, name, report, abort.signal);
      this.dispatchEvent(new CustomEvent<WrExportDetail>('wr-export', {detail: {format: action}}));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.status = abort.signal.aborted ? '已取消。' : `${name}没有完成：${reason}`;
    } finally {
      this.busy = undefined;
    }
  }

  /** @returns what to say when it is done */
  private async make(
    action: Action,
    name: string,
    report: HTMLElement,
    signal: AbortSignal,
  ): Promise<string> {
    const title = document.title || '报告';
    if (action === 'pdf') {
      window.print();
      return '已打开打印窗口，请选择“另存为 PDF”。';
    }
    const delivery = await loadExport();
    const missing: string[] = [];
    const options = {
      signal,
      onProgress: (done: number) => this.tell(name, done),
      onWarning: (address: string) => missing.push(address),
    };
    let done: string;
    if (action === 'png') {
      save(await delivery.toPng(report, {...options, layoutWidth: pictureWidth}), `${title}.png`);
      done = '长图已保存。';
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
      done = `切图已保存，共 ${slices.length} 张，各附一份文字。`;
    } else if (action === 'html') {
      save(new Blob([await delivery.toStaticHtml(report, options)], {type: 'text/html'}), `${title}.html`);
      done = '静态网页已保存。';
    } else done = await this.copyFragment(delivery, report, options);
    return missing.length > 0 ? `${done}有 ${missing.length} 张图片读不到，没有放进去。` : done;
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
    const all = this.copied + this.waiting.length;
    await copyHtml(this.waiting[0]?.html ?? '', report.textContent ?? '');
    this.waiting = this.waiting.slice(1);
    this.copied++;
    if (this.waiting.length === 0)
      return all > 1 ? `已复制最后一段（第 ${all} 段）。` : '已复制，请到公众号编辑器里粘贴。';
    return `报告超过一篇的字数上限，共 ${all} 段，已复制第 ${this.copied} 段；粘贴之后再按一次，复制下一段。`;
  }

  /** Every tenth only: a screen reader reads each change. */
  private tell(name: string, done: number): void {
    this.status = `正在生成${name} ${Math.floor(done * 10) * 10}%`;
  }

  private readonly cancel = (): void => {
    this.abort?.abort();
    this.renderRoot.querySelectorAll('button')[this.current]?.focus();
  };

  private onKeydown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.busy) return this.cancel();
    const step = {ArrowRight: 1, ArrowLeft: -1, Home: -this.current, End: buttons.length - 1 - this.current}[
      event.key
    ];
    if (step === undefined) return;
    event.preventDefault();
    this.current = (this.current + step + buttons.length) % buttons.length;
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
