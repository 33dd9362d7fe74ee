// Several things that one clause counts alike: 茶叶、竹木、建材等产业产值分别增长6.2%、9.8%、14.1%.
import {findNumbers} from '../../text/index.js';
import {figuresAmong} from '../figures.js';
import type {Text} from '../model.js';

/** What is counted of each, and each with its figure as written, in the order of the source. */
export interface Rows {
  /** The words between the names and the figures, without 分别: 产业增加值增长. */
  heading: string;
  rows: {name: Text; figure: string}[];
}

const leastRows = 3;
const mostRows = 6;
/** Longest name, in characters. */
const longest = 8;

/** Names, what is counted of them, the verb, the figures. Without 等 nothing tells where the last name ends. */
const respectively =
  /^([^，；]{2,40}?)(等[^，；分]{2,12})?分别([\u3400-\u9fff]{0,4})(?=[\d超近约])([^，；]+)$/;

/** The rows of a clause; undefined where names and figures do not match one by one, or where the figures fell. */
export function rowsOf({at, text}: Text): Rows | undefined {
  const [, names = '', counted = '', verb = '', figures = ''] = respectively.exec(text) ?? [];
  const parts = names.split(/、|和/);
  if (parts.length < leastRows || parts.length > mostRows || /下降|减少|降低|回落/.test(verb))
    return undefined;
  if (parts.some((part) => part.length < 2 || part.length > longest)) return undefined;
  // 粮食、蔬菜、水果产量分别…: 产量 is of all three.
  if (!counted && parts.at(-1)!.length > Math.max(...parts.slice(0, -1).map(({length}) => length)) + 1)
    return undefined;
  const found = figuresAmong(findNumbers(figures));
  const written = figures.split(/、|和/);
  const unit = found[0]?.unit;
  const alike = found.every((figure) => figure.unit === unit && (figure.value ?? 0) > 0);
  if (found.length !== parts.length || written.length !== parts.length || !unit || !alike) return undefined;
  let from = 0;
  const rows = parts.map((part, i) => {
    const start = text.indexOf(part, from);
    from = start + part.length;
    return {name: {at: at + start, length: part.length, text: part}, figure: withUnit(written[i]!, unit)};
  });
  return {heading: counted.slice(1) + verb, rows};
}

/** 0.6、0.2个百分点 share a unit. */
const withUnit = (written: string, unit: string): string => (/\d$/.test(written) ? written + unit : written);
