import {joinText} from '../text/join-text.js';
import {composeGrid, composeNotes, composeTile, labelOf, type ComposeContext} from './compose-tiles.js';
import {amongWhom} from './brief/bare-honour.js';
import {mostTargets} from './brief/choose.js';
import {composeBeforeAfter} from './brief/compose-before-after.js';
import {leadOf} from './brief/compose-board.js';
import {composeHonour} from './brief/compose-places.js';
import {isChange} from './brief/review.js';
import {subjectOf} from './brief/subjects.js';
import {bestOf} from './emphasis.js';
import {exactValue} from './figures.js';
import {element, type Node} from './html.js';
import {iconsFor} from './icons.js';
import type {Block, Change, Figure, Tile} from './model.js';
import {isWhole, shareOf, wholes} from './shapes.js';
import {figuresIn, words} from './inline-html.js';

/** A grid whose tiles have something in common, as the chart that shows it; other grids as tiles. */
export function composeShaped({shape, tiles}: Extract<Block, {kind: 'grid'}>, place: ComposeContext): Node[] {
  if (shape === 'changes') return composeChanges(tiles, place);
  if (shape === 'targets' && tiles.every(({part}) => !part)) return [composeTargets(tiles, place)];
  if (shape === 'shares' && areParts(tiles)) return [composeShare(tiles, place)];
  if (shape === 'ranks' && place.digest) return composeRanks(tiles, place);
  return inOrder(tiles, place);
}

/** Tiles in the order of the text; those among them that make a whole as its shares. */
function inOrder(tiles: readonly Tile[], place: ComposeContext): Node[] {
  const nodes: Node[] = [];
  let from = 0;
  const flush = (to: number): void => {
    if (to > from) nodes.push(...composeGrid(tiles.slice(from, to), place));
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

/** So many places in orders of merit stand together. */
const mostHonours = 6;

/** Places in orders of merit that say among whom; others, and what more is said of them, as tiles. */
function composeRanks(tiles: readonly Tile[], place: ComposeContext): Node[] {
  const able = tiles.filter(
    (tile) => tile.notes.length === 0 && !tile.part && amongWhom.test(joinText(tile.words)),
  );
  const best = bestOf(able, mostHonours, place.emphasis);
  const honours = able.filter((tile) => best.has(tile));
  if (honours.length < 2) return composeGrid(tiles, place);
  const others = tiles.filter((tile) => !best.has(tile));
  return [
    element(
      'wr-honours',
      {},
      honours.map((tile) =>
        composeHonour({tile, label: joinText(tile.figure!.label), clause: {text: joinText(tile.words)}}),
      ),
    ),
    ...(others.length > 0 ? composeGrid(others, place) : []),
  ];
}

/**
 * From–to: several as one table where a digest can say all of them in it, the rest tile by tile; what cannot be drawn so stays
 * a tile, in its place.
 */
export function composeChanges(tiles: readonly Tile[], place: ComposeContext): Node[] {
  const rows = place.digest ? rowsOf(tiles) : [];
  const table = rows.map((tile) => ({tile, label: joinText(tile.figure!.label)}));
  return [
    ...(table.length > 1 ? [composeBeforeAfter(table)] : []),
    ...composeEach(table.length > 1 ? tiles.filter((tile) => !rows.includes(tile)) : tiles, place),
  ];
}

/** What a table need not say of a from–to: 由 … 提高到. */
const leadsOver = /^[由从]?的?(?:[\u3400-\u9fff]{0,4}[到至为])?的?[，。；]?$/;

function besideFigures(clause: string, {from, to, fromTime, toTime}: Change): string {
  const said = [from, to, fromTime, toTime].flatMap((each) => (each ? [each.text] : []));
  return said.reduce((rest, words) => rest.replace(words, ''), clause);
}

/** From–tos that a table says all of: of one time, if any, and without further words. */
function rowsOf(tiles: readonly Tile[]): Tile[] {
  const able = tiles.filter((tile) => {
    const {change, notes, part} = tile;
    const [clause, ...others] = change?.text ?? [];
    const isWhole = clause && others.length === 0 && leadsOver.test(besideFigures(clause.text, change!));
    return isWhole && !part && notes.every(([note]) => note?.at === clause.at) && isChange({tile});
  });
  const timesOf = ({change}: Tile): string => `${change!.fromTime?.text} ${change!.toTime?.text}`;
  return able.filter((tile) => timesOf(tile) === timesOf(able[0]!));
}

function composeEach(tiles: readonly Tile[], place: ComposeContext): Node[] {
  const nodes: Node[] = [];
  let plain: Tile[] = [];
  const flush = (): void => {
    if (plain.length > 0) nodes.push(...composeGrid(plain, place));
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
    {heading: joinText(labelOf(tile, place))},
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

/** Targets: a board, led by the one of the whole economy, where their labels are short and nothing more is said of them. */
function composeTargets(tiles: readonly Tile[], place: ComposeContext): Node {
  const labels = tiles.map((tile) => joinText(labelOf(tile, place)));
  const icons = iconsFor(labels);
  const isBoard =
    place.digest &&
    tiles.length >= leastOnBoard &&
    tiles.length <= mostTargets &&
    tiles.every(({figure, notes}, i) => figure && notes.length === 0 && labels[i]!.length <= longestOnBoard);
  const lead = isBoard ? leadOf(labels) : -1;
  const order = tiles.map((_, i) => i).sort((a, b) => Number(b === lead) - Number(a === lead));
  return element(
    'wr-targets',
    {layout: isBoard ? 'board' : undefined},
    order.map((i) => {
      const subject = isBoard && i !== lead ? subjectOf(labels[i]!) : undefined;
      return composeTile(tiles[i]!, place, {icon: icons[i], subject});
    }),
  );
}

/** Fewer targets are no board. */
const leastOnBoard = 3;
/** Longest label of a row, in characters: three lines. */
const longestOnBoard = 20;

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
