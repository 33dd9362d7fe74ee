import {isDigit, skipSpaces} from './characters.js';
import {boundAfter, boundAtEnd, boundWordBefore, innerBound} from './bounds.js';
import {figureAt, negative, unitText, type Figure} from './figures.js';
import {fold, UNSEEN} from './fold.js';
import {isNumeral} from './numerals.js';
import type {Quantity} from './types.js';
import {writtenUnitEnd} from './written-unit.js';

/** Longer than any figure an author writes; more is prose, and not read. */
const LONGEST = 64;

/**
 * Reads one figure as an author writes it: `22 场次`, `390余万元`, `超500亿元`, `5%左右`, `5%—5.5%`, `2.9∶1`, `第3位`, `六成`.
 *
 * Units need not be known here: whatever short word follows the number is its unit (`12桌席`), so that an element
 * that shows one figure does not carry the lexicon of `findNumbers`.
 * @returns undefined if the text is not exactly one figure
 */
export function parseQuantity(text: string): Quantity | undefined {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return undefined;
  return parseVisible(trimmed.replace(UNSEEN_CHARACTERS, ''));
}

const UNSEEN_CHARACTERS = new RegExp(UNSEEN, 'g');

function parseVisible(trimmed: string): Quantity | undefined {
  const folded = fold(trimmed);

  const at = firstDigit(folded);
  const figure = figureAt(folded, at, writtenUnitEnd);
  if (!figure) return undefined;
  const before = readBefore(folded, at);
  const after = readAfter(folded, figure);
  if (!before || !after) return undefined;

  const {digitsEnd, inner} = figure;
  const {value, upper} = before.negative ? negative(figure) : figure;
  return {
    text: trimmed,
    before: trimmed.slice(0, at),
    digits: trimmed.slice(at, digitsEnd),
    after: trimmed.slice(digitsEnd),
    value,
    ...(upper !== undefined && {upper}),
    unit: unitText(trimmed, {...figure, end: after.unitEnd}),
    bound: innerBound(inner) ?? before.bound ?? after.bound ?? 'exact',
  };
}

/** The offset of the first digit, or of the first Chinese numeral if there is no digit before it; 零 in 零下 is none. */
function firstDigit(text: string): number {
  for (let at = text.startsWith('零下') ? 2 : 0; at < text.length; at++)
    if (isDigit(text[at]) || isNumeral(text[at])) return at;
  return -1;
}

/** Only approximators, 第 and a sign may stand before the digits. */
function readBefore(text: string, at: number) {
  const [, lead = '', minus] = /^([^]*?)[第前]?(-|零下|)[ \u00a0]{0,4}$/.exec(text.slice(0, at))!;
  const word = boundWordBefore(lead, lead.length);
  const isPlain = /^(?:达到?|共|累计|翻|[¥$￥])?$/.test(lead.slice(0, word?.at).trim());
  return isPlain ? {negative: minus !== '', bound: word?.bound} : undefined;
}

/** Behind the figure: a unit that is not part of it (2.9∶1桌), and an approximator; then nothing. */
function readAfter(text: string, figure: Figure) {
  const unitEnds = [figure.end, writtenUnitEnd(text, skipSpaces(text, figure.unitAt, 2))];
  for (const unitEnd of unitEnds) {
    const word = boundAfter(text, unitEnd);
    const end = skipSpaces(text, word?.end ?? unitEnd);
    if (end === text.length) return {unitEnd, bound: word?.bound};
    if (/^[多余内]$/.test(text.slice(end))) return {unitEnd, bound: boundAtEnd(text[end])};
  }
  return undefined;
}
