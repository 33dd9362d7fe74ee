// Figures as they are written, as a number with the format that writes it so: 13.70, 约5.6亿元, 1,256.

export interface WrittenNumber {
  value: number;
  /** In the language of spreadsheets. */
  format: string;
}

const NUMBER = /[-−]?\d{1,3}(?:,\d{3})+(?:\.\d+)?|[-−]?\d+(?:\.\d+)?/g;

const quoted = (text: string): string => (text ? `"${text.replaceAll('"', '”')}"` : '');

/** Reads a figure; undefined where it is not one number with words around it. */
export function readWritten(text: string): WrittenNumber | undefined {
  const found = [...text.matchAll(NUMBER)];
  const [match] = found;
  if (!match || found.length > 1) return undefined;
  const [written] = match;
  const value = Number(written.replaceAll(',', '').replace('−', '-'));
  if (!Number.isFinite(value)) return undefined;
  const decimals = /\.(\d+)$/.exec(written)?.[1]?.length ?? 0;
  const whole = written.includes(',') ? '#,##0' : '0';
  const [before, after] = [text.slice(0, match.index), text.slice(match.index + written.length)];
  return {
    value,
    format: `${quoted(before)}${whole}${decimals ? `.${'0'.repeat(decimals)}` : ''}${quoted(after)}`,
  };
}
