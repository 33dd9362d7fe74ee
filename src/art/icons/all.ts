import {icons as known} from '../../themes/icons/paths.js';
import type {IconDrawing} from '../../themes/registry.js';
import {iconAliases, iconNames} from '../../themes/icons/names.js';
import * as drawings from './paths.js';

/** Every icon under each of its names, in English and Chinese. */
export function allIcons(): Record<string, IconDrawing> {
  const byConstant = new Map<string, IconDrawing>(Object.entries({...known, ...drawings}));
  // `chart-up` is the constant `chartUp`.
  const drawingOf = (name: string): IconDrawing =>
    byConstant.get(name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()))!;
  return Object.fromEntries([
    ...Object.entries(iconNames).flatMap(([name, chinese]) =>
      [name, chinese].map((each) => [each, drawingOf(name)] as const),
    ),
    ...Object.entries(iconAliases).map(([alias, name]) => [alias, drawingOf(name)] as const),
  ]);
}
