import type {Findings} from './finding.js';
import {say} from './messages.js';
import {normalise} from './normal.js';
import {occurrences, type Source} from './source.js';
import type {Piece, PieceGroup} from './statement.js';

/** Shorter words are said again for good reasons. */
const leastSentence = 12;

/** Tells what the page has twice: a tile with the same label and figure, a sentence more often than the source. */
export class Repeats {
  private readonly tiles = new Map<string, number>();
  private readonly sentences = new Map<string, number>();
  /** The tile before, if one stands right before. */
  private previous = '';

  constructor(
    private readonly source: Source,
    private readonly findings: Findings,
  ) {}

  add({pieces, part}: PieceGroup): void {
    const figure = pieces.find(({role}) => role === 'figure');
    const label = pieces.find(({role}) => role === 'label');
    const before = this.previous;
    this.previous = figure && label ? normalise(`${figure.text} ${label.text}`).chars : '';
    if (figure && label && figure.element.startsWith('wr-')) {
      const isTwin = this.previous === before;
      if (isTwin || (!figure.labels && this.isTooOften(figure, label, part)))
        this.report(figure, `${label.text.replaceAll('\u200b', '')} ${figure.text}`);
      return;
    }
    for (const piece of pieces) {
      if (piece.role !== 'prose' || piece.isHeading) continue;
      const words = normalise(piece.text).chars;
      if (words.length < leastSentence) continue;
      // A line of a list may say again, with soft breaks for commas, what a sentence says.
      const times = this.count(this.sentences, words + (piece.text.includes('\u200b') ? ' ' : ''));
      if (times > 1 && times > Math.max(1, occurrences(this.source, words).length))
        this.report(piece, piece.text);
    }
  }

  /** Whether a tile stands more often in a part of the page than its words and its figure in the source. */
  private isTooOften(figure: Piece, label: Piece, part: string): boolean {
    const times = this.count(this.tiles, normalise(`${part} ${figure.text} ${label.text}`).chars);
    const places = [figure, label].map(({text}) => occurrences(this.source, normalise(text).chars).length);
    return times > 1 && times > Math.max(1, Math.min(...places));
  }

  private count(all: Map<string, number>, key: string): number {
    const times = (all.get(key) ?? 0) + 1;
    all.set(key, times);
    return times;
  }

  private report(piece: Piece, shown: string): void {
    this.findings.add({
      verdict: 'repeated',
      severity: 'warning',
      class: 'wording',
      shown: piece.text,
      label: '',
      piece,
      message: say.repeated(shown),
    });
  }
}
