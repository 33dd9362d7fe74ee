import type {ReactiveController} from 'lit';
import type {WrElement} from './element.js';

/** What a reader picked: the detail of a `wr-select` event. */
export interface WrSelectDetail {
  /** The tile, goal, act, step, field or honour; of a chart of a table the chart. */
  element: Element;
  /** Its place among its like, from 0; -1: none any more. */
  index: number;
  /** The figure as written, with its unit; '' where there is none. */
  value: string;
  /** The words that it stands with. */
  label: string;
  /** Of a table: the cells of the row as written, by the headings of their columns. */
  row?: Readonly<Record<string, string>>;
}

/** What is known of a part beside its place; the element is the host where nothing else is said. */
export type Selected = Partial<Omit<WrSelectDetail, 'index'>>;

declare global {
  interface GlobalEventHandlersEventMap {
    'wr-select': CustomEvent<WrSelectDetail>;
  }
}

/** Tells that a part was picked. */
export function select(host: Element, index: number, selected?: Selected): void {
  const detail: WrSelectDetail = {element: host, value: '', label: '', ...selected, index};
  host.dispatchEvent(new CustomEvent<WrSelectDetail>('wr-select', {bubbles: true, composed: true, detail}));
}

/** Whether a key does what a click does. */
export const isPress = ({key}: KeyboardEvent): boolean => key === 'Enter' || key === ' ';

/** The place of an element among its like in its parent. */
export const placeOf = (element: Element): number =>
  [...(element.parentElement?.children ?? [])]
    .filter(({localName}) => localName === element.localName)
    .indexOf(element);

/** What of a part has the keyboard: a row that has no box of its own leaves it to its words. */
const focusOf = (part: Element): Element => part.querySelector(':scope > .label') ?? part;

type Host = WrElement & {interactive: boolean};

/**
 * Lets readers pick the parts of an element whose attribute `interactive` is set, by click, Enter and Space: each can have
 * the keyboard. Links and buttons within stay what they are.
 *
 * @fires wr-select
 */
export class SelectController implements ReactiveController {
  /**
   * @param parts what can be picked: the host itself, or elements that it drew
   * @param selected what a part says, and its place where it is not that in `parts`
   */
  constructor(
    private readonly host: Host,
    private readonly parts: () => readonly Element[],
    private readonly selected: (index: number) => Selected & {index?: number},
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of ['click', 'keydown']) this.host.addEventListener(type, this);
  }

  hostDisconnected(): void {
    for (const type of ['click', 'keydown']) this.host.removeEventListener(type, this);
  }

  hostUpdated(): void {
    for (const part of this.parts().map(focusOf)) {
      if (!this.host.interactive) {
        if (!part.hasAttribute('data-pick')) continue;
        for (const name of ['tabindex', 'role', 'data-pick'])
          if (name !== 'role' || part === this.host) part.removeAttribute(name);
      } else if (!part.hasAttribute('tabindex')) {
        part.setAttribute('tabindex', '0');
        part.toggleAttribute('data-pick', true);
        if (part === this.host && !part.hasAttribute('role')) part.setAttribute('role', 'button');
      }
    }
  }

  handleEvent(event: Event): void {
    const path = event.composedPath();
    const key = event instanceof KeyboardEvent && event;
    const parts = this.host.interactive ? this.parts() : [];
    const index = parts.findIndex((part) => (key ? focusOf(part) === path[0] : path.includes(part)));
    if (index < 0 || (key && (!isPress(key) || key.repeat))) return;
    const inner = path.slice(0, path.indexOf(parts[index]!));
    if (inner.some((node) => node instanceof Element && node.matches('a,button,input,summary,[interactive]')))
      return;
    if (key) event.preventDefault();
    const {index: place = index, ...selected} = this.selected(index);
    select(this.host, place, selected);
  }
}
