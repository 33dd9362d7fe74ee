// What the style sheets of a page say of how its elements are shown.

/** Values of `display` and `visibility`; '' where nothing is said. */
export interface Ruled {
  display: string;
  visibility: string;
}

interface DisplayRules {
  /** How many rules the sheet had when it was read. */
  count: number;
  rules: readonly (Ruled & {selector: string; media: string})[];
  /** A selector of all that any of the rules may hide; '' where none hides. */
  hiding: string;
}

const read = new WeakMap<CSSStyleSheet, DisplayRules>();

/**
 * What the author's style sheets say of an element that they may hide; nothing of any other. A browser lays a page out
 * to answer for one that a rule may hide, and is asked for no other.
 */
export function rulesFor(element: Element): Ruled {
  const sheets = sheetsOf(element);
  if (!sheets.some(({hiding}) => hiding && element.matches(hiding))) return {display: '', visibility: ''};
  const {display, visibility} = getComputedStyle(element);
  if (display) return {display, visibility};
  // Not in the tree that is drawn, for an element of ours draws it in another way: the last rule that says so holds.
  const last: Ruled = {display: '', visibility: ''};
  for (const rule of sheets.flatMap(({rules}) => rules)) {
    if ((rule.media && !matchMedia(rule.media).matches) || !element.matches(`:is(${rule.selector})`))
      continue;
    last.display = rule.display || last.display;
    last.visibility = rule.visibility || last.visibility;
  }
  return last;
}

function sheetsOf(element: Element): DisplayRules[] {
  const root = element.getRootNode() as Partial<ShadowRoot>;
  const {host, styleSheets = [], adoptedStyleSheets = []} = root;
  // What an element of ours draws is no author's, nor are the sheets that it has a document adopt.
  if (host?.localName.startsWith('wr-')) return [];
  return [...styleSheets].flatMap((sheet) => {
    // Chromium up to 104 lists adopted sheets with the others.
    if (sheet.disabled || adoptedStyleSheets.includes(sheet)) return [];
    const {length} = rulesIn(sheet);
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
      const {display, visibility} = rule.style!;
      if (display || visibility) rules.push({selector: rule.selectorText, media, display, visibility});
    } else
      for (const inner of rule.styleSheet ? rulesIn(rule.styleSheet) : (rule.cssRules ?? []))
        collect(inner, media);
  };
  for (const rule of rulesIn(sheet)) collect(rule, sheet.media.mediaText);
  const hide = rules.filter(
    ({display, visibility}) => display === 'none' || /^(?:hidden|collapse)$/.test(visibility),
  );
  const hiding = hide.length > 0 ? `:is(${hide.map(({selector}) => selector).join()})` : '';
  return {count: rulesIn(sheet).length, rules, hiding};
}

/** The rules of a sheet; none where it comes from elsewhere and may not be read. */
function rulesIn(sheet: CSSStyleSheet): ArrayLike<CSSRule> & Iterable<CSSRule> {
  try {
    return sheet.cssRules;
  } catch {
    return [];
  }
}
