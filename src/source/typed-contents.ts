// Tables of contents that somebody typed, or that a program turned into text.
import type {Block} from './blocks.js';
import {foldSpaces} from '../text/white-space.js';

/** 一、工作回顾…………3: an entry of a table of contents that was typed. */
const page = '[（(]?-?\\s*\\d{1,3}\\s*-?[)）]?$';
const dotted = new RegExp(`^.{2,60}?\\s*[.．…·⋯_]{3,}\\s*${page}`);
/** Below the title 目录 a gap is enough. */
const gapped = new RegExp(`^.{2,60}?(?:\\s*[.．…·⋯_]{2,}\\s*|\\t\\s*|\\s{2,})${page}`);
const contentsTitle = /^[【[]?目\s*[录錄次][】\]]?$|^contents$/i;
/** So many entries one below the other are a table of contents; fewer below its title. */
const leastEntries = 3;

/** The words of a block by which a heading and its entry in a table of contents are one. */
function keyOf(block: Block | undefined): string | undefined {
  if (block?.kind !== 'text' && block?.kind !== 'heading') return undefined;
  const words = block.text.replace(/^[-●•]\s/, '').replace(/\s+/g, '');
  return words.length <= longestEntry && !/[。；]/.test(words) ? words : undefined;
}

const longestEntry = 60;

/** Where entries below the title 目录 that have no page numbers end: each stands once more, as a heading of the text. */
function repeatedEnd(blocks: readonly Block[], start: number, last: ReadonlyMap<string, number>): number {
  const seen = new Set<string>();
  let end = start;
  for (let i = start; i < blocks.length; i++) {
    const key = keyOf(blocks[i]);
    if (key === '') continue;
    if (key === undefined || seen.has(key) || last.get(key)! <= i) break;
    seen.add(key);
    end = i + 1;
  }
  return seen.size > 1 ? end : start;
}

/** The blocks of typed tables of contents; at the first of each its words. */
export function typedContents(blocks: readonly Block[]): Map<number, string> {
  const found = new Map<number, string>();
  const last = new Map(blocks.map((block, i) => [keyOf(block) ?? '', i]));
  const isEntry = (block: Block | undefined, pattern: RegExp): boolean =>
    (block?.kind === 'text' || block?.kind === 'heading') &&
    block.text.split('\n').every((line) => pattern.test(line.trim()));
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    const titled =
      (block.kind === 'text' || block.kind === 'heading') && contentsTitle.test(block.text.trim());
    const start = titled ? i + 1 : i;
    let end = start;
    while (isEntry(blocks[end], titled ? gapped : dotted)) end++;
    const next = blocks[start];
    const isOwn = next?.kind === 'left' && next.what === 'contents';
    if (titled && end === start && !isOwn) end = repeatedEnd(blocks, start, last);
    if (titled && end === start && !isOwn) continue;
    if (!titled && end - start < leastEntries) continue;
    const words = blocks
      .slice(i, end)
      .map((own) => ('text' in own ? foldSpaces(own.text) : ''))
      .filter(Boolean)
      .join('；');
    for (let at = i; at < end; at++) found.set(at, at === i ? (isOwn ? '' : words) : '');
    i = Math.max(i, end - 1);
  }
  return found;
}
