// Rows whose cells stand between bars, as Markdown and typed text have them.

/** The line below a head: |---|:--:| */
const delimiter = /^\s*\|?\s*:?-{1,200}:?\s*(?:\|\s*:?-{1,200}:?\s*)*\|?\s*$/;

/** Longer lines are no rows. */
export const longestRow = 4000;

export const isDelimiter = (line: string): boolean =>
  line.includes('|') && line.length < longestRow && delimiter.test(line);

/** The bars of a line that part cells, not those behind a backslash or in `code`. */
function barsOf(line: string): number[] {
  const bars: number[] = [];
  for (let i = 0; i < line.length; i++) {
    if (line[i] === '\\') i++;
    else if (line[i] === '|') bars.push(i);
    else if (line[i] === '`') {
      const end = line.indexOf('`', i + 1);
      if (end > 0) i = end;
    }
  }
  return bars;
}

/** The cells of a row as written, without white space around them. */
export function pipeCells(line: string): string[] {
  const row = line.trim();
  const cells: string[] = [];
  let from = 0;
  for (const bar of barsOf(row)) {
    if (bar > 0) cells.push(row.slice(from, bar).trim());
    from = bar + 1;
  }
  if (from < row.length) cells.push(row.slice(from).trim());
  return cells;
}

/** The words of a cell of text: without the backslash before a bar, on one line. */
export const plainCell = (cell: string): string => cell.replace(/\\\|/g, '｜').replace(/<br\s*\/?>/gi, ' ');

/** How many cells the rows have, and those that have another number than the first. */
export function unevenRows(rows: readonly (readonly string[])[]): {width: number; uneven: string[]} {
  const count = rows[0]?.length ?? 0;
  return {
    width: Math.max(0, ...rows.map((row) => row.length)),
    uneven: rows.filter((row) => row.length !== count).map((row) => row.find(Boolean) ?? ''),
  };
}

/** Where tables with a head stand among lines: from the head to the line behind the last row. */
export function* headedTables(lines: readonly string[]): Generator<{from: number; to: number}> {
  for (let i = 1; i < lines.length; i++) {
    if (!isDelimiter(lines[i]!) || !lines[i - 1]!.includes('|')) continue;
    const from = i - 1;
    while (i + 1 < lines.length && lines[i + 1]!.includes('|')) i++;
    yield {from, to: i + 1};
  }
}
