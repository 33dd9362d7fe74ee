// How a page reads where its script does not run: generated content shows what stands in attributes, in the order of the
// table. Plain selectors and properties, which browsers know that know the elements' script no longer.
import {isRead, tags} from './table.js';
import type {Tag} from './types.js';

/** Drawn inside a line; all others begin one of their own. */
const inline = ['wr-icon'];
/** They show no words. */
const silent = ['wr-report', 'wr-toolbar'];

/**
 * Figures that most of these elements have in their words as well, by the selector of those that do not: a tally without
 * words, or whose number stands beside its marks.
 */
const withFigure: Readonly<Record<string, string>> = {
  'wr-tally:empty:not([slot])': 'attr(value) attr(unit)',
  'wr-tally[layout=lead]:not([slot])': 'attr(value) attr(unit)',
};

/** A unit stands right behind its figure, all else apart: spaces beside an attribute that is missing are none. */
function contentOf({attributes}: Tag): string {
  const read = Object.entries(attributes).filter(([, use]) => isRead(use));
  const hasFigure = read.some(([, use]) => use === 'figure');
  return read
    .filter(([, use]) => use !== 'unit' || hasFigure)
    .map(([name, use], i) => `${i > 0 && use !== 'unit' ? '" " ' : ''}attr(${name})`)
    .join(' ');
}

/** The size of the words of a tag, beside the text around it. */
function sizeOf(name: string, {attributes, heads}: Tag): string {
  if (name === 'wr-cover') return '1.8em';
  if (attributes.value === 'figure') return '1.7em';
  return heads === 'section' ? '1.4em' : '1.1em';
}

/** Rules with the same declarations are one. */
function joined(rules: readonly (readonly [selector: string, declarations: string])[]): string {
  const selectors = new Map<string, string[]>();
  for (const [selector, declarations] of rules)
    selectors.set(declarations, [...(selectors.get(declarations) ?? []), selector]);
  return [...selectors].map(([declarations, list]) => `${list.join(',')}{${declarations}}\n`).join('');
}

/**
 * Shows the words in attributes of elements that nothing has drawn: no script, and no server (each element's own styles
 * set `--drawn`).
 */
export function attributeStyles(): string {
  const shown = Object.entries<Tag>(tags).filter(([name]) => !silent.includes(name));
  const before = (selector: string): string => `${selector}:not(:defined)::before`;
  const content = (words: string): string => `content:var(--drawn,${words || '""'})`;
  const bars = shown.flatMap(([name, {attributes}]) =>
    Object.entries(attributes).flatMap(([attribute, use]) =>
      use === 'percent' ? [[name, attribute] as const] : [],
    ),
  );
  return joined([
    ...shown.map(([name, tag]) => [before(name), content(contentOf(tag))] as const),
    ...Object.entries(withFigure).map(([selector, words]) => [before(selector), content(words)] as const),
    ...bars.map(
      ([name, attribute]) =>
        [`${name}[${attribute}]:not(:defined)::after`, content(`" " attr(${attribute}) "%"`)] as const,
    ),
    ...shown
      .filter(([name]) => !inline.includes(name))
      .map(
        ([name]) => [before(name), 'display:block;margin-top:.5em;font-weight:700;line-height:1.4'] as const,
      ),
    ...shown
      .filter(([name, tag]) => contentOf(tag) && !inline.includes(name))
      .map(([name, tag]) => [before(name), `font-size:${sizeOf(name, tag)}`] as const),
    // Only the pyramid, where it is drawn, has the goals of its tiers.
    ['wr-goal:not(:defined)', 'display:var(--drawn,block)'],
  ]);
}

const report = 'wr-report:not(:defined)';

/** {@link attributeStyles}, with a column to read in: for pages whose elements only a script draws. */
export const readableStyles = (): string =>
  `${attributeStyles()}${joined([
    [report, 'display:block;padding:0 1em 1em;font:16px/1.75 sans-serif;overflow-wrap:break-word'],
    [`${report} img`, 'max-width:100%;height:auto'],
    [`${report} table`, 'width:100%;border-collapse:collapse'],
    [
      ['th', 'td'].map((cell) => `${report} ${cell}`).join(),
      'padding:.2em;border:1px solid;text-align:start',
    ],
  ])}`;
