import {LIST_NUMERALS, numeralAt} from '../text/numerals.js';
import {tagOf} from '../tags/index.js';
import {say} from './messages.js';
import type {PieceGroup} from './statement.js';
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

/** The number of items that a heading names, with its words; undefined: it names none that are counted. */
function countIn({pieces, counted}: PieceGroup): {number: number; words: string} | undefined {
  const [piece] = pieces;
  if (!piece || !counted || piece.text.length > longest) return undefined;
  const said = COUNTED.exec(piece.text);
  if (!said || !isCounted(piece.element, counted.tag)) return undefined;
  const number = readNumeral(said[1]!);
  return number < 2 ? undefined : {number, words: said[0]};
}

/** “五大…” with other than five items below it. */
export function countFinding(statement: PieceGroup): FindingDraft | undefined {
  const {pieces, counted} = statement;
  const said = countIn(statement);
  if (!said || said.number === counted!.count) return undefined;
  const piece = pieces[0]!;
  return {
    verdict: 'count-differs',
    severity: 'warning',
    shown: piece.text,
    label: said.words,
    message: say.countDiffers(piece.text, said.number, counted!.count),
    piece,
  };
}

/** Whether a number of a heading is how many items stand below it: an editor counted them. */
export function isOwnCount(statement: PieceGroup, shown: string): boolean {
  const said = countIn(statement);
  return said !== undefined && said.number === statement.counted!.count && said.words.includes(shown.trim());
}

const readNumeral = (text: string): number =>
  /^\d/.test(text) ? Number(text) : (numeralAt(text, 0)?.value ?? 0);
