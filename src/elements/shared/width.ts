import {html, type LitElement, type ReactiveController} from 'lit';

/**
 * The widths, in em of the container, at which a diagram is laid out again. Between two of them it is only scaled, its
 * type staying the same, so what fits at the lower one fits at all of them.
 */
export const ladder = [14, 17, 17.5, 19, 20.75, 23, 26, 29, 36, 44];

/** Stands in the query container of the views and has its width. It has no height: what is drawn is not moved by it. */
export const ruler = html`<div class="ruler"></div>`;

/** Measures a host's {@link ruler} before the browser paints, and again when it changes. */
export class WidthController implements ReactiveController {
  /** The step of the ladder that the width has reached, in em; 0 below the first. Undefined until it has been measured. */
  step?: number;

  private readonly host: LitElement;
  private readonly onStep: () => void;
  private ruler: Element | null = null;
  private observer?: ResizeObserver;

  /** @param onStep called when the width has reached another step */
  constructor(host: LitElement, onStep: () => void) {
    this.host = host;
    this.onStep = onStep;
    host.addController(this);
  }

  hostConnected(): void {
    this.watch(this.host.renderRoot.querySelector('.ruler'));
  }

  hostDisconnected(): void {
    this.watch(null);
  }

  hostUpdated(): void {
    this.watch(this.host.renderRoot.querySelector('.ruler'));
    if (this.step !== undefined || !this.ruler) return;
    // Before the browser paints.
    if (unmeasured.size === 0) globalThis.requestAnimationFrame?.(measureAll);
    unmeasured.add(this);
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
    this.onStep();
  }

  private watch(ruler: Element | null): void {
    if (ruler === this.ruler) return;
    if (this.ruler) this.observer?.unobserve(this.ruler);
    this.ruler = ruler;
    if (!ruler) return;
    controllers.set(ruler, this);
    this.observer = observerOf(ruler.ownerDocument);
    this.observer?.observe(ruler);
  }
}

const controllers = new WeakMap<Element, WidthController>();
const observers = new WeakMap<Document, ResizeObserver>();

/** One observer watches all rulers of a document; there is none in a DOM that lays nothing out. */
function observerOf(document: Document): ResizeObserver | undefined {
  let observer = observers.get(document);
  const {ResizeObserver: Observer} = document.defaultView ?? globalThis;
  if (!observer && Observer) {
    observer = new Observer((entries) => {
      for (const {target} of entries) controllers.get(target)?.measure();
    });
    observers.set(document, observer);
  }
  return observer;
}

/** Those that have not been measured. */
const unmeasured = new Set<WidthController>();

/** Measures every diagram that is new: one layout for all of them. Never between two writes. */
export function measureAll(): void {
  const all = [...unmeasured];
  unmeasured.clear();
  for (const controller of all) controller.measure();
}
