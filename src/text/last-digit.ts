import {fold} from './fold.js';

/** The first number of a figure in Arabic digits, as shown: 1234.5 of 1,234.5; '' where there is none. */
function firstNumber(digits: string): string {
  const plain = fold(digits).replace(/(?<=\d),(?=\d{3})/g, '');
  return /\d+(?:\.\d+)?/.exec(plain)?.[0] ?? '';
}

/**
 * What the number shown is multiplied by: 10000 in 3.2万, whose value is 32000. 1 where it is nought or in Chinese numerals.
 *
 * @param digits the figure as written, or its digits
 * @param value what it says, of either sign
 */
export function scaleOf(digits: string, value: number): number {
  const shown = Number(firstNumber(digits));
  return shown === 0 ? 1 : Math.abs(value) / shown;
}

/** What one step in the last digit shown is worth: 0.1 of 5.2, 1000 of 3.2万. 0 where a figure shows no Arabic digits. */
export function lastDigit(digits: string, value: number): number {
  const number = firstNumber(digits);
  if (!number) return 0;
  return scaleOf(digits, value) / 10 ** (number.split('.')[1]?.length ?? 0);
}
