// What of a page's head, its styles and its attributes reaches readers, or those it is shared with.
import type {HtmlElement} from '../markup/read-html.js';

/** Words with the place of their value. */
export interface HiddenWords {
  text: string;
  at: number;
  end: number;
}

/** The names of `meta` whose content a search or a shared link shows. */
const SHARED = /^(?:description|(?:og|twitter):(?:title|description|site_name|image:alt))$/i;

/** What a `meta` says to those whom a page is shared with. */
export function metaWords({attributes, places, at, openEnd}: HtmlElement): HiddenWords | undefined {
  const name = attributes.get('name') ?? attributes.get('property') ?? '';
  const text = attributes.get('content')?.trim() ?? '';
  if (!text || !SHARED.test(name.trim())) return undefined;
  const place = places.get('content');
  return {text, at: place?.valueAt ?? at, end: place?.end ?? openEnd};
}

const CONTENT = /content\s*:\s*(?:"([^"\n]*)"|'([^'\n]*)')/g;

/** The words that a style sheet puts before or behind elements. */
export function styleWords({raw, openEnd}: HtmlElement): HiddenWords[] {
  return [...(raw ?? '').matchAll(CONTENT)].flatMap(({0: rule, 1: double, 2: single, index}) => {
    const text = (double ?? single ?? '').replace(/\\([\da-f]{1,6})\s?/gi, (_, code: string) => {
      const point = Number.parseInt(code, 16);
      return point > 0 && point < 0x110000 ? String.fromCodePoint(point) : '';
    });
    const at = openEnd + index;
    return /[\p{Script=Han}\d]/u.test(text) ? [{text, at, end: at + rule.length}] : [];
  });
}

/** The keys of structured data whose text a search shows. */
const DESCRIBING =
  /^(?:name|headline|alternativeHeadline|description|abstract|articleBody|keywords|caption)$/;

/** What structured data (JSON-LD) says of a page to those who find it. */
export function dataWords({attributes, raw, openEnd}: HtmlElement): HiddenWords[] {
  if (!/^application\/ld\+json$/i.test(attributes.get('type')?.trim() ?? '') || !raw) return [];
  const found: HiddenWords[] = [];
  try {
    JSON.parse(raw.replace(/<\/script[^>]*>?\s*$/i, ''), (key, value: unknown) => {
      if (typeof value !== 'string' || !DESCRIBING.test(key) || !value.trim()) return value;
      const at = raw.indexOf(value);
      const start = openEnd + Math.max(0, at);
      found.push({text: value, at: start, end: at < 0 ? openEnd + raw.length : start + value.length});
      return value;
    });
  } catch {
    // A SyntaxError: no search reads it either.
    return [];
  }
  return found;
}
