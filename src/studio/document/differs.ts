/**
 * Which characters of a figure another one does not have: each in its place where both are as long, else what lies
 * between the beginning and the end that they share.
 */
export function differs(own: string, other: string): boolean[] {
  const [a, b] = [[...own], [...other]];
  if (a.length === b.length) return a.map((character, i) => character !== b[i]);
  const least = Math.min(a.length, b.length);
  let end = 0;
  while (end < least && a.at(-1 - end) === b.at(-1 - end)) end++;
  let start = 0;
  while (start < least - end && a[start] === b[start]) start++;
  return a.map((_, i) => i >= start && i < a.length - end);
}
