// The report's text beside the page: each figure that the page shows is a button that leads to it.
import type {TextRange} from '../check/index.js';

/** A figure of the source that figures of the page lead to. */
export interface SourceFigure extends TextRange {
  sentence: TextRange;
  /** How many figures of the page lead to it. */
  count: number;
}

interface PaneOptions {
  title: string;
  help: string;
  nameOf(place: SourceFigure): string;
  /** A figure was chosen. */
  choose(place: SourceFigure): void;
  /** A figure is pointed at or focused. */
  point(place: SourceFigure): void;
}

const paneClass = 'wr-proof-source';

export class SourcePane {
  private readonly details: HTMLDetailsElement;
  private readonly buttons = new Map<SourceFigure, HTMLButtonElement>();
  private readonly sentences = new Map<SourceFigure, HTMLElement>();

  constructor(
    private readonly document: Document,
    private readonly source: string,
    places: readonly SourceFigure[],
    private readonly options: PaneOptions,
  ) {
    this.details = document.createElement('details');
    this.details.open = true;
    const summary = document.createElement('summary');
    summary.textContent = options.title;
    const help = document.createElement('p');
    help.textContent = options.help;
    const text = document.createElement('div');
    text.className = 'text';
    this.write(text, places);
    this.details.append(summary, help, text);
    this.container().append(this.details);
  }

  remove(): void {
    const pane = this.details.parentElement;
    this.details.remove();
    if (pane?.childElementCount === 0) pane.remove();
  }

  /** Opens the text at a figure and moves the focus there. */
  goTo(place: SourceFigure): void {
    this.details.open = true;
    this.light(place);
    this.buttons.get(place)?.focus({preventScroll: true});
  }

  /** Marks a figure and its sentence, and brings them into view inside the pane. */
  light(place: SourceFigure): void {
    const sentence = this.sentences.get(place);
    for (const each of this.sentences.values()) each.classList.toggle('lit', each === sentence);
    for (const [each, button] of this.buttons) setCurrent(button, each === place);
    const button = this.buttons.get(place);
    const text = button?.closest('.text');
    if (!button || !text) return;
    const [inner, outer] = [button.getBoundingClientRect(), text.getBoundingClientRect()];
    if (inner.top < outer.top || inner.bottom > outer.bottom)
      text.scrollTop += inner.top - outer.top - outer.height / 3;
  }

  /** One pane for all reports of a document. */
  private container(): Element {
    const {document} = this;
    const found = document.querySelector(`.${paneClass}`);
    if (found) return found;
    const pane = document.createElement('aside');
    pane.className = paneClass;
    document.body.append(pane);
    return pane;
  }

  /** Writes the whole text, its sentences with figures in elements of their own. */
  private write(into: Element, places: readonly SourceFigure[]): void {
    const {source, document} = this;
    let at = 0;
    let sentence: HTMLElement | undefined;
    let end = 0;
    const leave = (): void => {
      if (sentence) sentence.append(source.slice(at, end));
      at = Math.max(at, end);
      sentence = undefined;
    };
    for (const place of places) {
      if (place.at >= end || !sentence) {
        leave();
        const start = Math.min(place.at, Math.max(at, place.sentence.at));
        into.append(source.slice(at, start));
        sentence = document.createElement('span');
        into.append(sentence);
        at = start;
        end = Math.max(place.sentence.at + place.sentence.length, place.at + place.length);
      }
      sentence.append(source.slice(at, place.at), this.button(place));
      this.sentences.set(place, sentence);
      at = place.at + place.length;
      end = Math.max(end, at);
    }
    leave();
    into.append(source.slice(at));
  }

  private button(place: SourceFigure): HTMLElement {
    const button = this.document.createElement('button');
    button.type = 'button';
    button.textContent = this.source.slice(place.at, place.at + place.length);
    button.setAttribute('aria-label', this.options.nameOf(place));
    button.addEventListener('click', () => this.options.choose(place));
    for (const event of ['pointerenter', 'focus'])
      button.addEventListener(event, () => this.options.point(place));
    this.buttons.set(place, button);
    return button;
  }
}

/** Marks the one of several buttons that was gone to. */
export function setCurrent(button: Element, isCurrent: boolean): void {
  if (isCurrent) button.setAttribute('aria-current', 'true');
  else button.removeAttribute('aria-current');
}
