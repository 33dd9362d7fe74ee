import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {html, type TemplateResult} from 'lit';
import {shownChildren, visibilityOf, type Visibility} from '../../markup/visible-text.js';
import {isElement} from './node.js';
import {linePieces} from '../../text/line-breaks.js';
import {foldSource} from '../../text/white-space.js';

/** A stretch of an element's own text, and how it is emphasised. */
export interface Run {
  text: string;
  /** Emphasised, by `<b>`, `<em>` or `<strong>`. */
  strong: boolean;
  /** By `<strong>`: in the colour of the text, where `<b>` takes the brand colour. */
  ink?: boolean;
}

/** What a `<wbr>` becomes within runs: a zero-width space. */
const breakHere = '\u200b';

/** The changes inside an element after which it is read again: what elements look for in their children. */
export const whatIsRead: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter:
    'change class colspan ground heading hidden icon lead open outcome progress rowspan size slot style subject unit value'.split(
      ' ',
    ),
};

type Emphasis = Pick<Run, 'strong' | 'ink'>;

const emphases = new Map<string, Emphasis>([
  ['B', {strong: true}],
  ['EM', {strong: true}],
  ['STRONG', {strong: true, ink: true}],
]);

/**
 * Reads the text inside an element that draws its text in pieces (a key phrase large, the rest below), and asks for
 * an update whenever that text changes. The text stays where the author wrote it; what is drawn is made from it.
 *
 * Children with a `slot` attribute, our own elements and what the author hid are not part of the text. White space is folded, and dropped
 * where it only comes from line breaks in the source between Chinese characters.
 */
export class ContentController implements ReactiveController {
  /** The text in reading order; neighbours differ in `strong`. Empty on a server, where children cannot be seen. */
  runs: Run[] = [];

  /** Whether the author marked with `<wbr>` where lines may break: then they break nowhere else if it can be helped. */
  phrased = false;

  /** Whether the text holds nothing but words and emphasis: no link, picture or element that drawing it would lose. */
  simple = true;

  private readonly host: ReactiveControllerHost & HTMLElement;
  private observer?: MutationObserver;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.host = host;
    host.addController(this);
  }

  /** The whole text without its emphasis. */
  get text(): string {
    return this.runs.map((run) => run.text).join('');
  }

  hostConnected(): void {
    this.read();
    this.host.requestUpdate();
    this.observer ??= new MutationObserver(() => {
      this.read();
      this.host.requestUpdate();
    });
    this.observer.observe(this.host, whatIsRead);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }

  private read(): void {
    this.runs = readRuns(this.host);
    this.phrased = this.text.includes(breakHere);
    this.simple = !this.host.querySelector(
      ':scope > :not(b, strong, em, span, wbr, br, [slot]), :scope a, :scope img:not([slot])',
    );
  }
}

/** The text of `element` as runs; see {@link ContentController}. */
export function readRuns(element: Element): Run[] {
  const runs: Run[] = [];
  collect(element, visibilityOf(element), {strong: false}, runs);
  return trim(runs);
}

function collect(node: Node, visibility: Visibility, emphasis: Emphasis, runs: Run[]): void {
  if (visibility === 'removed') return;
  for (const [child, its] of shownChildren(node, visibility)) {
    if (child.nodeType === Node.TEXT_NODE) push(runs, foldSource(child.nodeValue ?? ''), emphasis);
    else if (child.nodeName === 'WBR') push(runs, breakHere, emphasis);
    else if (isElement(child) && !child.hasAttribute('slot') && !child.localName.startsWith('wr-')) {
      collect(child, its, emphases.get(child.tagName) ?? emphasis, runs);
    }
  }
}

function push(runs: Run[], text: string, {strong, ink}: Emphasis): void {
  const last = runs.at(-1);
  if (last?.strong === strong && last.ink === ink) last.text += text;
  else if (text) runs.push(ink ? {text, strong, ink} : {text, strong});
}

function trim(runs: Run[]): Run[] {
  const [first] = runs;
  const last = runs.at(-1);
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return runs.filter((run) => run.text);
}

/**
 * The part of `runs` between two offsets of their joined text, emphasis kept.
 *
 * @param start UTF-16 offset, included
 * @param end UTF-16 offset, left out; default: the end of the text
 */
export function sliceRuns(runs: readonly Run[], start: number, end = Infinity): Run[] {
  const parts: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const part = run.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (part) parts.push({...run, text: part});
    at += run.text.length;
  }
  return parts;
}

/** Prints runs as text with `<b>` and `<strong>` for what is emphasised and `<wbr>` where the author put one. */
export function renderRuns(runs: readonly Run[]): TemplateResult {
  return html`${runs.map(({text, strong, ink}) => {
    if (!strong) return renderText(text);
    return ink ? html`<strong>${renderText(text)}</strong>` : html`<b>${renderText(text)}</b>`;
  })}`;
}

/** Longer texts are sentences: their lines end where they are full. */
const longestLabel = 40;
/** A longer piece of a label is a box of its own, so that its lines end inside it only where it alone is too wide. */
const longestPiece = 4;
/** Chinese beside Latin letters or digits: the browser leaves a gap there, but not at the edge of a box. */
const meets = /^(?:\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han})$/u;
/** A mark that opens behind a word: its square is whole, though it is the first of a box. */
const opensBehindWord = /^[\p{L}\p{N}][（《〈“‘「『【〔]/u;

/**
 * Prints runs as a label whose lines end between its words; where the author put a `<wbr>`, there, and elsewhere only
 * within what is wider than its room.
 *
 * @param longest a longer text is prose, in characters
 */
export function renderLabel(runs: readonly Run[], longest = longestLabel): TemplateResult {
  const text = runs.map((run) => run.text).join('');
  if (text.length > longest) return renderRuns(runs);
  let at = 0;
  // No `<wbr>` between them: it would be read out as a space.
  return html`<span class="label-words"
    >${text.split(breakHere).map((phrase, i, {length}) => {
      const start = at;
      at += phrase.length + breakHere.length;
      const words = renderPieces(runs, start, phrase);
      return length === 1
        ? words
        : html`<span class=${isBox(phrase) ? 'atom' : keeps(phrase)}>${words}</span>`;
    })}</span
  >`;
}

/** A space at the end of a box would not be drawn, and a Latin word holds together by itself. */
const isBox = (piece = ''): boolean => piece.length > longestPiece && !piece.endsWith(' ');
const keeps = (piece: string): string => (piece.length > longestPiece ? '' : 'keep');

/** A term in quotes that may be wider than its room: then its lines end between its words. */
function wordsOf(piece: string): string[] {
  if (!/^[“《〈「『‘].{7}/u.test(piece)) return [piece];
  const [first = '', ...rest] = linePieces(piece.slice(1));
  return [piece.charAt(0) + first, ...rest];
}

/** Prints a stretch of runs, each of its words for itself. */
function renderPieces(
  runs: readonly Run[],
  start: number,
  text: string,
  pieces = linePieces(text),
): TemplateResult[] {
  let at = 0;
  return pieces.map((piece, i) => {
    const from = start + at;
    at += piece.length;
    const words = wordsOf(piece);
    const part =
      words.length > 1
        ? renderPieces(runs, from, piece, words)
        : renderRuns(sliceRuns(runs, from, start + at));
    const hasGap = (isBox(piece) || isBox(pieces[i + 1])) && meets.test(text.slice(at - 1, at + 1));
    const opens = isBox(piece) && opensBehindWord.test(text.slice(from - start - 1, from - start + 1));
    return html`<span
      class="${isBox(piece) ? 'atom' : keeps(piece)} ${hasGap ? 'apart' : ''} ${opens ? 'opens' : ''}"
      >${part}</span
    >`;
  });
}

/** The same for a text that is nothing else. */
export const renderPhrase = (text: string): TemplateResult => renderLabel([{text, strong: false}]);

function renderText(text: string): unknown {
  return text.includes(breakHere)
    ? text.split(breakHere).map((part, i) => (i ? html`<wbr />${part}` : part))
    : text;
}

/** Prints runs like {@link renderLabel}; a mark at their end that only joined them to the next part is heard, not seen. */
export function renderPart(runs: readonly Run[]): TemplateResult {
  const text = runs.map((run) => run.text).join('');
  if (!/[，、；。,;]$/.test(text)) return renderLabel(runs);
  return html`${renderLabel(sliceRuns(runs, 0, text.length - 1))}<span class="unseen">${text.at(-1)}</span>`;
}
