const digits = '零一二三四五六七八九';

/**
 * A place in a list as Chinese headings write it: 一, 十, 十一, 二十.
 *
 * @param n an integer from 1 to 99; anything else is returned in Arabic digits
 */
export function chineseNumber(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 99) return String(n);
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens]}十`;
  return ten + (ones === 0 ? '' : digits[ones]);
}
