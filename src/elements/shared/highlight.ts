import type {LitElement, ReactiveController} from 'lit';
import {isPress, select, type Selected} from './select.js';

/** The parts of a diagram, and the text that belongs to them. */
export interface HighlightOptions {
  /** How many parts there are now. */
  count: () => number;
  /** What is reported of a part that was picked. */
  selected: (index: number) => Selected;
  /** Which shapes a part is lit by, as their `data-index`. Default: its own; parts that share some carry `data-part` besides. */
  shapeOf?: (index: number) => number;
  /** The elements, outside the diagram, that say a part's text: its list item, its section. */
  textsOf?: (index: number) => readonly Element[];
  /** What is read out of a part, and where along the figure, 0 to 1: written into its `.said`, which Lit leaves alone. */
  say?: (index: number) => {text: string; at?: number};
  /** Draws again, in the figure, what else marks the part that is lit. */
  spotlight?: (figure: Element) => void;
  /** The parts lie side by side: however narrow they are, a finger picks the one it meets. */
  adjoining?: boolean;
}

const listened = ['pointerover', 'pointerleave', 'click', 'keydown', 'focusin', 'focusout'] as const;
type Listened = (typeof listened)[number];

/** Smaller parts are not picked by finger, in CSS pixels. */
const smallestTarget = 44;

/**
 * Shows which words belong to which part of a diagram: pointing at a part or at its text, tapping it, or moving
 * through the parts with the arrow keys lights both. Escape, or a second tap, lets go.
 *
 * The diagram needs a `.diagram` (or `.chart`) with a focusable `.picture` for each view. Its shapes and labels carry `data-index`; while a part is lit they carry
 * `data-lit` besides, `on` or `off`, as does the text. Nothing here is needed for the diagram to be read.
 *
 * Enter and Space report again the part that has the keyboard.
 *
 * @fires wr-select on the host when the reader picks a part or lets go of it
 */
export class HighlightController implements ReactiveController {
  private readonly host: LitElement;
  private readonly options: HighlightOptions;
  private pointed = -1;
  private picked = -1;
  private shown = -1;

  constructor(host: LitElement, options: HighlightOptions) {
    this.host = host;
    this.options = options;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of listened) this.host.addEventListener(type, this);
  }

  hostDisconnected(): void {
    for (const type of listened) this.host.removeEventListener(type, this);
  }

  /** Hands an event to the method of its name. */
  handleEvent(event: Event): void {
    (this[event.type as Listened] as (event: Event) => void)(event);
  }

  hostUpdated(): void {
    if (this.shown >= this.options.count()) this.pointed = this.picked = this.shown = -1;
    if (this.shown >= 0) this.draw();
  }

  private readonly pointerover = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    this.pointed = this.partOf(event);
    this.show();
  };

  private readonly pointerleave = (): void => {
    this.pointed = -1;
    this.show();
  };

  private readonly click = (event: MouseEvent): void => {
    const index = this.partOf(event);
    const onShape = event
      .composedPath()
      .some((node) => node instanceof Element && node.matches('[data-index]'));
    // A mouse lights a text by pointing at it; its clicks are for selecting words and following links.
    if (index < 0 || (!onShape && !isTouch(event))) return;
    const tooSmall = !this.options.adjoining && isSmall(event.composedPath()[0]);
    if (onShape && isTouch(event) && tooSmall) return;
    this.pick(index === this.picked ? -1 : index);
  };

  private readonly focusin = (event: FocusEvent): void => {
    const picture = pictureOf(event);
    if (picture?.matches(':focus-visible') && this.picked < 0) this.pick(0);
  };

  private readonly focusout = (event: FocusEvent): void => {
    if (pictureOf(event)) this.pick(-1);
  };

  private readonly keydown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      this.pointed = -1;
      this.pick(-1);
      return;
    }
    const isPressed = isPress(event) && !event.repeat && this.picked >= 0;
    const next = isPressed ? this.picked : this.nextByKey(event.key);
    if (next === undefined || !pictureOf(event)) return;
    event.preventDefault();
    if (isPressed) this.announce();
    else this.pick(next);
  };

  private nextByKey(key: string): number | undefined {
    const count = this.options.count();
    if (count === 0) return undefined;
    if (key === 'ArrowRight' || key === 'ArrowDown') return (this.picked + 1) % count;
    if (key === 'ArrowLeft' || key === 'ArrowUp') return (Math.max(this.picked, 0) + count - 1) % count;
    if (key === 'Home') return 0;
    if (key === 'End') return count - 1;
    return undefined;
  }

  private pick(index: number): void {
    if (index === this.picked) return this.show();
    this.picked = index;
    this.show();
    this.announce();
  }

  private announce(): void {
    select(this.host, this.picked, this.picked < 0 ? undefined : this.options.selected(this.picked));
  }

  private shapeOf(index: number): number {
    return this.options.shapeOf?.(index) ?? index;
  }

  private show(): void {
    const index = this.pointed >= 0 ? this.pointed : this.picked;
    if (index === this.shown) return;
    this.shown = index;
    this.draw();
  }

  private draw(): void {
    for (let index = 0; index < this.options.count(); index++) {
      for (const text of this.textsOf(index)) this.light(text, this.shapeOf(index));
    }
    const figure = this.host.renderRoot.querySelector('.chart, .diagram');
    if (!figure) return;
    this.say(figure);
    for (const part of figure.querySelectorAll('[data-index]')) this.light(part, indexOf(part));
    this.options.spotlight?.(figure);
  }

  private textsOf(index: number): readonly Element[] {
    return this.options.textsOf?.(index) ?? [];
  }

  /** Owned by this controller: Lit never writes into it. */
  private say(figure: Element): void {
    const said = figure.querySelector<HTMLElement>('.said');
    if (!said) return;
    const {text = '', at = 0} = (this.shown >= 0 && this.options.say?.(this.shown)) || {};
    said.textContent = text;
    said.style.setProperty('--at', String(at));
  }

  private light(part: Element, index: number): void {
    if (this.shown < 0) part.removeAttribute('data-lit');
    else part.setAttribute('data-lit', index === this.shapeOf(this.shown) ? 'on' : 'off');
  }

  private firstOf(shape: number): number {
    for (let index = 0; index < this.options.count(); index++)
      if (this.shapeOf(index) === shape) return index;
    return -1;
  }

  /** Which part an event is about: of the diagram, or of the texts. */
  private partOf(event: Event): number {
    const path = event.composedPath();
    for (const node of path) {
      if (node === this.host) break;
      if (!(node instanceof Element)) continue;
      const part = node.getAttribute('data-part');
      if (part !== null) return Number(part);
      if (node.hasAttribute('data-index')) return this.firstOf(indexOf(node));
    }
    for (let index = 0; index < this.options.count(); index++) {
      if (this.textsOf(index).some((text) => path.includes(text))) return index;
    }
    return -1;
  }
}

function indexOf(part: Element): number {
  return Number(part.getAttribute('data-index') ?? -1);
}

/** The figure, if that is where an event happened. */
function pictureOf(event: Event): Element | undefined {
  const [target] = event.composedPath();
  return target instanceof Element && target.matches('.picture') ? target : undefined;
}

function isTouch(event: Event): boolean {
  return (event as Partial<PointerEvent>).pointerType === 'touch';
}

function isSmall(target: EventTarget | undefined): boolean {
  if (!(target instanceof Element)) return false;
  const {width, height} = target.getBoundingClientRect();
  return Math.min(width, height) < smallestTarget;
}
