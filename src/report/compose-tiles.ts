import {exactValue} from './figures.js';
import {element, type Node} from './html.js';
import {iconsFor} from './icons.js';
import type {Block, Tile} from './model.js';
import {joined, words} from './inline-html.js';

/** What a block needs to know of the page around it. */
export interface ComposeContext {
  /** Short labels instead of all the words around a figure. */
  digest: boolean;
}

/** Up to this many tiles stand two abreast with their marks; more are compact. */
const mostRegular = 4;

export function composeGrid(tiles: readonly Tile[], place: ComposeContext): Node {
  const compact = tiles.filter(({figure}) => figure).length > mostRegular;
  const icons = iconsFor(tiles.map((tile) => plainText(labelOf(tile, place))));
  const options = compact ? {size: 'compact' as const} : {marks: true};
  return element(
    'wr-metric-grid',
    {},
    tiles.map((tile, i) => composeTile(tile, place, {...options, icon: icons[i]})),
  );
}

interface TileOptions {
  size?: 'hero' | 'compact';
  /** Whether small counts get a mark for each thing. */
  marks?: boolean;
  icon?: string;
}

/** Counts of events and papers small enough to draw one mark each. */
const mostTicks = 40;

export function composeTile(tile: Tile, place: ComposeContext, {size, marks, icon}: TileOptions = {}): Node {
  const {figure, notes, part} = tile;
  const label = labelOf(tile, place);
  const labelHtml = joined(label, {titles: true});
  if (!figure) return element('wr-metric-tile', {icon}, labelHtml);
  const counted = marks && !part && /^(?:场次|场|次|件|条|篇|期|批次|批)$/.test(figure.unit);
  const tally = counted && exactValue(figure) <= mostTicks && exactValue(figure) > 1;
  return element(
    'wr-metric-tile',
    {size, value: figure.value, unit: figure.unit || undefined, icon},
    labelHtml,
    tally && element('wr-tally', {slot: 'note', value: figure.value}),
    part &&
      element(
        'wr-tally',
        {slot: 'note', value: figure.value, unit: figure.unit, filled: part.figure.value, mark: 'document'},
        words(part.text),
        part.note && element('p', {slot: 'note'}, words(part.note, {titles: true})),
      ),
    composeNotes(notes, tile.noted),
  );
}

/** What is said of a figure behind it, each with the figures in it. */
export function composeNotes(notes: Tile['notes'], noted: Tile['noted']): Node[] {
  const figures = [...noted].sort((a, b) => a.at - b.at);
  return notes.map((note) => element('p', {slot: 'note'}, joined(note, {figures})));
}

/** The words beside a figure: all of them, or in a digest those that say what it counts. */
export const labelOf = ({figure, words: all}: Tile, place: ComposeContext) =>
  figure && place.digest ? figure.label : all;
export const plainText = (pieces: readonly {text: string}[]) => pieces.map(({text}) => text).join('');

export function composeFlow({steps}: Extract<Block, {kind: 'flow'}>, place: ComposeContext): Node {
  return element(
    'wr-flow',
    {},
    steps.flatMap(({lead, tiles}) => {
      const drawn = tiles.map((tile) => composeTile(tile, {...place, digest: false}));
      return lead ? [element('wr-flow-step', {lead: lead.text}, drawn)] : drawn;
    }),
  );
}

export function composeTally({text, figure, part, mark}: Extract<Block, {kind: 'tally'}>): Node {
  return element(
    'wr-tally',
    {value: figure.value, unit: figure.unit, filled: part?.value, mark},
    text && words(text),
  );
}
