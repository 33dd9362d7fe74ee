// The note at what is pointed at or focused: what was found, and the sentence of the source with its figure marked.
import type {Finding, TextRange} from '../check/index.js';
import {proofSheet} from './mark.styles.js';

/** What a note says of one figure or text. */
export interface Note {
  kind: 'error' | 'warning' | 'match';
  message: string;
  /** What stands in the source instead. */
  quote?: Node;
}

/** The attribute of every element that has a note: `error`, `warning` or `match`. */
export const marked = 'data-proof';

const notes = new WeakMap<Element, Note[]>();

/** Adds a note to an element, which shows it at the pointer and on focus. */
export function addNote(element: Element, note: Note): void {
  notes.set(element, [...(notes.get(element) ?? []), note]);
  if (element.getAttribute(marked) !== 'error') element.setAttribute(marked, note.kind);
  watch(element.ownerDocument);
}

/** Takes an element's notes away. */
export function clearNotes(element: Element): void {
  element.removeAttribute(marked);
  notes.delete(element);
}

/** The note of a finding. */
export function noteOf(
  {message, nearest, severity, source}: Finding,
  text: string,
  document: Document,
): Note {
  const kind = severity === 'info' ? 'match' : severity;
  const words = source ? quote(source, text, document) : nearest && document.createTextNode(nearest.text);
  return {kind, message, ...(words && {quote: words})};
}

/** The sentence of a figure of the source, or as much of it as a semicolon parts off. */
export function sentenceAround({at, length}: TextRange, text: string): TextRange {
  let start = at;
  let end = at + length;
  while (start > 0 && !/[。！？；\n]/.test(text[start - 1]!)) start--;
  while (end < text.length && !/[。！？；\n]/.test(text[end]!)) end++;
  while (start < at && /\s/.test(text[start]!)) start++;
  return {at: start, length: end - start};
}

/** The sentence of a figure of the source, with the figure marked. */
export function quote(range: TextRange, text: string, document: Document): DocumentFragment {
  const {at, length} = range;
  const around = sentenceAround(range, text);
  const mark = document.createElement('mark');
  mark.textContent = text.slice(at, at + length);
  const whole = document.createDocumentFragment();
  whole.append(text.slice(around.at, at), mark, text.slice(at + length, around.at + around.length));
  return whole;
}

const watched = new WeakSet<Document>();

/** Shows the note of what is pointed at or focused, in one box for the whole document. */
function watch(document: Document): void {
  if (watched.has(document)) return;
  watched.add(document);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(proofSheet);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const box = document.createElement('div');
  box.className = 'wr-proof-note';
  box.id = 'wr-proof-note';
  box.setAttribute('role', 'tooltip');
  box.hidden = true;
  document.body.append(box);

  const show = ({target}: Event): void => {
    if (!(target instanceof Element) || box.contains(target)) return;
    const place = target.closest(`[${marked}]`);
    const found = place && notes.get(place);
    box.hidden = !found;
    if (!place || !found) return;
    box.replaceChildren(...found.map((note) => paragraph(note, document)));
    place.setAttribute('aria-describedby', box.id);
    stand(box, place.getBoundingClientRect());
  };
  const hide = ({target}: Event): void => {
    box.hidden = true;
    if (target instanceof Element) target.removeAttribute('aria-describedby');
  };
  document.addEventListener('pointerover', show);
  document.addEventListener('focusin', show);
  document.addEventListener('focusout', hide);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') box.hidden = true;
  });
}

/** Puts the box below what it is about, above it where there is no room below. */
function stand(box: HTMLElement, {left, top, bottom}: DOMRect): void {
  const {documentElement} = box.ownerDocument;
  const room = documentElement.clientWidth - box.offsetWidth - 8;
  const isBelow = bottom + 6 + box.offsetHeight <= documentElement.clientHeight - 8;
  box.style.left = `${Math.max(8, Math.min(left, room))}px`;
  box.style.top = `${Math.max(8, isBelow ? bottom + 6 : top - 6 - box.offsetHeight)}px`;
}

function paragraph({kind, message, quote}: Note, document: Document): HTMLElement {
  const line = document.createElement('p');
  line.className = kind;
  line.textContent = message;
  if (quote) {
    const words = document.createElement('q');
    words.append(quote.cloneNode(true));
    line.append(words);
  }
  return line;
}
