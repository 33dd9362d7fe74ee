// Pictures inside a file. An SVG may hold addresses of its own, in styles, in links, in further pictures.
import type {RewriteAddresses} from './css-addresses.js';
import {asMarkup} from './as-markup.js';

/** Pictures in pictures in pictures: what lies deeper is left out. */
const deepest = 4;

/** What an SVG must not hold: what runs, what holds HTML, what would set an address later, who drew it. */
const unwanted =
  'script,foreignObject,metadata,iframe,object,embed,audio,video,handler,listener,animate,set,animateMotion,animateTransform';

/**
 * A `data:` address that asks for nothing when it is shown: one of a picture or font as it is, one of an SVG without
 * the addresses in it.
 *
 * @returns undefined for what is no picture and no font, or cannot be read
 */
export function cleanData(address: string, rewrite: RewriteAddresses, depth = 0): string | undefined {
  const [, header, body] = /^\s*data:([^,]*),([\s\S]*)$/i.exec(address) ?? [];
  if (header === undefined || depth > deepest) return undefined;
  const type = header.split(';')[0]!.trim().toLowerCase();
  if (type !== 'image/svg+xml')
    return /^(?:image|font)\/|^application\/(?:octet-stream|(?:x-)?font)/.test(type) ? address : undefined;
  const svg = parse(decoded(header, body!));
  if (!svg) return undefined;
  const before = new XMLSerializer().serializeToString(svg);
  clean(svg.documentElement, rewrite, depth);
  const after = new XMLSerializer().serializeToString(svg.documentElement);
  return before === after ? address : `data:image/svg+xml,${encodeURIComponent(after)}`;
}

function decoded(header: string, body: string): string {
  try {
    if (!/;\s*base64\s*$/i.test(header)) return decodeURIComponent(body);
    const bytes = Uint8Array.from(atob(decodeURIComponent(body)), (character) => character.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch {
    // Neither percent signs nor letters of base64 that mean anything: no picture.
    return '';
  }
}

/** Parses an SVG; undefined where it is none. Nothing in it runs, and nothing is loaded. */
function parse(text: string): Document | undefined {
  try {
    const parsed = new DOMParser().parseFromString(asMarkup(text), 'image/svg+xml');
    return parsed.documentElement.localName === 'svg' ? parsed : undefined;
  } catch {
    // The page's policy allows no such reading.
    return undefined;
  }
}

/** What a drawing program writes for itself: where its file lies, who drew it. */
function removeNotes(root: Element): void {
  const notes = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (notes.nextNode()) comments.push(notes.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
  for (const element of [root, ...root.querySelectorAll('*')]) {
    if (element !== root && element.namespaceURI !== root.namespaceURI) element.remove();
    for (const {name, namespaceURI} of [...element.attributes])
      if (namespaceURI && !/w3\.org\//.test(namespaceURI)) element.removeAttribute(name);
  }
}

function clean(root: Element, rewrite: RewriteAddresses, depth: number): void {
  for (const element of root.querySelectorAll(unwanted)) element.remove();
  removeNotes(root);
  const local = (address: string) =>
    address.startsWith('#') ? address : cleanData(address, rewrite, depth + 1);
  for (const element of [root, ...root.querySelectorAll('*')]) {
    if (element.localName === 'style') element.textContent = rewrite(element.textContent ?? '', local);
    for (const {name, value} of [...element.attributes]) {
      const isLink = /^(?:\w+:)?(?:href|src)$|:base$/.test(name);
      const next = isLink ? local(value.trim()) : /^on/i.test(name) ? undefined : rewrite(value, local);
      if (next === undefined) element.removeAttribute(name);
      else if (next !== value) element.setAttribute(name, next);
    }
  }
}
