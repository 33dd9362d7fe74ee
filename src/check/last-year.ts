import {YEAR_DIGITS} from '../text/numerals.js';
import {withWords} from './with-words.js';
import type {Piece} from './statement.js';
import type {SourceIndex} from './source-index.js';

const NAMED = /(?<=([比较由从自是为]))((?:19|20)\d\d)年/g;
const LAST = /(?<=([比较由从自是为]))(?:上年|去年)/g;
/** 增加到2025年的61座, where the source says 增加到61座 of that year. */
const THIS = /(?<=[到至为])((?:19|20)\d\d)年的(?=\d)/g;

/**
 * A piece that names the year as the source does: 比2024年 as 比上年 in the report of 2025, or the other way round.
 *
 * @param year that the piece speaks of
 */
export function withYearAsSaid(piece: Piece, year: number | undefined, {source}: SourceIndex): Piece {
  if (piece.role === 'figure' || !/年/.test(piece.text)) return piece;
  const {chars} = source.normal;
  let said = piece;
  const replaceAll = (pattern: RegExp, other: (match: RegExpMatchArray) => string | undefined) => {
    for (const match of [...said.text.matchAll(pattern)].reverse()) {
      const to = other(match);
      if (to !== undefined) said = withWords(said, match.index, match[0].length, to);
    }
  };
  replaceAll(/(?<!\d)(?:19|20)\d\d年/g, ([named]) => {
    const spelled = named.replace(/\d/g, (digit) => YEAR_DIGITS[Number(digit)]!);
    return chars.includes(spelled) && !chars.includes(named) ? spelled : undefined;
  });
  if (year === undefined) return said;
  replaceAll(NAMED, ([, before, named]) => {
    if (Number(named) !== year - 1 || chars.includes(`${before}${named}年`)) return undefined;
    return ['上年', '去年'].find((word) => chars.includes(before + word));
  });
  replaceAll(LAST, ([word, before]) =>
    !chars.includes(`${before}${word}`) && chars.includes(`${before}${year - 1}年`)
      ? `${year - 1}年`
      : undefined,
  );
  replaceAll(THIS, ([words, named]) => (Number(named) === year && !chars.includes(words) ? '' : undefined));
  return said;
}
