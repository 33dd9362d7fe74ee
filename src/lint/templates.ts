// What React, Vue, Angular and the like would read, and a browser does not.
import {tagOf} from '../tags/index.js';
import {say} from './messages.js';
import {renamed} from './renamed.js';
import {MARKUP, hasForeignScript} from './texts.js';
import type {Draft, ElementContext} from './types.js';

/** Attributes that only a framework's template reads. `on…` is one where its value is no text. */
const DIRECTIVE =
  /^(?:v-[\w:.-]+|[:@#][\w:.-]+|\*ng\w+|\(\w[\w.]*\)|\[\(?[\w.-]+\)?\]|\.[a-z][\w-]*|ng-[\w-]+|wx:[\w-]+)$/;
/** {count} {{ count }} ${count} as a whole value. */
const EXPRESSION = /^\s*(?:\{\{[^{}]*\}\}|\$?\{[^{}]*\})\s*$/;

const patterns: readonly RegExp[] = [
  new RegExp(`\\{\\{[^{}\\n${MARKUP}]{0,80}\\}\\}`, 'g'),
  new RegExp(`\\$\\{[^{}\\n${MARKUP}]{0,80}\\}`, 'g'),
  new RegExp(`\\{/\\*[^\\n${MARKUP}]{0,80}\\*/\\}`, 'g'),
  /(?<![{$])\{[a-zA-Z_$][\w.$]{0,60}\}(?!\})/g,
  /<\/?>/g,
  new RegExp(`(?=/)(?<=(?:^|\\n)[^\\S\\n]*)(?://|/\\*)[^\\n${MARKUP}]{0,80}`, 'g'),
  /<[?%][^\n>]{0,80}[?%]?>/g,
];

/** @param text the page with its markup blanked out */
export function templateRules(page: string, text: string, places: readonly ElementContext[]): Draft[] {
  const renamed = places.flatMap((place) => renamedAttributes(place, page));
  // Pieces of a page may be templates, and what scripts make of a page cannot be known.
  if (!/^\s*<(?:!doctype|html)\b/i.test(page) || hasForeignScript(places)) return renamed;
  const left = patterns.slice(0, -1).flatMap((pattern) => [...text.matchAll(pattern)]);
  const declared = [...page.matchAll(patterns.at(-1)!)];
  return [
    ...renamed,
    ...places.flatMap((place) => directives(place, page)),
    ...[...left, ...declared].map(({0: all, index}): Draft => ({
      rule: 'template',
      severity: 'warning',
      at: index,
      end: index + all.length,
      message: say.template(all.trim()),
    })),
  ];
}

function renamedAttributes({element}: ElementContext, page: string): Draft[] {
  const {tag, attributes, places} = element;
  return [...renamed].flatMap(([name, meant]): Draft[] => {
    const place = places.get(name);
    if (!place) return [];
    const written = page.slice(place.at, place.at + name.length);
    return [
      {
        rule: 'unknown-attribute',
        severity: 'warning',
        at: place.at,
        end: place.end,
        message: say.unknownAttribute(tag, written, meant),
        ...(!attributes.has(meant) && {fix: {at: place.at, length: name.length, text: meant}}),
      },
    ];
  });
}

function directives({element: {tag, attributes, places}}: ElementContext, page: string): Draft[] {
  return [...attributes].flatMap(([name, value]): Draft[] => {
    const place = places.get(name);
    if (!place || renamed.has(name)) return [];
    const isBare = value.startsWith('{{') && !/["']/.test(page[place.valueAt - 1]!);
    const isExpression = isBare || EXPRESSION.test(value);
    // Of our elements every name that may be one is reported as unknown.
    const isDirective = DIRECTIVE.test(name) && !(tagOf(tag) && /^[\w-]+$/.test(name));
    if (!isDirective && !isExpression) return [];
    const bare = name.replace(/^(?::|v-bind:|\.|\[)|\]$/g, '');
    // With a figure or words as they are it is reported with what to write.
    if (bare !== name && tagOf(tag) && /^['"\d]/.test(value.trim()) && name[0] !== '.') return [];
    const literal = isExpression ? /^\{["'`]?([^{}"'`$]*)["'`]?\}$/.exec(value.trim())?.[1] : undefined;
    const isLiteral = literal !== undefined && (/^[\d.]+$/.test(literal) || /^\{["'`]/.test(value.trim()));
    return [
      {
        rule: 'template',
        severity: /\d/.test(value) ? 'error' : 'warning',
        at: place.at,
        end: place.end,
        hides: value,
        message: say.template(isExpression ? value.trim() : name),
        ...(isLiteral && {fix: {at: place.valueAt, length: place.end - place.valueAt, text: `"${literal}"`}}),
      },
    ];
  });
}
