// Figures as they are written, as a number with the format that writes it so: 13.70, 约5.6亿元, 1,256.

export interface WrittenNumber {
  value: number;
  /** In the language of spreadsheets. */
  format: string;
}

const NUMBER = /[-−]?\d{1,3}(?:,\d{3})+(?:\.\d+)?|[-−]?\d+(?:\.\d+)?/g;
/** As many digits a number holds. */
const mostDigits = 15;

const quoted = (text: string): string => (text ? `"${text.replaceAll('"', '"\\""')}"` : '');

/** Reads a figure; undefined where it is not one number with words around it, which a format can write as it is. */
export function readWritten(text: string): WrittenNumber | undefined {
  const found = [...text.matchAll(NUMBER)];
  const [match] = found;
  if (!match || found.length > 1) return undefined;
  const [written] = match;
  const value = Number(written.replaceAll(',', '').replace('−', '-'));
  const isKept = written.replace(/\D/g, '').length <= mostDigits && !/^\D?0[\d,]/.test(written);
  if (!isKept || Object.is(value, -0)) return undefined;
  const decimals = /\.(\d+)$/.exec(written)?.[1]?.length ?? 0;
  const digits = `${written.includes(',') ? '#,##0' : '0'}${decimals ? `.${'0'.repeat(decimals)}` : ''}`;
  const [before, after] = [text.slice(0, match.index), text.slice(match.index + written.length)];
  const write = (front: string): string => `${quoted(front)}${digits}${quoted(after)}`;
  // Below zero a spreadsheet sets its own sign before all words, unless there is a format of its own.
  const isOwn = value < 0 && (before !== '' || !written.startsWith('-'));
  return {value, format: isOwn ? `${write(before)};${write(before + written[0])}` : write(before)};
}

/** The format that writes a point's figure as on the page: also where the numbers of several scales are drawn in one. */
export function formatOf(label: string, value: number | undefined): string {
  if (value === undefined || label === '') return 'General';
  const written = readWritten(label);
  if (written?.value === value) return written.format;
  return value < 0 ? `${quoted(label)};${quoted(label)}` : quoted(label);
}
