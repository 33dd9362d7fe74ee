import {findSlogan, readActs} from './blocks/acts.js';
import {isLockup, readFiles, readKeywordCards, readLockups} from './blocks/cards.js';
import {readChecklist} from './blocks/checklist.js';
import {readDays} from './blocks/days.js';
import {readEnumeration} from './blocks/enumeration.js';
import {readTable} from './blocks/table.js';
import {readTopics} from './blocks/topics.js';
import type {MarkedLine} from './marks.js';
import type {Block, ListItem, Text, Tile} from './model.js';
import {openParagraph, readParagraph, type Reader} from './paragraph.js';
import {append, runsOf} from './parallel.js';
import {cut, cutHeading, slicePassage, type Passage} from './passage.js';
import {splitAt} from './sentences.js';

/** The paragraphs, bullets, items and tables under a heading as blocks, in their order. */
export function readBody(lines: readonly MarkedLine[], reader: Reader): Block[] {
  const blocks: Block[] = [];
  let before: Passage | undefined;
  for (const {key, items} of runsOf(lines, ({kind}) => kind)) {
    const passages = items.map(({passage}) => passage);
    if (key === 'row') append(blocks, readTable(passages, reader));
    else if (key === 'bullet' || key === 'item') append(blocks, readItems(items, before, reader));
    else append(blocks, readParagraphs(items, reader));
    before = passages.at(-1);
  }
  return blocks;
}

function readItems(items: readonly MarkedLine[], before: Passage | undefined, reader: Reader): Block[] {
  const passages = items.map(({passage}) => passage);
  const slogan = before && findSlogan(before, items.length);
  const acts = slogan && readActs(slogan, passages);
  if (acts) return [acts];
  const ticked = items.every(({bullet}) => bullet !== undefined && /[✓✔√☑]/.test(bullet));
  const figures = passages.some(({text}) => /[0-9０-９]/.test(text));
  const checklist = figures ? undefined : readChecklist(passages, ticked);
  const block = checklist ?? readKeywordCards(passages, reader);
  if (block) return [block];
  // Each item with the office in charge behind it: tiles would tear it apart.
  const whole = passages.every(({text}) => /[）)][。；]?$/.test(text));
  return figures && !whole ? readFigureItems(items, reader) : [plainList(items, reader)];
}

/**
 * Items that are figures become tiles, in one grid; items that are only words follow as a list. Where a single item
 * would be a tile all stay a list.
 */
function readFigureItems(items: readonly MarkedLine[], reader: Reader): Block[] {
  const tiles: Tile[] = [];
  const words = new Set<MarkedLine>();
  const trial: Reader = {issues: [], figures: 0};
  for (const item of items) {
    const own = itemTiles(item.passage, trial);
    if (own) append(tiles, own);
    else words.add(item);
  }
  if (tiles.filter(({figure}) => figure).length < 2) return [plainList(items, reader)];
  for (const item of items) if (!words.has(item)) itemTiles(item.passage, reader);
  const grid: Block = {kind: 'grid', tiles};
  return words.size ? [grid, plainList([...words], reader)] : [grid];
}

/** An item as tiles: clause after clause between ；, a figure or a short line of text each. */
function itemTiles(passage: Passage, reader: Reader): Tile[] | undefined {
  const {inside} = openParagraph(passage);
  const tiles: Tile[] = [];
  for (const {start, end} of splitAt('；', passage.text, inside, {start: 0, end: passage.text.length})) {
    const piece = slicePassage(passage, start, end);
    const blocks = readParagraph(piece, reader, {figures: 'tiles'});
    for (const block of blocks) {
      if (block.kind === 'grid') append(tiles, block.tiles);
      else if (
        block.kind === 'prose' &&
        block.sentences.length === 1 &&
        block.sentences[0]!.text.length <= 40 &&
        block.figures.length === 0 &&
        tiles.length > 0
      ) {
        tiles.push({words: [withoutStop(block.sentences[0]!)], notes: [], noted: []});
      } else return undefined;
    }
  }
  return tiles;
}

function withoutStop(text: Text): Text {
  return /[。；]$/.test(text.text) ? {...text, length: text.length - 1, text: text.text.slice(0, -1)} : text;
}

function plainList(items: readonly MarkedLine[], reader: Reader): Block {
  const tiles: Tile[] = [];
  const listItems = items.map(({passage, whole, kind}): ListItem => {
    for (const block of readParagraph(passage, reader, {figures: 'tiles'})) {
      if (block.kind === 'prose' || block.kind === 'grid' || block.kind === 'list')
        append(tiles, block.tiles);
    }
    return {text: kind === 'item' && !/^\d/.test(whole.text) ? cut(passage) : cut(passage)};
  });
  return {kind: 'list', ordered: items.every(({kind}) => kind === 'item'), items: listItems, tiles};
}

/** The longest first sentence that heads its paragraph: 做强三产。 */
const longestTopic = 24;

function topicEnd({text}: Passage): number {
  const end = text.slice(0, longestTopic + 1).search(/[。]/);
  if (end < 3 || text.length - end < 30) return -1;
  return /[0-9：；“”]{2}|\d|^(?:各位|同时|此外)/.test(text.slice(0, end)) ? -1 : end + 1;
}

function readParagraphs(lines: readonly MarkedLine[], reader: Reader): Block[] {
  const blocks: Block[] = [];
  for (const {key, items: run} of runsOf(lines, shapeOf)) {
    const items = run.map(({passage}) => passage);
    const lockups = key === 'lockup' ? readLockups(items, reader) : undefined;
    if (lockups) blocks.push(lockups);
    else if (key === 'topic' && items.length >= 2)
      append(
        blocks,
        items.map((item) => readTopic(item, reader)),
      );
    else for (const item of items) append(blocks, readOne(item, reader));
  }
  return blocks;
}

function shapeOf({passage, joined}: MarkedLine): 'lockup' | 'topic' | 'plain' {
  if (isLockup(passage)) return 'lockup';
  if (joined && !/^[\u3400-\u9fff]{2,4}[，]/.test(passage.text)) return 'plain';
  return topicEnd(passage) > 0 ? 'topic' : 'plain';
}

/** A paragraph that begins with its heading, as a group. */
function readTopic(passage: Passage, reader: Reader): Block {
  const end = topicEnd(passage);
  return {
    kind: 'group',
    heading: cutHeading(passage, 0, end),
    blocks: readOne(slicePassage(passage, end), reader),
  };
}

/** One paragraph; a single sentence of several clauses between ； becomes a list. */
function readOne(passage: Passage, reader: Reader): Block[] {
  const topics = readTopics(passage, reader, readOne);
  if (topics) return topics;
  const enumeration = readEnumeration(passage, reader);
  if (enumeration) return enumeration;
  const {text} = passage;
  const stop = text.indexOf('。');
  const single = text.length <= 1200 && (stop < 0 || stop === text.length - 1);
  const paragraph = single ? openParagraph(passage) : undefined;
  const parts = paragraph ? splitAt('；', text, paragraph.inside, {start: 0, end: text.length}) : [];
  if (!paragraph || parts.length < 2) return readParagraph(passage, reader);

  const rows: Block[] = [];
  const words: Text[] = [];
  const items: ListItem[] = [];
  const flushItems = (): void => {
    if (items.length >= 2) rows.push({kind: 'list', ordered: false, items: [...items], tiles: []});
    else
      for (const {text: only} of items) rows.push({kind: 'prose', sentences: [only], figures: [], tiles: []});
    items.length = 0;
  };
  for (const part of parts) {
    const piece = slicePassage(passage, part.start, part.end);
    const days = readDays(paragraph, part);
    const books = days ? undefined : readBooks(piece, reader);
    if (days || books) {
      flushItems();
      rows.push((days ?? books)!);
      if (days?.kind === 'days') reader.figures += days.rows.length;
      continue;
    }
    if (/[0-9]/.test(piece.text)) words.push(cut(piece));
    const files = readFiles(piece);
    items.push(files ? {text: cut(piece), files} : {text: cut(piece)});
  }
  flushItems();
  if (words.length === 0 || rows.some(({kind}) => kind === 'days' || kind === 'tally')) return rows;
  return readParagraph(passage, reader);
}

/** 建成政协“书吧”，藏书 2500 余册: a shelf. */
function readBooks(passage: Passage, reader: Reader): Block | undefined {
  if (!/藏书[^，。；]{0,6}\d/.test(passage.text)) return undefined;
  const blocks = readParagraph(passage, reader, {figures: 'tiles'});
  const tiles = blocks.flatMap((block) =>
    block.kind === 'grid' ? block.tiles : block.kind === 'prose' ? block.tiles : [],
  );
  const figure = tiles.find((tile) => tile.figure?.unit.endsWith('册'))?.figure;
  return figure && {kind: 'tally', text: cut(passage), figure, mark: 'book'};
}
