// Headings that only bold type sets off, as Pages, Google Docs and models write them.
import {LIST_NUMERALS} from '../text/numerals.js';
import {isNumbered, type Block, type Run} from './blocks.js';

/** Whether all words of a paragraph are bold. */
export const isBold = (runs: readonly Run[]): boolean => {
  const words = runs.filter(({text}) => text.trim());
  return words.length > 0 && words.every(({bold}) => bold);
};

/** A paragraph; where its first line is bold and the others are not, that line and the rest. */
export function partBold(runs: readonly Run[]): (readonly Run[])[] {
  const end = runs.findIndex(({text}) => text.includes('\n'));
  const [first, rest] = [runs.slice(0, Math.max(end, 0)), runs.slice(end + 1)];
  const isParted = isBold(first) && rest.some(({text}) => text.trim()) && !isBold(rest);
  return isParted ? [first, rest] : [runs];
}

/** No longer line is a heading that a page could set. */
const longest = 40;
/** What is no heading, however bold: addresses, date and speaker, captions, lines with figures. */
const other = new RegExp(
  `^[—─－\\-（(【*●■]|[：:；;，,、！!？?]$|\\d|^(?:表|图|单位|注)\\s*[${LIST_NUMERALS}：:]`,
);
/** So many bold lines show that full stops stand behind headings too. */
const leastSentences = 3;
/** （一）, the second level of headings. */
const second = new RegExp(`^[（(][${LIST_NUMERALS}]+[）)]`);
/** `####` stands below 一、 and beside （一）; below it where those are there. */
const levels = {beside: 4, below: 5};

/** The bold lines among blocks that head the paragraph below them, with how many `#` they have. */
export function boldHeadings(blocks: readonly Block[]): Map<number, number> {
  const shown = [...blocks.entries()].filter(([, {kind}]) => kind !== 'left' && kind !== 'note');
  const first = shown.findIndex(([, block]) => isBody(block));
  const found = shown.flatMap(([i, block], at) => {
    if (at < 1 || at + 1 < first || block.kind !== 'text' || !block.bold || block.listed) return [];
    const {text} = block;
    if (text.length < 4 || text.length > longest || text.includes('\n')) return [];
    if (other.test(text) || isNumbered(text) || /[。；].*[。；]/.test(text)) return [];
    const next = shown[at + 1]?.[1];
    const heads = next?.kind === 'table' || (next?.kind === 'text' && !next.bold && isHeadable(next, text));
    return heads ? [i] : [];
  });
  // A document all in bold has no headings by it.
  const plain = shown.filter(([, block]) => block.kind === 'text' && !block.bold);
  if (found.length > plain.length) return new Map();
  // One sentence in bold may be but a sentence that matters.
  const own = found.filter(
    (i) => found.length >= leastSentences || !/。$/.test((blocks[i] as {text: string}).text),
  );
  const level = blocks.some((block) => 'text' in block && second.test(block.text))
    ? levels.below
    : levels.beside;
  return new Map(own.map((i) => [i, level]));
}

const isBody = (block: Block): boolean =>
  block.kind === 'heading' || (block.kind === 'text' && (isNumbered(block.text) || /。/.test(block.text)));

/** What a heading may stand over: an item, or words of more than the heading has. */
const isHeadable = (next: Extract<Block, {kind: 'text'}>, text: string): boolean =>
  next.listed !== undefined || next.text.length > text.length || /[。；]$/.test(next.text);
