import {textEm} from '../shared/widths.js';
import {round} from '../../geometry/round.js';

/** A part's heading: the year before 年, empty where it has none, and the words after it. */
export interface PartHeading {
  year: string;
  name: string;
}

/** `2022年 工作回顾` becomes 2022 and 工作回顾. Only a heading that goes on after 年 is split. */
export function splitYear(heading: string): PartHeading {
  const [, year = '', name = ''] = /^\s*(\d{4})\s*年[\s：:，,]*(\S[\s\S]*)$/.exec(heading) ?? [];
  return year ? {year, name: name.trim()} : {year: '', name: heading.trim()};
}

/**
 * How large a name is set, in hundredths of the banner's width: smaller where it would not stay on one line, down to
 * a size at which it wraps.
 *
 * @param besideYear whether a year stands before it
 */
export function nameSize(name: string, besideYear: boolean): number {
  const em = textEm(name, 'name');
  // Beside a year there is room for four characters; longer names take the next line to themselves.
  const [largest, room] = besideYear && em <= 4 ? [9.4, 37.6] : [besideYear ? 9.4 : 12, 84];
  return round(Math.min(largest, Math.max(7, room / Math.max(em, 1))));
}
