import {icons as known} from '../themes/icons/paths.js';
import type {IconDrawing} from '../themes/registry.js';
import {allIcons} from './icons/all.js';

/**
 * The script that registers what a page draws of the package's art, so that it needs no file of art: to be written behind
 * the script of the elements. Empty where every element knows what the page names.
 *
 * @param html the markup of the page
 */
export function usedArt(html: string): string {
  const all = new Map(Object.entries(allIcons()));
  const used = new Map<string, IconDrawing>();
  for (const [, name] of html.matchAll(/<wr-[^>]*?\s(?:icon|name)="([^"]+)"/g)) {
    const drawing = all.get(name!);
    if (drawing && !Object.hasOwn(known, name!)) used.set(name!, drawing);
  }
  if (used.size === 0) return '';
  return `<script>WorkReportElements.registerIcons(${JSON.stringify(Object.fromEntries(used))});</script>`;
}
