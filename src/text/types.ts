/** How a figure is bounded by the words around it: 约 左右 → about; 余 多 超 突破 → over; 近 不足 → under; 以上 不低于 → atLeast; 以内 不超过 → atMost. */
export type Bound = 'exact' | 'about' | 'over' | 'under' | 'atLeast' | 'atMost';

/**
 * What a number does in its sentence.
 *
 * - `quantity` counts or measures: 22 场次, 5.2%, 3天
 * - `rank` is a place in an order of merit: 全市第3位
 * - `ordinal` only numbers a thing: 第139期
 * - `date` is a year, month, day, clock time, or a period looked back or ahead at: 2022年, 1—11月, 今后5年
 * - `name` belongs to a name, code or slogan: 5G, 4A级, PM2.5, 12345热线, “1453”
 * - `list` numbers an item: `1.`, `（1）`
 */
export type NumberKind = 'quantity' | 'rank' | 'ordinal' | 'date' | 'name' | 'list';

/** One number in running text. */
export interface NumberMention {
  /** UTF-16 offset in the input of its first digit, or of 百 in 百分之五. */
  at: number;
  /** From there to the end of its unit, exactly as written: `390 余万元`, `5%`, `3—5天`. */
  text: string;
  kind: NumberKind;
  /** With 百千万亿 applied: 3900000. Per cent as written: 5. The lower end of a range. Quantities and ranks only. */
  value?: number;
  /** The upper end of a range. */
  upper?: number;
  /** Without scale words and 余/多: `元`, `%`, `微克/立方米`; '' where the text has none. Quantities and ranks only. */
  unit?: string;
  /** Quantities and ranks only; `exact` where no word bounds it. */
  bound?: Bound;
  /** What it may mean besides `value`: 20005 of 2万5元, which is spoken as 25000. */
  alternative?: number;
}

/** One figure as an author writes it, split where a tile changes its type size. */
export interface Quantity {
  /** As written, trimmed, without characters of no width; always `before + digits + after`. */
  text: string;
  /** What stands before the digits: 约, 超, a minus sign, or ''. */
  before: string;
  /** From the first digit to the last: `390`, `5%—5.5`, `2.9∶1`; Chinese digits likewise: `三分之一`. */
  digits: string;
  /** What follows the digits, spaces kept: ` 余万元`, `%左右`, or ''. */
  after: string;
  /** With 百千万亿 applied; per cent as written; the lower end of a range. */
  value: number;
  upper?: number;
  /** Without scale words and 余/多; '' where none is written. */
  unit: string;
  bound: Bound;
}
