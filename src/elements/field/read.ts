import {shownElements} from '../../markup/visible-text.js';
import {isLarge, readClauses, type Clause} from '../shared/clauses.js';
import {readTileWords, type TileWords} from '../shared/tile-row.js';

/** What a field says. */
export interface FieldContent {
  /** Undefined where it holds more than words. */
  clauses?: Clause[];
  /** The large figures of a wide card. */
  figures: TileWords[];
}

export function readField(field: Element): FieldContent {
  const slotted = shownElements(field).filter(({slot}) => slot === 'figures');
  return {clauses: readClauses(field), figures: slotted.flatMap((child) => readTileWords(child) ?? [])};
}

/**
 * A wide card sets its figures large: those of its slot, else those that its clauses end in. A clause that marks another
 * figure before stays together, its figures in one size: 整修塘坝**32座**、沟渠**18条**.
 */
export function largeFigures({clauses = [], figures}: FieldContent): FieldContent {
  if (figures.length > 0) return {clauses, figures};
  const ending = clauses.filter(({figure, words}) => figure && !words.some(isLarge)).slice(0, 2);
  return {
    clauses: clauses.filter((clause) => !ending.includes(clause)),
    figures: ending.map(({words, figure}) => ({
      label: words,
      phrased: false,
      value: figure,
      unit: '',
      notes: [],
    })),
  };
}
