import {say} from './messages.js';
import type {Block, Figure, Issue, Part, Report, Section, Text, Tile} from './model.js';
import {shorten} from '../text/shorten.js';
import {append, runsOf} from './parallel.js';
import {figuresIn} from './inline-html.js';
import {gridsOf} from './shapes.js';
import {isRemark, partGrids, themesOf, type ThemeOf} from './sub-themes.js';

/** A report of more characters than this is drafted as a digest unless asked otherwise. */
export const longestFull = 4000;

/** Leads longer than this, in characters, are left out: they would be walls of text. */
const longestLead = 110;

/** Where a heading would else stand alone its lead may be longer. */
const longestOnly = 180;

/** About how many characters of a part's opening are kept: whole sentences, at least one. */
const openingLength = 160;

/**
 * The report without its prose: headings, figures whose label is sure, lists, and the sentence that leads each section
 * remain. Everything left out is in `issues`, paragraph by paragraph.
 */
export function digestReport(report: Report): {report: Report; issues: Issue[]} {
  const issues: Issue[] = [];
  const omit = (sentences: readonly Text[]): void => {
    const first = sentences[0];
    const last = sentences.at(-1);
    if (!first || !last) return;
    const text = sentences.map((sentence) => sentence.text).join('');
    issues.push({
      at: first.at,
      length: last.at + last.length - first.at,
      message: say.digested([...text].length, shorten(text, 24)),
    });
  };
  const context: Context = {omit, themeOf: themesOf(report.statements)};
  // Terms that the digest uses are explained in it as well.
  const parts = report.parts.map((part) => (part.glossary ? part : digestPart(part, context)));
  const kept = parts.filter(
    ({heading, ledes, blocks, sections}) => heading || ledes.length || blocks.length || sections.length,
  );
  issues.sort((a, b) => a.at - b.at);
  return {report: {...report, parts: kept}, issues};
}

type Omit = (sentences: readonly Text[]) => void;

interface Context {
  omit: Omit;
  themeOf: ThemeOf;
}

function digestPart(part: Part, context: Context): Part {
  const {omit} = context;
  const [first, ...others] = part.ledes;
  const ledes: Text[][] = [];
  if (first) {
    let length = 0;
    let count = 0;
    while (count < first.length && (count === 0 || length + first[count]!.text.length <= openingLength)) {
      length += first[count++]!.text.length;
    }
    ledes.push(first.slice(0, count));
    omit(first.slice(count));
  }
  for (const lede of others) omit(lede);
  return {
    ...part,
    ledes,
    blocks: digestBlocks(part.blocks, context, ledes.length === 0),
    sections: part.sections.map((section): Section => ({
      ...section,
      blocks: digestBlocks(section.blocks, context, true),
    })),
    closing: digestBlocks(part.closing, context, false),
  };
}

/** A clause that stands before the label of a tile: a digest shows the label alone. */
function leadIn({figure, words}: Tile): Text[] {
  const [first] = words;
  const [label] = figure?.label ?? [];
  if (!first || !label) return [];
  const length = Math.min(label.at - first.at, first.length);
  if (!/[，：]/.test(first.text.slice(0, length))) return [];
  return [{at: first.at, length, text: first.text.slice(0, length)}];
}

/** @param wantsLead whether the first sentence may stay as the lead of its heading */
function digestBlocks(blocks: readonly Block[], context: Context, wantsLead: boolean): Block[] {
  const {omit} = context;
  const kept: Block[] = [];
  let lead = wantsLead;
  const points = findPoints(blocks);
  const bare = blocks.every((block) => block.kind === 'prose' && block.tiles.length === 0);
  const longest = bare ? longestOnly : longestLead;
  for (const block of blocks) {
    if (block.kind === 'prose') {
      const [first, ...rest] = block.sentences;
      const shown = block.tiles.flatMap((tile) => [tile.figure!, ...tile.noted]);
      const free = first && !shown.some(({at}) => at >= first.at && at < first.at + first.length);
      let others = block.sentences;
      const opens = lead && free && first.text.length <= longest && /[。！？；”]$/.test(first.text);
      if (first && (opens || isUnplaced(first, block.figures, shown))) {
        kept.push({
          ...block,
          sentences: [first],
          figures: block.figures.filter(({at}) => at < first.at + first.length),
          tiles: [],
        });
        others = rest;
      }
      omitAround(others, points, omit);
      lead = false;
      addTiles(kept, block.tiles);
    } else if (block.kind === 'grid') {
      for (const tile of block.tiles) omit(leadIn(tile));
      addTiles(kept, block.tiles);
    } else if (block.kind === 'list' && block.shape === 'clauses' && block.tiles.length > 0) {
      const opening = block === blocks[0] ? unplacedLead(block) : undefined;
      if (opening) kept.push(opening);
      omit(block.items.slice(opening ? 1 : 0).map(({text}) => text));
      addTiles(kept, block.tiles);
    } else if (block.kind === 'group')
      kept.push({...block, blocks: digestBlocks(block.blocks, context, true)});
    else if (block.kind === 'cards' && block.layout === 'stack') {
      kept.push({
        ...block,
        cards: block.cards.map((card) => ({...card, blocks: digestBlocks(card.blocks, context, true)})),
      });
    } else kept.push(block.kind === 'list' ? {...block, tiles: []} : block);
    if (block.kind !== 'prose') lead = false;
  }
  const parted = partGrids(kept, context.themeOf);
  const listed = [...points].filter(({at}) => !parted.heads.has(at));
  if (listed.length > 0) {
    const items = listed.map((point) => ({
      text: {...point, length: point.length - 1, text: point.text.slice(0, -1)},
    }));
    const list: Block = {kind: 'list', ordered: false, shape: 'points', items, tiles: []};
    parted.blocks.splice(kept[0]?.kind === 'prose' ? 1 : 0, 0, list);
  }
  return parted.blocks;
}

/** The first statement of a list that opens its heading, where its first figure found no place on a tile. */
function unplacedLead({items, tiles, figures = []}: Extract<Block, {kind: 'list'}>): Block | undefined {
  const {text} = items[0]!;
  const shown = tiles.flatMap((tile) => [tile.figure!, ...tile.noted]);
  if (!isUnplaced(text, figures, shown)) return undefined;
  return {kind: 'prose', sentences: [text], figures: figuresIn(text, figures), tiles: []};
}

/** Whether a sentence has figures of which the first, which mostly is the chief one, found no place on a tile: it stays as text. */
function isUnplaced(
  {at: start, length}: Text,
  figures: readonly Figure[],
  shown: readonly Figure[],
): boolean {
  const first = figures.find(({at}) => at >= start && at < start + length);
  return first !== undefined && !shown.some(({at}) => at === first.at);
}

/** Fewer short sentences are no list. */
const leastPoints = 3;
const mostPoints = 12;

/** Short sentences without figures that say what a paragraph is about, 拓展文旅消费。 A lead is none. */
function findPoints(blocks: readonly Block[]): Set<Text> {
  const points = blocks.flatMap((block) =>
    block.kind === 'prose'
      ? block.sentences.filter(({text}) => /^[\u3400-\u9fff“”]{4,16}。$/.test(text) && !isRemark(text))
      : [],
  );
  const [first] = blocks;
  if (first?.kind === 'prose' && first.sentences[0] === points[0]) points.shift();
  return new Set(points.length >= leastPoints ? points.slice(0, mostPoints) : []);
}

/** Omits the sentences, run by run, that are not points. */
function omitAround(sentences: readonly Text[], points: ReadonlySet<Text>, omit: Omit): void {
  for (const {key, items} of runsOf(sentences, (sentence) => points.has(sentence))) if (!key) omit(items);
}

function addTiles(blocks: Block[], tiles: readonly Tile[]): void {
  if (tiles.length === 0) return;
  let first = blocks.length;
  while (blocks[first - 1]?.kind === 'grid') first--;
  const before = blocks.splice(first) as Extract<Block, {kind: 'grid'}>[];
  append(blocks, gridsOf([...before.flatMap((grid) => grid.tiles), ...tiles]));
}
