import type {FigureLog, Shown} from './figure-log.js';
import {say} from './messages.js';
import {likeness} from './nearest-figure.js';
import type {Form} from './quantity.js';
import type {SourceIndex} from './source-index.js';
import type {Piece, PieceGroup} from './statement.js';
import {firstWords} from './whole-words.js';

/** Reports a number that only marks show and that none of the words beside it says. */
export function judgePicture(
  log: FigureLog,
  sourceIndex: SourceIndex,
  form: Form,
  piece: Piece,
  statement: PieceGroup,
): void {
  const {pieces, section} = statement;
  const beside = pieces.filter((each) => each !== piece && each.role !== 'picture');
  const label = firstWords(beside.map(({text}) => text.replaceAll('\u200b', '')).join(''), 24);
  const shown: Shown = {piece, text: piece.text, label, section};
  const at = meantBy(log, sourceIndex, form, statement);
  const message = say.picture(piece.text);
  const figure = log.add(shown, -1, -1);
  figure.finding = log.report(shown, {verdict: 'not-in-source', severity: 'error', message}, at);
}

/** Where the source has the figure beside the marks that they stand for, if only one can be meant. */
function meantBy(
  {entries}: FigureLog,
  {forms, source}: SourceIndex,
  form: Form,
  statement: PieceGroup,
): number | undefined {
  const beside = entries.filter(({shown, index}) => shown.statement === statement && forms[index]);
  const alike = beside.filter(({index}) => likeness(form.digits, forms[index]!.digits) > 0);
  const [meant, ...others] = alike.length > 0 ? alike : beside;
  const isOne = meant && others.every(({index}) => forms[index]!.value === forms[meant.index]!.value);
  return isOne ? source.figures[meant.index]!.start : undefined;
}
