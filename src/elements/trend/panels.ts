import {trendDomain, type TrendDomain} from '../../geometry/trend.js';
import type {Series} from '../shared/table/series.js';

/** Series in one frame, and the scale they have. */
export interface Panel {
  /** What it shows, with the unit, as written. */
  name: string;
  series: Series[];
  domain: TrendDomain;
}

/** Puts lines of one unit into one panel, and columns each into one of their own; all of one unit share a scale. */
export function panelsOf(series: readonly Series[], isColumn: boolean): Panel[] {
  const measures = [...new Set(series.map(({measure}) => measure))];
  return measures.flatMap((measure) => {
    const peers = series.filter((one) => one.measure === measure);
    const values = peers.flatMap(({cells}) => cells.map((cell) => cell?.value));
    const domain = trendDomain(values, isColumn);
    const groups = isColumn ? peers.map((one) => [one]) : [peers];
    return groups.map((group) => ({name: nameOf(group), series: group, domain}));
  });
}

/** One series is named above its panel; several are named at their lines, and their unit above. */
function nameOf(group: readonly Series[]): string {
  if (group.length === 1) return group[0]!.heading;
  return group.flatMap(({cells}) => cells.map((cell) => cell?.unit ?? '')).find(Boolean) ?? '';
}
