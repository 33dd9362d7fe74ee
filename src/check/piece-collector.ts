import {tagOf} from '../tags/index.js';
import type {HtmlElement, HtmlText} from '../markup/read-html.js';
import {HEADINGS} from './page-elements.js';
import {PlacedText} from './placed-text.js';
import type {Piece, PieceRole, PieceGroup} from './statement.js';

/** Puts the words of a page together to pieces and statements, as a reader goes along. */
export class PieceCollector {
  readonly statements: PieceGroup[] = [];
  /** The statement that pieces go to while inside a tile or row. */
  protected held?: PieceGroup;
  protected words = new PlacedText();
  protected wordsAt = -1;
  protected wordsElement = '';
  protected wordsRole: PieceRole = 'prose';
  protected heading = '';
  protected section = '';
  protected part = '';
  /** What the figures of the comparison in hand are figures of. */
  protected subject = '';
  /** The same of the chart or table around, and its heading with the unit. */
  protected about = '';
  protected chartHeading = '';
  /** The element around the one in hand. */
  protected parent?: HtmlElement;

  flush(): void {
    const {text, places} = this.words.tidied();
    // One character says nothing of its place; it is a label of its figure all the same.
    const isCue = this.subject !== '' && /^[由从]$/.test(text);
    if (text && !isCue) {
      const {wordsElement: element, wordsRole: role, wordsAt: at} = this;
      const extent = [places[0]!, places.at(-1)! + 1] as const;
      const isHeading = HEADINGS.has(element) && {isHeading: true};
      this.add({text, role, element, at, extent, places, ...isHeading, ...this.parallel(element, '')});
    }
    this.words = new PlacedText();
    this.wordsAt = -1;
  }

  protected addText(run: HtmlText, block: string, role: PieceRole): void {
    const {text, at} = run;
    if (this.wordsAt < 0 && text.trim()) {
      this.wordsAt = at + (text.length - text.trimStart().length);
      this.wordsElement = block;
      this.wordsRole = role;
    }
    this.words.add(run);
  }

  /** Names the attribute, or `''`, of elements that stand side by side. */
  protected parallel(tag: string, name: string): Pick<Piece, 'parallel'> | undefined {
    if (!tagOf(tag)?.parallel?.includes(name)) return undefined;
    return {parallel: `${this.parent?.at ?? 0}${tag}.${name}`};
  }

  protected add(piece: Piece): void {
    if (this.held) this.held.pieces.push(piece);
    else this.addAlone(piece);
  }

  /** Adds words that are a statement of their own. */
  protected addAlone(piece: Piece): void {
    const {heading, section, part, about} = this;
    this.statements.push({pieces: [piece], heading, section, part, about});
  }

  protected hold(heading: string, read: () => void): void {
    const outer = this.held;
    // What stands beside a figure speaks of what that one is of.
    const about = outer ? outer.pieces.map(({text}) => text).join(' ') : this.about;
    const {section, part} = this;
    const statement: PieceGroup = {pieces: [], heading, section, part, about};
    this.statements.push(statement);
    this.held = statement;
    read();
    this.flush();
    this.held = outer;
  }
}
