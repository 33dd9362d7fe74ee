import {withWords} from './with-words.js';
import type {Piece} from './statement.js';
import type {Source} from './source.js';

const FIRST = '首位|榜首|第一[位名]?|第1[位名]?';
const AREA = '全球|世界|全国|全省|全市|全县|全区|同类|西部|中部|东部';
const VERB = '(?:[居列位处排]|排名|位列|位居)?';
const PLACE = new RegExp(`(${AREA})(${VERB})(${FIRST})`, 'g');

/** A piece that calls a first place what the source calls it: 全省首位 as 全省第一. */
export function withPlaceAsSaid(piece: Piece, {normal: {chars}}: Source): Piece {
  if (piece.role === 'figure' || !/首|第[一1]/.test(piece.text)) return piece;
  let said = piece;
  for (const {0: words, 1: area, 2: verb, 3: place, index} of [...piece.text.matchAll(PLACE)].reverse()) {
    if (chars.includes(words)) continue;
    const own = new RegExp(`${area}${VERB}(${FIRST})`).exec(chars)?.[1];
    if (own) said = withWords(said, index + area!.length + verb!.length, place!.length, own);
  }
  return said;
}
