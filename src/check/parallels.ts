import type {Findings} from './finding.js';
import {say} from './messages.js';
import {gap} from './normal.js';
import type {ReadPiece} from './read-piece.js';
import {around, quote, type Source} from './source.js';

/** A short phrase of a diagram, in one run in the source. */
interface Phrase {
  read: ReadPiece;
  words: string;
  /** What stands before it in its clause of the source, and behind. */
  before: string;
  behind: string;
  place: number;
}

/** How far round a phrase its clause is looked at. */
const reach = 5;

/**
 * Short phrases that stand side by side in a diagram, as 稳进增效 · 除险清患 · 干部能力 do, are cut out of clauses that are built
 * alike. One that is cut otherwise than the others has lost a character: 部能力.
 */
export class Parallels {
  private readonly groups = new Map<string, Phrase[]>();

  constructor(
    private readonly source: Source,
    private readonly findings: Findings,
  ) {}

  add(read: ReadPiece): void {
    const {piece, normal, reading} = read;
    const [run] = reading.runs;
    if (!piece.parallel || reading.runs.length !== 1 || !run || reading.unlike.length > 0) return;
    const phrase: Phrase = {
      read,
      words: normal.chars,
      before: this.side(run.place, -1),
      behind: this.side(run.place + normal.chars.length, 1),
      place: run.place,
    };
    const group = this.groups.get(piece.parallel);
    if (group) group.push(phrase);
    else this.groups.set(piece.parallel, [phrase]);
  }

  finish(): void {
    for (const group of this.groups.values()) {
      if (group.length < 3) continue;
      for (const phrase of group) {
        const others = group.filter((other) => other !== phrase);
        const lost = lostBefore(phrase, others);
        if (lost) this.report(phrase, phrase.place - lost, phrase.place, true);
        const end = phrase.place + phrase.words.length;
        const lostEnd = lostBehind(phrase, others);
        if (lostEnd) this.report(phrase, end, end + lostEnd, false);
      }
    }
  }

  private report({read, words}: Phrase, start: number, end: number, atStart: boolean): void {
    this.findings.add({
      verdict: 'text-differs',
      severity: 'warning',
      sourceSpan: [start, end],
      shown: words,
      label: '',
      piece: read.piece,
      nearest: around(this.source, start, end, 12),
      message: say.textCut(words, quote(this.source, start, end), atStart),
    });
  }

  /** The characters of the clause next to a place. */
  private side(place: number, step: 1 | -1): string {
    const {chars, gaps} = this.source.normal;
    let at = place;
    while (Math.abs(at - place) < reach && at > 0 && at < chars.length && gaps[at] === gap.none) at += step;
    return step < 0 ? chars.slice(at, place) : chars.slice(place, at);
  }
}

/** How many characters a phrase lacks at its beginning, compared with the others. */
function lostBefore({words, before}: Phrase, others: readonly Phrase[]): number {
  const common = others[0]!.before;
  if (others.every((other) => other.before === common) && common.length < reach) {
    const extra = before.length - common.length;
    if (before.startsWith(common) && extra >= 1 && extra <= 2) return extra;
  }
  const first = others[0]!.words[0];
  const alike = others.every((other) => other.words[0] === first);
  return alike && words[0] !== first && before.endsWith(first!) ? 1 : 0;
}

function lostBehind({words, behind}: Phrase, others: readonly Phrase[]): number {
  const common = others[0]!.behind;
  if (others.every((other) => other.behind === common) && common.length < reach) {
    const extra = behind.length - common.length;
    if (behind.endsWith(common) && extra >= 1 && extra <= 2) return extra;
  }
  const last = others[0]!.words.at(-1);
  const alike = others.every((other) => other.words.at(-1) === last);
  return alike && words.at(-1) !== last && behind.startsWith(last!) ? 1 : 0;
}
