import {findNumbers} from '../text/index.js';
import {figuresAmong} from './figures.js';
import {readFlow} from './blocks/flow.js';
import {readPart} from './blocks/part-of.js';
import type {Block, Figure, Text, Tile} from './model.js';
import {parsed, type Parsed} from './parsed.js';
import {cut, type Passage} from './passage.js';
import {settle} from './settle.js';
import {withProvisos} from './provisos.js';
import {readSentence} from './read-sentence.js';
import type {Paragraph, SentenceItem, SentenceReading} from './sentence-reading.js';
import {markTargets, statesTargets} from './shapes.js';
import {insideBrackets, splitAt, splitSentences} from './sentences.js';
import {append} from './parallel.js';

/** Prepares a passage for reading: its numbers, quotes and brackets. */
export function openParagraph(passage: Passage): Paragraph {
  return {passage, inside: insideBrackets(passage.text), mentions: findNumbers(passage.text)};
}

/** The sentences of a paragraph with their figures. */
export function readSentences(paragraph: Paragraph): SentenceReading[] {
  const {passage, inside} = paragraph;
  const mentions = figuresAmong(paragraph.mentions);
  let next = 0;
  return splitSentences(passage.text, inside).map((span) => {
    const first = next;
    while (next < mentions.length && mentions[next]!.at < span.end) next++;
    return readSentence(paragraph, span, mentions.slice(first, next));
  });
}

/** A passage as sentences. */
export function sentencesOf(passage: Passage): Text[] {
  return splitSentences(passage.text)
    .map(({start, end}) => cut(passage, start, end))
    .filter(({text}) => text !== '');
}

/** How a paragraph is drawn. */
export interface ParagraphOptions {
  /** `tiles`: also a single figure becomes a tile; `hero`: the only figure of the paragraph may close it, set large. */
  figures?: 'tiles' | 'hero';
}

/**
 * A paragraph as blocks, in its order: sentences made of nothing but figures and their labels as tiles or flows, the
 * rest as prose with its figures named. Every word of the paragraph is in the blocks.
 */
export function readParagraph(passage: Passage, {figures: wish}: ParagraphOptions = {}): Parsed<Block[]> {
  const paragraph = openParagraph(passage);
  const blocks: Block[] = [];
  let prose: {sentences: Text[]; figures: Figure[]; tiles: Tile[]} | undefined;
  const flush = (): void => {
    if (prose) blocks.push({kind: 'prose', ...prose});
    prose = undefined;
  };
  const say = (start: number, end: number, figures: Figure[] = [], tiles: Tile[] = []): void => {
    const sentence = cut(passage, start, end);
    if (!sentence.text) return;
    prose ??= {sentences: [], figures: [], tiles: []};
    prose.sentences.push(sentence);
    append(prose.figures, figures);
    append(prose.tiles, tiles);
  };

  const readings = readSentences(paragraph);
  const total = readings.reduce((sum, {figures}) => sum + figures.length, 0);
  for (const reading of readings) {
    if (statesTargets(passage.text.slice(reading.start, reading.end))) markTargets(reading.figures);
    const flow = reading.complete ? draw(paragraph, reading.items, 'flow', total) : undefined;
    const items = flow
      ? reading.items
      : withProvisos(passage, settle(paragraph, reading, readPart(paragraph, reading.items)));
    const drawn = flow ?? (reading.complete ? draw(paragraph, items, wish, total) : undefined);
    if (!drawn) {
      const tiles = items.flatMap((item) => (item.kind === 'tile' ? [item.tile] : []));
      const clauses = readClauses(paragraph, reading, tiles);
      if (clauses) {
        say(reading.start, clauses.start);
        flush();
        blocks.push(clauses.list);
      } else say(reading.start, reading.end, reading.figures, tiles);
      continue;
    }
    say(reading.start, drawn.start);
    flush();
    const last = blocks.at(-1);
    if (drawn.block.kind === 'grid' && last?.kind === 'grid') append(last.tiles, drawn.block.tiles);
    else blocks.push(drawn.block);
    say(drawn.end, reading.end);
  }
  flush();
  return parsed(
    blocks,
    total,
    readings.flatMap(({issues}) => issues),
  );
}

/** A sentence of fewer characters is read in one go. */
const longSentence = 100;

/** A long sentence of several statements with figures, parted by ；, as a list; words before its ：stay in front. */
function readClauses(
  {passage, inside}: Paragraph,
  {start, end, figures}: SentenceReading,
  tiles: Tile[],
): {start: number; list: Block} | undefined {
  const {text} = passage;
  if (end - start < longSentence || figures.length < 3) return undefined;
  const parts = splitAt('；', text, inside, {start, end});
  const first = parts[0];
  if (!first || parts.length < 3) return undefined;
  let from = start;
  for (let i = start; i < first.end; i++) if (text[i] === '：' && !inside[i]) from = i + 1;
  const items = [{start: from, end: first.end}, ...parts.slice(1)].map((part) => ({
    text: cut(passage, part.start, part.end),
  }));
  return {start: from, list: {kind: 'list', ordered: false, shape: 'clauses', items, figures, tiles}};
}

interface Drawn {
  block: Block;
  /** Words before and after the block that stay prose. */
  start: number;
  end: number;
}

function draw(
  paragraph: Paragraph,
  items: readonly SentenceItem[],
  wish: ParagraphOptions['figures'] | 'flow',
  total: number,
): Drawn | undefined {
  const first = items.findIndex((item) => item.kind === 'tile');
  if (first < 0) return undefined;
  const last = items.length - 1 - [...items].reverse().findIndex((item) => item.kind === 'tile');
  const inner = items.slice(first, last + 1);
  if (inner.some((item) => item.kind === 'text')) return undefined;
  const run = inner as Extract<SentenceItem, {kind: 'tile'}>[];
  const end = tail(paragraph, items, last);
  if (wish === 'flow') {
    const flow = readFlow(paragraph, run);
    return flow && {block: flow, start: run[0]!.start, end};
  }
  const start = run[0]!.start;
  // 初步核算，全年国内生产总值…: a few words before the first figure stay with it in their sentence.
  const lead = start - items[0]!.start;
  if (lead > 0 && lead <= shortLead && items[first - 1]!.stop !== '：') return undefined;
  if (run.length === 1 && wish === 'hero' && total === 1)
    return {block: {kind: 'hero', tile: run[0]!.tile}, start, end};
  if (run.length >= 2 || wish === 'tiles' || run[0]!.tile.change)
    return {block: {kind: 'grid', tiles: run.map(({tile}) => tile)}, start, end};
  return undefined;
}

/** Words before a figure that are too few for a paragraph of their own. */
const shortLead = 12;

/** Where the prose after the last figure begins; the full stop alone is none. */
function tail({passage}: Paragraph, items: readonly SentenceItem[], last: number): number {
  const item = items[last]!;
  const after = items[last + 1];
  if (after) return after.start;
  let end = item.end;
  while (end < passage.text.length && '，；：。！？'.includes(passage.text[end]!)) end++;
  return end;
}
