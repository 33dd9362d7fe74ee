import type {HtmlElement} from '../markup/read-html.js';
import {nearest} from '../markup/nearest.js';
import type {TagName} from '../tags/index.js';
import {iconAliases, iconNames} from '../themes/icons/names.js';
import {sceneNames} from '../themes/scene-names.js';
import {say} from './messages.js';
import type {Draft, ElementContext} from './types.js';

const icons = [...Object.keys(iconNames), ...Object.values(iconNames), ...Object.keys(iconAliases)];

/** The scenes that an element draws without loading one. */
const usual = ['peach-blossom', 'mountains', 'photo', 'none'];
const drawn: Readonly<Record<string, readonly string[]>> = {
  'wr-report': usual,
  'wr-cover': usual,
  'wr-part': usual,
  'wr-credits': ['river', ...usual],
  'wr-card': ['ecology', 'village', 'journey'],
} satisfies Partial<Record<TagName, readonly string[]>>;

/** The names that an attribute of an element takes besides those that the page registers. */
function namesOf(tag: string, attribute: string): readonly string[] | undefined {
  if (tag === 'wr-section' && attribute === 'scene') return ['sprig'];
  if (attribute === 'scene') return Object.hasOwn(drawn, tag) ? [...drawn[tag]!, ...sceneNames] : undefined;
  return attribute === 'icon' || (tag === 'wr-icon' && attribute === 'name') ? icons : undefined;
}

/**
 * Icons and scenes that the package does not have. Those that a script of the page names may be registered there; where it
 * has scripts that cannot be read here, only what looks like a typing error is reported.
 */
export function artRules(places: readonly ElementContext[]): Draft[] {
  const scripts = places.map(({element}) => element).filter(({tag}) => tag === 'script');
  const registered = new Set(scripts.flatMap(wordsOf));
  const isAllRead = !scripts.some(isForeign);
  return places.flatMap(({element}) =>
    [...element.attributes].flatMap(([name, value]): Draft[] => {
      const known = namesOf(element.tag, name);
      const word = value.trim();
      const place = element.places.get(name);
      if (!known || !place || word === '' || known.includes(word) || registered.has(word)) return [];
      const meant = nearest(word, known);
      if (!meant && !isAllRead) return [];
      const {at, valueAt, end} = place;
      const isIcon = known === icons;
      return [
        {
          rule: isIcon ? 'unknown-icon' : 'unknown-scene',
          severity: 'warning',
          at,
          end,
          message: isIcon ? say.unknownIcon(word, meant) : say.unknownScene(word, known, meant),
          ...(meant && {fix: {at: valueAt, length: end - valueAt, text: meant}}),
        },
      ];
    }),
  );
}

/** Whether a script may register what this page does not show. */
const isForeign = ({attributes, raw}: HtmlElement): boolean => {
  const file = attributes.get('src');
  return file === undefined
    ? /\bimport\b/.test(raw ?? '')
    : !/(?:^|\/)work-report-elements(?:\.\w+)*\.js(?:[?#]|$)/.test(file);
};

/** What may be a name in a script that registers something. */
const wordsOf = ({raw = ''}: HtmlElement): string[] =>
  raw.includes('register') ? raw.split(/[^\p{L}\p{N}_$-]+/u) : [];
