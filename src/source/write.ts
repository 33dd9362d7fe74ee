// Blocks as the lines that a report is read from, with what was left out at its place.
import {plainBullets} from './bullets.js';
import {boldHeadings} from './bold-headings.js';
import {isNumbered, oneLine, type Block, type Listed} from './blocks.js';
import {LIST_NUMERALS} from '../text/numerals.js';
import {foldSpaces} from '../text/white-space.js';
import {typedContents} from './typed-contents.js';
import {leftOutIssue, type LeftOutKind, type SourceIssue} from './issues.js';
import {flatten} from './table.js';

/** The text of a source, and what it does not hold. */
export interface SourceText {
  text: string;
  issues: SourceIssue[];
  /** Whether its lines are those of the source, as of plain text. */
  hasLines: boolean;
}

class Lines {
  readonly issues: SourceIssue[] = [];
  readonly #lines: string[] = [];
  #length = 0;
  /** What was left out before the next line. */
  #waiting: {kind: LeftOutKind; words: string}[] = [];

  leaveOut(kind: LeftOutKind, words: string): void {
    this.#waiting.push({kind, words});
  }

  /** @param apart whether a blank line parts it from what stands above */
  add(line: string, apart: boolean): void {
    if (apart && this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#push('');
    for (const {kind, words} of this.#waiting)
      this.issues.push(leftOutIssue(kind, words, this.#length, line.length));
    this.#waiting = [];
    this.#push(line);
  }

  end(): SourceText {
    const text = this.#lines.join('\n');
    for (const {kind, words} of this.#waiting) this.issues.push(leftOutIssue(kind, words, text.length));
    return {text, issues: this.issues, hasLines: false};
  }

  #push(line: string): void {
    this.#lines.push(line);
    this.#length += line.length + 1;
  }
}

/** Blocks as text: headings with `#`, tables with `|`, notes at the end. */
export function writeBlocks(blocks: readonly Block[]): SourceText {
  const lines = new Lines();
  const levelOf = levels(blocks);
  const notes: string[] = [];
  const contents = typedContents(blocks);
  const bold = boldHeadings(blocks);
  const nesting = new Nesting();
  let item = false;
  for (const [i, block] of blocks.entries()) {
    if (contents.has(i)) {
      if (contents.get(i)) lines.leaveOut('contents', contents.get(i)!);
      continue;
    }
    if (block.kind === 'left') lines.leaveOut(block.what, block.words);
    else if (block.kind === 'note') notes.push(oneLine(block.text));
    else if (block.kind === 'table') writeTable(block, lines);
    else if (block.kind === 'heading') {
      const text = oneLine(block.text);
      if (text) lines.add(`${'#'.repeat(levelOf(block.level))} ${text}`, true);
    } else if (bold.has(i)) lines.add(`${'#'.repeat(bold.get(i)!)} ${block.text}`, true);
    else {
      const depth = nesting.depthOf(block.listed);
      const own = block.text.split('\n').map((line) => line.trim());
      own.filter(Boolean).forEach((line, at) => {
        const isApart = at === 0 && depth === 0 && !(item && block.item);
        lines.add('  '.repeat(at === 0 ? depth : 0) + plainBullets(line), isApart);
      });
    }
    if (block.kind !== 'text' && block.kind !== 'left') nesting.depthOf(undefined);
    item = block.kind === 'text' && block.item === true;
  }
  if (notes.length > 0) {
    lines.leaveOut('note', String(notes.length));
    lines.add('注释', true);
  }
  notes.forEach((note, i) => lines.add(`${i + 1}. ${note}`, i === 0));
  return lines.end();
}

/** The kind of a number, by what is not counted in it: 1. and 12. are of one, （一） is of another. */
const formOf = (number: string): string =>
  number
    .replace(/\d+/g, '1')
    .replace(new RegExp(`[${LIST_NUMERALS}]+`, 'g'), '一')
    .replace(/[①-⑳㉑-㉟]/g, '①')
    .replace(/[A-Za-z]+/g, 'a');

/** Word has nine levels; what stands deeper is the work of no editor. */
const deepest = 8;

/** How deep items stand in lists within lists. */
class Nesting {
  #open: {indent: number; form: string}[] = [];

  /** 0 for what stands in no other item; numbers of different kinds, 一、 and （一）, are headings one below the other. */
  depthOf(listed: Listed | undefined): number {
    if (!listed) {
      this.#open = [];
      return 0;
    }
    const {indent} = listed;
    const form = formOf(listed.number);
    const above = this.#open.filter((own) => own.indent <= indent - 1).slice(0, deepest);
    this.#open = [...above, {indent, form}];
    const isWithin = !form || form.includes('a') || above.some((own) => own.form === '' || own.form === form);
    return isWithin ? above.length : 0;
  }
}

/** What Excel shows where a column is too narrow for its figure, or a formula fails. */
const cellError = /^#(?:#{2,}|DIV\/0!|N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!)$/;

function writeTable(table: Extract<Block, {kind: 'table'}>, lines: Lines): void {
  const {above, rows, hasHead, below, merged, uneven} = flatten(table);
  for (const line of above) if (line.trim()) lines.add(line.trim(), true);
  for (const words of uneven) lines.leaveOut('cells', words);
  for (const figure of merged) lines.leaveOut('merged', figure);
  for (const text of rows.flat()) if (cellError.test(text.trim())) lines.leaveOut('cellError', text.trim());
  rows.forEach((cells, i) => {
    lines.add(rowOf(cells), i === 0);
    if (i === 0 && hasHead) lines.add(`|${'---|'.repeat(cells.length)}`, false);
  });
  for (const line of below) if (line.trim()) lines.add(line.trim(), true);
}

/** Cells as a line of a table. */
export const rowOf = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => foldSpaces(cell.replaceAll('|', '｜'))).join(' | ')} |`;

/** How many `#` a heading has: one is the title's alone. */
function levels(blocks: readonly Block[]): (level: number) => number {
  const headings = blocks.filter((block) => block.kind === 'heading');
  const first = blocks.find((block) => block.kind === 'heading' || block.kind === 'text');
  const beginsCounting = first?.kind === 'heading' && isNumbered(first.text);
  const hasTitle = headings.some(({level}) => level === 0);
  const opens = (first?.kind === 'heading' && first.level === 1 && !beginsCounting) || hasOneTop(blocks);
  const shift = hasTitle || (!opens && headings.some(({level}) => level === 1)) ? 1 : 0;
  return (level) => Math.min(Math.max(level + shift, 1), 6);
}

/** 当前位置：首页 > 政务公开, 发布时间：2024-01-15, and other short lines that a page has above its title. */
const aboveTitle = /[>›»＞]|位置\s*[:：]|首\s*页|\d{4}-\d{1,2}-\d{1,2}/;

/** Whether a page has one heading of the first level, without a number, and nothing of its own above it. */
function hasOneTop(blocks: readonly Block[]): boolean {
  const tops = blocks.filter((block) => block.kind === 'heading' && block.level === 1);
  const [top] = tops;
  if (tops.length !== 1 || top?.kind !== 'heading' || isNumbered(top.text)) return false;
  return blocks
    .slice(0, blocks.indexOf(top))
    .every((block) => block.kind === 'left' || (block.kind === 'text' && aboveTitle.test(block.text)));
}
