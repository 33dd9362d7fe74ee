// Takes out of a PDF what differs from run to run: when it was printed, and the browser's numbers for its elements.

/** The dates of printing. */
const date = /\/(?:CreationDate|ModDate) \(D:[^)]*\)/g;
/** The ids that tie the cells of a table to their headings: the browser gives them as its elements come to be asked for. */
const id = /\(node\d{8}\)/g;
/** Where an element of the structure has one. */
const owned = /(?<=\/ID )\(node\d{8}\)/g;
/** The tree of ids, one leaf in every PDF of Chromium: its first and last, and all with their objects. */
const leaf = /(?<=\/Limits \[)\(node\d{8}\) \(node\d{8}\)(\]\s*\/Names \[)([^\]]*)(?=\])/g;
const pair = /\(node\d{8}\) \d+ 0 R/g;

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
    .replace(leaf, (_, between: string, pairs: string) => leafOf(pairs.match(pair)!.sort(), between));
  return Buffer.from(same, 'latin1');
}

/** The leaf again, with its pairs in order. */
function leafOf(pairs: string[], between: string): string {
  const [first, last] = [pairs[0]!, pairs.at(-1)!].map((each) => each.match(id)![0]);
  return `${first} ${last}${between}${pairs.join(' ')}`;
}
