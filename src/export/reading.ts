import {foldSpaces} from '../text/white-space.js';
import {flatChildren, isAbsent, isUnseen, isVisible} from './flat-tree.js';

/** One paragraph, heading, list item or picture as a screen reader says it. */
export interface SpokenLine {
  text: string;
  heading: boolean;
  /** CSS pixels from the top of the report. */
  top: number;
}

const ownLine =
  /^(p|li|tr|h[1-6]|blockquote|dt|dd|figcaption|pre|ul|ol|dl|table|figure|section|article|header|footer|wr-.*)$/;

/**
 * What a screen reader says of a report, line by line in reading order: words hidden from it are left out, words
 * only it reads are in, drawings give their names.
 *
 * @param root the report, drawn
 */
export function spokenLines(root: Element): SpokenLine[] {
  const lines: SpokenLine[] = [];
  const {top: origin, height} = root.getBoundingClientRect();
  let text = '';
  let top: number | undefined;
  const range = document.createRange();
  const end = (heading = false) => {
    const words = foldSpaces(text);
    const place = top ?? lines.at(-1)?.top ?? 0;
    if (words) lines.push({text: words, heading, top: Math.max(0, Math.min(place, height - 1))});
    text = '';
    top = undefined;
  };
  /** Where what is only heard belongs: to the top of what it is heard in place of, wherever it lies. */
  let held: number | undefined;
  const say = (words: string, rect: DOMRect) => {
    if (words.trim() && rect.height > 0) top ??= held ?? rect.top - origin;
    text += words;
  };
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE && isVisible(node)) {
      range.selectNodeContents(node);
      say(node.nodeValue ?? '', range.getBoundingClientRect());
    }
    if (!(node instanceof Element) || isAbsent(node) || node.getAttribute('aria-hidden') === 'true') return;
    const outer = held;
    if (isUnseen(node)) held ??= around(node).getBoundingClientRect().top - origin;
    const {localName} = node;
    const role = node.getAttribute('role');
    const breaks = ownLine.test(localName) || role === 'listitem' || role === 'img' || role === 'heading';
    if (breaks) end();
    const hidden = getComputedStyle(node).visibility !== 'visible';
    const name = hidden ? undefined : pictureName(node, role);
    if (name !== undefined) say(name, node.getBoundingClientRect());
    else if (localName === 'br' || localName === 'td' || localName === 'th') text += ' ';
    if (name === undefined) flatChildren(node).forEach(visit);
    if (breaks) end(/^h[1-6]$/.test(localName) || role === 'heading');
    held = outer;
  };
  visit(root);
  end();
  return lines;
}

/** The box that an element stands in: its parent, or the host of its tree. */
function around(element: Element): Element {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : element);
}

/** What is said of a picture instead of its inside; undefined for what is no picture, or a drawing without a name. */
function pictureName(element: Element, role: string | null): string | undefined {
  if (element instanceof HTMLImageElement) return element.alt;
  if (role !== 'img' && element.localName !== 'svg') return undefined;
  const name = element.getAttribute('aria-label') ?? element.querySelector('title')?.textContent;
  return name ?? (role === 'img' ? '' : undefined);
}

/**
 * Spoken lines as the text that goes beside a picture: a heading stands between empty lines.
 *
 * @returns ends with a line break, or is empty
 */
export function spokenText(lines: readonly SpokenLine[]): string {
  return lines
    .map(({text, heading}) => (heading ? `\n${text}\n\n` : `${text}\n`))
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '')
    .concat(lines.length > 0 ? '\n' : '');
}
