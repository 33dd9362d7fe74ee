import {findSlogan, readActs} from './blocks/acts.js';
import {isLockup, readFiles, readKeywordCards, readLockups} from './blocks/cards.js';
import {readChecklist} from './blocks/checklist.js';
import {readDays} from './blocks/days.js';
import {readEnumeration} from './blocks/enumeration.js';
import {columnsOf, isHeadRule, readTable} from './blocks/table.js';
import {readTopics} from './blocks/topics.js';
import {itemNumber, type MarkedLine} from './line-markers.js';
import type {Block, ListItem, Text, Tile} from './model.js';
import {areNested, itemTree, runKeys} from './nested-lists.js';
import {openParagraph, readParagraph, readSentences} from './paragraph.js';
import {collect, concat, mapParsed, parsed, type Parsed} from './parsed.js';
import {append, runsOf} from './parallel.js';
import {cut, cutHeading, slicePassage, type Passage} from './passage.js';
import {splitAt} from './sentences.js';
import {tilesOf} from './tiles.js';

/**
 * The paragraphs, bullets, items and tables under a heading as blocks, in their order.
 *
 * @param underProjects whether the heading names 民生实事: its items keep their numbers
 */
export function readBody(lines: readonly MarkedLine[], underProjects = false): Parsed<Block[]> {
  let before: Passage | undefined;
  const runs = runsOf(lines, runKeys());
  return concat(
    runs.map(({key, items}, i) => {
      const passages = items.map(({passage}) => passage);
      const slogan = before && findSlogan(before, items.length);
      // 第一件，…
      const counted = items.every(({mark = ''}) => !/\d/.test(mark) && itemNumber(mark) !== undefined);
      const isProjects =
        counted || underProjects || (before !== undefined && announcesProjects.test(before.text));
      before = passages.at(-1);
      if (key === 'caption' && runs[i + 1]?.key === 'row') return parsed([]);
      if (key === 'row')
        return readTables(items, runs[i - 1]?.key === 'caption' ? captionsOf(runs[i - 1]!) : []);
      if (key !== 'bullet' && key !== 'item') return readParagraphs(items);
      if (areNested(items)) return nestedList(items);
      return isProjects ? plainList(items, 'projects') : readItems(items, slogan);
    }),
  );
}

/** Rows one below the other: a new table begins with a head, or behind a blank line where it has other columns. */
function readTables(lines: readonly MarkedLine[], captions: readonly Passage[]): Parsed<Block[]> {
  const tables: Passage[][] = [];
  lines.forEach(({passage, apart}, i) => {
    const next = lines[i + 1];
    const opens = next && isHeadRule(next.passage.text) && !isHeadRule(passage.text);
    const last = tables.at(-1);
    const isOther = apart && last && columnsOf(last[0]!) !== columnsOf(passage);
    if (!last || opens || isOther) tables.push([passage]);
    else last.push(passage);
  });
  return concat(tables.map((rows, i) => readTable(rows, i === 0 ? captions : [])));
}

const captionsOf = ({items}: {items: readonly MarkedLine[]}): Passage[] => items.map(({passage}) => passage);

/** 集中力量办好8件民生实事： */
const announcesProjects = /实事[^，。；]{0,12}[：。]$/;

/** @param slogan that the paragraph before them announces them by: “五大新作为” */
function readItems(items: readonly MarkedLine[], slogan: Text | undefined): Parsed<Block[]> {
  const passages = items.map(({passage}) => passage);
  const acts = slogan && readActs(slogan, passages);
  if (acts) return parsed([acts]);
  const ticked = items.every(({bullet}) => bullet !== undefined && /[✓✔√☑]/.test(bullet));
  const figures = passages.some(({text}) => /[0-9０-９]/.test(text));
  const checklist = figures ? undefined : readChecklist(passages, ticked);
  if (checklist) return parsed([checklist]);
  const cards = readKeywordCards(passages);
  if (cards) return mapParsed(cards, (block) => [block]);
  // Each item with the office in charge behind it: tiles would tear it apart.
  const whole = passages.every(({text}) => /[）)][。；]?$/.test(text));
  return figures && !whole ? readFigureItems(items) : plainList(items);
}

/**
 * Items that are figures become tiles, in one grid; items that are only words follow as a list. Where a single item
 * would be a tile all stay a list.
 */
function readFigureItems(items: readonly MarkedLine[]): Parsed<Block[]> {
  const words: MarkedLine[] = [];
  const drawn: Parsed<Tile[]>[] = [];
  for (const item of items) {
    const tiles = itemTiles(item.passage);
    if (tiles) drawn.push(tiles);
    else words.push(item);
  }
  const tiles = concat(drawn);
  if (tiles.value.filter(({figure}) => figure).length < 2) return plainList(items);
  const grid = mapParsed(tiles, (all): Block[] => [{kind: 'grid', tiles: all}]);
  return words.length ? concat([grid, plainList(words)]) : grid;
}

/** An item as tiles: clause after clause between ；, a figure or a short line of text each. */
function itemTiles(passage: Passage): Parsed<Tile[]> | undefined {
  const {inside} = openParagraph(passage);
  const clauses = splitAt('；', passage.text, inside, {start: 0, end: passage.text.length});
  const read = concat(
    clauses.map(({start, end}) => readParagraph(slicePassage(passage, start, end), {figures: 'tiles'})),
  );
  const tiles: Tile[] = [];
  for (const block of read.value) {
    if (block.kind === 'grid') append(tiles, block.tiles);
    else if (block.kind === 'prose' && isShortLine(block) && tiles.length > 0)
      tiles.push({words: [withoutStop(block.sentences[0]!)], notes: [], noted: []});
    else return undefined;
  }
  return mapParsed(read, () => tiles);
}

/** The longest line of text among tiles, in characters. */
const longestLine = 40;

function isShortLine({sentences, figures}: Extract<Block, {kind: 'prose'}>): boolean {
  return sentences.length === 1 && sentences[0]!.text.length <= longestLine && figures.length === 0;
}

function withoutStop(text: Text): Text {
  return /[。；]$/.test(text.text) ? {...text, length: text.length - 1, text: text.text.slice(0, -1)} : text;
}

/** Items with items below them. What those say holds of the item they stand below, so that their figures are on no tile. */
function nestedList(lines: readonly MarkedLine[]): Parsed<Block[]> {
  const read = collect(lines.map(({passage}) => readParagraph(passage, {figures: 'tiles'})));
  return mapParsed(read, (blocks) => {
    const roots = blocks.filter((_, i) => lines[i]!.depth === lines[0]!.depth);
    return [{kind: 'list', ...itemTree(lines), tiles: tilesOf(roots.flat())}];
  });
}

function plainList(items: readonly MarkedLine[], shape?: 'projects'): Parsed<Block[]> {
  const read = collect(items.map(({passage}) => readParagraph(passage, {figures: 'tiles'})));
  return mapParsed(read, (blocks) => [
    {
      kind: 'list',
      ordered: items.every(({kind}) => kind === 'item'),
      ...(shape && {shape}),
      items: items.map(({passage, mark}, i): ListItem => {
        const number = itemNumber(mark);
        return {text: cut(passage), ...(number !== undefined && number !== i + 1 && {number})};
      }),
      tiles: tilesOf(blocks.flat()),
    },
  ]);
}

/** The longest first sentence that heads its paragraph: 做强三产。 */
const longestTopic = 24;

function topicEnd({text}: Passage): number {
  const end = text.slice(0, longestTopic + 1).search(/[。]/);
  if (end < 3 || text.length - end < 30) return -1;
  return /[0-9：；“”]{2}|\d|^(?:各位|同时|此外)/.test(text.slice(0, end)) ? -1 : end + 1;
}

function readParagraphs(lines: readonly MarkedLine[]): Parsed<Block[]> {
  return concat(
    runsOf(lines, shapeOf).map(({key, items: run}) => {
      const items = run.map(({passage}) => passage);
      const lockups = key === 'lockup' ? readLockups(items) : undefined;
      if (lockups) return mapParsed(lockups, (block) => [block]);
      const read = key === 'topic' && items.length >= 2 ? readTopic : readOne;
      return concat(items.map(read));
    }),
  );
}

function shapeOf({passage, joined}: MarkedLine): 'lockup' | 'topic' | 'plain' {
  if (isLockup(passage)) return 'lockup';
  if (joined && !/^[\u3400-\u9fff]{2,4}[，]/.test(passage.text)) return 'plain';
  return topicEnd(passage) > 0 ? 'topic' : 'plain';
}

/** A paragraph that begins with its heading, as a group. */
function readTopic(passage: Passage): Parsed<Block[]> {
  const end = topicEnd(passage);
  return mapParsed(readOne(slicePassage(passage, end)), (blocks) => [
    {kind: 'group', heading: cutHeading(passage, 0, end), blocks},
  ]);
}

/** One paragraph; a single sentence of several clauses between ； becomes a list. */
function readOne(passage: Passage): Parsed<Block[]> {
  return (
    readTopics(passage, readOne) ??
    readEnumeration(passage) ??
    mapParsed(readParagraph(passage), (blocks) => readStatements(passage) ?? blocks)
  );
}

/** A longer sentence is read as prose. */
const longestList = 1200;

/**
 * The statements of a single sentence, parted by ；, as lists, with courses as a table and a shelf of books between
 * them. Undefined where it is no such sentence, or where its figures are better read as tiles.
 */
function readStatements(passage: Passage): Block[] | undefined {
  const {text} = passage;
  const stop = text.indexOf('。');
  if (text.length > longestList || (stop >= 0 && stop < text.length - 1)) return undefined;
  const paragraph = openParagraph(passage);
  const parts = splitAt('；', text, paragraph.inside, {start: 0, end: text.length});
  if (parts.length < 2) return undefined;

  const rows: Block[] = [];
  let items: ListItem[] = [];
  let hasFigures = false;
  const flushItems = (): void => {
    if (items.length >= 2) rows.push({kind: 'list', ordered: false, items, tiles: []});
    else
      for (const {text: only} of items) rows.push({kind: 'prose', sentences: [only], figures: [], tiles: []});
    items = [];
  };
  for (const part of parts) {
    const piece = slicePassage(passage, part.start, part.end);
    const drawn = readDays(paragraph, part) ?? readBooks(piece);
    if (drawn) {
      flushItems();
      rows.push(drawn);
      continue;
    }
    hasFigures ||= /[0-9]/.test(piece.text);
    const files = readFiles(piece);
    items.push(files ? {text: cut(piece), files} : {text: cut(piece)});
  }
  flushItems();
  return !hasFigures || rows.some(({kind}) => kind === 'days' || kind === 'tally') ? rows : undefined;
}

/** 建成政协“书吧”，藏书 2500 余册: a shelf. */
function readBooks(passage: Passage): Block | undefined {
  if (!/藏书[^，。；]{0,6}\d/.test(passage.text)) return undefined;
  const items = readSentences(openParagraph(passage)).flatMap((sentence) => sentence.items);
  const books = items.find((item) => item.kind === 'tile' && item.unit === '册');
  const figure = books?.kind === 'tile' ? books.tile.figure : undefined;
  return figure && {kind: 'tally', text: cut(passage), figure, mark: 'book'};
}
