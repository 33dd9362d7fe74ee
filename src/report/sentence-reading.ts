import {joinText} from '../text/join-text.js';
import type {NumberMention} from '../text/index.js';
import type {Figure, Issue, Tile} from './model.js';
import type {Passage} from './passage.js';
import type {Clause, Span} from './sentences.js';

/** A sentence, clause by clause: which can be drawn, and which are only words. */
export type SentenceItem =
  | (Span & {kind: 'text'; stop: string})
  | (Span & {
      kind: 'tile';
      stop: string;
      tile: Tile;
      nested: boolean;
      left: string;
      unit: string;
      /** The unit of the parts that hang on it. */
      parts?: string;
    });

/** What a reader made of a stretch of a sentence. */
export interface ClauseReading {
  items: SentenceItem[];
  /** Every quantity and rank, also those that stay in the sentence. */
  figures: Figure[];
  /** Whether each figure found its place on a tile and the tiles hold every word. */
  complete: boolean;
  issues: Issue[];
}

export interface SentenceReading extends Span, ClauseReading {}

/** A paragraph ready to be read: its text, where quotes and brackets are, its numbers. */
export interface Paragraph {
  passage: Passage;
  inside: Uint8Array;
  mentions: readonly NumberMention[];
}

/** A tile among the clauses of a sentence. */
export type TileItem = Extract<SentenceItem, {kind: 'tile'}>;

/** The tile of a clause. */
export function tileItem({start, end, stop}: Clause, tile: Tile, left: string, unit = ''): TileItem {
  return {kind: 'tile', start, end, stop, tile, nested: false, left, unit};
}

/** The most things that a tally shows one by one. */
export const mostMarks = 200;

/** The label of a tile in one piece. */
export function labelText({tile}: TileItem): string {
  return joinText(tile.figure?.label);
}
