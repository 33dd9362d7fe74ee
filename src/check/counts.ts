import {LIST_NUMERALS, numeralAt} from '../text/numerals.js';
import {tagOf} from '../tags/index.js';
import {say} from './messages.js';
import type {Statement} from './statement.js';
import type {FindingDraft} from './finding.js';

const ONES = LIST_NUMERALS.slice(0, -1);
const COUNTED = new RegExp(
  `([${ONES}]?十[${ONES}]?|[两${ONES.slice(1)}]|\\d{1,2})(?:大|项|件|张|个|条|方面)`,
);

/** Headings that name the number of what is below them. A longer heading speaks of other things too. */
const longest = 12;

function isCounted(heading: string, item: string): boolean {
  return item === 'li' || tagOf(item)?.isItem === 'always' || tagOf(heading)?.countsItems === true;
}

/** “五大…” with other than five items below it. */
export function countFinding({pieces, counted}: Statement): FindingDraft | undefined {
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
    message: say.countDiffers(piece.text, number, counted.count),
    piece,
  };
}

const readNumeral = (text: string): number =>
  /^\d/.test(text) ? Number(text) : (numeralAt(text, 0)?.value ?? 0);
