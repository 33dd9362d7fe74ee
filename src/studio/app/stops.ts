import type {Length} from '../worker/protocol.js';

/** The five stops of length, from 简版 to 全文. */
export const stops: readonly Length[] = [
  {detail: 'brief', figures: 20},
  {detail: 'brief', figures: 40},
  {detail: 'brief', figures: 70},
  {detail: 'digest'},
  {detail: 'full'},
];

/** What a brief shows where nobody says. */
const usual = 40;

/** The number of a stop; -1 for a length that is none. */
export function stopOf(length: Length | undefined): number {
  const figures = length?.detail === 'brief' ? (length.figures ?? usual) : undefined;
  return stops.findIndex((stop) => stop.detail === length?.detail && stop.figures === figures);
}
