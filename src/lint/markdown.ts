// Signs of Markdown that language models leave in pages.
import {MARKUP} from './texts.js';
import {say} from './messages.js';
import type {Draft, ElementContext} from './types.js';

const words = `[^\\n<>${MARKUP}]`;
/** The sign is looked at first: only from there are the spaces before it gone through. */
const atLineStart = (sign: string): string => `(?=${sign})(?<=(?:^|\\n)[^\\S\\n]*)`;

/** Each with what its sign is called, and what stands in HTML for it where there is one answer. */
const SIGNS: readonly [sign: string, pattern: RegExp, html?: (inner: string, other: string) => string][] = [
  ['```', new RegExp(`${atLineStart('[`~]')}(?:\`\`\`|~~~)\\w*(?=[^\\S\\n]*(?:\\n|$))`, 'g'), () => ''],
  ['**', new RegExp(`\\*\\*([^*\\n<>${MARKUP}]{1,60})\\*\\*`, 'g'), (inner) => `<strong>${inner}</strong>`],
  [
    '__',
    new RegExp(`(?<![\\w_])__([^_\\n<>${MARKUP}]{1,60})__(?![\\w_])`, 'g'),
    (inner) => `<strong>${inner}</strong>`,
  ],
  [
    '*',
    new RegExp(`(?<![*\\w])\\*([^*\\s${MARKUP}][^*\\n<>${MARKUP}]{0,40})\\*(?![*\\w])`, 'g'),
    (inner) => `<em>${inner}</em>`,
  ],
  ['#', new RegExp(`${atLineStart('#')}#{1,6} +(?=\\S)`, 'g')],
  ['![]()', new RegExp(`!\\[${words}{0,60}\\]\\([^\\s()]{1,300}\\)`, 'g')],
  [
    '[]()',
    new RegExp(`(?<!!)\\[(${words}{1,60})\\]\\((https?:[^\\s()"<>]{1,300})\\)`, 'g'),
    (inner, address) => `<a href="${address}">${inner}</a>`,
  ],
  ['`', new RegExp(`\`([^\`\\n<>${MARKUP}]{1,60})\``, 'g'), (inner) => `<code>${inner}</code>`],
  ['-', new RegExp(`${atLineStart('[-*+]')}[-*+][^\\S\\n]+(?=[\\p{Script=Han}\\d])`, 'gu')],
  [
    '1.',
    new RegExp(
      `${atLineStart('1')}1\\.[^\\S\\n]+(?=\\p{Script=Han}${words}*\\n[^\\S\\n]*2\\.[^\\S\\n])`,
      'gu',
    ),
  ],
  ['>', new RegExp(`${atLineStart('>')}>[^\\S\\n]*(?=\\p{Script=Han})`, 'gu')],
  ['---', new RegExp(`${atLineStart('[-*]')}(?:-{3,}|\\*{3,})(?=[^\\S\\n]*(?:\\n|$))`, 'g')],
  ['|', new RegExp(`${atLineStart('[|]')}\\|[-:| ]{3,200}\\|(?=[^\\S\\n]*(?:\\n|$))`, 'g')],
];

/** @param text the page with its markup blanked out */
export function markdownRules(text: string, places: readonly ElementContext[]): Draft[] {
  const draft = (sign: string, at: number, end: number, fixed?: string): Draft => ({
    rule: 'markdown',
    severity: 'warning',
    at,
    end,
    message: say.markdown(sign),
    ...(fixed !== undefined && {fix: {at, length: end - at, text: fixed}}),
  });
  return [
    ...SIGNS.flatMap(([sign, pattern, html]) =>
      [...text.matchAll(pattern)].map(({0: all, 1: inner = '', 2: other = '', index}) =>
        draft(sign, index, index + all.length, html?.(inner, other)),
      ),
    ),
    ...places.flatMap(({element: {tag, attributes, places: at}}) =>
      [...attributes].flatMap(([name, value]): Draft[] => {
        const place = at.get(name);
        const bare = /^#{1,6} +([^#*]+)$|^\*\*([^*]+)\*\*$/.exec(value);
        if (!tag.startsWith('wr-') || !place || !bare) return [];
        return [draft(bare[1] ? '#' : '**', place.valueAt, place.end, bare[1] ?? bare[2]!)];
      }),
    ),
  ];
}
