// What may stand in markup that somebody else wrote: our elements and plain HTML, without what runs or is loaded from
// elsewhere. Copied node by node, never as text.
import {deliveryOf} from '../tags/delivery.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Plain HTML that is kept; of other elements the words inside. */
const kept = words(
  'a abbr article aside b blockquote br caption cite code col colgroup dd del dfn div dl dt em figcaption figure footer ' +
    'h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark ol p pre q rp rt ruby s samp section small span strong sub ' +
    'sup table tbody td tfoot th thead time tr u ul var wbr',
);
/** Elements whose words are no words of the page. */
const unseen = words(
  'script style template noscript iframe frame frameset object embed applet audio video source track link meta base ' +
    'title head textarea select option input button form canvas map area portal noembed noframes xmp plaintext dialog',
);
const everywhere = words('class slot lang dir title hidden role data-check data-check-note');
const own: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['td', words('colspan rowspan headers')],
  ['th', words('colspan rowspan scope headers abbr')],
  ['col', words('span')],
  ['colgroup', words('span')],
  ['ol', words('start reversed type')],
  ['li', words('value')],
  ['time', words('datetime')],
  ['img', words('alt width height')],
]);
/** What elements of ours must not be given: the address of a report, an id that scripts of the page may know. */
const ofNone =
  /^(?:on|xml|id$|is$|src|source$|href|form|style$|contenteditable$|autofocus$|tabindex$|popover)/;
/** Styles that may lead elsewhere, however they write it. */
const leadsOn = /url|image|src|element|@|\\|expression|binding|behavior/i;
const scheme = /^[a-z][a-z\d+.-]*:/i;

/**
 * A copy of what may stand on a page of a node that nobody vouches for, in another document: a fragment where only words
 * inside it may.
 *
 * @returns undefined where nothing of it may
 */
export function allowedCopy(node: Node, document: Document): Node | undefined {
  if (node.nodeType === Node.TEXT_NODE) return document.createTextNode(node.nodeValue ?? '');
  const shell = allowedShell(node, document);
  for (const child of shell ? node.childNodes : []) {
    const copy = allowedCopy(child, document);
    if (copy) shell!.appendChild(copy);
  }
  return shell;
}

/** The same without what is inside. */
export function allowedShell(node: Node, document: Document): Element | DocumentFragment | undefined {
  if (!(node.nodeType === Node.ELEMENT_NODE)) return undefined;
  const element = node as Element;
  const {localName: tag} = element;
  if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml' || unseen.has(tag)) return undefined;
  const delivery = deliveryOf(tag);
  if (delivery?.isControl) return undefined;
  if (!delivery && !kept.has(tag)) return document.createDocumentFragment();
  const copy = document.createElement(tag);
  for (const {name, value} of element.attributes) {
    const isAllowed = delivery
      ? !ofNone.test(name) && /^[a-z][\w-]*$/.test(name)
      : everywhere.has(name) || name.startsWith('aria-') || own.get(tag)?.has(name);
    if (isAllowed) copy.setAttribute(name, value);
  }
  const style = element.getAttribute('style');
  if (style !== null && !leadsOn.test(style)) copy.style.cssText = style;
  setAddress(copy, element);
  return copy;
}

/** The address of a link, and of a picture that lies beside the page or in it. */
function setAddress(copy: HTMLElement, element: Element): void {
  // What the browser would leave out of an address.
  const plain = (name: string) => (element.getAttribute(name) ?? '').replace(/[\0-\x20]/g, '');
  const [link, picture] = [plain('href'), plain('src')];
  if (copy.localName === 'a' && (link.startsWith('#') || /^(?:https?|mailto):/i.test(link)))
    copy.setAttribute('href', link);
  const isBeside = picture !== '' && !scheme.test(picture) && !/^[\\/]|\\/.test(picture);
  if (copy.localName === 'img' && (isBeside || /^data:image\/(?:png|jpeg|gif|webp|avif)[;,]/i.test(picture)))
    copy.setAttribute('src', picture);
}
