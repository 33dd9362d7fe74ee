// Reads a page as a tree, for comparing what stands on it. Pages of the package are well formed: no need for more.

export interface TreeElement {
  tag: string;
  attributes: Record<string, string>;
  children: (TreeElement | string)[];
}

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
const unescape = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity]!);
const empty = new Set(['meta', 'wbr', 'br', 'link', 'img']);

/** The element `wr-report` of a page. */
export function readPage(html: string): TreeElement {
  const root: TreeElement = {tag: '', attributes: {}, children: []};
  const path = [root];
  const body = html.slice(html.indexOf('<wr-report'));
  for (const [token] of body.matchAll(/<!--[\s\S]*?-->|<[^>]*>|[^<]+/g)) {
    const top = path.at(-1)!;
    if (token.startsWith('<!--')) continue;
    if (token.startsWith('</')) {
      const tag = token.slice(2, -1).trim();
      if (top.tag !== tag) break;
      path.pop();
      if (tag === 'wr-report') break;
    } else if (token.startsWith('<')) {
      const tag = /^<([\w-]+)/.exec(token)![1]!;
      const attributes: Record<string, string> = {};
      for (const [, name, value] of token.matchAll(/\s([\w-]+)="([^"]*)"/g))
        attributes[name!] = unescape(value!);
      const element = {tag, attributes, children: []};
      top.children.push(element);
      if (!empty.has(tag)) path.push(element);
    } else top.children.push(unescape(token));
  }
  const [report] = root.children;
  if (typeof report !== 'object' || report.tag !== 'wr-report') throw new Error('no wr-report on the page');
  return report;
}

const inline = new Set(['b', 'strong', 'em', 'mark', 'cite', 'wbr', 'span']);

/** White space that only comes from the layout of the source taken out. */
const closed = (text: string): string => text.replace(/\s+/g, '');

/**
 * A page as lines, one a block: its tag, what it says in attributes, its own words. Emphasis and icons are the
 * editor's taste and left out.
 */
export function blockLines(element: TreeElement, depth = 0): string[] {
  const attributes = Object.entries(element.attributes)
    .filter(([name]) => name !== 'icon' && name !== 'theme')
    .map(([name, value]) => ` ${name}=${closed(value)}`)
    .sort()
    .join('');
  const lines: string[] = [];
  let words = '';
  const flush = (): void => {
    if (words) lines.push(`${'  '.repeat(depth + 1)}“${words}`);
    words = '';
  };
  for (const child of element.children) {
    if (typeof child === 'string') words += closed(child);
    else if (inline.has(child.tag)) words += textOf(child);
    else {
      flush();
      lines.push(...blockLines(child, depth + 1));
    }
  }
  flush();
  return [`${'  '.repeat(depth)}${element.tag}${attributes}`, ...lines];
}

/** All words inside an element. */
export function textOf(element: TreeElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? closed(child) : textOf(child)))
    .join('');
}

const shownAttributes = ['kicker', 'heading', 'lead', 'keyword', 'outcome'];

/**
 * Runs of text that a reader sees: attributes first, then words, parted at `<wbr>`; without those marked as the page's own.
 *
 * @param source the folded text; a tile's label and number that stand there side by side are one run
 */
export function shownRuns(element: TreeElement, source = ''): string[] {
  const runs: string[] = [];
  if (element.attributes['data-check'] === 'own') return runs;
  for (const name of shownAttributes) if (element.attributes[name]) runs.push(element.attributes[name]);
  let words = '';
  const flush = (): void => {
    if (words.trim()) runs.push(words);
    words = '';
  };
  const walk = (children: TreeElement['children']): void => {
    for (const child of children) {
      if (typeof child === 'string') words += child;
      else if (child.tag === 'wbr') flush();
      else if (inline.has(child.tag) && !child.attributes.slot) walk(child.children);
      else {
        flush();
        runs.push(...shownRuns(child, source));
      }
    }
  };
  walk(element.children);
  flush();
  const {value, unit = ''} = element.attributes;
  // A tally repeats a number that stands in words beside it.
  if (value === undefined || element.tag === 'wr-tally') return runs;
  return withNumber(runs, value + unit, source);
}

function withNumber(runs: readonly string[], number: string, source: string): string[] {
  const [first = '', second = '', ...rest] = runs;
  const [a, b, n] = [first, second, number].map((text) => closed(text).normalize('NFKC')) as [
    string,
    string,
    string,
  ];
  if (b && source.includes(a + n + b)) return [a + n + b, ...rest];
  for (const joined of [a + n, n + a]) if (a && source.includes(joined)) return [joined, ...runs.slice(1)];
  return [...runs, number];
}
