// Takes out of a PDF what differs from run to run: when it was printed, and the browser's numbers for its elements.

/** The dates of printing. */
const date = /\/(?:CreationDate|ModDate) \(D:[^)]*\)/g;
/** The ids that tie the cells of a table to their headings: the browser gives them as its elements come to be asked for. */
const id = /\(node\d{8}\)/g;
/** Where an element of the structure has one. */
const owned = /(?<=\/ID )\(node\d{8}\)/g;
/** The leaf of the tree of ids, one in every PDF of Chromium, and its pairs of id and object. */
const leaf = /(?<=\/Limits \[)(\(node\d{8}\) ?)+(?=\])|(?<=\/Names \[)(\(node\d{8}\) \d+ 0 R ?)+(?=\])/g;
const pair = /\(node\d{8}\)(?: \d+ 0 R)?/g;

/**
 * The PDF without its dates and with its ids counted from 1 in the order of the structure. Each is replaced by as many
 * bytes, so that everything keeps its place; the tree of ids is sorted again, as it has to be.
 */
export function reproducible(pdf: Buffer): Buffer {
  const source = pdf.toString('latin1');
  const ids = [...new Set(source.match(owned))];
  const numbers = new Map(ids.map((name, i) => [name, `(node${String(i + 1).padStart(8, '0')})`]));
  const same = source
    .replace(date, (text) => ' '.repeat(text.length))
    .replace(id, (name) => numbers.get(name) ?? name)
    .replace(leaf, (pairs) => sorted(pairs));
  return Buffer.from(same, 'latin1');
}

/** The pairs of a leaf by their ids. */
const sorted = (pairs: string): string => pairs.match(pair)!.sort().join(' ');
