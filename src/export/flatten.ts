// A drawn element of ours as plain HTML: shadow trees laid open, styles gathered in one sheet, nothing that runs.
import {visibilityOf} from '../markup/visible-text.js';
import {addressRewriter} from './css-addresses.js';
import {flatChildren} from './flat-tree.js';
import {Classes} from './flat-classes.js';
import {Copier, isUnwanted} from './flat-copy.js';
import {Ids} from './flat-ids.js';
import {Resources} from './resources.js';
import {sheetHead} from './sheet-head.js';
import {matchedStyles, type StyleEntry} from './styles.js';

export interface FlattenOptions {
  /** Leave out what is hidden at the present width: smaller, but only right at that width. */
  pruned?: boolean;
  /**
   * What to write instead of the address of an image, in markup or in styles; undefined: it is left out, or stays where
   * it is data.
   */
  resource?: (address: string) => string | undefined;
}

export interface Flat {
  /** The copy, in a document of its own, where no address is fetched. */
  root: HTMLElement;
  css: string;
}

/**
 * Copies an element as it is drawn, its shadow trees laid open, with one style sheet of plain classes. Container
 * queries, custom properties and pseudo-elements stay what they are, so the copy still fits every width. It holds no
 * address but those that `resource` gives.
 *
 * @param source an element in the document, drawn and in its final state
 */
export async function flatten(
  source: Element,
  {pruned = false, resource = () => undefined}: FlattenOptions = {},
): Promise<Flat> {
  const resources = new Resources(await addressRewriter(), resource);
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
  const ids = new Ids();
  const copier = new Copier(document.implementation.createHTMLDocument(''), classes, absent, resources, ids);
  const root = copier.copy(source)[0] as HTMLElement;
  const css = classes.css(absent, resources, ids);
  ids.dropUnreferred(root);
  // A string of the page's own styles may hold what would end the sheet it is written into.
  return {root, css: (resources.inStyles(sheetHead(source, css, root)) + css).replaceAll('</', '<\\/')};
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
