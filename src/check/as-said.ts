import {withWholeNumbers} from './broken-number.js';
import {withPlaceAsSaid} from './first-place.js';
import {withYearAsSaid} from './last-year.js';
import {withoutListNumber} from './list-number.js';
import {periodOf} from './periods.js';
import type {SourceIndex} from './source-index.js';
import type {Piece, PieceGroup} from './statement.js';
import {withTitle} from './title-in-credits.js';

/** The pieces of a statement with what is the same thing put as the source puts it, where it differs in form alone. */
export function piecesAsSaid({pieces, part}: PieceGroup, index: SourceIndex): Piece[] {
  const {source} = index;
  const year = yearOf(part, index);
  return pieces.map((piece) => {
    const whole = withoutListNumber(withWholeNumbers(piece, source), source);
    return withTitle(withPlaceAsSaid(withYearAsSaid(whole, year, index), source), source);
  });
}

/** The year that a part of the page speaks of. */
function yearOf(part: string, {year: given}: SourceIndex): number | undefined {
  const {kind, year} = periodOf(part);
  if (year !== undefined) return Number(year);
  return kind === 'plan' || given === undefined ? given : given - 1;
}
