// HTML as blocks: of web pages, and as Word, WPS, Excel and browsers put it on the clipboard.
import {isClosed, visibilityIn, type Visibility} from '../markup/visibility.js';
import {isBold, partBold} from './bold-headings.js';
import {joinRuns, type Block, type Cell, type Run} from './blocks.js';
import {
  blocks,
  boldIn,
  cellsOf,
  cssFormats,
  has,
  clipboardHead,
  headingLevel,
  isArticle,
  isFurniture,
  isLayout,
  hiddenColumns,
  isNotes,
  itemDepth,
  itemMarker,
  listDepth,
  noteLink,
  noteMark,
  noteText,
  pictures,
  rowsOf,
  style,
  unread,
  wordLevel,
  wordMarker,
  type List,
} from './html-parts.js';
import {blockOf, newParagraph} from './html-paragraph.js';
import type {LeftOutKind} from './issues.js';
import {hiddenWords} from './table.js';
import {attributeOf, htmlTree, isNode, textOf, within, type TreeNode} from './tree.js';
import {writeBlocks, type SourceText} from './write.js';

interface Around {
  visibility: Visibility;
  raised?: 'super' | 'sub';
  bold?: boolean;
  list?: List;
  /** White space is kept. */
  pre?: boolean;
}

export class HtmlReader {
  #blocks: Block[] = [];
  #open = newParagraph();

  read(html: string): Block[] {
    this.#walk(htmlTree(html), {visibility: 'shown'});
    this.#flush();
    return this.#blocks;
  }

  #leave(what: LeftOutKind, words: string): void {
    if (words) this.#blocks.push({kind: 'left', what, words});
  }

  #flush(): void {
    for (const runs of partBold(this.#open.runs)) this.#end(runs);
  }

  #end(runs: readonly Run[]): void {
    const marks: string[] = [];
    const text = joinRuns(runs, (mark) => marks.push(mark))
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .join('\n');
    this.#open.runs = [];
    if (marks.length > 0) this.#leave('noteMark', marks.join(' '));
    if (!text) return;
    this.#blocks.push(blockOf(text, this.#open, isBold(runs)));
    this.#open.marker = undefined;
  }

  #walk(node: TreeNode, around: Around): void {
    for (const child of node.children) {
      if (!isNode(child)) this.#text(child, around);
      else this.#node(child, around);
    }
  }

  #text(text: string, {visibility, raised, bold, pre}: Around): void {
    if (visibility !== 'shown') {
      if (text.trim()) this.#leave('hidden', text);
      return;
    }
    const last = this.#open.runs.at(-1)?.text ?? '';
    const folded = pre
      ? text
      : text.replace(/[ \t\r\n\f]+/g, ' ').replace(/^ (?=.?)/, /\s$/.test(last) || !last ? '' : ' ');
    const own = folded.replaceAll('\u00a0', ' ');
    if (own) this.#open.runs.push({text: own, ...(raised && {raised}), ...(bold && {bold})});
  }

  #node(node: TreeNode, around: Around): void {
    const {name} = node;
    if (unread.test(name)) return;
    const markup = {tag: name, attribute: (own: string) => attributeOf(node, own)};
    if (isFurniture(node)) return this.#leave('header', textOf(node));
    // What a page shows by its script alone.
    const visibility = isArticle(node) ? 'shown' : visibilityIn(around.visibility, markup);
    const closed = isClosed(markup);
    if (
      visibility === 'removed' ||
      /^(?:del|s|strike)$/.test(name) ||
      /text-decoration(?:-line)?:[^;]*line-through/.test(style(node))
    ) {
      const words = textOf(node).trim();
      this.#leave(visibility === 'removed' ? 'hidden' : name === 'del' ? 'deleted' : 'struck', words);
      return;
    }
    // The mark [批1] of a comment, which is reported where it stands.
    if (/(?:^|\s)msocomanchor(?:\s|$)/.test(node.attributes.class ?? '')) return;
    if (has(node, 'mso-element:comment-list') || has(node, 'mso-comment-continuation')) {
      return this.#leave('comment', textOf(node));
    }
    if (isNotes(node)) return this.#notes(node, around);
    const picture = pictures.get(name);
    if (picture) return this.#picture(node, picture);
    if (closed) {
      const summary = node.children.find((child) => isNode(child) && child.name === 'summary');
      const rest = textOf({...node, children: node.children.filter((child) => child !== summary)});
      if (rest.trim()) this.#leave('hidden', rest);
      node = {...node, children: summary ? [summary] : []};
    }
    this.#shown(node, {...around, visibility, bold: boldIn(node, around.bold)});
  }

  #shown(node: TreeNode, around: Around): void {
    const {name, attributes} = node;
    if (name === 'br') this.#open.runs.push({text: '\n'});
    else if (name === 'input') {
      if (attributes.type === 'checkbox') this.#open.marker = 'checked' in attributes ? '✓' : '□';
    } else if (name === 'table') this.#table(node, around);
    else if (name === 'a' && noteLink.test(attributes.href ?? '')) this.#link(node, around);
    else if (has(node, 'mso-list:ignore')) this.#open.marker = wordMarker(node);
    else if (name === 'sup' || has(node, 'vertical-align:super'))
      this.#walk(node, {...around, raised: 'super'});
    else if (name === 'sub' || has(node, 'vertical-align:sub')) this.#walk(node, {...around, raised: 'sub'});
    else if (name === 'ruby')
      this.#walk(
        {...node, children: node.children.filter((child) => !isNode(child) || !/^r[tp]c?$/.test(child.name))},
        around,
      );
    else if (name === 'ins') {
      this.#leave('inserted', textOf(node));
      this.#walk(node, around);
    } else if (name === 'ul' || name === 'ol') this.#list(node, around);
    else if (blocks.has(name)) this.#block(node, around);
    else this.#walk(node, around);
  }

  #block(node: TreeNode, around: Around): void {
    const {name} = node;
    this.#flush();
    const {heading: outerHeading, isItem, depth} = this.#open;
    const heading = headingLevel(node);
    if (heading !== undefined) this.#open.heading = heading;
    if (name === 'li') {
      this.#open.isItem = true;
      this.#open.depth = itemDepth(node, around.list);
      this.#open.marker = itemMarker(node, around.list);
    }
    const level = wordLevel(node);
    if (level !== undefined) this.#open.depth = level;
    this.#walk(node, {...around, ...(name === 'pre' && {pre: true})});
    this.#flush();
    if (name === 'li') this.#open.marker = undefined;
    Object.assign(this.#open, {heading: outerHeading, isItem, depth});
  }

  #list(node: TreeNode, around: Around): void {
    const {name, attributes} = node;
    this.#flush();
    const format =
      cssFormats.find(([pattern]) => pattern.test(`${attributes.type ?? ''};${style(node)}`))?.[1] ??
      'decimal';
    const start = Number(attributes.start ?? 1);
    this.#walk(node, {
      ...around,
      list: {
        ordered: name === 'ol',
        next: Number.isInteger(start) ? start : 1,
        format,
        depth: listDepth(node, around.list),
      },
    });
    this.#flush();
  }

  #picture(node: TreeNode, kind: LeftOutKind): void {
    const {name, attributes} = node;
    const words =
      name === 'math' ? textOf(node) : (attributes.alt ?? attributes.title ?? attributes['aria-label'] ?? '');
    // A point that only counts visitors.
    if (name === 'img' && (attributes.width === '1' || attributes.height === '1')) return;
    this.#leave(kind, words);
  }

  /** The mark of a note, or the arrow back from it: no words of the text. */
  #link(node: TreeNode, around: Around): void {
    const words = textOf(node).trim();
    if (noteMark.test(words)) {
      if (/\d|[①-⑳]/.test(words)) this.#leave('noteMark', words);
    } else this.#walk(node, around);
  }

  /** Reads something by itself: its texts, and what else it holds. */
  #aside(node: TreeNode, around: Around): {texts: string[]; others: Block[]} {
    const outer = {blocks: this.#blocks, open: this.#open};
    this.#blocks = [];
    this.#open = {...newParagraph(), isItem: this.#open.isItem};
    this.#walk(node, around);
    this.#flush();
    const own = this.#blocks;
    this.#blocks = outer.blocks;
    this.#open = outer.open;
    return {
      texts: own.flatMap((block) => ('text' in block && block.kind !== 'note' ? [block.text] : [])),
      others: own.filter(({kind}) => kind === 'left' || kind === 'note'),
    };
  }

  #notes(node: TreeNode, around: Around): void {
    this.#flush();
    const single = [...within(node, 'li')];
    const words =
      single.length > 0 ? single : node.children.filter((child) => isNode(child) && child.name === 'div');
    for (const note of words.length > 0 ? words : [node]) {
      if (!isNode(note)) continue;
      const {texts} = this.#aside(note, {visibility: around.visibility});
      const text = noteText(texts.join('\n'));
      if (text) this.#blocks.push({kind: 'note', text});
    }
  }

  #table(node: TreeNode, around: Around): void {
    this.#flush();
    const rows = [...rowsOf(node)];
    for (const caption of node.children)
      if (isNode(caption) && caption.name === 'caption') this.#node(caption, around);
    if (isLayout(rows)) {
      for (const row of rows)
        for (const cell of cellsOf(row)) {
          this.#walk(cell, around);
          this.#flush();
        }
      return;
    }
    const table: Cell[][] = [];
    const hidden = hiddenColumns(node);
    let heads = 0;
    for (const row of rows) {
      const markup = {tag: 'tr', attribute: (own: string) => attributeOf(row, own)};
      if (visibilityIn(around.visibility, markup) !== 'shown') {
        this.#leave('hidden', cellsOf(row).map(textOf).join(' '));
        continue;
      }
      const isShown = (cell: TreeNode): boolean =>
        visibilityIn('shown', {tag: cell.name, attribute: (own) => attributeOf(cell, own)}) === 'shown';
      const gone = cellsOf(row).filter((cell) => !isShown(cell));
      this.#leave('hidden', gone.map(textOf).join(' ').trim());
      // Where columns are hidden as well, a hidden cell keeps its place, and its words are gone.
      const cells =
        hidden.size > 0
          ? cellsOf(row).map((cell) => (isShown(cell) ? cell : {...cell, children: []}))
          : cellsOf(row).filter(isShown);
      if (heads === table.length && cells.length > 0 && cells.every(({name}) => name === 'th')) heads++;
      table.push(cells.map((cell) => this.#cell(cell, around)));
    }
    const block = {
      kind: 'table',
      rows: table,
      hidden,
      ...(heads > 0 && {heads}),
    } as const;
    this.#leave('hidden', hiddenWords(block));
    this.#blocks.push(block);
  }

  #cell(cell: TreeNode, around: Around): Cell {
    const {texts, others} = this.#aside(cell, around);
    this.#blocks.push(...others);
    const span = (name: string, most: number): number =>
      Math.min(Math.max(Math.trunc(Number(attributeOf(cell, name))) || 1, 1), most);
    return {text: texts.join('\n'), columns: span('colspan', 200), rows: span('rowspan', 65_534)};
  }
}

/** A web page, or what was pasted from one, as the text of a report. */
export const readHtmlSource = (html: string): SourceText =>
  writeBlocks(new HtmlReader().read(html.replace(clipboardHead, '')));
