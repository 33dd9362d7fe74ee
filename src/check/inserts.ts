import {indexAt} from './normal.js';
import type {Source} from './source.js';

/** Words in brackets, and 其中 between the two ends of a change, which a page may leave out. */
const INSERT =
  /[（(]([^（）()\n]{1,60})[）)]|[，,](其中[^。；;\n]{1,40}?)[，,](?=[^，。；\n]{1,6}[到至为]\d)/g;
/** What changes the sense of what stands before it. */
const TURNING = /[不未除剔拟]|预计|力争/;
/** So many inserts between the same two characters are looked at. */
const most = 20;

/** What a source inserts into its clauses. */
export class Inserts {
  /** By the character before and the one behind. */
  private readonly between = new Map<string, [start: number, end: number][]>();

  constructor(private readonly source: Source) {
    const {text, normal} = source;
    for (const {0: whole, 1: inBrackets, 2: part, index} of text.matchAll(INSERT)) {
      if (TURNING.test(inBrackets ?? part!)) continue;
      const start = indexAt(normal, index);
      const end = indexAt(normal, index + whole.length);
      const key = `${normal.chars[start - 1] ?? ''}${normal.chars[end] ?? ''}`;
      const others = this.between.get(key);
      if (others) others.push([start, end]);
      else this.between.set(key, [[start, end]]);
    }
  }

  /** The insert that words of the page leave out behind their first `at` characters; at least two stand on either side. */
  around(words: string): {at: number; start: number; end: number} | undefined {
    const {chars} = this.source.normal;
    for (let at = 2; at <= words.length - 2; at++) {
      const found = (this.between.get(words.slice(at - 1, at + 1)) ?? [])
        .slice(0, most)
        .find(
          ([start, end]) =>
            chars.slice(Math.max(0, start - at), start) === words.slice(0, at) &&
            chars.startsWith(words.slice(at), end),
        );
      if (found) return {at, start: found[0], end: found[1]};
    }
    return undefined;
  }
}
