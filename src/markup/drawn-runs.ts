// Which attribute or text of the author's each drawn character comes from. Elements draw most of what they show in their
// shadow trees, in pieces, in another order and more than once: what an element draws is laid beside all that it may have
// read, longest stretches first, and of equal words those beside what was drawn just before, or drawn least often.
import type {HtmlPlace} from './write-html.js';

/** A stretch of a drawn text, and where it comes from: as many characters. Words of the element's own have no source. */
export interface DrawnRun {
  node: Text;
  at: number;
  length: number;
  from?: HtmlPlace;
}

/** What one attribute says, or the text of an element up to the next block inside it, without white space. */
interface Words {
  text: string;
  places: HtmlPlace[];
  element: Element;
  /** How often each character has been drawn already. */
  drawn: Uint8Array;
  /** Whether it is seen where it stands: such words are seldom drawn once more. */
  shown: boolean;
}

interface Match {
  words: Words;
  at: number;
  length: number;
}

interface DrawnText {
  text: string;
  chars: {node: Text; at: number}[];
}

const blank = /[\s\u200b]/;

/** Attributes that no reader sees: what they say is equal to drawn words only by chance. */
const wordless = new Set(
  (
    'class columns filled icon id kind lang layout mark motion name ratio ' +
    'scene scene-fit size slot state style subject theme'
  ).split(' '),
);

/** Whether readers see what an attribute says. */
export const isWordAttribute = (name: string): boolean => !wordless.has(name) && !name.startsWith('data-');

const inline = /^(?:a|b|br|cite|em|i|mark|s|span|strong|sub|sup|u|wbr)$/;

/** Whether words go on in an element: in a slot other words stand. */
export const isInline = (element: Element): boolean => inline.test(element.localName) && !element.slot;

/** What was found in this task: the boxes of many figures are asked for at once. */
let known: Map<Element, DrawnRun[]> | undefined;

/** Where what an element draws in its shadow tree comes from, in the order of that tree. Marks `data-from=""` have no source. */
export function drawnRuns(host: Element): DrawnRun[] {
  if (!known) {
    known = new Map();
    queueMicrotask(() => (known = undefined));
  }
  let runs = known.get(host);
  if (!runs) known.set(host, (runs = align(drawnText(host), wordsOf(host))));
  return runs;
}

function align(drawn: DrawnText, all: readonly Words[]): DrawnRun[] {
  const starts = new Map<string, Match[]>();
  for (const words of all)
    for (let at = 0; at < words.text.length; at++) {
      const char = words.text[at]!;
      const found = starts.get(char);
      if (found) found.push({words, at, length: 1});
      else starts.set(char, [{words, at, length: 1}]);
    }
  const runs: DrawnRun[] = [];
  let last: Match | undefined;
  for (let at = 0; at < drawn.text.length;) {
    const match = bestMatch(drawn, at, starts.get(drawn.text[at]!) ?? [], last);
    const length = match?.length ?? 1;
    for (let i = 0; i < length; i++) {
      if (match) match.words.drawn[match.at + i]!++;
      addTo(runs, drawn.chars[at + i]!, match?.words.places[match.at + i]);
    }
    at += length;
    last = match ?? last;
  }
  return runs;
}

function addTo(runs: DrawnRun[], {node, at}: DrawnText['chars'][number], from?: HtmlPlace): void {
  const run = runs.at(-1);
  const goesOn =
    run?.node === node &&
    at === run.at + run.length &&
    (from && run.from ? isSame(from, run.from) && from.at === run.from.at + run.length : from === run.from);
  if (goesOn) run.length++;
  else runs.push({node, at, length: 1, ...(from && {from})});
}

/** Whether two places are in one attribute or in one text. */
export const isSame = (a: HtmlPlace, b: HtmlPlace): boolean =>
  'text' in a
    ? 'text' in b && a.text === b.text
    : 'attribute' in b && a.element === b.element && a.attribute === b.attribute;

function bestMatch(
  drawn: DrawnText,
  at: number,
  starts: readonly Match[],
  last: Match | undefined,
): Match | undefined {
  let best: Match | undefined;
  let most = -Infinity;
  for (const {words, at: start} of starts) {
    const {text} = words;
    let length = 1;
    while (start + length < text.length && text[start + length] === drawn.text[at + length]) length++;
    const end = start + length;
    const follows = last?.words === words && last.at + last.length === start;
    const begins = drawn.chars[at - 1]?.node !== drawn.chars[at]!.node;
    const ends = drawn.chars[at + length]?.node !== drawn.chars[at + length - 1]!.node;
    const isWhole = (start === 0 || follows) && end === text.length;
    // One character in the middle of other words, or one mark of any sentence, is the same by chance.
    const stands = isWhole || (begins && ends && /[\p{L}\p{N}]/u.test(text[start]!));
    if (length === 1 && !follows && !stands) continue;
    const score =
      length +
      (ends && end === text.length ? 2 : 0) +
      (follows ? 1.5 : 0) +
      (start === 0 ? 0.4 : 0) +
      nearness(last?.words.element, words.element) -
      (words.shown ? 0.6 : 0) -
      0.6 * Math.min(3, words.drawn[start]!);
    if (score > most) [best, most] = [{words, at: start, length}, score];
  }
  return best;
}

function nearness(last: Element | undefined, element: Element): number {
  if (!last) return 0;
  if (last === element) return 0.7;
  return last.parentElement === element.parentElement || last.contains(element) || element.contains(last)
    ? 0.2
    : 0;
}

/** What an element draws itself, without white space and without its own words. */
function drawnText(host: Element): DrawnText {
  const drawn: DrawnText = {text: '', chars: []};
  for (const node of host.shadowRoot ? textsIn(host.shadowRoot) : []) {
    const isOwn = node.parentElement?.closest('[data-from=""]');
    for (let at = 0; at < node.data.length; at++)
      if (!blank.test(node.data[at]!)) {
        // Equal to no character of a page.
        drawn.text += isOwn ? '\0' : node.data[at];
        drawn.chars.push({node, at});
      }
  }
  return drawn;
}

/** The texts of a shadow tree and of those inside it; what is given to a slot is drawn from the author's page. */
function textsIn(root: Node): Text[] {
  return [...root.childNodes].flatMap((node): Text[] => {
    if (node.nodeType === Node.TEXT_NODE) return [node as Text];
    if (node.nodeType !== Node.ELEMENT_NODE) return [];
    const element = node as Element;
    if (/^(?:style|script|desc|title)$/.test(element.localName)) return [];
    if (element instanceof HTMLSlotElement && element.assignedNodes().length > 0) return [];
    return [...(element.shadowRoot ? textsIn(element.shadowRoot) : []), ...textsIn(element)];
  });
}

/** All words that an element may draw: its own, those inside it, and the attributes of what it stands in. */
function wordsOf(host: Element): Words[] {
  const all: Words[] = [];
  const add = (element: Element, places: HtmlPlace[], shown: boolean): void => {
    const kept = places.filter((place) => !blank.test(charAt(place)));
    const text = kept.map(charAt).join('');
    if (text) all.push({text, places: kept, element, drawn: new Uint8Array(text.length), shown});
  };
  const addAttributes = (element: Element, shown: boolean): void => {
    // One figure: its unit may hold the end of the number (390余 万元), and be drawn in one piece with it.
    add(element, [...attributePlaces(element, 'value'), ...attributePlaces(element, 'unit')], shown);
    for (const {name} of element.attributes)
      if (!/^(?:value|unit)$/.test(name) && isWordAttribute(name))
        add(element, attributePlaces(element, name), shown);
  };
  const addInside = (element: Element, shown: boolean): void => {
    addAttributes(element, shown);
    let run: HtmlPlace[] = [];
    const collect = (node: Node): void => {
      for (const child of node.childNodes) {
        if (child.nodeType === Node.TEXT_NODE) run.push(...textPlaces(element, child as Text));
        if (child.nodeType !== Node.ELEMENT_NODE) continue;
        if (isInline(child as Element)) collect(child);
        else {
          add(element, run, shown || isLaidOut(element));
          run = [];
          addInside(child as Element, shown || isLaidOut(child as Element));
        }
      }
    };
    collect(element);
    add(element, run, shown || isLaidOut(element));
  };
  addInside(host, false);
  for (let around = host.parentElement; around?.localName.startsWith('wr-'); around = around.parentElement)
    addAttributes(around, true);
  return all;
}

const attributePlaces = (element: Element, attribute: string): HtmlPlace[] =>
  Array.from({length: element.getAttribute(attribute)?.length ?? 0}, (_, at) => ({element, attribute, at}));

const textPlaces = (element: Element, text: Text): HtmlPlace[] =>
  Array.from({length: text.length}, (_, at) => ({element, text, at}));

const charAt = (place: HtmlPlace): string =>
  ('text' in place ? place.text.data : place.element.getAttribute(place.attribute)!)[place.at]!;

function isLaidOut(element: Element): boolean {
  const {width, height} = element.getBoundingClientRect();
  return width > 2 && height > 2;
}
