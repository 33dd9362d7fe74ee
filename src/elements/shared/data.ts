import type {ReactiveController} from 'lit';
import {textOf, type WrElement} from './element.js';
import * as words from './words.js';

/** A figure or words, as written; a number in its shortest form. Null or undefined: missing. */
export type DataValue = string | number | null | undefined;

/** A row of a table by the headings of its columns, the first of them what the row is of. Years alone come last. */
export type DataRow = Readonly<Record<string, DataValue>>;

/** A `wr-metric-tile`: its label, its attributes, and the words of its slots. */
export interface DataTile {
  label?: DataValue;
  value?: DataValue;
  unit?: DataValue;
  subject?: DataValue;
  icon?: DataValue;
  change?: DataValue;
  actual?: DataValue;
  note?: DataValue;
}

/** A step of a flow, with parts of it: 其中. */
export interface DataStep extends DataTile {
  lead?: DataValue;
  parts?: readonly DataTile[];
}

/** A `wr-goal`; in a plan with the tiles that measure it. */
export interface DataGoal {
  heading?: DataValue;
  label?: DataValue;
  tiles?: readonly DataTile[];
}

/** A `wr-goal-tier` with its goals. */
export interface DataTier {
  heading?: DataValue;
  ground?: DataValue;
  goals: readonly DataGoal[];
}

type Item = Readonly<Record<string, unknown>>;
/** Writes items as the children that an author would write. Words are text, never markup. */
type Writer = (items: readonly Item[], text: (name: string, value: unknown) => string) => Element[];

const itemsOf = (data: unknown): Item[] =>
  Array.isArray(data) ? data.filter((item): item is Item => typeof item === 'object' && item !== null) : [];

const make = (tag: string, ...children: readonly (string | Node)[]): HTMLElement => {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
};

const isYear = (name: string): number => Number(/^\d+$/.test(name));

/** Rows as a table. */
export const tableOf: Writer = (rows, text) => {
  // In every object keys that are whole numbers come first.
  const names = [...new Set(rows.flatMap(Object.keys))].sort((a, b) => isYear(a) - isYear(b));
  const line = (tag: string, of: (name: string) => string) =>
    make('tr', ...names.map((name) => make(tag, of(name))));
  const lines = rows.map((row) => {
    const cells = new Map(Object.entries(row));
    return line('td', (name) => text(name, cells.get(name)));
  });
  return [make('table', make('thead', line('th', String)), make('tbody', ...lines))];
};

const written = /^(?:label|value|unit|subject|icon|change|heading|ground|lead|actual|note)$/;

function elementOf(text: Parameters<Writer>[1], tag: string, item: Item, children: Element[] = []): Element {
  const made = make(tag, ...children);
  for (const [name, value] of Object.entries(item)) {
    // A figure that is missing is reported, other words are left out.
    if (!written.test(name) || (value == null && name !== 'value')) continue;
    const words = text(name, value);
    if (name === 'label') made.prepend(words);
    else if (name === 'actual' || name === 'note') {
      const slotted = make('span', words);
      slotted.slot = name;
      made.append(slotted);
    } else made.setAttribute(name, words);
  }
  return made;
}

/** Tiles; the parts of one as a step behind it. */
export const tilesOf: Writer = (items, text) =>
  items.flatMap(({lead, parts, ...item}) => [
    elementOf(text, 'wr-metric-tile', item),
    ...(parts ? [elementOf(text, 'wr-flow-step', {lead}, tilesOf(itemsOf(parts), text))] : []),
  ]);

/** Tiers with their goals, and goals with their tiles. */
export const goalsOf: Writer = (items, text) =>
  items.map(({goals, tiles, ...item}) =>
    goals
      ? elementOf(text, 'wr-goal-tier', item, goalsOf(itemsOf(goals), text))
      : elementOf(text, 'wr-goal', item, tilesOf(itemsOf(tiles), text)),
  );

/**
 * Keeps the children of an element as its property `data` says: there is one way to draw, and whatever reads the page reads
 * them. Children that an author wrote stay where they are.
 */
export class DataController implements ReactiveController {
  private data?: unknown;
  private written: Element[] = [];

  constructor(
    private readonly host: WrElement & {data?: readonly object[]},
    private readonly write: Writer,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    const {host} = this;
    const {data} = host;
    // A server has no document to write into; the one of a test runner, which Lit takes for a server, will do.
    if (!host.ownerDocument || data === this.data) return;
    this.data = data;
    if (data && !Array.isArray(data)) host.warn(words.unknown('data', typeof data, ['[{…}]']));
    const items = itemsOf(data);
    const children = items.length
      ? this.write(items, (name, value) => (value == null ? '' : textOf(host, name, value)))
      : [];
    const [first] = this.written;
    if (first?.parentNode === host) first.before(...children);
    else host.append(...children);
    for (const old of this.written) old.remove();
    this.written = children;
  }
}
