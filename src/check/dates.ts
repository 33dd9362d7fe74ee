// Dates in another form: 2025.1.15 and 2025年1月15日 are one day.
import {digitOf} from '../text/numerals.js';
import type {NumberMention} from '../text/index.js';
import type {Judges} from './judge-foreign.js';
import {say} from './messages.js';
import {spanOf} from './page-words.js';
import type {ReadPiece} from './read-piece.js';
import type {PieceGroup} from './statement.js';

const DAY = /^((?:19|20)\d\d)\s*[年./-]\s*0?(\d{1,2})\s*[月./-]\s*0?(\d{1,2})\s*日?$/;

/** A day as year, month and day; undefined: the text is none. */
export function dayOf(text: string): string | undefined {
  const digits = text.replace(/[〇零○一二三四五六七八九]/g, (char) => String(digitOf(char) ?? char));
  const [, year, month, day] = DAY.exec(digits.normalize('NFKC').trim()) ?? [];
  return year === undefined ? undefined : [year, Number(month), Number(day)].join('-');
}

/** Judges a day that the source has in another form. Whether it is one. */
export function judgeDay(
  {log, sourceIndex: {source}, texts}: Judges,
  read: ReadPiece,
  mention: NumberMention,
  span: {from: number; to: number},
  {section}: PieceGroup,
): boolean {
  const day = dayOf(mention.text);
  const index = day === undefined ? -1 : source.figures.findIndex((each) => dayOf(each.mention.text) === day);
  const own = source.figures[index];
  if (!own) return false;
  const shown = {piece: read.piece, text: mention.text, label: '', section, span: spanOf(mention)};
  const figure = log.add(shown, index, own.start);
  texts.take(read, span, false);
  if (own.mention.text !== mention.text) {
    const message = say.writtenDifferently(mention.text, own.mention.text);
    figure.finding = log.report(
      shown,
      {verdict: 'written-differently', severity: 'info', message},
      own.start,
    );
  }
  return true;
}
