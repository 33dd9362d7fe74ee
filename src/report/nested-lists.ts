// Lists within lists: how deep an item stands is read from the white space before its mark.
import {itemNumber, type MarkedLine} from './line-markers.js';
import type {ListItem} from './model.js';
import {cut} from './passage.js';

/** Columns by which an item is set in below another at least; less is carelessness. */
const leastIndent = 2;
const tab = 4;
const deepest = 8;

/**
 * How far a line is set in, in columns. A full-width space is two of them before a bullet; before a number it is the
 * first line's indent of a paragraph.
 */
export function indentOf(space: string, kind: MarkedLine['kind']): number {
  const wide = kind === 'bullet' ? 2 : 0;
  let columns = 0;
  for (const character of space)
    columns += character === '\t' ? tab : character === '\u3000' ? wide : character === ' ' ? 1 : 0;
  return columns;
}

/** a. b) ii. 1.2: numbers that only lists within lists have. They stay with their words. */
const deepNumber = /^(?:(?:[A-Za-z]|[ivx]{2,4})[.．)）、]|\d{1,2}(?:\.\d{1,2})+[.．、]?\s)\s*\S/;

interface OpenItem {
  indent: number;
  /** The rank of a numbered line that may head what stands below it. */
  rank?: MarkedLine['rank'];
}

/** Finds the items of lists within lists: each gets its `depth`, and numbered lines below an item are items. */
export function nestItems(lines: MarkedLine[]): void {
  let open: OpenItem[] = [];
  lines.forEach((line, i) => {
    const {kind, indent = 0, apart} = line;
    while (open.length > 0 && open.at(-1)!.indent > indent - leastIndent) open.pop();
    open = open.slice(0, deepest);
    const above = open.at(-1);
    const isItem = kind === 'bullet' || kind === 'item';
    const isNested = above !== undefined && (isItem || (!apart && isNumbered(line, above)));
    if (isNested) {
      const own: MarkedLine =
        kind === 'plain' ? {...line, kind: 'bullet'} : {...line, kind: isItem ? kind : 'item'};
      lines[i] = {...own, rank: 7, depth: open.length};
    }
    if (isItem || isNested) open.push({indent});
    else if (kind === 'heading' && !line.level && line.rank >= 3) open = [{indent, rank: line.rank}];
    else open = [];
  });
}

/** Whether a numbered line stands below an item: below a bullet, or with the same kind of number as the line above it. */
function isNumbered({kind, rank, level, passage, mark}: MarkedLine, above: OpenItem): boolean {
  if (kind === 'plain') return deepNumber.test(passage.text);
  if (kind !== 'heading' || level || mark === undefined || (rank !== 3 && rank !== 4)) return false;
  return above.rank === undefined || above.rank === rank;
}

/** Whether items have items below them. */
export const areNested = ([first, ...rest]: readonly MarkedLine[]): boolean =>
  rest.some(({depth = 0}) => depth > (first!.depth ?? 0));

/** Items with those below them, each level in its order. */
export function itemTree(lines: readonly MarkedLine[]): {ordered: boolean; items: ListItem[]} {
  const own: {line: MarkedLine; below: MarkedLine[]}[] = [];
  const depth = lines.reduce((least, line) => Math.min(least, line.depth ?? 0), Infinity);
  for (const line of lines) {
    const last = own.at(-1);
    if (last && (line.depth ?? 0) > depth) last.below.push(line);
    else own.push({line, below: []});
  }
  const ordered = own.every(({line}) => line.kind === 'item');
  return {
    ordered,
    items: own.map(({line, below}, i): ListItem => {
      const number = itemNumber(line.mark);
      return {
        // Among bullets a number stays with its words.
        text: !ordered && line.kind === 'item' ? line.whole : cut(line.passage),
        ...(ordered && number !== undefined && number !== i + 1 && {number}),
        ...(below.length > 0 && {list: itemTree(below)}),
      };
    }),
  };
}

/** Keys that keep an item in one run with the items below it. */
export function runKeys(): (line: MarkedLine) => MarkedLine['kind'] | 'caption' {
  let root: MarkedLine['kind'] | 'caption' | undefined;
  let base = 0;
  return ({kind, caption, depth = 0}) => {
    if ((root === 'bullet' || root === 'item') && depth > base) return root;
    base = depth;
    return (root = caption ? 'caption' : kind);
  };
}
