import type {Quantity} from '../../text/types.js';
import {shownElements, visibilityOf} from '../../markup/visible-text.js';
import {readRuns, type Run} from './content.js';
import {changeInWords} from '../../text/signed-change.js';
import {isElement} from './node.js';
import {readFigure} from './quantity.js';

/** What a `wr-metric-tile` says, for an element that draws it. */
export interface TileWords {
  label: Run[];
  /** The author marked with `<wbr>` where the label may break. */
  phrased: boolean;
  /** As written; undefined for a line of text without a number. */
  value?: string;
  unit: string;
  /** The field that it belongs to: a name of `subjects`. */
  subject?: string;
  /** The words in the tile's slots, such as its note; each child for itself. */
  notes: Run[][];
}

/** The same with what its number says, for a diagram that draws a bar of it. */
export interface TileRow extends TileWords {
  quantity?: Quantity;
}

/** The slots of a tile whose words stand below its figure. */
export const noteSlots: readonly string[] = ['change', 'aside', 'actual', 'note'];

export const isTile = (node: Node): node is Element => isElement(node) && node.localName === 'wr-metric-tile';

/**
 * Reads a tile; any other node with words becomes a row of text, so that no word is lost. What the author hid is none.
 *
 * @param slots those of a tile whose words are notes
 */
export function readTileRow(node: Node, slots = noteSlots): TileRow | undefined {
  const words = readTileWords(node, slots);
  if (!words?.value) return words;
  return {...words, quantity: readFigure(words.value, words.unit).quantity};
}

/** The words of a tile; see {@link readTileRow}. */
export function readTileWords(node: Node, slots = noteSlots): TileWords | undefined {
  if (isElement(node) && visibilityOf(node) !== 'shown') return undefined;
  const phrased = isElement(node) && node.querySelector('wbr') !== null;
  if (isTile(node)) {
    const value = node.getAttribute('value') ?? undefined;
    const unit = node.getAttribute('unit')?.trim() ?? '';
    const notes = slots.flatMap((slot) => [
      ...(slot === 'change' ? changeRuns(node) : []),
      ...slottedRuns(node, slot),
    ]);
    const subject = node.getAttribute('subject') ?? undefined;
    return {label: readRuns(node), phrased, value: value?.trim(), unit, subject, notes};
  }
  const label = isElement(node) ? readRuns(node) : textRun(node);
  return label.length > 0 ? {label, phrased, unit: '', notes: []} : undefined;
}

function textRun(node: Node): Run[] {
  const text = node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').trim() : '';
  return text ? [{text, strong: false}] : [];
}

/** The words of a tile's children in one slot, each child for itself. */
export function slottedRuns(tile: Element, slot: string): Run[][] {
  return shownElements(tile)
    .filter((child) => child.slot === slot)
    .map((child) => (child.localName === 'wr-tally' || isTile(child) ? figureRuns(child) : readRuns(child)))
    .filter((runs) => runs.length > 0);
}

/** What a tally or a tile says in words: its label, with its number unless that is there already. */
function figureRuns(element: Element): Run[] {
  const label = readRuns(element);
  const number = `${element.getAttribute('value') ?? ''}${element.getAttribute('unit') ?? ''}`.trim();
  const isSaid = !number || (label.length > 0 && !isTile(element));
  return isSaid ? label : [...label, {text: number, strong: false}];
}

/** The change that the attribute of a tile says, in words; without a figure there are none. */
function changeRuns(tile: Element): Run[][] {
  const text = changeInWords(tile.getAttribute('change') ?? '');
  return text ? [[{text, strong: false}]] : [];
}
