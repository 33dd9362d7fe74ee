// Markdown as Markdown: made HTML by marked, and read as such.
import {Marked} from 'marked';
import {isNumbered, type Block} from './blocks.js';
import {HtmlReader} from './html.js';
import {leftOutIssue, type SourceIssue} from './issues.js';
import {headedTables, pipeCells, plainCell, unevenRows} from './pipe-rows.js';
import {cleanText, readText} from './text.js';
import {writeBlocks, type SourceText} from './write.js';

/** **“双招双引”**成效明显: a pair of marks beside Chinese, which CommonMark does not take for one next to punctuation. */
const strong = /^\*\*(?!\*)(\S(?:[^*\n]{0,200}[^*\s])?)\*\*(?!\*)/;

/** Line breaks part lines of titles and speakers; `~` alone stands between the ends of a range. */
const marked = new Marked({
  gfm: true,
  breaks: true,
  tokenizer: {
    del(source) {
      return source.startsWith('~~') ? false : undefined;
    },
    emStrong(source, _masked, previous = '') {
      // 3*4*5: no emphasis between digits.
      if (/\d/.test(previous) && /^\*+\d/.test(source)) return undefined;
      const [raw, text] = strong.exec(source) ?? [];
      if (raw === undefined) return false;
      return {type: 'strong', raw, text: text!, tokens: this.lexer.inlineTokens(text!)};
    },
  },
  renderer: {
    heading({tokens, depth, raw, text}) {
      // A sentence above a line that is to part it from what follows.
      if (!raw.startsWith('#') && /[。；！？]$/.test(text))
        return `<p>${this.parser.parseInline(tokens)}</p>`;
      return `<h${depth}>${this.parser.parseInline(tokens)}</h${depth}>`;
    },
    del({tokens}) {
      return `<s>${this.parser.parseInline(tokens)}</s>`;
    },
  },
});

/** YAML between lines of dashes, TOML between lines of plus signs. */
const frontMatter = /^(?:---[ \t]*\n([^]*?)\n(?:---|\.\.\.)|\+\+\+[ \t]*\n([^]*?)\n\+\+\+)[ \t]*(?:\n|$)/;
const field = /^([\w\u3400-\u9fff-]+)[ \t]*[:：=][ \t]*(.*)$/;
const date = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/;

/**
 * Title and date at the head of a file as blocks; what else stands there is said.
 *
 * @param headings those of the first level in the text: one without a number is its title, others are sections
 */
function headBlocks(fields: string, headings: readonly string[]): Block[] {
  const [first] = headings;
  const title = headings.length === 1 && !isNumbered(first!) ? first : undefined;
  const blocks: Block[] = [];
  const others: string[] = [];
  for (const line of fields.split('\n')) {
    const [, name = '', written = ''] = field.exec(line) ?? [];
    const value = written.trim().replace(/^(["'])(.*)\1$/, '$2');
    if (/^(?:title|标题)$/i.test(name) && value) {
      if (title === undefined)
        blocks.unshift({kind: 'heading', level: first === undefined ? 1 : 0, text: value});
      else if (title !== value) others.push(line.trim());
    } else if (/^(?:date|日期)$/i.test(name) && value) {
      blocks.push({
        kind: 'text',
        text: value.replace(date, (_, y, m, d) => `（${y}年${Number(m)}月${Number(d)}日）`),
      });
    } else if (line.trim()) others.push(line.trim());
  }
  if (others.length > 0) blocks.push({kind: 'left', what: 'frontMatter', words: others.join('；')});
  return blocks;
}

/** Of more only the first are reported. */
const mostUneven = 20;

const fence = /^ {0,3}(`{3,}|~{3,})/;
const definition = /^ {0,3}\[\^([^\]\s]{1,40})\]:[ \t]*(.*)$/;

/** Lines of a text, each with whether it is code. */
function* codeOf(text: string): Generator<{line: string; isCode: boolean}> {
  let open: string | undefined;
  for (const line of text.split('\n')) {
    const mark = fence.exec(line)?.[1];
    const turns = mark !== undefined && (open === undefined || mark.startsWith(open));
    yield {line, isCode: open !== undefined || turns};
    if (turns) open = open === undefined ? mark : undefined;
  }
}

const gluedHeading = /^ {0,3}(?!#[^#\s]{1,30}#)#{1,6}(?=[\u3400-\u9fff（(“《【]|\d{1,4}[.、年])/;
/** ##标题 as it is meant: marks of a heading want a space behind them. #话题# is no heading. */
const spaced = (line: string): string =>
  gluedHeading.test(line) ? line.replace(/#+/, '$& ').replace(/\s*#+\s*$/, '') : line;

/** Takes footnotes out of a text, and the marks that lead to them; code keeps its lines. */
function takeNotes(text: string): {text: string; notes: string[]} {
  const notes = new Map<string, string[]>();
  const kept: {line: string; isCode: boolean}[] = [];
  let note: string[] | undefined;
  for (const own of codeOf(text)) {
    const {line, isCode} = own;
    const [, name, words] = (!isCode && definition.exec(line)) || [];
    if (name !== undefined) notes.set(name, (note = [words!]));
    else if (note && /^(?: {2,}|\t)\S/.test(line)) note.push(line.trim());
    else {
      if (line.trim()) note = undefined;
      kept.push(own);
    }
  }
  const order = new Set<string>();
  const take = (line: string): string =>
    line.replace(/\[\^([^\]\s]{1,40})\]/g, (mark, name: string) => {
      if (!notes.has(name)) return mark;
      order.add(name);
      return '';
    });
  const without = kept.map(({line, isCode}) => (isCode ? line : spaced(take(line)))).join('\n');
  const all = new Set([...order, ...notes.keys()]);
  return {text: without, notes: [...all].map((name) => notes.get(name)!.join('\n'))};
}

const quoteMarks = /^(?:\s*>)*\s*/;

/**
 * Tables all of whose rows have as many cells: Markdown drops what stands beyond the last column of the head, and
 * takes bars in `code` for ends of cells.
 */
function evenTables(text: string): {text: string; uneven: string[]} {
  const own = [...codeOf(text)];
  const lines = own.map(({line}) => line);
  const found: string[] = [];
  for (const {from, to} of headedTables(own.map(({line, isCode}) => (isCode ? '' : line)))) {
    const rows = lines.slice(from, to).map((line) => pipeCells(line.replace(quoteMarks, '')));
    const {width, uneven} = unevenRows(rows.filter((_, i) => i !== 1));
    found.push(...uneven);
    for (let i = from; i < to; i++) {
      const cells = rows[i - from]!.map((cell) => cell.replace(/(?<!\\)\|/g, '\\|'));
      while (cells.length < width) cells.push(i === from + 1 ? '---' : '');
      const [marks] = quoteMarks.exec(lines[i]!)!;
      if (i !== from + 1) lines[i] = `${marks}| ${cells.join(' | ')} |`;
      else lines[i] = `${marks}|${'---|'.repeat(Math.max(width, 1))}`;
    }
  }
  return {text: lines.join('\n'), uneven: found};
}

/** The place of each row in the text, as near as its first cell tells. */
function unevenIssues(read: SourceText, rows: readonly string[]): SourceIssue[] {
  return rows.slice(0, mostUneven).map((cell) => {
    const words = plainCell(cell).replace(/[*_~`\\]/g, '');
    const at = read.text.indexOf(`| ${words}`);
    const end = at < 0 ? 0 : read.text.indexOf('\n', at);
    return leftOutIssue(
      'cells',
      words,
      Math.max(at, 0),
      at < 0 ? 0 : (end < 0 ? read.text.length : end) - at,
    );
  });
}

/** A text that a model wrote as one block of code is what stands in it. */
const wholeFence = /^\s*(`{3,}|~{3,})(?:markdown|md)?[ \t]*\n([^]*?)\n\1[ \t]*\s*$/i;
const contents = /^ {0,3}(?:\[TOC\]|\[\[_?TOC_?\]\]|\{:toc\}|@\[toc\].*)[ \t]*$/gim;

/** More marks in one paragraph than anybody writes: to pair them takes time by their square. */
const mostMarks = 3000;

function isHostile(text: string): boolean {
  let count = 0;
  for (const line of text.split('\n')) {
    if (/^\s*(?:$|\||[-*+] |\d+[.)] )/.test(line)) count = 0;
    count += line.match(/[*_`~[\]<!]/g)?.length ?? 0;
    if (count > mostMarks) return true;
  }
  return false;
}

const htmlOf = (text: string): string => marked.parse(text, {async: false});

/** Markdown as the text of a report: comments and links' addresses are not in it. */
export function readMarkdown(source: string): SourceText {
  const clean = cleanText(source);
  const text = wholeFence.exec(clean)?.[2] ?? clean;
  if (isHostile(text)) return readText(text);
  const head = frontMatter.exec(text);
  const even = evenTables(text.slice(head?.[0].length ?? 0));
  const body = takeNotes(even.text);
  const isListed = contents.test(body.text);
  contents.lastIndex = 0;
  const blocks = new HtmlReader().read(htmlOf(body.text.replace(contents, '')));
  const top = blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []));
  const read = writeBlocks([
    ...(head ? headBlocks(head[1] ?? head[2]!, top) : []),
    ...(isListed ? [{kind: 'left', what: 'contents', words: '[TOC]'} as const] : []),
    ...blocks,
    ...body.notes.map((note): Block => ({
      kind: 'note',
      text: new HtmlReader()
        .read(htmlOf(note))
        .flatMap((block) => (block.kind === 'text' ? [block.text] : []))
        .join('\n'),
    })),
  ]);
  return {...read, issues: [...read.issues, ...unevenIssues(read, even.uneven)]};
}
