import {nearest} from '../markup/nearest.js';
import {themeWords} from '../themes/theme-words.js';
import {say} from './messages.js';
import type {Draft, ElementContext} from './types.js';

/** Names of themes that neither the package nor a style sheet of the page has. */
export function themeRules(places: readonly ElementContext[]): Draft[] {
  const sheets = places.map(({element}) => (element.tag === 'style' ? (element.raw ?? '') : '')).join('');
  return places.flatMap(({element: {tag, attributes, places: at}}): Draft[] => {
    const place = at.get('theme');
    if (tag !== 'wr-report' || !place) return [];
    const value = attributes.get('theme')!;
    const unknown = value
      .split(/\s+/)
      .filter((word) => word && !themeWords.includes(word) && !sheets.includes(word));
    return unknown.map((word) => {
      const meant = nearest(word, themeWords);
      const fix = meant && {
        at: place.valueAt,
        length: place.end - place.valueAt,
        text: value.replace(word, meant),
      };
      return {
        rule: 'unknown-theme',
        severity: 'warning',
        at: place.at,
        end: place.end,
        message: say.unknownTheme(word, themeWords, meant),
        ...(fix && {fix}),
      };
    });
  });
}
