import type {NumberMention} from '../text/index.js';
import {figureIn} from './figure-at-tile.js';
import type {FigureLog, Shown} from './figure-log.js';
import {say} from './messages.js';
import {indexAt} from './normal.js';
import {counterpartOf, strayNote, type TileFigure} from './notes.js';
import {labelOf, spanOf, tileLabel} from './page-words.js';
import {figuresOf, mentionForm} from './quantity.js';
import type {ReadPiece} from './read-piece.js';
import {around} from './source.js';
import type {SourceIndex} from './source-index.js';
import type {PieceGroup} from './statement.js';

/** Reports a note that the source says of another figure than that of its tile. Whether it is one. */
export function judgeStrayNote(
  sourceIndex: SourceIndex,
  log: FigureLog,
  tile: TileFigure,
  read: ReadPiece,
  statement: PieceGroup,
): boolean {
  const {piece, normal} = read;
  const place = strayNote(tile, tileLabel(statement), read, sourceIndex);
  if (place === undefined) return false;
  const {source} = sourceIndex;
  const text = piece.text.replaceAll('\u200b', '');
  const shown: Shown = {piece, text, label: tileLabel(statement), section: statement.section, statement};
  const mentions = figuresOf(piece.text);
  const own = mentions.length === 1 ? figureBehind(sourceIndex, tile, normal.chars) : undefined;
  if (own !== undefined) {
    const [mention] = mentions;
    const figure = {...shown, text: mention!.text, span: spanOf(mention!)};
    const {start} = source.figures[own]!;
    const message = say.noteOfOther(text, shown.label, log.placeAround(start).text);
    log.add(figure, own, start).finding = log.report(
      figure,
      {verdict: 'label-differs', severity: 'error', message},
      start,
    );
    return true;
  }
  const end = place + normal.chars.length;
  const message = say.noteOfOther(text, shown.label, around(source, place, end, 16).text);
  const finding = log.report(shown, {verdict: 'label-differs', severity: 'error', message}, place);
  const index = figureIn(source, {start: place, end});
  for (const mention of mentions) {
    const figure = {...shown, text: mention.text, span: spanOf(mention)};
    log.add(figure, index, place).finding = finding;
  }
  return true;
}

/** The figure of the tile's own clause that stands with the words of a note: of 2168万人次、增长4.9% the growth. */
function figureBehind(
  {source, forms}: SourceIndex,
  {index, end}: TileFigure,
  words: string,
): number | undefined {
  const [before = '', behind = ''] = words.split(/\d+(?:\.\d+)?/);
  const next = source.figures[index + 1];
  if (before === '' || !next || !forms[index + 1]) return undefined;
  const {chars} = source.normal;
  const from = next.start - before.length;
  const isBeside = from >= end && from - end <= 4 && chars.slice(from, next.start) === before;
  const number = /^\d+(?:\.\d+)?/.exec(chars.slice(next.start))?.[0] ?? '';
  return isBeside && number !== '' && chars.startsWith(behind, next.start + number.length)
    ? index + 1
    : undefined;
}

/** Judges a figure in a note whose tile is one of those that 分别 pairs. Whether it is. */
export function judgeByPlace(
  sourceIndex: SourceIndex,
  log: FigureLog,
  tile: TileFigure,
  {piece, normal, reading}: ReadPiece,
  mention: NumberMention,
  statement: PieceGroup,
): boolean {
  const form = mentionForm(mention);
  if (piece.role !== 'note' || !tile.isMatch || !form) return false;
  const counterpart = counterpartOf(tile, form, normal.chars, sourceIndex);
  if (!counterpart) return false;
  const {pieces, section} = statement;
  const label = labelOf(piece, mention, pieces);
  const shown: Shown = {piece, text: mention.text, label, section, span: spanOf(mention), statement};
  const {start} = sourceIndex.source.figures[counterpart.figure]!;
  const figure = log.add(shown, counterpart.figure, start);
  if (!counterpart.isShown) {
    const message = say.noteOfOther(shown.text, tileLabel(statement), log.placeAround(start).text);
    figure.finding = log.report(shown, {verdict: 'label-differs', severity: 'error', message}, start);
  }
  // 增长4.8% is put together of 分别增长4.8%、7.2%.
  const from = indexAt(normal, mention.at);
  reading.unlike = reading.unlike.filter((unlike) => unlike.from > from || unlike.to <= from);
  return true;
}
