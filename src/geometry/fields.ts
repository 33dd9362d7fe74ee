/** How wide a card stands in its row: the whole row, or 11 or 9 of 20 parts of it. */
export type FieldSpan = 20 | 11 | 9;

/** How many lines the words of a card take where there is so much room, in any one unit. */
export type LinesIn = (room: number) => number;

/**
 * The spans of cards in rows of one or two, so that no row has a gap. One stands alone where the count is odd: the first,
 * of three the one whose words need most; the first and the sixth where the count is even, above six, and `leads` says
 * that the first has much to say. Up to four whose words need many lines stand one below the other.
 *
 * In a row of two the card whose words need it has the wider part; where it is all the same they take turns.
 *
 * @param cards in reading order, what each needs
 * @param room how wide the words of a card can be, by its span
 */
export function fieldSpans(
  cards: readonly LinesIn[],
  leads: boolean,
  room: Readonly<Record<9 | 11, number>>,
): FieldSpan[] {
  const count = cards.length;
  if (count < 2 || (count < 5 && cards.some((lines) => lines(room[9]) > mostLines)))
    return cards.map(() => 20);
  const whole =
    count % 2 === 1 ? [count === 3 ? longestOf(cards, room[9]) : 0] : count > 6 && leads ? [0, 5] : [];
  const spans: FieldSpan[] = [];
  let isTurned = false;
  for (let i = 0; i < count; i++) {
    if (whole.includes(i)) {
      spans.push(20);
      continue;
    }
    const [left, right] = [cards[i]!, cards[i + 1]!];
    const wideFirst = Math.max(left(room[11]), right(room[9]));
    const wideLast = Math.max(left(room[9]), right(room[11]));
    const isFirst: boolean = wideFirst === wideLast ? !isTurned : wideFirst < wideLast;
    isTurned = isFirst;
    spans.push(...(isFirst ? ([11, 9] as const) : ([9, 11] as const)));
    i++;
  }
  return spans;
}

/** Few cards with more lines than this need the whole row each. */
const mostLines = 3;

/** The first or the third of three cards: that whose words need more lines. */
const longestOf = ([first, , last]: readonly LinesIn[], room: number): number =>
  last!(room) > first!(room) ? 2 : 0;
