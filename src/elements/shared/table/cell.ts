import {fold} from '../../../text/fold.js';
import {LIST_NUMERALS} from '../../../text/numerals.js';
import {downs, ups} from '../../../text/signed-change.js';
import type {Bound} from '../../../text/types.js';
import {partedUnit, readFigure} from '../quantity.js';

/** One cell of a table: what its author wrote, and the number that it holds. */
export interface Cell {
  /** As written, white space folded, a raised note mark included; '' where the cell is blank. */
  text: string;
  /** The unit to be shown behind the text: that of the heading, where the cell has none of its own; as written. */
  unit: string;
  /** The number with 百千万亿 and the heading's unit applied, a place below zero; undefined where there is none. */
  value?: number;
  /** What `value` counts, without scale words: `元` for 亿元; '' where no unit is written, `第` for places. Missing cells have that of their heading. */
  measure: string;
  bound: Bound;
}

/** The measure of places in an order of merit (第3位): no amounts. Their values are below zero, so that the first is the most. */
export const placeMeasure = '第';

/** Ways to write that there is no figure. */
const missing = /^(?:[-—.…/\\*×]*|n\.?\/?a\.?|nil|null|无|暂无|不详|未公布|空缺|缺|待定)$/i;
/** Marks that point to a note below the table. Raised digits only behind a figure: m² is a unit. */
const noteMark =
  /(?:\s*[①-⑳㊀-㊉*※†‡#]|(?<=[\d%)])[⁰¹²³⁴-⁹]+|\s*[[〔(]注?\s*\d{0,2}[\]〕)]|\s*\((?:预计|预测|初步|初步核算|快报)数?\))+$/;
const up = new RegExp(`^(?:\\+|↑|同比|${ups})+`);
const down = new RegExp(`^(?:↓|同比)*(?:${downs}|↓)`);

/** Whether a text says that there is no figure: blank, —, …, 不详. */
export const isMissing = (text: string): boolean => missing.test(fold(text).trim());

/**
 * Reads a cell.
 *
 * @param text the cell's text, folded
 * @param unit the unit that its heading gives, as written: `亿元`; the cell's own unit goes before
 */
export function readCell(text: string, unit: string): Cell {
  const own = figureOf(text);
  if (!own) return {text, unit: '', measure: readFigure('1', unit).quantity?.unit ?? '', bound: 'exact'};
  const {quantity, bare, sign} = own;
  const isPlace = quantity.before[0] === '第';
  // The heading's unit stands behind the number and before what bounds it: 9800公里以上.
  const {unit: front, bound} = partedUnit(bare);
  const whole = quantity.unit || !unit ? quantity : (readFigure(front, unit + bound).quantity ?? quantity);
  return {
    text,
    unit: quantity.unit ? '' : unit,
    value: (isPlace ? -1 : sign) * whole.value,
    measure: isPlace ? placeMeasure : whole.unit,
    bound: whole.bound,
  };
}

/** The figure of a cell, its note marks and words of direction taken away. */
export function figureOf(text: string) {
  let bare = fold(text).replace(noteMark, '').trim();
  const sign = down.test(bare) ? -1 : 1;
  bare = bare.replace(sign < 0 ? down : up, '').trim();
  const {quantity} = readFigure(bare);
  return quantity && Number.isFinite(quantity.value) ? {quantity, bare, sign} : undefined;
}

/** What the last word of a heading's bracket must end in to be a unit; others say what is counted: （含税）, （预计）. */
const measured = '%‰元吨斤克米里亩顷升瓦时度倍成点秒钟天';
const counted =
  '人户个件条项家次台辆万亿座所名期本册只头间套宗例起批篇部位张株尾羽棵枚艘架处场栋幢幅颗枝箱盒袋瓶桶罐趟辑';
const unitEnd = new RegExp(`[${measured}${counted}]$|^[a-zµ°℃㎡²³23/·]{1,8}$|./.`, 'i');
const bracketed = /\s*[([]\s*(?:单位\s*:?)?\s*([^()[\]]+)[)\]]\s*$/;

/** A heading parted into its name and the unit it gives: `产量（万吨）`, `增速/%`, `单位：亿元`. Both as written. */
export function readHeading(text: string): {name: string; unit: string} {
  const folded = fold(text);
  const match =
    bracketed.exec(folded) ?? /\s*单位\s*:?\s*(.+)$/.exec(folded) ?? /\s*[/,](?=[^/]*$)(.+)$/.exec(folded);
  const inside = match?.[1]?.trim() ?? '';
  if (!match || !unitEnd.test(inside)) {
    const percent = /^(.*[^\d\s])\s*([%‰])$/.exec(folded);
    return percent ? {name: text.slice(0, percent[1]!.length), unit: percent[2]!} : {name: text, unit: ''};
  }
  const at = match.index + match[0].lastIndexOf(inside);
  return {name: text.slice(0, match.index).trim(), unit: text.slice(at, at + inside.length)};
}

const YEAR = '(?:19|20)\\d\\d(?!\\d|[.,]\\d)';
const MONTH = `\\d{1,2}(?:-\\d{1,2})?月|[${LIST_NUMERALS}]+月`;
const PERIOD = new RegExp(
  `^["“]?(?:${YEAR}|${MONTH}|[第前]?[一二三四1-4]季度|[上下]半年|十[一二三四]?五["”]?)`,
);

/** Whether a text names a time: 2019, 2019年, 一季度, 1—5月, “十三五”. */
export const isPeriod = (text: string): boolean => PERIOD.test(fold(text).trim());
