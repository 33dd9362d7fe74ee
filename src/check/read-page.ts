import {readHtml, type HtmlElement, type HtmlText} from './read-html.js';
import {
  CHARTS,
  countChildren,
  hasSlottedHeading,
  hasWords,
  holds,
  INLINE,
  ownWords,
  PARALLEL,
  roleIn,
  SECTIONS,
  SHOWN,
  SKIPPED,
  textOf,
} from './page-elements.js';
import {captionOf, readTable, withoutUnit, type TableCell} from './read-table.js';
import type {Piece, Role, Statement} from './statement.js';

/**
 * Reads a page as its readers do: words in order, those in attributes included, each with the element it stands in.
 * Scripts, styles, comments and `hidden` elements are not read. Linear time, never throws.
 */
export function readPage(html: string): Statement[] {
  const reader = new PageReader();
  reader.read(readHtml(html), '', 'prose', '');
  reader.flush();
  return reader.statements.filter(({pieces}) => pieces.length > 0);
}

class PageReader {
  readonly statements: Statement[] = [];
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
  /** Where the element around the one in hand begins. */
  private parentAt = 0;

  /** Reads the children of `node`, whose words stand in the block element `block`. */
  read(node: HtmlElement, block: string, role: Role, heading: string): void {
    for (const child of node.children) {
      this.heading = heading;
      if ('text' in child) this.addText(child, block, role);
      else this.readElement(child, block, role, heading, node.at);
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
      const isPhrase = this.wordsElement === 'wr-goal';
      this.add({
        text,
        role: this.wordsRole,
        element: this.wordsElement,
        at: this.wordsAt,
        ...(isPhrase && {parallel: `${this.parentAt}wr-goal`}),
      });
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
    parentAt: number,
  ): void {
    const {tag, attributes} = element;
    if (tag === 'br') this.words += '\n';
    else if (tag === 'wbr') this.words += '\u200b';
    else if (tag === 'head') this.readTitle(element);
    else if (SKIPPED.has(tag) || attributes.has('hidden')) return;
    else if (INLINE.has(tag) && !attributes.has('slot')) this.read(element, block, role, heading);
    else this.readBlock(element, role, heading, parentAt);
  }

  private readTitle(head: HtmlElement): void {
    for (const child of head.children) {
      if ('tag' in child && child.tag === 'title') {
        this.read(child, 'title', 'prose', '');
        this.flush();
      }
    }
  }

  private readBlock(element: HtmlElement, outer: Role, heading: string, parentAt: number): void {
    const {tag, attributes} = element;
    this.flush();
    this.parentAt = parentAt;
    const ownHeading = attributes.get('heading')?.trim() ?? '';
    const below = ['wr-part', 'wr-section', 'wr-group', 'wr-goal-tier', 'wr-card', 'wr-new-acts'].includes(
      tag,
    )
      ? `${heading} ${attributes.get('lead') ?? ''}${ownHeading}${attributes.get('keyword') ?? ''}`.slice(
          -160,
        )
      : heading;
    if (SECTIONS.has(tag) && ownHeading) this.section = ownHeading;
    const role = roleIn(element, outer);
    const {about, chartHeading} = this;
    if (CHARTS.has(tag)) {
      this.about = withoutUnit(ownHeading);
      this.chartHeading = ownHeading;
    }
    if (tag === 'wr-compare' && !this.held) this.readCompare(element, role, below);
    else if (tag === 'table') this.readTable(element, role, below);
    else if (!this.held && holds(element)) this.hold(below, () => this.readInside(element, role, below));
    else this.readInside(element, role, below);
    this.flush();
    [this.about, this.chartHeading] = [about, chartHeading];
  }

  private hold(heading: string, read: () => void): void {
    const statement: Statement = {pieces: [], heading, section: this.section, about: this.about};
    this.statements.push(statement);
    this.held = statement;
    read();
    this.flush();
    this.held = undefined;
  }

  /** From one figure to another: each is a statement, and both are figures of the same thing. */
  private readCompare(element: HtmlElement, role: Role, heading: string): void {
    const text = element.attributes.get('heading')?.replace(/\s+/g, ' ').trim() ?? '';
    this.subject = hasSlottedHeading(element) ? '' : text;
    const isTile = (child: HtmlElement | HtmlText) => 'tag' in child && child.tag === 'wr-metric-tile';
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
        this.readInside(child, roleIn(child, role), heading);
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
    const {tag, attributes, at} = element;
    const shown = Object.hasOwn(SHOWN, tag)
      ? SHOWN[tag]!
      : tag.startsWith('wr-')
        ? ([['heading', 'prose']] as const)
        : [];
    for (const [name, role] of shown) {
      const written = attributes.get(name)?.replace(/\s+/g, ' ').trim();
      const text = written && CHARTS.has(tag) ? withoutUnit(written) : written;
      if (!text || (name === 'heading' && hasSlottedHeading(element))) continue;
      const parallel = PARALLEL.has(tag) ? `${this.parentAt}${tag}.${name}` : undefined;
      this.add({text, role, element: tag, at, ...(parallel !== undefined && {parallel})});
      const statement = this.statements[this.statements.length - 1]!;
      if (name === 'heading' && !this.held) statement.counted = countChildren(element);
    }
    const unit = attributes.get('unit')?.trim() ?? '';
    const value = attributes.get('value')?.trim();
    if (tag === 'wr-metric-tile' && value) {
      const labels = this.subject && {labels: [this.subject, ownWords(element)]};
      this.add({text: value + unit, role: 'figure', element: tag, at, ...labels});
    }
    if (tag === 'wr-tally') {
      const filled = attributes.get('filled')?.trim();
      if (value) this.addPicture(value + unit, element);
      if (filled) this.addPicture(filled + unit, element);
    }
    const progress = attributes.get('progress')?.trim();
    if (tag === 'wr-check-item' && progress) this.addPicture(progress.replace(/[%％]?$/, '%'), element);
    const total = attributes.get('total')?.trim();
    if (tag === 'wr-share' && total) this.add({text: total, role: 'figure', element: tag, at});
  }

  /** A picture without words of its own belongs to what was said before it. */
  private addPicture(text: string, element: HtmlElement): void {
    const piece: Piece = {text, role: 'picture', element: element.tag, at: element.at};
    const last = this.statements[this.statements.length - 1];
    if (!this.held && last && !hasWords(element)) last.pieces.push(piece);
    else this.add(piece);
  }

  /** Rows are statements; a figure in a cell takes its words from the heads of its row and column. */
  private readTable(table: HtmlElement, role: Role, heading: string): void {
    const caption = captionOf(table);
    const {about} = this;
    if (caption) {
      const {tag, at} = caption;
      const text = withoutUnit(textOf(caption));
      if (text) this.add({text, role: 'label', element: tag, at});
      this.about = `${about} ${text}`;
    }
    for (const row of readTable(table, this.chartHeading)) {
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
      this.read(cell, element, isLabel ? 'label' : 'prose', heading);
      this.flush();
    }
  }
}

/** Figures that no single one is made of: 8.7%和8.6%. */
function isFigures(text: string): boolean {
  return text.length <= 20 && /^[\d０-９][\d０-９.%％、和及—～~-]*$/.test(text);
}
