// A drawn element of ours as plain HTML: shadow trees laid open, styles gathered in one sheet, nothing that runs.
import {numerals, numeralsFamily} from '../themes/numerals.js';
import {visibilityOf} from '../markup/visible-text.js';
import {tagOf} from '../tags/index.js';
import {flatChildren, isVisible} from './flat-tree.js';
import {matchedStyles, type StyleEntry} from './styles.js';

export interface FlattenOptions {
  /** Leave out what is hidden at the present width: smaller, but only right at that width. */
  pruned?: boolean;
  /** What to write instead of the address of an image or of a `url()`; undefined: it is left out. */
  resource?: (address: string) => string | undefined;
}

export interface Flat {
  /** The copy, in a document of its own, where no address is fetched. */
  root: HTMLElement;
  css: string;
}

/** Elements that show something from elsewhere, run something or ask for something. */
const unwanted =
  /^(style|script|link|meta|base|template|noscript|iframe|frame|object|embed|form|input|button|select|textarea|audio|video|math|foreignobject|animate\w*|set)$/i;

const isUnwanted = ({localName}: Element): boolean =>
  tagOf(localName)?.isControl === true || unwanted.test(localName);

const kept =
  /^(role|aria-[\w-]+|lang|dir|title|alt|width|height|colspan|rowspan|scope|headers|start|value|reversed|datetime|cite|open|span)$/;

const svgKept =
  /^(d|points|x|y|[xy][12]|cx|cy|r|rx|ry|dx|dy|fx|fy|fr|viewBox|preserveAspectRatio|transform|offset|pathLength|gradientUnits|gradientTransform|patternUnits|patternContentUnits|patternTransform|maskUnits|maskContentUnits|clipPathUnits|spreadMethod|href|opacity|color|visibility|rotate|textLength|lengthAdjust|focusable|(fill|stroke|stop|clip|mask|font|text|dominant|paint|vector|letter|word|shape|marker|flood|mix|image|alignment|baseline)(-[\w-]+)?)$/;

/** Tags that end an open `<p>` when read from a file. */
const endsParagraph =
  /^(address|article|aside|blockquote|details|div|dl|fieldset|figcaption|figure|footer|h[1-6]|header|hr|main|nav|ol|p|pre|section|table|ul)$/;

/**
 * Copies an element as it is drawn, its shadow trees laid open, with one style sheet of plain classes. Container
 * queries, custom properties and pseudo-elements stay what they are, so the copy still fits every width.
 *
 * @param source an element in the document, drawn and in its final state
 */
export function flatten(
  source: Element,
  {pruned = false, resource = () => undefined}: FlattenOptions = {},
): Flat {
  const elements = new Set<Element>();
  const gather = (node: Node): void => {
    if (!(node instanceof Element) || isUnwanted(node)) return;
    if (!(node instanceof HTMLSlotElement)) elements.add(node);
    flatChildren(node).forEach(gather);
  };
  gather(source);
  const entries = matchedStyles(elements);
  const absent = hiddenElements(elements, entries, pruned);
  const classes = new Classes(entries, (element) => elements.has(element) && !absent.has(element));
  const copier = new Copier(document.implementation.createHTMLDocument(''), classes, absent, resource);
  const root = copier.copy(source)[0] as HTMLElement;
  shareIds(root);
  const css = withResources(classes.css(absent), resource);
  // A string of the page's own styles may hold what would end the sheet it is written into.
  return {root, css: (withResources(sheetHead(source, css, root), resource) + css).replaceAll('</', '<\\/')};
}

/** Styles with every address replaced by its resource. */
function withResources(css: string, resource: (address: string) => string | undefined): string {
  return css.replace(/url\(\s*(["']?)(.*?)\1\s*\)/g, (whole, _, address: string) => {
    if (address.startsWith('#') || address.startsWith('data:')) return whole;
    const found = URL.canParse(address, document.baseURI)
      ? resource(new URL(address, document.baseURI).href)
      : undefined;
    return found === undefined ? 'none' : `url("${found}")`;
  });
}

/** What its author hid, or is not drawn at the present width and, unless pruned, at no other width either. */
function hiddenElements(
  elements: ReadonlySet<Element>,
  entries: readonly StyleEntry[],
  pruned: boolean,
): Set<Element> {
  const mayShow = new Set<Element>();
  for (const {conditions, css, elements: chosen, pseudo} of entries) {
    if (!pruned && conditions.length > 0 && !pseudo && /(^|;)display:/.test(css))
      chosen.forEach((e) => mayShow.add(e));
  }
  const hidden = [...elements].filter(
    (element) =>
      visibilityOf(element) === 'removed' ||
      (!mayShow.has(element) && getComputedStyle(element).display === 'none' && !isDefinition(element)),
  );
  return new Set(hidden);
}

/** Gradients and the like are never drawn themselves, but by what names them. */
function isDefinition(element: Element): boolean {
  return (
    element instanceof SVGElement &&
    element.closest(
      'defs,lineargradient,radialgradient,linearGradient,radialGradient,clipPath,mask,pattern,symbol,marker,filter,title,desc',
    ) !== null
  );
}

/** One class for all elements to which the same rules apply, so that an element needs only one. */
class Classes {
  private readonly nameOf = new Map<Element, string>();
  private readonly entries: readonly StyleEntry[];

  constructor(entries: readonly StyleEntry[], isExported: (element: Element) => boolean) {
    this.entries = entries;
    const rules = new Map<Element, number[]>();
    entries.forEach(({elements}, i) => {
      for (const element of new Set(elements)) {
        if (!isExported(element)) continue;
        const list = rules.get(element);
        if (list) list.push(i);
        else rules.set(element, [i]);
      }
    });
    const names = new Map<string, string>();
    for (const [element, list] of rules) {
      const key = list.join();
      const name = names.get(key) ?? className(names.size);
      names.set(key, name);
      this.nameOf.set(element, name);
    }
  }

  of(element: Element): string | undefined {
    return this.nameOf.get(element);
  }

  /** The sheet, rules under one condition together where they follow each other. */
  css(absent: ReadonlySet<Element>): string {
    let css = '';
    let open: readonly string[] = [];
    for (const {css: declarations, conditions, pseudo, elements} of this.entries) {
      const names = new Set(elements.filter((e) => !absent.has(e)).flatMap((e) => this.nameOf.get(e) ?? []));
      if (names.size === 0) continue;
      if (conditions.join() !== open.join()) {
        css += '}'.repeat(open.length) + conditions.map((condition) => `${condition}{`).join('');
        open = conditions;
      }
      css += `${[...names].map((name) => `.${name}${pseudo}`).join(',')}{${declarations}}`;
    }
    return css + '}'.repeat(open.length);
  }
}

/** `a`, `b`, … `z`, `a0`, `a1`, …: short, and never the start of a number. */
function className(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : letter + (Math.floor(index / 26) - 1).toString(36);
}

/** Builds the copy, node by node. */
class Copier {
  constructor(
    private readonly target: Document,
    private readonly classes: Classes,
    private readonly absent: ReadonlySet<Element>,
    private readonly resource: (address: string) => string | undefined,
  ) {}

  /** The copies of a node: a slot has those of what stands in it. */
  copy(node: Node): Node[] {
    if (node.nodeType === Node.TEXT_NODE)
      return isVisible(node) ? [this.target.createTextNode(foldSpace(node))] : [];
    if (!(node instanceof Element) || isUnwanted(node) || this.absent.has(node)) return [];
    if (node instanceof HTMLSlotElement) return flatChildren(node).flatMap((child) => this.copy(child));
    const copy = this.shell(node);
    for (const child of flatChildren(node)) copy.append(...this.copy(child));
    copy.normalize();
    // A file's reader would end a paragraph at a block inside it, where the live tree does not.
    if (
      copy.localName === 'p' &&
      [...copy.querySelectorAll('*')].some((e) => endsParagraph.test(e.localName))
    ) {
      return [asDivision(copy as HTMLElement)];
    }
    return [copy];
  }

  private shell(element: Element): Element {
    const svg = element instanceof SVGElement;
    const tag = element.localName.includes('-') && !svg ? 'div' : element.localName;
    const copy = svg
      ? this.target.createElementNS(element.namespaceURI, tag)
      : this.target.createElement(tag);
    const seen = getComputedStyle(element).visibility === 'visible';
    for (const {name, value} of element.attributes) {
      if (!seen && /^(alt|title|aria-.*)$/.test(name)) continue;
      if (kept.test(name) || (svg && svgKept.test(name))) copy.setAttribute(name, value);
    }
    if (seen) this.setAddress(element, copy);
    if (element.id) copy.id = idFor(element);
    for (const name of ['aria-labelledby', 'aria-describedby', 'aria-details']) {
      const ids = element.getAttribute(name);
      if (ids)
        copy.setAttribute(
          name,
          ids
            .split(/\s+/)
            .map((id) => idIn(element, id))
            .join(' '),
        );
    }
    for (const {name, value} of [...copy.attributes]) {
      if (value.includes('url(')) {
        copy.setAttribute(
          name,
          withResources(value, this.resource).replace(
            /url\(#([^)]*)\)/g,
            (_, id: string) => `url(#${idIn(element, id)})`,
          ),
        );
      }
    }
    const style = element.getAttribute('style');
    // Not by the attribute: a strict policy of the page holds for the copy too.
    if (style)
      (copy as HTMLElement).style.cssText = withResources(style, this.resource).replace(
        /url\(#([^)]*)\)/g,
        (_, id: string) => `url(#${idIn(element, id)})`,
      );
    const name = this.classes.of(element);
    if (name) copy.setAttribute('class', name);
    return copy;
  }

  private setAddress(element: Element, copy: Element): void {
    const href = element.getAttribute('href');
    if (element instanceof HTMLAnchorElement && href && /^(https?:|mailto:|#)/i.test(href.trim())) {
      copy.setAttribute('href', href.startsWith('#') ? `#${idIn(element, href.slice(1))}` : href);
    } else if (element instanceof SVGElement && href !== null) {
      if (href.startsWith('#')) copy.setAttribute('href', `#${idIn(element, href.slice(1))}`);
      else copy.removeAttribute('href');
    }
    if (element instanceof HTMLImageElement) {
      const source = element.currentSrc || element.src;
      const found = source.startsWith('data:') ? source : this.resource(source);
      if (found !== undefined) copy.setAttribute('src', found);
    }
  }
}

/** White space as HTML reads it, in as few bytes as possible. */
function foldSpace(node: Node): string {
  const text = node.nodeValue ?? '';
  const parent = node.parentElement;
  if (parent && /^pre|break-spaces/.test(getComputedStyle(parent).whiteSpace)) return text;
  if (!text.trim() && parent && /flex|grid|table$/.test(getComputedStyle(parent).display)) return '';
  return text.replace(/[ \t\n\r\f]+/g, ' ');
}

function asDivision(paragraph: HTMLElement): HTMLElement {
  const division = paragraph.ownerDocument.createElement('div');
  for (const {name, value} of paragraph.attributes) division.setAttribute(name, value);
  if (!division.hasAttribute('role')) division.setAttribute('role', 'paragraph');
  division.append(...paragraph.childNodes);
  return division;
}

const trees = new WeakMap<Node, number>();
let treeCount = 0;

/** An id that is its own in the whole copy: each shadow tree has ids of its own, often the same ones. */
function idFor(element: Element): string {
  return idIn(element, element.id);
}

function idIn(element: Element, id: string): string {
  const tree = element.getRootNode();
  if (!trees.has(tree)) trees.set(tree, treeCount++);
  return `${id}-${trees.get(tree)}`;
}

/** Numbers the ids that something refers to, in order, and drops the others: the same page gives the same bytes. */
function shareIds(root: HTMLElement): void {
  const all = [root, ...root.querySelectorAll('*')];
  const used = new Set<string>();
  const reference = /url\(#([^)]*)\)|^#(.*)$/g;
  for (const element of all) {
    for (const {name, value} of element.attributes) {
      if (/^aria-(labelledby|describedby|details)$/.test(name))
        value.split(' ').forEach((id) => used.add(id));
      for (const match of value.matchAll(reference)) used.add((match[1] ?? match[2])!);
    }
  }
  const numbers = new Map<string, string>();
  for (const element of all) {
    if (!element.id) continue;
    if (!used.has(element.id)) element.removeAttribute('id');
    else if (!numbers.has(element.id)) numbers.set(element.id, `i${numbers.size}`);
  }
  const renamed = (id: string) => numbers.get(id) ?? id;
  for (const element of all) {
    for (const {name, value} of [...element.attributes]) {
      let next = value;
      if (name === 'id') next = renamed(value);
      else if (/^aria-(labelledby|describedby|details)$/.test(name))
        next = value.split(' ').map(renamed).join(' ');
      else if (name === 'href' && value.startsWith('#')) next = `#${renamed(value.slice(1))}`;
      else if (value.includes('url(#'))
        next = value.replace(/url\(#([^)]*)\)/g, (_, id: string) => `url(#${renamed(id)})`);
      if (next !== value) element.setAttribute(name, next);
    }
  }
}

/** What the copy takes over from around it: the values that it would have inherited, and the package's numerals. */
function sheetHead(source: Element, css: string, root: HTMLElement): string {
  const text = css + root.outerHTML;
  const outside = getComputedStyle(source.parentElement ?? source);
  const names = new Set([...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name!));
  const tokens = new Map<string, string>();
  const add = (name: string): void => {
    const value = outside.getPropertyValue(name).trim();
    if (value && !tokens.has(name)) tokens.set(name, value.replace(/, /g, ','));
  };
  [...names].sort().forEach(add);
  tokens.delete('--u');
  const inherited = inheritedProperties.map((name) => `${name}:${outside.getPropertyValue(name)}`).join(';');
  const declared = [...tokens].map(([name, value]) => `${name}:${value}`).join(';');
  const unit = outside.getPropertyValue('--u').trim() || '1px';
  const faces = [numeralsFamily, `${numeralsFamily} Inline`]
    .filter((family) => text.includes(family) || declared.includes(family))
    .map(
      (family) =>
        `@font-face{font-family:"${family}";font-weight:700;font-display:block;` +
        `${family.endsWith('Inline') ? 'size-adjust:150%;' : ''}` +
        `src:url(data:font/woff2;base64,${numerals}) format("woff2")}`,
    );
  // Registered, so that what is inherited is the length itself and not the formula.
  return (
    faces.join('') +
    `@property --u{syntax:"<length>";inherits:true;initial-value:${unit}}` +
    `:root{${inherited};${declared}}`
  );
}

const inheritedProperties = [
  'color',
  'direction',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'line-height',
  'letter-spacing',
  'text-align',
  'word-spacing',
];
