import {
  composeGrid,
  composeNotes,
  composeTile,
  labelOf,
  plainText,
  type ComposeContext,
} from './compose-tiles.js';
import {exactValue} from './figures.js';
import {element, type Node} from './html.js';
import {iconsFor} from './icons.js';
import type {Block, Figure, Tile} from './model.js';
import {isWhole, shareOf, wholes} from './shapes.js';
import {figuresIn, words} from './inline-html.js';

/** A grid whose tiles have something in common, as the chart that shows it; other grids as tiles. */
export function composeShaped({shape, tiles}: Extract<Block, {kind: 'grid'}>, place: ComposeContext): Node[] {
  if (shape === 'changes') return composeChanges(tiles, place);
  if (shape === 'targets' && tiles.every(({part}) => !part)) return [composeTargets(tiles, place)];
  if (shape === 'shares' && areParts(tiles)) return [composeShare(tiles, place)];
  return inOrder(tiles, place);
}

/** Tiles in the order of the text; those among them that make a whole as its shares. */
function inOrder(tiles: readonly Tile[], place: ComposeContext): Node[] {
  const nodes: Node[] = [];
  let from = 0;
  const flush = (to: number): void => {
    if (to > from) nodes.push(composeGrid(tiles.slice(from, to), place));
  };
  for (const run of wholes(tiles).filter(areParts)) {
    const start = tiles.indexOf(run[0]!);
    flush(start);
    nodes.push(composeShare(run, place));
    from = start + run.length;
  }
  flush(tiles.length);
  return nodes;
}

/** Whether the figures themselves are shares that make a whole, with nothing more to say of each. */
function areParts(tiles: readonly Tile[]): boolean {
  const sum = tiles.reduce((total, {figure}) => total + exactValue(figure), 0);
  return (
    isWhole(sum, tiles.length) &&
    tiles.every((tile) => shareOf(tile) === tile.figure && tile.notes.length === 0 && !tile.part)
  );
}

function composeShare(tiles: readonly Tile[], place: ComposeContext): Node {
  return element(
    'wr-share',
    {},
    tiles.map((tile) => composeTile(tile, place)),
  );
}

/** From–to, tile by tile; what cannot be drawn so stays a tile, in its place. */
export function composeChanges(tiles: readonly Tile[], place: ComposeContext): Node[] {
  const nodes: Node[] = [];
  let plain: Tile[] = [];
  const flush = (): void => {
    if (plain.length > 0) nodes.push(composeGrid(plain, place));
    plain = [];
  };
  for (const tile of tiles) {
    const compare = composeCompare(tile, place);
    if (!compare) plain.push(tile);
    else {
      flush();
      nodes.push(compare);
    }
  }
  flush();
  return nodes;
}

/** The clause 由2010年的18.4%提高到23.1% as two figures, each with the words before it. */
function composeCompare(tile: Tile, place: ComposeContext): Node | undefined {
  const {change, notes, part} = tile;
  const clause = change?.text.length === 1 ? change.text[0]! : undefined;
  if (!change || !clause || part || !areComparable(change.from, change.to)) return undefined;
  const {text} = clause;
  const fromAt = text.indexOf(change.from.text);
  const fromEnd = fromAt + change.from.text.length;
  const toAt = text.indexOf(change.to.text, fromEnd);
  if (fromAt < 0 || toAt < 0) return undefined;
  const rest = text.slice(toAt + change.to.text.length);
  const others = notes.filter(([note]) => note?.at !== clause.at);
  return element(
    'wr-compare',
    {heading: plainText(labelOf(tile, place))},
    figureTile(change.from, text.slice(0, fromAt)),
    figureTile(change.to, text.slice(fromEnd, toAt)),
    rest.replace(/[，。；]/g, '') !== '' && element('p', {slot: 'note'}, words({text: rest})),
    composeNotes(others, tile.noted),
  );
}

function figureTile({value, unit}: Figure, label: string): Node {
  return element('wr-metric-tile', {value, unit: unit || undefined}, words({text: label}));
}

/** Whether both are numbers of one unit: else there is nothing to compare. */
function areComparable({quantity: from}: Figure, {quantity: to}: Figure): boolean {
  return from !== undefined && to !== undefined && from.unit === to.unit;
}

function composeTargets(tiles: readonly Tile[], place: ComposeContext): Node {
  const icons = iconsFor(tiles.map((tile) => plainText(labelOf(tile, place))));
  return element(
    'wr-targets',
    {},
    tiles.map((tile, i) => composeTile(tile, place, {icon: icons[i]})),
  );
}

/** Numbered projects (民生实事), if each is short enough for a card. */
export function composeProjects({items, figures = []}: Extract<Block, {kind: 'list'}>): Node | undefined {
  if (items.length < 3 || items.some(({text, files, list}) => files || list || text.length > 240))
    return undefined;
  return element(
    'wr-projects',
    {},
    items.map(({text, number}) =>
      element('wr-card', {number: number?.toString()}, words(text, {figures: figuresIn(text, figures)})),
    ),
  );
}
