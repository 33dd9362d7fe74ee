// An item that is ticked as done has to be done in the source.
import type {Findings} from './finding.js';
import {DONE, PLANNED} from './intents.js';
import {say} from './messages.js';
import {periodAt} from './periods.js';
import type {ReadPiece} from './read-piece.js';
import {occurrences, sentenceAround} from './source.js';
import type {SourceIndex} from './source-index.js';

/** Fewer characters stand in many places. */
const shortest = 6;

/** Reports a ticked item whose words the source has only as planned. */
export function judgeTick({piece, normal, reading}: ReadPiece, index: SourceIndex, findings: Findings): void {
  if (piece.role !== 'prose') return;
  const run = [...reading.runs].sort((a, b) => b.to - b.from - (a.to - a.from))[0];
  if (!run || run.to - run.from < shortest) return;
  const places = occurrences(index.source, normal.chars.slice(run.from, run.to));
  if (places.length === 0 || !places.every((place) => isPlanned(place, index))) return;
  findings.add({
    verdict: 'context-differs',
    severity: 'error',
    class: 'figure',
    shown: piece.text.replaceAll('\u200b', ''),
    label: '',
    piece,
    sourceSpan: [run.place, run.place + run.to - run.from],
    message: say.tickedPlan(piece.text),
  });
}

function isPlanned(place: number, {source, parts}: SourceIndex): boolean {
  const sentence = source.normal.chars.slice(...sentenceAround(source, place));
  return !DONE.test(sentence) && (periodAt(parts, place).kind === 'plan' || PLANNED.test(sentence));
}
