// The figure under the pointer and its sentence, or the sentence under it and its figures, after a moment.
import type {App} from '../app/app.js';
import {hitAt, sentenceAt} from '../app/link.js';

/** Milliseconds that the pointer rests. */
const pause = 150;

export class Hover {
  #timer = 0;

  constructor(
    private readonly app: App,
    private readonly rootOf: () => ParentNode,
  ) {}

  /** Follows the pointer over the page. */
  watch(stage: HTMLElement): void {
    stage.addEventListener('pointermove', (event) => {
      const [path, x, y] = [event.composedPath(), event.clientX, event.clientY];
      this.#wait(() => {
        const {known, work} = this.app;
        if (!known || !work) return;
        const {figure} = hitAt(known, path, x, y, work.report);
        const source = figure === undefined ? undefined : known.checked.shown[figure]?.source;
        this.#set(figure, source && sentenceAt(known, source.at));
        this.#scroll('.sentence.lit');
      });
    });
    stage.addEventListener('pointerleave', () => this.#wait(() => this.#set(undefined, undefined)));
  }

  /** The pointer is over a sentence, or over none. */
  sentence(index: number | undefined): void {
    this.#wait(() => {
      this.#set(undefined, index);
      this.#scroll('.box.linked');
    });
  }

  #wait(action: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(action, pause);
  }

  #set(figure: number | undefined, sentence: number | undefined): void {
    const {app} = this;
    const {hover, finding, sentence: chosen, dialog} = app;
    // What was chosen stays lit: two marked sentences would be one too many.
    const next =
      finding !== undefined || chosen !== undefined || dialog || sentence === undefined
        ? undefined
        : {figure, sentence};
    if (hover?.figure === next?.figure && hover?.sentence === next?.sentence) return;
    app.hover = next;
    app.changed();
  }

  /** The other side comes into view where it is out of it. */
  #scroll(selector: string): void {
    if (!this.app.hover) return;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => this.rootOf().querySelector(selector)?.scrollIntoView({block: 'nearest'})),
    );
  }
}
