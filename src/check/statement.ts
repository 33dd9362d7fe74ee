import type {WordRole} from '../tags/index.js';

/**
 * What a piece is: words as strict as their role says, or
 *
 * - `figure`: a number in an attribute or a table cell
 * - `picture`: a number that only marks show
 * - `own`: words that an editor marked as their own (`data-check="own"`): only figures and quoted names in them are checked
 */
export type PieceRole = WordRole | 'figure' | 'picture' | 'own';

/** A run of words as a reader sees it. */
export interface Piece {
  /** White space collapsed; a soft line break (`wbr`) is U+200B, a hard one `\n`. */
  text: string;
  role: PieceRole;
  /** The tag it stands in. */
  element: string;
  /** UTF-16 offset in the page of the tag or text it comes from. */
  at: number;
  /** Where its words stand in the page: from the first to behind the last character. */
  extent: readonly [at: number, end: number];
  /** Where each character of `text` stands, where that is known. */
  places?: readonly number[];
  /** A heading, caption or the like, which an editor may have put in their own words. */
  isHeading?: boolean;
  /** The same for phrases that stand side by side in a diagram. */
  parallel?: string;
  /** Of a figure: the words that say what it counts, where they are not those of its statement. */
  labels?: readonly string[];
  /** Of a figure: it is a place in an order of merit. */
  isRank?: boolean;
  /** Of a figure: the index of the ratio of the source that it is a term of. */
  ratio?: number;
  /** The only term of that ratio that is not the source's: its place in it, from 0. */
  wrongTerm?: number;
}

/** Pieces that speak of one thing: a tile with its label and notes, a row of a table, a paragraph. */
export interface PieceGroup {
  pieces: Piece[];
  /** Headings above it, and the head of its column. */
  heading: string;
  /** The heading of its section or part. */
  section: string;
  /** The heading that says of which time it speaks: of its part, or of a section such as 今年目标. */
  part: string;
  /** What the chart or table around it is about; '' where there is none. */
  about: string;
  /** It is ticked as done. */
  isTicked?: boolean;
  /** Children counted by a heading such as 五大新作为: how many, and of what tag. */
  counted?: {tag: string; count: number};
}
