import {tagOf, type WordRole} from '../tags/index.js';
import {withoutHidden} from './without-hidden.js';
import {readHtml, type HtmlElement, type HtmlText} from '../markup/read-html.js';
import {
  collect,
  countChildren,
  figureAttributes,
  hasSlottedHeading,
  hasWords,
  HEADING_ATTRIBUTES,
  INLINE,
  isBeside,
  isFigures,
  isOwn,
  isStatement,
  isTicked,
  isUnread,
  ownWords,
  placeOfAttribute,
  roleIn,
  textOf,
  wordsAbove,
} from './page-elements.js';
import {
  attributesOf,
  isSpoken,
  spokenAttributes,
  unknownMarkup,
  type UnknownMarkup,
} from './page-attributes.js';
import {withoutUnit} from './head-unit.js';
import {noteOf, type CheckNote} from './accept.js';
import {dataWords, metaWords, styleWords, type HiddenWords} from './page-head.js';
import {saysWhen} from './periods.js';
import {PieceCollector} from './piece-collector.js';
import {extentOf} from './placed-text.js';
import {captionOf, readTable, type TableCell} from './read-table.js';
import type {Piece, PieceRole, PieceGroup} from './statement.js';
import {foldSpaces} from '../text/white-space.js';

/**
 * Reads a page as its readers do: words in order, those in attributes included, each with the element it stands in.
 * Scripts, styles, comments and what the author hid are not read. Linear time, never throws.
 */
export function readPage(html: string): Page {
  const reader = new PageReader();
  const root = readHtml(html);
  reader.read(withoutHidden(root), '', 'prose', '');
  reader.flush();
  reader.readHidden(root);
  const {statements, unknown, notes} = reader;
  return {statements: statements.filter(({pieces}) => pieces.length > 0), unknown, notes};
}

/** A page as its readers see it. */
export interface Page {
  statements: PieceGroup[];
  /** What may hold words that nobody has compared. */
  unknown: UnknownMarkup[];
  /** What an editor accepts. */
  notes: CheckNote[];
}

/** The end of the headings above a figure, in characters, that may tell which one of the source it is. */
const longestHeading = 160;

class PageReader extends PieceCollector {
  readonly unknown: UnknownMarkup[] = [];
  readonly notes: CheckNote[] = [];

  /** Reads the children of `node`, whose words stand in the block element `block`. */
  read(node: HtmlElement, block: string, role: PieceRole, heading: string): void {
    for (const child of node.children) {
      this.heading = heading;
      if ('text' in child) this.addText(child, block, role);
      else this.readElement(child, block, role, heading, node);
    }
  }

  private readElement(
    element: HtmlElement,
    block: string,
    role: PieceRole,
    heading: string,
    parent: HtmlElement,
  ): void {
    const {tag, attributes} = element;
    this.unknown.push(...unknownMarkup(element));
    const note = noteOf(element);
    if (note) this.notes.push(note);
    if (tag === 'br') this.words.put('\n', element.at);
    else if (tag === 'wbr') this.words.put('\u200b', element.at);
    else if (tag === 'head') this.readHead(element);
    else if (isUnread(tag)) this.readAttributes(element);
    else if (INLINE.has(tag) && !attributes.has('slot') && !isOwn(element)) {
      this.read(element, block, role, heading);
      this.addSpoken(element);
    } else this.readBlock(element, role, heading, parent);
  }

  private readHead(head: HtmlElement): void {
    for (const child of head.children) {
      if (!('tag' in child)) continue;
      if (child.tag === 'title') {
        this.read(child, 'title', 'prose', '');
        this.flush();
      } else this.addHidden(child, metaWords(child));
    }
  }

  /** What style sheets put beside elements, and structured data: they are hidden themselves, and what they say is not. */
  readHidden(root: HtmlElement): void {
    const styles: HtmlElement[] = [];
    collect(root, 'style', styles);
    for (const style of styles) for (const words of styleWords(style)) this.addHidden(style, words);
    const scripts: HtmlElement[] = [];
    collect(root, 'script', scripts);
    for (const script of scripts) for (const words of dataWords(script)) this.addHidden(script, words);
  }

  private addHidden({tag, at}: HtmlElement, words: HiddenWords | undefined): void {
    if (words)
      this.add({
        text: words.text,
        role: 'prose',
        element: tag,
        at,
        extent: [words.at, words.end],
        isHeading: true,
      });
  }

  private readBlock(element: HtmlElement, outer: PieceRole, heading: string, parent: HtmlElement): void {
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

  private readWithin(element: HtmlElement, role: PieceRole, below: string, ownHeading: string): void {
    const row = tagOf(element.tag);
    if (row?.heads === 'section' && ownHeading) this.section = ownHeading;
    const {about, chartHeading, part} = this;
    const first = this.statements.length;
    if (row?.heads && saysWhen(ownHeading, element.tag === 'wr-part')) this.part = ownHeading;
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
    if (isTicked(element)) for (const statement of this.statements.slice(first)) statement.isTicked = true;
    [this.about, this.chartHeading, this.part] = [about, chartHeading, part];
  }

  /** From one figure to another: each is a statement, and both are figures of the same thing. */
  private readComparison(element: HtmlElement, role: PieceRole, heading: string): void {
    const text = foldSpaces(element.attributes.get('heading') ?? '');
    this.subject = hasSlottedHeading(element) ? '' : text;
    const isTile = (child: HtmlElement | HtmlText) =>
      'tag' in child && figureAttributes(child.tag).length > 0;
    const isChange = element.children.some(
      (child) => isTile(child) && /[由从到至为]$/.test(ownWords(child as HtmlElement)),
    );
    if (!isChange) this.about = this.subject;
    const first = element.children.find(isTile);
    for (const child of element.children) {
      if (!('tag' in child) || !isTile(child)) {
        this.read({...element, children: [child]}, element.tag, role, heading);
        continue;
      }
      this.flush();
      this.hold(heading, () => {
        if (child === first && this.subject)
          this.add({
            text: this.subject,
            role: isOwn(element) ? 'own' : 'label',
            element: element.tag,
            at: element.at,
            extent: placeOfAttribute(element, 'heading'),
          });
        this.readInside(child, roleIn(child, role, element.tag), heading);
      });
    }
    this.subject = '';
  }

  private readInside(element: HtmlElement, role: PieceRole, heading: string): void {
    this.readAttributes(element);
    this.read(element, element.tag, role, heading);
    this.flush();
  }

  /** What inline elements say only to those who hear the page or point at them: once the paragraph is read. */
  private addSpoken(element: HtmlElement): void {
    if (spokenAttributes(element).length === 0) return;
    this.flush();
    this.readAttributes(element);
  }

  private readAttributes(element: HtmlElement): void {
    const {tag} = element;
    for (const {name, use, written} of attributesOf(element)) {
      if (use === 'marks' || use === 'percent') this.addPicture(written, element, name);
      else if (use === 'figure') this.addFigure(written, element, name);
      // The heading of a comparison is read with its first figure.
      else if (!tagOf(tag)?.isComparison) this.addWords(name, use, written, element);
    }
  }

  private addFigure(text: string, element: HtmlElement, name: string): void {
    const labels = this.subject && {labels: [this.subject, ownWords(element)]};
    const extent = placeOfAttribute(element, name);
    this.add({text, role: 'figure', element: element.tag, at: element.at, extent, ...labels});
  }

  private addWords(name: string, role: WordRole, written: string, element: HtmlElement): void {
    const {tag, at} = element;
    const text = tagOf(tag)?.isChart ? withoutUnit(written) : written;
    if (!text || (name === 'heading' && hasSlottedHeading(element))) return;
    const extent = placeOfAttribute(element, name);
    const isHeading = role === 'prose' && HEADING_ATTRIBUTES.has(name) && {isHeading: true};
    const own = isOwn(element);
    const placed = {text, element: tag, at, extent, ...isHeading, ...(own ? {} : this.parallel(tag, name))};
    const piece: Piece = {...placed, role: own ? 'own' : role};
    if (isSpoken(name, tag)) this.addAlone(piece);
    else this.add(piece);
    const statement = this.statements[this.statements.length - 1]!;
    if (name === 'heading' && !this.held) statement.counted = countChildren(element);
  }

  /** A picture without words of its own belongs to what was said before it. */
  private addPicture(text: string, element: HtmlElement, name: string): void {
    const extent = placeOfAttribute(element, name);
    const piece: Piece = {text, role: 'picture', element: element.tag, at: element.at, extent};
    const last = this.statements[this.statements.length - 1];
    if (!this.held && last && !hasWords(element)) last.pieces.push(piece);
    else this.add(piece);
  }

  /** Rows are statements; a figure in a cell takes its words from the heads of its row and column. */
  private readTable(table: HtmlElement, role: PieceRole, heading: string, above: readonly string[]): void {
    const caption = captionOf(table);
    const {about} = this;
    if (caption) {
      const {tag, at} = caption;
      const text = withoutUnit(textOf(caption));
      if (text) this.add({text, role: 'label', element: tag, at, extent: extentOf(caption), isHeading: true});
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
    const extent = extentOf(cell);
    const isLabel = kind === 'head' || (kind === 'label' && hasFigures);
    const plain = cell.children.every((child) => 'text' in child || INLINE.has(child.tag));
    if (kind === 'count') return;
    if (kind === 'figure') {
      this.add({text, role: 'figure', element, at, extent, labels, ...(isRank && {isRank})});
    } else if (isLabel && plain && textOf(cell) !== text) {
      if (text) this.add({text, role: 'label', element, at, extent});
    } else {
      this.read(cell, element, isOwn(cell) ? 'own' : isLabel ? 'label' : 'prose', heading);
      this.flush();
    }
  }
}
