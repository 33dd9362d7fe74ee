import {decodeEntities, decodeWithPlaces} from './entities.js';

/** An element of the page. */
export interface HtmlElement {
  /** Lower case. */
  tag: string;
  attributes: ReadonlyMap<string, string>;
  children: (HtmlElement | HtmlText)[];
  /** UTF-16 offset of its `<` in the page, and behind the `>` of its opening tag. */
  at: number;
  openEnd: number;
  /** Where its attributes stand. */
  places: ReadonlyMap<string, AttributePlace>;
  /** Attributes that it has a second time: the first one counts. */
  repeated?: readonly string[];
  /** Written as `<tag />`. */
  isSelfClosing?: true;
  /** Of `style` and the like, whose content is no markup: that content. */
  raw?: string;
  /** Where its closing tag begins; absent: it has none. */
  closeAt?: number;
}

/** Offsets of an attribute in the page: of its name, of its value, behind that. Without a value all at its name's end. */
export interface AttributePlace {
  at: number;
  valueAt: number;
  end: number;
}

/** A run of text, character references read. */
export interface HtmlText {
  text: string;
  at: number;
  /** Where each of its characters stands in the page; absent: one after the other from `at` on. */
  charsAt?: readonly number[];
}

const VOID = new Set(
  'area base br col embed hr img input link meta source track wbr path circle rect line use'.split(' '),
);
/** Their content is no markup; nobody reads it on the page. */
const RAW = new Set(['script', 'style', 'noscript', 'textarea', 'template', 'iframe']);

/** What an opening tag closes, if it is open and nothing of `within` was opened since. */
const CLOSED_BY = new Map([
  ['li', {tags: 'li', within: 'ul ol menu'}],
  ['dt', {tags: 'dt dd', within: 'dl'}],
  ['dd', {tags: 'dt dd', within: 'dl'}],
  ['tr', {tags: 'tr', within: 'table'}],
  ['td', {tags: 'td th', within: 'table tr'}],
  ['th', {tags: 'td th', within: 'table tr'}],
  ['option', {tags: 'option', within: 'select'}],
]);
const CLOSE_P = new Set(
  'p div ul ol dl table section article header footer blockquote h1 h2 h3 h4 h5 h6 pre hr figure'.split(' '),
);

/** Deeper than any page is written; what lies deeper becomes a sibling, so that walks may recurse. */
const DEEPEST = 200;

/**
 * Reads HTML as tolerantly as a page written by hand needs: unclosed `p`, `li`, cells, unquoted attributes, stray
 * closing tags. Not a browser's parser: no repair of tables, no namespaces. Linear time, never throws.
 *
 * @returns a root element without tag
 */
export function readHtml(html: string): HtmlElement {
  const root: HtmlElement = {
    tag: '',
    attributes: new Map(),
    children: [],
    at: 0,
    openEnd: 0,
    places: new Map(),
  };
  const open: HtmlElement[] = [root];
  const top = () => open[open.length - 1]!;
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    const textEnd = next < 0 ? html.length : next;
    if (textEnd > at) top().children.push(readText(html.slice(at, textEnd), at));
    if (next < 0) break;
    const mark = html[next + 1] ?? '';
    if (mark === '!' || mark === '?') {
      at = skipDeclaration(html, next);
    } else if (mark === '/') {
      const end = html.indexOf('>', next);
      close(
        open,
        html
          .slice(next + 2, end < 0 ? html.length : end)
          .trim()
          .toLowerCase(),
        next,
      );
      at = end < 0 ? html.length : end + 1;
    } else if (isLetter(mark)) {
      const element = readTag(html, next);
      const end = element.openEnd;
      closeImplied(open, element.tag);
      top().children.push(element);
      at = end;
      if (RAW.has(element.tag)) {
        at = skipRaw(html, end, element.tag);
        element.raw = html.slice(end, at);
      } else if (
        !VOID.has(element.tag) &&
        !(element.isSelfClosing && isForeign(open, element)) &&
        open.length < DEEPEST
      )
        open.push(element);
    } else {
      top().children.push({text: '<', at: next});
      at = next + 1;
    }
  }
  return root;
}

/** Only within drawings `<tag />` has no content; elsewhere browsers pass over the sign, and what follows is inside. */
function isForeign(open: readonly HtmlElement[], {tag}: HtmlElement): boolean {
  return [tag, ...open.map((each) => each.tag)].some((name) => name === 'svg' || name === 'math');
}

function isLetter(char: string): boolean {
  return (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z');
}

function skipDeclaration(html: string, at: number): number {
  const comment = html.startsWith('<!--', at);
  const end = html.indexOf(comment ? '-->' : '>', at + (comment ? 4 : 1));
  return end < 0 ? html.length : end + (comment ? 3 : 1);
}

/** The offset behind the closing tag of a `script` or the like. */
function skipRaw(html: string, at: number, tag: string): number {
  const closing = new RegExp(`</${tag}[\\s/>]`, 'gi');
  closing.lastIndex = at;
  const found = closing.exec(html);
  if (!found) return html.length;
  const end = html.indexOf('>', found.index);
  return end < 0 ? html.length : end + 1;
}

const SPACE = new Set([' ', '\n', '\t', '\r', '\f']);

function readTag(html: string, start: number): HtmlElement {
  const attributes = new Map<string, string>();
  const places = new Map<string, AttributePlace>();
  const repeated: string[] = [];
  const set = (name: string, value: string, place: AttributePlace) => {
    if (attributes.has(name)) repeated.push(name);
    else places.set(name, place);
    if (!attributes.has(name)) attributes.set(name, value);
  };
  let at = start + 1;
  const until = (stop: (char: string) => boolean) => {
    const from = at;
    while (at < html.length && !stop(html[at]!)) at++;
    return html.slice(from, at);
  };
  const tag = until((char) => SPACE.has(char) || char === '>' || char === '/').toLowerCase();
  let selfClosing = false;
  while (at < html.length && html[at] !== '>') {
    const char = html[at]!;
    if (SPACE.has(char) || char === '/') {
      selfClosing = char === '/';
      at++;
      continue;
    }
    selfClosing = false;
    const nameAt = at;
    at++; // a name has at least one character, so that the loop goes on
    const name = (char + until((c) => SPACE.has(c) || c === '=' || c === '>' || c === '/')).toLowerCase();
    const behind = at;
    until((c) => !SPACE.has(c));
    if (html[at] !== '=') {
      at = behind;
      set(name, '', {at: nameAt, valueAt: at, end: at});
      continue;
    }
    at++;
    until((c) => !SPACE.has(c));
    const quote = html[at] === '"' || html[at] === "'" ? html[at] : '';
    const valueAt = quote ? ++at : at;
    const value = until((c) => (quote ? c === quote : SPACE.has(c) || c === '>'));
    if (quote) at++;
    set(name, decodeEntities(value), {at: nameAt, valueAt, end: valueAt + value.length});
  }
  return {
    tag,
    attributes,
    children: [],
    at: start,
    openEnd: Math.min(at + 1, html.length),
    places,
    ...(repeated.length > 0 && {repeated}),
    ...(selfClosing && {isSelfClosing: true as const}),
  };
}

function closeImplied(open: HtmlElement[], tag: string): void {
  if (CLOSE_P.has(tag) && open[open.length - 1]!.tag === 'p') open.pop();
  const rule = CLOSED_BY.get(tag);
  if (!rule) return;
  const tags = rule.tags.split(' ');
  const within = rule.within.split(' ');
  for (let i = open.length - 1; i > 0; i--) {
    if (tags.includes(open[i]!.tag)) {
      open.length = i;
      return;
    }
    if (within.includes(open[i]!.tag) || open[i]!.tag.startsWith('wr-')) return;
  }
}

function readText(raw: string, at: number): HtmlText {
  const {text, places} = decodeWithPlaces(raw);
  return {text, at, ...(places && {charsAt: places.map((place) => at + place)})};
}

function close(open: HtmlElement[], tag: string, at: number): void {
  for (let i = open.length - 1; i > 0; i--) {
    if (open[i]!.tag === tag) {
      open[i]!.closeAt = at;
      open.length = i;
      return;
    }
  }
}
