import type {FigureLog, Matched} from './figure-log.js';
import {unitLeftOff} from './left-off.js';
import {otherDirection} from './directions.js';
import {say} from './messages.js';
import type {SourceFigure} from './source.js';
import type {SourceIndex} from './source-index.js';
import {otherOfSeries} from './of-series.js';
import {sentenceBefore} from './page-words.js';
import {differentContext} from './surroundings.js';
import type {Judgement} from './verdicts.js';
import {otherYearSaid} from './years.js';

/** Judges what belongs to figures that are right: their unit, and the time, place and mode they are said in. */
export function judgeSurroundings(log: FigureLog, sourceIndex: SourceIndex): void {
  log.entries.forEach((matched, at) => {
    const {figure, shown, index} = matched;
    if (index < 0 || (figure.finding && figure.finding.severity !== 'info')) return;
    const report = (judgement: Judgement, {start}: SourceFigure) => {
      figure.finding = log.report(shown, judgement, start);
    };
    const {figures} = sourceIndex.source;
    const from = otherEnd(matched, log.entries[at + 1], sourceIndex) ?? ofOtherSubject(matched, sourceIndex);
    const judgement = surroundingsOf(matched, sourceIndex);
    if (from) {
      const message = say.labelDiffers(shown.text, shown.label, log.placeAround(from.start).text);
      report({verdict: 'label-differs', severity: 'error', message}, from);
    } else if (judgement) report(judgement, figures[index]!);
  });
}

/** The part between the ends of a change is neither of them: 由0.8万人增至 of 由3.2万人（其中高级工0.8万人）增至. */
function otherEnd(
  {shown, index}: Matched,
  next: Matched | undefined,
  {links, source}: SourceIndex,
): SourceFigure | undefined {
  const from = next && links.outer.get(next.index);
  if (from === undefined || next!.shown.piece !== shown.piece || index <= from || index >= next!.index)
    return undefined;
  const {text} = shown.piece;
  const [start, end] = shown.span ?? [0, 0];
  const isChange =
    /[由从][^由从，。；]*$/.test(text.slice(0, start)) &&
    /^[^，。；\d]*$/.test(text.slice(end, next!.shown.span?.[0]));
  return isChange && !text.slice(0, start).endsWith('其中') ? source.figures[from] : undefined;
}

/** 增长7.2% in a sentence on 集体提案, of which 分别 says 4.8%. */
function ofOtherSubject({shown, index}: Matched, sourceIndex: SourceIndex): SourceFigure | undefined {
  const {piece, span} = shown;
  if (!span || piece.role === 'note') return undefined;
  const before = sentenceBefore(piece.text, span[0]).replaceAll('\u200b', '');
  const own = otherOfSeries(index, before, sourceIndex);
  return own === undefined ? undefined : sourceIndex.source.figures[own];
}

function surroundingsOf(matched: Matched, sourceIndex: SourceIndex): Judgement | undefined {
  const left = unitLeftOff(matched, sourceIndex);
  if (left) {
    const text = say.unitLeftOff(matched.shown.text, left.unit);
    return {verdict: 'unit-differs', severity: left.isCounter ? 'warning' : 'error', message: text};
  }
  const message = otherDirection(matched, sourceIndex);
  if (message !== undefined) return {verdict: 'label-differs', severity: 'error', message};
  const year = otherYearSaid(matched, sourceIndex);
  if (year !== undefined) return {verdict: 'context-differs', severity: 'error', message: year};
  return differentContext(matched, sourceIndex);
}
