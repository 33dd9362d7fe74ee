// 找字: words or figures, in the source and on the page.
import type {App} from '../app/app.js';
import {sentenceAt} from '../app/link.js';

type Place = {sentence: number} | {element: Element};

export class Finder {
  #places: Place[] = [];

  constructor(private readonly app: App) {}

  find(query: string): void {
    const {app} = this;
    app.query = query.trim();
    this.#places = app.query ? [...this.#inSource(app.query), ...this.#onPage(app.query)] : [];
    Object.assign(app, {hits: this.#places.length, hit: 0});
    this.#show();
  }

  /** Goes to the next place, or to the one before; from the last to the first. */
  next(step: 1 | -1): void {
    const {app} = this;
    const count = this.#places.length;
    if (count > 0) app.hit = (app.hit + step + count) % count;
    this.#show();
  }

  #show(): void {
    const {app} = this;
    app.unselect();
    Object.assign(app, {finding: undefined}, this.#places[app.hit]);
    app.changed();
  }

  /** Each sentence once. */
  #inSource(query: string): Place[] {
    const {work, known} = this.app;
    if (!work || !known) return [];
    const found = new Set<number>();
    for (let at = work.source.indexOf(query); at >= 0; at = work.source.indexOf(query, at + query.length))
      found.add(sentenceAt(known, at));
    found.delete(-1);
    return [...found].map((sentence) => ({sentence}));
  }

  /** What stands only on the page: the innermost elements that hold it. */
  #onPage(query: string): Place[] {
    const {work} = this.app;
    if (!work || work.source.includes(query)) return [];
    const holds = (element: Element): boolean =>
      (element.textContent ?? '').includes(query) ||
      [...element.attributes].some(({value}) => value.includes(query));
    return [...work.report.querySelectorAll('*')]
      .filter((element) => holds(element) && ![...element.children].some(holds))
      .map((element) => ({element}));
  }
}
