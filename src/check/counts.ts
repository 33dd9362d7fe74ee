import {tagOf} from '../tags/index.js';
import {say} from './messages.js';
import type {Statement} from './statement.js';
import type {PlacedFinding} from './finding.js';

const NUMERALS = '一二三四五六七八九十';
const COUNTED =
  /([一二三四五六七八九]?十[一二三四五六七八九]?|[二三两四五六七八九]|\d{1,2})(?:大|项|件|张|个|条|方面)/;

/** Headings that name the number of what is below them. A longer heading speaks of other things too. */
const longest = 12;

function isCounted(heading: string, item: string): boolean {
  return item === 'li' || tagOf(item)?.isItem === 'always' || tagOf(heading)?.countsItems === true;
}

/** “五大…” with other than five items below it. */
export function countFinding({pieces, counted}: Statement): PlacedFinding | undefined {
  const [piece] = pieces;
  if (!piece || !counted || piece.text.length > longest) return undefined;
  const said = COUNTED.exec(piece.text);
  if (!said || !isCounted(piece.element, counted.tag)) return undefined;
  const number = readNumeral(said[1]!);
  if (number < 2 || number === counted.count) return undefined;
  return {
    verdict: 'count-differs',
    severity: 'warning',
    shown: piece.text,
    label: said[0],
    element: piece.element,
    message: say.countDiffers(piece.text, number, counted.count),
    pageAt: piece.at,
  };
}

function readNumeral(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  if (text === '两') return 2;
  const digit = (char: string | undefined) => (char ? NUMERALS.indexOf(char) + 1 : 0);
  const ten = text.indexOf('十');
  if (ten < 0) return digit(text);
  return 10 * (ten === 0 ? 1 : digit(text[0])) + digit(text[ten + 1]);
}
