import {joinText} from '../text/join-text.js';
import type {Subject} from './brief/subjects.js';
import {bestOf, type Emphasis} from './emphasis.js';
import {exactValue} from './figures.js';
import {element, type Node} from './html.js';
import {iconsFor} from './icons.js';
import type {Block, Text, Tile} from './model.js';
import {joined, words} from './inline-html.js';
import {mostInGrid, type ThemeOf} from './sub-themes.js';

/** What a block needs to know of the page around it. */
export interface ComposeContext {
  /** Short labels instead of all the words around a figure. */
  digest: boolean;
  /** How much the figures say: their size. */
  emphasis: Emphasis;
  /** What a figure's sentence is about. */
  themeOf?: ThemeOf;
}

/** Up to this many tiles stand two abreast with their marks; others are compact. */
const mostRegular = 4;

/**
 * Tiles in the sizes that their figures deserve: the one of the page that says most by itself, the chief ones two abreast, others
 * compact, and of very many the least as lines. Where their words are a sentence their order stays, and so one size.
 */
export function composeGrid(tiles: readonly Tile[], place: ComposeContext): Node[] {
  const {digest, emphasis} = place;
  const kept = bestOf(tiles, mostInGrid, emphasis);
  const units = withLines(tiles);
  const shown = units.filter(([tile]) => !tile!.figure || kept.has(tile!));
  const lines = units.filter((unit) => !shown.includes(unit));
  const hero = shown.find(([tile], i) => tile!.figure?.at === emphasis.hero && (digest || i === 0));
  const others = shown.filter((unit) => unit !== hero);
  const chief = chiefOf(others.flat(), place);
  const regular = others.filter(([tile]) => chief.has(tile!));
  const compact = others.filter((unit) => !regular.includes(unit));
  return [
    ...(hero ? [composeTile(hero[0]!, place, {size: 'hero'})] : []),
    ...(hero && hero.length > 1 ? gridOf(hero.slice(1), place) : []),
    ...gridOf(regular.flat(), place),
    ...gridOf(compact.flat(), place, 'compact'),
    ...(lines.length > 0 ? [element('ul', {}, lines.map(composeLine))] : []),
  ];
}

/** Each tile with the lines of text that stand behind it. */
function withLines(tiles: readonly Tile[]): Tile[][] {
  const units: Tile[][] = [];
  for (const tile of tiles)
    if (tile.figure || units.length === 0) units.push([tile]);
    else units.at(-1)!.push(tile);
  return units;
}

/** The tiles that are set large. */
function chiefOf(tiles: readonly Tile[], {digest, emphasis}: ComposeContext): Set<Tile> {
  const counted = tiles.filter(({figure}) => figure);
  const chief = counted.filter(({figure, noted}) => [figure!, ...noted].some(emphasis.isChief));
  if (digest) return bestOf(chief, mostRegular, emphasis);
  const isSmall = counted.length <= mostRegular && chief.length * 2 >= counted.length;
  return new Set(isSmall ? tiles : []);
}

function gridOf(tiles: readonly Tile[], place: ComposeContext, size?: 'compact'): Node[] {
  if (tiles.length === 0) return [];
  const icons = iconsFor(tiles.map((tile) => joinText(labelOf(tile, place))));
  return [
    element(
      'wr-metric-grid',
      {},
      tiles.map((tile, i) => composeTile(tile, place, {size, marks: size === undefined, icon: icons[i]})),
    ),
  ];
}

/** A figure that says less than those on tiles, in the order in which its words stand. */
function composeLine([tile, ...lines]: readonly Tile[]): Node {
  const {figure, words: all, notes, noted, part} = tile!;
  // 国家级、省级平台分别达到22家、182家: the words of one of two hold both figures.
  const holdsFigure = all.some(({at, length}) => figure!.at >= at && figure!.at < at + length);
  const pieces = [...(holdsFigure ? figure!.label : all), figure!].sort((a, b) => a.at - b.at);
  const more = [...notes, ...(part ? [[part.text]] : []), ...lines.map((line) => line.words)];
  const figures = [figure!, ...noted].sort((a, b) => a.at - b.at);
  return element('li', {}, [merged(pieces), ...more].map((each) => joined(each, {figures})).join('<wbr /> '));
}

/** Pieces of the source with those that follow each other as one. */
function merged(pieces: readonly Text[]): Text[] {
  const whole: Text[] = [];
  for (const {at, length, text} of pieces) {
    const last = whole.at(-1);
    if (last && last.at + last.length === at)
      whole.splice(-1, 1, {at: last.at, length: last.length + length, text: last.text + text});
    else whole.push({at, length, text});
  }
  return whole;
}

interface TileOptions {
  size?: 'hero' | 'compact';
  /** Whether small counts get a mark for each thing. */
  marks?: boolean;
  icon?: string;
  /** The field that it belongs to, for its colour. */
  subject?: Subject;
}

/** Counts of events and papers small enough to draw one mark each. */
const mostTicks = 40;

export function composeTile(
  tile: Tile,
  place: ComposeContext,
  {size, marks, icon, subject}: TileOptions = {},
): Node {
  const {figure, notes, part} = tile;
  const label = labelOf(tile, place);
  const labelHtml = joined(label, {titles: true});
  if (!figure) return element('wr-metric-tile', {icon}, labelHtml);
  const counted = marks && !part && /^(?:场次|场|次|件|条|篇|期|批次|批)$/.test(figure.unit);
  const tally = counted && exactValue(figure) <= mostTicks && exactValue(figure) > 1;
  return element(
    'wr-metric-tile',
    {size, value: figure.value, unit: figure.unit || undefined, icon, subject},
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
