// The words of a page without its markup.
import type {HtmlElement} from '../markup/read-html.js';
import type {ElementContext} from './types.js';

/** Stands for each character that is no text, so that patterns neither begin nor go on across markup. */
export const MARKUP = '\u0001';

/** A page of the same length with comments, code and tags blanked out. */
export function onlyText(page: string, places: readonly ElementContext[]): string {
  const declared = stretches(page, /<!--[^]*?(?:-->|$)|<[!?/][^>]*>/g);
  const tags = places.map(({element}) => [element.at, codeEnd(element) ?? element.openEnd] as const);
  return blanked(page, [...tags, ...declared]);
}

/** A page of the same length with what is no markup blanked out: comments that end, and code. */
export function onlyMarkup(page: string, places: readonly ElementContext[]): string {
  const code = places.flatMap(({element}) => {
    const end = codeEnd(element);
    return end === undefined ? [] : [[element.at, end] as const];
  });
  return blanked(page, [...code, ...stretches(page, /<!--[^]*?-->/g)]);
}

/** Where the content of an element ends that is no markup, or shown as it is. */
function codeEnd({tag, openEnd, raw, closeAt}: HtmlElement): number | undefined {
  if (raw !== undefined) return openEnd + raw.length;
  return /^(?:pre|code|kbd|samp)$/.test(tag) ? closeAt : undefined;
}

type Stretch = readonly [from: number, to: number];

const stretches = (page: string, pattern: RegExp): Stretch[] =>
  [...page.matchAll(pattern)].map(({0: all, index}) => [index, index + all.length]);

function blanked(page: string, parts: readonly Stretch[]): string {
  let text = '';
  let at = 0;
  for (const [from, to] of [...parts].sort(([a], [b]) => a - b)) {
    if (to <= at) continue;
    const start = Math.max(at, from);
    text += page.slice(at, start) + page.slice(start, to).replace(/[^\n]/g, MARKUP);
    at = to;
  }
  return text + page.slice(at);
}

/** What scripts that cannot be read here may make of a page: templates are theirs then. */
export function hasForeignScript(places: readonly ElementContext[]): boolean {
  return places.some(({element: {tag, attributes, raw = ''}}) => {
    if (tag !== 'script') return false;
    const file = attributes.get('src');
    return file === undefined
      ? /\bimport\b|createApp|new Vue\b/.test(raw)
      : !/(?:^|\/)work-report-elements(?:\.\w+)*\.js(?:[?#]|$)/.test(file);
  });
}

/** Tells whether a place lies in a comment, within a tag, or in code that is no markup. */
export function hiddenPlaces(page: string, places: readonly ElementContext[]): (at: number) => boolean {
  const tags = places.map(({element: {at, openEnd, raw = ''}}) => [at, openEnd + raw.length] as const);
  const comments = stretches(page, /<!--[^]*?(?:-->|$)/g);
  const ranges = [...tags, ...comments].sort(([a], [b]) => a - b);
  // Where the last of those that begin at or before a place ends, whichever reaches farthest.
  let farthest = 0;
  const ends = ranges.map(([, end]) => (farthest = Math.max(farthest, end)));
  return (at) => {
    let low = -1;
    let high = ranges.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (ranges[middle]![0] <= at) low = middle;
      else high = middle - 1;
    }
    return low >= 0 && at < ends[low]!;
  };
}
