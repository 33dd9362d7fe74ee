import type {FigureLog} from './figure-log.js';
import {unitLeftOff} from './left-off.js';
import {say} from './messages.js';
import type {SourceIndex} from './source-index.js';
import {differentContext, type Matched} from './surroundings.js';
import type {Judgement} from './verdicts.js';

/** Judges what belongs to figures that are right: their unit, and the time, place and mode they are said in. */
export function judgeSurroundings(log: FigureLog, sourceIndex: SourceIndex): void {
  for (const matched of log.entries) {
    const {figure, shown, index} = matched;
    if (index < 0 || (figure.finding && figure.finding.severity !== 'info')) continue;
    const judgement = surroundingsOf(matched, sourceIndex);
    if (judgement) figure.finding = log.report(shown, judgement, sourceIndex.source.figures[index]!.start);
  }
}

function surroundingsOf(matched: Matched, sourceIndex: SourceIndex): Judgement | undefined {
  const left = unitLeftOff(matched, sourceIndex);
  if (left) {
    const message = say.unitLeftOff(matched.shown.text, left.unit);
    return {verdict: 'unit-differs', severity: left.isCounter ? 'warning' : 'error', message};
  }
  const message = differentContext(matched, sourceIndex);
  return message === undefined ? undefined : {verdict: 'context-differs', severity: 'error', message};
}
