import type {Quantity} from '../../text/types.js';

/** A change worked out from two figures as they are shown. */
export interface Change {
  /** `4.5个百分点`, `305家`; without a sign. */
  amount: string;
  direction: 'up' | 'down' | 'none';
}

/**
 * What lies between two figures, where that is exact arithmetic in the decimals shown: both exact, of one unit and one
 * scale word, with as many decimals. Between per cent lie percentage points.
 *
 * @param signs −1 for a figure that is a fall
 * @returns undefined where it would be a guess
 */
export function exactChange(
  from: Quantity | undefined,
  to: Quantity | undefined,
  signs: readonly number[] = [1, 1],
): Change | undefined {
  if (!from || !to || from.after !== to.after || from.before || to.before) return undefined;
  if ([from, to].some(({bound, upper}) => bound !== 'exact' || upper !== undefined)) return undefined;
  const digits = [from, to].map(({digits}) => digits.replace(/[,，]/g, ''));
  if (!digits.every((text) => /^\d{1,12}(\.\d{1,4})?$/.test(text))) return undefined;
  const [first = 0, second = 0] = digits.map((text) => text.split('.')[1]?.length ?? 0);
  if (first !== second) return undefined;
  const difference =
    Math.round((signs[1]! * Number(digits[1]) - signs[0]! * Number(digits[0])) * 10 ** first) / 10 ** first;
  const unit = from.after.trim() === '%' ? '个百分点' : from.after.trim();
  return {
    amount: Math.abs(difference).toFixed(first) + unit,
    direction: difference > 0 ? 'up' : difference < 0 ? 'down' : 'none',
  };
}
