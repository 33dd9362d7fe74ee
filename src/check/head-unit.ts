import {BOUND_BEHIND} from '../text/bounds-behind.js';
import {findNumbers} from '../text/index.js';

/** The unit of a column, in brackets behind its head: 增加值（亿元）. */
const HEAD_UNIT = /[(（]([^()（）\d]{1,8})[)）]$/;
const UNIT_LINE = /[（(]?(?:计量|金额)?单位\s*[:：]\s*([^\s（）()]{1,8})[）)]?$/;
const BOUND = new RegExp(`(?:${BOUND_BEHIND})$`);
const RANK_HEAD = /^(?:位次|位序|名次|排名|排位)$/;

/** Whether a column is one of places in an order. */
export function isRankHead(head: string): boolean {
  return RANK_HEAD.test(head);
}

/** The unit that a head gives: 增加值（亿元）, 单位：万吨. What else stands in brackets, 预计, is none. */
export function headUnit(head: string): string | undefined {
  const unit = (UNIT_LINE.exec(head) ?? HEAD_UNIT.exec(head))?.[1];
  const plain = unit?.replace(BOUND, '');
  return plain && findNumbers(`1${plain}`)[0]?.text === `1${plain}` ? unit : undefined;
}

/** The first unit that a caption, the corner of a table or a heading gives. */
export function commonUnit(heads: readonly string[]): string | undefined {
  return heads.map(headUnit).find(Boolean);
}

/** A head, caption or heading without the unit that it ends with. */
export function withoutUnit(head: string): string {
  return headUnit(head) ? head.replace(UNIT_LINE, '').replace(HEAD_UNIT, '').trim() : head;
}
