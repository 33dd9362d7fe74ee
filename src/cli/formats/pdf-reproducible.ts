// Takes out of a PDF what differs from run to run: when it was printed, and the browser's numbers for its elements.

/** The dates of printing, and the ids that tie the cells of a table to their headings. */
const date = /\/(?:CreationDate|ModDate) \(D:[^)]*\)/g;
const id = /\(node\d{8}\)/g;

/**
 * The PDF without its dates and with its ids counted from 1, in their order: trees of ids are sorted. Each is replaced by
 * as many bytes, so that everything keeps its place.
 */
export function reproducible(pdf: Buffer): Buffer {
  const source = pdf.toString('latin1');
  const ids = [...new Set(source.match(id))].sort();
  const numbers = new Map(ids.map((name, i) => [name, `(node${String(i + 1).padStart(8, '0')})`]));
  const same = source
    .replace(date, (text) => ' '.repeat(text.length))
    .replace(id, (name) => numbers.get(name)!);
  return Buffer.from(same, 'latin1');
}
