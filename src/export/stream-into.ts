import {allowedCopy, allowedShell} from './allowed-markup.js';
import {asMarkup} from './as-markup.js';

/** Elements that draw nothing of what is inside them: it may come later. All others come once they are whole. */
const growing = new Set(['wr-report', 'wr-part', 'wr-section', 'article', 'div', 'main', 'section']);

/** How long the page may wait for its turn, in milliseconds. */
const patience = 8;

/** An element of the markup that has not ended, the one on the page, and the last node of it that was taken over. */
interface Open {
  from: Node;
  to: Node;
  last?: Node;
}

/**
 * Draws markup on a page as it arrives, such as a language model writes it: each block as soon as it ends, once. What the
 * element held before goes. Pieces may end anywhere, in a tag too.
 *
 * Of the markup our elements and plain HTML come onto the page. Scripts, handlers, styles of a whole page, forms, SVG, ids
 * and addresses of other places do not; pictures do where they lie beside the page or are data. Never throws over markup.
 *
 * @param pieces the text; a `fetch` body goes through `TextDecoderStream` first
 * @returns once all stands on the page and its reports have drawn
 * @throws what `pieces` throws: what had arrived then stays
 */
export async function streamInto(
  element: Element,
  pieces: AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  const inert = element.ownerDocument.implementation.createHTMLDocument('');
  element.replaceChildren();
  const open: Open[] = [];
  const draw = async (ended: boolean): Promise<void> => {
    if (!inert.body) return;
    if (open.length === 0) open.push({from: inert.body, to: element});
    while (takeOver(open, ended)) await othersTurn();
  };
  inert.open();
  for await (const piece of pieces) {
    inert.write(asMarkup(piece));
    await draw(false);
    await othersTurn();
  }
  inert.close();
  await draw(true);
  const reports = [...element.querySelectorAll<Element & {ready?: Promise<void>}>('wr-report')];
  for (const {ready} of reports) await ready;
}

/**
 * Brings the next node that has ended onto the page, and elements that grow as soon as they begin.
 *
 * @returns whether there was one
 */
function takeOver(open: Open[], ended: boolean): boolean {
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const node: Node | null = top.last ? top.last.nextSibling : top.from.firstChild;
    if (!node) {
      if (open.length === 1 || !(ended || hasEnded(top.from))) return false;
      open.pop();
      continue;
    }
    const grows = growing.has((node as Partial<Element>).localName ?? '');
    if (!grows && !ended && !hasEnded(node)) return false;
    top.last = node;
    const document = top.to.ownerDocument!;
    const copy = grows ? allowedShell(node, document) : allowedCopy(node, document);
    if (!copy) continue;
    top.to.appendChild(copy);
    if (grows) open.push({from: node, to: copy});
    return true;
  }
  return false;
}

/** Whether the parser has gone on behind a node. */
function hasEnded(node: Node): boolean {
  for (let each: Node | null = node; each && each.nodeName !== 'BODY'; each = each.parentNode)
    if (each.nextSibling) return true;
  return false;
}

let since = 0;

/** Lets the page draw and answer, where it has not for a while. */
async function othersTurn(): Promise<void> {
  const now = performance.now();
  if (now - since < patience) return;
  await new Promise<void>((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
  since = performance.now();
}
