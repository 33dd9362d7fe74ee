/** One place of a score card: a figure or a pair, by its number, and how many of six columns it is wide. */
export interface ScorecardPlace {
  kind: 'tile' | 'pair';
  index: number;
  span: 2 | 3 | 4 | 6;
}

export interface Arrangement {
  /** In reading order; spans fill each row. */
  places: ScorecardPlace[];
  /** The figure that the ledger of plain rows begins with; all after it stand there too. Undefined: no ledger. */
  ledger?: number;
}

/** What stands in rows, by how many figures there are: numbers are figures abreast, `pair` its own row. */
type Row = 1 | 2 | 3 | 'pair' | 'pair and one';

const alone: readonly Row[][] = [[], [1], [2], [3], [2, 2], [2, 3], [2], [3], [2, 2]];
const withPair: readonly Row[][] = [
  ['pair'],
  ['pair and one'],
  ['pair', 2],
  [3, 'pair'],
  [3, 'pair and one'],
  [2, 'pair', 3],
  [3, 'pair', 3],
  [3, 'pair'],
  [2, 'pair'],
];

/**
 * The rows of the figures of a score card: two abreast above three, since size falls as importance does; past five a
 * ledger. A second pair and those after it stand at the end.
 *
 * @throws RangeError if a count is no whole number from 0
 */
export function arrange(tiles: number, pairs: number): Arrangement {
  for (const count of [tiles, pairs])
    if (!Number.isInteger(count) || count < 0) throw new RangeError(`invalid count: ${count}`);
  const rows =
    (pairs > 0 ? withPair : alone)[tiles] ?? (pairs > 0 ? [3, 'pair'] : tiles === 10 ? [2, 2] : [3]);
  const places: ScorecardPlace[] = [];
  let tile = 0;
  for (const row of rows as readonly Row[]) {
    if (typeof row === 'string') places.push({kind: 'pair', index: 0, span: row === 'pair' ? 6 : 4});
    if (row === 'pair') continue;
    const abreast = row === 'pair and one' ? 1 : row;
    const span = row === 'pair and one' ? 2 : ([6, 3, 2] as const)[abreast - 1]!;
    for (let i = 0; i < abreast; i++) places.push({kind: 'tile', index: tile++, span});
  }
  for (let index = 1; index < pairs; index++) places.push({kind: 'pair', index, span: 6});
  return tile < tiles ? {places, ledger: tile} : {places};
}
