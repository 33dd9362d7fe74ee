// Which rules of which style sheets apply to which elements, across all shadow roots.
import {readableRules} from '../markup/readable-rules.js';
import {readSelectors, splitOutside, type Selector} from './selectors.js';
import {parseCss, sourceSheets} from './source-css.js';

/** One selector of one rule, and the elements it selects. */
export interface StyleEntry {
  /** Declarations, as in the sheet. */
  css: string;
  /** What relative addresses in them start from. */
  base: string;
  /** `@media …`, `@container …` around it, the outermost first. */
  conditions: readonly string[];
  /** `::before` and the like; empty: the element itself. */
  pseudo: string;
  elements: Element[];
}

interface Ranked extends StyleEntry {
  /** Rules of a host for itself yield to those for its slots, both to those of the tree an element stands in. */
  layer: 0 | 1 | 2;
  specificity: number;
  sheet: number;
  order: number;
}

interface Rule {
  selectors: Selector[];
  css: string;
  conditions: readonly string[];
  scopes: readonly Scope[];
}

/** `@scope (start) to (end)`: only what lies between is selected. */
type Scope = Pick<CSSScopeRule, 'start' | 'end'>;

/** Interaction has no place in what is exported, nor has motion. */
const interactive = /:(hover|active|focus|focus-visible|focus-within|target|checked)\b/;
const moving = /^\s*(transition|animation|will-change|cursor)[\w-]*\s*:/;

/**
 * The rules that apply to elements, in the order in which they override each other: later ones win, whatever their
 * selectors weigh, so that each can be written with one class as its selector.
 *
 * @param elements all that are exported, in any tree
 */
export function matchedStyles(elements: ReadonlySet<Element>): StyleEntry[] {
  const roots = new Set<Document | ShadowRoot>();
  for (const element of elements) {
    roots.add(element.getRootNode() as Document | ShadowRoot);
    if (element.shadowRoot) roots.add(element.shadowRoot);
  }
  const sheets = sheetOrder([...roots].map(sheetsOf));
  const sources = new Map([...elements].filter((e) => e.shadowRoot).flatMap(sourceSheets));
  const rulesOf = new Map(sheets.map((sheet) => [sheet, readRules(sheet, sources.get(sheet))]));
  const entries = new Map<Selector, Ranked>();
  for (const root of roots) {
    for (const sheet of sheetsOf(root)) {
      const base = sheet.href ?? root.ownerDocument?.baseURI ?? document.baseURI;
      rulesOf.get(sheet)!.forEach(({selectors, css, conditions, scopes}, order) => {
        for (const selector of selectors) {
          const {layer, found} = select(root, selector);
          const chosen = found.filter(
            (element) => elements.has(element) && scopes.every((scope) => isWithin(element, scope)),
          );
          if (chosen.length === 0) continue;
          const {pseudo, specificity} = selector;
          const place = {layer, specificity, sheet: sheets.indexOf(sheet), order};
          const entry = entries.get(selector) ?? {css, base, conditions, pseudo, elements: [], ...place};
          entry.elements.push(...chosen);
          entries.set(selector, entry);
        }
      });
    }
  }
  return [...entries.values()].sort(
    (a, b) => a.layer - b.layer || a.specificity - b.specificity || a.sheet - b.sheet || a.order - b.order,
  );
}

function sheetsOf(root: Document | ShadowRoot): CSSStyleSheet[] {
  return [...root.styleSheets, ...root.adoptedStyleSheets].filter((sheet) => !sheet.disabled);
}

/** One order for all sheets in which those of every root stand as they do there. */
function sheetOrder(lists: readonly CSSStyleSheet[][]): CSSStyleSheet[] {
  const order: CSSStyleSheet[] = [];
  for (const list of lists) {
    list.forEach((sheet, i) => {
      if (order.includes(sheet)) return;
      const next = list.slice(i + 1).find((other) => order.includes(other));
      order.splice(next ? order.indexOf(next) : order.length, 0, sheet);
    });
  }
  return order;
}

function readRules(sheet: CSSStyleSheet, source?: string): Rule[] {
  const rules: Rule[] = [];
  const add = (
    selectors: string,
    text: string,
    conditions: readonly string[],
    scopes: readonly Scope[] = [],
  ) => {
    const css = declarations(text);
    if (css) rules.push({selectors: readSelectors(selectors), css, conditions, scopes});
  };
  if (source !== undefined) {
    for (const {selectors, css, conditions} of parseCss(source)) add(selectors, css, conditions);
    return rules;
  }
  const read = (list: Iterable<CSSRule>, conditions: string[], scopes: readonly Scope[] = []): void => {
    for (const rule of list) {
      if (rule instanceof CSSStyleRule) add(rule.selectorText, rule.style.cssText, conditions, scopes);
      else if (rule instanceof CSSImportRule) {
        if (rule.styleSheet) read(readableRules(rule.styleSheet), conditions, scopes);
      } else if (typeof CSSScopeRule === 'function' && rule instanceof CSSScopeRule)
        // What it selects is named one by one: the exported page has nothing around it.
        read(rule.cssRules, conditions, [...scopes, rule]);
      else if (rule instanceof CSSGroupingRule && !(rule instanceof CSSStyleRule)) {
        const at = rule.cssText.slice(0, rule.cssText.indexOf('{')).trim();
        read(rule.cssRules, at.startsWith('@layer') ? conditions : [...conditions, at], scopes);
      }
    }
  };
  read(readableRules(sheet), media(sheet));
  return rules;
}

function isWithin(element: Element, {start, end}: Scope): boolean {
  const root = start === null ? element.ownerDocument.documentElement : element.closest(start);
  const limit = end === null ? null : element.closest(end);
  return root !== null && !(limit && root.contains(limit));
}

function media(sheet: CSSStyleSheet): string[] {
  return sheet.media.mediaText ? [`@media ${sheet.media.mediaText}`] : [];
}

/** Declarations without needless spaces, and without what only moves. */
function declarations(css: string): string {
  return splitOutside(css, ';')
    .filter((declaration) => declaration.trim() && !moving.test(declaration))
    .map((declaration) =>
      declaration
        .trim()
        .replace(/^([\w-]+)\s*:\s*/, '$1:')
        .replace(/\s*\n\s*/g, ' '),
    )
    .join(';');
}

function select(root: Document | ShadowRoot, selector: Selector): {layer: 0 | 1 | 2; found: Element[]} {
  const {main, slotted, part, pseudo} = selector;
  const none = {layer: 2, found: []} as const;
  if (interactive.test(main) || /^::(?!before|after|marker|first-l)/.test(pseudo))
    return {...none, found: []};
  try {
    if (slotted !== undefined) {
      const slots = all(root, /(^|[\s>+~])$/.test(main) ? `${main}slot` : main);
      const found = slots.flatMap((slot) => (slot instanceof HTMLSlotElement ? slot.assignedElements() : []));
      return {layer: 1, found: found.filter((element) => element.matches(slotted))};
    }
    if (part !== undefined) {
      const names = part.split(/\s+/);
      const found = all(root, main || '*').flatMap((host) =>
        host.shadowRoot ? [...host.shadowRoot.querySelectorAll('[part]')] : [],
      );
      return {layer: 2, found: found.filter((element) => names.every((name) => element.part.contains(name)))};
    }
    if (main.startsWith(':host') && root instanceof ShadowRoot && !/[\s>+~]/.test(topLevel(main))) {
      const fits = root.host.matches(main.replace(/^:host(\(?)/, (_, open) => (open ? ':is(' : '*')));
      return {layer: 0, found: fits ? [root.host] : []};
    }
    return {layer: 2, found: all(root, main || '*')};
  } catch {
    // A selector that this browser does not know selects nothing in it.
    return {...none, found: []};
  }
}

/** A selector with everything inside brackets left out. */
function topLevel(selector: string): string {
  let depth = 0;
  let kept = '';
  for (const character of selector) {
    if ('(['.includes(character)) depth++;
    else if (')]'.includes(character)) depth--;
    else if (depth === 0) kept += character;
  }
  return kept;
}

function all(root: Document | ShadowRoot, selector: string): Element[] {
  return [...root.querySelectorAll(selector)];
}
