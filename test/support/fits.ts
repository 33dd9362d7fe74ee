// Measures every piece of text on the page: nothing cut, nothing on top of anything else, nothing too small to read.
import {flatParent, textNodes} from './flat-tree.js';

/** One line of a text node as the browser drew it: its ink box, roughly the em box of Chinese characters. */
export interface Line {
  node: Text;
  text: string;
  /** Where in the node it begins. */
  start: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** The widest gap between two neighbouring characters, in em. */
  gap: number;
}

/** Marks whose right half is blank: what comes next may move into it. */
const blankRightHalf = /[、，。；：！？”’）》」』〉】]/;

const noLineStart = /^[、，。；：！？”’）》」』〉】·]/;

/** A word longer than its line is broken wherever it ends, and the mark behind it may begin the next one. */
const longWordEnd = /(?:[\x21-\x7e]|[^\p{Script=Han}\p{P}\s]){6}$/u;

/** Letters from right to left, and marks that turn the line: neighbours in the text may stand far apart in the line. */
const turning = /[\u0590-\u08ff\u202a-\u202e\u2066-\u2069]/;

/** What a reader takes for one character: a letter with its marks, an emoji of several parts. */
const characters = new Intl.Segmenter('zh', {granularity: 'grapheme'});

/**
 * Everything that is wrong with how the text under `root` fits, one sentence a fault; empty if all is well.
 *
 * @param root usually a `wr-report`: text must also stay inside its left and right edge
 */
export function fitFaults(root: Element): string[] {
  const lines = [...textNodes(root, 'seen')].flatMap(linesOf);
  return [
    ...outside(lines, root),
    ...clipped(lines),
    ...overlapping(lines),
    ...tooSmall(lines),
    ...badStarts(lines),
    ...stretched(lines),
    ...parted(root),
  ];
}

/** The lines of a text node, each with its ink box; parts of it that are not drawn have none. */
export function linesOf(node: Text): Line[] {
  const parent = flatParent(node);
  if (!parent) return [];
  const style = getComputedStyle(parent);
  if (style.visibility === 'hidden' || Number.parseFloat(style.fontSize) === 0) return [];
  const size = Number.parseFloat(style.fontSize);
  const numerals = style.fontFamily.startsWith('"WR Numerals"');
  const range = document.createRange();
  const lines: Line[] = [];
  const text = node.nodeValue ?? '';
  const turned = turning.test(text);
  for (const {segment, index} of characters.segment(text)) {
    if (!segment.trim()) continue;
    range.setStart(node, index);
    range.setEnd(node, index + segment.length);
    // In WebKit the first character of a line has one without width too, at the end of the line before.
    const rect = [...range.getClientRects()].find(({width}) => width > 0);
    if (!rect) continue;
    const middle = (rect.top + rect.bottom) / 2;
    const [top, bottom] = numerals
      ? [rect.top, rect.top + 0.7 * size]
      : [middle - 0.44 * size, middle + 0.44 * size];
    const right = blankRightHalf.test(segment) ? rect.left + rect.width / 2 : rect.right;
    const last = lines.at(-1);
    if (
      last &&
      Math.abs(last.top - top) < 0.5 * size &&
      rect.left >= last.right - size &&
      (rect.left - last.right < 3 * size || !turned)
    ) {
      last.text += segment;
      last.gap = Math.max(last.gap, (rect.left - last.right) / size);
      last.right = Math.max(last.right, right);
    } else {
      lines.push({node, text: segment, start: index, left: rect.left, right, top, bottom, gap: 0});
    }
  }
  return lines;
}

function outside(lines: readonly Line[], root: Element): string[] {
  const {left, right} = root.getBoundingClientRect();
  const faults = lines
    .filter((line) => line.left < left - 1 || line.right > right + 1)
    .map(
      (line) =>
        `“${line.text}” leaves the page by ${Math.round(Math.max(left - line.left, line.right - right))}px`,
    );
  if (root.scrollWidth > root.clientWidth + 1)
    faults.push(`the page scrolls sideways: ${root.scrollWidth} > ${root.clientWidth}`);
  return faults;
}

function clipped(lines: readonly Line[]): string[] {
  return lines.flatMap((line) => {
    for (let box = flatParent(line.node); box; box = flatParent(box)) {
      const style = getComputedStyle(box);
      if (style.overflowX === 'visible' && style.textOverflow !== 'ellipsis') continue;
      const rect = box.getBoundingClientRect();
      if (
        line.left < rect.left - 1 ||
        line.right > rect.right + 1 ||
        line.top < rect.top - 1 ||
        line.bottom > rect.bottom + 1
      ) {
        return [`“${line.text}” is cut by <${box.localName} class="${box.className}">`];
      }
    }
    return [];
  });
}

function overlapping(lines: readonly Line[]): string[] {
  const sorted = [...lines].sort((a, b) => a.top - b.top);
  return sorted.flatMap((a, i) => {
    const faults: string[] = [];
    for (let j = i + 1; j < sorted.length; j++) {
      const b = sorted[j];
      if (!b || b.top >= a.bottom - 1) break;
      // Neighbours in one line are set by the browser: marks that share their blank halves, letters from right to left.
      if (a.node === b.node && Math.abs(a.top - b.top) < 2) continue;
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - b.top;
      if (across > 1.5 && down > 1.5)
        faults.push(`“${a.text}” and “${b.text}” overlap by ${Math.round(across)}×${Math.round(down)}px`);
    }
    return faults;
  });
}

/** No text under 12u. */
function tooSmall(lines: readonly Line[]): string[] {
  return lines.flatMap(({node, text}) => {
    const parent = flatParent(node);
    if (!parent) return [];
    const style = getComputedStyle(parent);
    const u = Number.parseFloat(style.getPropertyValue('--u')) || 1;
    const size = Number.parseFloat(style.fontSize);
    return size < 12 * u - 0.05 ? [`“${text}” is set at ${(size / u).toFixed(1)}u`] : [];
  });
}

/** No line but the first of a text begins with a closing mark. */
function badStarts(lines: readonly Line[]): string[] {
  return lines.flatMap((line, i) => {
    const before = lines[i - 1];
    const below = before?.node === line.node && line.top > before.bottom - 2;
    // Behind a space, seen or unseen, a line may end whatever follows; the browser also ends one a character after a
    // soft hyphen for which there was no room.
    const free = /[\s\p{Cf}]$|\u00ad.{1,8}$/u.test(line.node.data.slice(0, line.start));
    return below &&
      !free &&
      !turning.test(line.node.data) &&
      noLineStart.test(line.text) &&
      !longWordEnd.test(before.text)
      ? [`a line begins with “${line.text.slice(0, 6)}”`]
      : [];
  });
}

/** No line is justified by tearing its characters apart. */
function stretched(lines: readonly Line[]): string[] {
  return lines
    .filter(({gap, node}) => gap > 3 && !turning.test(node.data))
    .map(({text}) => `the line “${text}” is stretched`);
}

/** The number and the unit of a figure stand on one line, unless it is too long for any or for its room. */
function parted(root: Element): string[] {
  const figures = deep(root, 'span.figure:not(.long)');
  return figures.flatMap((figure) => {
    const style = getComputedStyle(figure);
    const value = (name: string): number => Number.parseFloat(style.getPropertyValue(name)) || 0;
    // In the least size of text.
    const needed = 12 * (value('--u') || 1) * (value('--digits-em') + value('--words-em'));
    if (needed > figure.parentElement!.getBoundingClientRect().width) return [];
    const [first, ...others] = [...figure.children].map((child) => child.getBoundingClientRect());
    if (!first?.height) return [];
    const onOneLine = others.every((box) => box.top < first.bottom - 2 && box.bottom > first.top + 2);
    return onOneLine ? [] : [`the figure “${figure.textContent}” is parted`];
  });
}

function deep(root: ParentNode, selector: string): Element[] {
  const inside = [...root.querySelectorAll('*')].flatMap((e) =>
    e.shadowRoot ? deep(e.shadowRoot, selector) : [],
  );
  return [...root.querySelectorAll(selector), ...inside];
}
