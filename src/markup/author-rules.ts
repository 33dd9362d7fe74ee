// What the style sheets of a page say of how its elements are shown.
import {visibilityBy, type Values} from './visibility.js';
import {readableRules} from './readable-rules.js';

interface DisplayRules {
  /** How many rules the sheet had when it was read. */
  count: number;
  rules: readonly {selector: string; media: string; valueOf: Values}[];
  /** A selector of all that any of the rules may hide; '' where none hides. */
  hiding: string;
}

const read = new WeakMap<CSSStyleSheet, DisplayRules>();

/**
 * What the author's style sheets say of an element that they may hide; nothing of any other. A browser lays a page out
 * to answer for one that a rule may hide, and is asked for no other.
 */
export function rulesFor(element: Element): Values {
  const sheets = sheetsOf(element);
  if (!sheets.some(({hiding}) => hiding && element.matches(hiding))) return () => '';
  const computed = valuesIn(getComputedStyle(element));
  if (computed('display')) return computed;
  // Not in the tree that is drawn, for an element of ours draws it in another way: the last rule that says so holds.
  const holding = sheets
    .flatMap(({rules}) => rules)
    .filter(
      ({selector, media}) => (!media || matchMedia(media).matches) && element.matches(`:is(${selector})`),
    );
  return (name) => holding.reduce((last, {valueOf}) => valueOf(name) || last, '');
}

const valuesIn =
  (style: CSSStyleDeclaration): Values =>
  (name) =>
    style.getPropertyValue(name);

function sheetsOf(element: Element): DisplayRules[] {
  const root = element.getRootNode() as Partial<ShadowRoot>;
  const {host, styleSheets = [], adoptedStyleSheets = []} = root;
  // What an element of ours draws is no author's, nor are the sheets that it has a document adopt.
  if (host?.localName.startsWith('wr-')) return [];
  return [...styleSheets].flatMap((sheet) => {
    // Chromium up to 104 lists adopted sheets with the others.
    if (sheet.disabled || adoptedStyleSheets.includes(sheet)) return [];
    const {length} = readableRules(sheet);
    const before = read.get(sheet);
    if (before?.count === length) return [before];
    const found = displayRules(sheet);
    read.set(sheet, found);
    return [found];
  });
}

function displayRules(sheet: CSSStyleSheet): DisplayRules {
  const rules: DisplayRules['rules'][number][] = [];
  // By what they have and not by their class: a sheet of another window has the classes of that window.
  const collect = (rule: Partial<CSSStyleRule & CSSMediaRule & CSSImportRule>, around: string): void => {
    const media = rule.media?.mediaText || around;
    if (rule.selectorText !== undefined) {
      rules.push({selector: rule.selectorText, media, valueOf: valuesIn(rule.style!)});
    } else
      for (const inner of rule.styleSheet ? readableRules(rule.styleSheet) : (rule.cssRules ?? []))
        collect(inner, media);
  };
  for (const rule of readableRules(sheet)) collect(rule, sheet.media.mediaText);
  const hide = rules.filter(({valueOf}) => visibilityBy(valueOf, 'shown') !== 'shown');
  const hiding = hide.length > 0 ? `:is(${hide.map(({selector}) => selector).join()})` : '';
  return {count: readableRules(sheet).length, rules, hiding};
}
