import {readHtml, type HtmlElement} from '../markup/read-html.js';
import {linePlaces} from '../text/line-numbers.js';
import {artRules} from './art.js';
import {attributeRules} from './attributes.js';
import {documentRules} from './document.js';
import {elementRules} from './elements.js';
import {closingRules} from './closing.js';
import {valueRules} from './figure-values.js';
import {hiddenRules} from './hidden.js';
import {htmlRules} from './html.js';
import {labelRules} from './labels.js';
import {markdownRules} from './markdown.js';
import {placeholderRules} from './placeholders.js';
import {signRules, strayRules} from './signs.js';
import {typingRules} from './typing-errors.js';
import {structureRules} from './structure.js';
import {templateRules} from './templates.js';
import {onlyText} from './texts.js';
import {themeRules} from './theme.js';
import {unseenRules} from './unseen.js';
import type {Draft, LintMessage, ElementContext} from './types.js';

/**
 * Looks at the markup of a page for what does not do what its author means: unknown tags and attributes, elements that
 * are not closed, wrong children and values, what no reader sees. In page order. Never throws; linear time but for the
 * suggestions.
 *
 * @param page HTML, a whole page or a part of one
 */
export function lintPage(page: string): LintMessage[] {
  const places = placesOf(page);
  const text = onlyText(page, places);
  return messagesOf(page, [
    ...errorRules(page, places),
    ...places.flatMap(elementRules),
    ...documentRules(places),
    ...artRules(places),
    ...themeRules(places),
    ...structureRules(places),
    ...hiddenRules(places),
    ...placeholderRules(text),
    ...places.flatMap(valueRules),
    ...markdownRules(text, places),
    ...templateRules(page, text, places),
    ...htmlRules(page, text, places),
    ...typingRules(page, text, places),
  ]);
}

/** What may hide words, which a check has to say: the errors of these rules; the others only warn. */
export const lintErrors = (page: string): LintMessage[] =>
  messagesOf(page, errorRules(page, placesOf(page))).filter(({severity}) => severity === 'error');

function errorRules(page: string, places: readonly ElementContext[]): Draft[] {
  return [
    ...closingRules(page, places),
    ...strayRules(page, places),
    ...places.flatMap((place) => [
      ...signRules(place, page),
      ...attributeRules(place, page),
      ...unseenRules(place),
      ...labelRules(place),
    ]),
  ];
}

/** As messages, in page order. */
function messagesOf(page: string, drafts: Draft[]): LintMessage[] {
  drafts.sort((a, b) => a.at - b.at);
  const placeOf = linePlaces(page);
  return drafts.map(({at, end, fix, hides, ...draft}) => ({
    ...draft,
    ...placeOf(at),
    at,
    length: end - at,
    ...(hides && {hides}),
    ...(fix && {fix}),
  }));
}

function placesOf(page: string): ElementContext[] {
  const places: ElementContext[] = [];
  walk(readHtml(page), [], places);
  return places;
}

function walk(element: HtmlElement, around: readonly HtmlElement[], places: ElementContext[]): void {
  const inside = element.tag === '' ? around : [element, ...around];
  for (const child of element.children) {
    if (!('tag' in child)) continue;
    // What stands behind `<wr-metric-tile />` was not meant to be in it.
    const isEmpty = child.isSelfClosing && child.tag.startsWith('wr-');
    places.push({element: isEmpty ? {...child, children: []} : child, around: inside});
    walk(child, inside, places);
  }
}

/** A page with every fix that its messages have; one that overlaps another waits for the next time. */
export function fixPage(page: string, messages: readonly LintMessage[]): string {
  let fixed = page;
  let before = Infinity;
  const fixes = messages
    .flatMap(({fix}) => (fix ? [fix] : []))
    .sort((a, b) => b.at - a.at || b.length - a.length);
  for (const {at, length, text} of fixes) {
    if (at + length > before) continue;
    fixed = fixed.slice(0, at) + text + fixed.slice(at + length);
    before = at;
  }
  return fixed;
}
