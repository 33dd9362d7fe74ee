import {css, html, isServer, unsafeCSS, type CSSResult, type LitElement, type ReactiveController} from 'lit';

/** A drawing, and between which widths of its container it is shown: from `from` em, below `to` em. */
export interface View<T> {
  from: number;
  to?: number;
  drawing: T;
}

/**
 * The widths, in em of the container, at which a diagram is laid out anew. Between two of them it is only scaled, its
 * type staying the same, so what fits at the lower one fits at all of them.
 */
export const ladder = [17, 17.5, 19, 20.75, 23, 26, 29, 36, 44];

/** Stands in the query container of the views and tells its width. It has no height, so that what is drawn leaves it be. */
export const ruler = html`<div class="ruler"></div>`;

/**
 * Draws a diagram for the width its {@link ruler} has, before the browser paints it, and anew when that width passes a
 * step of the ladder. For paper, and for files that leave the page, all widths are drawn at once and the container's
 * width picks one by style alone.
 */
export class ViewsController implements ReactiveController {
  private readonly host: LitElement;
  private ruler: Element | null = null;
  /** The step that the width has reached, in em; 0 below the first. Undefined until it has been measured. */
  private step?: number;
  private every = isServer;
  private window?: Window | null;
  private observer?: ResizeObserver;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.window = this.host.ownerDocument.defaultView;
    this.window?.addEventListener('beforeprint', this.onPrint);
    this.window?.addEventListener('afterprint', this.onPrint);
    this.watch(this.host.renderRoot.querySelector('.ruler'));
  }

  hostDisconnected(): void {
    this.window?.removeEventListener('beforeprint', this.onPrint);
    this.window?.removeEventListener('afterprint', this.onPrint);
    this.watch(null);
  }

  hostUpdated(): void {
    this.watch(this.host.renderRoot.querySelector('.ruler'));
    if (this.step !== undefined || !this.ruler) return;
    // Before the browser paints.
    if (unmeasured.size === 0) requestAnimationFrame(() => this.measureAll());
    unmeasured.add(this);
  }

  /**
   * The views of a drawing that are to be in the document now.
   *
   * @param layout draws for a width in u (16 to an em), or gives undefined where nothing fits
   */
  of<T>(layout: (width: number) => T | undefined): View<T | undefined>[] {
    if (this.every) return viewsOf(layout);
    if (this.step === undefined) return [];
    return [{from: 0, drawing: this.step === 0 ? undefined : layout(this.step * 16)}];
  }

  /** Whether all widths are drawn, or only the present one. */
  set drawsEvery(every: boolean) {
    if (this.every === every) return;
    this.every = every;
    this.host.requestUpdate();
  }

  /** Finds out how wide the container is. */
  measure(): void {
    if (!this.ruler?.isConnected) return;
    const {inlineSize, fontSize} = getComputedStyle(this.ruler);
    const em = Number.parseFloat(inlineSize) / Number.parseFloat(fontSize);
    // Hidden: what it was drawn for last is as good as any.
    if (!(em >= 0)) return;
    const step = ladder.filter((each) => each <= em).at(-1) ?? 0;
    if (step === this.step) return;
    this.step = step;
    if (!this.every) this.host.requestUpdate();
  }

  /** Measures every diagram that is new, this one and others: one layout for all of them. Never between two writes. */
  measureAll(): void {
    const all = [...unmeasured];
    unmeasured.clear();
    for (const controller of all) controller.measure();
  }

  private readonly onPrint = ({type}: Event): void => {
    this.drawsEvery = type === 'beforeprint';
  };

  private watch(ruler: Element | null): void {
    if (ruler === this.ruler) return;
    if (this.ruler) this.observer?.unobserve(this.ruler);
    this.ruler = ruler;
    if (!ruler) return;
    controllers.set(ruler, this);
    this.observer = observerOf(ruler.ownerDocument);
    this.observer.observe(ruler);
  }
}

const controllers = new WeakMap<Element, ViewsController>();
const observers = new WeakMap<Document, ResizeObserver>();

/** One observer watches all rulers of a document. */
function observerOf(document: Document): ResizeObserver {
  let observer = observers.get(document);
  if (!observer) {
    const {ResizeObserver: Observer} = document.defaultView ?? globalThis;
    observer = new Observer((entries) => {
      for (const {target} of entries) controllers.get(target)?.measure();
    });
    observers.set(document, observer);
  }
  return observer;
}

/** Those that have not been measured. */
const unmeasured = new Set<ViewsController>();

/** A diagram laid out for every width. */
function viewsOf<T>(layout: (width: number) => T | undefined): View<T | undefined>[] {
  const views: View<T | undefined>[] = [{from: 0, drawing: undefined}];
  for (const em of ladder) {
    const drawing = layout(em * 16);
    const last = views.at(-1) as View<T | undefined>;
    if (drawing === undefined && last.drawing === undefined) continue;
    last.to = em;
    views.push({from: em, drawing});
  }
  return views;
}

/** The class names that show a view at its widths. */
export function viewClasses({from, to}: View<unknown>): string {
  return `view ${className('from', from)} ${to === undefined ? '' : className('to', to)}`;
}

const className = (word: string, em: number): string => `${word}-${String(em).replace('.', '-')}`;

/** The rules behind {@link viewClasses}, for a query container in whose em the ladder is told. */
export const viewStyles: CSSResult = css`
  .view {
    display: none;
  }
  .from-0 {
    display: block;
  }
  ${unsafeCSS(
    ladder
      .map(
        (em) =>
          `@container (width >= ${em}em){.${className('to', em)}{display:none}.${className('from', em)}{display:block}}`,
      )
      .join(''),
  )}
`;
