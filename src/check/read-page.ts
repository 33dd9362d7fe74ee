import {tagOf, type WordRole} from '../tags/index.js';
import {withoutHidden} from './without-hidden.js';
import {readHtml, type HtmlElement, type HtmlText} from './read-html.js';
import {
  countChildren,
  figureAttributes,
  hasSlottedHeading,
  hasWords,
  INLINE,
  isStatement,
  isUnread,
  ownWords,
  roleIn,
  textOf,
} from './page-elements.js';
import {attributesOf, unknownMarkup, type UnknownMarkup} from './page-attributes.js';
import {withoutUnit} from './head-unit.js';
import {captionOf, readTable, type TableCell} from './read-table.js';
import type {Piece, Role, Statement} from './statement.js';
import {foldSpaces} from '../text/white-space.js';

/**
 * Reads a page as its readers do: words in order, those in attributes included, each with the element it stands in.
 * Scripts, styles, comments and what the author hid are not read. Linear time, never throws.
 */
export function readPage(html: string): Page {
  const reader = new PageReader();
  reader.read(withoutHidden(readHtml(html)), '', 'prose', '');
  reader.flush();
  const {statements, unknown} = reader;
  return {statements: statements.filter(({pieces}) => pieces.length > 0), unknown};
}

/** A page as its readers see it. */
export interface Page {
  statements: Statement[];
  /** What may hold words that nobody has compared. */
  unknown: UnknownMarkup[];
}

/** The end of the headings above a figure, in characters, that may tell which one of the source it is. */
const longestHeading = 160;

class PageReader {
  readonly statements: Statement[] = [];
  readonly unknown: UnknownMarkup[] = [];
  /** The statement that pieces go to while inside a tile or row. */
  private held?: Statement;
  private words = '';
  private wordsAt = -1;
  private wordsElement = '';
  private wordsRole: Role = 'prose';
  private heading = '';
  private section = '';
  /** What the figures of the comparison in hand are figures of. */
  private subject = '';
  /** The same of the chart or table around, and its heading with the unit. */
  private about = '';
  private chartHeading = '';
  /** The element around the one in hand. */
  private parent?: HtmlElement;

  /** Reads the children of `node`, whose words stand in the block element `block`. */
  read(node: HtmlElement, block: string, role: Role, heading: string): void {
    for (const child of node.children) {
      this.heading = heading;
      if ('text' in child) this.addText(child, block, role);
      else this.readElement(child, block, role, heading, node);
    }
  }

  flush(): void {
    const text = this.words
      .replace(/[ \t\r\f]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    // One character says nothing of its place; it is a label of its figure all the same.
    const isCue = this.subject !== '' && /^[由从]$/.test(text);
    if (text && !isCue) {
      const {wordsElement: element, wordsRole: role, wordsAt: at} = this;
      this.add({text, role, element, at, ...this.parallel(element, '')});
    }
    this.words = '';
    this.wordsAt = -1;
  }

  private addText({text, at}: HtmlText, block: string, role: Role): void {
    if (this.wordsAt < 0 && text.trim()) {
      this.wordsAt = at + (text.length - text.trimStart().length);
      this.wordsElement = block;
      this.wordsRole = role;
    }
    this.words += text.replace(/[\n\u200b]/g, ' ');
  }

  /** Names the attribute, or `''`, of elements that stand side by side. */
  private parallel(tag: string, name: string): Pick<Piece, 'parallel'> | undefined {
    if (!tagOf(tag)?.parallel?.includes(name)) return undefined;
    return {parallel: `${this.parent?.at ?? 0}${tag}.${name}`};
  }

  private add(piece: Piece): void {
    if (this.held) this.held.pieces.push(piece);
    else {
      const {heading, section, about} = this;
      this.statements.push({pieces: [piece], heading, section, about});
    }
  }

  private readElement(
    element: HtmlElement,
    block: string,
    role: Role,
    heading: string,
    parent: HtmlElement,
  ): void {
    const {tag, attributes} = element;
    this.unknown.push(...unknownMarkup(element));
    if (tag === 'br') this.words += '\n';
    else if (tag === 'wbr') this.words += '\u200b';
    else if (tag === 'head') this.readTitle(element);
    else if (isUnread(tag)) return;
    else if (INLINE.has(tag) && !attributes.has('slot') && !isOwn(element))
      this.read(element, block, role, heading);
    else this.readBlock(element, role, heading, parent);
  }

  private readTitle(head: HtmlElement): void {
    for (const child of head.children) {
      if ('tag' in child && child.tag === 'title') {
        this.read(child, 'title', 'prose', '');
        this.flush();
      }
    }
  }

  private readBlock(element: HtmlElement, outer: Role, heading: string, parent: HtmlElement): void {
    const {tag, attributes} = element;
    const row = tagOf(tag);
    this.flush();
    this.parent = parent;
    const ownHeading = attributes.get('heading')?.trim() ?? '';
    const below = row?.heads
      ? `${heading} ${attributes.get('lead') ?? ''}${ownHeading}${attributes.get('keyword') ?? ''}`
      : heading;
    // Of an element that heads others only the heading is the editor's.
    const inner = isOwn(element) && !row?.heads ? 'own' : outer;
    this.readWithin(element, roleIn(element, inner, parent.tag), below.slice(-longestHeading), ownHeading);
  }

  private readWithin(element: HtmlElement, role: Role, below: string, ownHeading: string): void {
    const row = tagOf(element.tag);
    if (row?.heads === 'section' && ownHeading) this.section = ownHeading;
    const {about, chartHeading} = this;
    if (row?.isChart) {
      this.about = withoutUnit(ownHeading);
      this.chartHeading = ownHeading;
    }
    if (row?.isComparison && !this.held) this.readComparison(element, role, below);
    else if (element.tag === 'table') this.readTable(element, role, below, wordsAbove(element, this.parent));
    else if (isStatement(element) && (!this.held || isBeside(element)))
      this.hold(below, () => this.readInside(element, role, below));
    else this.readInside(element, role, below);
    this.flush();
    [this.about, this.chartHeading] = [about, chartHeading];
  }

  private hold(heading: string, read: () => void): void {
    const outer = this.held;
    // What stands beside a figure speaks of what that one is of.
    const about = outer ? outer.pieces.map(({text}) => text).join(' ') : this.about;
    const statement: Statement = {pieces: [], heading, section: this.section, about};
    this.statements.push(statement);
    this.held = statement;
    read();
    this.flush();
    this.held = outer;
  }

  /** From one figure to another: each is a statement, and both are figures of the same thing. */
  private readComparison(element: HtmlElement, role: Role, heading: string): void {
    const text = foldSpaces(element.attributes.get('heading') ?? '');
    this.subject = hasSlottedHeading(element) ? '' : text;
    const isTile = (child: HtmlElement | HtmlText) =>
      'tag' in child && figureAttributes(child.tag).length > 0;
    const first = element.children.find(isTile);
    for (const child of element.children) {
      if (!('tag' in child) || !isTile(child)) {
        this.read({...element, children: [child]}, element.tag, role, heading);
        continue;
      }
      this.flush();
      this.hold(heading, () => {
        if (child === first && this.subject)
          this.add({text: this.subject, role: 'label', element: element.tag, at: element.at});
        this.readInside(child, roleIn(child, role, element.tag), heading);
      });
    }
    this.subject = '';
  }

  private readInside(element: HtmlElement, role: Role, heading: string): void {
    this.readAttributes(element);
    this.read(element, element.tag, role, heading);
    this.flush();
  }

  private readAttributes(element: HtmlElement): void {
    const {tag} = element;
    for (const {name, use, written} of attributesOf(element)) {
      if (use === 'marks' || use === 'percent') this.addPicture(written, element);
      else if (use === 'figure') this.addFigure(written, element);
      // The heading of a comparison is read with its first figure.
      else if (!tagOf(tag)?.isComparison) this.addWords(name, use, written, element);
    }
  }

  private addFigure(text: string, element: HtmlElement): void {
    const labels = this.subject && {labels: [this.subject, ownWords(element)]};
    this.add({text, role: 'figure', element: element.tag, at: element.at, ...labels});
  }

  private addWords(name: string, role: WordRole, written: string, element: HtmlElement): void {
    const {tag, at} = element;
    const text = tagOf(tag)?.isChart ? withoutUnit(written) : written;
    if (!text || (name === 'heading' && hasSlottedHeading(element))) return;
    const own = isOwn(element);
    this.add({text, role: own ? 'own' : role, element: tag, at, ...(own ? {} : this.parallel(tag, name))});
    const statement = this.statements[this.statements.length - 1]!;
    if (name === 'heading' && !this.held) statement.counted = countChildren(element);
  }

  /** A picture without words of its own belongs to what was said before it. */
  private addPicture(text: string, element: HtmlElement): void {
    const piece: Piece = {text, role: 'picture', element: element.tag, at: element.at};
    const last = this.statements[this.statements.length - 1];
    if (!this.held && last && !hasWords(element)) last.pieces.push(piece);
    else this.add(piece);
  }

  /** Rows are statements; a figure in a cell takes its words from the heads of its row and column. */
  private readTable(table: HtmlElement, role: Role, heading: string, above: readonly string[]): void {
    const caption = captionOf(table);
    const {about} = this;
    if (caption) {
      const {tag, at} = caption;
      const text = withoutUnit(textOf(caption));
      if (text) this.add({text, role: 'label', element: tag, at});
      this.about = `${about} ${text}`;
    }
    for (const row of readTable(table, [this.chartHeading, ...above])) {
      const hasFigures = row.some(
        ({kind, text}) => kind === 'figure' || (kind === 'words' && isFigures(text)),
      );
      const readRow = () => row.forEach((cell) => this.readCell(cell, hasFigures, heading));
      if (this.held) readRow();
      else this.hold(heading, readRow);
    }
    this.about = about;
  }

  private readCell(
    {cell, kind, text, labels, isRank}: TableCell,
    hasFigures: boolean,
    heading: string,
  ): void {
    const {tag: element, at} = cell;
    const isLabel = kind === 'head' || (kind === 'label' && hasFigures);
    const plain = cell.children.every((child) => 'text' in child || INLINE.has(child.tag));
    if (kind === 'count') return;
    if (kind === 'figure') {
      this.add({text, role: 'figure', element, at, labels, ...(isRank && {isRank})});
    } else if (isLabel && plain && textOf(cell) !== text) {
      if (text) this.add({text, role: 'label', element, at});
    } else {
      this.read(cell, element, isOwn(cell) ? 'own' : isLabel ? 'label' : 'prose', heading);
      this.flush();
    }
  }
}

/** What stands right above a table and may say the unit of its figures: 单位：万元. */
function wordsAbove(table: HtmlElement, parent: HtmlElement | undefined): string[] {
  const blocks = parent?.children.filter((child): child is HtmlElement => 'tag' in child) ?? [];
  const at = blocks.findIndex((block) => block.at === table.at);
  const near = blocks
    .slice(Math.max(0, at - 2), Math.max(0, at))
    .filter(({tag}) => /^(?:p|h\d|div)$/.test(tag));
  return [...near.map((block) => textOf(block)), parent?.attributes.get('heading') ?? ''];
}

/** Whether a figure stands beside another one, as a statement of its own. */
const isBeside = ({attributes}: HtmlElement): boolean => attributes.get('slot') === 'aside';

/** Whether an editor marked the wording of an element as their own: figures in it are checked all the same. */
function isOwn({attributes}: HtmlElement): boolean {
  return attributes.get('data-check') === 'own';
}

/** Figures that no single one is made of: 8.7%和8.6%. */
function isFigures(text: string): boolean {
  return text.length <= 20 && /^[\d０-９][\d０-９.%％、和及—～~-]*$/.test(text);
}
